// Made by Authwright from the spec of Enum open API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { PaintForm, Thing } from "../models/index.js";
import * as operations from "../operations/things.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Options } from "../runtime/settings.js";

/** The things. */
export class ThingsClient {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Do get_thing.
   *
   * Callers: Everybody.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getThing(options?: Options): Call<Thing> {
    return operations.getThing(this.#connection, options);
  }

  /**
   * Do set_thing.
   *
   * Callers: Everybody.
   *
   * @param thing - What to write.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  setThing(thing: Thing, options?: Options): Call<void> {
    return operations.setThing(this.#connection, thing, options);
  }

  /**
   * Do paint_thing.
   *
   * Callers: Everybody.
   *
   * @param form - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  paintThing(form: PaintForm, options?: Options): Call<void> {
    return operations.paintThing(this.#connection, form, options);
  }
}
