// The client's token follows what operations declare.
import assert from "node:assert/strict";
import { AuthenticationError, Golden } from "golden_session_effects";
import { Server } from "../server.js";

const ISSUED = { token: "issued" };

export async function signingInKeepsTheTokenAndSigningOutForgetsIt(): Promise<void> {
  const server = new Server(ISSUED, "ada", null);
  const client = new Golden(server.settings);
  await client.things.signIn("pw");
  assert.equal(await client.things.getSelf(), "ada");
  assert.equal(server.header("Authorization"), "Bearer issued");
  await client.things.signOut();
  assert.equal(client.token, null);
}

export async function aTokenForSomebodyElseIsNotKept(): Promise<void> {
  const server = new Server(ISSUED);
  const client = new Golden({ ...server.settings, token: "mine" });
  assert.equal((await client.things.addMember("pw")).token, "issued");
  assert.equal(client.token, "mine");
}

export async function whatMayEndTheSessionIsBelievedOnlyWithA401(): Promise<void> {
  const no = Response.json({ detail: "No" }, { status: 401 });
  const server = new Server(no, null, no);
  const client = new Golden({ ...server.settings, token: "mine" });
  await assert.rejects(client.things.getSelf(), AuthenticationError);
  assert.equal(client.token, "mine");
  await client.things.setPassword("new");
  assert.equal(client.token, "mine");
  await assert.rejects(client.things.getSelf(), AuthenticationError);
  assert.equal(client.token, null);
}

export async function endingAllSessionsEndsThisOne(): Promise<void> {
  const server = new Server(null);
  const client = new Golden({ ...server.settings, token: "mine" });
  await client.things.signOutAll();
  assert.equal(client.token, null);
}
