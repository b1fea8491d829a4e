// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** Whether users may sign in by LDAP. The field is in lower case here, in capitals in the reply. */
export interface LdapConfigForm {
  /**
   * Users may sign in by LDAP.
   *
   * Null is stored as null, which means off. Left out, it becomes null.
   */
  enable_ldap?: boolean | null;
}
