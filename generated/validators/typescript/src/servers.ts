// From what a server says of itself to what is exact for it.

type Loaders<Module> = readonly (readonly [
  version: string,
  load: () => Promise<Module>,
])[];

/**
 * Returns what loads the module of the newest version that is not newer than the server's.
 *
 * `loaders` go by versions such as `0.12`, the oldest first. Throws RangeError for an older server, and when
 * `config` is no object with a text `version` in it.
 */
export function loaderFor<Module>(
  config: unknown,
  loaders: Loaders<Module>,
): () => Promise<Module> {
  const said =
    typeof config === "object" && config !== null && "version" in config
      ? config.version
      : undefined;
  const server = numbers(said);
  if (server === undefined)
    throw new RangeError(
      'no version of the server: expected what GET /api/config answers, with a "version"',
    );
  const fitting = loaders.findLast(([version]) => {
    const [major, minor] = numbers(version) ?? server;
    return major < server[0] || (major === server[0] && minor <= server[1]);
  });
  if (fitting === undefined)
    throw new RangeError(
      `the server ${said} is older than ${loaders[0]?.[0] ?? "all versions"}`,
    );
  return fitting[1];
}

/** Returns the first two numbers of a version. */
function numbers(version: unknown): [major: number, minor: number] | undefined {
  if (typeof version !== "string") return undefined;
  const found = /^v?(\d{1,6})(?:\.(\d{1,6}))?(?!\d)/u.exec(version);
  return found === null ? undefined : [Number(found[1]), Number(found[2] ?? 0)];
}
