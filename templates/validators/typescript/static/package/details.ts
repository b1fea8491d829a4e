// Problems as the body of an answer with status 422. No part of the payload is in it.

import type { InvalidPayload } from "./runtime.js";

/** What is wrong with the body of a request. */
export interface Refusal {
  readonly detail: {
    readonly pointer: string;
    readonly code: string;
    readonly message: string;
  }[];
}

/** Returns the body of the answer to a request with an invalid body. */
export function refusal(error: InvalidPayload): Refusal {
  return {
    detail: error.problems.map(({ pointer, rule: { code, message } }) => ({
      pointer,
      code,
      message,
    })),
  };
}
