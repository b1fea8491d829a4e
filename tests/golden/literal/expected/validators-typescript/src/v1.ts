// Made by Authwright from the spec of Literal API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are exact for version 1. */

export {
  assertEnvelope,
  type Envelope,
  envelopeProblems,
  isEnvelope,
  isEnvelopeJson,
  parseEnvelope,
} from "./models/envelope.js";
