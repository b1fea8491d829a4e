// Made by Authwright from the spec of Roles API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Settings_, SettingsInput } from "../models/index.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import type { Options } from "../runtime/settings.js";

const GET_SETTINGS: Operation<Settings_> = {
  name: "get_settings",
  method: "GET",
  path: "/api/settings",
  credentials: "none",
  repeatable: true,
};

/**
 * Do get_settings.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getSettings(
  connection: Connection,
  options?: Options,
): Call<Settings_> {
  return connection.call(GET_SETTINGS, {}, options);
}

const SET_SETTINGS: Operation<Settings_> = {
  name: "set_settings",
  method: "POST",
  path: "/api/settings",
  credentials: "none",
};

/**
 * Do set_settings.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param settings - What to write; `toSettingsInput` begins it.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function setSettings(
  connection: Connection,
  settings: SettingsInput,
  options?: Options,
): Call<Settings_> {
  return connection.call(SET_SETTINGS, { body: settings }, options);
}
