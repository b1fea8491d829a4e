// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

import { loaderFor } from "./servers.js";

/** The functions for one version. */
export type Validators =
  | typeof import("./v0_10.js")
  | typeof import("./v0_11.js")
  | typeof import("./v0_12.js");

/**
 * Loads the functions that are exact for a server, by what the server answers to `GET /api/config`.
 *
 * A server newer than all that are known gets the newest. Rejects with RangeError for an older one, and for a
 * reply without a version.
 */
export async function forServer(reply: unknown): Promise<Validators> {
  return loaderFor<Validators>(reply, place, expected, loaders)();
}

const place = "version";
const expected = 'what GET /api/config answers, with a "version"';
const loaders = [
  ["0.10", () => import("./v0_10.js")],
  ["0.11", () => import("./v0_11.js")],
  ["0.12", () => import("./v0_12.js")],
] as const;
