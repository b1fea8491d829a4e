// Made by Authwright from the spec of Deprecated API, revision 1.0.0.
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

export interface Card {
  text: string;
}

/** Whether `value` is a valid `Card`. */
export function isCard(value: unknown): value is Card {
  if (!anObject(value)) return false;
  return typeof value.text === "string";
}

/** Returns all that is wrong with `value` as `Card`, nothing when it is valid. */
export function cardProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesCard, 0, value);
  } else {
    const v1 = value.text;
    if (typeof v1 !== "string") failMember(problems, rulesCard, 2, 1, v1);
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Card`. */
export function assertCard(value: unknown): asserts value is Card {
  if (!isCard(value)) throw new InvalidPayload(cardProblems(value));
}

/** Whether `text` is the JSON of a valid `Card`. */
export function isCardJson(text: string): boolean {
  try {
    return isCard(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Card` that `text` is the JSON of. Throws InvalidPayload. */
export function parseCard(text: string): Card {
  const value = fromJson(text);
  assertCard(value);
  return value;
}

const rulesCard: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Card: {
            type: "an object",
            required: 1,
            properties: { text: { type: "a string" } },
          },
        },
      },
    },
  },
};
