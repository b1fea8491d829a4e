// Made by Authwright from the spec of Read change write API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** How mail is sent. */
export interface Mailer {
  /** Has to be sent each time. */
  host: string;
  /** Left out, it is 25 again. */
  port: number;
  /**
   * Left out, it is lost.
   *
   * Secret: the client's errors and logs never show it.
   */
  password: string;
  /** Left out, it is empty again. */
  footer: string;
  /** Left out, it stays. */
  sender: string;
}
