// Made by Authwright from the spec of List map API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

import { loaderFor } from "./servers.js";

/** The functions for one version. */
export type Validators = typeof import("./v1.js");

/**
 * Loads the functions that are exact for a server, by an object with the version of the server as `version`.
 *
 * A server newer than all that are known gets the newest. Rejects with RangeError for an older one, and for a
 * reply without a version.
 */
export async function forServer(reply: unknown): Promise<Validators> {
  return loaderFor<Validators>(reply, place, expected, loaders)();
}

const place = "version";
const expected = 'an object with the version of the server as "version"';
const loaders = [["1", () => import("./v1.js")]] as const;
