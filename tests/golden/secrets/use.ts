// Secrets are sent in clear, and printing what was read does not show them.
import assert from "node:assert/strict";
import { inspect } from "node:util";
import { Golden, type Keys, UnexpectedResponseError } from "golden_secrets";
import { rejected, Server } from "../server.js";

const KEYS: Keys = {
  key: "hush1",
  spare: "hush2",
  old: "hush3",
  codes: ["hush4"],
  pin: 4711,
  answers: { pet: "hush5" },
  rest: { deep: ["hush6"] },
};

export async function nothingPrintsASecret(): Promise<void> {
  const server = new Server(KEYS);
  const { things } = new Golden(server.settings);
  const keys = await things.unlock({ password: "hush7" });
  assert.deepEqual(server.sent, { password: "hush7" });
  const raw = await things.getKeys().raw();
  const printed = `${inspect(keys)} ${inspect({ in: [keys] })} ${inspect(raw)}`;
  assert.doesNotMatch(printed, /hush|4711/);
  assert.match(printed, /<not shown>/);
  assert.deepEqual([keys.key, keys.pin], ["hush1", 4711]);
}

export async function whatWasReadIsWrittenBackInClear(): Promise<void> {
  const server = new Server(KEYS, null);
  const { things } = new Golden(server.settings);
  await things.setKeys(await things.getKeys());
  assert.deepEqual(server.sent, KEYS);
}

export async function anAnswerThatIsWrongIsNotQuoted(): Promise<void> {
  const server = new Server([KEYS]);
  const { things } = new Golden(server.settings);
  const error = await rejected(things.getKeys(), UnexpectedResponseError);
  assert.doesNotMatch(`${inspect(error)} ${JSON.stringify(error)}`, /hush/);
}
