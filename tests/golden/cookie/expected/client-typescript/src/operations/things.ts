// Made by Authwright from the spec of Cookie API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Ticket } from "../models/index.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import { hiding } from "../runtime/hiding.js";
import type { Operation } from "../runtime/operation.js";
import type { Options } from "../runtime/settings.js";

const SIGN_IN: Operation<Ticket> = {
  name: "sign_in",
  method: "POST",
  path: "/api/in",
  session: { kind: "issues-own", token: "sid" },
  credentials: "none",
  secrets: /* @__PURE__ */ hiding(["sid"]),
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
): Call<Ticket> {
  return connection.call(SIGN_IN, { body: document }, options);
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
 * In browsers: the credential travels in a cookie, which no page can set.
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

const SIGN_OUT: Operation<void> = {
  name: "sign_out",
  method: "GET",
  path: "/api/out",
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
 * In browsers: the credential travels in a cookie, which no page can set.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function signOut(connection: Connection, options?: Options): Call<void> {
  return connection.call(SIGN_OUT, {}, options);
}
