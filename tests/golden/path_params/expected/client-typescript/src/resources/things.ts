// Made by Authwright from the spec of Path params API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

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
   * Do get_letter.
   *
   * Callers: Everybody.
   *
   * @param userId - Whose.
   * @param number - Which one.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getLetter(userId: string, number: number, options?: Options): Call<string> {
    return operations.getLetter(this.#connection, userId, number, options);
  }

  /**
   * Do get_by_kind.
   *
   * Callers: Everybody.
   *
   * @param kind - In which state.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getByKind(kind: "draft" | "final", options?: Options): Call<string> {
    return operations.getByKind(this.#connection, kind, options);
  }

  /**
   * Do get_raw.
   *
   * Callers: Everybody.
   *
   * @param path - Where it lies. May hold slashes.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getRaw(path: string, options?: Options): Call<string> {
    return operations.getRaw(this.#connection, path, options);
  }

  /**
   * Do rename.
   *
   * Callers: Everybody.
   *
   * @param path - Where it lies. May hold slashes.
   * @param document - What to write.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  rename(path: string, document: string, options?: Options): Call<void> {
    return operations.rename(this.#connection, path, document, options);
  }

  /**
   * Do remove.
   *
   * Callers: Everybody.
   *
   * @param path - Where it lies. May hold slashes.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  remove(path: string, options?: Options): Call<void> {
    return operations.remove(this.#connection, path, options);
  }
}
