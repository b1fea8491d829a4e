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

export interface PendingUserResponse {
  next_step: "pending";
}

/** Whether `value` is a valid `PendingUserResponse`. */
export function isPendingUserResponse(
  value: unknown,
): value is PendingUserResponse {
  if (!anObject(value)) return false;
  return value.next_step === "pending";
}

/** Returns all that is wrong with `value` as `PendingUserResponse`, nothing when it is valid. */
export function pendingUserResponseProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  explainPendingUserResponse(value, "", problems);
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `PendingUserResponse`. */
export function assertPendingUserResponse(
  value: unknown,
): asserts value is PendingUserResponse {
  if (!isPendingUserResponse(value)) {
    throw new InvalidPayload(pendingUserResponseProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `PendingUserResponse`. */
export function isPendingUserResponseJson(text: string): boolean {
  try {
    return isPendingUserResponse(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `PendingUserResponse` that `text` is the JSON of. Throws InvalidPayload. */
export function parsePendingUserResponse(text: string): PendingUserResponse {
  const value = fromJson(text);
  assertPendingUserResponse(value);
  return value;
}

/** For other models. */
export function explainPendingUserResponse(
  value: unknown,
  at: string,
  problems: Problem[],
): void {
  if (!anObject(value)) {
    failType(problems, rulesPendingUserResponse, 0, value, at);
  } else {
    const v1 = value.next_step;
    if (typeof v1 !== "string") {
      failMember(
        problems,
        rulesPendingUserResponse,
        2,
        1,
        v1,
        `${at}/next_step`,
      );
    } else {
      if (v1 !== "pending") {
        fail(problems, rulesPendingUserResponse, 3, `${at}/next_step`);
      }
    }
  }
}

const rulesPendingUserResponse: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          PendingUserResponse: {
            type: "an object",
            required: 1,
            properties: {
              next_step: {
                type: "a string",
                const: [["const", { expected: "pending" }]],
              },
            },
          },
        },
      },
    },
  },
};
