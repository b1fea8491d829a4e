// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** The server's release. */
export interface ServerVersion {
  /** The release, as in `0.12.4`. */
  version: string;
  /** The operator's name for this deployment; empty while unset. */
  deployment_id: string;
}
