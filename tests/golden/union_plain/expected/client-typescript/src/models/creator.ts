// Made by Authwright from the spec of Union plain API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Author } from "./author.js";
import type { Person } from "./person.js";
import type { Robot } from "./robot.js";

/** Whoever made something. */
export type Creator = Person | Author | Robot;
