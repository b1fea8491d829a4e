// Query and header parameters of the operations that have some.
import { InvalidRequestError } from "./errors.js";

/** Wire names of an operation's parameters, in order. */
export interface ParameterNames {
  readonly query?: readonly string[];
  readonly headers?: readonly string[];
}

/** What a request has from its parameters. */
export interface ReadParameters {
  /** The query with its question mark, "" when there is none. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Returns what a request has from arguments by wire name; those undefined or null are left out. */
export type ReadParams = (
  values: Readonly<Record<string, unknown>>,
) => ReadParameters;

/**
 * Return what reads the parameters of an operation; a list in the query repeats its name.
 *
 * It throws `InvalidRequestError` on a name or a type that it does not know. No message repeats the value.
 */
export function parameters(names: ParameterNames): ReadParams {
  const { query = [], headers = [] } = names;
  return (values) => {
    for (const name of Object.keys(values))
      if (!query.includes(name) && !headers.includes(name))
        throw new InvalidRequestError(`there is no parameter ${name}`);
    const pairs = query.flatMap((name) =>
      [values[name]]
        .flat()
        .filter(isGiven)
        .map((item) => `${quoted(name, name)}=${quoted(name, item)}`),
    );
    return {
      query: pairs.length ? `?${pairs.join("&")}` : "",
      headers: Object.fromEntries(
        headers
          .filter((name) => isGiven(values[name]))
          .map((name) => [name, textOf(name, values[name])]),
      ),
    };
  };
}

/** Return whether an argument was given. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function quoted(name: string, value: unknown): string {
  try {
    return encodeURIComponent(textOf(name, value));
  } catch (error) {
    if (error instanceof InvalidRequestError) throw error;
    throw new InvalidRequestError(
      `parameter ${name} holds half a surrogate pair`,
    );
  }
}

function textOf(name: string, value: unknown): string {
  if (!/string|number|boolean/.test(typeof value))
    throw new InvalidRequestError(
      `parameter ${name} is neither text, number nor boolean`,
    );
  return String(value);
}
