// Made by Authwright from the spec of Union plain API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Person } from "./person.js";

/** A person who writes. */
export interface Author extends Person {
  /** How many books there are. */
  works: number;
}
