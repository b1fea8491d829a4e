// Made by Authwright from the spec of Ref recursive API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

import {
  anObject,
  failType,
  fromJson,
  InvalidPayload,
  notDeep,
  type Problem,
  refuseDepth,
  type Rules,
  step,
  tooDeep,
} from "../runtime.js";
import { explainPerson, fitsPerson, type Person } from "./person.js";

export type Staff = { [key: string]: Person };

/** Whether `value` is a valid `Staff`. */
export function isStaff(value: unknown): value is Staff {
  try {
    return fitsStaff(value, 0);
  } catch (error) {
    return notDeep(error, false);
  }
}

/** Returns all that is wrong with `value` as `Staff`, nothing when it is valid. */
export function staffProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  try {
    if (!fitsStaff(value, 0)) explainStaff(value, "", problems, 0);
    return problems;
  } catch (error) {
    return notDeep(error, tooDeep());
  }
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Staff`. */
export function assertStaff(value: unknown): asserts value is Staff {
  if (!isStaff(value)) throw new InvalidPayload(staffProblems(value));
}

/** Whether `text` is the JSON of a valid `Staff`. */
export function isStaffJson(text: string): boolean {
  try {
    return isStaff(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Staff` that `text` is the JSON of. Throws InvalidPayload. */
export function parseStaff(text: string): Staff {
  const value = fromJson(text);
  assertStaff(value);
  return value;
}

/** For other models. */
export function fitsStaff(value: unknown, depth: number): boolean {
  refuseDepth(depth);
  if (!anObject(value)) return false;
  for (const k2 in value) {
    const v3: unknown = value[k2];
    if (!fitsPerson(v3, depth + 1)) return false;
  }
  return true;
}

/** For other models. */
export function explainStaff(
  value: unknown,
  at: string,
  problems: Problem[],
  depth: number,
): void {
  refuseDepth(depth);
  if (!anObject(value)) {
    failType(problems, rulesStaff, 0, value, at);
  } else {
    for (const k2 in value) {
      const v3: unknown = value[k2];
      explainPerson(v3, `${at}${step(k2)}`, problems, depth + 1);
    }
  }
}

const rulesStaff: Rules = {
  places: {
    "#": { components: { schemas: { Staff: { type: "an object" } } } },
  },
};
