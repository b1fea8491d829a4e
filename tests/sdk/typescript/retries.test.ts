// What is made again after it failed, what never is, and how long is waited.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  ApiConnectionError,
  ApiStatusError,
  ApiTimeoutError,
  AuthenticationError,
  InvalidRequestError,
  RateLimitError,
  ServiceUnavailableError,
  UnexpectedResponseError,
} from "../../../templates/clients/typescript/static/runtime/errors.js";
import type { Operation } from "../../../templates/clients/typescript/static/runtime/operation.js";
import { retrying } from "../../../templates/clients/typescript/static/runtime/retrying.js";
import type {
  Options,
  Settings,
} from "../../../templates/clients/typescript/static/runtime/settings.js";
import {
  ADD_USER,
  BUSY,
  CHANGE_PASSWORD,
  DROP,
  failed,
  GET_ACCOUNT,
  type Line,
  OK,
  page,
  rejected,
  reply,
  SIGNIN,
  Server,
  STORE,
  TOUCHY,
  withoutWaiting,
} from "./sample.js";

interface Outcome {
  /** How many requests were sent. */
  readonly count: number;
  readonly error: Error | undefined;
  readonly waits: number[];
}

/** Make one call without a timeout, so that all timers are waits between attempts. */
async function outcome(
  operation: Operation<unknown>,
  lines: Line[],
  settings: Partial<Settings> = {},
  options: Options = {},
): Promise<Outcome> {
  const server = new Server(...lines);
  const connection = server.connect({ token: "t", timeout: null, ...settings });
  let error: Error | undefined;
  const waits = await withoutWaiting(async () => {
    const args = operation.method === "POST" ? { body: {} } : {};
    const call = connection.call(operation, args, options);
    await call.catch((reason: Error) => {
      error = reason;
    });
  });
  return { count: server.requests.length, error, waits };
}

const PASSING = [408, 425, 429, 500, 502, 503, 504];

test("what may be repeated is repeated when the server is busy", async () => {
  for (const operation of [GET_ACCOUNT, DROP, STORE])
    for (const status of PASSING) {
      const busy = () => reply(BUSY, status);
      const { count, error, waits } = await outcome(operation, [
        busy(),
        busy(),
        reply(OK),
      ]);
      assert.equal(error, undefined);
      assert.equal(count, 3);
      assert.equal(waits.length, 2);
      const [first = 0, second = 0] = waits;
      assert.ok(first >= 250 && first <= 500, `${first}`);
      assert.ok(second >= 500 && second <= 1000, `${second}`);
    }
});

test("an answer that would come again stands", async () => {
  for (const status of [400, 401, 403, 404, 405, 409, 422, 501, 505]) {
    const answer = reply(BUSY, status, { "retry-after": "1" });
    const { count, error, waits } = await outcome(GET_ACCOUNT, [answer]);
    assert.ok(error instanceof ApiStatusError && error.status === status);
    assert.deepEqual([count, waits], [1, []]);
  }
});

test("what may have changed something is not repeated", async () => {
  for (const operation of [SIGNIN, ADD_USER, CHANGE_PASSWORD, TOUCHY])
    for (const status of PASSING) {
      const headers: Record<string, string> =
        status === 429 ? {} : { "retry-after": "1" };
      const { count, waits } = await outcome(operation, [
        reply(BUSY, status, headers),
      ]);
      assert.deepEqual([count, waits], [1, []]);
    }
});

test("a POST that was turned away and told when to come back does", async () => {
  const lines = [reply(BUSY, 429, { "retry-after": "3" }), reply(OK)];
  const { count, waits } = await outcome(ADD_USER, lines);
  assert.equal(count, 2);
  assert.ok((waits[0] ?? 0) >= 3000 && (waits[0] ?? 0) <= 3300);
});

test("a sign-in is never repeated once it was answered", async () => {
  const busy = reply(BUSY, 429, { "retry-after": "1" });
  const { count, error, waits } = await outcome(SIGNIN, [busy]);
  assert.ok(error instanceof RateLimitError && error.retryAfter === 1000);
  assert.deepEqual([count, waits], [1, []]);
});

const UNSENT = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
];
test("what could not be sent is sent again, whatever it is", async () => {
  for (const operation of [GET_ACCOUNT, SIGNIN, ADD_USER])
    for (const code of UNSENT) {
      const { count, waits } = await outcome(operation, [
        failed(code),
        reply(OK),
      ]);
      assert.deepEqual([count, waits.length], [2, 1], code);
    }
});

test("the words of other platforms for a connection that could not be made", async () => {
  const bun = Object.assign(new Error("Unable to connect."), {
    code: "ConnectionRefused",
  });
  const said =
    "error sending request for url (http://api.test/): client error (Connect): tcp connect error";
  const deno = new TypeError("fetch failed", { cause: new Error(said) });
  const olderDeno = new TypeError(said);
  for (const error of [bun, deno, olderDeno]) {
    const { error: told } = await outcome(ADD_USER, [error], { retries: 0 });
    assert.ok(told instanceof ApiConnectionError && !told.sent && told.passing);
  }
});

test("a broken connection is tried again only where that is safe", async () => {
  for (const code of [
    "ECONNRESET",
    "EPIPE",
    "UND_ERR_SOCKET",
    "UND_ERR_HEADERS_TIMEOUT",
    "UND_ERR_BODY_TIMEOUT",
  ]) {
    const safe = await outcome(GET_ACCOUNT, [failed(code), reply(OK)]);
    assert.deepEqual([safe.count, safe.waits.length], [2, 1]);
    for (const operation of [SIGNIN, ADD_USER]) {
      const { count, error } = await outcome(operation, [failed(code)]);
      assert.ok(error instanceof ApiConnectionError && error.sent);
      assert.equal(error instanceof ApiTimeoutError, code.endsWith("TIMEOUT"));
      assert.equal(count, 1);
    }
  }
});

test("a failure that a browser does not explain counts as sent", async () => {
  const { count, error } = await outcome(ADD_USER, [
    new TypeError("Failed to fetch"),
  ]);
  assert.ok(error instanceof ApiConnectionError && error.sent && error.passing);
  assert.equal(count, 1);
});

test("a certificate that is refused is refused once", async () => {
  for (const code of [
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
    "CERT_HAS_EXPIRED",
    "ERR_TLS_CERT_ALTNAME_INVALID",
  ]) {
    const { count, error } = await outcome(GET_ACCOUNT, [failed(code)]);
    assert.ok(error instanceof ApiConnectionError);
    assert.deepEqual(
      [count, error.sent, error.passing],
      [1, false, false],
      code,
    );
  }
});

test("an answer that is no result is no reason to ask again", async () => {
  const redirect = new Response(null, {
    status: 307,
    headers: { location: "/x" },
  });
  for (const answer of [page(), reply([1]), redirect]) {
    const { count, error } = await outcome(GET_ACCOUNT, [answer]);
    assert.ok(error instanceof UnexpectedResponseError);
    assert.equal(count, 1);
  }
});

test("a 401 comes once and for good", async () => {
  const no = reply({ detail: "no" }, 401, { "retry-after": "0" });
  const { count, error } = await outcome(GET_ACCOUNT, [no]);
  assert.ok(error instanceof AuthenticationError);
  assert.equal(count, 1);
});

const inSeconds = (seconds: number) =>
  new Date(Date.now() + seconds * 1000).toUTCString();
const FORMS: [Record<string, string>, number, number][] = [
  [{ "retry-after": "2" }, 2000, 2200],
  [{ "retry-after": "0" }, 0, 0],
  [{ "retry-after": "0.25" }, 250, 275],
  [{ "retry-after-ms": "1500" }, 1500, 1650],
  [{ "retry-after-ms": "1500", "retry-after": "9" }, 1500, 1650],
  [{ "retry-after": inSeconds(20), date: inSeconds(0) }, 19_000, 22_100],
  [{ "retry-after": inSeconds(20) }, 18_000, 22_100],
  [
    {
      "retry-after": "Wed, 21 Oct 2015 07:28:05 GMT",
      date: "Wed, 21 Oct 2015 07:28:00 GMT",
    },
    5000,
    5500,
  ],
  [
    {
      "retry-after": "Wednesday, 21-Oct-15 07:28:05 GMT",
      date: "Wed Oct 21 07:28:00 2015",
    },
    5000,
    5500,
  ],
  [{ "retry-after": "Wed, 21 Oct 2015 07:28:00 GMT" }, 0, 0],
  [{ "retry-after": "-3" }, 0, 0],
  [{ "retry-after": "soon" }, 250, 500],
  [{ "retry-after": "attempt 5" }, 250, 500],
  [{ "retry-after": "nan" }, 250, 500],
  [{ "retry-after": "0x10" }, 250, 500],
  [{ "retry-after": "1e3" }, 250, 500],
  [{}, 250, 500],
];
for (const [headers, least, most] of FORMS)
  test(`Retry-After ${JSON.stringify(headers)}`, async () => {
    const { count, waits } = await outcome(GET_ACCOUNT, [
      reply(BUSY, 503, headers),
      reply(OK),
    ]);
    assert.equal(count, 2);
    // Nothing is waited where that would be no time.
    const [wait = 0] = waits;
    assert.ok(wait >= least && wait <= most, `${wait}`);
  });

test("a server that asks for too long a wait is an error at once", async () => {
  const busy = () => reply(BUSY, 503, { "retry-after": "61" });
  const { count, error } = await outcome(GET_ACCOUNT, [busy()]);
  assert.ok(
    error instanceof ServiceUnavailableError && error.retryAfter === 61_000,
  );
  assert.equal(count, 1);
  const patient = await outcome(GET_ACCOUNT, [busy(), reply(OK)], {
    retries: { retryAfterCap: 100_000 },
  });
  assert.equal(patient.count, 2);
});

test("the wait grows twofold up to its longest and differs every time", async () => {
  const lines = Array.from({ length: 7 }, () => reply(BUSY, 503));
  const { count, waits } = await outcome(GET_ACCOUNT, lines, {
    retries: { count: 6, first: 1000, longest: 4000 },
  });
  assert.equal(count, 7);
  [1000, 2000, 4000, 4000, 4000, 4000].forEach((most, index) => {
    const wait = waits[index] ?? -1;
    assert.ok(wait >= most / 2 && wait <= most, `${wait} of ${most}`);
  });
  assert.equal(new Set(waits).size, 6);
});

test("the last answer is the one that is told", async () => {
  const { error } = await outcome(GET_ACCOUNT, [
    reply(BUSY, 503),
    failed("ECONNRESET"),
    reply(BUSY, 502),
  ]);
  assert.ok(error instanceof ApiStatusError && error.status === 502);
  const broken = await outcome(
    GET_ACCOUNT,
    [reply(BUSY, 503), failed("ECONNRESET")],
    { retries: 1 },
  );
  assert.ok(broken.error instanceof ApiConnectionError);
});

test("a call may ask for more or none", async () => {
  for (const [retries, count] of [
    [0, 1],
    [1, 2],
    [4, 5],
  ] as const) {
    const lines = Array.from({ length: count }, () => reply(BUSY, 503));
    const found = await outcome(GET_ACCOUNT, lines, {}, { retries });
    assert.ok(found.error instanceof ServiceUnavailableError);
    assert.equal(found.count, count);
  }
});

test("settings that make no sense are refused", () => {
  for (const setting of [
    -1,
    { count: -1 },
    { first: -0.1 },
    { longest: Number.NaN },
  ])
    assert.throws(() => retrying(setting), InvalidRequestError);
});

test("every attempt carries the same request", async () => {
  const server = new Server(reply(BUSY, 503), reply(OK));
  const connection = server.connect({
    token: "t",
    retries: { count: 1, first: 1 },
  });
  await connection.call(
    STORE,
    { body: { a: 1 } },
    { headers: { "X-Trace": "9" } },
  );
  const [first, second] = server.requests;
  assert.equal(first?.body, '{"a":1}');
  assert.equal(second?.body, '{"a":1}');
  assert.deepEqual(first?.headers, second?.headers);
});

test("no wait begins that would end too late", async () => {
  const lines = [reply(BUSY, 503, { "retry-after": "5" })];
  const server = new Server(...lines);
  const connection = server.connect({ totalTimeout: 2000 });
  const start = performance.now();
  assert.ok(
    (await rejected(connection.call(GET_ACCOUNT))) instanceof
      ServiceUnavailableError,
  );
  assert.ok(performance.now() - start < 1000);
});
