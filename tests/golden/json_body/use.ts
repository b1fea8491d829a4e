// A body is one argument, an object or not.
import assert from "node:assert/strict";
import { Golden, type LoginForm, type Poll } from "golden_json_body";
import { Server } from "../server.js";

export async function aFormAndADocumentAreOneArgument(): Promise<void> {
  const server = new Server(null, { name: "ada", since: 3 }, null);
  const { things } = new Golden(server.settings);
  await things.logIn({ name: "ada", remember: true });
  assert.deepEqual(server.sent, { name: "ada", remember: true });
  const profile: LoginForm = await things.getProfile();
  profile.remember = false;
  await things.setProfile(profile);
  assert.deepEqual(server.sent, { name: "ada", since: 3, remember: false });
  assert.equal(server.header("Content-Type"), "application/json");
}

export async function aLongFormIsOneArgument(): Promise<void> {
  const server = new Server(null);
  const poll: Poll = { a: 1, b: 2, c: 3, d: 4, e: 5, f: 0, g: 1, h: 2 };
  await new Golden(server.settings).things.vote(poll);
  assert.deepEqual(server.sent, poll);
}

export async function listsMapsAndNumbersAreBodies(): Promise<void> {
  const server = new Server(null);
  const { things } = new Golden(server.settings);
  await things.setNames(["ada"]);
  assert.deepEqual(server.sent, ["ada"]);
  await things.setScores({ ada: 1 });
  assert.deepEqual(server.sent, { ada: 1 });
  await things.setLevel(3);
  assert.equal(server.sent, 3);
}

export function aFormIsCheckedByTheCompiler(): void {
  // @ts-expect-error: a member is missing.
  const missing: LoginForm = { remember: true };
  // @ts-expect-error: no form has such a member.
  const unknown: LoginForm = { name: "ada", age: 3 };
  assert.ok(missing && unknown);
}
