// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/**
 * A second factor.
 *
 * Since server 0.12.
 */
export interface MfaFactorForm {
  /**
   * Six digits of the authenticator, or a recovery code; blanks around it do not matter. A code of the step
   * before or after the present one passes, but no step passes twice.
   *
   * Secret: the client's errors and logs never show it. The server refuses unknown members in this form with
   * 422.
   */
  code: string;
  /**
   * Whether `code` is a recovery code, in any case. It is spent by the use.
   *
   * Left out, it becomes `false`.
   */
  recovery?: boolean;
}
