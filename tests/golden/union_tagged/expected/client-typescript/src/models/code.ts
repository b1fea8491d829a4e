// Made by Authwright from the spec of Union tagged API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** A code is wanted. */
export interface Code_ {
  /** Where the code comes from. */
  step: "code" | "push";
  /** How many digits it has. */
  length: number;
}
