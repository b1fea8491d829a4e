// Results, and the errors that answers mean.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import {
  ApiConnectionError,
  ApiError,
  ApiStatusError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  InvalidRequestError,
  MethodNotAllowedError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  ServiceUnavailableError,
  UnexpectedResponseError,
  UnprocessableEntityError,
  UnsupportedByServer,
} from "../../../templates/clients/typescript/static/runtime/errors.js";
import { identify } from "../../../templates/clients/typescript/static/runtime/causes.js";
import type {
  Cause,
  JsonKind,
} from "../../../templates/clients/typescript/static/runtime/operation.js";
import { template } from "../../../templates/clients/typescript/static/runtime/templates.js";
import {
  BUSY,
  GET_ACCOUNT,
  OK,
  page,
  rejected,
  reply,
  SIGNIN,
  Server,
  text,
} from "./sample.js";

async function read(
  answer: Response,
  gives?: readonly JsonKind[],
): Promise<unknown> {
  const operation = {
    name: "look",
    method: "GET",
    path: "/x",
    ...(gives && { gives }),
  };
  return new Server(answer).connect({ retries: 0 }).call(operation);
}

async function unexpected(
  answer: Response,
  gives?: readonly JsonKind[],
): Promise<UnexpectedResponseError> {
  const error = await rejected(read(answer, gives));
  assert.ok(error instanceof UnexpectedResponseError, `${error}`);
  return error;
}

for (const type of [
  "application/json",
  "Application/JSON; charset=utf-8",
  "application/problem+json",
  "application/vnd.api+json",
])
  test(`${type} is JSON`, async () =>
    assert.deepEqual(await read(text('{"a":1}', type)), { a: 1 }));

for (const type of [
  "text/html",
  "text/plain",
  "text/json",
  "application/jsonp",
  "application/json-seq",
  "",
])
  test(`"${type}" is explained`, async () => {
    const error = await unexpected(text("{}", type));
    assert.match(error.message, /instead of JSON.*check baseUrl/);
    assert.equal(error.contentType, type);
    assert.deepEqual(
      [error.status, error.method, error.path],
      [200, "GET", "/x"],
    );
    assert.equal(error.rawBody(), "{}");
  });

for (const body of [
  "{",
  "",
  " ",
  "{}x",
  "NaN",
  '{"a":1e999}',
  "[-1e400]",
  `[${"9".repeat(400)}]`,
  '"\\ud800"',
  '{"\\udfff":1}',
  "[1,]",
])
  test(`the body ${body.slice(0, 20)} is refused, and not told`, async () => {
    const error = await unexpected(text(body, "application/json"), ["any"]);
    assert.match(error.message, /not valid JSON$/);
  });

for (const body of [
  '{"a":1e308}',
  '{"a":"\\ud83d\\ude00"}',
  '{"a":"1e999"}',
  `{"a":0.${"1".repeat(300)}}`,
  '{"a":"\\\\ud800"}',
  '{"a":1e-999}',
])
  test(`the body ${body.slice(0, 20)} is fine`, async () => {
    assert.deepEqual(
      await read(text(body, "application/json")),
      JSON.parse(body),
    );
  });

test("unknown members and values come as they are", async () => {
  const body = { next_step: "dance", more: [{ deep: null }], __proto__x: 1 };
  assert.deepEqual(
    await new Server(reply(body)).connect().call(SIGNIN, { body: {} }),
    body,
  );
});

test("the kind of a result is looked at", async () => {
  const values: [JsonKind, unknown][] = [
    ["object", {}],
    ["array", []],
    ["string", "x"],
    ["number", 0],
    ["boolean", false],
    ["null", null],
  ];
  for (const [kind, value] of values) {
    assert.deepEqual(await read(reply(value), [kind]), value);
    assert.deepEqual(await read(reply(value), ["any"]), value);
    const others = values
      .map(([other]) => other)
      .filter((other) => other !== kind);
    const error = await unexpected(reply(value), others);
    assert.deepEqual(error.problems, [`/: ${kind} instead of ${others}`]);
  }
  assert.deepEqual((await unexpected(reply([]))).problems, [
    "/: array instead of object",
  ]);
});

test("an answer without content is null", async () => {
  assert.equal(await read(new Response(null, { status: 204 }), ["null"]), null);
  assert.equal(
    await read(
      new Response(null, {
        status: 205,
        headers: { "content-type": "application/json" },
      }),
      ["null"],
    ),
    null,
  );
  assert.equal(await read(text(""), ["null"]), null);
  await unexpected(new Response(null, { status: 204 }));
});

for (const status of [301, 302, 303, 307, 308, 304])
  test(`a ${status} is explained without its query`, async () => {
    const location = "https://user:hush@evil.test/next?token=hush#hush";
    const error = await unexpected(
      new Response(null, { status, headers: { location } }),
    );
    assert.match(error.message, /https:\/\/evil\.test\/next$/);
    assert.equal(error.status, status);
  });

const CLASSES = [
  [400, BadRequestError],
  [401, AuthenticationError],
  [402, ApiStatusError],
  [403, PermissionDeniedError],
  [404, NotFoundError],
  [405, MethodNotAllowedError],
  [409, ConflictError],
  [418, ApiStatusError],
  [422, UnprocessableEntityError],
  [429, RateLimitError],
  [500, InternalServerError],
  [502, ServerError],
  [503, ServiceUnavailableError],
  [599, ServerError],
] as const;
for (const [status, Kind] of CLASSES)
  test(`a ${status} is a ${Kind.name}`, async () => {
    const error = await rejected(
      read(reply(BUSY, status, { "x-request-id": "r-1" })),
    );
    assert.ok(error instanceof Kind && error instanceof ApiStatusError);
    assert.equal(error.constructor, Kind);
    assert.ok(error instanceof ApiError && error instanceof Error);
    assert.equal(error instanceof ServerError, status >= 500);
    assert.equal(error.name, Kind.name);
    assert.equal(error.message, `GET /x: ${status}: busy`);
    assert.equal(
      error.stack?.split("\n")[0],
      `${Kind.name}: GET /x: ${status}: busy`,
    );
    assert.deepEqual(
      [error.status, error.method, error.path, error.requestId, error.detail],
      [status, "GET", "/x", "r-1", "busy"],
    );
  });

test("an error is named by its cause", async () => {
  const answer = reply({ detail: "Wrong email or password." }, 400);
  const error = await rejected(
    new Server(answer).connect().call(SIGNIN, { body: {} }),
  );
  assert.ok(error instanceof BadRequestError);
  assert.equal(error.cause, "invalid_credentials");
  assert.equal(
    error.message,
    "POST /auths/signin: 400 invalid_credentials: Wrong email or password.",
  );
});

test("an error of any form is still a status error", async () => {
  for (const [answer, detail] of [
    [page(500), null],
    [
      text("Internal Server Error", "text/plain; charset=utf-8", 500),
      "Internal Server Error",
    ],
    [text("", "text/plain", 500), null],
    [text('{"detail":', "application/json", 500), null],
    [text('{"detail":1e999}', "application/json", 500), null],
    [reply({}, 500), null],
    [reply([], 500), null],
    [reply(null, 500), null],
    [reply({ detail: { code: 1 } }, 500), { code: 1 }],
    [reply({ detail: 0 }, 500), 0],
  ] as const) {
    const error = await rejected(read(answer));
    assert.ok(error instanceof InternalServerError);
    assert.deepEqual(error.detail, detail);
    assert.equal(error.cause, undefined);
  }
});

test("another API tells why in another member", async () => {
  const connection = new Server(
    reply({ message: "no", detail: "x" }, 403),
  ).connect({}, { errorMember: "message" });
  const error = await rejected(connection.call(GET_ACCOUNT));
  assert.ok(error instanceof PermissionDeniedError && error.detail === "no");
});

const ECHO = {
  detail: [
    {
      type: "missing",
      loc: ["body", "a/b~c", 0],
      msg: "Field required",
      input: { password: "hush" },
      ctx: { error: "hush" },
    },
    {
      type: "json_invalid",
      loc: ["body", 41],
      msg: "JSON decode error",
      input: {},
      ctx: { error: "hush" },
    },
    { msg: "No place" },
    "odd",
  ],
};

test("a validation error tells its problems and does not repeat the request", async () => {
  const error = await rejected(read(reply(ECHO, 422)));
  assert.ok(error instanceof UnprocessableEntityError);
  assert.deepEqual(error.problems, [
    {
      place: "body",
      pointer: "/a~1b~0c/0",
      type: "missing",
      message: "Field required",
    },
    {
      place: "body",
      pointer: "",
      type: "json_invalid",
      message: "JSON decode error",
    },
    { place: "", pointer: "", type: "", message: "No place" },
  ]);
  assert.equal(
    error.message,
    "GET /x: 422: body/a~1b~0c/0: Field required; body: JSON decode error; : No place",
  );
  for (const shown of [
    inspect(error, { depth: 9, showHidden: true }),
    JSON.stringify(error),
    String(error.stack),
  ])
    assert.ok(!shown.includes("hush"), shown);
  assert.ok(error.rawBody().includes("hush"));
  const plain = await rejected(read(reply({ detail: "Unprocessable" }, 422)));
  assert.ok(
    plain instanceof UnprocessableEntityError && plain.problems.length === 0,
  );
});

test("JSON.stringify of an error is what it tells", async () => {
  const error = await rejected(read(reply(BUSY, 429, { "retry-after": "2" })));
  assert.deepEqual(JSON.parse(JSON.stringify(error)), {
    name: "RateLimitError",
    message: "GET /x: 429: busy",
    status: 429,
    method: "GET",
    path: "/x",
    detail: "busy",
    retryAfter: 2000,
  });
});

test("a message is one line that can be printed, and not too long", async () => {
  const error = await rejected(
    read(
      reply({ detail: `a\n\u001b[31m\u2028\u00a0${"x".repeat(9000)}` }, 400),
    ),
  );
  assert.match(
    error.message,
    /^GET \/x: 400: a\\u000a\\u001b\[31m\\u2028\\u00a0x+\.\.\.$/,
  );
  assert.ok(error.message.length < 700);
});

test("the tree of errors", () => {
  for (const Kind of [
    InvalidRequestError,
    ApiConnectionError,
    ApiStatusError,
    UnexpectedResponseError,
    UnsupportedByServer,
  ])
    assert.equal(
      Object.getPrototypeOf(Object.getPrototypeOf(Kind.prototype)) ===
        ApiError.prototype ||
        Object.getPrototypeOf(Kind.prototype) === ApiError.prototype,
      true,
    );
  assert.equal(Object.getPrototypeOf(ServiceUnavailableError), ServerError);
  assert.equal(
    new InvalidRequestError("x").toString(),
    "InvalidRequestError: x",
  );
});

const CAUSES: readonly Cause[] = [
  { name: "any text", status: 400, kind: "text" },
  { name: "any shape", status: 400, kind: "shape", text: "any" },
  { name: "object", status: 400, kind: "shape", text: "object" },
  { name: "list", status: 400, kind: "shape" },
  { name: "pattern", status: 400, matches: template("Hello {name}!") },
  { name: "literal", status: 400, text: "Hello you!" },
  { name: "elsewhere", status: 401, text: "Hello you!" },
];
for (const [status, detail, cause] of [
  [400, "Hello you!", "literal"],
  [400, "Hello Ada!", "pattern"],
  [400, "Bye", "any shape"],
  [400, [], "list"],
  [400, {}, "object"],
  [400, 1, "any shape"],
  [400, null, undefined],
  [401, "Hello you!", "elsewhere"],
  [401, "Bye", undefined],
  [403, "Hello you!", undefined],
] as const)
  test(`${status} ${JSON.stringify(detail)} is ${cause}`, () => {
    assert.equal(identify(CAUSES, status, detail, undefined), cause);
  });

test("without a shape for anything a text is any text", () => {
  const causes = CAUSES.filter(({ text: shape }) => shape !== "any");
  assert.equal(identify(causes, 400, "Bye", undefined), "any text");
});

test("a known version settles between equal texts, and is no reason to give up", () => {
  const causes: Cause[] = [
    { name: "old", status: 400, text: "x", until: "2" },
    { name: "new", status: 400, text: "x", since: "2" },
    { name: "older", status: 400, text: "y", until: "2" },
  ];
  const isNew = ({ until }: Cause) => until === undefined;
  assert.equal(identify(causes, 400, "x", isNew), "new");
  assert.equal(identify(causes, 400, "x", undefined), "old");
  assert.equal(identify(causes, 400, "y", isNew), "older");
});

for (const [pattern, value, fits] of [
  ["a {x} b", "a 1 b", true],
  ["a {x} b", "a  b", false],
  ["{x}", "1", true],
  ["{x}", "", false],
  ["{x}-{y}", "1-2-3", true],
  ["{x}-{y}", "-2", false],
  ["a{x}a", "aa", false],
  ["a{x}a", "aaa", true],
  ["a.c", "abc", false],
  ["a.c", "a.c", true],
  ["{x}aXa{y}", "aXaaXaX", true],
  ["{not a hole}", "{not a hole}", true],
  ["{x} and {y}.", "1 and 2.", true],
  ["{x} and {y}.", "1 and 2", false],
] as const)
  test(`${value} is ${fits ? "" : "not "}${pattern}`, () =>
    assert.equal(template(pattern)(value), fits));

test("matching takes no time to speak of", () => {
  const start = performance.now();
  template(`${"{x}a".repeat(40)}b`)("a".repeat(20_000));
  assert.ok(performance.now() - start < 500);
});

test("secrets of a result are there and are not printed", async () => {
  const body = {
    token: "hush",
    user: { challenge_token: "hush", name: "Ada" },
    list: [{ token: "hush" }],
    none: { token: null },
  };
  const result = await new Server(reply(body))
    .connect()
    .call(SIGNIN, { body: {} });
  const shown = inspect({ result }, { depth: 9 });
  assert.ok(!shown.includes("hush"), shown);
  assert.ok(
    shown.includes("Ada") &&
      shown.includes("<not shown>") &&
      shown.includes("token: null"),
  );
  assert.deepEqual(JSON.parse(JSON.stringify(result)), body);
  assert.deepEqual(result, body);
  assert.deepEqual(Object.keys(result), Object.keys(body));
  assert.deepEqual(structuredClone(result), body);
  const list = new Server(reply(body)).connect().call(SIGNIN, { body: {} });
  assert.ok(!inspect(await list).includes("hush"));
  assert.equal(OK.id, "u1");
});
