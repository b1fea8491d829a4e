// Made by Authwright from the spec of Since until API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What the Since until API takes and gives. */

export type { JsonValue } from "../runtime/json-value.js";
export type { Song } from "./song.js";
export type { Video } from "./video.js";
