// Made by Authwright from the spec of Name clash resolved API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Account } from "../models/index.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import { parameters } from "../runtime/params.js";
import type { Options } from "../runtime/settings.js";

const GET_ACCOUNT: Operation<Account> = {
  name: "get_account",
  method: "GET",
  path: "/api/account",
  credentials: "none",
  repeatable: true,
};

/**
 * Do get_account.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getAccount(
  connection: Connection,
  options?: Options,
): Call<Account> {
  return connection.call(GET_ACCOUNT, {}, options);
}

const GET_OLD_ACCOUNT: Operation<Account> = {
  name: "get_old_account",
  method: "GET",
  path: "/api/account/old",
  credentials: "none",
  repeatable: true,
};

/**
 * Do get_old_account.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getOldAccount(
  connection: Connection,
  options?: Options,
): Call<Account> {
  return connection.call(GET_OLD_ACCOUNT, {}, options);
}

const FIND: Operation<Account> = {
  name: "find",
  method: "GET",
  path: "/api/find",
  params: /* @__PURE__ */ parameters({ query: ["full-name"] }),
  credentials: "none",
  repeatable: true,
};

/**
 * Do find.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param params - `full-name`: Whether to write the name in full.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function find(
  connection: Connection,
  params: { "full-name": boolean },
  options?: Options,
): Call<Account> {
  return connection.call(FIND, { params }, options);
}
