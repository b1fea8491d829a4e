// Made by Authwright from the spec of Session effects API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Issued } from "../models/index.js";
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
   * Do sign_in.
   *
   * Begins a session: this client calls with the new token from then on.
   *
   * Callers: Everybody.
   *
   * @param document - What to write.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  signIn(document: string, options?: Options): Call<Issued> {
    return operations.signIn(this.#connection, document, options);
  }

  /**
   * Do confirm.
   *
   * Begins a session: this client calls with the new token from then on.
   *
   * Callers: Everybody.
   *
   * @param document - What to write.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  confirm(document: string, options?: Options): Call<Issued> {
    return operations.confirm(this.#connection, document, options);
  }

  /**
   * Do add_member.
   *
   * Issues a token for somebody else: this client keeps its own. The token is for the new member.
   *
   * Callers: Everybody with a key.
   *
   * @param document - What to write.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  addMember(document: string, options?: Options): Call<Issued> {
    return operations.addMember(this.#connection, document, options);
  }

  /**
   * Do set_password.
   *
   * May end the session of this client. Where the server ends other sessions, it ends this one too.
   *
   * Callers: Everybody with a key.
   *
   * @param document - What to write.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  setPassword(document: string, options?: Options): Call<void> {
    return operations.setPassword(this.#connection, document, options);
  }

  /**
   * Do sign_out.
   *
   * Ends the session: this client forgets its token.
   *
   * Callers: Everybody with a key.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  signOut(options?: Options): Call<void> {
    return operations.signOut(this.#connection, options);
  }

  /**
   * Do sign_out_all.
   *
   * Ends all sessions of the account, this one too: this client forgets its token.
   *
   * Callers: Everybody with a key.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  signOutAll(options?: Options): Call<void> {
    return operations.signOutAll(this.#connection, options);
  }

  /**
   * Do get_self.
   *
   * Callers: Everybody with a key.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  getSelf(options?: Options): Call<string> {
    return operations.getSelf(this.#connection, options);
  }
}
