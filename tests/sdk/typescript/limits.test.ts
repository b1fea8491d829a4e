// Timeouts and cancelling, against a server that takes its time.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { complete } from "../../../templates/clients/typescript/static/runtime/client.js";
import { Connection } from "../../../templates/clients/typescript/static/runtime/connection.js";
import {
  ApiConnectionError,
  ApiTimeoutError,
  UnexpectedResponseError,
} from "../../../templates/clients/typescript/static/runtime/errors.js";
import type {
  Options,
  Settings,
} from "../../../templates/clients/typescript/static/runtime/settings.js";
import { answer, begin, type Loopback, loopback, until } from "./loopback.js";
import {
  FACTS,
  failed,
  GET_ACCOUNT,
  OK,
  rejected,
  reply,
  Server,
  STORE,
} from "./sample.js";

let server: Loopback;
let mode = "never";

before(async () => {
  server = await loopback((request, response) => {
    if (mode === "begin") begin(response);
    else if (mode === "busy") answer(response, {}, 503);
    else if (mode === "slow") setTimeout(() => answer(response, OK), 60);
    else if (mode === "cut") {
      begin(response);
      setTimeout(() => request.socket.destroy(), 20);
    } else if (mode === "drop") request.socket.destroy();
  });
});
after(() => server.close());

function connect(settings: Partial<Settings> = {}): Connection {
  return new Connection(
    FACTS,
    complete({ baseUrl: server.url, retries: 0, ...settings }),
  );
}

/** Call in a mode of the server; returns the error and the milliseconds that it took. */
async function failing(
  how: string,
  settings: Partial<Settings>,
  options: Options = {},
): Promise<[unknown, number]> {
  mode = how;
  const start = performance.now();
  let error: unknown;
  try {
    await connect(settings).call(GET_ACCOUNT, {}, options);
  } catch (reason) {
    error = reason;
  }
  return [error, performance.now() - start];
}

for (const how of ["never", "begin"])
  test(`an attempt has its timeout: ${how}`, async () => {
    const broken = server.broken();
    const [error, took] = await failing(how, { timeout: 50 });
    assert.ok(error instanceof ApiTimeoutError && error.sent && error.passing);
    assert.ok(took >= 45 && took < 1000, `${took}`);
    await until(() => server.broken() > broken);
  });

for (const how of ["never", "begin"])
  test(`a whole call has its timeout: ${how}`, async () => {
    const [error, took] = await failing(how, { totalTimeout: 50, retries: 5 });
    assert.ok(error instanceof ApiTimeoutError && error.sent && !error.passing);
    assert.match(error.message, /TOTAL_TIMEOUT/);
    assert.ok(took >= 45 && took < 1000, `${took}`);
  });

test("timeouts of the call go before those of the client", async () => {
  const [error] = await failing("never", { timeout: 10_000 }, { timeout: 30 });
  assert.ok(error instanceof ApiTimeoutError);
  mode = "slow";
  assert.deepEqual(
    await connect({ timeout: 10 }).call(GET_ACCOUNT, {}, { timeout: null }),
    OK,
  );
  assert.deepEqual(
    await connect({ totalTimeout: 10 }).call(
      GET_ACCOUNT,
      {},
      { totalTimeout: 5000 },
    ),
    OK,
  );
});

test("a timeout of months is none", async () => {
  mode = "slow";
  assert.deepEqual(
    await connect({
      timeout: 2 ** 40,
      totalTimeout: Number.POSITIVE_INFINITY,
    }).call(GET_ACCOUNT),
    OK,
  );
});

test("every attempt has the timeout anew, and all share the total", async () => {
  const before = server.requests.length;
  const [error, took] = await failing("never", {
    timeout: 40,
    totalTimeout: 200,
    retries: { count: 99, first: 1, longest: 1 },
  });
  assert.ok(error instanceof ApiTimeoutError);
  const attempts = server.requests.length - before;
  assert.ok(attempts >= 3 && attempts <= 6, `${attempts}`);
  assert.ok(took < 1000);
});

test("an answer that breaks off is a connection error", async () => {
  for (const how of ["cut", "drop"]) {
    const [error] = await failing(how, {});
    assert.ok(
      error instanceof ApiConnectionError &&
        !(error instanceof ApiTimeoutError),
    );
    assert.ok(error.sent && error.passing);
    assert.ok(error.source() instanceof Error);
  }
});

test("nobody listening is a connection error, and nothing was sent", async () => {
  const gone = await loopback(() => {});
  await gone.close();
  for (const baseUrl of [
    gone.url,
    gone.url.replace("127.0.0.1", "localhost"),
  ]) {
    const error = await rejected(
      connect({ baseUrl }).call(STORE, { body: {} }),
    );
    assert.ok(
      error instanceof ApiConnectionError && !error.sent && error.passing,
    );
    assert.match(
      error.message,
      /^POST \/auths\/store: no answer: ECONNREFUSED$/,
    );
  }
});

for (const how of ["never", "begin"])
  test(`cancelling rejects with the signal's reason and gives the connection up: ${how}`, async () => {
    const broken = server.broken();
    const reason = new Error("enough");
    const cancel = new AbortController();
    setTimeout(() => cancel.abort(reason), 30);
    const [error, took] = await failing(
      how,
      { retries: 5 },
      { signal: cancel.signal },
    );
    assert.equal(error, reason);
    assert.ok(took < 1000);
    await until(() => server.broken() > broken);
  });

test("a call that is cancelled before it began sends nothing", async () => {
  const script = new Server(reply(OK));
  for (const reason of [new Error("enough"), "a text"]) {
    const call = script
      .connect()
      .call(GET_ACCOUNT, {}, { signal: AbortSignal.abort(reason) });
    await assert.rejects(call, (error) => error === reason);
  }
  assert.equal(script.requests.length, 0);
});

test("a call that is cancelled while it waits makes no other attempt", async () => {
  const before = server.requests.length;
  const cancel = new AbortController();
  setTimeout(() => cancel.abort(), 50);
  const [error, took] = await failing(
    "busy",
    { retries: { count: 3, first: 10_000, longest: 10_000 } },
    { signal: cancel.signal },
  );
  assert.equal((error as Error).name, "AbortError");
  assert.ok(took < 1000);
  assert.equal(server.requests.length, before + 1);
});

test("AbortSignal.timeout is the caller's own", async () => {
  const [error] = await failing(
    "never",
    {},
    { signal: AbortSignal.timeout(30) },
  );
  assert.equal((error as Error).name, "TimeoutError");
  assert.ok(!(error instanceof ApiConnectionError));
});

test("a fetch that does not look at its signal is left behind", async () => {
  const never: typeof fetch = () => new Promise(() => {});
  const error = await rejected(
    new Server()
      .connect({ fetch: never, timeout: 20, retries: 0 })
      .call(GET_ACCOUNT),
  );
  assert.ok(error instanceof ApiTimeoutError);
});

test("no timer and no listener outlives a call", async () => {
  const listeners = new Set<unknown>();
  const { signal } = new AbortController();
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (type: string, listener: never) => {
    listeners.add(listener);
    add(type, listener);
  };
  signal.removeEventListener = (type: string, listener: never) => {
    listeners.delete(listener);
    remove(type, listener);
  };
  const set = new Set<unknown>();
  const realSet = globalThis.setTimeout;
  const realClear = globalThis.clearTimeout;
  globalThis.setTimeout = ((act: () => void, ms: number, ...args: []) => {
    const timer = realSet(() => {
      set.delete(timer);
      act(...args);
    }, ms);
    set.add(timer);
    return timer;
  }) as typeof setTimeout;
  globalThis.clearTimeout = (timer) => {
    set.delete(timer);
    realClear(timer as number);
  };
  try {
    const script = new Server(
      reply(OK),
      reply({}, 503),
      reply(OK),
      failed("ECONNRESET"),
    );
    const connection = script.connect({
      totalTimeout: 9999,
      retries: { count: 1, first: 1 },
    });
    await connection.call(GET_ACCOUNT, {}, { signal });
    await connection.call(GET_ACCOUNT, {}, { signal });
    await rejected(connection.call(GET_ACCOUNT, {}, { signal, retries: 0 }));
    assert.equal(script.requests.length, 4);
    assert.equal(listeners.size, 0);
    assert.equal(set.size, 0);
  } finally {
    globalThis.setTimeout = realSet;
    globalThis.clearTimeout = realClear;
  }
});

test("redirects are not followed, and the token stays here", async () => {
  const other = await loopback((_, response) => answer(response, OK));
  const here = await loopback((_, response) =>
    answer(response, {}, 307, { location: `${other.url}/?token=x` }),
  );
  try {
    const error = await rejected(
      connect({ baseUrl: here.url, token: "t" }).call(GET_ACCOUNT),
    );
    assert.ok(error instanceof UnexpectedResponseError && error.status === 307);
    assert.equal(other.requests.length, 0);
  } finally {
    await Promise.all([other.close(), here.close()]);
  }
});

test("cookies of the server are not sent back", async () => {
  const cookies: (string | undefined)[] = [];
  const here = await loopback((request, response) => {
    cookies.push(request.headers.cookie);
    answer(response, OK, 200, { "set-cookie": "token=other; Path=/" });
  });
  try {
    const connection = connect({ baseUrl: here.url });
    await connection.call(GET_ACCOUNT);
    await connection.call(GET_ACCOUNT);
    assert.deepEqual(cookies, [undefined, undefined]);
  } finally {
    await here.close();
  }
});
