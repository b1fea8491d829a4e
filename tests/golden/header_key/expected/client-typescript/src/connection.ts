// Made by Authwright from the spec of Header key API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import { Connection } from "./runtime/connection.js";
import type { ApiFacts, ConnectionSettings } from "./runtime/settings.js";

export { complete } from "./runtime/client.js";
export type { Connection } from "./runtime/connection.js";
export { type Repeat, retrying } from "./runtime/retrying.js";
export type { ConnectionSettings } from "./runtime/settings.js";
export { type Server, serverVersion } from "./runtime/versions.js";
export { type Watcher, watching } from "./runtime/watching.js";

const FACTS: ApiFacts = {
  userAgent: "golden-header-key/1.0.0",
  carrier: { kind: "header", name: "X-API-Key" },
};

/**
 * Returns what the functions of the operations of the Header key API are called with.
 *
 * Nothing is sent yet. Throws InvalidRequestError when the settings cannot be used.
 *
 * Calls are repeated, told to hooks and logs, and held against a version of the server where the settings
 * have the part that does it: `retrying`, `watching`, `serverVersion`. A client has them all, and so has what
 * `connect(complete(...))` makes of a client's settings.
 */
export function connect(settings: ConnectionSettings): Connection {
  return new Connection(FACTS, settings);
}
