// Made by Authwright from the spec of Union tagged API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** All is done; there is no `step`. */
export interface Done {
  /** What came of it. */
  result: string;
}
