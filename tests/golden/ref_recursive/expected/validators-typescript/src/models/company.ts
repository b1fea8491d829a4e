// Made by Authwright from the spec of Ref recursive API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

import {
  anObject,
  fail,
  failType,
  fromJson,
  InvalidPayload,
  notDeep,
  type Problem,
  refuseDepth,
  type Rules,
  tooDeep,
} from "../runtime.js";
import { explainStaff, fitsStaff, type Staff } from "./staff.js";

export interface Company {
  staff: Staff;
}

/** Whether `value` is a valid `Company`. */
export function isCompany(value: unknown): value is Company {
  try {
    return fitsCompany(value, 0);
  } catch (error) {
    return notDeep(error, false);
  }
}

/** Returns all that is wrong with `value` as `Company`, nothing when it is valid. */
export function companyProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  try {
    if (!fitsCompany(value, 0)) explainCompany(value, "", problems, 0);
    return problems;
  } catch (error) {
    return notDeep(error, tooDeep());
  }
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Company`. */
export function assertCompany(value: unknown): asserts value is Company {
  if (!isCompany(value)) throw new InvalidPayload(companyProblems(value));
}

/** Whether `text` is the JSON of a valid `Company`. */
export function isCompanyJson(text: string): boolean {
  try {
    return isCompany(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Company` that `text` is the JSON of. Throws InvalidPayload. */
export function parseCompany(text: string): Company {
  const value = fromJson(text);
  assertCompany(value);
  return value;
}

/** For other models. */
export function fitsCompany(value: unknown, depth: number): boolean {
  refuseDepth(depth);
  if (!anObject(value)) return false;
  return fitsStaff(value.staff, depth + 1);
}

/** For other models. */
export function explainCompany(
  value: unknown,
  at: string,
  problems: Problem[],
  depth: number,
): void {
  refuseDepth(depth);
  if (!anObject(value)) {
    failType(problems, rulesCompany, 0, value, at);
  } else {
    const v1 = value.staff;
    if (v1 === undefined) {
      fail(problems, rulesCompany, 1, `${at}/staff`);
    } else {
      explainStaff(v1, `${at}/staff`, problems, depth + 1);
    }
  }
}

const rulesCompany: Rules = {
  places: {
    "#": {
      components: { schemas: { Company: { type: "an object", required: 1 } } },
    },
  },
};
