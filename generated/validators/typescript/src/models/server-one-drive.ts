// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

import {
  anObject,
  failMember,
  failType,
  fromJson,
  InvalidPayload,
  type Problem,
  type Rules,
} from "../runtime.js";

export interface ServerOneDrive {
  client_id_personal: string;
  client_id_business: string;
  sharepoint_url: string;
  sharepoint_tenant_id: string;
}

/** Whether `value` is a valid `ServerOneDrive`. */
export function isServerOneDrive(value: unknown): value is ServerOneDrive {
  if (!anObject(value)) return false;
  if (typeof value.client_id_personal !== "string") return false;
  if (typeof value.client_id_business !== "string") return false;
  if (typeof value.sharepoint_url !== "string") return false;
  return typeof value.sharepoint_tenant_id === "string";
}

/** Returns all that is wrong with `value` as `ServerOneDrive`, nothing when it is valid. */
export function serverOneDriveProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  explainServerOneDrive(value, "", problems);
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `ServerOneDrive`. */
export function assertServerOneDrive(
  value: unknown,
): asserts value is ServerOneDrive {
  if (!isServerOneDrive(value)) {
    throw new InvalidPayload(serverOneDriveProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `ServerOneDrive`. */
export function isServerOneDriveJson(text: string): boolean {
  try {
    return isServerOneDrive(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `ServerOneDrive` that `text` is the JSON of. Throws InvalidPayload. */
export function parseServerOneDrive(text: string): ServerOneDrive {
  const value = fromJson(text);
  assertServerOneDrive(value);
  return value;
}

/** For other models. */
export function explainServerOneDrive(
  value: unknown,
  at: string,
  problems: Problem[],
): void {
  if (!anObject(value)) {
    failType(problems, rulesServerOneDrive, 0, value, at);
  } else {
    let v1 = value.client_id_personal;
    if (typeof v1 !== "string") {
      failMember(
        problems,
        rulesServerOneDrive,
        5,
        1,
        v1,
        `${at}/client_id_personal`,
      );
    }
    v1 = value.client_id_business;
    if (typeof v1 !== "string") {
      failMember(
        problems,
        rulesServerOneDrive,
        6,
        2,
        v1,
        `${at}/client_id_business`,
      );
    }
    v1 = value.sharepoint_url;
    if (typeof v1 !== "string") {
      failMember(
        problems,
        rulesServerOneDrive,
        7,
        3,
        v1,
        `${at}/sharepoint_url`,
      );
    }
    v1 = value.sharepoint_tenant_id;
    if (typeof v1 !== "string") {
      failMember(
        problems,
        rulesServerOneDrive,
        8,
        4,
        v1,
        `${at}/sharepoint_tenant_id`,
      );
    }
  }
}

const rulesServerOneDrive: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          ServerOneDrive: {
            type: "an object",
            required: 4,
            properties: {
              client_id_personal: { type: "a string" },
              client_id_business: { type: "a string" },
              sharepoint_url: { type: "a string" },
              sharepoint_tenant_id: { type: "a string" },
            },
          },
        },
      },
    },
  },
};
