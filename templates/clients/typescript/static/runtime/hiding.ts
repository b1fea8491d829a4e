// Results that do not print their secrets.

/** Has the objects in a value that hold secrets printed without them. */
export type Hide = (value: unknown) => void;

/**
 * Return what hides the members `names`, at any depth.
 *
 * Only printing (`console.log` outside of browsers, `util.inspect`) differs: members, `JSON.stringify` and copies are
 * as ever.
 */
export function hiding(names: readonly string[]): Hide {
  const shown = {
    value(this: Readonly<Record<string, unknown>>): object {
      const copy = { ...this };
      for (const name of names)
        if (copy[name] != null) copy[name] = "<not shown>";
      return copy;
    },
  };
  return function hide(value) {
    if (typeof value !== "object" || value === null) return;
    // Most members are none: a call for each would take twice the time.
    for (const item of Object.values(value))
      if (typeof item === "object") hide(item);
    if (names.some((name) => name in value))
      Object.defineProperty(
        value,
        Symbol.for("nodejs.util.inspect.custom"),
        shown,
      );
  };
}
