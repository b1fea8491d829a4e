// A small API as a generator would write it down: operations, a scripted server.
import { complete } from "../../../templates/clients/typescript/static/runtime/client.js";
import { Connection } from "../../../templates/clients/typescript/static/runtime/connection.js";
import { gated } from "../../../templates/clients/typescript/static/runtime/gates.js";
import { hiding } from "../../../templates/clients/typescript/static/runtime/hiding.js";
import type { Operation } from "../../../templates/clients/typescript/static/runtime/operation.js";
import { parameters } from "../../../templates/clients/typescript/static/runtime/params.js";
import { filled } from "../../../templates/clients/typescript/static/runtime/paths.js";
import type {
  ApiFacts,
  Settings,
} from "../../../templates/clients/typescript/static/runtime/settings.js";
import { lifetime } from "../../../templates/clients/typescript/static/runtime/versions.js";

export const BASE = "http://api.test";
export const FACTS: ApiFacts = {
  userAgent: "sample/1.0",
  versionProbe: { path: "/api/config", pointer: "version" },
};

export interface Account {
  id: string;
  token?: string | null;
}

export interface Challenge {
  next_step: string;
  challenge_token: string;
}

export const SIGNIN: Operation<Account | Challenge> = {
  name: "signin",
  method: "POST",
  path: "/auths/signin",
  credentials: "none",
  session: { kind: "issues-own", token: "token" },
  secrets: hiding(["token", "challenge_token"]),
  causes: [
    {
      name: "invalid_credentials",
      status: 400,
      text: "Wrong email or password.",
    },
    { name: "invalid_request", status: 422, kind: "shape" },
  ],
};
export const CONFIRM: Operation<Account | Challenge> = {
  name: "confirm",
  method: "POST",
  path: "/auths/confirm",
  credentials: "none",
  session: { kind: "issues-own", token: "token", endsEarlier: true },
};
export const GET_ACCOUNT: Operation<Account> = {
  name: "get_account",
  method: "GET",
  path: "/auths/",
  params: parameters({ query: ["fields", "limit"], headers: ["X-View"] }),
  repeatable: true,
};
export const ADD_USER: Operation<Account> = {
  name: "add",
  method: "POST",
  path: "/auths/add",
  session: { kind: "issues-other", token: "token" },
};
export const SIGN_OUT: Operation<Account> = {
  name: "signout",
  method: "POST",
  path: "/auths/signout",
  credentials: "optional",
  session: { kind: "ends-own" },
};
export const END_ALL: Operation<Account> = {
  name: "end_all",
  method: "POST",
  path: "/auths/end_all",
  session: { kind: "ends-all" },
};
export const CHANGE_PASSWORD: Operation<Account> = {
  name: "change_password",
  method: "POST",
  path: "/auths/change_password",
  session: { kind: "may-end-own" },
};
export const STORE: Operation<Account> = {
  name: "store",
  method: "POST",
  path: "/auths/store",
  repeatable: true,
};
export const DROP: Operation<Account> = {
  name: "drop",
  method: "DELETE",
  path: "/auths/drop",
  repeatable: true,
};
export const TOUCHY: Operation<Account> = {
  name: "touchy",
  method: "GET",
  path: "/auths/touchy",
};
export const MFA_STATUS: Operation<Account> = {
  name: "mfa_status",
  method: "GET",
  path: "/auths/mfa/status",
  lives: lifetime("0.12"),
};
export const OLD_REPORT: Operation<Account> = {
  name: "old_report",
  method: "GET",
  path: "/auths/old_report",
  lives: lifetime(undefined, "0.11"),
};
export const UPDATE_CONFIG: Operation<Account> = {
  name: "update_config",
  method: "POST",
  path: "/auths/update_config",
  gates: gated({ body: { members: { ENABLE_NEW: { since: "0.11" } } } }),
};
export const GET_USER: Operation<Account> = {
  name: "get_user",
  method: "GET",
  path: "/users/{user_id}",
  pathParams: filled([{ name: "user_id" }]),
};

/** One answer of the script: a response, an error to throw, or what makes one of these from the request. */
export type Line = Response | Error | ((request: Sent) => Response | Error);

/** A request as it was sent. */
export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly init: RequestInit;
}

/** Gives its answers in turn and remembers what it was asked. */
export class Server {
  readonly requests: Sent[] = [];
  readonly #lines: Line[];

  constructor(...lines: Line[]) {
    this.#lines = lines;
  }

  readonly fetch: typeof fetch = async (input, init = {}) => {
    const sent: Sent = {
      url: String(input),
      method: init.method ?? "GET",
      headers: { ...(init.headers as Record<string, string>) },
      body: init.body as string | undefined,
      init,
    };
    this.requests.push(sent);
    const line = this.#lines.shift();
    if (line === undefined) throw new Error("the script is at its end");
    const answer = typeof line === "function" ? line(sent) : line;
    if (answer instanceof Error) throw answer;
    return answer;
  };

  /** A connection with all parts that a client has. */
  connect(
    settings: Partial<Settings> = {},
    facts: ApiFacts = FACTS,
  ): Connection {
    return new Connection(
      facts,
      complete({ baseUrl: BASE, fetch: this.fetch, ...settings }),
    );
  }
}

/** A JSON answer. */
export function reply(
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });
}

/** An answer with any body. */
export function text(
  body: string | Uint8Array<ArrayBuffer> | null,
  type?: string,
  status = 200,
): Response {
  const response = new Response(body, { status });
  if (type) response.headers.set("content-type", type);
  else response.headers.delete("content-type");
  return response;
}

/** A web page. */
export function page(status = 200): Response {
  return text(
    "<!doctype html><title>app</title>",
    "text/html; charset=utf-8",
    status,
  );
}

/** What Node's `fetch` throws when the connection fails with a code. */
export function failed(code: string): Error {
  const cause = Object.assign(new Error(`${code} secret.host:1`), { code });
  return new TypeError("fetch failed", { cause });
}

export const OK = { id: "u1" };
export const BUSY = { detail: "busy" };

/** Run `work` with timers that are over at once; returns how long each was set for. */
export async function withoutWaiting(
  work: () => Promise<unknown>,
): Promise<number[]> {
  const real = globalThis.setTimeout;
  const waits: number[] = [];
  const swift = (
    act: (...args: unknown[]) => void,
    ms = 0,
    ...args: unknown[]
  ) => {
    waits.push(ms);
    return real(act, 0, ...args);
  };
  globalThis.setTimeout = swift as typeof setTimeout;
  try {
    await work();
  } finally {
    globalThis.setTimeout = real;
  }
  return waits;
}

/** The error with which a promise rejects. */
export async function rejected(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error;
    throw new Error("rejected with what is no error", { cause: error });
  }
  throw new Error("did not reject");
}
