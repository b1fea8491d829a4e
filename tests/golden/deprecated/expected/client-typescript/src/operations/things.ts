// Made by Authwright from the spec of Deprecated API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Card, Person } from "../models/index.js";
import type { Call } from "../runtime/call.js";
import type { Connection } from "../runtime/connection.js";
import type { Operation } from "../runtime/operation.js";
import { parameters } from "../runtime/params.js";
import type { Options } from "../runtime/settings.js";

const LIST_PEOPLE: Operation<Person[]> = {
  name: "list_people",
  method: "GET",
  path: "/api/people",
  gives: ["array"],
  params: /* @__PURE__ */ parameters({ query: ["page", "after"] }),
  credentials: "none",
  repeatable: true,
};

/**
 * Do list_people.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param params - `page`: Which page. Deprecated: use `after`. `after`: The last name seen.
 * @param options - Time limits, repetitions and headers of this call alone.
 */
export function listPeople(
  connection: Connection,
  params?: { page?: number | undefined; after?: string | undefined },
  options?: Options,
): Call<Person[]> {
  return connection.call(LIST_PEOPLE, { params }, options);
}

const ADD_PERSON: Operation<Person> = {
  name: "add_person",
  method: "POST",
  path: "/api/people",
  credentials: "none",
};

/**
 * Do add_person.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param person - What to send.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @deprecated call `invite`.
 */
export function addPerson(
  connection: Connection,
  person: Person,
  options?: Options,
): Call<Person> {
  return connection.call(ADD_PERSON, { body: person }, options);
}

const GET_CARD: Operation<Card> = {
  name: "get_card",
  method: "GET",
  path: "/api/card",
  credentials: "none",
  repeatable: true,
};

/**
 * Do get_card.
 *
 * Callers: Everybody.
 *
 * @param connection - Where to call, made by `connect`.
 * @param options - Time limits, repetitions and headers of this call alone.
 * @deprecated call `list_people`.
 */
export function getCard(connection: Connection, options?: Options): Call<Card> {
  return connection.call(GET_CARD, {}, options);
}
