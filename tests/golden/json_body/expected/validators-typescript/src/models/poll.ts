// Made by Authwright from the spec of Json body API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

import {
  anObject,
  fail,
  failMember,
  failType,
  fromJson,
  InvalidPayload,
  type Problem,
  type Rules,
} from "../runtime.js";

export interface Poll {
  a: number;
  b: number;
  c: number;
  d: number;
  e: number;
  f: number;
  g: number;
  h: number;
  i?: number;
}

/** Whether `value` is a valid `Poll`. */
export function isPoll(value: unknown): value is Poll {
  if (!anObject(value)) return false;
  let v1 = value.a;
  if (
    typeof v1 !== "number" ||
    !Number.isInteger(v1) ||
    !(v1 <= 5) ||
    !(v1 >= 0)
  ) {
    return false;
  }
  v1 = value.b;
  if (
    typeof v1 !== "number" ||
    !Number.isInteger(v1) ||
    !(v1 <= 5) ||
    !(v1 >= 0)
  ) {
    return false;
  }
  v1 = value.c;
  if (
    typeof v1 !== "number" ||
    !Number.isInteger(v1) ||
    !(v1 <= 5) ||
    !(v1 >= 0)
  ) {
    return false;
  }
  v1 = value.d;
  if (
    typeof v1 !== "number" ||
    !Number.isInteger(v1) ||
    !(v1 <= 5) ||
    !(v1 >= 0)
  ) {
    return false;
  }
  v1 = value.e;
  if (
    typeof v1 !== "number" ||
    !Number.isInteger(v1) ||
    !(v1 <= 5) ||
    !(v1 >= 0)
  ) {
    return false;
  }
  v1 = value.f;
  if (
    typeof v1 !== "number" ||
    !Number.isInteger(v1) ||
    !(v1 <= 5) ||
    !(v1 >= 0)
  ) {
    return false;
  }
  v1 = value.g;
  if (
    typeof v1 !== "number" ||
    !Number.isInteger(v1) ||
    !(v1 <= 5) ||
    !(v1 >= 0)
  ) {
    return false;
  }
  v1 = value.h;
  if (
    typeof v1 !== "number" ||
    !Number.isInteger(v1) ||
    !(v1 <= 5) ||
    !(v1 >= 0)
  ) {
    return false;
  }
  v1 = value.i;
  return (
    v1 === undefined ||
    (typeof v1 === "number" && Number.isInteger(v1) && v1 <= 5 && v1 >= 0)
  );
}

/** Returns all that is wrong with `value` as `Poll`, nothing when it is valid. */
export function pollProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesPoll, 0, value);
  } else {
    let v1 = value.a;
    if (typeof v1 !== "number" || !Number.isInteger(v1)) {
      failMember(problems, rulesPoll, 9, 1, v1);
    } else {
      if (!(v1 <= 5)) fail(problems, rulesPoll, 10);
      if (!(v1 >= 0)) fail(problems, rulesPoll, 11);
    }
    v1 = value.b;
    if (typeof v1 !== "number" || !Number.isInteger(v1)) {
      failMember(problems, rulesPoll, 12, 2, v1);
    } else {
      if (!(v1 <= 5)) fail(problems, rulesPoll, 13);
      if (!(v1 >= 0)) fail(problems, rulesPoll, 14);
    }
    v1 = value.c;
    if (typeof v1 !== "number" || !Number.isInteger(v1)) {
      failMember(problems, rulesPoll, 15, 3, v1);
    } else {
      if (!(v1 <= 5)) fail(problems, rulesPoll, 16);
      if (!(v1 >= 0)) fail(problems, rulesPoll, 17);
    }
    v1 = value.d;
    if (typeof v1 !== "number" || !Number.isInteger(v1)) {
      failMember(problems, rulesPoll, 18, 4, v1);
    } else {
      if (!(v1 <= 5)) fail(problems, rulesPoll, 19);
      if (!(v1 >= 0)) fail(problems, rulesPoll, 20);
    }
    v1 = value.e;
    if (typeof v1 !== "number" || !Number.isInteger(v1)) {
      failMember(problems, rulesPoll, 21, 5, v1);
    } else {
      if (!(v1 <= 5)) fail(problems, rulesPoll, 22);
      if (!(v1 >= 0)) fail(problems, rulesPoll, 23);
    }
    v1 = value.f;
    if (typeof v1 !== "number" || !Number.isInteger(v1)) {
      failMember(problems, rulesPoll, 24, 6, v1);
    } else {
      if (!(v1 <= 5)) fail(problems, rulesPoll, 25);
      if (!(v1 >= 0)) fail(problems, rulesPoll, 26);
    }
    v1 = value.g;
    if (typeof v1 !== "number" || !Number.isInteger(v1)) {
      failMember(problems, rulesPoll, 27, 7, v1);
    } else {
      if (!(v1 <= 5)) fail(problems, rulesPoll, 28);
      if (!(v1 >= 0)) fail(problems, rulesPoll, 29);
    }
    v1 = value.h;
    if (typeof v1 !== "number" || !Number.isInteger(v1)) {
      failMember(problems, rulesPoll, 30, 8, v1);
    } else {
      if (!(v1 <= 5)) fail(problems, rulesPoll, 31);
      if (!(v1 >= 0)) fail(problems, rulesPoll, 32);
    }
    v1 = value.i;
    if (v1 !== undefined) {
      if (typeof v1 !== "number" || !Number.isInteger(v1)) {
        failType(problems, rulesPoll, 33, v1);
      } else {
        if (!(v1 <= 5)) fail(problems, rulesPoll, 34);
        if (!(v1 >= 0)) fail(problems, rulesPoll, 35);
      }
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Poll`. */
export function assertPoll(value: unknown): asserts value is Poll {
  if (!isPoll(value)) throw new InvalidPayload(pollProblems(value));
}

/** Whether `text` is the JSON of a valid `Poll`. */
export function isPollJson(text: string): boolean {
  try {
    return isPoll(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Poll` that `text` is the JSON of. Throws InvalidPayload. */
export function parsePoll(text: string): Poll {
  const value = fromJson(text);
  assertPoll(value);
  return value;
}

const rulesPoll: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Poll: {
            type: "an object",
            required: 8,
            properties: {
              a: {
                type: "an integer",
                maximum: [["maximum", { limit: 5 }]],
                minimum: [["minimum", { limit: 0 }]],
              },
              b: {
                type: "an integer",
                maximum: [["maximum", { limit: 5 }]],
                minimum: [["minimum", { limit: 0 }]],
              },
              c: {
                type: "an integer",
                maximum: [["maximum", { limit: 5 }]],
                minimum: [["minimum", { limit: 0 }]],
              },
              d: {
                type: "an integer",
                maximum: [["maximum", { limit: 5 }]],
                minimum: [["minimum", { limit: 0 }]],
              },
              e: {
                type: "an integer",
                maximum: [["maximum", { limit: 5 }]],
                minimum: [["minimum", { limit: 0 }]],
              },
              f: {
                type: "an integer",
                maximum: [["maximum", { limit: 5 }]],
                minimum: [["minimum", { limit: 0 }]],
              },
              g: {
                type: "an integer",
                maximum: [["maximum", { limit: 5 }]],
                minimum: [["minimum", { limit: 0 }]],
              },
              h: {
                type: "an integer",
                maximum: [["maximum", { limit: 5 }]],
                minimum: [["minimum", { limit: 0 }]],
              },
              i: {
                type: "an integer",
                maximum: [["maximum", { limit: 5 }]],
                minimum: [["minimum", { limit: 0 }]],
              },
            },
          },
        },
      },
    },
  },
};
