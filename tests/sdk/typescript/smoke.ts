// One life of a client on whatever runs this: sign in, be refused, repeat, run out of time, cancel.
import assert from "node:assert/strict";
import process from "node:process";
import { complete } from "../../../templates/clients/typescript/static/runtime/client.js";
import { Connection } from "../../../templates/clients/typescript/static/runtime/connection.js";
import {
  ApiConnectionError,
  ApiTimeoutError,
  AuthenticationError,
  UnexpectedResponseError,
} from "../../../templates/clients/typescript/static/runtime/errors.js";
import { GET_ACCOUNT, rejected, SIGNIN } from "./sample.js";

const [baseUrl = "", closedUrl = ""] = process.argv.slice(2);
const SECRET = "hush-hush";
const connection = new Connection(
  {},
  complete({ baseUrl, retries: { first: 5 } }),
);
const look = (path: string) => ({ ...GET_ACCOUNT, path });

const refused = await rejected(connection.call(GET_ACCOUNT));
assert.ok(
  refused instanceof AuthenticationError &&
    refused.detail === "Not authenticated",
);
assert.equal(
  `${refused}`,
  "AuthenticationError: GET /auths/: 401: Not authenticated",
);

const session = await connection.call(SIGNIN, {
  body: { email: "ada@example.com", password: SECRET },
});
assert.equal(connection.token, SECRET);
assert.deepEqual(JSON.parse(JSON.stringify(session)), {
  id: "u1",
  token: SECRET,
});
assert.equal((await connection.call(GET_ACCOUNT)).id, "u1");

const params = { fields: ["a b", "é"], limit: 2 };
assert.deepEqual(await connection.call(look("/echo"), { params }), {
  path: "/echo?fields=a%20b&fields=%C3%A9&limit=2",
});

const raw = await connection.call(look("/flaky")).raw();
assert.equal(raw.headers.get("x-attempt"), "3");

const redirect = await rejected(connection.call(look("/redirect")));
assert.ok(
  redirect instanceof UnexpectedResponseError && redirect.status === 307,
);

for (const path of ["/never", "/begin"]) {
  const late = await rejected(
    connection.call(look(path), {}, { timeout: 100, retries: 0 }),
  );
  assert.ok(late instanceof ApiTimeoutError && late.sent, path);
  const cancel = new AbortController();
  setTimeout(() => cancel.abort(new Error("enough")), 100);
  const ended = await rejected(
    connection.call(look(path), {}, { signal: cancel.signal }),
  );
  assert.equal(ended.message, "enough");
}

const cut = await rejected(connection.call(look("/cut"), {}, { retries: 0 }));
assert.ok(cut instanceof ApiConnectionError && cut.sent && cut.passing);

const closed = new Connection({}, complete({ baseUrl: closedUrl, retries: 0 }));
const unsent = await rejected(closed.call(GET_ACCOUNT));
assert.ok(unsent instanceof ApiConnectionError);
assert.equal(unsent.sent, false, `${unsent.message}: ${unsent.source()}`);
assert.ok(unsent.passing);

// What is printed here is searched for the secret.
console.log(
  session,
  { session },
  connection,
  refused,
  raw,
  unsent,
  JSON.stringify(refused),
);
console.log("done");
