// Made by Authwright from the spec of Bases API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/**
 * Client for the Bases API.
 *
 * Records that are other records with more to them: one base, two, a base of a base, a narrower field.
 */

export { Golden } from "./client.js";
export { connect } from "./connection.js";
export {
  ApiConnectionError,
  ApiError,
  ApiStatusError,
  ApiTimeoutError,
  AuthenticationError,
  BadRequestError,
  type Cause,
  ConflictError,
  InternalServerError,
  InvalidRequestError,
  MethodNotAllowedError,
  NotFoundError,
  PermissionDeniedError,
  type Problem,
  RateLimitError,
  ServerError,
  ServiceUnavailableError,
  UnexpectedResponseError,
  UnprocessableEntityError,
  UnsupportedByServer,
} from "./errors.js";
export { ThingsClient } from "./resources/things.js";
export type { Answer } from "./runtime/answer.js";
export type { Call, RawResponse } from "./runtime/call.js";
export type { Connection } from "./runtime/connection.js";
export type { Retries } from "./runtime/retrying.js";
export type {
  Carrier,
  ConnectionSettings,
  Options,
  Settings,
} from "./runtime/settings.js";
export type {
  Hooks,
  Logger,
  RequestEvent,
  ResponseEvent,
} from "./runtime/watching.js";
export * from "./models/index.js";
