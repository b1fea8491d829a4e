// Each failure is told by its cause, whatever its text.
import assert from "node:assert/strict";
import {
  ApiStatusError,
  Golden,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  UnprocessableEntityError,
} from "golden_error_cases";
import { rejected, Server } from "../server.js";

/** Return the error that an answer becomes. */
function failure(status: number, detail: unknown): Promise<ApiStatusError> {
  const server = new Server(Response.json({ detail }, { status }));
  const { things } = new Golden({ ...server.settings, retries: 0 });
  return rejected(things.getThing(), ApiStatusError);
}

export async function aCauseIsToldByItsText(): Promise<void> {
  const error = await failure(404, "No such thing");
  assert.ok(error instanceof NotFoundError && error.cause === "unknown_thing");
  assert.equal((await failure(404, "No such page")).cause, "unknown_page");
  assert.equal((await failure(404, "No such luck")).cause, undefined);
}

export async function bothVersionsTextsAreOneCause(): Promise<void> {
  for (const text of ["Gone", "It is gone"])
    assert.equal((await failure(410, text)).cause, "gone");
}

export async function templatesShapesAndFreeTextsAreTold(): Promise<void> {
  const late = await failure(429, "Try again in 3 s");
  assert.ok(late instanceof RateLimitError);
  assert.equal(late.cause, "too_many");
  const wrong = await failure(422, [{ member: "name" }]);
  assert.ok(wrong instanceof UnprocessableEntityError);
  assert.equal(wrong.cause, "invalid");
  const closed = await failure(403, "We are on holiday");
  assert.ok(closed instanceof PermissionDeniedError);
  const { cause, detail } = closed;
  assert.deepEqual([cause, detail], ["closed", "We are on holiday"]);
  assert.ok((await failure(500, "?")) instanceof InternalServerError);
}
