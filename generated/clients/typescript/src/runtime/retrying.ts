// Calls that are made again after they failed.
import type { Answer } from "./answer.js";
import {
  type ApiConnectionError,
  connectionError,
  InvalidRequestError,
} from "./errors.js";
import { retryAfter } from "./headers.js";
import { LATE, type Limits, limited } from "./limits.js";
import type { Operation } from "./operation.js";

/**
 * How often a call that failed is made again, and how long is waited in between.
 *
 * Made again is what is safe to repeat:
 *
 * - every call whose request could not leave at all;
 * - a call of which the API says so (as a rule GET, PUT and DELETE) after a broken connection, a timeout, or an
 *   answer of 408, 425, 429, 500, 502, 503 or 504;
 * - any other call but a sign-in, when the answer is 429 and says how long to wait.
 *
 * The wait grows twofold from `first` to `longest`, and half of it is random, so that many clients do not come back
 * at once. Where the answer tells how long to wait (`Retry-After`), that is waited, and a little more at random; an
 * answer that asks for more than `retryAfterCap` is an error at once.
 */
export interface Retries {
  /** Most repetitions of one call, 0 for none; 2 by default. */
  readonly count: number;
  /** Milliseconds before the first repetition; 500 by default. */
  readonly first: number;
  /** Most milliseconds between two; 8,000 by default. */
  readonly longest: number;
  /** Most milliseconds that a server may ask to wait; 60,000 by default. */
  readonly retryAfterCap: number;
}

/** One call that may be made again. */
export interface Repeated {
  readonly operation: Operation<unknown>;
  readonly limits: Limits;
  /** Most repetitions of this call, where it says so. */
  readonly count: number | undefined;
  /** Is told of a failure before the wait for the next attempt. */
  readonly log: ((message: string) => void) | undefined;
  /** Makes an attempt, numbered from 1. */
  readonly attempt: (number: number) => Promise<Answer>;
}

/** Makes a call, again where that is safe and may help, and returns the answer that stands. */
export type Repeat = (call: Repeated) => Promise<Answer>;

/** Return what repeats calls; a number is the count. Throws `InvalidRequestError`. */
export function retrying(setting: number | Partial<Retries> = {}): Repeat {
  const retries = {
    count: 2,
    first: 500,
    longest: 8000,
    retryAfterCap: 60_000,
    ...(typeof setting === "number" ? { count: setting } : setting),
  };
  for (const value of Object.values(retries))
    if (!(value >= 0))
      throw new InvalidRequestError("no setting of retries can be negative");
  return async ({ operation, limits, count, log, attempt }) => {
    const counted = { ...retries, count: count ?? retries.count };
    for (let number = 1; ; number++) {
      const outcome = await attempt(number).catch(connectionError);
      if (!(outcome instanceof Error) && outcome.status < 400) return outcome;
      const pause = pauseAfter(outcome, operation, counted, number);
      if (pause === undefined || performance.now() + pause >= limits.end) {
        if (outcome instanceof Error) throw outcome;
        return outcome;
      }
      log?.(
        `${operation.name}: attempt ${number}: ${outcome instanceof Error ? outcome.message : outcome.status}; again in ${Math.round(pause)} ms`,
      );
      await waited(limits.signal, pause);
    }
  };
}

async function waited(
  signal: AbortSignal | undefined,
  time: number,
): Promise<void> {
  try {
    await limited(signal, time, () => new Promise(() => {}));
  } catch (reason) {
    if (reason !== LATE) throw reason;
  }
}

/** Return the milliseconds to wait after attempt number `failed` (from 1), undefined when its outcome stands. */
function pauseAfter(
  outcome: Answer | ApiConnectionError,
  { repeatable, session }: Operation<unknown>,
  { count, first, longest, retryAfterCap }: Retries,
  failed: number,
): number | undefined {
  let told: number | undefined;
  let again: boolean;
  if (outcome instanceof Error) {
    again = outcome.passing && (repeatable || !outcome.sent);
  } else {
    told = retryAfter(outcome.headers);
    // What passes by itself: the server, or something before it, did not get to the request, or broke over it.
    again = repeatable
      ? /^(408|425|429|50[0234])$/.test(`${outcome.status}`)
      : outcome.status === 429 &&
        told !== undefined &&
        // Every sign-in counts against the account's limit, so trying again is for a person to decide.
        session?.kind !== "issues-own";
  }
  if (!again || failed > count || (told ?? 0) > retryAfterCap) return undefined;
  const share = Math.random();
  return told === undefined
    ? (Math.min(longest, first * 2 ** (failed - 1)) * (1 + share)) / 2
    : told + Math.min(1000, told / 10) * share;
}
