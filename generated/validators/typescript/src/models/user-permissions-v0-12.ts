// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

import {
  anObject,
  fail,
  failMember,
  failType,
  fromJson,
  InvalidPayload,
  type Problem,
  type Rules,
} from "../runtime.js";
import {
  type AccessGrantPermissionsV011,
  explainAccessGrantPermissions,
  isAccessGrantPermissions,
} from "./access-grant-permissions-v0-11.js";
import {
  type ChatPermissions,
  explainChatPermissions,
  isChatPermissions,
} from "./chat-permissions.js";
import {
  explainFeaturePermissions,
  type FeaturePermissionsV012,
  isFeaturePermissions,
} from "./feature-permissions-v0-12.js";
import type { SettingsPermissions } from "./settings-permissions.js";
import {
  explainSharingPermissions,
  isSharingPermissions,
  type SharingPermissionsV011,
} from "./sharing-permissions-v0-11.js";
import {
  explainWorkspacePermissions,
  isWorkspacePermissions,
  type WorkspacePermissionsV012,
} from "./workspace-permissions-v0-12.js";

export interface UserPermissionsV012 {
  workspace: WorkspacePermissionsV012;
  sharing: SharingPermissionsV011;
  access_grants: AccessGrantPermissionsV011;
  chat: ChatPermissions;
  features: FeaturePermissionsV012;
  settings: SettingsPermissions;
}

/** Whether `value` is a valid `UserPermissions`. */
export function isUserPermissions(
  value: unknown,
): value is UserPermissionsV012 {
  if (!anObject(value)) return false;
  if (!isWorkspacePermissions(value.workspace)) return false;
  if (!isSharingPermissions(value.sharing)) return false;
  if (!isAccessGrantPermissions(value.access_grants)) return false;
  if (!isChatPermissions(value.chat)) return false;
  if (!isFeaturePermissions(value.features)) return false;
  const v1 = value.settings;
  if (!anObject(v1)) return false;
  return typeof v1.interface === "boolean";
}

/** Returns all that is wrong with `value` as `UserPermissions`, nothing when it is valid. */
export function userPermissionsProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  explainUserPermissions(value, "", problems);
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `UserPermissions`. */
export function assertUserPermissions(
  value: unknown,
): asserts value is UserPermissionsV012 {
  if (!isUserPermissions(value)) {
    throw new InvalidPayload(userPermissionsProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `UserPermissions`. */
export function isUserPermissionsJson(text: string): boolean {
  try {
    return isUserPermissions(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `UserPermissions` that `text` is the JSON of. Throws InvalidPayload. */
export function parseUserPermissions(text: string): UserPermissionsV012 {
  const value = fromJson(text);
  assertUserPermissions(value);
  return value;
}

/** For other models. */
export function explainUserPermissions(
  value: unknown,
  at: string,
  problems: Problem[],
): void {
  if (!anObject(value)) {
    failType(problems, rulesUserPermissions, 0, value, at);
  } else {
    let v1 = value.workspace;
    if (v1 === undefined) {
      fail(problems, rulesUserPermissions, 1, `${at}/workspace`);
    } else {
      if (!isWorkspacePermissions(v1)) {
        explainWorkspacePermissions(v1, `${at}/workspace`, problems);
      }
    }
    v1 = value.sharing;
    if (v1 === undefined) {
      fail(problems, rulesUserPermissions, 2, `${at}/sharing`);
    } else {
      if (!isSharingPermissions(v1)) {
        explainSharingPermissions(v1, `${at}/sharing`, problems);
      }
    }
    v1 = value.access_grants;
    if (v1 === undefined) {
      fail(problems, rulesUserPermissions, 3, `${at}/access_grants`);
    } else {
      if (!isAccessGrantPermissions(v1)) {
        explainAccessGrantPermissions(v1, `${at}/access_grants`, problems);
      }
    }
    v1 = value.chat;
    if (v1 === undefined) {
      fail(problems, rulesUserPermissions, 4, `${at}/chat`);
    } else {
      if (!isChatPermissions(v1)) {
        explainChatPermissions(v1, `${at}/chat`, problems);
      }
    }
    v1 = value.features;
    if (v1 === undefined) {
      fail(problems, rulesUserPermissions, 5, `${at}/features`);
    } else {
      if (!isFeaturePermissions(v1)) {
        explainFeaturePermissions(v1, `${at}/features`, problems);
      }
    }
    v1 = value.settings;
    if (!anObject(v1)) {
      failMember(problems, rulesUserPermissions, 7, 6, v1, `${at}/settings`);
    } else {
      const v2 = v1.interface;
      if (typeof v2 !== "boolean") {
        failMember(
          problems,
          rulesUserPermissions,
          9,
          8,
          v2,
          `${at}/settings/interface`,
        );
      }
    }
  }
}

const rulesUserPermissions: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          UserPermissions: { type: "an object", required: 6 },
          SettingsPermissions: {
            type: "an object",
            required: 1,
            properties: { interface: { type: "a boolean" } },
          },
        },
      },
    },
  },
};
