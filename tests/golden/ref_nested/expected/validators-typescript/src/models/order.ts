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
import { type Address, explainAddress, isAddress } from "./address.js";
import { explainPosition, isPosition, type Position } from "./position.js";

export interface Order {
  delivery: Address;
  billing?: Address;
  stops: Position[];
}

/** Whether `value` is a valid `Order`. */
export function isOrder(value: unknown): value is Order {
  if (!anObject(value)) return false;
  if (!isAddress(value.delivery)) return false;
  let v1 = value.stops;
  if (!Array.isArray(v1)) return false;
  for (let i2 = 0; i2 < v1.length; i2++) {
    const v3: unknown = v1[i2];
    if (!isPosition(v3)) return false;
  }
  v1 = value.billing;
  return v1 === undefined || isAddress(v1);
}

/** Returns all that is wrong with `value` as `Order`, nothing when it is valid. */
export function orderProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesOrder, 0, value);
  } else {
    let v1 = value.delivery;
    if (v1 === undefined) {
      fail(problems, rulesOrder, 1, "/delivery");
    } else {
      if (!isAddress(v1)) explainAddress(v1, "/delivery", problems);
    }
    v1 = value.billing;
    if (v1 !== undefined) {
      if (!isAddress(v1)) explainAddress(v1, "/billing", problems);
    }
    v1 = value.stops;
    if (!Array.isArray(v1)) {
      failMember(problems, rulesOrder, 3, 2, v1);
    } else {
      for (let i2 = 0; i2 < v1.length; i2++) {
        const v3: unknown = v1[i2];
        if (!isPosition(v3)) explainPosition(v3, `/stops/${i2}`, problems);
      }
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Order`. */
export function assertOrder(value: unknown): asserts value is Order {
  if (!isOrder(value)) throw new InvalidPayload(orderProblems(value));
}

/** Whether `text` is the JSON of a valid `Order`. */
export function isOrderJson(text: string): boolean {
  try {
    return isOrder(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Order` that `text` is the JSON of. Throws InvalidPayload. */
export function parseOrder(text: string): Order {
  const value = fromJson(text);
  assertOrder(value);
  return value;
}

const rulesOrder: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Order: {
            type: "an object",
            required: 2,
            properties: { stops: { type: "an array" } },
          },
        },
      },
    },
  },
};
