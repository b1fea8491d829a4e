// Made by Authwright from the spec of Gates API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Health, PostForm } from "../models/index.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import { gated } from "../runtime/gates.js";
import type { Operation } from "../runtime/operation.js";
import type { Options } from "../runtime/settings.js";
import { lifetime } from "../runtime/versions.js";
import * as gates from "./gates.js";

const GET_HEALTH: Operation<Health> = {
  name: "get_health",
  method: "GET",
  path: "/api/health",
  credentials: "none",
  repeatable: true,
};

/**
 * Do get_health.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getHealth(
  connection: Connection,
  options?: Options,
): Call<Health> {
  return connection.call(GET_HEALTH, {}, options);
}

const PUBLISH: Operation<void> = {
  name: "publish",
  method: "POST",
  path: "/api/publish",
  gives: ["null"],
  credentials: "none",
  gates: /* @__PURE__ */ gated({ body: gates.POST_FORM }),
};

/**
 * Do publish.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param form - What to send.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function publish(
  connection: Connection,
  form: PostForm,
  options?: Options,
): Call<void> {
  return connection.call(PUBLISH, { body: form }, options);
}

const REVISE: Operation<void> = {
  name: "revise",
  method: "POST",
  path: "/api/revise",
  gives: ["null"],
  credentials: "none",
  gates: /* @__PURE__ */ gated({ body: gates.POST_FORM }),
};

/**
 * Do revise.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param form - What to write.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function revise(
  connection: Connection,
  form: PostForm,
  options?: Options,
): Call<void> {
  return connection.call(REVISE, { body: form }, options);
}

const GET_TRENDS: Operation<string[]> = {
  name: "get_trends",
  method: "GET",
  path: "/api/trends",
  gives: ["array"],
  credentials: "none",
  repeatable: true,
  lives: /* @__PURE__ */ lifetime("2"),
};

/**
 * Do get_trends.
 *
 * Callers: Everybody.
 *
 * Since server 2.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getTrends(
  connection: Connection,
  options?: Options,
): Call<string[]> {
  return connection.call(GET_TRENDS, {}, options);
}
