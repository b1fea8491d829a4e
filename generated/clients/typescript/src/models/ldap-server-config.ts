// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/**
 * How the server reaches the directory and finds users in it.
 *
 * A write replaces the whole: what is left out falls to its default. The settings of a fresh server cannot
 * be written back as they are, since their search base is empty.
 */
export interface LdapServerConfig {
  /** Name of the directory, for people. */
  label: string;
  /** Host name or address of the directory. */
  host: string;
  /** Port of the directory; 389 on a fresh server. */
  port: number | null;
  /** Attribute that holds a user's address. */
  attribute_for_mail: string;
  /**
   * Domain that is put behind the name sent (`name\@domain`) for entries without an address; empty for
   * none.
   *
   * Since server 0.12.
   */
  default_email_domain?: string;
  /** Attribute that holds the name users sign in with. */
  attribute_for_username: string;
  /** Name (DN) of the application account that searches; empty to search anonymously. */
  app_dn: string;
  /**
   * Password of the application account; may be empty.
   *
   * Secret: the client's errors and logs never show it. Replies hold it in clear.
   */
  app_dn_password: string;
  /** Where in the directory (DN) users are looked for. */
  search_base: string;
  /** LDAP filter that an entry must pass besides having the name; empty for none. */
  search_filters: string;
  /** Speak TLS with the directory. */
  use_tls: boolean;
  /** File on the server that holds the CA certificate; null or empty for none. */
  certificate_path: string | null;
  /** Check the directory's certificate. */
  validate_cert: boolean;
  /** TLS ciphers to offer, as OpenSSL writes them; null or empty counts as `ALL`. */
  ciphers: string | null;
  /**
   * Bring a user's groups into line with the directory at each sign-in.
   *
   * Since server 0.11.
   */
  enable_group_management?: boolean;
  /**
   * Make groups that the directory has and the server has not.
   *
   * Since server 0.11.
   */
  enable_group_creation?: boolean;
  /**
   * Attribute that holds the groups of a user, as DNs.
   *
   * Since server 0.11.
   */
  attribute_for_groups?: string;
}
