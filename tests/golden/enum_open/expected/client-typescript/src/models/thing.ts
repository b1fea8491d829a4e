// Made by Authwright from the spec of Enum open API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Shape } from "./shape.js";

/** A thing, read and written in one shape. */
export interface Thing {
  /** A list of values with a name. */
  shape: Shape;
  /** A list of values without one. */
  colour: "red" | "blue" | (string & {});
  /** What it looked like before. */
  former: Shape[];
}
