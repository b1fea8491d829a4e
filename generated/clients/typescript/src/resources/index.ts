// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** The operations of the API, grouped by resource. */

export { AuthsClient } from "./auths.js";
export { ServerClient } from "./server.js";
