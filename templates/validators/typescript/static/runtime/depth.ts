// Payloads that are nested too deep to be followed.

import { type Kept, type Problem, ruleOf } from "./rules.js";

// The module's own.
declare const depthLimit: number;

/** Throws what `notDeep` catches, when parts that call themselves are nested deeper than is looked at. */
export function refuseDepth(depth: number): void {
  if (depth >= depthLimit) throw new RangeError();
}

/** Returns `answer` for an error that was thrown because a payload is nested too deep. */
export function notDeep<Answer>(error: unknown, answer: Answer): Answer {
  if (error instanceof RangeError) return answer;
  throw error;
}

export function tooDeep(): Problem[] {
  const kept: Kept = ["too_deep", { limit: depthLimit }];
  return [{ pointer: "", rule: ruleOf({ pointer: "#", kept }, 0, "") }];
}
