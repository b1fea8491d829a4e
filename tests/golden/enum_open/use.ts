// A value of a later server is kept.
import assert from "node:assert/strict";
import { Golden, type Shape, type Thing } from "golden_enum_open";
import { Server } from "../server.js";

const THING: Thing = {
  shape: "hollow",
  colour: "violet",
  former: ["round", "knotted"],
};

export async function unknownValuesAreKeptAndRoundTrip(): Promise<void> {
  const server = new Server(THING, null);
  const { things } = new Golden(server.settings);
  const thing = await things.getThing();
  const { shape, colour, former }: { shape: Shape } & Thing = thing;
  assert.equal(shape, "hollow");
  assert.equal(colour, "violet");
  assert.deepEqual(former, ["round", "knotted"]);
  await things.setThing(thing);
  assert.deepEqual(server.sent, THING);
}

export function anOpenValueIsAText(): void {
  // @ts-expect-error: later servers know other words, and still no numbers.
  const wrong: Shape = 3;
  assert.equal(wrong, 3);
}
