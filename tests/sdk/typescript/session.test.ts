// The token: how it travels, what keeps it and what ends it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { InvalidRequestError } from "../../../templates/clients/typescript/static/runtime/errors.js";
import type { Operation } from "../../../templates/clients/typescript/static/runtime/operation.js";
import type { Carrier } from "../../../templates/clients/typescript/static/runtime/settings.js";
import {
  ADD_USER,
  CHANGE_PASSWORD,
  CONFIRM,
  END_ALL,
  GET_ACCOUNT,
  OK,
  rejected,
  reply,
  SIGN_OUT,
  SIGNIN,
  Server,
} from "./sample.js";

const NEW = { id: "u1", token: "new" };
const CHALLENGE = { next_step: "verify", challenge_token: "c" };
const NO = reply.bind(null, { detail: "no" }, 401);

const CARRIERS: [Carrier, string, string][] = [
  [{ kind: "bearer" }, "authorization", "Bearer t"],
  [{ kind: "header", name: "X-API-Key" }, "x-api-key", "t"],
  [{ kind: "cookie", name: "token" }, "cookie", "token=t"],
];
for (const [carrier, name, value] of CARRIERS)
  test(`a token travels by ${carrier.kind}`, async () => {
    const server = new Server(reply(OK));
    await server.connect({ token: "t", carrier }).call(GET_ACCOUNT);
    assert.deepEqual(server.requests[0]?.headers, {
      accept: "application/json",
      "user-agent": "sample/1.0",
      [name]: value,
    });
  });

test("the API's carrier is taken unless the caller has another", async () => {
  const server = new Server(reply(OK), reply(OK));
  const facts = { carrier: { kind: "header", name: "x-key" } } as const;
  await server.connect({ token: "t" }, facts).call(GET_ACCOUNT);
  const bearer = { token: "t", carrier: { kind: "bearer" } } as const;
  await server.connect(bearer, facts).call(GET_ACCOUNT);
  assert.equal(server.requests[0]?.headers["x-key"], "t");
  assert.equal(server.requests[1]?.headers["x-key"], undefined);
});

test("an anonymous operation gets no credential", async () => {
  const server = new Server(reply(CHALLENGE));
  await server.connect({ token: "t" }).call(SIGNIN, { body: {} });
  assert.equal(server.requests[0]?.headers.authorization, undefined);
});

test("an optional credential is sent when there is one", async () => {
  const server = new Server(reply(OK), reply(OK));
  const connection = server.connect({ token: "t" });
  await connection.call(SIGN_OUT);
  await connection.call(SIGN_OUT);
  assert.equal(server.requests[0]?.headers.authorization, "Bearer t");
  assert.equal(server.requests[1]?.headers.authorization, undefined);
});

test("a header of the caller's own wins, and its 401 ends nothing of ours", async () => {
  const server = new Server(reply(OK), NO());
  const connection = server.connect({ token: "t" });
  await connection.call(CHANGE_PASSWORD);
  const headers = { Authorization: "Bearer other" };
  await rejected(connection.call(GET_ACCOUNT, {}, { headers }));
  assert.equal(server.requests[1]?.headers.authorization, "Bearer other");
  assert.equal(connection.token, "t");
});

for (const token of ["", "a b\n", "a\r\nX-Evil: 1", "tökén", " padded "])
  test(`the token ${JSON.stringify(token)} is refused unprinted`, () => {
    const carrier = { kind: "header", name: "x-api-key" } as const;
    assert.throws(
      () => new Server().connect({ token, carrier }),
      (error: Error) =>
        error instanceof InvalidRequestError &&
        (!token || !inspect(error).includes(token)),
    );
  });

test("a cookie takes no separators", () => {
  const carrier = { kind: "cookie", name: "token" } as const;
  assert.throws(
    () => new Server().connect({ token: "a; admin=1", carrier }),
    InvalidRequestError,
  );
});

/** Each line is an operation with its answer; the last column is the token afterwards, "old" at first. */
const LIVES: [string, [Operation<unknown>, Response][], string | null][] = [
  ["a sign-in keeps the new token", [[SIGNIN, reply(NEW)]], "new"],
  ["a challenge changes nothing", [[SIGNIN, reply(CHALLENGE)]], "old"],
  ["a null token changes nothing", [[SIGNIN, reply({ token: null })]], "old"],
  ["an empty token changes nothing", [[SIGNIN, reply({ token: "" })]], "old"],
  ["a number is no token", [[SIGNIN, reply({ token: 1 })]], "old"],
  ["a token for another is left alone", [[ADD_USER, reply(NEW)]], "old"],
  ["signing out clears", [[SIGN_OUT, reply(OK)]], null],
  ["ending all clears", [[END_ALL, reply(OK)]], null],
  ["a failed sign-out keeps", [[SIGN_OUT, reply({}, 500)]], "old"],
  ["a 401 alone clears nothing", [[GET_ACCOUNT, NO()]], "old"],
  ["a possible end keeps", [[CHANGE_PASSWORD, reply(OK)]], "old"],
  [
    "a possible end and a 401 clear",
    [
      [CHANGE_PASSWORD, reply(OK)],
      [GET_ACCOUNT, NO()],
    ],
    null,
  ],
  [
    "a call that goes well lifts the doubt",
    [
      [CHANGE_PASSWORD, reply(OK)],
      [GET_ACCOUNT, reply(OK)],
      [GET_ACCOUNT, NO()],
    ],
    "old",
  ],
  [
    "an optional call that goes well proves nothing",
    [
      [CHANGE_PASSWORD, reply(OK)],
      [
        { name: "look", method: "GET", path: "/x", credentials: "optional" },
        reply(OK),
      ],
      [GET_ACCOUNT, NO()],
    ],
    null,
  ],
  [
    "a new token lifts the doubt",
    [
      [CHANGE_PASSWORD, reply(OK)],
      [SIGNIN, reply(NEW)],
      [GET_ACCOUNT, NO()],
    ],
    "new",
  ],
  [
    "an end of earlier sessions without a new one keeps until a 401",
    [
      [CONFIRM, reply(OK)],
      [GET_ACCOUNT, NO()],
    ],
    null,
  ],
  [
    "an end of earlier sessions leaves a token that goes on working",
    [
      [CONFIRM, reply(OK)],
      [GET_ACCOUNT, reply(OK)],
      [GET_ACCOUNT, NO()],
    ],
    "old",
  ],
  [
    "an end of earlier sessions with a new one doubts nothing",
    [
      [CONFIRM, reply(NEW)],
      [GET_ACCOUNT, NO()],
    ],
    "new",
  ],
];
for (const [title, calls, token] of LIVES)
  test(title, async () => {
    const server = new Server(...calls.map(([, answer]) => answer));
    const connection = server.connect({ token: "old", retries: 0 });
    for (const [operation] of calls)
      await connection.call(operation).catch(() => {});
    assert.equal(server.requests.length, calls.length);
    assert.equal(connection.token, token);
  });

test("late answers do not end the session that came after", async () => {
  for (const [late, answer] of [
    [SIGN_OUT, reply(OK)],
    [END_ALL, reply(OK)],
    [CHANGE_PASSWORD, reply(OK)],
    [CONFIRM, reply(OK)],
  ] as const) {
    let release = (): void => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const server = new Server(reply(NEW), NO());
    const connection = server.connect({
      token: "old",
      fetch: async (url, init) => {
        if (!String(url).endsWith(late.path)) return server.fetch(url, init);
        await gate;
        return answer;
      },
    });
    const slow = connection.call(late as Operation<unknown>, {});
    await connection.call(SIGNIN, { body: {} });
    release();
    await slow;
    await rejected(connection.call(GET_ACCOUNT));
    assert.equal(connection.token, "new", late.name);
  }
});

test("the same token again is another session", async () => {
  let release = (): void => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const connection = new Server().connect({
    token: "same",
    fetch: async (url) => {
      if (String(url).endsWith(SIGNIN.path)) return reply({ token: "same" });
      await gate;
      return reply(OK);
    },
  });
  const slow = connection.call(SIGN_OUT);
  await connection.call(SIGNIN, { body: {} });
  release();
  await slow;
  assert.equal(connection.token, "same");
});

test("withToken has a session of its own on the same settings", async () => {
  const server = new Server(reply(OK), reply(NEW), reply(OK));
  const first = server.connect({ token: "t", headers: { "X-Team": "a" } });
  const second = first.withToken("u", { kind: "header", name: "x-api-key" });
  await second.call(GET_ACCOUNT);
  assert.equal(server.requests[0]?.headers["x-api-key"], "u");
  assert.equal(server.requests[0]?.headers["x-team"], "a");
  await second.call(SIGNIN, { body: {} });
  assert.equal(second.token, "new");
  assert.equal(first.token, "t");
  assert.equal(first.withToken(null).token, null);
  assert.equal(second.withToken("v").baseUrl, first.baseUrl);
  await second.withToken("w").call(GET_ACCOUNT);
  assert.equal(server.requests[2]?.headers["x-api-key"], "w");
});

test("nothing of the token is printed", () => {
  const connection = new Server().connect({ token: "hush" });
  const shown = inspect(connection, { depth: 9, showHidden: true });
  assert.ok(!shown.includes("hush"), shown);
  assert.ok(!JSON.stringify({ connection }).includes("hush"));
});
