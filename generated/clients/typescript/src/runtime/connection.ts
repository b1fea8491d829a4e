// Calling operations.
import type { Answer } from "./answer.js";
import { Call, type Seen } from "./call.js";
import { AuthenticationError, InvalidRequestError } from "./errors.js";
import { inBrowser, type Paged } from "./headers.js";
import type { Limits } from "./limits.js";
import type { Operation } from "./operation.js";
import {
  type CallArguments,
  type PreparedRequest,
  prepare,
} from "./requests.js";
import { read } from "./responses.js";
import { Session } from "./session.js";
import type {
  ApiFacts,
  Carrier,
  ConnectionSettings,
  Options,
} from "./settings.js";
import { send } from "./transport.js";
import type { Inquiry, Server } from "./versions.js";

export type { CallArguments } from "./requests.js";
export type { ApiFacts } from "./settings.js";

/**
 * A server, and the credential to call its operations with. Printed, it shows nothing.
 *
 * Redirects are never followed, so that a credential cannot travel to another host. Cookies that a server sets are
 * not kept, and a browser sends none of its own unless `credentials` says so: the token is the session.
 */
export class Connection {
  readonly #facts: ApiFacts;
  readonly #settings: ConnectionSettings;
  readonly #server: Server;
  readonly #session: Session;
  readonly #carrier: Carrier;
  readonly #browser: boolean = inBrowser();
  readonly #paged: Paged;

  /** Nothing is sent yet. Throws `InvalidRequestError` when the settings cannot be used. */
  constructor(facts: ApiFacts, settings: ConnectionSettings) {
    const { token, carrier, server, fetch } = settings;
    this.#facts = facts;
    this.#server = server ?? {};
    this.#paged = this.#browser && !fetch;
    this.#carrier = carrier ?? facts.carrier ?? { kind: "bearer" };
    this.#session = new Session(token, this.#carrier, this.#paged);
    this.#settings = { ...settings, baseUrl: checkedUrl(settings.baseUrl) };
    // Throws where a timeout makes no sense.
    this.#limits();
  }

  /** The credential that calls carry, null when signed out. */
  get token(): string | null {
    return this.#session.held?.token ?? null;
  }

  /** Address of the server, without a slash at the end. */
  get baseUrl(): string {
    return this.#settings.baseUrl;
  }

  /** The server's version as declared or found by asking, undefined when not known yet. */
  get serverVersion(): string | undefined {
    return this.#server.declared ?? this.#server.probed;
  }

  /** Return a connection to the same server with another credential (or none) and a session of its own. */
  withToken(token: string | null, carrier?: Carrier): Connection {
    return new Connection(this.#facts, {
      ...this.#settings,
      token,
      carrier: carrier ?? this.#carrier,
      server: this.#server,
    });
  }

  /** Call an operation. What comes of it is its result, or an `ApiError`, or the reason of the caller's signal. */
  call<T>(
    operation: Operation<T>,
    args: CallArguments = {},
    options: Options = {},
  ): Call<T> {
    const seen: Seen = {};
    return new Call(
      // An answer is looked into no further than its kind: the result's type is what the operation declares.
      this.#result(operation, args, options, seen) as Promise<T>,
      seen,
    );
  }

  async #result(
    operation: Operation<unknown>,
    args: CallArguments,
    options: Options,
    seen: Seen,
  ): Promise<unknown> {
    const { name, lives, gates, secrets, credentials } = operation;
    const limits = this.#limits(options);
    const inquiry = lives || gates ? this.#inquiry(name, limits) : undefined;
    if (inquiry) lives?.refuse(inquiry);
    const request = this.#prepare(operation, args, options);
    if (inquiry && gates) await gates(inquiry, operation, args);
    const { held } = this.#session;
    // A header of the caller's own wins; then the token does not travel.
    const sent =
      credentials === "none" || (held && held.name in request.headers)
        ? undefined
        : held;
    if (sent) request.headers[sent.name] = sent.value;
    const { repeat, watcher } = this.#settings;
    const attempt = (number?: number): Promise<Answer> =>
      this.#send(name, request, limits, number);
    const answer = await (repeat
      ? repeat({
          operation,
          limits,
          count: options.retries,
          log: watcher?.info,
          attempt,
        })
      : attempt());
    seen.answer = answer;
    try {
      const { errorMember = "detail" } = this.#facts;
      const { alive } = this.#server;
      const result = read(operation, request, answer, errorMember, alive);
      this.#session.succeeded(operation, result, sent, held);
      secrets?.(result);
      return result;
    } catch (error) {
      if (error instanceof AuthenticationError) this.#session.refused(sent);
      if (inquiry) await lives?.explain(inquiry, answer);
      throw error;
    }
  }

  /** What a call needs to find out the server's version. */
  #inquiry(operation: string, limits: Limits): Inquiry {
    return {
      operation,
      server: this.#server,
      limits,
      probe: this.#facts.versionProbe,
      ask: (method, path) =>
        this.#send(
          operation,
          this.#prepare({ name: operation, method, path }),
          { ...limits, timeout: this.#limits().timeout },
        ),
    };
  }

  #limits({ signal, timeout, totalTimeout }: Options = {}): Limits {
    const usual = this.#settings;
    return {
      signal,
      timeout: milliseconds(timeout, usual.timeout, 30_000),
      end:
        performance.now() +
        milliseconds(totalTimeout, usual.totalTimeout, null),
    };
  }

  #prepare(
    operation: Operation<unknown>,
    args: CallArguments = {},
    options: Options = {},
  ): PreparedRequest {
    const { userAgent } = this.#facts;
    const sent: Record<string, string> = { accept: "application/json" };
    if (userAgent && !this.#browser) sent["user-agent"] = userAgent;
    return prepare(operation, args, options, this.#settings, sent, this.#paged);
  }

  /** Send a request, once. */
  #send(
    operation: string,
    request: PreparedRequest,
    limits: Limits,
    attempt = 1,
  ): Promise<Answer> {
    const { watcher, fetch, credentials = "omit" } = this.#settings;
    const exchange = (): Promise<Answer> =>
      send(request, limits, fetch, this.#browser ? credentials : undefined);
    return watcher
      ? watcher.around({
          operation,
          attempt,
          request,
          paged: this.#paged,
          send: exchange,
        })
      : exchange();
  }
}

/** Return the first that is told, infinity where that is null. */
function milliseconds(...told: (number | null | undefined)[]): number {
  const time =
    told.find((one) => one !== undefined) ?? Number.POSITIVE_INFINITY;
  if (time > 0) return time;
  throw new InvalidRequestError("a timeout must be more than 0, or null");
}

/** Return an absolute address without the slashes at its end. */
function checkedUrl(text: string): string {
  const url = URL.canParse(text)
    ? new URL(text).href.replace(/[/?#]+$/, "")
    : "";
  if (!/^https?:[^?#@]+$/.test(url))
    throw new InvalidRequestError(
      "baseUrl must be absolute, such as https://example.com, without user, query and fragment",
    );
  return url;
}
