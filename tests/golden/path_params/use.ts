// A parameter stays in its place in the path.
import assert from "node:assert/strict";
import { Golden, InvalidRequestError } from "golden_path_params";
import { Server } from "../server.js";

export async function oneSegmentStaysOne(): Promise<void> {
  const server = new Server("Dear");
  const { things } = new Golden(server.settings);
  await things.getLetter("a/b?c#d e", 7);
  assert.equal(server.url, "/api/users/a%2Fb%3Fc%23d%20e/letters/7");
  await things.getByKind("draft");
  assert.equal(server.url, "/api/letters/draft.txt");
}

export async function severalSegmentsKeepTheirSlashes(): Promise<void> {
  const server = new Server("Dear", null);
  const { things } = new Golden(server.settings);
  await things.getRaw("a/b c/d?.txt");
  assert.equal(server.url, "/api/files/a/b%20c/d%3F.txt/raw");
  await things.rename("ü.txt", "b.txt");
  assert.equal(server.url, "/api/files/%C3%BC.txt");
  assert.equal(server.sent, "b.txt");
}

export async function noValueLeadsUpwards(): Promise<void> {
  const server = new Server("Dear");
  const { things } = new Golden(server.settings);
  for (const path of ["../up", "a/../b", "a/%2e%2e/b", ".", "a\\..\\b"])
    await assert.rejects(things.remove(path), InvalidRequestError, path);
  assert.deepEqual(server.requests, []);
}
