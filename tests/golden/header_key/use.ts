// The key travels in its header.
import assert from "node:assert/strict";
import { type Carrier, Golden } from "golden_header_key";
import { Server } from "../server.js";

export async function theKeyIsSentInItsHeader(): Promise<void> {
  const server = new Server("All is well");
  const client = new Golden({ ...server.settings, token: "k3y" });
  await client.things.getReport();
  assert.equal(server.header("X-API-Key"), "k3y");
  assert.equal(server.header("Authorization"), null);
}

export async function aCallerMayChooseAnotherCarrier(): Promise<void> {
  const server = new Server("All is well");
  const carrier: Carrier = { kind: "bearer" };
  const client = new Golden({ ...server.settings, token: "k3y", carrier });
  await client.things.getReport();
  assert.equal(server.header("Authorization"), "Bearer k3y");
  assert.equal(server.header("X-API-Key"), null);
}
