// Made by Authwright from the spec of Read change write API, revision 1.0.0.
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

export interface MailerForm {
  host: string;
  port?: number;
  password?: string | null;
  footer?: string;
  sender?: string | null;
}

/** Whether `value` is a valid `MailerForm`. */
export function isMailerForm(value: unknown): value is MailerForm {
  if (!anObject(value)) return false;
  if (typeof value.host !== "string") return false;
  let v1 = value.port;
  if (v1 !== undefined && !Number.isInteger(v1)) return false;
  v1 = value.password;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.footer;
  if (v1 !== undefined && typeof v1 !== "string") return false;
  v1 = value.sender;
  return v1 === undefined || typeof v1 === "string" || v1 === null;
}

/** Returns all that is wrong with `value` as `MailerForm`, nothing when it is valid. */
export function mailerFormProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesMailerForm, 0, value);
  } else {
    let v1 = value.host;
    if (typeof v1 !== "string") {
      failMember(problems, rulesMailerForm, 2, 1, v1);
    }
    v1 = value.port;
    if (v1 !== undefined && !Number.isInteger(v1)) {
      failType(problems, rulesMailerForm, 3, v1);
    }
    v1 = value.password;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesMailerForm, 4, v1);
    }
    v1 = value.footer;
    if (v1 !== undefined && typeof v1 !== "string") {
      failType(problems, rulesMailerForm, 5, v1);
    }
    v1 = value.sender;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesMailerForm, 6, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `MailerForm`. */
export function assertMailerForm(value: unknown): asserts value is MailerForm {
  if (!isMailerForm(value)) throw new InvalidPayload(mailerFormProblems(value));
}

/** Whether `text` is the JSON of a valid `MailerForm`. */
export function isMailerFormJson(text: string): boolean {
  try {
    return isMailerForm(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `MailerForm` that `text` is the JSON of. Throws InvalidPayload. */
export function parseMailerForm(text: string): MailerForm {
  const value = fromJson(text);
  assertMailerForm(value);
  return value;
}

const rulesMailerForm: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          MailerForm: {
            type: "an object",
            required: 1,
            properties: {
              host: { type: "a string" },
              port: { type: "an integer" },
              password: { anyOf: "a string or null" },
              footer: { type: "a string" },
              sender: { anyOf: "a string or null" },
            },
          },
        },
      },
    },
  },
};
