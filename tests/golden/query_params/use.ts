// What is given stands after the question mark, what is not is not there.
import assert from "node:assert/strict";
import { Golden } from "golden_query_params";
import { Server } from "../server.js";

export async function everyKindHasItsSpelling(): Promise<void> {
  const server = new Server(["tea"]);
  await new Golden(server.settings).things.search({
    text: "a&b=c",
    page: 2,
    "min-score": 0.5,
    all: true,
    since: "2026-11-24",
    sort: "asc",
    tag: ["x", "y z"],
    "X-Tenant": "t1",
    "X-Trace": "42",
  });
  const [path, query] = server.url.split("?");
  assert.equal(path, "/api/search");
  assert.deepEqual(query?.split("&"), [
    "text=a%26b%3Dc",
    "page=2",
    "min-score=0.5",
    "all=true",
    "since=2026-11-24",
    "sort=asc",
    "tag=x",
    "tag=y%20z",
  ]);
  assert.equal(server.header("X-Tenant"), "t1");
  assert.equal(server.header("X-Trace"), "42");
}

export async function whatIsLeftOutIsNotSent(): Promise<void> {
  const server = new Server([]);
  const { things } = new Golden(server.settings);
  await things.search({ text: "a", "X-Tenant": "t1", page: undefined });
  assert.equal(server.url, "/api/search?text=a");
  assert.equal(server.header("X-Trace"), null);
}
