// What the server would ignore is refused before it is sent.
import assert from "node:assert/strict";
import { Golden, UnsupportedByServer } from "golden_gates";
import { rejected, Server } from "../server.js";

const HELLO = { text: "Hello", language: "en" };

export async function aNewFieldIsRefusedForAnOldServer(): Promise<void> {
  const server = new Server({ version: "1.9.2" });
  const { things } = new Golden(server.settings);
  const error = await rejected(things.publish(HELLO), UnsupportedByServer);
  assert.match(error.message, /language/);
  assert.deepEqual(
    server.requests.map(({ url }) => url),
    ["/api/health"],
  );
}

export async function itIsSentToANewOne(): Promise<void> {
  const server = new Server({ version: "2.0.1" }, null);
  const { things } = new Golden(server.settings);
  await things.publish(HELLO);
  await things.revise(HELLO);
  const urls = server.requests.map(({ url }) => url);
  assert.deepEqual(urls, ["/api/health", "/api/publish", "/api/revise"]);
  assert.deepEqual(server.sent, HELLO);
}

export async function anOldFieldIsRefusedForANewServer(): Promise<void> {
  const server = new Server(null);
  const settings = { ...server.settings, serverVersion: "2.0" };
  const { things } = new Golden(settings);
  for (const sticker of ["star", ""])
    await rejected(things.revise({ text: "", sticker }), UnsupportedByServer);
  assert.deepEqual(server.requests, []);
}

export async function withoutSuchAFieldNobodyAsks(): Promise<void> {
  const server = new Server(null);
  await new Golden(server.settings).things.publish({ text: "Hello" });
  assert.equal(server.requests.length, 1);
}
