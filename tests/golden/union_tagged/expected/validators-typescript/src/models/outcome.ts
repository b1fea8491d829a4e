// Made by Authwright from the spec of Union tagged API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

import {
  anObject,
  failMember,
  failNearest,
  failType,
  fromJson,
  InvalidPayload,
  type Members,
  type Problem,
  type Rules,
} from "../runtime.js";
import { type Code, explainCode, isCode } from "./code.js";
import type { Done } from "./done.js";
import { explainWait, isWait, type Wait } from "./wait.js";

export type Outcome = Done | Code | Wait;

/** Whether `value` is a valid `Outcome`. */
export function isOutcome(value: unknown): value is Outcome {
  if (!anObject(value)) return false;
  return test0(value) || isCode(value) || isWait(value);
}

/** Returns all that is wrong with `value` as `Outcome`, nothing when it is valid. */
export function outcomeProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesOutcome, 0, value);
  } else {
    if (!test0(value) && !isCode(value) && !isWait(value)) {
      const t1 = value.step;
      if (t1 === undefined) {
        const v2 = value.result;
        if (typeof v2 !== "string") {
          failMember(problems, rulesOutcome, 3, 2, v2);
        }
      } else if (t1 === "code" || t1 === "push") {
        if (!isCode(value)) explainCode(value, "", problems);
      } else if (t1 === "wait") {
        if (!isWait(value)) explainWait(value, "", problems);
      } else {
        const p3: Problem[] = [];
        const v4 = value.result;
        if (typeof v4 !== "string") failMember(p3, rulesOutcome, 3, 2, v4);
        const p5: Problem[] = [];
        if (!isCode(value)) explainCode(value, "", p5);
        const p6: Problem[] = [];
        if (!isWait(value)) explainWait(value, "", p6);
        failNearest(problems, rulesOutcome, 1, [p3, p5, p6]);
      }
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Outcome`. */
export function assertOutcome(value: unknown): asserts value is Outcome {
  if (!isOutcome(value)) throw new InvalidPayload(outcomeProblems(value));
}

/** Whether `text` is the JSON of a valid `Outcome`. */
export function isOutcomeJson(text: string): boolean {
  try {
    return isOutcome(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Outcome` that `text` is the JSON of. Throws InvalidPayload. */
export function parseOutcome(text: string): Outcome {
  const value = fromJson(text);
  assertOutcome(value);
  return value;
}

function test0(value: Members): boolean {
  return typeof value.result === "string";
}

const rulesOutcome: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Outcome: { anyOf: ["an object", ["any_of", { count: 3 }]] },
          Done: { required: 1, properties: { result: { type: "a string" } } },
        },
      },
    },
  },
};
