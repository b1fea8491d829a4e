// Made by Authwright from the spec of Read change write API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Mailer, MailerForm } from "../models/index.js";
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
   * Do get_mailer.
   *
   * Callers: Everybody with a key.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getMailer(options?: Options): Call<Mailer> {
    return operations.getMailer(this.#connection, options);
  }

  /**
   * Do set_mailer.
   *
   * Callers: Everybody with a key.
   *
   * @param form - What to write; `toMailerForm` begins it.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  setMailer(form: MailerForm, options?: Options): Call<Mailer> {
    return operations.setMailer(this.#connection, form, options);
  }
}
