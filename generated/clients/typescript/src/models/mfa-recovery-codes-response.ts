// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/**
 * New recovery codes. The former ones no longer work, and these are never shown again.
 *
 * Since server 0.12.
 */
export interface MfaRecoveryCodesResponse {
  /**
   * Ten codes of 32 hexadecimal digits, each good for one use.
   *
   * Secret: the client's errors and logs never show it.
   */
  recovery_codes: string[];
}
