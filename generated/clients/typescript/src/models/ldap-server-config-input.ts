// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import { hiding } from "../runtime/hiding.js";
import { carriedOver } from "../runtime/rewrite.js";
import type { LdapServerConfig } from "./ldap-server-config.js";

/**
 * How the server reaches the directory and finds users in it.
 *
 * A write replaces the whole: what is left out falls to its default. The settings of a fresh server cannot
 * be written back as they are, since their search base is empty.
 */
export interface LdapServerConfigInput {
  /**
   * Name of the directory, for people.
   *
   * At least 1 character.
   */
  label: string;
  /**
   * Host name or address of the directory.
   *
   * At least 1 character.
   */
  host: string;
  /**
   * Port of the directory; 389 on a fresh server.
   *
   * The range is not checked: 0 and 99999 are stored. Left out, it becomes null.
   */
  port?: number | null;
  /**
   * Attribute that holds a user's address.
   *
   * At least 1 character. Left out, it becomes `"mail"`.
   */
  attribute_for_mail?: string;
  /**
   * Domain that is put behind the name sent (`name\@domain`) for entries without an address; empty for
   * none.
   *
   * Left out, it becomes `""`. Since server 0.12.
   */
  default_email_domain?: string;
  /**
   * Attribute that holds the name users sign in with.
   *
   * At least 1 character. Left out, it becomes `"uid"`.
   */
  attribute_for_username?: string;
  /** Name (DN) of the application account that searches; empty to search anonymously. */
  app_dn: string;
  /**
   * Password of the application account; may be empty.
   *
   * Secret: the client's errors and logs never show it. Replies hold it in clear.
   */
  app_dn_password: string;
  /**
   * Where in the directory (DN) users are looked for.
   *
   * At least 1 character.
   */
  search_base: string;
  /**
   * LDAP filter that an entry must pass besides having the name; empty for none.
   *
   * Not checked when written; a malformed filter fails each sign-in. Left out, it becomes `""`.
   */
  search_filters?: string;
  /**
   * Speak TLS with the directory.
   *
   * Left out, it becomes `true`.
   */
  use_tls?: boolean;
  /**
   * File on the server that holds the CA certificate; null or empty for none.
   *
   * Left out, it becomes null.
   */
  certificate_path?: string | null;
  /**
   * Check the directory's certificate.
   *
   * Left out, it becomes `true`.
   */
  validate_cert?: boolean;
  /**
   * TLS ciphers to offer, as OpenSSL writes them; null or empty counts as `ALL`.
   *
   * Left out, it becomes `"ALL"`.
   */
  ciphers?: string | null;
  /**
   * Bring a user's groups into line with the directory at each sign-in.
   *
   * Left out, it becomes `false`. Since server 0.11.
   */
  enable_group_management?: boolean;
  /**
   * Make groups that the directory has and the server has not.
   *
   * Left out, it becomes `false`. Since server 0.11.
   */
  enable_group_creation?: boolean;
  /**
   * Attribute that holds the groups of a user, as DNs.
   *
   * Refused when blank while enable_group_management is on. Left out, it becomes `"memberOf"`. Since server
   * 0.11.
   */
  attribute_for_groups?: string;
}

/**
 * Begins a write with what was read; then assign what is to change.
 *
 * Members which the server keeps when they are left out are not carried over, and are sent once assigned.
 * Nothing is checked, and what was read stays as it is.
 */
export function toLdapServerConfigInput(
  response: LdapServerConfig,
): LdapServerConfigInput {
  return carriedOver(response, {
    leftOut: [],
    secrets: hiding(["app_dn_password"]),
  });
}
