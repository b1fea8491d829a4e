// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { MfaEnrollmentResponse } from "./mfa-enrollment-response.js";
import type { MfaRecoveryCodesResponse } from "./mfa-recovery-codes-response.js";

/**
 * What confirming an authenticator gives.
 *
 * A session with recovery codes when it ends a sign-in; the codes alone when the authenticator replaces
 * another one. The presence of `token` tells the two apart. Since server 0.12.
 */
export type MfaConfirmResult = MfaEnrollmentResponse | MfaRecoveryCodesResponse;
