// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** Whether users may sign in by LDAP. */
export interface LdapConfigResponse {
  /** Users may sign in by LDAP; null, after a write of null or of an empty object, means off. */
  ENABLE_LDAP: boolean | null;
}
