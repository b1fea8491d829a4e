// Made by Authwright from the spec of Secrets API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Keys, UnlockForm } from "../models/index.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import { hiding } from "../runtime/hiding.js";
import type { Operation } from "../runtime/operation.js";
import type { Options } from "../runtime/settings.js";

const GET_KEYS: Operation<Keys> = {
  name: "get_keys",
  method: "GET",
  path: "/api/keys",
  credentials: "none",
  repeatable: true,
  secrets: /* @__PURE__ */ hiding([
    "key",
    "spare",
    "old",
    "codes",
    "pin",
    "answers",
    "rest",
  ]),
};

/**
 * Do get_keys.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getKeys(connection: Connection, options?: Options): Call<Keys> {
  return connection.call(GET_KEYS, {}, options);
}

const SET_KEYS: Operation<void> = {
  name: "set_keys",
  method: "POST",
  path: "/api/keys",
  gives: ["null"],
  credentials: "none",
};

/**
 * Do set_keys.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param keys - What to write.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function setKeys(
  connection: Connection,
  keys: Keys,
  options?: Options,
): Call<void> {
  return connection.call(SET_KEYS, { body: keys }, options);
}

const UNLOCK: Operation<Keys> = {
  name: "unlock",
  method: "POST",
  path: "/api/unlock",
  credentials: "none",
  secrets: /* @__PURE__ */ hiding([
    "key",
    "spare",
    "old",
    "codes",
    "pin",
    "answers",
    "rest",
  ]),
};

/**
 * Do unlock.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param form - What to send.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function unlock(
  connection: Connection,
  form: UnlockForm,
  options?: Options,
): Call<Keys> {
  return connection.call(UNLOCK, { body: form }, options);
}
