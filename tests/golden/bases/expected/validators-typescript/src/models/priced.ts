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

export interface Priced {
  price: number | null;
}

/** Whether `value` is a valid `Priced`. */
export function isPriced(value: unknown): value is Priced {
  if (!anObject(value)) return false;
  const v1 = value.price;
  return Number.isInteger(v1) || v1 === null;
}

/** Returns all that is wrong with `value` as `Priced`, nothing when it is valid. */
export function pricedProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesPriced, 0, value);
  } else {
    const v1 = value.price;
    if (!Number.isInteger(v1) && v1 !== null) {
      failMember(problems, rulesPriced, 2, 1, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Priced`. */
export function assertPriced(value: unknown): asserts value is Priced {
  if (!isPriced(value)) throw new InvalidPayload(pricedProblems(value));
}

/** Whether `text` is the JSON of a valid `Priced`. */
export function isPricedJson(text: string): boolean {
  try {
    return isPriced(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Priced` that `text` is the JSON of. Throws InvalidPayload. */
export function parsePriced(text: string): Priced {
  const value = fromJson(text);
  assertPriced(value);
  return value;
}

const rulesPriced: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Priced: {
            type: "an object",
            required: 1,
            properties: { price: { anyOf: "an integer or null" } },
          },
        },
      },
    },
  },
};
