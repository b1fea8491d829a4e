// Naming the cause of an error from its status and the `detail` the server gave.
import type { Cause } from "./operation.js";

/**
 * Return the name of the cause, or undefined when none that is declared fits.
 *
 * The surest way of telling comes first: equal texts, then a pattern, then a shape, then "it is some text". Where the
 * server's version is known (`alive`), those come before all others that it has.
 */
export function identify(
  causes: readonly Cause[],
  status: number,
  detail: unknown,
  alive: ((cause: Cause) => boolean) | undefined,
): string | undefined {
  let best: string | undefined;
  let least = 9;
  for (const cause of causes) {
    const rank = rankOf(cause, detail) + (!alive || alive(cause) ? 0 : 4);
    if (cause.status === status && rank < least) {
      least = rank;
      best = cause.name;
    }
  }
  return best;
}

/** Return how sure it is that a cause is meant, from 0; 9 when it is not meant. */
function rankOf({ kind, text, matches }: Cause, detail: unknown): number {
  const isText = typeof detail === "string";
  if (kind === "text" && isText) return 3;
  if (kind === "shape") {
    if (text === "any") return detail === null ? 9 : 2.5;
    const shape = Array.isArray(detail) ? undefined : typeof detail;
    return detail !== null && text === shape ? 2 : 9;
  }
  if (matches) return isText && matches(detail) ? 1 : 9;
  return text === detail ? 0 : 9;
}
