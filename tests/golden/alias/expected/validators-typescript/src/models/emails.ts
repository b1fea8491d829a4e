// Made by Authwright from the spec of Alias API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

import {
  fail,
  failType,
  fromJson,
  InvalidPayload,
  longEnough,
  type Problem,
  type Rules,
} from "../runtime.js";
import type { Email } from "./email.js";

export type Emails = Email[];

/** Whether `value` is a valid `Emails`. */
export function isEmails(value: unknown): value is Emails {
  if (!Array.isArray(value)) return false;
  for (let i1 = 0; i1 < value.length; i1++) {
    const v2: unknown = value[i1];
    if (typeof v2 !== "string" || !longEnough(v2, 3)) return false;
  }
  return true;
}

/** Returns all that is wrong with `value` as `Emails`, nothing when it is valid. */
export function emailsProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!Array.isArray(value)) {
    failType(problems, rulesEmails, 0, value);
  } else {
    for (let i1 = 0; i1 < value.length; i1++) {
      const v2: unknown = value[i1];
      if (typeof v2 !== "string") {
        failType(problems, rulesEmails, 1, v2, `/${i1}`);
      } else {
        if (!longEnough(v2, 3)) fail(problems, rulesEmails, 2, `/${i1}`);
      }
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Emails`. */
export function assertEmails(value: unknown): asserts value is Emails {
  if (!isEmails(value)) throw new InvalidPayload(emailsProblems(value));
}

/** Whether `text` is the JSON of a valid `Emails`. */
export function isEmailsJson(text: string): boolean {
  try {
    return isEmails(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Emails` that `text` is the JSON of. Throws InvalidPayload. */
export function parseEmails(text: string): Emails {
  const value = fromJson(text);
  assertEmails(value);
  return value;
}

const rulesEmails: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Emails: { type: "an array" },
          Email: {
            type: "a string",
            minLength: [["min_length", { limit: 3 }]],
          },
        },
      },
    },
  },
};
