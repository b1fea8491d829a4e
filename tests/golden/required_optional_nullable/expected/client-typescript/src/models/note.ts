// Made by Authwright from the spec of Required optional nullable API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** A note as it is read. */
export interface Note {
  /** Always there, never null. */
  text: string;
  /** Always there, perhaps null. */
  author: string | null;
  /** Perhaps not there, never null. */
  colour?: string;
  /** Perhaps not there, perhaps null: the two say different things. */
  reminder?: string | null;
}
