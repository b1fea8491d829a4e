// Made by Authwright from the spec of Roles API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Settings_, SettingsInput } from "../models/index.js";
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
   * Do get_settings.
   *
   * Callers: Everybody.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getSettings(options?: Options): Call<Settings_> {
    return operations.getSettings(this.#connection, options);
  }

  /**
   * Do set_settings.
   *
   * Callers: Everybody.
   *
   * @param settings - What to write; `toSettingsInput` begins it.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  setSettings(settings: SettingsInput, options?: Options): Call<Settings_> {
    return operations.setSettings(this.#connection, settings, options);
  }
}
