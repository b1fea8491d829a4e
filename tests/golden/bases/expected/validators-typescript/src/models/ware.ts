// Made by Authwright from the spec of Bases API, revision 1.0.0.
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

export interface Ware {
  name: string;
  price: number | null;
  stock: number;
}

/** Whether `value` is a valid `Ware`. */
export function isWare(value: unknown): value is Ware {
  if (!anObject(value)) return false;
  if (typeof value.name !== "string") return false;
  const v1 = value.price;
  if (!Number.isInteger(v1) && v1 !== null) return false;
  return Number.isInteger(value.stock);
}

/** Returns all that is wrong with `value` as `Ware`, nothing when it is valid. */
export function wareProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  if (!anObject(value)) {
    failType(problems, rulesWare, 0, value);
  } else {
    let v1 = value.name;
    if (typeof v1 !== "string") failMember(problems, rulesWare, 4, 3, v1);
    v1 = value.price;
    if (!Number.isInteger(v1) && v1 !== null) {
      failMember(problems, rulesWare, 6, 5, v1);
    }
    v1 = value.stock;
    if (!Number.isInteger(v1)) failMember(problems, rulesWare, 2, 1, v1);
  }
  return problems;
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Ware`. */
export function assertWare(value: unknown): asserts value is Ware {
  if (!isWare(value)) throw new InvalidPayload(wareProblems(value));
}

/** Whether `text` is the JSON of a valid `Ware`. */
export function isWareJson(text: string): boolean {
  try {
    return isWare(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Ware` that `text` is the JSON of. Throws InvalidPayload. */
export function parseWare(text: string): Ware {
  const value = fromJson(text);
  assertWare(value);
  return value;
}

const rulesWare: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Ware: {
            type: "an object",
            required: 1,
            properties: { stock: { type: "an integer" } },
          },
          Named: { required: 1, properties: { name: { type: "a string" } } },
          Priced: {
            required: 1,
            properties: { price: { anyOf: "an integer or null" } },
          },
        },
      },
    },
  },
};
