// Made by Authwright from the spec of Json body API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { LoginForm, Poll } from "../models/index.js";
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
   * Do log_in.
   *
   * Callers: Everybody.
   *
   * @param form - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  logIn(form: LoginForm, options?: Options): Call<void> {
    return operations.logIn(this.#connection, form, options);
  }

  /**
   * Do get_profile.
   *
   * Callers: Everybody.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getProfile(options?: Options): Call<LoginForm> {
    return operations.getProfile(this.#connection, options);
  }

  /**
   * Do set_profile.
   *
   * Callers: Everybody.
   *
   * @param form - What to write.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  setProfile(form: LoginForm, options?: Options): Call<void> {
    return operations.setProfile(this.#connection, form, options);
  }

  /**
   * Do vote.
   *
   * Callers: Everybody.
   *
   * @param poll - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  vote(poll: Poll, options?: Options): Call<void> {
    return operations.vote(this.#connection, poll, options);
  }

  /**
   * Do set_names.
   *
   * Callers: Everybody.
   *
   * @param document - What to write.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  setNames(document: string[], options?: Options): Call<void> {
    return operations.setNames(this.#connection, document, options);
  }

  /**
   * Do set_scores.
   *
   * Callers: Everybody.
   *
   * @param document - What to write.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  setScores(
    document: { [key: string]: number },
    options?: Options,
  ): Call<void> {
    return operations.setScores(this.#connection, document, options);
  }

  /**
   * Do set_level.
   *
   * Callers: Everybody.
   *
   * @param document - What to write.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  setLevel(document: number, options?: Options): Call<void> {
    return operations.setLevel(this.#connection, document, options);
  }
}
