// One client reads the answers of both versions and writes what both take.
import assert from "node:assert/strict";
import { type BoxForm, Golden } from "golden_variants";
import { Server } from "../server.js";

export async function answersOfBothVersionsAreRead(): Promise<void> {
  const server = new Server(
    { label: "A", weight: null, size: 3 },
    { weight: 1.5, size: "3 x 4" },
  );
  const { things } = new Golden(server.settings);
  const one = await things.getBox();
  assert.deepEqual([one.label, one.weight, one.size], ["A", null, 3]);
  const two = await things.getBox();
  const label: string | undefined = two.label;
  assert.deepEqual([label, two.weight, two.size], [undefined, 1.5, "3 x 4"]);
}

export async function aRequestHasWhatEitherVersionNeeds(): Promise<void> {
  const server = new Server(null);
  const form: BoxForm = { label: "A", weight: 1.5 };
  await new Golden(server.settings).things.makeBox(form);
  assert.deepEqual(server.sent, form);
  // @ts-expect-error: version 2 needs the weight.
  const wrong: BoxForm = { label: "A" };
  assert.ok(wrong);
}
