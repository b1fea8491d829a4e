// Made by Authwright from the spec of Bases API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** Something with a name. */
export interface Named {
  /** What it is called. */
  name: string;
}
