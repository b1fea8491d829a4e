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
import type { Contact } from "./contact.js";

export type Sender = Contact;

/** Whether `value` is a valid `Sender`. */
export function isSender(value: unknown): value is Sender {
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

/** Returns all that is wrong with `value` as `Sender`, nothing when it is valid. */
export function senderProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesSender, 0, value);
  } else {
    let v1 = value.first;
    if (typeof v1 !== "string") {
      failMember(problems, rulesSender, 5, 1, v1, "/first");
    } else {
      if (!longEnough(v1, 3)) fail(problems, rulesSender, 6, "/first");
    }
    v1 = value.others;
    if (!Array.isArray(v1)) {
      failMember(problems, rulesSender, 7, 2, v1, "/others");
    } else {
      for (let i2 = 0; i2 < v1.length; i2++) {
        const v3: unknown = v1[i2];
        if (typeof v3 !== "string") {
          failType(problems, rulesSender, 5, v3, `/others/${i2}`);
        } else {
          if (!longEnough(v3, 3)) {
            fail(problems, rulesSender, 6, `/others/${i2}`);
          }
        }
      }
    }
    v1 = value.settings;
    if (v1 === undefined) {
      fail(problems, rulesSender, 3, "/settings");
    } else {
      if (v1 !== null) {
        if (!anObject(v1)) {
          failType(problems, rulesSender, 4, v1);
        }
      }
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Sender`. */
export function assertSender(value: unknown): asserts value is Sender {
  if (!isSender(value)) throw new InvalidPayload(senderProblems(value));
}

/** Whether `text` is the JSON of a valid `Sender`. */
export function isSenderJson(text: string): boolean {
  try {
    return isSender(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Sender` that `text` is the JSON of. Throws InvalidPayload. */
export function parseSender(text: string): Sender {
  const value = fromJson(text);
  assertSender(value);
  return value;
}

const rulesSender: Rules = {
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
