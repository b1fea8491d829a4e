// How server versions compare.

/** The first version that has something, and the first that no longer does; absent where there is no such bound. */
export interface Lifetime {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/**
 * Return the leading numbers of a version without trailing zeros, undefined when there are none.
 *
 * What follows them (`-dev`, `rc1`) is not looked at: a pre-release has the API of its release.
 */
export function numbers(version: string): string | undefined {
  return /^\s*v?(\d+(\.\d+)*)/.exec(version)?.[1]?.replace(/(\.0+)+$/, "");
}

function isBefore(version: string, other: string | undefined): boolean {
  return version.localeCompare(other ?? "", "en", { numeric: true }) < 0;
}

/** Return whether what lives in `[since, until)` exists in a version; true for a version without numbers. */
export function alive({ since, until }: Lifetime, version: string): boolean {
  const server = numbers(version);
  return (
    server === undefined ||
    !(
      (since && isBefore(server, numbers(since))) ||
      (until && !isBefore(server, numbers(until)))
    )
  );
}
