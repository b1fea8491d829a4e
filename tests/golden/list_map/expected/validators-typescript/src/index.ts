// Made by Authwright from the spec of List map API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators of the List map API: payloads as JSON has them, checked. */

export {
  InvalidPayload,
  type Problem,
  type Rule,
  describe,
} from "./runtime.js";
export * from "./span.js";
