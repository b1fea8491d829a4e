// Made by Authwright from the spec of Several resources API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Connection } from "../runtime/connection.js";

/** What nobody has filled yet. */
export class NewsClient {
  constructor(_connection: Connection) {}
}
