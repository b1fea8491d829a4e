// Made by Authwright from the spec of Literal API, revision 1.0.0.
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

export interface Envelope {
  kind: "message";
  version: 2;
  final: true;
  nothing: null;
  limit: 0 | 10 | "none";
  quoted: "it's" | 'say "hi"' | "back\\slash" | "two\nlines";
  hint?: "later";
}

/** Whether `value` is a valid `Envelope`. */
export function isEnvelope(value: unknown): value is Envelope {
  if (!anObject(value)) return false;
  if (value.kind !== "message") return false;
  if (value.version !== 2) return false;
  if (value.final !== true) return false;
  if (value.nothing !== null) return false;
  let v1 = value.limit;
  if (v1 !== 0 && v1 !== 10 && v1 !== "none") return false;
  v1 = value.quoted;
  if (
    v1 !== "it's" &&
    v1 !== 'say "hi"' &&
    v1 !== "back\\slash" &&
    v1 !== "two\nlines"
  ) {
    return false;
  }
  v1 = value.hint;
  return v1 === undefined || v1 === "later";
}

/** Returns all that is wrong with `value` as `Envelope`, nothing when it is valid. */
export function envelopeProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesEnvelope, 0, value);
  } else {
    let v1 = value.kind;
    if (typeof v1 !== "string") {
      failMember(problems, rulesEnvelope, 7, 1, v1);
    } else {
      if (v1 !== "message") fail(problems, rulesEnvelope, 8);
    }
    v1 = value.version;
    if (typeof v1 !== "number" || !Number.isInteger(v1)) {
      failMember(problems, rulesEnvelope, 9, 2, v1);
    } else {
      if (v1 !== 2) fail(problems, rulesEnvelope, 10);
    }
    v1 = value.final;
    if (typeof v1 !== "boolean") {
      failMember(problems, rulesEnvelope, 11, 3, v1);
    } else {
      if (v1 !== true) fail(problems, rulesEnvelope, 12);
    }
    v1 = value.nothing;
    if (v1 !== null) failMember(problems, rulesEnvelope, 13, 4, v1);
    v1 = value.limit;
    if (v1 === undefined) {
      fail(problems, rulesEnvelope, 5, "/limit");
    } else {
      if (v1 !== 0 && v1 !== 10 && v1 !== "none") {
        fail(problems, rulesEnvelope, 14);
      }
    }
    v1 = value.quoted;
    if (typeof v1 !== "string") {
      failMember(problems, rulesEnvelope, 15, 6, v1);
    } else {
      if (
        v1 !== "it's" &&
        v1 !== 'say "hi"' &&
        v1 !== "back\\slash" &&
        v1 !== "two\nlines"
      ) {
        fail(problems, rulesEnvelope, 16);
      }
    }
    v1 = value.hint;
    if (v1 !== undefined) {
      if (typeof v1 !== "string") {
        failType(problems, rulesEnvelope, 17, v1);
      } else {
        if (v1 !== "later") fail(problems, rulesEnvelope, 18);
      }
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Envelope`. */
export function assertEnvelope(value: unknown): asserts value is Envelope {
  if (!isEnvelope(value)) throw new InvalidPayload(envelopeProblems(value));
}

/** Whether `text` is the JSON of a valid `Envelope`. */
export function isEnvelopeJson(text: string): boolean {
  try {
    return isEnvelope(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Envelope` that `text` is the JSON of. Throws InvalidPayload. */
export function parseEnvelope(text: string): Envelope {
  const value = fromJson(text);
  assertEnvelope(value);
  return value;
}

const rulesEnvelope: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Envelope: {
            type: "an object",
            required: 6,
            properties: {
              kind: {
                type: "a string",
                const: [["const", { expected: "message" }]],
              },
              version: {
                type: "an integer",
                const: [["const", { expected: 2 }]],
              },
              final: {
                type: "a boolean",
                const: [["const", { expected: true }]],
              },
              nothing: { type: "null" },
              limit: { enum: [["enum", { expected: [0, 10, "none"] }]] },
              quoted: {
                type: "a string",
                enum: [
                  [
                    "enum",
                    {
                      expected: [
                        "it's",
                        'say "hi"',
                        "back\\slash",
                        "two\nlines",
                      ],
                    },
                  ],
                ],
              },
              hint: {
                type: "a string",
                const: [["const", { expected: "later" }]],
              },
            },
          },
        },
      },
    },
  },
};
