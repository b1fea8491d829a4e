// What only some server versions have: what is known of the server's version, and asking for it.
import { alive, type Lifetime, numbers } from "./ages.js";
import type { Answer } from "./answer.js";
import {
  ApiConnectionError,
  ApiTimeoutError,
  InvalidRequestError,
  UnsupportedByServer,
} from "./errors.js";
import { decode, isJson } from "./json.js";
import { LATE, type Limits, limited } from "./limits.js";
import type { ApiFacts } from "./settings.js";

/**
 * What a client and those derived from it know of their server.
 *
 * A version found by asking is not relied upon for refusing operations in advance, since the server may be upgraded
 * while the client lives; one declared by the caller is. For members of a request it is, since a server that is too
 * old would ignore them without a word.
 */
export interface Server {
  /** As the caller says. */
  readonly declared?: string;
  /** As it was found by asking. */
  probed?: string | undefined;
  /** Whether it was asked and does not tell; then nothing is refused for its version. */
  silent?: boolean;
  /** The question that is being asked. */
  asking?: Promise<Answer>;
  /** Whether the known version has something. */
  alive?: (lifetime: Lifetime) => boolean;
}

/** Return what is known of a server whose version the caller knows. Throws `InvalidRequestError`. */
export function serverVersion(declared: string): Server {
  if (numbers(declared) === undefined)
    throw new InvalidRequestError(
      'a server\'s version must begin with numbers, such as "0.12.4"',
    );
  return { declared, alive: (lifetime) => alive(lifetime, declared) };
}

/** What one call needs to find out the server's version. */
export interface Inquiry {
  /** Name of the operation that is called. */
  readonly operation: string;
  readonly server: Server;
  readonly limits: Limits;
  readonly probe: ApiFacts["versionProbe"];
  /** Sends an anonymous request. */
  readonly ask: (method: string, path: string) => Promise<Answer>;
}

/** What is done about an operation that only some server versions have. */
export interface Lives extends Lifetime {
  /** Throws `UnsupportedByServer` when the version that the caller declared does not have the operation. */
  refuse(inquiry: Inquiry): void;
  /** The same when an answer is one that servers give to what they do not know, and its version is the reason. */
  explain(inquiry: Inquiry, answer: Answer): Promise<void>;
}

/** Return what is done about an operation that lives in `[since, until)`. */
export function lifetime(since?: string, until?: string): Lives {
  const bounds = { since, until };
  return {
    ...bounds,
    refuse({ operation, server }) {
      requireAlive(operation, bounds, server.declared);
    },
    async explain(inquiry, { status, type }) {
      if (status === 405 || (status === 200 && type === "text/html"))
        requireAlive(inquiry.operation, bounds, await askVersion(inquiry));
    },
  };
}

/** Throw `UnsupportedByServer` when the version is known and the thing does not exist in it. */
export function requireAlive(
  what: string,
  { since, until }: Lifetime,
  version: string | undefined,
): void {
  if (!version || alive({ since, until }, version)) return;
  const bounds = [since && `since ${since}`, until && `until ${until}`];
  throw new UnsupportedByServer(
    `${what} exists ${bounds.filter(Boolean).join(" and ")}; this server is ${version}`,
    { what, since, until, server: version },
  );
}

/** Return the server's version, asked for without credentials until it is told once; undefined when it is not. */
export async function askVersion(
  inquiry: Inquiry,
): Promise<string | undefined> {
  const { server, probe } = inquiry;
  if (probe && !server.declared && !server.probed && !server.silent) {
    const answer = await asked(inquiry, probe);
    const version = answer && versionIn(answer, probe.pointer);
    if (version) {
      server.probed = version;
      server.alive = (lifetime) => alive(lifetime, version);
      // A failure of the moment, or a limit, is not the last word.
    } else if (answer && answer.status < 500 && answer.status !== 429)
      server.silent = true;
  }
  return server.declared ?? server.probed;
}

/** Ask, or share the answer to the question that another call is asking; undefined when no answer comes. */
async function asked(
  { server, limits, ask }: Inquiry,
  { method = "GET", path }: NonNullable<Inquiry["probe"]>,
): Promise<Answer | undefined> {
  for (;;) {
    const shared = server.asking;
    try {
      if (!shared) return await (server.asking = ask(method, path));
      const left = limits.end - performance.now();
      return await limited(limits.signal, left, () => shared);
    } catch (error) {
      if (error instanceof ApiConnectionError) return undefined;
      if (error === LATE)
        throw new ApiTimeoutError(
          `${method} ${path}: no answer: TOTAL_TIMEOUT`,
          { method, path, sent: false, passing: false },
        );
      // Whoever asked for all was cancelled: the next one asks.
      if (!shared || limits.signal?.aborted) throw error;
    } finally {
      if (!shared) delete server.asking;
    }
  }
}

function versionIn(
  { status, type, text }: Answer,
  pointer: string,
): string | undefined {
  try {
    let value = status === 200 && isJson(type) && decode(text);
    for (const name of pointer.replace(/^\//, "").split("/"))
      value = Object(value)[name];
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}
