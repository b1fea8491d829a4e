// Made by Authwright from the spec of Json body API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { LoginForm, Poll } from "../models/index.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import type { Options } from "../runtime/settings.js";

const LOG_IN: Operation<void> = {
  name: "log_in",
  method: "POST",
  path: "/api/login",
  gives: ["null"],
  credentials: "none",
};

/**
 * Do log_in.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param form - What to send.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function logIn(
  connection: Connection,
  form: LoginForm,
  options?: Options,
): Call<void> {
  return connection.call(LOG_IN, { body: form }, options);
}

const GET_PROFILE: Operation<LoginForm> = {
  name: "get_profile",
  method: "GET",
  path: "/api/profile",
  credentials: "none",
  repeatable: true,
};

/**
 * Do get_profile.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getProfile(
  connection: Connection,
  options?: Options,
): Call<LoginForm> {
  return connection.call(GET_PROFILE, {}, options);
}

const SET_PROFILE: Operation<void> = {
  name: "set_profile",
  method: "POST",
  path: "/api/profile",
  gives: ["null"],
  credentials: "none",
};

/**
 * Do set_profile.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param form - What to write.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function setProfile(
  connection: Connection,
  form: LoginForm,
  options?: Options,
): Call<void> {
  return connection.call(SET_PROFILE, { body: form }, options);
}

const VOTE: Operation<void> = {
  name: "vote",
  method: "POST",
  path: "/api/poll",
  gives: ["null"],
  credentials: "none",
};

/**
 * Do vote.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param poll - What to send.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function vote(
  connection: Connection,
  poll: Poll,
  options?: Options,
): Call<void> {
  return connection.call(VOTE, { body: poll }, options);
}

const SET_NAMES: Operation<void> = {
  name: "set_names",
  method: "POST",
  path: "/api/names",
  gives: ["null"],
  credentials: "none",
};

/**
 * Do set_names.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param document - What to write.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function setNames(
  connection: Connection,
  document: string[],
  options?: Options,
): Call<void> {
  return connection.call(SET_NAMES, { body: document }, options);
}

const SET_SCORES: Operation<void> = {
  name: "set_scores",
  method: "POST",
  path: "/api/scores",
  gives: ["null"],
  credentials: "none",
};

/**
 * Do set_scores.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param document - What to write.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function setScores(
  connection: Connection,
  document: { [key: string]: number },
  options?: Options,
): Call<void> {
  return connection.call(SET_SCORES, { body: document }, options);
}

const SET_LEVEL: Operation<void> = {
  name: "set_level",
  method: "POST",
  path: "/api/level",
  gives: ["null"],
  credentials: "none",
};

/**
 * Do set_level.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param document - What to write.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function setLevel(
  connection: Connection,
  document: number,
  options?: Options,
): Call<void> {
  return connection.call(SET_LEVEL, { body: document }, options);
}
