// Made by Authwright from the spec of Deprecated API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/**
 * A person on paper.
 *
 * @deprecated use `Person`.
 */
export interface Card {
  /** All in one text. */
  text: string;
}
