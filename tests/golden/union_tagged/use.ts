// The tag narrows to the member; one that nobody knows reaches the default branch as it came.
import assert from "node:assert/strict";
import { Golden, type Outcome } from "golden_union_tagged";
import { Server } from "../server.js";

/** Return what is in the member that the tag tells. */
function told(outcome: Outcome): string {
  switch (outcome.step) {
    case undefined:
      return `done: ${outcome.result}`;
    case "code":
    case "push":
      return `code of ${outcome.length}`;
    case "wait":
      return outcome.step;
    default: {
      // As far as the types know, all members are told.
      const other: never = outcome;
      return `unknown: ${JSON.stringify(other)}`;
    }
  }
}

export async function eachMemberIsToldByItsTag(): Promise<void> {
  const push = { step: "push", length: 6 };
  const server = new Server({ result: "ok" }, push, { step: "wait" });
  const { things } = new Golden(server.settings);
  assert.equal(told(await things.goOn()), "done: ok");
  assert.equal(told(await things.goOn()), "code of 6");
  assert.equal(told(await things.goOn()), "wait");
}

export async function anUnknownMemberIsKept(): Promise<void> {
  const server = new Server([{ step: "scan", n: 1 }, { step: "wait" }]);
  const history = await new Golden(server.settings).things.history();
  assert.deepEqual(history.map(told), [
    'unknown: {"step":"scan","n":1}',
    "wait",
  ]);
}
