// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
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

export interface UpdateTimezoneForm {
  timezone: string;
}

/** Whether `value` is a valid `UpdateTimezoneForm`. */
export function isUpdateTimezoneForm(
  value: unknown,
): value is UpdateTimezoneForm {
  if (!anObject(value)) return false;
  return typeof value.timezone === "string";
}

/** Returns all that is wrong with `value` as `UpdateTimezoneForm`, nothing when it is valid. */
export function updateTimezoneFormProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesUpdateTimezoneForm, 0, value);
  } else {
    const v1 = value.timezone;
    if (typeof v1 !== "string") {
      failMember(problems, rulesUpdateTimezoneForm, 2, 1, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `UpdateTimezoneForm`. */
export function assertUpdateTimezoneForm(
  value: unknown,
): asserts value is UpdateTimezoneForm {
  if (!isUpdateTimezoneForm(value)) {
    throw new InvalidPayload(updateTimezoneFormProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `UpdateTimezoneForm`. */
export function isUpdateTimezoneFormJson(text: string): boolean {
  try {
    return isUpdateTimezoneForm(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `UpdateTimezoneForm` that `text` is the JSON of. Throws InvalidPayload. */
export function parseUpdateTimezoneForm(text: string): UpdateTimezoneForm {
  const value = fromJson(text);
  assertUpdateTimezoneForm(value);
  return value;
}

const rulesUpdateTimezoneForm: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          UpdateTimezoneForm: {
            type: "an object",
            required: 1,
            properties: { timezone: { type: "a string" } },
          },
        },
      },
    },
  },
};
