// The driver of the TypeScript client; the README beside it describes the protocol.

import { createInterface } from "node:readline";
import { setImmediate as soon } from "node:timers/promises";
import { inspect } from "node:util";
import * as client from "openwebui-auth";

type Json = Record<string, unknown>;

interface Command {
  readonly id: number;
  readonly do: string;
  readonly [member: string]: unknown;
}

interface Hook {
  readonly on: "request" | "response";
  readonly name: string;
  readonly headers: Record<string, string>;
  readonly fail: string | null;
}

interface Answer {
  readonly answer?: unknown;
  readonly recovery_code?: string;
}

/** What a hook throws that is told to. */
class HookFailed extends Error {}

const CANCELLED = new Error("cancelled");
/** Members of errors, by their names in the protocol. */
const MEMBERS: Readonly<Record<string, string>> = {
  status: "status",
  cause: "cause",
  method: "method",
  path: "path",
  detail: "detail",
  request_id: "requestId",
  retry_after: "retryAfter",
  sent: "sent",
  content_type: "contentType",
  name: "what",
  since: "since",
  until: "until",
  server: "server",
};

const clients = new Map<string, client.OpenWebUI>();
const results = new Map<number, unknown>();
const cancels = new Map<number, AbortController>();
const answers = new Map<number, (answer: Answer) => void>();
let events: string[] = [];
let logs: { level: string; text: string }[] = [];
let prints: string[] = [];

function reply(id: number, members: object): void {
  process.stdout.write(`${JSON.stringify({ id, ...members })}\n`);
}

function camel(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, char: string) => char.toUpperCase());
}

function milliseconds(value: unknown): number | null {
  return typeof value === "number" ? value * 1000 : null;
}

/** Return all that a careless program might print of values. */
function printed(...values: unknown[]): string[] {
  return values.flatMap((value) => [
    inspect(value, { depth: 20, showHidden: true }),
    String(value),
    ...(value instanceof Error
      ? [JSON.stringify(value), String(value.stack)]
      : []),
  ]);
}

/** Return what an error says, in neutral names. */
function told(error: client.ApiError): Json {
  const said: Json = { message: error.message, class: error.name };
  const members = error as unknown as Json;
  for (const [name, member] of Object.entries(MEMBERS))
    if (member in error) said[name] = members[member] ?? null;
  if (typeof said.retry_after === "number") said.retry_after /= 1000;
  const bases: string[] = [];
  let base: unknown = Object.getPrototypeOf(error.constructor);
  while (typeof base === "function" && base !== Error) {
    if (base.name in client) bases.push(base.name);
    base = Object.getPrototypeOf(base);
  }
  said.bases = bases;
  if (error instanceof client.UnprocessableEntityError)
    said.problems = error.problems;
  if (
    error instanceof client.ApiStatusError ||
    error instanceof client.UnexpectedResponseError
  )
    said.raw_body = error.rawBody();
  return said;
}

function named(command: Command): client.OpenWebUI {
  const found = clients.get(String(command.client));
  if (!found) throw new Error(`there is no client ${command.client}`);
  return found;
}

/** Return the method of `resource/operation` and its receiver. */
function method(command: Command, member: string) {
  const [resource = "", operation = ""] = String(command[member]).split("/");
  const owner = Reflect.get(named(command), resource) as object;
  // Words such as OAuth keep their capitals in the names of methods.
  const wanted = operation.replaceAll("_", "");
  const name = Object.getOwnPropertyNames(Object.getPrototypeOf(owner)).find(
    (one) => one.toLowerCase() === wanted,
  );
  const found = Reflect.get(owner, name ?? operation) as (
    ...values: unknown[]
  ) => client.Call<unknown>;
  return (...values: unknown[]): client.Call<unknown> =>
    Reflect.apply(found, owner, [
      ...values.slice(0, -1),
      ...Array(Math.max(0, found.length - values.length)).fill(undefined),
      values.at(-1),
    ]);
}

function options(command: Command): client.Options {
  const given = { ...(command.options as Json) };
  const cancel = new AbortController();
  cancels.set(command.id, cancel);
  if (command.cancelled) cancel.abort(CANCELLED);
  const made: Json = { signal: cancel.signal };
  if ("timeout" in given) made.timeout = milliseconds(given.timeout);
  if ("total_timeout" in given)
    made.totalTimeout = milliseconds(given.total_timeout);
  if ("retries" in given) made.retries = given.retries;
  if ("headers" in given) made.headers = given.headers;
  return made;
}

function hooks(wanted: readonly Hook[]): client.Hooks {
  const called = async (
    hook: Hook,
    event: client.RequestEvent,
    came: string,
  ) => {
    await soon();
    events.push(`${hook.name}: ${event.operation} ${event.attempt}${came}`);
    prints.push(...printed(event));
    if (hook.fail) throw new HookFailed(hook.fail);
  };
  return {
    request: wanted
      .filter(({ on }) => on === "request")
      .map((hook) => (event: client.RequestEvent) => {
        Object.assign(event.request.headers, hook.headers);
        return called(hook, event, "");
      }),
    response: wanted
      .filter(({ on }) => on === "response")
      .map((hook) => (event: client.ResponseEvent) => {
        const came = event.response?.status ?? event.error?.name;
        return called(hook, event, ` ${came}`);
      }),
  };
}

/** Return a callback that asks whoever sent the command. */
function asking(command: Command, ask: string) {
  return async (about: unknown): Promise<unknown> => {
    const plain: Json = Array.isArray(about)
      ? { recovery_codes: about }
      : { ...(about as Json) };
    if (plain.refused instanceof client.ApiStatusError)
      plain.refused = plain.refused.cause;
    // A list of codes is plain text, and the caller's own.
    const shown = Array.isArray(about) ? [] : printed(about);
    const answer = new Promise<Answer>((resolve) => {
      answers.set(command.id, resolve);
    });
    reply(command.id, { ask, about: plain, printed: shown });
    const { answer: said, recovery_code } = await answer;
    return recovery_code ? { recoveryCode: recovery_code } : said;
  };
}

async function called(command: Command): Promise<object> {
  const values: unknown[] = [...(command.path as unknown[])];
  if ("body" in command) values.push(command.body);
  const params = command.params as Json;
  if (Object.keys(params).length) values.push(params);
  const call = method(command, "call")(...values, options(command));
  if (!command.raw) return kept(command, await call);
  const raw = await call.raw();
  const shown = {
    status: raw.status,
    headers: Object.fromEntries(raw.headers),
    text: raw.text,
  };
  try {
    const result = raw.parse();
    return { raw: shown, result, printed: printed(raw) };
  } catch (error) {
    if (!(error instanceof client.ApiError)) throw error;
    return { raw: shown, error: told(error), printed: printed(raw, error) };
  }
}

function kept(command: Command, result: unknown): object {
  results.set(command.id, result);
  return { result, printed: printed(result) };
}

const COMMANDS: Readonly<
  Record<string, (command: Command) => object | Promise<object>>
> = {
  client(command) {
    const retries = command.retries as Record<string, number>;
    clients.set(
      String(command.client),
      new client.OpenWebUI({
        baseUrl: String(command.base_url),
        token: command.token as string | null,
        carrier: (command.carrier ?? undefined) as client.Carrier | undefined,
        serverVersion: (command.server_version ?? undefined) as
          | string
          | undefined,
        timeout: milliseconds(command.timeout),
        totalTimeout: milliseconds(command.total_timeout),
        retries: {
          count: retries.count ?? 0,
          first: milliseconds(retries.first) ?? 0,
          longest: milliseconds(retries.longest) ?? 0,
          retryAfterCap: milliseconds(retries.retry_after_cap) ?? 0,
        },
        hooks: hooks(command.hooks as Hook[]),
        ...(command.log === true && {
          logger: {
            debug: (text: string) => logs.push({ level: "debug", text }),
            info: (text: string) => logs.push({ level: "info", text }),
          },
        }),
      }),
    );
    return {};
  },
  derive(command) {
    const carrier = (command.carrier ?? undefined) as
      | client.Carrier
      | undefined;
    const token = command.token as string | null;
    clients.set(String(command.into), named(command).withToken(token, carrier));
    return {};
  },
  call: called,
  async finish(command) {
    const asks = command.asks as string[];
    const callbacks = Object.fromEntries(
      asks.map((ask) => [camel(ask), asking(command, ask)]),
    );
    const of = results.get(command.of as number);
    return kept(
      command,
      await method(command, "finish")(of, callbacks, options(command)),
    );
  },
  cancel(command) {
    cancels.get(command.call as number)?.abort(CANCELLED);
    return {};
  },
  rewrite(command) {
    const make = Reflect.get(client, `to${command.into}`) as (
      response: unknown,
    ) => Json;
    const form = Object.assign(make(command.response), command.changes);
    return { result: form, printed: printed(form) };
  },
  state(command) {
    const one = named(command);
    return {
      token: one.token,
      base_url: one.baseUrl,
      server_version: one.serverVersion ?? null,
      printed: [...printed(one), JSON.stringify(one)],
    };
  },
  end() {
    const seen = { events, logs, printed: [...prints] };
    events = [];
    logs = [];
    prints = [];
    for (const map of [clients, results, cancels, answers]) map.clear();
    return seen;
  },
};

async function done(command: Command): Promise<object> {
  try {
    const found = COMMANDS[command.do];
    if (!found) throw new Error(`there is no command ${command.do}`);
    return await found(command);
  } catch (error) {
    if (error === CANCELLED) return { cancelled: true };
    if (error instanceof HookFailed)
      return { raised: error.message, printed: printed(error) };
    if (error instanceof client.ApiError)
      return { error: told(error), printed: printed(error) };
    return { failure: error instanceof Error ? error.stack : String(error) };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const command = JSON.parse(line) as Command;
  if (command.do === "answer") answers.get(command.id)?.(command as Answer);
  else done(command).then((members) => reply(command.id, members));
}
