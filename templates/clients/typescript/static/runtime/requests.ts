// From a call to a request, credentials apart.
import { InvalidRequestError } from "./errors.js";
import { type Paged, setHeader } from "./headers.js";
import { encode } from "./json.js";
import type { Operation } from "./operation.js";
import type { BaseSettings, Options } from "./settings.js";

/** The arguments of a call. */
export interface CallArguments {
  /** In the order of the operation's path parameters. */
  readonly path?: readonly (string | number)[];
  /** A JSON value; undefined for no body. */
  readonly body?: unknown;
  /** Query and header parameters by their wire names; those undefined or null are left out. */
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

/** A request as it leaves. It may carry a credential in clear. */
export interface PreparedRequest {
  readonly method: string;
  /** Encoded, without the query. */
  readonly path: string;
  /** The whole address, query included. */
  readonly url: string;
  /** By name in lower case. */
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
}

/**
 * Return the request of a call.
 *
 * Throws `InvalidRequestError` when an argument cannot be sent. The message does not repeat its value.
 *
 * @param sent Headers that are always sent, by name in lower case.
 */
export function prepare(
  operation: Operation<unknown>,
  args: CallArguments,
  options: Options,
  settings: BaseSettings,
  sent: Readonly<Record<string, string>>,
  paged: Paged,
): PreparedRequest {
  const { name, method, pathParams, params } = operation;
  const path = pathParams?.(operation.path, args.path ?? []) ?? operation.path;
  // Nothing that leads out of the host or its path, begins a query or a fragment, or passes for a slash.
  if (!/^\/(?!\/)(?!(.*\/)?\.\.?(\/|$))[^?#\\{}\s]*$/.test(path))
    throw new InvalidRequestError(`the path of ${name} is no absolute path`);
  const given = params?.(args.params ?? {});
  const headers: Record<string, string> = { ...sent };
  let body: string | undefined;
  if (args.body !== undefined) {
    headers["content-type"] = "application/json";
    try {
      body = encode(args.body);
    } catch {
      // The engine's own error may tell of the values.
      throw new InvalidRequestError(`JSON cannot say the body of ${name}`);
    }
  }
  for (const more of [settings.headers, given?.headers, options.headers])
    for (const [header, value] of Object.entries(more ?? {}))
      setHeader(headers, header, value, paged);
  const url = `${settings.baseUrl}${path}${given?.query ?? ""}`;
  return { method, path, url, headers, body };
}
