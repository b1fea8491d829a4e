// Made by Authwright from the spec of Ref nested API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

import {
  anObject,
  failMember,
  failType,
  fromJson,
  InvalidPayload,
  type Problem,
  type Rules,
} from "../runtime.js";

export interface Position {
  latitude: number;
  longitude: number;
}

/** Whether `value` is a valid `Position`. */
export function isPosition(value: unknown): value is Position {
  if (!anObject(value)) return false;
  if (typeof value.latitude !== "number") return false;
  return typeof value.longitude === "number";
}

/** Returns all that is wrong with `value` as `Position`, nothing when it is valid. */
export function positionProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  explainPosition(value, "", problems);
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Position`. */
export function assertPosition(value: unknown): asserts value is Position {
  if (!isPosition(value)) throw new InvalidPayload(positionProblems(value));
}

/** Whether `text` is the JSON of a valid `Position`. */
export function isPositionJson(text: string): boolean {
  try {
    return isPosition(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Position` that `text` is the JSON of. Throws InvalidPayload. */
export function parsePosition(text: string): Position {
  const value = fromJson(text);
  assertPosition(value);
  return value;
}

/** For other models. */
export function explainPosition(
  value: unknown,
  at: string,
  problems: Problem[],
): void {
  if (!anObject(value)) {
    failType(problems, rulesPosition, 0, value, at);
  } else {
    let v1 = value.latitude;
    if (typeof v1 !== "number") {
      failMember(problems, rulesPosition, 3, 1, v1, `${at}/latitude`);
    }
    v1 = value.longitude;
    if (typeof v1 !== "number") {
      failMember(problems, rulesPosition, 4, 2, v1, `${at}/longitude`);
    }
  }
}

const rulesPosition: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Position: {
            type: "an object",
            required: 2,
            properties: {
              latitude: { type: "a number" },
              longitude: { type: "a number" },
            },
          },
        },
      },
    },
  },
};
