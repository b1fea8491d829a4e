// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Token } from "./token.js";
import type { UserProfileImageResponse } from "./user-profile-image-response.js";

/**
 * A token and the user it belongs to.
 *
 * Until server 0.12.
 */
export interface SigninResponse extends Token, UserProfileImageResponse {}
