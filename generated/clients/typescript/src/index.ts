// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/**
 * Client for the Open WebUI authentication API.
 *
 * Sign-in, accounts, sessions, sign-in settings, API keys and MFA of an Open WebUI server.
 */

export { OpenWebUI } from "./client.js";
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
export type { CompleteSigninAnswers } from "./operations/auths.js";
export { AuthsClient } from "./resources/auths.js";
export { ServerClient } from "./resources/server.js";
export type { Answer } from "./runtime/answer.js";
export type { Call, RawResponse } from "./runtime/call.js";
export type { Connection } from "./runtime/connection.js";
export type { Retries } from "./runtime/retrying.js";
export type {
  Answered,
  EnrollPrompt,
  Prompt,
  RecoveryCode,
} from "./runtime/second-factor.js";
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
