// Made by Authwright from the spec of Scalars API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

import {
  anObject,
  fail,
  failMember,
  failType,
  fromJson,
  InvalidPayload,
  longEnough,
  multipleOf,
  type Problem,
  type Rules,
  shortEnough,
} from "../runtime.js";

export interface Reading {
  sensor: string;
  note: string;
  count: number;
  ratio: number;
  calibrated: boolean;
  id: string;
  day: string;
  taken: string;
  labels: string;
}

/** Whether `value` is a valid `Reading`. */
export function isReading(value: unknown): value is Reading {
  if (!anObject(value)) return false;
  let v1 = value.sensor;
  if (
    typeof v1 !== "string" ||
    !shortEnough(v1, 12) ||
    !longEnough(v1, 2) ||
    !pattern0.test(v1)
  ) {
    return false;
  }
  if (typeof value.note !== "string") return false;
  v1 = value.count;
  if (
    typeof v1 !== "number" ||
    !Number.isInteger(v1) ||
    !(v1 < 1000) ||
    !(v1 >= 0)
  ) {
    return false;
  }
  v1 = value.ratio;
  if (
    typeof v1 !== "number" ||
    !(v1 > 0) ||
    !(v1 <= 1) ||
    !multipleOf(v1, 0.25)
  ) {
    return false;
  }
  if (typeof value.calibrated !== "boolean") return false;
  if (typeof value.id !== "string") return false;
  if (typeof value.day !== "string") return false;
  if (typeof value.taken !== "string") return false;
  return typeof value.labels === "string";
}

/** Returns all that is wrong with `value` as `Reading`, nothing when it is valid. */
export function readingProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesReading, 0, value);
  } else {
    let v1 = value.sensor;
    if (typeof v1 !== "string") {
      failMember(problems, rulesReading, 10, 1, v1);
    } else {
      if (!shortEnough(v1, 12)) fail(problems, rulesReading, 11);
      if (!longEnough(v1, 2)) fail(problems, rulesReading, 12);
      if (!pattern0.test(v1)) fail(problems, rulesReading, 13);
    }
    v1 = value.note;
    if (typeof v1 !== "string") {
      failMember(problems, rulesReading, 14, 2, v1);
    }
    v1 = value.count;
    if (typeof v1 !== "number" || !Number.isInteger(v1)) {
      failMember(problems, rulesReading, 15, 3, v1);
    } else {
      if (!(v1 < 1000)) fail(problems, rulesReading, 16);
      if (!(v1 >= 0)) fail(problems, rulesReading, 17);
    }
    v1 = value.ratio;
    if (typeof v1 !== "number") {
      failMember(problems, rulesReading, 18, 4, v1);
    } else {
      if (!(v1 > 0)) fail(problems, rulesReading, 19);
      if (!(v1 <= 1)) fail(problems, rulesReading, 20);
      if (!multipleOf(v1, 0.25)) fail(problems, rulesReading, 21);
    }
    v1 = value.calibrated;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesReading, 22, 5, v1);
    }
    v1 = value.id;
    if (typeof v1 !== "string") {
      failMember(problems, rulesReading, 23, 6, v1);
    }
    v1 = value.day;
    if (typeof v1 !== "string") {
      failMember(problems, rulesReading, 24, 7, v1);
    }
    v1 = value.taken;
    if (typeof v1 !== "string") {
      failMember(problems, rulesReading, 25, 8, v1);
    }
    v1 = value.labels;
    if (typeof v1 !== "string") {
      failMember(problems, rulesReading, 26, 9, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Reading`. */
export function assertReading(value: unknown): asserts value is Reading {
  if (!isReading(value)) throw new InvalidPayload(readingProblems(value));
}

/** Whether `text` is the JSON of a valid `Reading`. */
export function isReadingJson(text: string): boolean {
  try {
    return isReading(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Reading` that `text` is the JSON of. Throws InvalidPayload. */
export function parseReading(text: string): Reading {
  const value = fromJson(text);
  assertReading(value);
  return value;
}

const pattern0 = /^[a-z]+$/u;

const rulesReading: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Reading: {
            type: "an object",
            required: 9,
            properties: {
              sensor: {
                type: "a string",
                maxLength: [["max_length", { limit: 12 }]],
                minLength: [["min_length", { limit: 2 }]],
                pattern: [["pattern", { pattern: "^[a-z]+$" }]],
              },
              note: { type: "a string" },
              count: {
                type: "an integer",
                exclusiveMaximum: [["exclusive_maximum", { limit: 1000 }]],
                minimum: [["minimum", { limit: 0 }]],
              },
              ratio: {
                type: "a number",
                exclusiveMinimum: [["exclusive_minimum", { limit: 0 }]],
                maximum: [["maximum", { limit: 1 }]],
                multipleOf: [
                  [
                    "multiple_of",
                    { divisor: 0.25 },
                    "multipleOf",
                    "expected a multiple of 0.25",
                  ],
                ],
              },
              calibrated: { type: "a boolean" },
              id: { type: "a string" },
              day: { type: "a string" },
              taken: { type: "a string" },
              labels: { type: "a string" },
            },
          },
        },
      },
    },
  },
};
