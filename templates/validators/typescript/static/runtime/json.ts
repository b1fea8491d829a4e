// Payloads that come as text.

import { InvalidPayload, ruleOf } from "./rules.js";

/** Returns what a JSON text stands for. Throws InvalidPayload. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const rule = ruleOf({ pointer: "", kept: ["invalid_json"] }, 0, "");
    throw new InvalidPayload([{ pointer: "", rule }]);
  }
}
