// A client neither sends nor invents defaults.
import assert from "node:assert/strict";
import { Golden } from "golden_defaults";
import { Server } from "../server.js";

export async function defaultsAreNotSent(): Promise<void> {
  const server = new Server(null);
  const { things } = new Golden(server.settings);
  await things.search({ query: "tea" });
  assert.deepEqual(server.sent, { query: "tea" });
  await things.search({ query: "tea", limit: 20, before: null });
  assert.deepEqual(server.sent, { query: "tea", limit: 20, before: null });
}

export async function anAbsentMemberDoesNotReadAsItsDefault(): Promise<void> {
  const server = new Server({});
  const defaults = await new Golden(server.settings).things.getDefaults();
  const limit: number | undefined = defaults.limit;
  assert.equal(limit, undefined);
  assert.ok(!("limit" in defaults));
}
