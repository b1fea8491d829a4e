// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { JsonValue } from "../runtime/json-value.js";

/**
 * One fault that the server found in a request, as 0.10 and 0.11 report it.
 *
 * Until server 0.12.
 */
export interface ValidationProblem {
  /** Code of the fault, such as `missing`, `string_type`, `value_error`, `json_invalid`. */
  type: string;
  /** Path to the fault, from `body` on; for unparseable JSON the second step is a character offset. */
  loc: (string | number)[];
  /** The fault in a sentence. */
  msg: string;
  /**
   * What was sent at that place.
   *
   * Secret: the client's errors and logs never show it. Echoes what was sent; where a field is missing, all
   * of the body with its passwords.
   */
  input: JsonValue;
  /** Values that the sentence was made of; `ctx.error` is an empty object for a refused image URL. */
  ctx?: { [key: string]: JsonValue };
}
