// Made by Authwright from the spec of Name clash resolved API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** An account that says things twice. */
export interface Account {
  /**
   * The name, as it was.
   *
   * The same as `login`.
   */
  userName: string;
  /** The name, as it is. */
  login: string;
}
