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

export interface Wait {
  step: "wait";
}

/** Whether `value` is a valid `Wait`. */
export function isWait(value: unknown): value is Wait {
  if (!anObject(value)) return false;
  return value.step === "wait";
}

/** Returns all that is wrong with `value` as `Wait`, nothing when it is valid. */
export function waitProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  explainWait(value, "", problems);
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Wait`. */
export function assertWait(value: unknown): asserts value is Wait {
  if (!isWait(value)) throw new InvalidPayload(waitProblems(value));
}

/** Whether `text` is the JSON of a valid `Wait`. */
export function isWaitJson(text: string): boolean {
  try {
    return isWait(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Wait` that `text` is the JSON of. Throws InvalidPayload. */
export function parseWait(text: string): Wait {
  const value = fromJson(text);
  assertWait(value);
  return value;
}

/** For other models. */
export function explainWait(
  value: unknown,
  at: string,
  problems: Problem[],
): void {
  if (!anObject(value)) {
    failType(problems, rulesWait, 0, value, at);
  } else {
    const v1 = value.step;
    if (typeof v1 !== "string") {
      failMember(problems, rulesWait, 2, 1, v1, `${at}/step`);
    } else {
      if (v1 !== "wait") fail(problems, rulesWait, 3, `${at}/step`);
    }
  }
}

const rulesWait: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Wait: {
            type: "an object",
            required: 1,
            properties: {
              step: {
                type: "a string",
                const: [["const", { expected: "wait" }]],
              },
            },
          },
        },
      },
    },
  },
};
