// Made by Authwright from the spec of Literal API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

export type { Problem } from "./runtime/detail.js";
export {
  ApiConnectionError,
  ApiError,
  ApiStatusError,
  ApiTimeoutError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  InvalidRequestError,
  MethodNotAllowedError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  ServiceUnavailableError,
  UnexpectedResponseError,
  UnprocessableEntityError,
  UnsupportedByServer,
} from "./runtime/errors.js";

/** Stable names of causes, as `cause` of an ApiStatusError has them. */
export type Cause = string;
