// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { OAuthConfigValues } from "./oauth-config-values.js";

/** The settings for OAuth and OpenID Connect, and whether they last. */
export interface OAuthConfigResponse extends OAuthConfigValues {
  /**
   * What is written outlives a restart. Set by the environment; a write does not change it.
   *
   * Since server 0.11.
   */
  ENABLE_OAUTH_PERSISTENT_CONFIG?: boolean;
}
