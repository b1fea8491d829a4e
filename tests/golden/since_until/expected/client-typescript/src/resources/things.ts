// Made by Authwright from the spec of Since until API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Song, Video } from "../models/index.js";
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
   * Do get_song.
   *
   * Callers: Everybody.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   * @throws {@link PermissionDeniedError} 403: late.
   */
  getSong(options?: Options): Call<Song> {
    return operations.getSong(this.#connection, options);
  }

  /**
   * Do get_video.
   *
   * Callers: Everybody.
   *
   * Since server 3.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getVideo(options?: Options): Call<Video> {
    return operations.getVideo(this.#connection, options);
  }

  /**
   * Do get_tape.
   *
   * Callers: Everybody.
   *
   * Until server 2.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getTape(options?: Options): Call<string> {
    return operations.getTape(this.#connection, options);
  }

  /**
   * Do get_disc.
   *
   * Callers: Everybody.
   *
   * Since server 2. Until server 3.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   * @throws {@link PermissionDeniedError} 403: late.
   */
  getDisc(options?: Options): Call<string> {
    return operations.getDisc(this.#connection, options);
  }
}
