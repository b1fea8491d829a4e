// What only some server versions have: operations, and members of requests.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  alive,
  numbers,
} from "../../../templates/clients/typescript/static/runtime/ages.js";
import {
  ApiStatusError,
  InvalidRequestError,
  MethodNotAllowedError,
  UnexpectedResponseError,
  UnsupportedByServer,
} from "../../../templates/clients/typescript/static/runtime/errors.js";
import {
  found,
  type Gates,
  gated,
} from "../../../templates/clients/typescript/static/runtime/gates.js";
import type { Operation } from "../../../templates/clients/typescript/static/runtime/operation.js";
import { parameters } from "../../../templates/clients/typescript/static/runtime/params.js";
import { lifetime } from "../../../templates/clients/typescript/static/runtime/versions.js";
import {
  failed,
  GET_ACCOUNT,
  type Line,
  MFA_STATUS,
  OK,
  OLD_REPORT,
  page,
  rejected,
  reply,
  Server,
  text,
  UPDATE_CONFIG,
} from "./sample.js";

for (const [version, parts] of [
  ["0.12.4", "0.12.4"],
  ["v0.12", "0.12"],
  ["0.12.0", "0.12"],
  ["0.10", "0.10"],
  ["1.0.0", "1"],
  ["0", "0"],
  ["0.0", "0"],
  [" 0.12.4-dev", "0.12.4"],
  ["0.12rc1", "0.12"],
  ["dev", undefined],
  ["", undefined],
] as const)
  test(`the version "${version}" is ${parts}`, () =>
    assert.equal(numbers(version), parts));

for (const [since, until, version, lives] of [
  ["0.12", undefined, "0.12.0", true],
  ["0.12", undefined, "0.12", true],
  ["0.12.0", undefined, "0.12", true],
  ["0.12", undefined, "0.12.4-dev", true],
  ["0.12", undefined, "0.11.9", false],
  ["0.12", undefined, "0.9", false],
  ["0.9", undefined, "0.12", true],
  [undefined, "0.11", "0.10.9", true],
  [undefined, "0.11", "0.11.0", false],
  [undefined, "0.11", "0.100", false],
  ["0.10", "0.12", "0.11", true],
  ["0.10", "0.12", "0.12", false],
  [undefined, undefined, "0.1", true],
  ["0.12", undefined, "dev", true],
  ["2", undefined, "10", true],
] as const)
  test(`[${since}, ${until}) ${lives ? "has" : "lacks"} ${version}`, () =>
    assert.equal(alive({ since, until }, version), lives));

/** Make one call; returns what came of it and the paths that were asked for. */
async function called(
  operation: Operation<unknown>,
  ...lines: Line[]
): Promise<[unknown, string[]]> {
  const server = new Server(...lines);
  const connection = server.connect({ token: "t", retries: 0 });
  const args =
    operation.method === "POST" ? { body: { ENABLE_NEW: true } } : {};
  const outcome = await connection
    .call(operation, args)
    .catch((error: unknown) => error);
  return [outcome, server.requests.map(({ url }) => new URL(url).pathname)];
}

const versioned = (version: unknown) => reply({ version });

test("a server that is too old is told apart from one that fails", async () => {
  for (const answer of [
    () => page(),
    () => reply({ detail: "Method Not Allowed" }, 405),
  ]) {
    const [error, paths] = await called(
      MFA_STATUS,
      answer(),
      versioned("0.11.4"),
    );
    assert.ok(error instanceof UnsupportedByServer);
    assert.equal(
      error.message,
      "mfa_status exists since 0.12; this server is 0.11.4",
    );
    assert.deepEqual(
      [error.what, error.since, error.until, error.server],
      ["mfa_status", "0.12", undefined, "0.11.4"],
    );
    assert.deepEqual(paths, ["/auths/mfa/status", "/api/config"]);
  }
});

test("a server that is too new is told as well", async () => {
  const [error] = await called(OLD_REPORT, page(), versioned("0.12.4"));
  assert.ok(error instanceof UnsupportedByServer);
  assert.equal(
    error.message,
    "old_report exists until 0.11; this server is 0.12.4",
  );
});

test("a server that is new enough means that something else is wrong", async () => {
  const [error] = await called(MFA_STATUS, page(), versioned("0.12.4"));
  assert.ok(error instanceof UnexpectedResponseError);
  const [other, paths] = await called(MFA_STATUS, reply({ detail: "x" }, 404));
  assert.ok(other instanceof ApiStatusError);
  assert.equal(paths.length, 1);
});

test("a probe that fails leaves the first error", async () => {
  for (const answer of [
    () => page(),
    () => reply({}, 500),
    () => reply([]),
    () => versioned(12),
    () => text("{", "application/json"),
    () => failed("ECONNRESET"),
  ]) {
    const [error] = await called(MFA_STATUS, reply({}, 405), answer());
    assert.ok(error instanceof MethodNotAllowedError);
  }
});

test("no probe for operations of all versions, nor without one", async () => {
  const [error, paths] = await called(GET_ACCOUNT, page());
  assert.ok(error instanceof UnexpectedResponseError);
  assert.equal(paths.length, 1);
  const server = new Server(page());
  await rejected(server.connect({}, {}).call(MFA_STATUS));
  assert.equal(server.requests.length, 1);
});

test("the probe is anonymous, with the settings of the client", async () => {
  const server = new Server(page(), versioned("0.11"));
  const connection = server.connect({
    token: "hush",
    headers: { "x-gate": "g" },
  });
  await rejected(
    connection.call(MFA_STATUS, {}, { headers: { "x-key": "hush" } }),
  );
  assert.deepEqual(server.requests[1]?.headers, {
    accept: "application/json",
    "user-agent": "sample/1.0",
    "x-gate": "g",
  });
});

test("a declared version refuses before sending, and never asks", async () => {
  const server = new Server(page());
  const connection = server.connect({ serverVersion: "0.11.4" });
  assert.equal(connection.serverVersion, "0.11.4");
  assert.ok(
    (await rejected(connection.call(MFA_STATUS))) instanceof
      UnsupportedByServer,
  );
  assert.ok(
    (await rejected(connection.withToken("t").call(MFA_STATUS))) instanceof
      UnsupportedByServer,
  );
  assert.equal(server.requests.length, 0);
  const newer = server.connect({ serverVersion: "0.12" });
  assert.ok(
    (await rejected(newer.call(MFA_STATUS))) instanceof UnexpectedResponseError,
  );
  assert.equal(server.requests.length, 1);
  for (const serverVersion of ["", "dev"])
    assert.throws(() => server.connect({ serverVersion }), InvalidRequestError);
});

test("a probed version does not refuse in advance, is known, and is asked for once", async () => {
  const server = new Server(page(), versioned("0.11.4"), page(), reply(OK));
  const connection = server.connect();
  const derived = connection.withToken("t");
  await rejected(connection.call(MFA_STATUS));
  assert.equal(connection.serverVersion, "0.11.4");
  assert.equal(derived.serverVersion, "0.11.4");
  assert.ok(
    (await rejected(derived.call(MFA_STATUS))) instanceof UnsupportedByServer,
  );
  assert.equal(server.requests.length, 3);
  assert.deepEqual(await connection.call(MFA_STATUS), OK);
});

test("a known version settles which cause is meant", async () => {
  const operation: Operation<unknown> = {
    name: "look",
    method: "GET",
    path: "/x",
    causes: [
      { name: "old", status: 401, text: "gone", until: "0.12" },
      { name: "new", status: 401, text: "gone", since: "0.12" },
    ],
  };
  for (const [serverVersion, cause] of [
    ["0.11", "old"],
    ["0.12", "new"],
    [undefined, "old"],
  ] as const) {
    const server = new Server(reply({ detail: "gone" }, 401));
    const error = await rejected(
      server.connect({ serverVersion }).call(operation),
    );
    assert.ok(error instanceof ApiStatusError && error.cause === cause);
  }
});

test("a member that the server would ignore is refused before it is sent", async () => {
  const [error, paths] = await called(UPDATE_CONFIG, versioned("0.10.2"));
  assert.ok(error instanceof UnsupportedByServer);
  assert.equal(
    error.message,
    "ENABLE_NEW of update_config exists since 0.11; this server is 0.10.2",
  );
  assert.deepEqual(paths, ["/api/config"]);
  const [, newer] = await called(UPDATE_CONFIG, versioned("0.11"), reply(OK));
  assert.deepEqual(newer, ["/api/config", "/auths/update_config"]);
});

test("members of all versions cost no probe, nor do those that are not written", async () => {
  const server = new Server(reply(OK), reply(OK), reply(OK));
  const connection = server.connect();
  for (const body of [{ a: 1 }, { ENABLE_NEW: undefined }, undefined])
    await connection.call(UPDATE_CONFIG, { body });
  assert.equal(server.requests.length, 3);
});

test("a silent server is sent everything, and is asked once; a failure of the moment is no last word", async () => {
  for (const [answer, asked] of [
    [() => page(), 1],
    [() => reply({}, 404), 1],
    [() => reply({}, 500), 2],
    [() => reply({}, 429), 2],
    [() => failed("ECONNRESET"), 2],
  ] as const) {
    const server = new Server(
      (request) => (request.url.endsWith("/config") ? answer() : reply(OK)),
      (request) => (request.url.endsWith("/config") ? answer() : reply(OK)),
      (request) => (request.url.endsWith("/config") ? answer() : reply(OK)),
      (request) => (request.url.endsWith("/config") ? answer() : reply(OK)),
    );
    const connection = server.connect({ retries: 0 });
    await connection.call(UPDATE_CONFIG, { body: { ENABLE_NEW: 1 } });
    await connection.call(UPDATE_CONFIG, { body: { ENABLE_NEW: 1 } });
    assert.equal(
      server.requests.filter(({ url }) => url.endsWith("/config")).length,
      asked,
    );
  }
});

/** A server whose probe hangs until it is let go. */
function hanging(): {
  fetch: typeof fetch;
  release: (answer: Line) => void;
  probes: () => number;
  sent: () => number;
} {
  const waiting: ((answer: Line) => void)[] = [];
  let probes = 0;
  let sent = 0;
  return {
    fetch: (url, init) => {
      if (!String(url).endsWith("/config")) {
        sent += 1;
        return Promise.resolve(reply(OK));
      }
      probes += 1;
      return new Promise((resolve, reject) => {
        init?.signal?.addEventListener("abort", () =>
          reject(new DOMException("aborted", "AbortError")),
        );
        waiting.push((answer) =>
          answer instanceof Response ? resolve(answer) : reject(answer),
        );
      });
    },
    release: (answer) => waiting.shift()?.(answer),
    probes: () => probes,
    sent: () => sent,
  };
}
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));
const NEWS = { body: { ENABLE_NEW: 1 } };

test("two hundred callers send one probe", async () => {
  for (const [version, count] of [
    ["0.11", 200],
    ["0.10", 0],
  ] as const) {
    const server = hanging();
    const connection = new Server().connect({ fetch: server.fetch });
    const calls = Array.from({ length: 200 }, () =>
      connection.withToken("t").call(UPDATE_CONFIG, NEWS),
    );
    const all = Promise.allSettled(calls);
    await soon();
    server.release(versioned(version));
    const done = (await all).filter(({ status }) => status === "fulfilled");
    assert.equal(done.length, count);
    assert.equal(server.probes(), 1);
  }
});

test("a probe that fails is shared by those who wait for it, and asked again later", async () => {
  const server = hanging();
  const connection = new Server().connect({ fetch: server.fetch, retries: 0 });
  const all = Promise.all(
    [1, 2, 3].map(() => connection.call(UPDATE_CONFIG, NEWS)),
  );
  await soon();
  server.release(failed("ECONNRESET"));
  await all;
  assert.deepEqual([server.probes(), server.sent()], [1, 3]);
  const again = connection.call(UPDATE_CONFIG, NEWS);
  await soon();
  server.release(versioned("0.11"));
  await again;
  assert.equal(server.probes(), 2);
});

test("a call that is cancelled leaves the question to the next", async () => {
  const server = hanging();
  const connection = new Server().connect({ fetch: server.fetch });
  const cancel = new AbortController();
  const first = rejected(
    connection.call(UPDATE_CONFIG, NEWS, { signal: cancel.signal }),
  );
  const others = [1, 2].map(() => connection.call(UPDATE_CONFIG, NEWS));
  await soon();
  cancel.abort(new Error("enough"));
  assert.equal((await first).message, "enough");
  await soon();
  assert.equal(server.probes(), 2);
  server.release(versioned("0.11"));
  server.release(versioned("0.11"));
  await Promise.all(others);
  assert.equal(server.probes(), 2);
});

test("one who waits for another's question has limits of its own", async () => {
  const server = hanging();
  const connection = new Server().connect({ fetch: server.fetch });
  const first = connection.call(UPDATE_CONFIG, NEWS);
  const cancel = new AbortController();
  const second = rejected(
    connection.call(UPDATE_CONFIG, NEWS, { signal: cancel.signal }),
  );
  const third = connection.call(UPDATE_CONFIG, NEWS, { totalTimeout: 20 });
  await soon();
  cancel.abort(new Error("enough"));
  assert.equal((await second).message, "enough");
  assert.match((await rejected(third)).message, /TOTAL_TIMEOUT/);
  server.release(versioned("0.11"));
  assert.deepEqual(await first, OK);
  assert.equal(server.probes(), 1);
});

const NEW: Gates = { since: "2" };
const OLD: Gates = { until: "3" };
const NODE: Gates = {
  members: {
    colour: {
      values: [
        ["teal", NEW],
        [true, NEW],
      ],
    },
  },
  among: [() => NODES],
};
const NODES: Gates = { members: { next: NODE } };
const FITS: Gates = {
  fits: [
    { name: "Wide", needs: ["a", "b"], gates: NEW },
    { name: "Narrow", needs: ["a"], gates: {} },
  ],
};

const CASES: [
  string,
  Gates,
  unknown,
  [string, (string | undefined)?, string?][],
][] = [
  ["a member", { members: { a: NEW } }, { a: null }, [["a", "2"]]],
  ["a member that is not there", { members: { a: NEW } }, { b: 1 }, []],
  ["a member that everything inherits", { members: { toString: NEW } }, {}, []],
  ["until", { members: { a: OLD } }, { a: 1 }, [["a", undefined, "3"]]],
  [
    "a nested one",
    { members: { a: { members: { b: NEW } } } },
    { a: { b: 1 } },
    [["a/b", "2"]],
  ],
  [
    "one in what is no object",
    { members: { a: { members: { b: NEW } } } },
    { a: [1] },
    [],
  ],
  ["items", { each: { members: { a: NEW } } }, [{}, { a: 1 }], [["*/a", "2"]]],
  [
    "a map",
    { members: { m: { each: { members: { a: NEW } } } } },
    { m: { "secret key": { a: 1 } } },
    [["m/*/a", "2"]],
  ],
  [
    "a value",
    { members: { a: { values: [["x", NEW]] } } },
    { a: "x" },
    [['a "x"', "2"]],
  ],
  [
    "another value",
    { members: { a: { values: [["x", NEW]] } } },
    { a: "y" },
    [],
  ],
  [
    "one is not true",
    { members: { a: { values: [[1, NEW]] } } },
    { a: true },
    [],
  ],
  ["the whole", NEW, 1, [["the body", "2"]]],
  [
    "both",
    {
      members: {
        a: { since: "2", among: [{ members: { b: { since: "3" } } }] },
      },
    },
    { a: { b: 1 } },
    [
      ["a", "2"],
      ["a/b", "3"],
    ],
  ],
  [
    "a tag",
    { tag: "kind", cases: { new: NEW } },
    { kind: "new" },
    [['kind "new"', "2"]],
  ],
  [
    "an unknown tag",
    { tag: "kind", cases: { new: NEW } },
    { kind: ["new"] },
    [],
  ],
  [
    "a tag that everything inherits",
    { tag: "kind", cases: {} },
    { kind: "toString" },
    [],
  ],
  [
    "inside a tagged one",
    { tag: "kind", cases: { k: { members: { a: NEW } } } },
    { kind: "k", a: 1 },
    [["a", "2"]],
  ],
  [
    "the same member of another",
    { tag: "kind", cases: { k: { members: { a: NEW } } } },
    { kind: "l", a: 1 },
    [],
  ],
  ["no tag", { tag: "kind", absent: NEW }, { a: 1 }, [["without kind", "2"]]],
  ["a fit", FITS, { a: 1, b: 2 }, [["as Wide", "2"]]],
  ["a narrower fit", FITS, { a: 1 }, []],
  [
    "a fit by a constant",
    { fits: [{ name: "T", needs: ["t"], told: [["t", ["x"]]], gates: NEW }] },
    { t: "x" },
    [["as T", "2"]],
  ],
  [
    "another constant",
    { fits: [{ name: "T", needs: ["t"], told: [["t", ["x"]]], gates: NEW }] },
    { t: "y" },
    [],
  ],
  [
    "one that holds itself",
    NODES,
    { next: { next: { colour: "teal" } } },
    [['next/next/colour "teal"', "2"]],
  ],
];
for (const [title, gates, value, expected] of CASES)
  test(`gates: ${title}`, () => {
    assert.deepEqual(
      found(gates, value).map(({ name, since, until }) => [name, since, until]),
      expected.map(([name, since, until]) => [name, since, until]),
    );
  });

test("gates of parameters, and those that the operation has itself", async () => {
  const operation: Operation<unknown> = {
    name: "look",
    method: "GET",
    path: "/x",
    lives: lifetime("2"),
    params: parameters({ query: ["a", "b"], headers: ["X-C"] }),
    gates: gated({
      query: { members: { a: { since: "2" }, b: { since: "3" } } },
      header: { members: { "X-C": { since: "4" } } },
    }),
  };
  const server = new Server(reply(OK), reply(OK));
  const connection = server.connect({ serverVersion: "2.5" });
  await connection.call(operation, {
    params: { a: 1, b: null, "X-C": undefined },
  });
  for (const [params, message] of [
    [{ b: 1 }, /^b of look exists since 3/],
    [{ "X-C": "v" }, /^X-C of look exists since 4/],
  ] as const)
    assert.match(
      (await rejected(connection.call(operation, { params }))).message,
      message,
    );
  assert.equal(server.requests.length, 1);
});
