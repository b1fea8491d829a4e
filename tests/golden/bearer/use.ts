// The token goes where it is wanted, and nowhere else.
import assert from "node:assert/strict";
import { inspect } from "node:util";
import { AuthenticationError, Golden } from "golden_bearer";
import { rejected, Server } from "../server.js";

export async function theTokenIsSentWhereItIsWanted(): Promise<void> {
  const server = new Server("Hello");
  const client = new Golden({ ...server.settings, token: "t0ken" });
  await client.things.getLetter();
  assert.equal(server.header("Authorization"), "Bearer t0ken");
  await client.things.getPage();
  assert.equal(server.header("Authorization"), "Bearer t0ken");
  await client.things.getNews();
  assert.equal(server.header("Authorization"), null);
  assert.doesNotMatch(inspect(client, { depth: 9 }), /t0ken/);
}

export async function anotherTokenTravelsOnTheSameConnections(): Promise<void> {
  const server = new Server("Hello");
  const client = new Golden({ ...server.settings, token: "t0ken" });
  await client.withToken("other").things.getLetter();
  assert.equal(server.header("Authorization"), "Bearer other");
  await client.withToken(null).things.getPage();
  assert.equal(server.header("Authorization"), null);
  assert.equal(client.token, "t0ken");
}

export async function aRefusedTokenIsToldAndNotShown(): Promise<void> {
  const refusal = { detail: "Not authenticated" };
  const server = new Server(Response.json(refusal, { status: 401 }));
  const client = new Golden({ ...server.settings, token: "t0ken" });
  const letter = client.things.getLetter();
  const error = await rejected(letter, AuthenticationError);
  assert.equal(error.cause, "refused");
  assert.doesNotMatch(`${error} ${inspect(error)}`, /t0ken/);
}
