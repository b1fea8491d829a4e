// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** Rights to change one's own settings. */
export interface SettingsPermissions {
  /** Change the settings of the user interface. On by default. */
  interface: boolean;
}
