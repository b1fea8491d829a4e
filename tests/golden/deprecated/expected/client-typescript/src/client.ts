// Made by Authwright from the spec of Deprecated API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import { connect } from "./connection.js";
import { ThingsClient } from "./resources/things.js";
import { Client, complete } from "./runtime/client.js";
import { Connection } from "./runtime/connection.js";
import type { Settings } from "./runtime/settings.js";

/** Client for the Deprecated API. Its resources are members, their operations methods. */
export class Golden extends Client {
  /** The things. */
  readonly things: ThingsClient;

  /** Nothing is sent yet. Throws InvalidRequestError when the settings cannot be used. */
  constructor(settings: Settings | Connection) {
    super(
      settings instanceof Connection ? settings : connect(complete(settings)),
    );
    this.things = new ThingsClient(this.connection);
  }
}
