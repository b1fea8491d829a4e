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

export interface AddUserForm {
  name: string;
  email: string;
  password: string;
  profile_image_url?: string | null;
  role?: "pending" | "user" | "admin";
}

/** Whether `value` is a valid `AddUserForm`. */
export function isAddUserForm(value: unknown): value is AddUserForm {
  if (!anObject(value)) return false;
  if (typeof value.name !== "string") return false;
  let v1 = value.email;
  if (typeof v1 !== "string" || !pattern0.test(v1)) return false;
  if (typeof value.password !== "string") return false;
  v1 = value.profile_image_url;
  if (
    v1 !== undefined &&
    v1 !== null &&
    (typeof v1 !== "string" || !pattern1.test(v1))
  ) {
    return false;
  }
  v1 = value.role;
  return (
    v1 === undefined || v1 === "pending" || v1 === "user" || v1 === "admin"
  );
}

/** Returns all that is wrong with `value` as `AddUserForm`, nothing when it is valid. */
export function addUserFormProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesAddUserForm, 0, value);
  } else {
    let v1 = value.name;
    if (typeof v1 !== "string") {
      failMember(problems, rulesAddUserForm, 6, 3, v1);
    }
    v1 = value.email;
    if (typeof v1 !== "string") {
      failMember(problems, rulesAddUserForm, 7, 4, v1);
    } else {
      if (!pattern0.test(v1)) fail(problems, rulesAddUserForm, 8);
    }
    v1 = value.password;
    if (typeof v1 !== "string") {
      failMember(problems, rulesAddUserForm, 9, 5, v1);
    }
    v1 = value.profile_image_url;
    if (v1 !== undefined) {
      if (v1 !== null) {
        if (typeof v1 !== "string") {
          failType(problems, rulesAddUserForm, 10, v1);
        } else {
          if (!pattern1.test(v1)) fail(problems, rulesAddUserForm, 11);
        }
      }
    }
    v1 = value.role;
    if (v1 !== undefined) {
      if (typeof v1 !== "string") {
        failType(problems, rulesAddUserForm, 1, v1);
      } else {
        if (v1 !== "pending" && v1 !== "user" && v1 !== "admin") {
          fail(problems, rulesAddUserForm, 2);
        }
      }
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `AddUserForm`. */
export function assertAddUserForm(
  value: unknown,
): asserts value is AddUserForm {
  if (!isAddUserForm(value)) {
    throw new InvalidPayload(addUserFormProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `AddUserForm`. */
export function isAddUserFormJson(text: string): boolean {
  try {
    return isAddUserForm(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `AddUserForm` that `text` is the JSON of. Throws InvalidPayload. */
export function parseAddUserForm(text: string): AddUserForm {
  const value = fromJson(text);
  assertAddUserForm(value);
  return value;
}

const pattern0 = /^[^@]+@[^@]+\.[^@]+|@localhost$/u;

const pattern1 =
  /^(?:|\/user\.png|\/favicon\.png|\/static\/favicon\.png|\/api\/v1\/users\/[^\/?#]+\/profile\/image|[Hh][Tt][Tt][Pp][Ss]?:\/\/(?:[^\/?#@]*@)*[^\/?#@:][^\/?#@]*(?:[\/?#][\s\S]*)?|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/(?:[Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Gg][Ii][Ff]|[Ww][Ee][Bb][Pp]);[Bb][Aa][Ss][Ee]64,[\s\S]*)$/u;

const rulesAddUserForm: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          AddUserForm: {
            type: "an object",
            properties: {
              role: {
                type: "a string",
                enum: [["enum", { expected: ["pending", "user", "admin"] }]],
              },
            },
          },
          SignupForm: {
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
