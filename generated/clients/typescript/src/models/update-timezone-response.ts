// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** Confirms that the time zone was stored. */
export interface UpdateTimezoneResponse {
  /** Always true. */
  status: boolean;
}
