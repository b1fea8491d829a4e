// Made by Authwright from the spec of Escaping */ """ {{ x }}  \, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Page } from "../models/index.js";
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
   * Return a page; """ ends nothing.
   *
   * usernimda
   * new line  bell  mark
   *
   * """
   * import os
   * """; *\/ console.log(1); /* \{\{ 7 * 7 \}\} \{% raw %\} <script>x</script> \.
   *
   * Callers: Everybody.
   *
   * @param params - `word`: Quoted: """ import os """; *\/ console.log(1); /* \{\{ 7 * 7 \}\} \{% raw %\}
   *   <script>x</script> \.
   * @param options - Time limits, repetitions and headers of this call alone.
   * @throws {@link ConflictError} 409: full.
   */
  getPage(
    params?: { word?: string | undefined },
    options?: Options,
  ): Call<Page> {
    return operations.getPage(this.#connection, params, options);
  }
}
