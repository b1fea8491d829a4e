// No body is sent, and an answer of null is nothing.
import assert from "node:assert/strict";
import { Golden } from "golden_no_body";
import { Server } from "../server.js";

export async function nothingIsSent(): Promise<void> {
  const server = new Server(null, true, null, 3, null);
  const { things } = new Golden(server.settings);
  await things.ping();
  const started: boolean = await things.start();
  await things.reset();
  const touched: number = await things.touch(7);
  const stopped: string | null = await things.stop({ force: true });
  assert.deepEqual([started, touched, stopped], [true, 3, null]);
  const methods = server.requests.map(({ method }) => method);
  assert.deepEqual(methods, ["GET", "POST", "PUT", "PATCH", "DELETE"]);
  for (const { body, headers } of server.requests) {
    assert.equal(body, undefined);
    assert.ok(!headers.has("Content-Type"));
  }
}
