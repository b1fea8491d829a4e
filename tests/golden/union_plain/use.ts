// Without a tag, the members that are there tell which it is.
import assert from "node:assert/strict";
import { type Creator, Golden } from "golden_union_plain";
import { Server } from "../server.js";

const ROBOT = { serial: "R2" };

/** Return which member of the union it is, the most demanding one first. */
function told(by: Creator): string {
  if ("works" in by) return `author of ${by.works}`;
  return "email" in by ? `person at ${by.email}` : `robot ${by.serial}`;
}

export async function membersTellTheTypesApart(): Promise<void> {
  const makers = [{ email: "a@b" }, { email: "a@b", works: 3 }, ROBOT];
  const server = new Server(...makers.map((by) => ({ by, number: 4 })));
  const { things } = new Golden(server.settings);
  const found: string[] = [];
  for (const _ of makers) found.push(told((await things.getWork()).by));
  assert.deepEqual(found, ["person at a@b", "author of 3", "robot R2"]);
}

export async function scalarsKeepTheirType(): Promise<void> {
  const server = new Server(
    { by: ROBOT, number: "4" },
    { by: ROBOT, number: 4 },
    null,
  );
  const { things } = new Golden(server.settings);
  assert.equal((await things.getWork()).number, "4");
  assert.equal((await things.getWork()).number, 4);
  const work = { by: ROBOT, number: "4b", parts: { a: "b" } };
  await things.addWork(work);
  assert.deepEqual(server.sent, work);
}
