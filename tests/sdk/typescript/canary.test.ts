// A canary in every secret that is sent or answered shows in nothing printed, logged, thrown or told.
import assert from "node:assert/strict";
import { test } from "node:test";
import { format, inspect } from "node:util";
import { ApiError } from "../../../templates/clients/typescript/static/runtime/errors.js";
import { hiding } from "../../../templates/clients/typescript/static/runtime/hiding.js";
import type { Operation } from "../../../templates/clients/typescript/static/runtime/operation.js";
import { failed, type Line, page, reply, Server, text } from "./sample.js";

const CANARY = "canary-7f3a";
const LOGIN: Operation<unknown> = {
  name: "login",
  method: "POST",
  path: "/login",
  session: { kind: "issues-own", token: "token" },
  secrets: hiding(["token", "challenge_token", "codes"]),
};
const SENT = {
  email: "ada@example.com",
  password: CANARY,
  deep: [{ code: CANARY }],
};
const ANSWERED = {
  token: CANARY,
  user: { challenge_token: CANARY, codes: [CANARY] },
};
const COOKIE = { "set-cookie": `token=${CANARY}; Path=/` };
const ECHO = [
  {
    type: "missing",
    loc: ["body", "x"],
    msg: "Field required",
    input: SENT,
    ctx: { error: CANARY },
  },
];

/** Every way in which a call ends, with what a careless server would send then. */
const OUTCOMES: Record<string, () => Line> = {
  success: () => reply(ANSWERED, 200, COOKIE),
  "validation errors that echo": () => reply({ detail: ECHO }, 422, COOKIE),
  "an error with more members": () =>
    reply({ detail: "no", sent: SENT }, 400, COOKIE),
  "no role": () => reply({ detail: "no", token: CANARY }, 401, COOKIE),
  "a page that echoes": () => text(`<p>${JSON.stringify(SENT)}`, "text/html"),
  "a page of an error that echoes": () =>
    text(`<p>${JSON.stringify(SENT)}`, "text/html", 503),
  "not JSON": () => text(JSON.stringify(SENT).slice(0, -1), "application/json"),
  "another shape": () => reply([ANSWERED, CANARY]),
  "a redirect": () =>
    new Response(null, {
      status: 302,
      headers: {
        location: `https://u:${CANARY}@x.test/?token=${CANARY}#${CANARY}`,
      },
    }),
  refused: () => failed("ECONNREFUSED"),
  "cut off": () => failed("ECONNRESET"),
  "an error of fetch that echoes": () =>
    new TypeError(`Headers.append: "Bearer ${CANARY}" is invalid`, {
      cause: new Error(CANARY),
    }),
  "a page": () => page(),
};

/** All that is shown of a value by whoever logs it. */
function shown(value: unknown): string {
  const all = { depth: 20, showHidden: true };
  // Not by way of the method that an object has for it, as for errors that nobody catches.
  const bare =
    value instanceof Error
      ? inspect(value, { ...all, customInspect: false })
      : "";
  return [
    inspect(value, all),
    inspect({ value }, all),
    format("%o %O %s", value, value, value instanceof Error ? value : ""),
    bare,
  ].join("\n");
}

for (const [title, answer] of Object.entries(OUTCOMES))
  test(title, async () => {
    const seen: string[] = [];
    const write = (line: string) => seen.push(line);
    const look = (event: object) =>
      seen.push(shown(event), JSON.stringify(event));
    const server = new Server(answer(), answer());
    const connection = server.connect({
      token: CANARY,
      retries: 0,
      logger: { debug: write, info: write },
      hooks: { request: [look], response: [look] },
      headers: { "x-key": CANARY },
    });
    const args = { body: SENT };
    const options = { headers: { cookie: `sid=${CANARY}` } };
    const outcome = await connection
      .call(LOGIN, args, options)
      .catch((error: unknown) => error);
    seen.push(shown(outcome), shown(connection));
    if (outcome instanceof Error) {
      assert.ok(outcome instanceof ApiError);
      seen.push(
        String(outcome),
        String(outcome.stack),
        JSON.stringify(outcome),
      );
    }
    const raw = await connection
      .call(LOGIN, args, options)
      .raw()
      .catch((error: unknown) => error);
    seen.push(shown(raw), JSON.stringify(raw));
    assert.ok(server.requests[0]?.body?.includes(CANARY));
    assert.ok(seen.length >= 10);
    for (const one of seen) assert.ok(!one.includes(CANARY), one);
  });

test("a secret that counts as false does not print either", () => {
  const value = { pin: 0, open: false, word: "", none: null };
  hiding(["pin", "open", "word", "none"])(value);
  assert.equal(
    inspect(value),
    "{\n  pin: '<not shown>',\n  open: '<not shown>',\n  word: '<not shown>',\n  none: null\n}",
  );
  assert.equal(value.pin, 0);
});
