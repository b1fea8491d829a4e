// Ending what takes too long, or what the caller no longer wants.

/** When a call ends at the latest. */
export interface Limits {
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
  /** Milliseconds for each attempt. */
  readonly timeout: number;
  /** Moment of the clock of `performance` by which the call has to be done. */
  readonly end: number;
}

/** What `limited` rejects with when the time is over. */
export const LATE: unique symbol = /* @__PURE__ */ Symbol();

/**
 * Return a promise that settles as what `start` gives, unless `signal` aborts or the time is over before.
 *
 * @param signal Rejects with its reason.
 * @param time Milliseconds until it rejects with `LATE`; infinite for no end. When it is over already, nothing starts.
 * @param start Is given a signal which aborts when nobody waits any more.
 */
export function limited<T>(
  signal: AbortSignal | undefined,
  time: number,
  start: (stop: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    const end = <V>(settle: (value: V) => void, value: V): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
      settle(value);
    };
    const fail = (reason: unknown): void => {
      end(reject, reason);
      stop.abort();
    };
    const cancel = (): void => fail(signal?.reason);
    const timer =
      // A timer cannot be set any later than that; it would come at once.
      time < 2 ** 31 ? setTimeout(fail, time, LATE) : undefined;
    if (signal?.aborted) cancel();
    // Timers may be a little early, so what is left then is nothing.
    else if (time < 1) fail(LATE);
    else {
      signal?.addEventListener("abort", cancel);
      start(stop.signal).then((value) => end(resolve, value), fail);
    }
  });
}
