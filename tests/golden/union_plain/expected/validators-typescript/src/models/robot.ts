// Made by Authwright from the spec of Union plain API, revision 1.0.0.
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

export interface Robot {
  serial: string;
}

/** Whether `value` is a valid `Robot`. */
export function isRobot(value: unknown): value is Robot {
  if (!anObject(value)) return false;
  return typeof value.serial === "string";
}

/** Returns all that is wrong with `value` as `Robot`, nothing when it is valid. */
export function robotProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesRobot, 0, value);
  } else {
    const v1 = value.serial;
    if (typeof v1 !== "string") failMember(problems, rulesRobot, 2, 1, v1);
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Robot`. */
export function assertRobot(value: unknown): asserts value is Robot {
  if (!isRobot(value)) throw new InvalidPayload(robotProblems(value));
}

/** Whether `text` is the JSON of a valid `Robot`. */
export function isRobotJson(text: string): boolean {
  try {
    return isRobot(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Robot` that `text` is the JSON of. Throws InvalidPayload. */
export function parseRobot(text: string): Robot {
  const value = fromJson(text);
  assertRobot(value);
  return value;
}

const rulesRobot: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Robot: {
            type: "an object",
            required: 1,
            properties: { serial: { type: "a string" } },
          },
        },
      },
    },
  },
};
