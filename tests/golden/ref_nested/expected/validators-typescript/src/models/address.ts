// Made by Authwright from the spec of Ref nested API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

import {
  anObject,
  fail,
  failMember,
  failType,
  fromJson,
  InvalidPayload,
  type Problem,
  type Rules,
} from "../runtime.js";
import { explainPosition, isPosition, type Position } from "./position.js";

export interface Address {
  street: string;
  position: Position | null;
}

/** Whether `value` is a valid `Address`. */
export function isAddress(value: unknown): value is Address {
  if (!anObject(value)) return false;
  if (typeof value.street !== "string") return false;
  const v1 = value.position;
  return v1 === null || (anObject(v1) && isPosition(v1));
}

/** Returns all that is wrong with `value` as `Address`, nothing when it is valid. */
export function addressProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  explainAddress(value, "", problems);
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Address`. */
export function assertAddress(value: unknown): asserts value is Address {
  if (!isAddress(value)) throw new InvalidPayload(addressProblems(value));
}

/** Whether `text` is the JSON of a valid `Address`. */
export function isAddressJson(text: string): boolean {
  try {
    return isAddress(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Address` that `text` is the JSON of. Throws InvalidPayload. */
export function parseAddress(text: string): Address {
  const value = fromJson(text);
  assertAddress(value);
  return value;
}

/** For other models. */
export function explainAddress(
  value: unknown,
  at: string,
  problems: Problem[],
): void {
  if (!anObject(value)) {
    failType(problems, rulesAddress, 0, value, at);
  } else {
    let v1 = value.street;
    if (typeof v1 !== "string") {
      failMember(problems, rulesAddress, 3, 1, v1, `${at}/street`);
    }
    v1 = value.position;
    if (v1 === undefined) {
      fail(problems, rulesAddress, 2, `${at}/position`);
    } else {
      if (v1 !== null) {
        if (!anObject(v1)) {
          failType(problems, rulesAddress, 4, v1, `${at}/position`);
        } else {
          if (!isPosition(v1)) explainPosition(v1, `${at}/position`, problems);
        }
      }
    }
  }
}

const rulesAddress: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Address: {
            type: "an object",
            required: 2,
            properties: {
              street: { type: "a string" },
              position: { anyOf: "an object or null" },
            },
          },
        },
      },
    },
  },
};
