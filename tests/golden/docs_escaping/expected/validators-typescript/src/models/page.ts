// Made by Authwright from the spec of Escaping */ """ {{ x }}  \, revision 1.0.0.
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

export interface Page {
  title: string;
  kind: "*/" | '"""' | "{{ x }}" | "\u202e";
}

/** Whether `value` is a valid `Page`. */
export function isPage(value: unknown): value is Page {
  if (!anObject(value)) return false;
  if (typeof value.title !== "string") return false;
  const v1 = value.kind;
  return v1 === "*/" || v1 === '"""' || v1 === "{{ x }}" || v1 === "\u202e";
}

/** Returns all that is wrong with `value` as `Page`, nothing when it is valid. */
export function pageProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesPage, 0, value);
  } else {
    let v1 = value.title;
    if (typeof v1 !== "string") failMember(problems, rulesPage, 3, 1, v1);
    v1 = value.kind;
    if (typeof v1 !== "string") {
      failMember(problems, rulesPage, 4, 2, v1);
    } else {
      if (v1 !== "*/" && v1 !== '"""' && v1 !== "{{ x }}" && v1 !== "\u202e") {
        fail(problems, rulesPage, 5);
      }
    }
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
            required: 2,
            properties: {
              title: { type: "a string" },
              kind: {
                type: "a string",
                enum: [
                  ["enum", { expected: ["*/", '"""', "{{ x }}", "\u202e"] }],
                ],
              },
            },
          },
        },
      },
    },
  },
};
