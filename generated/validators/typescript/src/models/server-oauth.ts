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
  step,
} from "../runtime.js";

export interface ServerOAuth {
  providers: { [key: string]: string };
  auto_redirect: boolean;
}

/** Whether `value` is a valid `ServerOAuth`. */
export function isServerOAuth(value: unknown): value is ServerOAuth {
  if (!anObject(value)) return false;
  const v1 = value.providers;
  if (!anObject(v1)) return false;
  for (const k3 in v1) {
    const v4: unknown = v1[k3];
    if (typeof v4 !== "string") return false;
  }
  return typeof value.auto_redirect === "boolean";
}

/** Returns all that is wrong with `value` as `ServerOAuth`, nothing when it is valid. */
export function serverOAuthProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  explainServerOAuth(value, "", problems);
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `ServerOAuth`. */
export function assertServerOAuth(
  value: unknown,
): asserts value is ServerOAuth {
  if (!isServerOAuth(value)) {
    throw new InvalidPayload(serverOAuthProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `ServerOAuth`. */
export function isServerOAuthJson(text: string): boolean {
  try {
    return isServerOAuth(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `ServerOAuth` that `text` is the JSON of. Throws InvalidPayload. */
export function parseServerOAuth(text: string): ServerOAuth {
  const value = fromJson(text);
  assertServerOAuth(value);
  return value;
}

/** For other models. */
export function explainServerOAuth(
  value: unknown,
  at: string,
  problems: Problem[],
): void {
  if (!anObject(value)) {
    failType(problems, rulesServerOAuth, 0, value, at);
  } else {
    let v1 = value.providers;
    if (!anObject(v1)) {
      failMember(problems, rulesServerOAuth, 3, 1, v1, `${at}/providers`);
    } else {
      for (const k3 in v1) {
        const v4: unknown = v1[k3];
        if (typeof v4 !== "string") {
          failType(
            problems,
            rulesServerOAuth,
            4,
            v4,
            `${at}/providers${step(k3)}`,
          );
        }
      }
    }
    v1 = value.auto_redirect;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesServerOAuth, 5, 2, v1, `${at}/auto_redirect`);
    }
  }
}

const rulesServerOAuth: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          ServerOAuth: {
            type: "an object",
            required: 2,
            properties: {
              providers: {
                type: "an object",
                additionalProperties: { type: "a string" },
              },
              auto_redirect: { type: "a boolean" },
            },
          },
        },
      },
    },
  },
};
