// Names that were told apart are the spec's.
import assert from "node:assert/strict";
import { Golden } from "golden_name_clash_resolved";
import { Server } from "../server.js";

export async function bothNamesAreThere(): Promise<void> {
  const server = new Server({ userName: "ada", login: "al" });
  const { things } = new Golden(server.settings);
  const account = await things.find({ "full-name": true });
  assert.deepEqual([account.userName, account.login], ["ada", "al"]);
  assert.equal(server.url, "/api/find?full-name=true");
  await things.getAccount();
  assert.equal(server.url, "/api/account");
  await things.getOldAccount();
  assert.equal(server.url, "/api/account/old");
}
