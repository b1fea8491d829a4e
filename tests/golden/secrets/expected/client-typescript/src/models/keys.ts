// Made by Authwright from the spec of Secrets API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { JsonValue } from "../runtime/json-value.js";

/** Keys of a service. */
export interface Keys {
  /**
   * A text.
   *
   * Secret: the client's errors and logs never show it.
   */
  key: string;
  /**
   * A text or null.
   *
   * Secret: the client's errors and logs never show it.
   */
  spare: string | null;
  /**
   * A text or nothing.
   *
   * Secret: the client's errors and logs never show it.
   */
  old?: string;
  /**
   * A list of texts.
   *
   * Secret: the client's errors and logs never show it.
   */
  codes: string[];
  /**
   * A number.
   *
   * Secret: the client's errors and logs never show it.
   */
  pin: number;
  /**
   * A map, as a whole.
   *
   * Secret: the client's errors and logs never show it.
   */
  answers: { [key: string]: string };
  /**
   * Anything at all.
   *
   * Secret: the client's errors and logs never show it.
   */
  rest: JsonValue;
}
