// What the classes of clients have in common.
import type { Connection } from "./connection.js";
import { retrying } from "./retrying.js";
import type { Carrier, ConnectionSettings, Settings } from "./settings.js";
import { serverVersion } from "./versions.js";
import { watching } from "./watching.js";

/** Return the settings of a connection with all parts that a client has. Throws `InvalidRequestError`. */
export function complete(settings: Settings): ConnectionSettings {
  const { serverVersion: version, retries, hooks, logger, ...base } = settings;
  return {
    ...base,
    repeat: retrying(retries),
    ...((hooks || logger) && { watcher: watching({ hooks, logger }) }),
    ...(version !== undefined && { server: serverVersion(version) }),
  };
}

/** A client: a connection with its operations as methods. A subclass is made from a connection, or from settings. */
export abstract class Client {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** What the functions of the operations take. */
  protected get connection(): Connection {
    return this.#connection;
  }

  /** The credential this client calls with, null when signed out. */
  get token(): string | null {
    return this.#connection.token;
  }

  /** Address of the server, without a slash at the end. */
  get baseUrl(): string {
    return this.#connection.baseUrl;
  }

  /** The server's version as declared or found by asking, undefined when not known yet. */
  get serverVersion(): string | undefined {
    return this.#connection.serverVersion;
  }

  /**
   * Return a client of the same server with another credential (or none) and a session of its own.
   *
   * The settings and what is known of the server are shared.
   */
  withToken(token: string | null, carrier?: Carrier): this {
    // A class that extends this one is made from a connection.
    const Same = this.constructor as new (connection: Connection) => this;
    return new Same(this.#connection.withToken(token, carrier));
  }
}
