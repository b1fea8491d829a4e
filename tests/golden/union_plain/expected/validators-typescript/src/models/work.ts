// Made by Authwright from the spec of Union plain API, revision 1.0.0.
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
import { type Creator, explainCreator, isCreator } from "./creator.js";

export interface Work {
  by: Creator;
  number: string | number;
  parts?: { [key: string]: string } | string[] | null;
}

/** Whether `value` is a valid `Work`. */
export function isWork(value: unknown): value is Work {
  if (!anObject(value)) return false;
  if (!isCreator(value.by)) return false;
  let v1 = value.number;
  if (typeof v1 !== "string" && !Number.isInteger(v1)) return false;
  v1 = value.parts;
  if (v1 !== undefined) {
    if (v1 !== null) {
      if (!anObject(v1) && !Array.isArray(v1)) return false;
      if (anObject(v1)) {
        for (const k3 in v1) {
          const v4: unknown = v1[k3];
          if (typeof v4 !== "string") return false;
        }
      }
      if (Array.isArray(v1)) {
        for (let i5 = 0; i5 < v1.length; i5++) {
          const v6: unknown = v1[i5];
          if (typeof v6 !== "string") return false;
        }
      }
    }
  }
  return true;
}

/** Returns all that is wrong with `value` as `Work`, nothing when it is valid. */
export function workProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesWork, 0, value);
  } else {
    let v1 = value.by;
    if (v1 === undefined) {
      fail(problems, rulesWork, 1, "/by");
    } else {
      if (!isCreator(v1)) explainCreator(v1, "/by", problems);
    }
    v1 = value.number;
    if (typeof v1 !== "string" && !Number.isInteger(v1)) {
      failMember(problems, rulesWork, 3, 2, v1);
    }
    v1 = value.parts;
    if (v1 !== undefined) {
      if (v1 !== null) {
        if (!anObject(v1) && !Array.isArray(v1)) {
          failType(problems, rulesWork, 4, v1);
        } else {
          if (anObject(v1)) {
            for (const k3 in v1) {
              const v4: unknown = v1[k3];
              if (typeof v4 !== "string") {
                failType(problems, rulesWork, 6, v4, `/parts${step(k3)}`);
              }
            }
          }
          if (Array.isArray(v1)) {
            for (let i5 = 0; i5 < v1.length; i5++) {
              const v6: unknown = v1[i5];
              if (typeof v6 !== "string") {
                failType(problems, rulesWork, 5, v6, `/parts/${i5}`);
              }
            }
          }
        }
      }
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Work`. */
export function assertWork(value: unknown): asserts value is Work {
  if (!isWork(value)) throw new InvalidPayload(workProblems(value));
}

/** Whether `text` is the JSON of a valid `Work`. */
export function isWorkJson(text: string): boolean {
  try {
    return isWork(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Work` that `text` is the JSON of. Throws InvalidPayload. */
export function parseWork(text: string): Work {
  const value = fromJson(text);
  assertWork(value);
  return value;
}

const rulesWork: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Work: {
            type: "an object",
            required: 2,
            properties: {
              number: { anyOf: "a string or an integer" },
              parts: {
                anyOf: [
                  "an object, an array or null",
                  {
                    "1": { additionalProperties: { type: "a string" } },
                    "0": { items: { type: "a string" } },
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
};
