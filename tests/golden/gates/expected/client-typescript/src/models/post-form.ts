// Made by Authwright from the spec of Gates API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** Something to publish. */
export interface PostForm {
  /** In all versions. */
  text: string;
  /**
   * Servers before 2 ignore it.
   *
   * Left out, it stays as it is. Since server 2.
   */
  language?: string;
  /**
   * Servers from 2 on ignore it.
   *
   * Until server 2.
   *
   * @deprecated
   */
  sticker?: string;
}
