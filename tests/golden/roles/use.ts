// What is read has another shape than what is written.
import assert from "node:assert/strict";
import {
  Golden,
  type Settings_,
  type SettingsInput,
  toSettingsInput,
} from "golden_roles";
import { Server } from "../server.js";

const READ: Settings_ = {
  title: "Home",
  motto: "Rest",
  limits: { count: 3 },
  revision: 4,
};

export async function aReplyHasAllAndARequestWhatIsNeeded(): Promise<void> {
  const server = new Server(READ);
  const { things } = new Golden(server.settings);
  const input: SettingsInput = { title: "Home", limits: { count: null } };
  const settings = await things.setSettings(input);
  assert.deepEqual(server.sent, input);
  const motto: string = settings.motto;
  assert.deepEqual([motto, settings.revision], ["Rest", 4]);
  await things.setSettings(toSettingsInput(settings));
  assert.deepEqual(server.sent, { title: "Home", limits: { count: 3 } });
}

export function aRequestIsNoReply(): void {
  const input: SettingsInput = { title: "Home" };
  // @ts-expect-error: a reply has a motto, limits and a revision.
  const lacking: Settings_ = input;
  // @ts-expect-error: the revision is the server's own.
  const more: SettingsInput = { title: "Home", revision: 4 };
  assert.ok(lacking && more);
}
