// Made by Authwright from the spec of Required optional nullable API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** A note as it is written. */
export interface NoteForm {
  /** Has to be sent. */
  text: string;
  /** Has to be sent; null says that nobody wrote it. */
  author: string | null;
  /**
   * Sent if it is to change.
   *
   * Left out, it stays as it is.
   */
  colour?: string;
  /**
   * Null takes it away, leaving it out keeps it.
   *
   * Left out, it stays as it is.
   */
  reminder?: string | null;
}
