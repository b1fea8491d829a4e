// Made by Authwright from the spec of Defaults API, revision 1.0.0.
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

export interface SearchForm {
  query: string;
  limit?: number;
  fuzzy?: boolean;
  order?: string;
  before?: string | null;
  fields?: string[];
  weights?: { [key: string]: unknown };
  language?: string;
}

/** Whether `value` is a valid `SearchForm`. */
export function isSearchForm(value: unknown): value is SearchForm {
  if (!anObject(value)) return false;
  if (typeof value.query !== "string") return false;
  let v1 = value.limit;
  if (
    v1 !== undefined &&
    (typeof v1 !== "number" || !Number.isInteger(v1) || !(v1 <= 100))
  ) {
    return false;
  }
  v1 = value.fuzzy;
  if (v1 !== undefined && typeof v1 !== "boolean") return false;
  v1 = value.order;
  if (v1 !== undefined && typeof v1 !== "string") return false;
  v1 = value.before;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.fields;
  if (v1 !== undefined) {
    if (!Array.isArray(v1)) return false;
    for (let i2 = 0; i2 < v1.length; i2++) {
      const v3: unknown = v1[i2];
      if (typeof v3 !== "string") return false;
    }
  }
  v1 = value.weights;
  if (v1 !== undefined && !anObject(v1)) return false;
  v1 = value.language;
  return v1 === undefined || typeof v1 === "string";
}

/** Returns all that is wrong with `value` as `SearchForm`, nothing when it is valid. */
export function searchFormProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesSearchForm, 0, value);
  } else {
    let v1 = value.query;
    if (typeof v1 !== "string") {
      failMember(problems, rulesSearchForm, 2, 1, v1);
    }
    v1 = value.limit;
    if (v1 !== undefined) {
      if (typeof v1 !== "number" || !Number.isInteger(v1)) {
        failType(problems, rulesSearchForm, 3, v1);
      } else {
        if (!(v1 <= 100)) fail(problems, rulesSearchForm, 4);
      }
    }
    v1 = value.fuzzy;
    if (v1 !== undefined && typeof v1 !== "boolean") {
      failType(problems, rulesSearchForm, 5, v1);
    }
    v1 = value.order;
    if (v1 !== undefined && typeof v1 !== "string") {
      failType(problems, rulesSearchForm, 6, v1);
    }
    v1 = value.before;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesSearchForm, 7, v1);
    }
    v1 = value.fields;
    if (v1 !== undefined) {
      if (!Array.isArray(v1)) {
        failType(problems, rulesSearchForm, 8, v1);
      } else {
        for (let i2 = 0; i2 < v1.length; i2++) {
          const v3: unknown = v1[i2];
          if (typeof v3 !== "string") {
            failType(problems, rulesSearchForm, 9, v3, `/fields/${i2}`);
          }
        }
      }
    }
    v1 = value.weights;
    if (v1 !== undefined) {
      if (!anObject(v1)) {
        failType(problems, rulesSearchForm, 10, v1);
      }
    }
    v1 = value.language;
    if (v1 !== undefined && typeof v1 !== "string") {
      failType(problems, rulesSearchForm, 11, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `SearchForm`. */
export function assertSearchForm(value: unknown): asserts value is SearchForm {
  if (!isSearchForm(value)) throw new InvalidPayload(searchFormProblems(value));
}

/** Whether `text` is the JSON of a valid `SearchForm`. */
export function isSearchFormJson(text: string): boolean {
  try {
    return isSearchForm(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `SearchForm` that `text` is the JSON of. Throws InvalidPayload. */
export function parseSearchForm(text: string): SearchForm {
  const value = fromJson(text);
  assertSearchForm(value);
  return value;
}

const rulesSearchForm: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          SearchForm: {
            type: "an object",
            required: 1,
            properties: {
              query: { type: "a string" },
              limit: {
                type: "an integer",
                maximum: [["maximum", { limit: 100 }]],
              },
              fuzzy: { type: "a boolean" },
              order: { type: "a string" },
              before: { anyOf: "a string or null" },
              fields: { type: "an array", items: { type: "a string" } },
              weights: { type: "an object" },
              language: { type: "a string" },
            },
          },
        },
      },
    },
  },
};
