// Made by Authwright from the spec of Deprecated API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { Card, Person } from "../models/index.js";
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
   * Do list_people.
   *
   * Callers: Everybody.
   *
   * @param params - `page`: Which page. Deprecated: use `after`. `after`: The last name seen.
   * @param options - Time limits, repetitions and headers of this call alone.
   */
  listPeople(
    params?: { page?: number | undefined; after?: string | undefined },
    options?: Options,
  ): Call<Person[]> {
    return operations.listPeople(this.#connection, params, options);
  }

  /**
   * Do add_person.
   *
   * Callers: Everybody.
   *
   * @param person - What to send.
   * @param options - Time limits, repetitions and headers of this call alone.
   * @deprecated call `invite`.
   */
  addPerson(person: Person, options?: Options): Call<Person> {
    return operations.addPerson(this.#connection, person, options);
  }

  /**
   * Do get_card.
   *
   * Callers: Everybody.
   *
   * @param options - Time limits, repetitions and headers of this call alone.
   * @deprecated call `list_people`.
   */
  getCard(options?: Options): Call<Card> {
    return operations.getCard(this.#connection, options);
  }
}
