// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** Rights in chats. */
export interface ChatPermissions {
  /** Open the controls beside a chat. On by default. */
  controls: boolean;
  /** Set the valves (parameters) of functions and tools in a chat. On by default. */
  valves: boolean;
  /** Set a system prompt for a chat. On by default. */
  system_prompt: boolean;
  /** Set model parameters for a chat. On by default. */
  params: boolean;
  /** Attach files to a chat. On by default. */
  file_upload: boolean;
  /** Attach web pages to a chat by address. On by default. */
  web_upload: boolean;
  /** Delete chats. On by default. */
  delete: boolean;
  /** Delete single messages. On by default. */
  delete_message: boolean;
  /** Have a model continue its answer. On by default. */
  continue_response: boolean;
  /** Have a model answer once more. On by default. */
  regenerate_response: boolean;
  /** Rate answers. On by default. */
  rate_response: boolean;
  /** Edit messages. On by default. */
  edit: boolean;
  /** Share chats by link. On by default. */
  share: boolean;
  /** Save chats to a file. On by default. */
  export: boolean;
  /** Load chats from a file. On by default. */
  import: boolean;
  /** Dictate (speech to text). On by default. */
  stt: boolean;
  /** Have answers read aloud (text to speech). On by default. */
  tts: boolean;
  /** Talk to a model by voice. On by default. */
  call: boolean;
  /** Ask several models at once. On by default. */
  multiple_models: boolean;
  /** Start chats that are not stored. On by default. */
  temporary: boolean;
  /** A restriction rather than a right: every chat of the user is temporary. Off by default. */
  temporary_enforced: boolean;
}
