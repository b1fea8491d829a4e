// Made by Authwright from the spec of Defaults API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** A reply that may lack what has a default. */
export interface Defaults {
  /**
   * Taken to be 20 by the server.
   *
   * Left out, it becomes `20`.
   */
  limit?: number;
}
