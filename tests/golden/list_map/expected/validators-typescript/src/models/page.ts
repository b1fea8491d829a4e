// Made by Authwright from the spec of List map API, revision 1.0.0.
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

export interface Page {
  title: string;
}

/** Whether `value` is a valid `Page`. */
export function isPage(value: unknown): value is Page {
  if (!anObject(value)) return false;
  return typeof value.title === "string";
}

/** Returns all that is wrong with `value` as `Page`, nothing when it is valid. */
export function pageProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesPage, 0, value);
  } else {
    const v1 = value.title;
    if (typeof v1 !== "string") failMember(problems, rulesPage, 2, 1, v1);
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Page`. */
export function assertPage(value: unknown): asserts value is Page {
  if (!isPage(value)) throw new InvalidPayload(pageProblems(value));
}

/** Whether `text` is the JSON of a valid `Page`. */
export function isPageJson(text: string): boolean {
  try {
    return isPage(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Page` that `text` is the JSON of. Throws InvalidPayload. */
export function parsePage(text: string): Page {
  const value = fromJson(text);
  assertPage(value);
  return value;
}

const rulesPage: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Page: {
            type: "an object",
            required: 1,
            properties: { title: { type: "a string" } },
          },
        },
      },
    },
  },
};
