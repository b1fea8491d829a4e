// Made by Authwright from the spec of Enum open API, revision 1.0.0.
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
import type { Shape } from "./shape.js";

export interface Thing {
  shape: Shape;
  colour: string;
  former: Shape[];
}

/** Whether `value` is a valid `Thing`. */
export function isThing(value: unknown): value is Thing {
  if (!anObject(value)) return false;
  if (typeof value.shape !== "string") return false;
  if (typeof value.colour !== "string") return false;
  const v1 = value.former;
  if (!Array.isArray(v1)) return false;
  for (let i2 = 0; i2 < v1.length; i2++) {
    const v3: unknown = v1[i2];
    if (typeof v3 !== "string") return false;
  }
  return true;
}

/** Returns all that is wrong with `value` as `Thing`, nothing when it is valid. */
export function thingProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesThing, 0, value);
  } else {
    let v1 = value.shape;
    if (typeof v1 !== "string") {
      failMember(problems, rulesThing, 6, 1, v1, "/shape");
    }
    v1 = value.colour;
    if (typeof v1 !== "string") failMember(problems, rulesThing, 4, 2, v1);
    v1 = value.former;
    if (!Array.isArray(v1)) {
      failMember(problems, rulesThing, 5, 3, v1);
    } else {
      for (let i2 = 0; i2 < v1.length; i2++) {
        const v3: unknown = v1[i2];
        if (typeof v3 !== "string") {
          failType(problems, rulesThing, 6, v3, `/former/${i2}`);
        }
      }
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Thing`. */
export function assertThing(value: unknown): asserts value is Thing {
  if (!isThing(value)) throw new InvalidPayload(thingProblems(value));
}

/** Whether `text` is the JSON of a valid `Thing`. */
export function isThingJson(text: string): boolean {
  try {
    return isThing(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Thing` that `text` is the JSON of. Throws InvalidPayload. */
export function parseThing(text: string): Thing {
  const value = fromJson(text);
  assertThing(value);
  return value;
}

const rulesThing: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Thing: {
            type: "an object",
            required: 3,
            properties: {
              colour: { anyOf: "a string" },
              former: { type: "an array" },
            },
          },
          Shape: { anyOf: "a string" },
        },
      },
    },
  },
};
