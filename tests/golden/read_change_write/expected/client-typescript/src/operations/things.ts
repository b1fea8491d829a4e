// Made by Authwright from the spec of Read change write API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Mailer, MailerForm } from "../models/index.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import { hiding } from "../runtime/hiding.js";
import type { Operation } from "../runtime/operation.js";
import type { Options } from "../runtime/settings.js";

const GET_MAILER: Operation<Mailer> = {
  name: "get_mailer",
  method: "GET",
  path: "/api/mailer",
  repeatable: true,
  secrets: /* @__PURE__ */ hiding(["password"]),
};

/**
 * Do get_mailer.
 *
 * Callers: Everybody with a key.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getMailer(
  connection: Connection,
  options?: Options,
): Call<Mailer> {
  return connection.call(GET_MAILER, {}, options);
}

const SET_MAILER: Operation<Mailer> = {
  name: "set_mailer",
  method: "POST",
  path: "/api/mailer",
  secrets: /* @__PURE__ */ hiding(["password"]),
};

/**
 * Do set_mailer.
 *
 * Callers: Everybody with a key.
 *
 * @param connection - Where to call, made by `connect`.
 * @param form - What to write; `toMailerForm` begins it.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function setMailer(
  connection: Connection,
  form: MailerForm,
  options?: Options,
): Call<Mailer> {
  return connection.call(SET_MAILER, { body: form }, options);
}
