// Bodies of requests, checked in Express, of which nothing is imported.

import { refusal } from "./details.js";
import { InvalidPayload } from "./runtime.js";

/** What is used of Express: requests, responses, and the way to the next handler. */
interface Request<Payload> {
  body: Payload;
}
interface Response {
  status(code: number): { json(body: unknown): unknown };
}
type Next = () => unknown;

/**
 * Returns a middleware that lets a request with a valid body pass: `validBody(assertSigninForm)`.
 *
 * It stands after what parses the body, such as `express.json()`. A body that is not valid is answered with
 * status 422 and `\{ detail: [\{ pointer, code, message \}, …] \}`.
 */
export function validBody<Payload>(
  assertValid: (value: unknown) => asserts value is Payload,
): (request: Request<Payload>, response: Response, next: Next) => void {
  return (request, response, next) => {
    try {
      assertValid(request.body);
    } catch (error) {
      if (!(error instanceof InvalidPayload)) throw error;
      response.status(422).json(refusal(error));
      return;
    }
    next();
  };
}
