// Made by Authwright from the spec of Cookie API, revision 1.0.0.
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

export interface Ticket {
  sid: string;
}

/** Whether `value` is a valid `Ticket`. */
export function isTicket(value: unknown): value is Ticket {
  if (!anObject(value)) return false;
  return typeof value.sid === "string";
}

/** Returns all that is wrong with `value` as `Ticket`, nothing when it is valid. */
export function ticketProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesTicket, 0, value);
  } else {
    const v1 = value.sid;
    if (typeof v1 !== "string") failMember(problems, rulesTicket, 2, 1, v1);
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Ticket`. */
export function assertTicket(value: unknown): asserts value is Ticket {
  if (!isTicket(value)) throw new InvalidPayload(ticketProblems(value));
}

/** Whether `text` is the JSON of a valid `Ticket`. */
export function isTicketJson(text: string): boolean {
  try {
    return isTicket(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Ticket` that `text` is the JSON of. Throws InvalidPayload. */
export function parseTicket(text: string): Ticket {
  const value = fromJson(text);
  assertTicket(value);
  return value;
}

const rulesTicket: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Ticket: {
            type: "an object",
            required: 1,
            properties: { sid: { type: "a string" } },
          },
        },
      },
    },
  },
};
