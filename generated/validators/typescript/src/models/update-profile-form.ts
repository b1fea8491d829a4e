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

export interface UpdateProfileForm {
  profile_image_url: string;
  name: string;
  bio?: string | null;
  gender?: string | null;
  date_of_birth?: string | null;
}

/** Whether `value` is a valid `UpdateProfileForm`. */
export function isUpdateProfileForm(
  value: unknown,
): value is UpdateProfileForm {
  if (!anObject(value)) return false;
  let v1 = value.profile_image_url;
  if (typeof v1 !== "string" || !pattern0.test(v1)) return false;
  if (typeof value.name !== "string") return false;
  v1 = value.bio;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.gender;
  if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) return false;
  v1 = value.date_of_birth;
  return v1 === undefined || typeof v1 === "string" || v1 === null;
}

/** Returns all that is wrong with `value` as `UpdateProfileForm`, nothing when it is valid. */
export function updateProfileFormProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesUpdateProfileForm, 0, value);
  } else {
    let v1 = value.profile_image_url;
    if (typeof v1 !== "string") {
      failMember(problems, rulesUpdateProfileForm, 3, 1, v1);
    } else {
      if (!pattern0.test(v1)) fail(problems, rulesUpdateProfileForm, 4);
    }
    v1 = value.name;
    if (typeof v1 !== "string") {
      failMember(problems, rulesUpdateProfileForm, 5, 2, v1);
    }
    v1 = value.bio;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesUpdateProfileForm, 6, v1);
    }
    v1 = value.gender;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesUpdateProfileForm, 7, v1);
    }
    v1 = value.date_of_birth;
    if (v1 !== undefined && typeof v1 !== "string" && v1 !== null) {
      failType(problems, rulesUpdateProfileForm, 8, v1);
    }
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `UpdateProfileForm`. */
export function assertUpdateProfileForm(
  value: unknown,
): asserts value is UpdateProfileForm {
  if (!isUpdateProfileForm(value)) {
    throw new InvalidPayload(updateProfileFormProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `UpdateProfileForm`. */
export function isUpdateProfileFormJson(text: string): boolean {
  try {
    return isUpdateProfileForm(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `UpdateProfileForm` that `text` is the JSON of. Throws InvalidPayload. */
export function parseUpdateProfileForm(text: string): UpdateProfileForm {
  const value = fromJson(text);
  assertUpdateProfileForm(value);
  return value;
}

const pattern0 =
  /^(?:|\/user\.png|\/favicon\.png|\/static\/favicon\.png|\/api\/v1\/users\/[^\/?#]+\/profile\/image|[Hh][Tt][Tt][Pp][Ss]?:\/\/(?:[^\/?#@]*@)*[^\/?#@:][^\/?#@]*(?:[\/?#][\s\S]*)?|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]\/(?:[Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Gg][Ii][Ff]|[Ww][Ee][Bb][Pp]);[Bb][Aa][Ss][Ee]64,[\s\S]*)$/u;

const rulesUpdateProfileForm: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          UpdateProfileForm: {
            type: "an object",
            required: 2,
            properties: {
              profile_image_url: {
                type: "a string",
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
              name: { type: "a string" },
              bio: { anyOf: "a string or null" },
              gender: { anyOf: "a string or null" },
              date_of_birth: { anyOf: "a string or null" },
            },
          },
        },
      },
    },
  },
};
