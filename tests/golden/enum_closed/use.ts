// A value that is not listed is no value of the type.
import assert from "node:assert/strict";
import { Golden, type Shirt, type Size } from "golden_enum_closed";
import { Server } from "../server.js";

const SHIRT: Shirt = {
  size: "m",
  fit: "slim",
  wash: 40,
  iron: null,
  state: "with space",
};

export async function listedValuesAreTaken(): Promise<void> {
  const server = new Server(SHIRT, null);
  const { things } = new Golden(server.settings);
  const shirt = await things.getShirt();
  const size: "s" | "m" | "l" = shirt.size satisfies Size;
  assert.deepEqual([size, shirt.wash, shirt.iron], ["m", 40, null]);
  await things.orderShirt({ ...SHIRT, wash: 30, state: "émaillé" });
  assert.deepEqual(server.sent, { ...SHIRT, wash: 30, state: "émaillé" });
}

export function othersAreRefusedByTheCompiler(): void {
  const wrong: Shirt[] = [
    // @ts-expect-error: no shirt is as large.
    { ...SHIRT, size: "xxl" },
    // @ts-expect-error: between two temperatures.
    { ...SHIRT, wash: 41 },
    // @ts-expect-error: a number, in a text.
    { ...SHIRT, wash: "40" },
    // @ts-expect-error: no state.
    { ...SHIRT, state: "old" },
  ];
  assert.equal(wrong.length, 4);
}

export async function whatTheServerSendsComesAsItIs(): Promise<void> {
  const server = new Server({ ...SHIRT, size: "xxl" });
  const shirt = await new Golden(server.settings).things.getShirt();
  assert.deepEqual(shirt, { ...SHIRT, size: "xxl" });
}
