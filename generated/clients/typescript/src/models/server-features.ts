// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What is switched on. Everybody sees the first eight; the others come with a session. */
export interface ServerFeatures {
  /**
   * The server was installed without the heavy parts, such as local models.
   *
   * Since server 0.11.
   */
  slim?: boolean;
  /** Users sign in. False on a server for one person, where any password signs in as its admin. */
  auth: boolean;
  /** A proxy in front of the server names the user in a header; `signin` takes any values then. */
  auth_trusted_header: boolean;
  /** The sign-up page asks for the password twice. */
  enable_signup_password_confirmation: boolean;
  /** `signin_ldap` is on. Null, when it was last written as null, means off. */
  enable_ldap: boolean | null;
  /** `signup` is open to everybody. The first account of a server can be made while it is off. */
  enable_signup: boolean;
  /** The sign-in page shows e-mail and password fields. */
  enable_login_form: boolean;
  /** Live updates come over a WebSocket. */
  enable_websocket: boolean;
  /** API keys work. */
  enable_api_keys?: boolean;
  /** The web interface lets users change their password. */
  enable_password_change_form?: boolean;
  /** The server looks for newer releases of itself. */
  enable_version_update_check?: boolean;
  /** Files that code makes in the browser are kept. */
  enable_pyodide_file_persistence?: boolean;
  /** Users see how many others are active. */
  enable_public_active_users_count?: boolean;
  /** The web interface may be playful. */
  enable_easter_eggs?: boolean;
  /** Users may connect their own model servers. */
  enable_direct_connections?: boolean;
  /**
   * Users may connect their own tool servers.
   *
   * Since server 0.11.
   */
  enable_direct_integrations?: boolean;
  /**
   * Plugins, code that the server runs, are on.
   *
   * Since server 0.11.
   */
  enable_plugins?: boolean;
  /**
   * Plugins of the kind tool are on.
   *
   * Since server 0.12.
   */
  enable_tools?: boolean;
  /**
   * Plugins of the kind function are on.
   *
   * Since server 0.12.
   */
  enable_functions?: boolean;
  /**
   * External tool servers are on.
   *
   * Since server 0.12.
   */
  enable_tool_servers?: boolean;
  /**
   * External terminal servers are on.
   *
   * Since server 0.12.
   */
  enable_terminal_servers?: boolean;
  /** Chats can be kept in folders. */
  enable_folders?: boolean;
  /** Most files in one folder; empty for no limit. */
  folder_max_file_count?: number | "";
  /** Channels, the group chats, are on. */
  enable_channels?: boolean;
  /**
   * Channels can be encrypted.
   *
   * Since server 0.12.
   */
  enable_encrypted_channels?: boolean;
  /**
   * The apps feature is on.
   *
   * Since server 0.12.
   */
  enable_apps?: boolean;
  /** The calendar is on. */
  enable_calendar?: boolean;
  /** Automations are on. */
  enable_automations?: boolean;
  /** Notes are on. */
  enable_notes?: boolean;
  /**
   * Long chats are shortened to fit a model's context.
   *
   * Since server 0.11.
   */
  enable_context_compaction?: boolean;
  /**
   * Users are asked before a tool runs.
   *
   * Since server 0.11.
   */
  enable_tool_permissions?: boolean;
  /** Models may search the web. */
  enable_web_search?: boolean;
  /** Users are asked before the web is searched. */
  enable_web_search_confirmation?: boolean;
  /** What users are told when they are asked so. */
  web_search_confirmation_content?: string;
  /** Code in answers can be run. */
  enable_code_execution?: boolean;
  /** Models may run code. */
  enable_code_interpreter?: boolean;
  /** Images can be generated. */
  enable_image_generation?: boolean;
  /** A model completes what users type. */
  enable_autocomplete_generation?: boolean;
  /**
   * A model gives chats their titles.
   *
   * Since server 0.12.
   */
  enable_title_generation?: boolean;
  /**
   * A model suggests what to ask next.
   *
   * Since server 0.12.
   */
  enable_follow_up_generation?: boolean;
  /**
   * A model gives chats their tags.
   *
   * Since server 0.12.
   */
  enable_tags_generation?: boolean;
  /** Items can be shared with the public community site. */
  enable_community_sharing?: boolean;
  /** Users may rate answers. */
  enable_message_rating?: boolean;
  /** Users may have notifications sent to a webhook of theirs. */
  enable_user_webhooks?: boolean;
  /** Users may show a status. */
  enable_user_status?: boolean;
  /** Admins may export the server's data. */
  enable_admin_export?: boolean;
  /** Admins may read the chats of others. */
  enable_admin_chat_access?: boolean;
  /** Admins see how the server is used. */
  enable_admin_analytics?: boolean;
  /** Files can be taken from Google Drive. */
  enable_google_drive_integration?: boolean;
  /** Files can be taken from OneDrive. */
  enable_onedrive_integration?: boolean;
  /** Models can remember things about users. */
  enable_memories?: boolean;
  /**
   * Models may hand work to other models.
   *
   * Since server 0.12.
   */
  enable_subagents?: boolean;
}
