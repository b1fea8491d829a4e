// Made by Authwright from the spec of Ref recursive API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

import {
  anObject,
  fail,
  failMember,
  failType,
  fromJson,
  InvalidPayload,
  notDeep,
  type Problem,
  refuseDepth,
  type Rules,
  tooDeep,
} from "../runtime.js";
import { type Company, explainCompany, fitsCompany } from "./company.js";

export interface Person {
  name: string;
  employer: Company | null;
}

/** Whether `value` is a valid `Person`. */
export function isPerson(value: unknown): value is Person {
  try {
    return fitsPerson(value, 0);
  } catch (error) {
    return notDeep(error, false);
  }
}

/** Returns all that is wrong with `value` as `Person`, nothing when it is valid. */
export function personProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  try {
    if (!fitsPerson(value, 0)) explainPerson(value, "", problems, 0);
    return problems;
  } catch (error) {
    return notDeep(error, tooDeep());
  }
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

/** For other models. */
export function fitsPerson(value: unknown, depth: number): boolean {
  refuseDepth(depth);
  if (!anObject(value)) return false;
  if (typeof value.name !== "string") return false;
  const v1 = value.employer;
  return v1 === null || (anObject(v1) && fitsCompany(v1, depth + 1));
}

/** For other models. */
export function explainPerson(
  value: unknown,
  at: string,
  problems: Problem[],
  depth: number,
): void {
  refuseDepth(depth);
  if (!anObject(value)) {
    failType(problems, rulesPerson, 0, value, at);
  } else {
    let v1 = value.name;
    if (typeof v1 !== "string") {
      failMember(problems, rulesPerson, 3, 1, v1, `${at}/name`);
    }
    v1 = value.employer;
    if (v1 === undefined) {
      fail(problems, rulesPerson, 2, `${at}/employer`);
    } else {
      if (v1 !== null) {
        if (!anObject(v1)) {
          failType(problems, rulesPerson, 4, v1, `${at}/employer`);
        } else {
          explainCompany(v1, `${at}/employer`, problems, depth + 1);
        }
      }
    }
  }
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
              employer: { anyOf: "an object or null" },
            },
          },
        },
      },
    },
  },
};
