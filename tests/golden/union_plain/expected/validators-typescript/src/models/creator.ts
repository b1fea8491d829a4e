// Made by Authwright from the spec of Union plain API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

import {
  anObject,
  failMember,
  failNearest,
  failType,
  fromJson,
  InvalidPayload,
  type Members,
  type Problem,
  type Rules,
} from "../runtime.js";
import { type Author, explainAuthor, isAuthor } from "./author.js";
import type { Person } from "./person.js";
import type { Robot } from "./robot.js";

export type Creator = Person | Author | Robot;

/** Whether `value` is a valid `Creator`. */
export function isCreator(value: unknown): value is Creator {
  if (!anObject(value)) return false;
  return test0(value) || isAuthor(value) || test1(value);
}

/** Returns all that is wrong with `value` as `Creator`, nothing when it is valid. */
export function creatorProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  explainCreator(value, "", problems);
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Creator`. */
export function assertCreator(value: unknown): asserts value is Creator {
  if (!isCreator(value)) throw new InvalidPayload(creatorProblems(value));
}

/** Whether `text` is the JSON of a valid `Creator`. */
export function isCreatorJson(text: string): boolean {
  try {
    return isCreator(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Creator` that `text` is the JSON of. Throws InvalidPayload. */
export function parseCreator(text: string): Creator {
  const value = fromJson(text);
  assertCreator(value);
  return value;
}

/** For other models. */
export function explainCreator(
  value: unknown,
  at: string,
  problems: Problem[],
): void {
  if (!anObject(value)) {
    failType(problems, rulesCreator, 0, value, at);
  } else {
    if (!test0(value) && !isAuthor(value) && !test1(value)) {
      const p1: Problem[] = [];
      const v2 = value.email;
      if (typeof v2 !== "string") {
        failMember(p1, rulesCreator, 3, 2, v2, `${at}/email`);
      }
      const p3: Problem[] = [];
      if (!isAuthor(value)) explainAuthor(value, at, p3);
      const p4: Problem[] = [];
      const v5 = value.serial;
      if (typeof v5 !== "string") {
        failMember(p4, rulesCreator, 5, 4, v5, `${at}/serial`);
      }
      failNearest(problems, rulesCreator, 1, [p1, p3, p4], at);
    }
  }
}

function test0(value: Members): boolean {
  return typeof value.email === "string";
}

function test1(value: Members): boolean {
  return typeof value.serial === "string";
}

const rulesCreator: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Creator: { anyOf: ["an object", ["any_of", { count: 3 }]] },
          Person: { required: 1, properties: { email: { type: "a string" } } },
          Robot: { required: 1, properties: { serial: { type: "a string" } } },
        },
      },
    },
  },
};
