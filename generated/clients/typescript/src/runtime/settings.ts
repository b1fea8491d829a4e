// What a client is told when it is made, and what a caller may set for one call.
import type { Repeat, Retries } from "./retrying.js";
import type { Server } from "./versions.js";
import type { Hooks, Logger, Watcher } from "./watching.js";

/** How the credential travels: as `Authorization: Bearer`, or in a header or a cookie called `name`. */
export type Carrier =
  | { readonly kind: "bearer" }
  | { readonly kind: "header"; readonly name: string }
  /** Not in browsers, where pages cannot set cookies of requests: there it is an `InvalidRequestError`. */
  | { readonly kind: "cookie"; readonly name: string };

/** What every connection is told when it is made. Times are milliseconds. */
export interface BaseSettings {
  /** Address of the server, without the API's own path. */
  readonly baseUrl: string;
  /** Session token or API key to start with; signing in sets it as well. */
  readonly token?: string | null | undefined;
  /** How the token travels; as the API has it unless told otherwise. */
  readonly carrier?: Carrier | undefined;
  /** For each attempt, the reading of the answer included; 30,000 by default, null waits for ever. */
  readonly timeout?: number | null | undefined;
  /** For a whole call, waits and repetitions included; null, the default, for no such limit. */
  readonly totalTimeout?: number | null | undefined;
  /**
   * Sent with every request. Browsers let no page set `Cookie` or `Origin`: there it is an `InvalidRequestError`.
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Sends the requests in place of the global `fetch`. */
  readonly fetch?: typeof fetch | undefined;
  /**
   * Whether a browser sends its own cookies along; "omit" by default, so that the token alone is the session. Other
   * platforms keep no cookies, and do not look at it.
   */
  readonly credentials?: RequestCredentials | undefined;
}

/**
 * What a connection is told when it is made, and the parts that it is made of.
 *
 * A part that is not given is not there, and bundlers leave it out: a connection repeats no call and tells nobody of
 * its requests unless it is given what does. A client has them all.
 */
export interface ConnectionSettings extends BaseSettings {
  /** Repeats calls that failed: `retrying(2)`. */
  readonly repeat?: Repeat | undefined;
  /** Tells hooks and a log of requests: `watching({ hooks, logger })`. */
  readonly watcher?: Watcher | undefined;
  /** What is known of the server: `serverVersion("0.12.4")`. What that version lacks is refused unsent. */
  readonly server?: Server | undefined;
}

/** What a client is told when it is made. Times are milliseconds. */
export interface Settings extends BaseSettings {
  /** The server's version where known; what it lacks is then refused unsent. */
  readonly serverVersion?: string | undefined;
  /** Most repetitions of a call that failed, or finer settings; 2 by default. */
  readonly retries?: number | Partial<Retries> | undefined;
  /** Functions to call around each request. */
  readonly hooks?: Hooks | undefined;
  /** Where to log; nothing is logged by default. */
  readonly logger?: Logger | undefined;
}

/** Settings of one call; what is left out is as the client was made. Times are milliseconds. */
export interface Options {
  /** Cancels the call, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** For each attempt, the reading of the answer included; null waits for ever. */
  readonly timeout?: number | null | undefined;
  /** For the whole call, waits and repetitions included; null for no such limit. */
  readonly totalTimeout?: number | null | undefined;
  /** Sent besides, or instead of, the client's own; an `Authorization` here replaces its token. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Most repetitions of this call, where the connection repeats any; 0 for none. */
  readonly retries?: number | undefined;
}

/** What the clients of one API have in common. */
export interface ApiFacts {
  /** Value of the `User-Agent` header outside of browsers. */
  readonly userAgent?: string;
  /** The member of error answers that tells the reason; `detail` by default. */
  readonly errorMember?: string;
  /** How the token travels unless the caller says otherwise; a bearer by default. */
  readonly carrier?: Carrier;
  /** Where an anonymous request tells the server's version: a path, and a JSON Pointer into the answer. */
  readonly versionProbe?: {
    readonly method?: string;
    readonly path: string;
    readonly pointer: string;
  };
}
