// A scripted `fetch`, for the samples that use a golden client.
import { AssertionError } from "node:assert";
import { readdirSync, readFileSync } from "node:fs";

const BASE = "http://server";

/** A request as it was sent. */
export interface Sent {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | undefined;
}

/** Gives its answers in turn, the last one for ever, and keeps the requests. */
export class Server {
  readonly requests: Sent[] = [];
  readonly #answers: unknown[];

  /** An answer is a response, or the JSON value of one with status 200. */
  constructor(...answers: unknown[]) {
    this.#answers = answers.length > 0 ? answers : [null];
  }

  /** What a client is made with, so that it sends to this server. */
  get settings(): { baseUrl: string; fetch: typeof fetch } {
    return { baseUrl: BASE, fetch: this.#fetch };
  }

  /** Path and query of the last request, as they were sent. */
  get url(): string {
    return this.#last.url;
  }

  /** The JSON body of the last request. */
  get sent(): unknown {
    return JSON.parse(this.#last.body ?? "");
  }

  /** A header of the last request, null where it had none of that name. */
  header(name: string): string | null {
    return this.#last.headers.get(name);
  }

  get #last(): Sent {
    const last = this.requests.at(-1);
    if (!last) throw new AssertionError({ message: "nothing was sent" });
    return last;
  }

  readonly #fetch: typeof fetch = async (input, init = {}) => {
    this.requests.push({
      method: init.method ?? "GET",
      url: String(input).slice(BASE.length),
      headers: new Headers(init.headers),
      body: init.body?.toString(),
    });
    const answers = this.#answers;
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return answer instanceof Response ? answer.clone() : Response.json(answer);
  };
}

/** Return the error of a class with which a promise rejects; any other error comes through. */
export async function rejected<E extends Error>(
  promise: Promise<unknown>,
  type: abstract new (...args: never[]) => E,
): Promise<E> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof type) return error;
    throw error;
  }
  throw new AssertionError({ message: `no ${type.name} came` });
}

/** Return the text of each module that was made for a case: comments are not in what runs. */
export function sources(name: string): string[] {
  const folder = `golden-clients/${name}`;
  return readdirSync(folder, { recursive: true, encoding: "utf-8" })
    .filter((path) => path.endsWith(".ts") && !path.startsWith("runtime"))
    .map((path) => readFileSync(`${folder}/${path}`, "utf-8"));
}
