// Made by Authwright from the spec of Enum closed API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Size } from "./size.js";

/** A shirt. */
export interface Shirt {
  /** A list of values with a name. */
  size: Size;
  /** A list of values without one. */
  fit: "slim" | "wide";
  /** Whole numbers, in degrees. */
  wash: 30 | 40 | 60;
  /** Null where it must not be ironed. */
  iron: "cold" | "hot" | null;
  /** Values that are no identifiers. */
  state: "new" | "with space" | "\u00e9maill\u00e9" | "class";
}
