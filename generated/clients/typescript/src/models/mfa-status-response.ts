// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/**
 * How the caller stands with MFA.
 *
 * Since server 0.12.
 */
export interface MfaStatusResponse {
  /** Whether the caller has an authenticator set up. */
  enabled: boolean;
  /**
   * Whether the server asks for a second factor at sign-ins of the kind that this session began with; false
   * while MFA is switched off.
   */
  required: boolean;
  /** How many recovery codes are unused; 0 without an authenticator. */
  recovery_codes_remaining: number;
}
