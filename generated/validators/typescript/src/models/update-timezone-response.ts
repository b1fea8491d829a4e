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

export interface UpdateTimezoneResponse {
  status: boolean;
}

/** Whether `value` is a valid `UpdateTimezoneResponse`. */
export function isUpdateTimezoneResponse(
  value: unknown,
): value is UpdateTimezoneResponse {
  if (!anObject(value)) return false;
  return typeof value.status === "boolean";
}

/** Returns all that is wrong with `value` as `UpdateTimezoneResponse`, nothing when it is valid. */
export function updateTimezoneResponseProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesUpdateTimezoneResponse, 0, value);
  } else {
    const v1 = value.status;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesUpdateTimezoneResponse, 2, 1, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `UpdateTimezoneResponse`. */
export function assertUpdateTimezoneResponse(
  value: unknown,
): asserts value is UpdateTimezoneResponse {
  if (!isUpdateTimezoneResponse(value)) {
    throw new InvalidPayload(updateTimezoneResponseProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `UpdateTimezoneResponse`. */
export function isUpdateTimezoneResponseJson(text: string): boolean {
  try {
    return isUpdateTimezoneResponse(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `UpdateTimezoneResponse` that `text` is the JSON of. Throws InvalidPayload. */
export function parseUpdateTimezoneResponse(
  text: string,
): UpdateTimezoneResponse {
  const value = fromJson(text);
  assertUpdateTimezoneResponse(value);
  return value;
}

const rulesUpdateTimezoneResponse: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          UpdateTimezoneResponse: {
            type: "an object",
            required: 1,
            properties: { status: { type: "a boolean" } },
          },
        },
      },
    },
  },
};
