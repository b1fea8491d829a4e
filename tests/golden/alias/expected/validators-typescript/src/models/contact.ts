// Made by Authwright from the spec of Alias API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

import {
  anObject,
  fail,
  failMember,
  failType,
  fromJson,
  InvalidPayload,
  longEnough,
  type Problem,
  type Rules,
} from "../runtime.js";
import type { Email } from "./email.js";
import type { Emails } from "./emails.js";
import type { Settings } from "./settings.js";

export interface Contact {
  first: Email;
  others: Emails;
  settings: Settings | null;
}

/** Whether `value` is a valid `Contact`. */
export function isContact(value: unknown): value is Contact {
  if (!anObject(value)) return false;
  let v1 = value.first;
  if (typeof v1 !== "string" || !longEnough(v1, 3)) return false;
  v1 = value.others;
  if (!Array.isArray(v1)) return false;
  for (let i2 = 0; i2 < v1.length; i2++) {
    const v3: unknown = v1[i2];
    if (typeof v3 !== "string" || !longEnough(v3, 3)) return false;
  }
  v1 = value.settings;
  return v1 === null || anObject(v1);
}

/** Returns all that is wrong with `value` as `Contact`, nothing when it is valid. */
export function contactProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesContact, 0, value);
  } else {
    let v1 = value.first;
    if (typeof v1 !== "string") {
      failMember(problems, rulesContact, 5, 1, v1, "/first");
    } else {
      if (!longEnough(v1, 3)) fail(problems, rulesContact, 6, "/first");
    }
    v1 = value.others;
    if (!Array.isArray(v1)) {
      failMember(problems, rulesContact, 7, 2, v1, "/others");
    } else {
      for (let i2 = 0; i2 < v1.length; i2++) {
        const v3: unknown = v1[i2];
        if (typeof v3 !== "string") {
          failType(problems, rulesContact, 5, v3, `/others/${i2}`);
        } else {
          if (!longEnough(v3, 3)) {
            fail(problems, rulesContact, 6, `/others/${i2}`);
          }
        }
      }
    }
    v1 = value.settings;
    if (v1 === undefined) {
      fail(problems, rulesContact, 3, "/settings");
    } else {
      if (v1 !== null) {
        if (!anObject(v1)) {
          failType(problems, rulesContact, 4, v1);
        }
      }
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Contact`. */
export function assertContact(value: unknown): asserts value is Contact {
  if (!isContact(value)) throw new InvalidPayload(contactProblems(value));
}

/** Whether `text` is the JSON of a valid `Contact`. */
export function isContactJson(text: string): boolean {
  try {
    return isContact(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Contact` that `text` is the JSON of. Throws InvalidPayload. */
export function parseContact(text: string): Contact {
  const value = fromJson(text);
  assertContact(value);
  return value;
}

const rulesContact: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Contact: {
            type: "an object",
            required: 3,
            properties: { settings: { anyOf: "an object or null" } },
          },
          Email: {
            type: "a string",
            minLength: [["min_length", { limit: 3 }]],
          },
          Emails: { type: "an array" },
        },
      },
    },
  },
};
