// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** Rights to let others see what one has made. */
export interface SharingPermissions {
  /** Share one's own models with chosen users and groups. Off by default. */
  models: boolean;
  /** Share one's own models with everybody on the server. Off by default. */
  public_models: boolean;
  /** Share one's own knowledge collections with chosen users and groups. Off by default. */
  knowledge: boolean;
  /** Share one's own knowledge collections with everybody on the server. Off by default. */
  public_knowledge: boolean;
  /** Share one's own prompts with chosen users and groups. Off by default. */
  prompts: boolean;
  /** Share one's own prompts with everybody on the server. Off by default. */
  public_prompts: boolean;
  /** Share one's own tools with chosen users and groups. Off by default. */
  tools: boolean;
  /** Share one's own tools with everybody on the server. Off by default. */
  public_tools: boolean;
  /** Share one's own skills with chosen users and groups. Off by default. */
  skills: boolean;
  /** Share one's own skills with everybody on the server. Off by default. */
  public_skills: boolean;
  /** Share one's own notes with chosen users and groups. Off by default. */
  notes: boolean;
  /** Share one's own notes with everybody on the server. Off by default. */
  public_notes: boolean;
  /**
   * Share one's own folders. Off by default.
   *
   * On 0.10 the key is gone once an admin has saved the default permissions.
   */
  folders?: boolean;
  /** Share one's own chats with everybody on the server. Off by default. */
  public_chats: boolean;
  /**
   * Share one's own chats openly, beyond the users of the server. Off by default.
   *
   * Since server 0.11.
   */
  open_chats?: boolean;
  /** Share one's own calendars with everybody on the server. Off by default. */
  public_calendars: boolean;
}
