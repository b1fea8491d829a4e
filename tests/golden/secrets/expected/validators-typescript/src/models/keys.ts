// Made by Authwright from the spec of Secrets API, revision 1.0.0.
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

export interface Keys {
  key: string;
  spare: string | null;
  old?: string;
  codes: string[];
  pin: number;
  answers: { [key: string]: string };
  rest: unknown;
}

/** Whether `value` is a valid `Keys`. */
export function isKeys(value: unknown): value is Keys {
  if (!anObject(value)) return false;
  if (typeof value.key !== "string") return false;
  let v1 = value.spare;
  if (typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.codes;
  if (!Array.isArray(v1)) return false;
  for (let i2 = 0; i2 < v1.length; i2++) {
    const v3: unknown = v1[i2];
    if (typeof v3 !== "string") return false;
  }
  if (!Number.isInteger(value.pin)) return false;
  v1 = value.answers;
  if (!anObject(v1)) return false;
  for (const k5 in v1) {
    const v6: unknown = v1[k5];
    if (typeof v6 !== "string") return false;
  }
  if (value.rest === undefined) return false;
  v1 = value.old;
  return v1 === undefined || typeof v1 === "string";
}

/** Returns all that is wrong with `value` as `Keys`, nothing when it is valid. */
export function keysProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesKeys, 0, value);
  } else {
    let v1 = value.key;
    if (typeof v1 !== "string") failMember(problems, rulesKeys, 7, 1, v1);
    v1 = value.spare;
    if (typeof v1 !== "string" && v1 !== null) {
      failMember(problems, rulesKeys, 8, 2, v1);
    }
    v1 = value.old;
    if (v1 !== undefined && typeof v1 !== "string") {
      failType(problems, rulesKeys, 9, v1);
    }
    v1 = value.codes;
    if (!Array.isArray(v1)) {
      failMember(problems, rulesKeys, 10, 3, v1);
    } else {
      for (let i2 = 0; i2 < v1.length; i2++) {
        const v3: unknown = v1[i2];
        if (typeof v3 !== "string") {
          failType(problems, rulesKeys, 11, v3, `/codes/${i2}`);
        }
      }
    }
    v1 = value.pin;
    if (!Number.isInteger(v1)) failMember(problems, rulesKeys, 12, 4, v1);
    v1 = value.answers;
    if (!anObject(v1)) {
      failMember(problems, rulesKeys, 13, 5, v1);
    } else {
      for (const k5 in v1) {
        const v6: unknown = v1[k5];
        if (typeof v6 !== "string") {
          failType(problems, rulesKeys, 14, v6, `/answers${step(k5)}`);
        }
      }
    }
    if (value.rest === undefined) fail(problems, rulesKeys, 6, "/rest");
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Keys`. */
export function assertKeys(value: unknown): asserts value is Keys {
  if (!isKeys(value)) throw new InvalidPayload(keysProblems(value));
}

/** Whether `text` is the JSON of a valid `Keys`. */
export function isKeysJson(text: string): boolean {
  try {
    return isKeys(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Keys` that `text` is the JSON of. Throws InvalidPayload. */
export function parseKeys(text: string): Keys {
  const value = fromJson(text);
  assertKeys(value);
  return value;
}

const rulesKeys: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Keys: {
            type: "an object",
            required: 6,
            properties: {
              key: { type: "a string" },
              spare: { anyOf: "a string or null" },
              old: { type: "a string" },
              codes: { type: "an array", items: { type: "a string" } },
              pin: { type: "an integer" },
              answers: {
                type: "an object",
                additionalProperties: { type: "a string" },
              },
            },
          },
        },
      },
    },
  },
};
