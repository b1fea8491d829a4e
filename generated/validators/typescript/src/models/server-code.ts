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

export interface ServerCode {
  engine: string;
  interpreter_engine: string;
}

/** Whether `value` is a valid `ServerCode`. */
export function isServerCode(value: unknown): value is ServerCode {
  if (!anObject(value)) return false;
  if (typeof value.engine !== "string") return false;
  return typeof value.interpreter_engine === "string";
}

/** Returns all that is wrong with `value` as `ServerCode`, nothing when it is valid. */
export function serverCodeProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  explainServerCode(value, "", problems);
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `ServerCode`. */
export function assertServerCode(value: unknown): asserts value is ServerCode {
  if (!isServerCode(value)) throw new InvalidPayload(serverCodeProblems(value));
}

/** Whether `text` is the JSON of a valid `ServerCode`. */
export function isServerCodeJson(text: string): boolean {
  try {
    return isServerCode(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `ServerCode` that `text` is the JSON of. Throws InvalidPayload. */
export function parseServerCode(text: string): ServerCode {
  const value = fromJson(text);
  assertServerCode(value);
  return value;
}

/** For other models. */
export function explainServerCode(
  value: unknown,
  at: string,
  problems: Problem[],
): void {
  if (!anObject(value)) {
    failType(problems, rulesServerCode, 0, value, at);
  } else {
    let v1 = value.engine;
    if (typeof v1 !== "string") {
      failMember(problems, rulesServerCode, 3, 1, v1, `${at}/engine`);
    }
    v1 = value.interpreter_engine;
    if (typeof v1 !== "string") {
      failMember(
        problems,
        rulesServerCode,
        4,
        2,
        v1,
        `${at}/interpreter_engine`,
      );
    }
  }
}

const rulesServerCode: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          ServerCode: {
            type: "an object",
            required: 2,
            properties: {
              engine: { type: "a string" },
              interpreter_engine: { type: "a string" },
            },
          },
        },
      },
    },
  },
};
