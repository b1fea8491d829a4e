// From what was read to what is written back.
import type { Hide } from "./hiding.js";

/** What of a response has to be written otherwise, or not at all, to stay as it is. Names are those on the wire. */
export interface CarryingOver {
  /** Members that the server keeps when they are left out, and those that cannot be written. */
  readonly leftOut: readonly string[];
  /** Members that cannot be written as null; they are left out when they are. */
  readonly notNull?: readonly string[];
  /** Values of a member that have to be written as others: pairs of what was read and what is written. */
  readonly replaced?: Readonly<
    Record<string, readonly (readonly [read: unknown, written: unknown])[]>
  >;
  /** The members that the server knows, where it refuses all others; then no others come along. */
  readonly declared?: readonly string[];
  /** Has the result printed without its secrets. */
  readonly secrets?: Hide;
}

/**
 * Return the values that `response` came with as they have to be written to stay as they are.
 *
 * Members that no model declares come along: a server that knows them may reset what is not written back. What the
 * response came without is not in the result, and null stays null. That the result is a `T` is the caller's word.
 */
export function carriedOver<T = Record<string, unknown>>(
  response: object,
  { leftOut, notNull, replaced, declared, secrets }: CarryingOver,
): T {
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(response)) {
    if (leftOut.includes(name) || value === undefined) continue;
    if (value === null && notNull?.includes(name)) continue;
    if (declared && !declared.includes(name)) continue;
    const pair = replaced?.[name]?.find(([read]) => read === value);
    values[name] = pair ? pair[1] : value;
  }
  secrets?.(values);
  return values as T;
}
