// The session travels in a cookie, from signing in to signing out.
import assert from "node:assert/strict";
import { Golden, InvalidRequestError } from "golden_cookie";
import { Server } from "../server.js";

export async function theSessionTravelsInItsCookie(): Promise<void> {
  const headers = { "Set-Cookie": "sid=fr0mheader; HttpOnly" };
  const sets = Response.json({ sid: "abc" }, { headers });
  const server = new Server(sets, "ada", null, "nobody");
  const client = new Golden(server.settings);
  await client.things.signIn("pw");
  assert.equal(server.header("Cookie"), null);
  assert.equal(await client.things.getSelf(), "ada");
  assert.equal(server.header("Cookie"), "sid=abc");
  assert.equal(server.header("Authorization"), null);
  await client.things.signOut();
  assert.equal(client.token, null);
  await client.things.getSelf();
  assert.equal(server.header("Cookie"), null);
}

export function whatNoCookieCanCarryIsRefused(): void {
  const { settings } = new Server();
  const make = (): Golden => new Golden({ ...settings, token: "a; b=c" });
  assert.throws(make, InvalidRequestError);
}
