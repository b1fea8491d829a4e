// Made by Authwright from the spec of Since until API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** A song. */
export interface Song {
  /** In all versions. */
  title: string;
  /**
   * Came with 2, and is always there since.
   *
   * Since server 2.
   */
  lyrics?: string;
  /**
   * Went with 3.
   *
   * Until server 3.
   *
   * @deprecated
   */
  cover?: string;
  /**
   * Was in 2 alone.
   *
   * Since server 2. Until server 3.
   *
   * @deprecated
   */
  bitrate?: number;
  /** Has one value more since 3. */
  mood?: "glad" | "sad" | (string & {});
}
