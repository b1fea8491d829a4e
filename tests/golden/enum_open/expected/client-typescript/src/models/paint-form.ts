// Made by Authwright from the spec of Enum open API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** Only ever written: the list stays closed. */
export interface PaintForm {
  /** The colour to paint it in. */
  colour: "red" | "blue" | (string & {});
}
