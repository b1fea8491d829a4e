// What is deprecated works as ever, and editors are told what to use.
import assert from "node:assert/strict";
import { Golden, type Person } from "golden_deprecated";
import { Server, sources } from "../server.js";

const ADA: Person = { name: "Ada Lovelace", surname: "Lovelace", nick: null };

export async function whatIsDeprecatedWorksAsEver(): Promise<void> {
  const server = new Server([ADA], ADA, { text: "Ada" });
  const { things } = new Golden(server.settings);
  const people = await things.listPeople({ page: 1 });
  assert.equal(server.url, "/api/people?page=1");
  assert.deepEqual(people, [ADA]);
  const { surname, nick } = await things.addPerson(ADA);
  assert.deepEqual([surname, nick], ["Lovelace", null]);
  assert.deepEqual(server.sent, ADA);
  assert.equal((await things.getCard()).text, "Ada");
}

export function docsSayWhatToUse(): void {
  const all = sources("deprecated").join("\n");
  // The tag of an editor's hint stands in the comment right before what it is about.
  const told = all.matchAll(
    /@deprecated (.+)\n\s*\*\/\n\s*(?:export )?(?:function |interface )?(\w+)/g,
  );
  const hints = [...told].map(([, hint, on]) => `${on}: ${hint}`).sort();
  assert.deepEqual(hints, [
    "Card: use `Person`.",
    "addPerson: call `invite`.",
    "addPerson: call `invite`.",
    "getCard: call `list_people`.",
    "getCard: call `list_people`.",
    "nick: use `name` from 2 on.",
    "surname: use `name`.",
  ]);
  assert.match(all, /`page`: Which page. Deprecated: use `after`\./);
}
