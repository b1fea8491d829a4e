// Made by Authwright from the spec of Literal API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What every message begins with. */
export interface Envelope {
  /** Always this text. */
  kind: "message";
  /** Always this number. */
  version: 2;
  /** Always true. */
  final: true;
  /** Always null. */
  nothing: null;
  /** A number, or a word in its place. */
  limit: 0 | 10 | "none";
  /** Values that are hard to write. */
  quoted: "it's" | 'say "hi"' | "back\\slash" | "two\nlines";
  /** This text or nothing. */
  hint?: "later";
}
