// Made by Authwright from the spec of Session effects API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Issued } from "../models/index.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import { hiding } from "../runtime/hiding.js";
import type { Operation } from "../runtime/operation.js";
import type { Options } from "../runtime/settings.js";

const SIGN_IN: Operation<Issued> = {
  name: "sign_in",
  method: "POST",
  path: "/api/sign-in",
  session: { kind: "issues-own", token: "token" },
  credentials: "none",
  secrets: /* @__PURE__ */ hiding(["token"]),
};

/**
 * Do sign_in.
 *
 * Begins a session: this client calls with the new token from then on.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param document - What to write.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function signIn(
  connection: Connection,
  document: string,
  options?: Options,
): Call<Issued> {
  return connection.call(SIGN_IN, { body: document }, options);
}

const CONFIRM: Operation<Issued> = {
  name: "confirm",
  method: "POST",
  path: "/api/confirm",
  session: { kind: "issues-own", token: "token", endsEarlier: true },
  credentials: "none",
  secrets: /* @__PURE__ */ hiding(["token"]),
};

/**
 * Do confirm.
 *
 * Begins a session: this client calls with the new token from then on.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param document - What to write.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function confirm(
  connection: Connection,
  document: string,
  options?: Options,
): Call<Issued> {
  return connection.call(CONFIRM, { body: document }, options);
}

const ADD_MEMBER: Operation<Issued> = {
  name: "add_member",
  method: "POST",
  path: "/api/members",
  session: { kind: "issues-other", token: "token" },
  secrets: /* @__PURE__ */ hiding(["token"]),
};

/**
 * Do add_member.
 *
 * Issues a token for somebody else: this client keeps its own. The token is for the new member.
 *
 * Callers: Everybody with a key.
 *
 * @param connection - Where to call, made by `connect`.
 * @param document - What to write.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function addMember(
  connection: Connection,
  document: string,
  options?: Options,
): Call<Issued> {
  return connection.call(ADD_MEMBER, { body: document }, options);
}

const SET_PASSWORD: Operation<void> = {
  name: "set_password",
  method: "POST",
  path: "/api/password",
  gives: ["null"],
  session: { kind: "may-end-own" },
};

/**
 * Do set_password.
 *
 * May end the session of this client. Where the server ends other sessions, it ends this one too.
 *
 * Callers: Everybody with a key.
 *
 * @param connection - Where to call, made by `connect`.
 * @param document - What to write.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function setPassword(
  connection: Connection,
  document: string,
  options?: Options,
): Call<void> {
  return connection.call(SET_PASSWORD, { body: document }, options);
}

const SIGN_OUT: Operation<void> = {
  name: "sign_out",
  method: "GET",
  path: "/api/sign-out",
  gives: ["null"],
  session: { kind: "ends-own" },
  repeatable: true,
};

/**
 * Do sign_out.
 *
 * Ends the session: this client forgets its token.
 *
 * Callers: Everybody with a key.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function signOut(connection: Connection, options?: Options): Call<void> {
  return connection.call(SIGN_OUT, {}, options);
}

const SIGN_OUT_ALL: Operation<void> = {
  name: "sign_out_all",
  method: "GET",
  path: "/api/sign-out-all",
  gives: ["null"],
  session: { kind: "ends-all" },
  repeatable: true,
};

/**
 * Do sign_out_all.
 *
 * Ends all sessions of the account, this one too: this client forgets its token.
 *
 * Callers: Everybody with a key.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function signOutAll(
  connection: Connection,
  options?: Options,
): Call<void> {
  return connection.call(SIGN_OUT_ALL, {}, options);
}

const GET_SELF: Operation<string> = {
  name: "get_self",
  method: "GET",
  path: "/api/self",
  gives: ["string"],
  repeatable: true,
};

/**
 * Do get_self.
 *
 * Callers: Everybody with a key.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getSelf(
  connection: Connection,
  options?: Options,
): Call<string> {
  return connection.call(GET_SELF, {}, options);
}
