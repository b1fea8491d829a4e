// Made by Authwright from the spec of Union tagged API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are right for all versions of the server. */

export {
  assertCode,
  type Code,
  codeProblems,
  isCode,
  isCodeJson,
  parseCode,
} from "./models/code.js";
export {
  assertDone,
  type Done,
  doneProblems,
  isDone,
  isDoneJson,
  parseDone,
} from "./models/done.js";
export {
  assertOutcome,
  isOutcome,
  isOutcomeJson,
  type Outcome,
  outcomeProblems,
  parseOutcome,
} from "./models/outcome.js";
export {
  assertWait,
  isWait,
  isWaitJson,
  parseWait,
  type Wait,
  waitProblems,
} from "./models/wait.js";
