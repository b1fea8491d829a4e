// A call that is under way.
import type { Answer } from "./answer.js";
import { ApiError } from "./errors.js";

/** The last answer of a call, once there is one. */
export interface Seen {
  answer?: Answer;
}

/** The answer to a call as it came, whatever its status. Printed, it shows the status alone. */
export class RawResponse<T> {
  /** HTTP status. */
  readonly status: number;
  readonly #answer: Answer;
  readonly #result: () => T;

  constructor(answer: Answer, result: () => T) {
    this.status = answer.status;
    this.#answer = answer;
    this.#result = result;
  }

  /** Its headers; cookies may be among them. A browser shows those alone that the server lets it show. */
  get headers(): Headers {
    return this.#answer.headers;
  }

  /** Its body, decoded; it may hold secrets. */
  get text(): string {
    return this.#answer.text;
  }

  /** Return the result of the call; throws the error that awaiting the call throws. */
  parse(): T {
    return this.#result();
  }
}

/** The promise of a result. The request leaves whether or not anybody waits for it. */
export class Call<T> extends Promise<T> {
  readonly #seen: Seen;

  // What `then` gives is a promise like any other.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  constructor(result: Promise<T>, seen: Seen) {
    super((resolve, reject) => {
      result.then(resolve, reject);
    });
    this.#seen = seen;
  }

  /**
   * Return the answer as it came, whatever its status: `await client.auths.signin(form).raw()`.
   *
   * The session changes as it does without. Rejects when there was no answer.
   */
  async raw(): Promise<RawResponse<T>> {
    let result: () => T;
    try {
      const value = await this;
      result = () => value;
    } catch (error) {
      if (!this.#seen.answer || !(error instanceof ApiError)) throw error;
      result = () => {
        throw error;
      };
    }
    return new RawResponse(this.#seen.answer as Answer, result);
  }
}
