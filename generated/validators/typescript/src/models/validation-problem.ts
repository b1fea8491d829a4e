// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
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

export interface ValidationProblem {
  type: string;
  loc: (string | number)[];
  msg: string;
  input: unknown;
  ctx?: { [key: string]: unknown };
}

/** Whether `value` is a valid `ValidationProblem`. */
export function isValidationProblem(
  value: unknown,
): value is ValidationProblem {
  if (!anObject(value)) return false;
  if (typeof value.type !== "string") return false;
  let v1 = value.loc;
  if (!Array.isArray(v1)) return false;
  for (let i2 = 0; i2 < v1.length; i2++) {
    const v3: unknown = v1[i2];
    if (typeof v3 !== "string" && !Number.isInteger(v3)) return false;
  }
  if (typeof value.msg !== "string") return false;
  if (value.input === undefined) return false;
  v1 = value.ctx;
  return v1 === undefined || anObject(v1);
}

/** Returns all that is wrong with `value` as `ValidationProblem`, nothing when it is valid. */
export function validationProblemProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesValidationProblem, 0, value);
  } else {
    let v1 = value.type;
    if (typeof v1 !== "string") {
      failMember(problems, rulesValidationProblem, 5, 1, v1);
    }
    v1 = value.loc;
    if (!Array.isArray(v1)) {
      failMember(problems, rulesValidationProblem, 6, 2, v1);
    } else {
      for (let i2 = 0; i2 < v1.length; i2++) {
        const v3: unknown = v1[i2];
        if (typeof v3 !== "string" && !Number.isInteger(v3)) {
          failType(problems, rulesValidationProblem, 7, v3, `/loc/${i2}`);
        }
      }
    }
    v1 = value.msg;
    if (typeof v1 !== "string") {
      failMember(problems, rulesValidationProblem, 8, 3, v1);
    }
    if (value.input === undefined) {
      fail(problems, rulesValidationProblem, 4, "/input");
    }
    v1 = value.ctx;
    if (v1 !== undefined) {
      if (!anObject(v1)) {
        failType(problems, rulesValidationProblem, 9, v1);
      }
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `ValidationProblem`. */
export function assertValidationProblem(
  value: unknown,
): asserts value is ValidationProblem {
  if (!isValidationProblem(value)) {
    throw new InvalidPayload(validationProblemProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `ValidationProblem`. */
export function isValidationProblemJson(text: string): boolean {
  try {
    return isValidationProblem(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `ValidationProblem` that `text` is the JSON of. Throws InvalidPayload. */
export function parseValidationProblem(text: string): ValidationProblem {
  const value = fromJson(text);
  assertValidationProblem(value);
  return value;
}

const rulesValidationProblem: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          ValidationProblem: {
            type: "an object",
            required: 4,
            properties: {
              type: { type: "a string" },
              loc: {
                type: "an array",
                items: { anyOf: "a string or an integer" },
              },
              msg: { type: "a string" },
              ctx: { type: "an object" },
            },
          },
        },
      },
    },
  },
};
