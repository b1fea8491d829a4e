// Made by Authwright from the spec of Gates API, revision 1.0.0.
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

export interface PostFormV1 {
  text: string;
  sticker?: string;
}

/** Whether `value` is a valid `PostForm`. */
export function isPostForm(value: unknown): value is PostFormV1 {
  if (!anObject(value)) return false;
  if (typeof value.text !== "string") return false;
  const v1 = value.sticker;
  return v1 === undefined || typeof v1 === "string";
}

/** Returns all that is wrong with `value` as `PostForm`, nothing when it is valid. */
export function postFormProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesPostForm, 0, value);
  } else {
    let v1 = value.text;
    if (typeof v1 !== "string") {
      failMember(problems, rulesPostForm, 2, 1, v1);
    }
    v1 = value.sticker;
    if (v1 !== undefined && typeof v1 !== "string") {
      failType(problems, rulesPostForm, 3, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `PostForm`. */
export function assertPostForm(value: unknown): asserts value is PostFormV1 {
  if (!isPostForm(value)) throw new InvalidPayload(postFormProblems(value));
}

/** Whether `text` is the JSON of a valid `PostForm`. */
export function isPostFormJson(text: string): boolean {
  try {
    return isPostForm(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `PostForm` that `text` is the JSON of. Throws InvalidPayload. */
export function parsePostForm(text: string): PostFormV1 {
  const value = fromJson(text);
  assertPostForm(value);
  return value;
}

const rulesPostForm: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          PostForm: {
            type: "an object",
            required: 1,
            properties: {
              text: { type: "a string" },
              sticker: { type: "a string" },
            },
          },
        },
      },
    },
  },
};
