// Made by Authwright from the spec of Ref recursive API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Company } from "./company.js";

/** Somebody who works somewhere. */
export interface Person {
  /** Their name. */
  name: string;
  /** Where they work. */
  employer: Company | null;
}
