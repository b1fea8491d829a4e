// Made by Authwright from the spec of List map API, revision 1.0.0.
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
  step,
} from "../runtime.js";
import type { Page } from "./page.js";

export interface Album {
  tags: string[];
  pages: Page[];
  grid: number[][];
  index: { [key: string]: Page };
  groups: { [key: string]: string[] };
  extra: { [key: string]: unknown };
  first: unknown;
}

/** Whether `value` is a valid `Album`. */
export function isAlbum(value: unknown): value is Album {
  if (!anObject(value)) return false;
  let v1 = value.tags;
  if (!Array.isArray(v1)) return false;
  if (v1.length > 3) return false;
  if (v1.length < 1) return false;
  for (let i2 = 0; i2 < v1.length; i2++) {
    const v3: unknown = v1[i2];
    if (typeof v3 !== "string") return false;
  }
  v1 = value.pages;
  if (!Array.isArray(v1)) return false;
  for (let i4 = 0; i4 < v1.length; i4++) {
    const v5: unknown = v1[i4];
    if (!anObject(v5)) return false;
    if (typeof v5.title !== "string") return false;
  }
  v1 = value.grid;
  if (!Array.isArray(v1)) return false;
  for (let i7 = 0; i7 < v1.length; i7++) {
    const v8: unknown = v1[i7];
    if (!Array.isArray(v8)) return false;
    for (let i9 = 0; i9 < v8.length; i9++) {
      const v10: unknown = v8[i9];
      if (!Number.isInteger(v10)) return false;
    }
  }
  v1 = value.index;
  if (!anObject(v1)) return false;
  for (const k12 in v1) {
    const v13: unknown = v1[k12];
    if (!anObject(v13)) return false;
    if (typeof v13.title !== "string") return false;
  }
  v1 = value.groups;
  if (!anObject(v1)) return false;
  for (const k16 in v1) {
    const v17: unknown = v1[k16];
    if (!Array.isArray(v17)) return false;
    for (let i18 = 0; i18 < v17.length; i18++) {
      const v19: unknown = v17[i18];
      if (typeof v19 !== "string") return false;
    }
  }
  if (!anObject(value.extra)) return false;
  return value.first !== undefined;
}

/** Returns all that is wrong with `value` as `Album`, nothing when it is valid. */
export function albumProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesAlbum, 0, value);
  } else {
    let v1 = value.tags;
    if (!Array.isArray(v1)) {
      failMember(problems, rulesAlbum, 8, 1, v1);
    } else {
      for (let i2 = 0; i2 < v1.length; i2++) {
        const v3: unknown = v1[i2];
        if (typeof v3 !== "string") {
          failType(problems, rulesAlbum, 9, v3, `/tags/${i2}`);
        }
      }
      if (v1.length > 3) fail(problems, rulesAlbum, 10);
      if (v1.length < 1) fail(problems, rulesAlbum, 11);
    }
    v1 = value.pages;
    if (!Array.isArray(v1)) {
      failMember(problems, rulesAlbum, 12, 2, v1);
    } else {
      for (let i4 = 0; i4 < v1.length; i4++) {
        const v5: unknown = v1[i4];
        if (!anObject(v5)) {
          failType(problems, rulesAlbum, 21, v5, `/pages/${i4}`);
        } else {
          const v6 = v5.title;
          if (typeof v6 !== "string") {
            failMember(problems, rulesAlbum, 23, 22, v6, `/pages/${i4}/title`);
          }
        }
      }
    }
    v1 = value.grid;
    if (!Array.isArray(v1)) {
      failMember(problems, rulesAlbum, 13, 3, v1);
    } else {
      for (let i7 = 0; i7 < v1.length; i7++) {
        const v8: unknown = v1[i7];
        if (!Array.isArray(v8)) {
          failType(problems, rulesAlbum, 14, v8, `/grid/${i7}`);
        } else {
          for (let i9 = 0; i9 < v8.length; i9++) {
            const v10: unknown = v8[i9];
            if (!Number.isInteger(v10)) {
              failType(problems, rulesAlbum, 15, v10, `/grid/${i7}/${i9}`);
            }
          }
        }
      }
    }
    v1 = value.index;
    if (!anObject(v1)) {
      failMember(problems, rulesAlbum, 16, 4, v1);
    } else {
      for (const k12 in v1) {
        const v13: unknown = v1[k12];
        if (!anObject(v13)) {
          failType(problems, rulesAlbum, 21, v13, `/index${step(k12)}`);
        } else {
          const v14 = v13.title;
          if (typeof v14 !== "string") {
            failMember(
              problems,
              rulesAlbum,
              23,
              22,
              v14,
              `/index${step(k12)}/title`,
            );
          }
        }
      }
    }
    v1 = value.groups;
    if (!anObject(v1)) {
      failMember(problems, rulesAlbum, 17, 5, v1);
    } else {
      for (const k16 in v1) {
        const v17: unknown = v1[k16];
        if (!Array.isArray(v17)) {
          failType(problems, rulesAlbum, 18, v17, `/groups${step(k16)}`);
        } else {
          for (let i18 = 0; i18 < v17.length; i18++) {
            const v19: unknown = v17[i18];
            if (typeof v19 !== "string") {
              failType(
                problems,
                rulesAlbum,
                19,
                v19,
                `/groups${step(k16)}/${i18}`,
              );
            }
          }
        }
      }
    }
    v1 = value.extra;
    if (!anObject(v1)) {
      failMember(problems, rulesAlbum, 20, 6, v1);
    }
    if (value.first === undefined) fail(problems, rulesAlbum, 7, "/first");
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Album`. */
export function assertAlbum(value: unknown): asserts value is Album {
  if (!isAlbum(value)) throw new InvalidPayload(albumProblems(value));
}

/** Whether `text` is the JSON of a valid `Album`. */
export function isAlbumJson(text: string): boolean {
  try {
    return isAlbum(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Album` that `text` is the JSON of. Throws InvalidPayload. */
export function parseAlbum(text: string): Album {
  const value = fromJson(text);
  assertAlbum(value);
  return value;
}

const rulesAlbum: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Album: {
            type: "an object",
            required: 7,
            properties: {
              tags: {
                type: "an array",
                items: { type: "a string" },
                maxItems: [["max_items", { limit: 3 }]],
                minItems: [["min_items", { limit: 1 }]],
              },
              pages: { type: "an array" },
              grid: {
                type: "an array",
                items: { type: "an array", items: { type: "an integer" } },
              },
              index: { type: "an object" },
              groups: {
                type: "an object",
                additionalProperties: {
                  type: "an array",
                  items: { type: "a string" },
                },
              },
              extra: { type: "an object" },
            },
          },
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
