// Made by Authwright from the spec of Since until API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/**
 * A record of the newest server.
 *
 * Since server 3.
 */
export interface Video {
  /** In seconds. */
  length: number;
}
