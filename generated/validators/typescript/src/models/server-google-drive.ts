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

export interface ServerGoogleDrive {
  client_id: string;
  api_key: string;
}

/** Whether `value` is a valid `ServerGoogleDrive`. */
export function isServerGoogleDrive(
  value: unknown,
): value is ServerGoogleDrive {
  if (!anObject(value)) return false;
  if (typeof value.client_id !== "string") return false;
  return typeof value.api_key === "string";
}

/** Returns all that is wrong with `value` as `ServerGoogleDrive`, nothing when it is valid. */
export function serverGoogleDriveProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  explainServerGoogleDrive(value, "", problems);
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `ServerGoogleDrive`. */
export function assertServerGoogleDrive(
  value: unknown,
): asserts value is ServerGoogleDrive {
  if (!isServerGoogleDrive(value)) {
    throw new InvalidPayload(serverGoogleDriveProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `ServerGoogleDrive`. */
export function isServerGoogleDriveJson(text: string): boolean {
  try {
    return isServerGoogleDrive(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `ServerGoogleDrive` that `text` is the JSON of. Throws InvalidPayload. */
export function parseServerGoogleDrive(text: string): ServerGoogleDrive {
  const value = fromJson(text);
  assertServerGoogleDrive(value);
  return value;
}

/** For other models. */
export function explainServerGoogleDrive(
  value: unknown,
  at: string,
  problems: Problem[],
): void {
  if (!anObject(value)) {
    failType(problems, rulesServerGoogleDrive, 0, value, at);
  } else {
    let v1 = value.client_id;
    if (typeof v1 !== "string") {
      failMember(problems, rulesServerGoogleDrive, 3, 1, v1, `${at}/client_id`);
    }
    v1 = value.api_key;
    if (typeof v1 !== "string") {
      failMember(problems, rulesServerGoogleDrive, 4, 2, v1, `${at}/api_key`);
    }
  }
}

const rulesServerGoogleDrive: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          ServerGoogleDrive: {
            type: "an object",
            required: 2,
            properties: {
              client_id: { type: "a string" },
              api_key: { type: "a string" },
            },
          },
        },
      },
    },
  },
};
