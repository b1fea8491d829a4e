// Made by Authwright from the spec of Ref recursive API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Person } from "./person.js";

/** People by what they do. */
export type Staff = { [key: string]: Person };
