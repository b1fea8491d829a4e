// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** How browsers reach OneDrive and SharePoint. */
export interface ServerOneDrive {
  /** Id of the OAuth client for personal accounts; empty while unset. */
  client_id_personal: string;
  /** Id of the OAuth client for business accounts; empty while unset. */
  client_id_business: string;
  /** Address of the SharePoint site; empty while unset. */
  sharepoint_url: string;
  /** Id of the SharePoint tenant; empty while unset. */
  sharepoint_tenant_id: string;
}
