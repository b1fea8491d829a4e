// Made by Authwright from the spec of List map API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Album, Page } from "../models/index.js";
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
   * Do get_album.
   *
   * Callers: Everybody.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getAlbum(options?: Options): Call<Album> {
    return operations.getAlbum(this.#connection, options);
  }

  /**
   * Do count_pages.
   *
   * Callers: Everybody.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  countPages(options?: Options): Call<{ [key: string]: number }> {
    return operations.countPages(this.#connection, options);
  }

  /**
   * Do add_pages.
   *
   * Callers: Everybody.
   *
   * @param document - What to write.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  addPages(document: Page[], options?: Options): Call<Page[]> {
    return operations.addPages(this.#connection, document, options);
  }
}
