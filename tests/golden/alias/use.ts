// An alias is the type that it names.
import assert from "node:assert/strict";
import {
  type Contact,
  type Emails,
  Golden,
  type Sender,
  type Settings_,
} from "golden_alias";
import { Server } from "../server.js";

export async function anAliasStandsForItsType(): Promise<void> {
  const others: Emails = ["c@d"];
  const server = new Server({ first: "a@b", others, settings: null }, ["e@f"]);
  const { things } = new Golden(server.settings);
  const sender: Sender = await things.getSender();
  const contact: Contact = sender;
  const texts: string[] = contact.others;
  const settings: Settings_ | null = contact.settings;
  assert.deepEqual([texts, settings], [others, null]);
  assert.deepEqual(await things.setOthers(texts), ["e@f"]);
  assert.deepEqual(server.sent, ["c@d"]);
}
