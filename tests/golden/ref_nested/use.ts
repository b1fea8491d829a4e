// Records in records, with members that nobody has declared.
import assert from "node:assert/strict";
import { Golden, type Position } from "golden_ref_nested";
import { Server } from "../server.js";

const DELIVERY = { street: "Elm 1", position: null, floor: 3 };

export async function unknownMembersAreKeptAtAnyDepth(): Promise<void> {
  const server = new Server({ delivery: DELIVERY, stops: [], rush: true });
  const { things } = new Golden(server.settings);
  const order = await things.getOrder();
  assert.ok("rush" in order && order.rush === true);
  await things.placeOrder({ delivery: order.delivery, stops: order.stops });
  assert.deepEqual(server.sent, { delivery: DELIVERY, stops: [] });
  await things.placeOrder(order);
  assert.deepEqual(server.sent, order);
}

export async function recordsHoldRecords(): Promise<void> {
  const server = new Server({ delivery: DELIVERY, stops: [] });
  const here: Position = { latitude: 1.5, longitude: 2.5 };
  const order = {
    delivery: { street: "Oak 2", position: here },
    billing: { street: "-", position: null },
    stops: [here],
  };
  await new Golden(server.settings).things.placeOrder(order);
  assert.deepEqual(server.sent, order);
}
