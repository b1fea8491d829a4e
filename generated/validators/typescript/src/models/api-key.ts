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

export interface ApiKey {
  api_key: string;
}

/** Whether `value` is a valid `ApiKey`. */
export function isApiKey(value: unknown): value is ApiKey {
  if (!anObject(value)) return false;
  return typeof value.api_key === "string";
}

/** Returns all that is wrong with `value` as `ApiKey`, nothing when it is valid. */
export function apiKeyProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesApiKey, 0, value);
  } else {
    const v1 = value.api_key;
    if (typeof v1 !== "string") failMember(problems, rulesApiKey, 2, 1, v1);
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `ApiKey`. */
export function assertApiKey(value: unknown): asserts value is ApiKey {
  if (!isApiKey(value)) throw new InvalidPayload(apiKeyProblems(value));
}

/** Whether `text` is the JSON of a valid `ApiKey`. */
export function isApiKeyJson(text: string): boolean {
  try {
    return isApiKey(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `ApiKey` that `text` is the JSON of. Throws InvalidPayload. */
export function parseApiKey(text: string): ApiKey {
  const value = fromJson(text);
  assertApiKey(value);
  return value;
}

const rulesApiKey: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          ApiKey: {
            type: "an object",
            required: 1,
            properties: { api_key: { type: "a string" } },
          },
        },
      },
    },
  },
};
