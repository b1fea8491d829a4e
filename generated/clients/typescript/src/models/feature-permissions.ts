// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** Rights to use whole features. */
export interface FeaturePermissions {
  /** Have an API key; admins need no permission for it. ENABLE_API_KEYS has to be on. Off by default. */
  api_keys: boolean;
  /** Use notes. On by default. */
  notes: boolean;
  /** Use folders. On by default. */
  folders: boolean;
  /** Use channels. On by default. */
  channels: boolean;
  /**
   * Use encrypted channels. Off by default.
   *
   * Since server 0.12.
   */
  encrypted_channels?: boolean;
  /** Connect tool servers of one's own. Off by default. */
  direct_tool_servers: boolean;
  /** Have models search the web. On by default. */
  web_search: boolean;
  /** Have models make images. On by default. */
  image_generation: boolean;
  /** Have models run code. On by default. */
  code_interpreter: boolean;
  /** Let models remember things about the user. On by default. */
  memories: boolean;
  /** Set up automations. Off by default. */
  automations: boolean;
  /** Use calendars. On by default. */
  calendar: boolean;
  /** Set up webhooks. Off by default. */
  webhooks: boolean;
}
