// Made by Authwright from the spec of Roles API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** Limits, inside of what differs. */
export interface Limits {
  /** Sent as a number, a text or null; read as a number or a text. */
  count?: number | string;
}
