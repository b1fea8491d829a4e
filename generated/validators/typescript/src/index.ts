// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators of the Open WebUI authentication API: payloads as JSON has them, checked. */

export {
  InvalidPayload,
  type Problem,
  type Rule,
  describe,
} from "./runtime.js";
export * from "./span.js";
