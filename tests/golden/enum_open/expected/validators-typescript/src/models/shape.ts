// Made by Authwright from the spec of Enum open API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

import {
  failType,
  fromJson,
  InvalidPayload,
  type Problem,
  type Rules,
} from "../runtime.js";

export type Shape = string;

/** Whether `value` is a valid `Shape`. */
export function isShape(value: unknown): value is Shape {
  return typeof value === "string";
}

/** Returns all that is wrong with `value` as `Shape`, nothing when it is valid. */
export function shapeProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (typeof value !== "string") failType(problems, rulesShape, 0, value);
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Shape`. */
export function assertShape(value: unknown): asserts value is Shape {
  if (!isShape(value)) throw new InvalidPayload(shapeProblems(value));
}

/** Whether `text` is the JSON of a valid `Shape`. */
export function isShapeJson(text: string): boolean {
  try {
    return isShape(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Shape` that `text` is the JSON of. Throws InvalidPayload. */
export function parseShape(text: string): Shape {
  const value = fromJson(text);
  assertShape(value);
  return value;
}

const rulesShape: Rules = {
  places: {
    "#": { components: { schemas: { Shape: { anyOf: "a string" } } } },
  },
};
