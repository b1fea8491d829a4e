// Made by Authwright from the spec of Error cases API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are exact for version 2. */

export {
  assertProblem,
  isProblem,
  isProblemJson,
  parseProblem,
  type Problem_,
  problemProblems,
} from "./models/problem.js";
