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

export interface Mailer {
  host: string;
  port: number;
  password: string;
  footer: string;
  sender: string;
}

/** Whether `value` is a valid `Mailer`. */
export function isMailer(value: unknown): value is Mailer {
  if (!anObject(value)) return false;
  if (typeof value.host !== "string") return false;
  if (!Number.isInteger(value.port)) return false;
  if (typeof value.password !== "string") return false;
  if (typeof value.footer !== "string") return false;
  return typeof value.sender === "string";
}

/** Returns all that is wrong with `value` as `Mailer`, nothing when it is valid. */
export function mailerProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesMailer, 0, value);
  } else {
    let v1 = value.host;
    if (typeof v1 !== "string") failMember(problems, rulesMailer, 6, 1, v1);
    v1 = value.port;
    if (!Number.isInteger(v1)) failMember(problems, rulesMailer, 7, 2, v1);
    v1 = value.password;
    if (typeof v1 !== "string") failMember(problems, rulesMailer, 8, 3, v1);
    v1 = value.footer;
    if (typeof v1 !== "string") failMember(problems, rulesMailer, 9, 4, v1);
    v1 = value.sender;
    if (typeof v1 !== "string") {
      failMember(problems, rulesMailer, 10, 5, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Mailer`. */
export function assertMailer(value: unknown): asserts value is Mailer {
  if (!isMailer(value)) throw new InvalidPayload(mailerProblems(value));
}

/** Whether `text` is the JSON of a valid `Mailer`. */
export function isMailerJson(text: string): boolean {
  try {
    return isMailer(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Mailer` that `text` is the JSON of. Throws InvalidPayload. */
export function parseMailer(text: string): Mailer {
  const value = fromJson(text);
  assertMailer(value);
  return value;
}

const rulesMailer: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Mailer: {
            type: "an object",
            required: 5,
            properties: {
              host: { type: "a string" },
              port: { type: "an integer" },
              password: { type: "a string" },
              footer: { type: "a string" },
              sender: { type: "a string" },
            },
          },
        },
      },
    },
  },
};
