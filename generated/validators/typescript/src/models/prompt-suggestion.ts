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

export interface PromptSuggestion {
  title: string[];
  content: string;
}

/** Whether `value` is a valid `PromptSuggestion`. */
export function isPromptSuggestion(value: unknown): value is PromptSuggestion {
  if (!anObject(value)) return false;
  const v1 = value.title;
  if (!Array.isArray(v1)) return false;
  for (let i2 = 0; i2 < v1.length; i2++) {
    const v3: unknown = v1[i2];
    if (typeof v3 !== "string") return false;
  }
  return typeof value.content === "string";
}

/** Returns all that is wrong with `value` as `PromptSuggestion`, nothing when it is valid. */
export function promptSuggestionProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  explainPromptSuggestion(value, "", problems);
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `PromptSuggestion`. */
export function assertPromptSuggestion(
  value: unknown,
): asserts value is PromptSuggestion {
  if (!isPromptSuggestion(value)) {
    throw new InvalidPayload(promptSuggestionProblems(value));
  }
}

/** Whether `text` is the JSON of a valid `PromptSuggestion`. */
export function isPromptSuggestionJson(text: string): boolean {
  try {
    return isPromptSuggestion(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `PromptSuggestion` that `text` is the JSON of. Throws InvalidPayload. */
export function parsePromptSuggestion(text: string): PromptSuggestion {
  const value = fromJson(text);
  assertPromptSuggestion(value);
  return value;
}

/** For other models. */
export function explainPromptSuggestion(
  value: unknown,
  at: string,
  problems: Problem[],
): void {
  if (!anObject(value)) {
    failType(problems, rulesPromptSuggestion, 0, value, at);
  } else {
    let v1 = value.title;
    if (!Array.isArray(v1)) {
      failMember(problems, rulesPromptSuggestion, 3, 1, v1, `${at}/title`);
    } else {
      for (let i2 = 0; i2 < v1.length; i2++) {
        const v3: unknown = v1[i2];
        if (typeof v3 !== "string") {
          failType(problems, rulesPromptSuggestion, 4, v3, `${at}/title/${i2}`);
        }
      }
    }
    v1 = value.content;
    if (typeof v1 !== "string") {
      failMember(problems, rulesPromptSuggestion, 5, 2, v1, `${at}/content`);
    }
  }
}

const rulesPromptSuggestion: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          PromptSuggestion: {
            type: "an object",
            required: 2,
            properties: {
              title: { type: "an array", items: { type: "a string" } },
              content: { type: "a string" },
            },
          },
        },
      },
    },
  },
};
