// What hooks and a log are told of each request.
import type { Answer } from "./answer.js";
import { type ApiConnectionError, connectionError } from "./errors.js";
import { type Paged, setHeader } from "./headers.js";
import type { PreparedRequest } from "./requests.js";

/** A request that is about to be sent. Printed, it shows no header, no query and no body. */
export interface RequestEvent {
  /** Name of the operation. */
  readonly operation: string;
  /** Number of the attempt, from 1. */
  readonly attempt: number;
  /** The request, whose headers may still be changed. It carries the credential in clear. */
  readonly request: PreparedRequest;
}

/** What came of a request. Printed, it shows neither the request nor the answer's headers and body. */
export interface ResponseEvent extends RequestEvent {
  /** The answer, its body read; undefined when none came. */
  readonly response: Answer | undefined;
  /** Why no answer came; undefined when one did. */
  readonly error: ApiConnectionError | undefined;
  /** Time from sending to the end of the answer. */
  readonly milliseconds: number;
}

/**
 * Functions that are called around each request, repetitions included, in the order given.
 *
 * What they return is awaited. What a hook throws ends the call.
 */
export interface Hooks {
  readonly request?: readonly ((event: RequestEvent) => unknown)[];
  readonly response?: readonly ((event: ResponseEvent) => unknown)[];
}

/** Is told of every request (`debug`) and every repetition (`info`), never of a secret; `console` is one. */
export interface Logger {
  debug(message: string): void;
  info(message: string): void;
}

/** Who watches the requests of a client. */
export interface Watching {
  readonly hooks?: Hooks | undefined;
  readonly logger?: Logger | undefined;
}

/** One request on its way. */
export interface Exchange {
  readonly operation: string;
  readonly attempt: number;
  readonly request: PreparedRequest;
  readonly paged: Paged;
  readonly send: () => Promise<Answer>;
}

/** Tells of requests. */
export interface Watcher {
  /** Sends a request, and tells of it before and after. */
  around(exchange: Exchange): Promise<Answer>;
  /** Logs what is not of one request alone. */
  info(message: string): void;
}

/** Return what tells hooks and a log of each request. */
export function watching({ hooks = {}, logger }: Watching): Watcher {
  return {
    info: (message) => logger?.info(message),
    async around(exchange) {
      const { operation, attempt, request, paged } = exchange;
      for (const hook of hooks.request ?? []) {
        await hook(new Told(exchange));
        for (const [name, value] of Object.entries(request.headers))
          setHeader(request.headers, name, value, paged);
      }
      logger?.debug(
        `${operation}: ${request.method} ${request.path}, attempt ${attempt} (${shown(Object.entries(request.headers))})`,
      );
      const start = performance.now();
      const outcome = await exchange.send().catch(connectionError);
      const milliseconds = performance.now() - start;
      const after = `after ${Math.round(milliseconds)} ms`;
      logger?.debug(
        outcome instanceof Error
          ? `${operation}: no answer ${after}: ${outcome.message}`
          : `${operation}: ${outcome.status} ${after} (${shown(outcome.headers)})`,
      );
      for (const hook of hooks.response ?? [])
        await hook(new Ended(exchange, outcome, milliseconds));
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
  };
}

/** A request, as hooks see it; what may be secret is private, which nothing prints. */
class Told implements RequestEvent {
  readonly operation: string;
  readonly attempt: number;
  readonly #request: PreparedRequest;

  constructor({ operation, attempt, request }: Exchange) {
    this.operation = operation;
    this.attempt = attempt;
    this.#request = request;
  }

  get request(): PreparedRequest {
    return this.#request;
  }
}

/** What came of a request, as hooks see it. */
class Ended extends Told implements ResponseEvent {
  readonly error: ApiConnectionError | undefined;
  readonly milliseconds: number;
  readonly #response: Answer | undefined;

  constructor(
    exchange: Exchange,
    outcome: Answer | ApiConnectionError,
    milliseconds: number,
  ) {
    super(exchange);
    const failed = outcome instanceof Error;
    this.error = failed ? outcome : undefined;
    this.milliseconds = milliseconds;
    this.#response = failed ? undefined : outcome;
  }

  get response(): Answer | undefined {
    return this.#response;
  }
}

const SHOWN =
  /^(accept|allow|cache-control|connection|content-(length|type)|date|retry-after|server|transfer-encoding|user-agent|x-request-id)$/;

/** Return headers as text, without the values that may be secret. */
function shown(headers: Iterable<readonly [string, string]>): string {
  return Array.from(
    headers,
    ([name, value]) => `${name}: ${SHOWN.test(name) ? value : "<not shown>"}`,
  ).join(", ");
}
