// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** The status that a user shows to others. */
export interface UserStatus {
  /** An emoji, or its name. */
  status_emoji: string | null;
  /** A line of text. */
  status_message: string | null;
  /** When the status ends, in seconds since 1970; null when it does not. */
  status_expires_at: number | null;
}
