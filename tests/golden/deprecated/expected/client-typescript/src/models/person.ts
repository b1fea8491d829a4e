// Made by Authwright from the spec of Deprecated API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** Somebody. */
export interface Person {
  /** The whole name. */
  name: string;
  /**
   * The last of the names.
   *
   * @deprecated use `name`.
   */
  surname?: string;
  /**
   * What friends say.
   *
   * @deprecated use `name` from 2 on.
   */
  nick: string | null;
}
