// Bases are bases of interfaces.
import assert from "node:assert/strict";
import {
  type Gift,
  Golden,
  type Named,
  type Priced,
  type Tea,
  type Ware,
} from "golden_bases";
import { Server } from "../server.js";

export async function aRecordIsOfTheTypesOfItsBases(): Promise<void> {
  const server = new Server({
    name: "Assam",
    price: 450,
    stock: 3,
    kind: "black",
  });
  const tea: Tea = await new Golden(server.settings).things.tea();
  const ware: Ware = tea;
  const named: Named = ware;
  const priced: Priced = ware;
  assert.equal(named.name, "Assam");
  assert.equal(priced.price, 450);
  assert.deepEqual([ware.stock, tea.kind], [3, "black"]);
  // @ts-expect-error: a ware is not made of anything.
  assert.equal(ware.kind, "black");
}

export async function aNarrowerFieldHasItsOwnType(): Promise<void> {
  const server = new Server({ price: null });
  const gift: Gift = await new Golden(server.settings).things.gift();
  const price: null = gift.price;
  assert.equal(price, null);
}
