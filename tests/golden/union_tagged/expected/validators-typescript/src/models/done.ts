// Made by Authwright from the spec of Union tagged API, revision 1.0.0.
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

export interface Done {
  result: string;
}

/** Whether `value` is a valid `Done`. */
export function isDone(value: unknown): value is Done {
  if (!anObject(value)) return false;
  return typeof value.result === "string";
}

/** Returns all that is wrong with `value` as `Done`, nothing when it is valid. */
export function doneProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesDone, 0, value);
  } else {
    const v1 = value.result;
    if (typeof v1 !== "string") failMember(problems, rulesDone, 2, 1, v1);
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Done`. */
export function assertDone(value: unknown): asserts value is Done {
  if (!isDone(value)) throw new InvalidPayload(doneProblems(value));
}

/** Whether `text` is the JSON of a valid `Done`. */
export function isDoneJson(text: string): boolean {
  try {
    return isDone(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Done` that `text` is the JSON of. Throws InvalidPayload. */
export function parseDone(text: string): Done {
  const value = fromJson(text);
  assertDone(value);
  return value;
}

const rulesDone: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Done: {
            type: "an object",
            required: 1,
            properties: { result: { type: "a string" } },
          },
        },
      },
    },
  },
};
