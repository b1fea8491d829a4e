// Made by Authwright from the spec of Enum open API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { PaintForm, Thing } from "../models/index.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import type { Options } from "../runtime/settings.js";

const GET_THING: Operation<Thing> = {
  name: "get_thing",
  method: "GET",
  path: "/api/thing",
  credentials: "none",
  repeatable: true,
};

/**
 * Do get_thing.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function getThing(
  connection: Connection,
  options?: Options,
): Call<Thing> {
  return connection.call(GET_THING, {}, options);
}

const SET_THING: Operation<void> = {
  name: "set_thing",
  method: "POST",
  path: "/api/thing",
  gives: ["null"],
  credentials: "none",
};

/**
 * Do set_thing.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param thing - What to write.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function setThing(
  connection: Connection,
  thing: Thing,
  options?: Options,
): Call<void> {
  return connection.call(SET_THING, { body: thing }, options);
}

const PAINT_THING: Operation<void> = {
  name: "paint_thing",
  method: "POST",
  path: "/api/thing/paint",
  gives: ["null"],
  credentials: "none",
};

/**
 * Do paint_thing.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param form - What to send.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function paintThing(
  connection: Connection,
  form: PaintForm,
  options?: Options,
): Call<void> {
  return connection.call(PAINT_THING, { body: form }, options);
}
