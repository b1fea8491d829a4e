// Bodies of requests, checked in Hono, of which nothing is imported.

import { type Refusal, refusal } from "./details.js";
import { InvalidPayload } from "./runtime.js";

/** What is used of Hono: the way to answer. */
interface Context {
  json(body: Refusal, status: 422): Response;
}

/**
 * Returns what Hono's validator takes: `validator("json", validBody(assertSigninForm))`.
 *
 * The handler gets the body from `c.req.valid("json")`. One that is not valid is answered with status 422 and
 * `\{ detail: [\{ pointer, code, message \}, …] \}`.
 */
export function validBody<Payload>(
  assertValid: (value: unknown) => asserts value is Payload,
): (value: unknown, context: Context) => Payload | Response {
  return (value, context) => {
    try {
      assertValid(value);
    } catch (error) {
      if (!(error instanceof InvalidPayload)) throw error;
      return context.json(refusal(error), 422);
    }
    return value;
  };
}
