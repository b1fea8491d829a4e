// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import { connect } from "./connection.js";
import { AuthsClient } from "./resources/auths.js";
import { ServerClient } from "./resources/server.js";
import { Client, complete } from "./runtime/client.js";
import { Connection } from "./runtime/connection.js";
import type { Settings } from "./runtime/settings.js";

/** Client for the Open WebUI authentication API. Its resources are members, their operations methods. */
export class OpenWebUI extends Client {
  /** Accounts, sessions, sign-in settings, API keys and multi-factor authentication. */
  readonly auths: AuthsClient;
  /** What the server is and which ways of signing in it offers; no account is needed. */
  readonly server: ServerClient;

  /** Nothing is sent yet. Throws InvalidRequestError when the settings cannot be used. */
  constructor(settings: Settings | Connection) {
    super(
      settings instanceof Connection ? settings : connect(complete(settings)),
    );
    this.auths = new AuthsClient(this.connection);
    this.server = new ServerClient(this.connection);
  }
}
