// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** To whom access may be granted when something is shared. */
export interface AccessGrantPermissions {
  /** Name single users when sharing something. On by default. */
  allow_users: boolean;
  /**
   * Name groups when sharing something. On by default.
   *
   * Since server 0.11.
   */
  allow_groups?: boolean;
}
