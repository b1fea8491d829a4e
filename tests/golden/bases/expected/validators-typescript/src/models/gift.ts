// Made by Authwright from the spec of Bases API, revision 1.0.0.
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

export interface Gift {
  price: null;
}

/** Whether `value` is a valid `Gift`. */
export function isGift(value: unknown): value is Gift {
  if (!anObject(value)) return false;
  return value.price === null;
}

/** Returns all that is wrong with `value` as `Gift`, nothing when it is valid. */
export function giftProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesGift, 0, value);
  } else {
    const v1 = value.price;
    if (v1 !== null) failMember(problems, rulesGift, 2, 1, v1);
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Gift`. */
export function assertGift(value: unknown): asserts value is Gift {
  if (!isGift(value)) throw new InvalidPayload(giftProblems(value));
}

/** Whether `text` is the JSON of a valid `Gift`. */
export function isGiftJson(text: string): boolean {
  try {
    return isGift(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Gift` that `text` is the JSON of. Throws InvalidPayload. */
export function parseGift(text: string): Gift {
  const value = fromJson(text);
  assertGift(value);
  return value;
}

const rulesGift: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Gift: {
            type: "an object",
            required: 1,
            properties: { price: { type: "null" } },
          },
        },
      },
    },
  },
};
