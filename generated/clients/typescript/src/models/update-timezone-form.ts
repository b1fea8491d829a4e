// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** The time zone that a user lives in. */
export interface UpdateTimezoneForm {
  /**
   * Name of the zone, as in `Europe/Paris`.
   *
   * Not compared with any list; the empty string passes.
   */
  timezone: string;
}
