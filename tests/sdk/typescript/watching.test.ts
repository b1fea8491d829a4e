// Hooks, the log and raw answers.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import {
  ApiConnectionError,
  ApiStatusError,
  BadRequestError,
  InvalidRequestError,
} from "../../../templates/clients/typescript/static/runtime/errors.js";
import type { Carrier } from "../../../templates/clients/typescript/static/runtime/settings.js";
import type {
  Hooks,
  RequestEvent,
  ResponseEvent,
} from "../../../templates/clients/typescript/static/runtime/watching.js";
import {
  BUSY,
  failed,
  GET_ACCOUNT,
  OK,
  page,
  rejected,
  reply,
  SIGNIN,
  Server,
} from "./sample.js";

const SWIFT = { count: 2, first: 1 };

test("hooks are called in order around every attempt, and awaited", async () => {
  const told: string[] = [];
  const tell =
    (name: string) => async (event: RequestEvent | ResponseEvent) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      const came =
        "milliseconds" in event
          ? ` ${event.response?.status ?? event.error?.name}`
          : "";
      told.push(`${name} ${event.operation} ${event.attempt}${came}`);
    };
  const hooks: Hooks = {
    request: [tell("a"), tell("b")],
    response: [tell("c"), tell("d")],
  };
  const server = new Server(failed("ECONNRESET"), reply(BUSY, 503), reply(OK));
  await server.connect({ hooks, retries: SWIFT }).call(GET_ACCOUNT);
  assert.deepEqual(told, [
    "a get_account 1",
    "b get_account 1",
    "c get_account 1 ApiConnectionError",
    "d get_account 1 ApiConnectionError",
    "a get_account 2",
    "b get_account 2",
    "c get_account 2 503",
    "d get_account 2 503",
    "a get_account 3",
    "b get_account 3",
    "c get_account 3 200",
    "d get_account 3 200",
  ]);
});

test("a hook may change the headers of a request, and no further", async () => {
  const server = new Server(reply(OK));
  const hooks: Hooks = {
    request: [
      ({ request }) => {
        request.headers["X-Trace"] = "1";
      },
    ],
  };
  await server.connect({ hooks }).call(GET_ACCOUNT);
  assert.equal(server.requests[0]?.headers["x-trace"], "1");
  const bad: Hooks = {
    request: [
      ({ request }) => {
        request.headers["x-trace"] = "hush\n";
      },
    ],
  };
  const error = await rejected(
    server.connect({ hooks: bad }).call(GET_ACCOUNT),
  );
  assert.ok(
    error instanceof InvalidRequestError && !error.message.includes("hush"),
  );
  assert.equal(server.requests.length, 1);
});

test("a hook reads the request and the answer", async () => {
  const events: ResponseEvent[] = [];
  const hooks: Hooks = { response: [(event) => events.push(event)] };
  await new Server(reply(OK)).connect({ hooks, token: "t" }).call(GET_ACCOUNT);
  const [event] = events;
  assert.equal(event?.request.headers.authorization, "Bearer t");
  assert.equal(event?.request.url, "http://api.test/auths/");
  assert.equal(event?.response?.text, '{"id":"u1"}');
  assert.equal(event?.error, undefined);
  assert.ok((event?.milliseconds ?? -1) >= 0);
});

test("what a hook throws ends the call", async () => {
  const stop = new Error("stop");
  const thrower = () => {
    throw stop;
  };
  for (const [hooks, sent] of [
    [{ request: [thrower] }, 0],
    [{ response: [thrower] }, 1],
  ] as const) {
    const server = new Server(reply(BUSY, 503), reply(OK));
    assert.equal(
      await rejected(
        server.connect({ hooks, retries: SWIFT }).call(GET_ACCOUNT),
      ),
      stop,
    );
    assert.equal(server.requests.length, sent);
  }
});

test("hooks hear nothing of the end of a call that is cancelled", async () => {
  const told: unknown[] = [];
  const hooks: Hooks = { response: [(event) => told.push(event)] };
  const cancel = new AbortController();
  const never: typeof fetch = () =>
    new Promise(() => cancel.abort(new Error("enough")));
  const call = new Server()
    .connect({ hooks, fetch: never })
    .call(GET_ACCOUNT, {}, { signal: cancel.signal });
  assert.equal((await rejected(call)).message, "enough");
  assert.deepEqual(told, []);
});

test("events print nothing secret", async () => {
  const shown: string[] = [];
  const show = (event: RequestEvent) =>
    shown.push(inspect(event, { depth: 9 }), JSON.stringify(event));
  const hooks: Hooks = { request: [show], response: [show] };
  const answer = reply({ token: "hush" }, 200, { "set-cookie": "token=hush" });
  const connection = new Server(answer).connect({ hooks, token: "hush" });
  await connection.call(
    SIGNIN,
    { body: { password: "hush" } },
    { headers: { "x-key": "hush" } },
  );
  assert.equal(shown.length, 4);
  for (const one of shown) {
    assert.ok(!one.includes("hush"), one);
    assert.ok(one.includes("signin"));
  }
});

const CARRIERS: Carrier[] = [
  { kind: "bearer" },
  { kind: "header", name: "x-api-key" },
  { kind: "cookie", name: "token" },
];
for (const carrier of CARRIERS)
  test(`requests are logged without what is secret: ${carrier.kind}`, async () => {
    const lines: string[] = [];
    const logger = {
      debug: (line: string) => lines.push(`debug ${line}`),
      info: (line: string) => lines.push(`info ${line}`),
    };
    const ok = reply(OK, 200, {
      "set-cookie": "token=hush",
      "x-request-id": "r-1",
    });
    const server = new Server(
      reply({ detail: "hush" }, 503),
      failed("ECONNRESET"),
      ok,
    );
    const connection = server.connect({
      logger,
      token: "hush",
      carrier,
      retries: SWIFT,
    });
    const params = { fields: "hush" };
    await connection.call(
      GET_ACCOUNT,
      { params },
      { headers: { "X-Hush": "hush" } },
    );
    assert.equal(lines.length, 8);
    assert.ok(
      !lines.join("\n").replaceAll("x-hush", "").includes("hush"),
      lines.join("\n"),
    );
    assert.match(
      lines[0] ?? "",
      /^debug get_account: GET \/auths\/, attempt 1 \(accept: application\/json, user-agent: sample\/1.0, x-hush: <not shown>, /,
    );
    assert.match(
      lines[1] ?? "",
      /^debug get_account: 503 after \d+ ms \(content-type: application\/json\)$/,
    );
    assert.match(
      lines[2] ?? "",
      /^info get_account: attempt 1: 503; again in \d+ ms$/,
    );
    assert.match(
      lines[4] ?? "",
      /^debug get_account: no answer after \d+ ms: GET \/auths\/: no answer: ECONNRESET$/,
    );
    assert.match(
      lines[5] ?? "",
      /^info get_account: attempt 2: GET \/auths\/: no answer: ECONNRESET; again in \d+ ms$/,
    );
    assert.match(lines[7] ?? "", /x-request-id: r-1/);
    assert.match(lines[7] ?? "", /set-cookie: <not shown>/);
  });

test("console is a logger", () => {
  new Server().connect({ logger: console });
});

test("the raw answer comes with the result", async () => {
  const connection = new Server(reply(OK, 200, { "x-team": "a" })).connect();
  const raw = await connection.call(GET_ACCOUNT).raw();
  assert.equal(raw.status, 200);
  assert.equal(raw.headers.get("X-Team"), "a");
  assert.equal(raw.text, '{"id":"u1"}');
  assert.deepEqual(raw.parse(), OK);
  assert.equal(inspect(raw), "RawResponse { status: 200 }");
  assert.equal(JSON.stringify(raw), '{"status":200}');
});

test("the raw answer comes with an error, and keeps the session as it would be", async () => {
  const server = new Server(reply(BUSY, 400), page(), reply({ token: "new" }));
  const connection = server.connect();
  const refused = await connection.call(GET_ACCOUNT).raw();
  assert.equal(refused.status, 400);
  assert.throws(() => refused.parse(), BadRequestError);
  const odd = await connection.call(GET_ACCOUNT).raw();
  assert.match(odd.text, /doctype/);
  assert.throws(() => odd.parse(), /instead of JSON/);
  await connection.call(SIGNIN, { body: {} }).raw();
  assert.equal(connection.token, "new");
});

test("there is no raw answer when none came", async () => {
  const server = new Server(failed("ECONNRESET"));
  const error = await rejected(
    server.connect({ retries: 0 }).call(GET_ACCOUNT).raw(),
  );
  assert.ok(error instanceof ApiConnectionError);
});

test("raw answers of overlapping calls are kept apart", async () => {
  const connection = new Server().connect({
    fetch: async (url) => {
      const limit = Number(String(url).split("=")[1]);
      await new Promise((resolve) => setTimeout(resolve, 20 - limit));
      return reply({ id: limit });
    },
  });
  const calls = Array.from({ length: 10 }, (_, limit) =>
    connection.call(GET_ACCOUNT, { params: { limit } }).raw(),
  );
  const raws = await Promise.all(calls);
  raws.forEach((raw, limit) => {
    assert.equal(raw.text, `{"id":${limit}}`);
  });
});

test("a call is a promise", async () => {
  const connection = new Server(
    reply(OK),
    reply(BUSY, 400),
    reply(OK),
  ).connect();
  const call = connection.call(GET_ACCOUNT);
  assert.ok(call instanceof Promise);
  assert.equal(await call.then(({ id }) => id), "u1");
  let ended = false;
  const error = await connection
    .call(GET_ACCOUNT)
    .finally(() => {
      ended = true;
    })
    .catch((reason: unknown) => reason);
  assert.ok(error instanceof ApiStatusError && ended);
  assert.deepEqual(await Promise.all([connection.call(GET_ACCOUNT), 1]), [
    OK,
    1,
  ]);
});
