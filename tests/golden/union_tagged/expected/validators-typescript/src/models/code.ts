// Made by Authwright from the spec of Union tagged API, revision 1.0.0.
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

export interface Code {
  step: "code" | "push";
  length: number;
}

/** Whether `value` is a valid `Code`. */
export function isCode(value: unknown): value is Code {
  if (!anObject(value)) return false;
  const v1 = value.step;
  if (v1 !== "code" && v1 !== "push") return false;
  return Number.isInteger(value.length);
}

/** Returns all that is wrong with `value` as `Code`, nothing when it is valid. */
export function codeProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  explainCode(value, "", problems);
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Code`. */
export function assertCode(value: unknown): asserts value is Code {
  if (!isCode(value)) throw new InvalidPayload(codeProblems(value));
}

/** Whether `text` is the JSON of a valid `Code`. */
export function isCodeJson(text: string): boolean {
  try {
    return isCode(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Code` that `text` is the JSON of. Throws InvalidPayload. */
export function parseCode(text: string): Code {
  const value = fromJson(text);
  assertCode(value);
  return value;
}

/** For other models. */
export function explainCode(
  value: unknown,
  at: string,
  problems: Problem[],
): void {
  if (!anObject(value)) {
    failType(problems, rulesCode, 0, value, at);
  } else {
    let v1 = value.step;
    if (typeof v1 !== "string") {
      failMember(problems, rulesCode, 3, 1, v1, `${at}/step`);
    } else {
      if (v1 !== "code" && v1 !== "push") {
        fail(problems, rulesCode, 4, `${at}/step`);
      }
    }
    v1 = value.length;
    if (!Number.isInteger(v1)) {
      failMember(problems, rulesCode, 5, 2, v1, `${at}/length`);
    }
  }
}

const rulesCode: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Code: {
            type: "an object",
            required: 2,
            properties: {
              step: {
                type: "a string",
                enum: [["enum", { expected: ["code", "push"] }]],
              },
              length: { type: "an integer" },
            },
          },
        },
      },
    },
  },
};
