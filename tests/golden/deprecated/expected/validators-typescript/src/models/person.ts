// Made by Authwright from the spec of Deprecated API, revision 1.0.0.
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

export interface Person {
  name: string;
  surname?: string;
  nick: string | null;
}

/** Whether `value` is a valid `Person`. */
export function isPerson(value: unknown): value is Person {
  if (!anObject(value)) return false;
  if (typeof value.name !== "string") return false;
  let v1 = value.nick;
  if (typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.surname;
  return v1 === undefined || typeof v1 === "string";
}

/** Returns all that is wrong with `value` as `Person`, nothing when it is valid. */
export function personProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesPerson, 0, value);
  } else {
    let v1 = value.name;
    if (typeof v1 !== "string") failMember(problems, rulesPerson, 3, 1, v1);
    v1 = value.surname;
    if (v1 !== undefined && typeof v1 !== "string") {
      failType(problems, rulesPerson, 4, v1);
    }
    v1 = value.nick;
    if (typeof v1 !== "string" && v1 !== null) {
      failMember(problems, rulesPerson, 5, 2, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Person`. */
export function assertPerson(value: unknown): asserts value is Person {
  if (!isPerson(value)) throw new InvalidPayload(personProblems(value));
}

/** Whether `text` is the JSON of a valid `Person`. */
export function isPersonJson(text: string): boolean {
  try {
    return isPerson(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Person` that `text` is the JSON of. Throws InvalidPayload. */
export function parsePerson(text: string): Person {
  const value = fromJson(text);
  assertPerson(value);
  return value;
}

const rulesPerson: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Person: {
            type: "an object",
            required: 2,
            properties: {
              name: { type: "a string" },
              surname: { type: "a string" },
              nick: { anyOf: "a string or null" },
            },
          },
        },
      },
    },
  },
};
