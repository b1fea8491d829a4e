// Made by Authwright from the spec of Union plain API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Creator } from "./creator.js";

/** Something made. */
export interface Work {
  /** A union with a name. */
  by: Creator;
  /** A number, or a text where a number would not do. */
  number: number | string;
  /** Its parts, by name or in order. */
  parts?: string[] | { [key: string]: string } | null;
}
