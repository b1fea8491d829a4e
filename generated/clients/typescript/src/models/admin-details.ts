// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** Whom users may turn to. */
export interface AdminDetails {
  /** The admin's name; null when ADMIN_EMAIL belongs to no account. */
  name: string | null;
  /** ADMIN_EMAIL where it is set, otherwise the address of the first user. */
  email: string | null;
}
