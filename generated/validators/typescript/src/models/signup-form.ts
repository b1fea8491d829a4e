// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
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

export interface SignupForm {
  name: string;
  email: string;
  password: string;
  profile_image_url?: string | null;
}

/** Whether `value` is a valid `SignupForm`. */
export function isSignupForm(value: unknown): value is SignupForm {
  if (!anObject(value)) return false;
  if (typeof value.name !== "string") return false;
  let v1 = value.email;
  if (typeof v1 !== "string" || !pattern0.test(v1)) return false;
  if (typeof value.password !== "string") return false;
  v1 = value.profile_image_url;
  return (
    v1 === undefined ||
    v1 === null ||
    (typeof v1 === "string" && pattern1.test(v1))
  );
}

/** Returns all that is wrong with `value` as `SignupForm`, nothing when it is valid. */
export function signupFormProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesSignupForm, 0, value);
  } else {
    let v1 = value.name;
    if (typeof v1 !== "string") {
      failMember(problems, rulesSignupForm, 4, 1, v1);
    }
    v1 = value.email;
    if (typeof v1 !== "string") {
      failMember(problems, rulesSignupForm, 5, 2, v1);
    } else {
      if (!pattern0.test(v1)) fail(problems, rulesSignupForm, 6);
    }
    v1 = value.password;
    if (typeof v1 !== "string") {
      failMember(problems, rulesSignupForm, 7, 3, v1);
    }
    v1 = value.profile_image_url;
    if (v1 !== undefined) {
      if (v1 !== null) {
        if (typeof v1 !== "string") {
          failType(problems, rulesSignupForm, 8, v1);
        } else {
          if (!pattern1.test(v1)) fail(problems, rulesSignupForm, 9);
        }
      }
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `SignupForm`. */
export function assertSignupForm(value: unknown): asserts value is SignupForm {
  if (!isSignupForm(value)) throw new InvalidPayload(signupFormProblems(value));
}

/** Whether `text` is the JSON of a valid `SignupForm`. */
export function isSignupFormJson(text: string): boolean {
  try {
    return isSignupForm(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `SignupForm` that `text` is the JSON of. Throws InvalidPayload. */
export function parseSignupForm(text: string): SignupForm {
  const value = fromJson(text);
  assertSignupForm(value);
  return value;
}

const pattern0 = /^[^@]+@[^@]+\.[^@]+|@localhost$/u;

const pattern1 =
  /^(?:|\/user\.png|\/favicon\.png|\/static\/favicon\.png|\/api\/v1\/users\/[^\/?#]+\/profile\/image|[Hh][Tt][Tt][Pp][Ss]?:\/\/(?:[^\/?#@]*@)*[^\/?#@:][^\/?#@]*(?:[\/?#][\s\S]*)?|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/(?:[Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Gg][Ii][Ff]|[Ww][Ee][Bb][Pp]);[Bb][Aa][Ss][Ee]64,[\s\S]*)$/u;

const rulesSignupForm: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          SignupForm: {
            type: "an object",
            required: 3,
            properties: {
              name: { type: "a string" },
              email: {
                type: "a string",
                pattern: [
                  ["pattern", { pattern: "^[^@]+@[^@]+\\.[^@]+|@localhost$" }],
                ],
              },
              password: { type: "a string" },
              profile_image_url: {
                anyOf: [
                  "a string or null",
                  {
                    "0": {
                      pattern: [
                        [
                          "pattern",
                          {
                            pattern:
                              "^(?:|/user\\.png|/favicon\\.png|/static/favicon\\.png|/api/v1/users/[^/?#]+/profile/image|[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)*[^/?#@:][^/?#@]*(?:[/?#][\\s\\S]*)?|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/(?:[Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Gg][Ii][Ff]|[Ww][Ee][Bb][Pp]);[Bb][Aa][Ss][Ee]64,[\\s\\S]*)$",
                          },
                        ],
                      ],
                    },
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
};
