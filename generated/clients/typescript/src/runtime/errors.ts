/*
 * Every error of this client.
 *
 *     ApiError
 *      +-- InvalidRequestError             refused before anything was sent
 *      +-- ApiConnectionError              no answer came
 *      |    +-- ApiTimeoutError
 *      +-- ApiStatusError                  the server answered with an error
 *      |    +-- BadRequestError            400
 *      |    +-- AuthenticationError        401
 *      |    +-- PermissionDeniedError      403
 *      |    +-- NotFoundError              404
 *      |    +-- MethodNotAllowedError      405
 *      |    +-- ConflictError              409
 *      |    +-- UnprocessableEntityError   422
 *      |    +-- RateLimitError             429
 *      |    +-- ServerError                5xx
 *      |         +-- InternalServerError       500
 *      |         +-- ServiceUnavailableError   503
 *      +-- UnexpectedResponseError         an answer that this API does not give
 *      +-- UnsupportedByServer             the server is too old, or too new, for the call
 *
 * No message, member or printed form holds what was sent. What may hold a secret is behind a method.
 */
import { type Problem, printable, problemsIn } from "./detail.js";

export type { Problem } from "./detail.js";

/**
 * Base of all errors of this client.
 *
 * Printed, and in `JSON.stringify`, it is its name, its message and its members, none of which holds a secret.
 */
export abstract class ApiError extends Error {
  // As a member of the class the name outlives minifiers, and stands at the head of the stack.
  static override readonly name: string = "ApiError";
  readonly #unprinted: unknown;

  /**
   * @param message One line; what cannot be printed in it is escaped.
   * @param members What the class declares.
   * @param unprinted What a method of the class gives, and nothing shows.
   */
  constructor(message: string, members?: object, unprinted?: unknown) {
    super(printable(message));
    Object.assign(this, members);
    this.#unprinted = unprinted;
  }

  override get name(): string {
    return this.constructor.name;
  }

  /** Return what `JSON.stringify` writes. */
  toJSON(): object {
    const { name, message } = this;
    return Object.assign({ name, message }, this);
  }

  /** Return what nothing shows. */
  protected unprinted(): unknown {
    return this.#unprinted;
  }
}

/** The arguments cannot be made into a request; nothing was sent. */
export class InvalidRequestError extends ApiError {
  static override readonly name: string = "InvalidRequestError";
}

/** No complete answer came: refused, cut off, unreadable, or a name that does not resolve. */
export class ApiConnectionError extends ApiError {
  static override readonly name: string = "ApiConnectionError";
  /** HTTP method of the request. */
  declare readonly method: string;
  /** Path of the request, without the query. */
  declare readonly path: string;
  /** Whether the server may have received the request, and carried it out. Browsers do not tell: true there. */
  declare readonly sent: boolean;
  /** Whether another attempt may fare better. */
  declare readonly passing: boolean;

  /** Return the error of `fetch`, which may tell of the request: do not log it. */
  source(): unknown {
    return this.unprinted();
  }
}

/** The server took longer than a timeout. Where `sent` is true, it may have carried out the request. */
export class ApiTimeoutError extends ApiConnectionError {
  static override readonly name: string = "ApiTimeoutError";
}

/** Return an error when it is one of the connection; throws any other. */
export function connectionError(error: unknown): ApiConnectionError {
  if (error instanceof ApiConnectionError) return error;
  throw error;
}

/** An answer came, and it is no result. */
abstract class AnswerError extends ApiError {
  /** HTTP status; 0 for a redirect in a browser, which tells no more of it. */
  declare readonly status: number;
  /** HTTP method of the request. */
  declare readonly method: string;
  /** Path of the request, without the query. */
  declare readonly path: string;

  /** Return the body as it came. It may repeat the request, passwords included: do not log it. */
  rawBody(): string {
    return String(this.unprinted());
  }
}

/** The server answered with an error status. */
export class ApiStatusError extends AnswerError {
  static override readonly name: string = "ApiStatusError";
  /** Stable name of the reason, undefined when the specification declares none that fits. */
  declare readonly cause: string | undefined;
  /** What the server said, parsed, without the parts that repeat the request; null when it is not readable. */
  declare readonly detail: unknown;
  /** The `X-Request-Id` of the answer, if any. */
  declare readonly requestId: string | undefined;
  /** Milliseconds to wait before trying again, if the server told. */
  declare readonly retryAfter: number | undefined;
}

/** 400: the server refused the request for what it asks. */
export class BadRequestError extends ApiStatusError {
  static override readonly name: string = "BadRequestError";
}

/** 401: no credential, or one that the server does not accept. */
export class AuthenticationError extends ApiStatusError {
  static override readonly name: string = "AuthenticationError";
}

/** 403: the caller may not do this. */
export class PermissionDeniedError extends ApiStatusError {
  static override readonly name: string = "PermissionDeniedError";
}

/** 404: what the request names does not exist. */
export class NotFoundError extends ApiStatusError {
  static override readonly name: string = "NotFoundError";
}

/** 405: the server knows no such operation. */
export class MethodNotAllowedError extends ApiStatusError {
  static override readonly name: string = "MethodNotAllowedError";
}

/** 409: something changed in between. */
export class ConflictError extends ApiStatusError {
  static override readonly name: string = "ConflictError";
}

/** 422: the request does not have the form the server expects; see `problems`. */
export class UnprocessableEntityError extends ApiStatusError {
  static override readonly name: string = "UnprocessableEntityError";

  /** What is wrong, one by one; empty when the server only says that something is. */
  get problems(): readonly Problem[] {
    return problemsIn(this.detail);
  }
}

/** 429: too many requests; see `retryAfter`. */
export class RateLimitError extends ApiStatusError {
  static override readonly name: string = "RateLimitError";
}

/** 5xx: the server failed. */
export class ServerError extends ApiStatusError {
  static override readonly name: string = "ServerError";
}

/** 500: the server failed in a way it did not foresee. */
export class InternalServerError extends ServerError {
  static override readonly name: string = "InternalServerError";
}

/** 503: the server cannot answer for now. */
export class ServiceUnavailableError extends ServerError {
  static override readonly name: string = "ServiceUnavailableError";
}

const BY_STATUS: { readonly [status: number]: typeof ApiStatusError } = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  405: MethodNotAllowedError,
  409: ConflictError,
  422: UnprocessableEntityError,
  429: RateLimitError,
  500: InternalServerError,
  503: ServiceUnavailableError,
};

/** Return the class of errors for a status. */
export function statusError(status: number): typeof ApiStatusError {
  return (
    BY_STATUS[status] ??
    (status >= 500 && status < 600 ? ServerError : ApiStatusError)
  );
}

/** An answer that is no error and yet not what the operation gives: a web page, a redirect, another shape. */
export class UnexpectedResponseError extends AnswerError {
  static override readonly name: string = "UnexpectedResponseError";
  /** Media type of the answer, "" when it had none. */
  declare readonly contentType: string;
  /** Where the body does not fit the declared result, as `pointer: what`. */
  declare readonly problems: readonly string[];
}

/** The server's version does not have what was asked for. */
export class UnsupportedByServer extends ApiError {
  static override readonly name: string = "UnsupportedByServer";
  /** The operation, or the request member. */
  declare readonly what: string;
  /** First version that has it, undefined when all earlier ones do. */
  declare readonly since: string | undefined;
  /** First version that no longer has it, undefined while it lives. */
  declare readonly until: string | undefined;
  /** The version of the server. */
  declare readonly server: string;
}
