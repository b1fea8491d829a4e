// Values are those of JSON: dates, moments and ids stay the texts that they are on the wire.
import assert from "node:assert/strict";
import { Golden, type Reading } from "golden_scalars";
import { Server } from "../server.js";

const READING: Reading = {
  sensor: "attic",
  note: "warm",
  count: 3,
  ratio: 0.5,
  calibrated: true,
  id: "6f2c1c84-8f0e-4c2e-9b1e-0d3a5b8c7e11",
  day: "2026-11-24",
  taken: "2026-11-24T10:00:00Z",
  labels: "a,b",
};

export async function scalarsRoundTrip(): Promise<void> {
  const server = new Server(READING, null);
  const { things } = new Golden(server.settings);
  const reading = await things.getReading();
  const { day, taken, id }: Record<"day" | "taken" | "id", string> = reading;
  assert.equal(day, "2026-11-24");
  assert.equal(taken, "2026-11-24T10:00:00Z");
  assert.equal(id, READING.id);
  await things.addReading(reading);
  assert.deepEqual(server.sent, READING);
}

export async function whatAServerSendsIsReadWhateverItsLength(): Promise<void> {
  const long = { ...READING, sensor: "a very long name of a sensor" };
  const server = new Server({ ...long, count: 4000 });
  const { things } = new Golden(server.settings);
  assert.deepEqual(await things.getReading(), { ...long, count: 4000 });
}
