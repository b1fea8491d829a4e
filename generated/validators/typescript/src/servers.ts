// From what a server says of itself to what is exact for it.

type Loaders<Module> = readonly (readonly [
  version: string,
  load: () => Promise<Module>,
])[];

/**
 * Returns what loads the module of the newest version that is not newer than the server's.
 *
 * The version stands at `place` in `reply`, names of members with slashes between them; `expected` says of
 * which reply. `loaders` go by versions such as `0.12`, the oldest first. Throws RangeError for an older
 * server, for a reply without a version, and when one of `loaders` has no numbers.
 */
export function loaderFor<Module>(
  reply: unknown,
  place: string,
  expected: string,
  loaders: Loaders<Module>,
): () => Promise<Module> {
  const said = found(reply, place);
  const server = numbers(said);
  if (server === undefined)
    throw new RangeError(`no version of the server: expected ${expected}`);
  const fitting = loaders.filter(([version]) => {
    const known = numbers(version);
    if (known === undefined)
      throw new RangeError(
        `no server can be compared with version ${version}: it has no numbers`,
      );
    return !isNewer(known, server);
  });
  const newest = fitting.at(-1);
  if (newest === undefined)
    throw new RangeError(
      `the server ${said} is older than ${loaders[0]?.[0] ?? "all versions"}`,
    );
  return newest[1];
}

function found(reply: unknown, place: string): unknown {
  let value = reply;
  for (const name of place.replace(/^\//, "").split("/")) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, name)?.value;
  }
  return value;
}

/** Returns the leading numbers of a version: a pre-release has what its release has. */
function numbers(version: unknown): number[] | undefined {
  if (typeof version !== "string") return undefined;
  const leading = /^v?(\d{1,9}(?:\.\d{1,9})*)/.exec(version.trim())?.[1];
  return leading?.split(".").map(Number);
}

/** Whether a version is newer than another one, of which numbers that are not said are zero. */
function isNewer(
  version: readonly number[],
  other: readonly number[],
): boolean {
  const length = Math.max(version.length, other.length);
  for (let i = 0; i < length; i++) {
    const [one = 0, two = 0] = [version[i], other[i]];
    if (one !== two) return one > two;
  }
  return false;
}
