// Members have their own names; a function whose name is a keyword has an underscore.
import assert from "node:assert/strict";
import { connect, Golden, type Type } from "golden_reserved_words";
import { delete_, import_ } from "golden_reserved_words/operations/things";
import { Server } from "../server.js";

const TYPE: Type = {
  class: "a",
  import: true,
  self: "me",
  list: 1,
  model_dump: false,
  new: "None",
};

export async function namesOnTheWireAreTheSpecs(): Promise<void> {
  const server = new Server(TYPE, null);
  const { things } = new Golden(server.settings);
  const params = { with: "w", options: "o" };
  const made = await things.import("a b", params, { timeout: 1_000 });
  assert.equal(server.url, "/api/import/a%20b?with=w&options=o");
  assert.deepEqual([made.class, made.import, made.self], ["a", true, "me"]);
  assert.deepEqual([made.list, made.model_dump], [1, false]);
  await things.delete(TYPE);
  assert.deepEqual(server.sent, TYPE);
}

export async function aKeywordAsAFunctionHasAnUnderscore(): Promise<void> {
  const server = new Server(TYPE, null);
  const connection = connect(server.settings);
  assert.deepEqual(await import_(connection, "a b"), TYPE);
  assert.equal(server.url, "/api/import/a%20b");
  await delete_(connection, TYPE);
  assert.equal(server.url, "/api/delete");
}
