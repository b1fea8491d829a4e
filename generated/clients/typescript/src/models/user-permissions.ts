// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { AccessGrantPermissions } from "./access-grant-permissions.js";
import type { ChatPermissions } from "./chat-permissions.js";
import type { FeaturePermissions } from "./feature-permissions.js";
import type { SettingsPermissions } from "./settings-permissions.js";
import type { SharingPermissions } from "./sharing-permissions.js";
import type { WorkspacePermissions } from "./workspace-permissions.js";

/**
 * A user's rights: the server's defaults, to which the user's groups only add.
 *
 * Roles are judged apart from it. They leave no trace in the tree: an admin may do things that it denies,
 * and a pending user may not do what it grants.
 */
export interface UserPermissions {
  /** Rights in the workspace. */
  workspace: WorkspacePermissions;
  /** Rights to share. */
  sharing: SharingPermissions;
  /** To whom access may be granted. */
  access_grants: AccessGrantPermissions;
  /** What may be done in chats. */
  chat: ChatPermissions;
  /**
   * Rights to use features.
   *
   * A feature that the server has switched off stays off whatever is granted here.
   */
  features: FeaturePermissions;
  /** Rights to change settings. */
  settings: SettingsPermissions;
}
