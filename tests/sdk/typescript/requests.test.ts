// Paths, parameters, headers and bodies: what is sent, and what is refused unsent.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Connection } from "../../../templates/clients/typescript/static/runtime/connection.js";
import { InvalidRequestError } from "../../../templates/clients/typescript/static/runtime/errors.js";
import type { Operation } from "../../../templates/clients/typescript/static/runtime/operation.js";
import { parameters } from "../../../templates/clients/typescript/static/runtime/params.js";
import { filled } from "../../../templates/clients/typescript/static/runtime/paths.js";
import type {
  Options,
  Settings,
} from "../../../templates/clients/typescript/static/runtime/settings.js";
import {
  BASE,
  GET_ACCOUNT,
  OK,
  rejected,
  reply,
  type Sent,
  SIGNIN,
  Server,
  STORE,
} from "./sample.js";

const one = filled([{ name: "id" }]);
const several = filled([{ name: "id", multiSegment: true }]);

for (const [value, path] of [
  ["plain", "/x/plain"],
  [7, "/x/7"],
  ["a/b", "/x/a%2Fb"],
  ["mcp:server/one", "/x/mcp%3Aserver%2Fone"],
  ["?#%\\", "/x/%3F%23%25%5C"],
  ["a b+c", "/x/a%20b%2Bc"],
  ["!'()*~", "/x/%21%27%28%29%2A~"],
  ["é😀", "/x/%C3%A9%F0%9F%98%80"],
  ["...", "/x/..."],
  ["{id}", "/x/%7Bid%7D"],
  ["$&$1", "/x/%24%26%241"],
] as const)
  test(`the segment ${value}`, () =>
    assert.equal(one("/x/{id}", [value]), path));

for (const [value, path] of [
  ["a/b", "/x/a/b"],
  ["", "/x/"],
  ["a//b", "/x/a//b"],
  ["a?/b", "/x/a%3F/b"],
] as const)
  test(`the segments ${value}`, () =>
    assert.equal(several("/x/{id}", [value]), path));

for (const value of [
  ".",
  "..",
  "%2e",
  "%2E%2e",
  "%252e",
  "%25252e%25252e",
  "..\\x",
  "%%32%65",
])
  test(`${value} is refused as a segment, and among several`, () => {
    assert.throws(() => one("/x/{id}", [value]), InvalidRequestError);
    assert.throws(
      () => several("/x/{id}", [`a/${value}/b`]),
      InvalidRequestError,
    );
  });

test("text encoded without end is refused", () => {
  assert.throws(
    () => one("/x/{id}", [`%${"25".repeat(20)}2e`]),
    InvalidRequestError,
  );
});

test("what has no place in a path is refused unprinted", () => {
  for (const value of [
    "",
    "\ud800",
    1.5,
    Number.NaN,
    true,
    null,
    undefined,
    {},
  ])
    assert.throws(
      () => one("/x/{id}", [value as string]),
      (error) =>
        error instanceof InvalidRequestError &&
        !error.message.includes("[object"),
    );
});

test("values side by side make no dot segment", () => {
  const two = filled([{ name: "a" }, { name: "b", multiSegment: true }]);
  assert.throws(() => two("/x/.{b}", ["u", "."]), InvalidRequestError);
  assert.equal(two("/x/{b}/{a}", ["u", "v/w"]), "/x/v/w/u");
});

for (const path of [
  "",
  "x",
  "//evil.test/x",
  "@evil.test/x",
  "/a?b",
  "/a#b",
  "/a\\b",
  "/a b",
  "/a/../b",
  "/..",
  "/a/.",
  "/a/{id}",
])
  test(`an operation with the path ${JSON.stringify(path)} sends nothing`, async () => {
    const server = new Server(reply(OK));
    const found = await rejected(
      server.connect().call({ name: "odd", method: "GET", path }),
    );
    assert.ok(found instanceof InvalidRequestError);
    assert.equal(server.requests.length, 0);
  });

const PARAMETERS = parameters({ query: ["a", "b"], headers: ["X-C"] });

test("parameters go where they belong, in the declared order", () => {
  const read = PARAMETERS({ "X-C": 5, b: ["x y", null, "&"], a: true });
  assert.deepEqual(read, {
    query: "?a=true&b=x%20y&b=%26",
    headers: { "X-C": "5" },
  });
  assert.deepEqual(PARAMETERS({ a: null, b: [], "X-C": undefined }), {
    query: "",
    headers: {},
  });
});

test("parameters that cannot be sent are refused by name alone", () => {
  for (const values of [
    { a: {} },
    { a: [["x"]] },
    { "X-C": {} },
    { z: 1 },
    { a: "\udc00" },
  ])
    assert.throws(() => PARAMETERS(values), InvalidRequestError);
});

async function sent(
  operation: Operation<unknown>,
  body?: unknown,
  options: Options = {},
  settings: Partial<Settings> = {},
): Promise<Sent> {
  const server = new Server(reply(OK));
  await server.connect(settings).call(operation, { body }, options);
  const [request] = server.requests;
  assert.ok(request);
  return request;
}

test("a request is what the call says", async () => {
  const server = new Server(reply(OK));
  const params = { fields: "name", limit: 2, "X-View": "v" };
  await server
    .connect({ baseUrl: `${BASE}/deep//` })
    .call(GET_ACCOUNT, { params });
  const [request] = server.requests;
  assert.equal(request?.url, `${BASE}/deep/auths/?fields=name&limit=2`);
  assert.deepEqual(request?.headers, {
    accept: "application/json",
    "user-agent": "sample/1.0",
    "x-view": "v",
  });
  assert.equal(request?.init.redirect, "manual");
  assert.equal(request?.init.credentials, undefined);
  assert.equal("body" in (request?.init ?? {}), false);
});

test("a body is JSON, null is one, and undefined members are not sent", async () => {
  const request = await sent(SIGNIN, {
    email: "é",
    password: undefined,
    n: null,
  });
  assert.equal(request.body, '{"email":"é","n":null}');
  assert.equal(request.headers["content-type"], "application/json");
  assert.equal((await sent(STORE, null)).body, "null");
  assert.equal((await sent(STORE)).headers["content-type"], undefined);
});

test("a body that JSON cannot say is refused unprinted", async () => {
  const loop: Record<string, unknown> = { secret: "hush" };
  loop.self = loop;
  for (const body of [
    { a: Number.NaN },
    [Number.POSITIVE_INFINITY],
    { a: 1n },
    "\ud800",
    { "\udfff": 1 },
    loop,
  ]) {
    const server = new Server(reply(OK));
    const error = await rejected(server.connect().call(STORE, { body }));
    assert.ok(error instanceof InvalidRequestError);
    assert.ok(!error.message.includes("hush"));
    assert.equal(server.requests.length, 0);
  }
  assert.equal((await sent(STORE, "😀")).body, '"😀"');
});

test("headers of the call win over those of the client, whatever their case", async () => {
  const settings = { headers: { "X-Team": "a", "X-Other": "o" } };
  const { headers } = await sent(
    STORE,
    {},
    { headers: { "x-team": "b", Accept: "text/plain" } },
    settings,
  );
  assert.equal(headers["x-team"], "b");
  assert.equal(headers["x-other"], "o");
  assert.equal(headers.accept, "text/plain");
});

test("headers that cannot be sent are refused by name alone", async () => {
  for (const [name, value] of [
    ["X-Trace", "a\r\nX-Evil: hush"],
    ["X-Trace", "hush\u0000"],
    ["X-Trace", "hüsh"],
    ["X-Trace", " hush"],
    ["a b", "hush"],
    ["", "hush"],
  ] as const) {
    const server = new Server(reply(OK));
    const call = server
      .connect()
      .call(GET_ACCOUNT, {}, { headers: { [name]: value } });
    const error = await rejected(call);
    assert.ok(error instanceof InvalidRequestError);
    assert.ok(!/h.sh/.test(error.message));
    assert.equal(server.requests.length, 0);
  }
});

for (const baseUrl of [
  "",
  "api.test",
  "/x",
  "ftp://api.test",
  "http://u:hush@api.test",
  "http://api.test/?q",
  "http://api.test/#f",
  "http://",
])
  test(`the base URL ${baseUrl} is refused`, () => {
    assert.throws(
      () => new Connection({}, { baseUrl }),
      (error) =>
        error instanceof InvalidRequestError && !error.message.includes("hush"),
    );
  });

test("timeouts that make no sense are refused", async () => {
  for (const settings of [
    { timeout: 0 },
    { timeout: -1 },
    { totalTimeout: 0 },
    { timeout: Number.NaN },
  ]) {
    assert.throws(() => new Server().connect(settings), InvalidRequestError);
    const error = await rejected(
      new Server().connect().call(STORE, {}, settings),
    );
    assert.ok(error instanceof InvalidRequestError);
  }
});

test("a browser sets no cookie and no origin, says nothing of its agent and sends no cookies", async () => {
  const descriptor = Object.getOwnPropertyDescriptor(globalThis, "navigator");
  const real = globalThis.fetch;
  const server = new Server(reply(OK), reply(OK));
  Object.defineProperty(globalThis, "navigator", {
    value: { userAgent: "Mozilla/5.0 (X11; Linux x86_64)" },
    configurable: true,
  });
  globalThis.fetch = server.fetch;
  try {
    const connect = (more: object) =>
      new Connection({ userAgent: "sample/1.0" }, { baseUrl: BASE, ...more });
    assert.throws(
      () => connect({ token: "t", carrier: { kind: "cookie", name: "token" } }),
      InvalidRequestError,
    );
    for (const name of ["Cookie", "origin"]) {
      const call = connect({}).call(
        GET_ACCOUNT,
        {},
        { headers: { [name]: "x" } },
      );
      assert.ok((await rejected(call)) instanceof InvalidRequestError);
    }
    await connect({}).call(GET_ACCOUNT);
    assert.equal(server.requests[0]?.headers["user-agent"], undefined);
    assert.equal(server.requests[0]?.init.credentials, "omit");
    // A fetch of the caller's own may send them, as in an extension.
    const carrier = { kind: "cookie", name: "token" };
    await connect({ token: "t", carrier, fetch: server.fetch }).call(
      GET_ACCOUNT,
    );
    assert.equal(server.requests[1]?.headers.cookie, "token=t");
  } finally {
    globalThis.fetch = real;
    if (descriptor) Object.defineProperty(globalThis, "navigator", descriptor);
    else Reflect.deleteProperty(globalThis, "navigator");
  }
});

test("fetch is looked up when a call is made", async () => {
  const real = globalThis.fetch;
  const server = new Server(reply(OK));
  const connection = new Connection({}, { baseUrl: BASE });
  globalThis.fetch = server.fetch;
  try {
    assert.deepEqual(await connection.call(GET_ACCOUNT), OK);
  } finally {
    globalThis.fetch = real;
  }
});
