// Made by Authwright from the spec of List map API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** A page of an album. */
export interface Page {
  /** What stands above it. */
  title: string;
}
