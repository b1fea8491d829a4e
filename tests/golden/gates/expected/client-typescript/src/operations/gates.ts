// Made by Authwright from the spec of Gates API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Gates } from "../runtime/gates.js";

/** What of `PostForm` only some servers understand. */
export const POST_FORM: Gates = {
  members: { language: { since: "2" }, sticker: { until: "2" } },
};
