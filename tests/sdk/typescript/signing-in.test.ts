// Finishing a sign-in that asks for more than a password, and what is written back as it was read.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import {
  Client,
  complete,
} from "../../../templates/clients/typescript/static/runtime/client.js";
import { Connection } from "../../../templates/clients/typescript/static/runtime/connection.js";
import {
  ApiStatusError,
  InvalidRequestError,
  RateLimitError,
} from "../../../templates/clients/typescript/static/runtime/errors.js";
import { hiding } from "../../../templates/clients/typescript/static/runtime/hiding.js";
import type { Operation } from "../../../templates/clients/typescript/static/runtime/operation.js";
import { carriedOver } from "../../../templates/clients/typescript/static/runtime/rewrite.js";
import {
  type Answers,
  type EnrollPrompt,
  finish,
  type Prompt,
  type SecondFactor,
} from "../../../templates/clients/typescript/static/runtime/second-factor.js";
import type { Settings } from "../../../templates/clients/typescript/static/runtime/settings.js";
import {
  BASE,
  GET_ACCOUNT,
  OK,
  rejected,
  reply,
  SIGNIN,
  Server,
} from "./sample.js";

const CODE = "123456";
const RECOVERY = "0".repeat(32);
const CODES = [RECOVERY, "1".repeat(32)];
const SESSION = { id: "u1", token: "session" };

function step(
  name: string,
  causes: [string, string][] = [],
): Operation<unknown> {
  return {
    name,
    method: "POST",
    path: `/mfa/${name}`,
    credentials: "none",
    session: { kind: "issues-own", token: "token" },
    secrets: hiding([
      "token",
      "challenge_token",
      "manual_key",
      "recovery_codes",
    ]),
    causes: causes.map(([cause, text]) => ({ name: cause, status: 401, text })),
  };
}
const FACTOR: SecondFactor<unknown> = {
  step: "next_step",
  token: "challenge_token",
  verification: {
    step: "verify",
    operation: step("verify", [["wrong_code", "Invalid code."]]),
    code: "code",
    recovery: "recovery",
  },
  enrollment: {
    step: "enroll",
    start: step("start"),
    confirm: step("confirm", [["wrong_code", "Invalid code."]]),
    code: "code",
    recoveryCodes: "recovery_codes",
  },
  recovery: {
    step: "recover",
    operation: step("recover"),
    proof: "reset_token",
  },
  tryAgain: ["wrong_code"],
};

/** A server with a second factor. */
class MfaServer {
  readonly calls: [string, Record<string, unknown>][] = [];
  tries = 0;
  limit = 5;

  readonly fetch: typeof fetch = async (url, init) => {
    const path = new URL(String(url)).pathname;
    const body = JSON.parse(String(init?.body ?? "{}"));
    this.calls.push([path, body]);
    if (body.challenge_token !== "c") return reply({ detail: "Expired." }, 401);
    if (path === "/mfa/start") return reply({ manual_key: "KEY" });
    if (path === "/mfa/recover")
      return reply({ next_step: "enroll", challenge_token: "c" });
    this.tries += 1;
    if (this.tries > this.limit)
      return reply({ detail: "Too many." }, 429, { "retry-after": "299" });
    if (body.code !== CODE && !(body.recovery && body.code === RECOVERY))
      return reply({ detail: "Invalid code." }, 401);
    return reply(
      path === "/mfa/confirm" ? { ...SESSION, recovery_codes: CODES } : SESSION,
    );
  };
}

const challenge = (next_step: string) => ({ next_step, challenge_token: "c" });

async function finished(
  server: MfaServer,
  result: unknown,
  answers: Answers,
): Promise<[unknown, Connection]> {
  const connection = new Connection(
    {},
    complete({ baseUrl: BASE, fetch: server.fetch }),
  );
  const outcome = await finish(connection, FACTOR, result, answers).catch(
    (error: unknown) => error,
  );
  return [outcome, connection];
}

test("a session is what comes out, and a pending account too", async () => {
  for (const result of [SESSION, { next_step: "pending" }, null, "x"]) {
    const server = new MfaServer();
    const [outcome] = await finished(server, result, {});
    assert.equal(outcome, result);
    assert.equal(server.calls.length, 0);
  }
});

test("a step of a later server is returned as it came", async () => {
  const later = challenge("dance");
  assert.equal((await finished(new MfaServer(), later, {}))[0], later);
});

test("a code or a recovery code finishes it", async () => {
  for (const [answer, sent] of [
    [CODE, { challenge_token: "c", code: CODE }],
    [
      { recoveryCode: RECOVERY },
      { challenge_token: "c", code: RECOVERY, recovery: true },
    ],
  ] as const) {
    const server = new MfaServer();
    const [outcome, connection] = await finished(server, challenge("verify"), {
      code: async () => answer,
    });
    assert.deepEqual(outcome, SESSION);
    assert.equal(connection.token, "session");
    assert.deepEqual(server.calls, [["/mfa/verify", sent]]);
  }
});

test("a wrong code is asked for again, and the callback is told why", async () => {
  const prompts: Prompt<unknown>[] = [];
  const codes = ["1", "2", CODE];
  const code = (prompt: Prompt<unknown>) => {
    prompts.push(prompt);
    return codes.shift() ?? "";
  };
  const [outcome] = await finished(new MfaServer(), challenge("verify"), {
    code,
  });
  assert.deepEqual(outcome, SESSION);
  assert.deepEqual(
    prompts.map(({ attempt, refused }) => [attempt, refused?.cause]),
    [
      [1, undefined],
      [2, "wrong_code"],
      [3, "wrong_code"],
    ],
  );
  assert.ok(prompts[0] && !("refused" in prompts[0]));
  assert.deepEqual(prompts[0]?.challenge, challenge("verify"));
});

test("the server's limit ends it, and so does a challenge that has expired", async () => {
  const server = new MfaServer();
  server.limit = 2;
  const [outcome] = await finished(server, challenge("verify"), {
    code: () => "1",
  });
  assert.ok(
    outcome instanceof RateLimitError && outcome.retryAfter === 299_000,
  );
  assert.equal(server.tries, 3);
  const [expired] = await finished(
    new MfaServer(),
    { next_step: "verify", challenge_token: "old" },
    { code: () => CODE },
  );
  assert.ok(expired instanceof ApiStatusError && expired.status === 401);
});

test("enrolling gives setup and recovery codes", async () => {
  const server = new MfaServer();
  const told: unknown[] = [];
  const [outcome] = await finished(server, challenge("enroll"), {
    enroll: ({ setup, attempt }: EnrollPrompt<unknown, unknown>) => {
      told.push(setup, attempt);
      return CODE;
    },
    recoveryCodes: async (codes) => {
      told.push(codes);
    },
  });
  assert.deepEqual(outcome, { ...SESSION, recovery_codes: CODES });
  assert.deepEqual(told, [{ manual_key: "KEY" }, 1, CODES]);
  assert.deepEqual(
    server.calls.map(([path]) => path),
    ["/mfa/start", "/mfa/confirm"],
  );
});

test("an operator's reset leads to a new enrolment", async () => {
  const server = new MfaServer();
  const [outcome] = await finished(server, challenge("recover"), {
    resetToken: () => "reset",
    enroll: () => CODE,
  });
  assert.deepEqual(outcome, { ...SESSION, recovery_codes: CODES });
  assert.deepEqual(server.calls[0], [
    "/mfa/recover",
    { challenge_token: "c", reset_token: "reset" },
  ]);
});

test("a missing callback is told before anything is spent", async () => {
  for (const [name, answers, missing] of [
    ["verify", {}, "code"],
    ["enroll", {}, "enroll"],
    ["recover", {}, "resetToken"],
    ["recover", { resetToken: () => "reset" }, "enroll"],
  ] as const) {
    const server = new MfaServer();
    const [error] = await finished(server, challenge(name), answers);
    assert.ok(error instanceof InvalidRequestError);
    assert.match(error.message, new RegExp(`needs the answer ${missing}$`));
    assert.equal(server.calls.length, 0);
  }
});

test("an answer that is no text is not sent", async () => {
  for (const answer of [
    "",
    " ",
    123456,
    null,
    undefined,
    { recoveryCode: "" },
    { recoveryCode: 1 },
  ]) {
    const server = new MfaServer();
    const [error] = await finished(server, challenge("verify"), {
      code: () => answer as string,
    });
    assert.ok(error instanceof InvalidRequestError);
    assert.equal(server.calls.length, 0);
  }
  const server = new MfaServer();
  const [error] = await finished(server, challenge("enroll"), {
    enroll: () => ({ recoveryCode: RECOVERY }) as unknown as string,
  });
  assert.ok(error instanceof InvalidRequestError);
  assert.ok(!error.message.includes(RECOVERY));
});

test("what a callback throws passes through", async () => {
  for (const thrown of [
    new Error("no"),
    new ApiStatusError("x", { cause: "wrong_code" }),
  ]) {
    const [error] = await finished(new MfaServer(), challenge("verify"), {
      code: () => {
        throw thrown;
      },
    });
    assert.equal(error, thrown);
  }
});

test("prompts print no secret", async () => {
  let shown = "";
  const server = new MfaServer();
  const connection = new Connection(
    {},
    complete({
      baseUrl: BASE,
      fetch: new Server(reply(challenge("enroll"))).fetch,
    }),
  );
  const result = await connection.call(SIGNIN, { body: {} });
  await finish(
    new Connection({}, complete({ baseUrl: BASE, fetch: server.fetch })),
    FACTOR,
    result,
    {
      enroll: (prompt: EnrollPrompt<unknown, unknown>) => {
        shown = inspect(prompt, { depth: 9 });
        return CODE;
      },
    },
  );
  assert.match(shown, /challenge_token: '<not shown>'/);
  assert.ok(!shown.includes("KEY"), shown);
});

test("a response is carried over as it has to be written", () => {
  const response = {
    kept: 1,
    nothing: null,
    out: "x",
    unset: null,
    odd: false,
    zero: 0,
    later: { a: 1 },
  };
  const rules = {
    leftOut: ["out"],
    notNull: ["unset"],
    replaced: { odd: [[false, "off"]], zero: [[false, "off"]] },
  } as const;
  assert.deepEqual(carriedOver(response, rules), {
    kept: 1,
    nothing: null,
    odd: "off",
    zero: 0,
    later: { a: 1 },
  });
  assert.deepEqual(
    carriedOver(response, { ...rules, declared: ["kept", "out"] }),
    { kept: 1 },
  );
  assert.deepEqual(carriedOver({ a: undefined }, { leftOut: [] }), {});
});

class Sample extends Client {
  constructor(settings: Settings | Connection) {
    super(
      settings instanceof Connection
        ? settings
        : new Connection({}, complete(settings)),
    );
  }
  account() {
    return this.connection.call(GET_ACCOUNT);
  }
}

test("a client is a connection with methods", async () => {
  const server = new Server(reply(OK), reply(OK));
  const client = new Sample({
    baseUrl: `${BASE}/`,
    token: "hush",
    fetch: server.fetch,
    serverVersion: "0.12",
  });
  const other = client.withToken("u", { kind: "header", name: "x-key" });
  assert.ok(other instanceof Sample);
  await client.account();
  await other.account();
  assert.deepEqual(
    server.requests.map(
      ({ headers }) => headers.authorization ?? headers["x-key"],
    ),
    ["Bearer hush", "u"],
  );
  assert.deepEqual(
    [client.token, other.token, client.withToken(null).token],
    ["hush", "u", null],
  );
  assert.deepEqual([client.baseUrl, other.serverVersion], [BASE, "0.12"]);
  assert.ok(!inspect(client, { showHidden: true, depth: 9 }).includes("hush"));
  assert.equal(JSON.stringify(client), "{}");
  assert.ok(
    (await rejected(
      new Sample({ baseUrl: BASE, fetch: server.fetch }).account(),
    )) instanceof Error,
  );
});

test("a bare connection repeats nothing", async () => {
  const server = new Server(reply({}, 503), reply(OK));
  const connection = new Connection({}, { baseUrl: BASE, fetch: server.fetch });
  assert.ok(
    (await rejected(connection.call(GET_ACCOUNT))) instanceof ApiStatusError,
  );
  assert.equal(server.requests.length, 1);
});
