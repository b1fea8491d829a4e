// The `detail` of an error answer: short enough to print.

/** One thing that a server found wrong with a request. It does not hold what was sent. */
export interface Problem {
  /** Part of the request: `body`, `query`, `path`, `header` or `cookie`; "" when not told. */
  readonly place: string;
  /** JSON Pointer of the value in that part, such as `/email`; "" for the part as a whole. */
  readonly pointer: string;
  /** The server's code of the problem, such as `missing`; "" when not told. */
  readonly type: string;
  /** The problem in a sentence. */
  readonly message: string;
}

/** Return the problems in a detail that lists them as `{loc, msg, type}`; none in any other. */
export function problemsIn(detail: unknown): readonly Problem[] {
  return Array.isArray(detail) ? detail.flatMap(problem) : [];
}

function problem(item: unknown): Problem[] {
  const { loc, msg, type } = Object(item) as Record<string, unknown>;
  if (typeof msg !== "string") return [];
  const steps = Array.isArray(loc) ? loc.map(String) : [];
  const place = /^(body|query|path|header|cookie)$/.test(steps[0] ?? "")
    ? (steps.shift() ?? "")
    : "";
  // What follows the place of a body that cannot be read is an offset into the text.
  const pointer = type === "json_invalid" ? "" : steps.map(below).join("");
  const code = typeof type === "string" ? type : "";
  return [{ place, pointer, type: code, message: msg }];
}

function below(step: string): string {
  return `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** Return what a detail says: a text as it is, the problems of a list as `where: what`, anything else as JSON. */
export function summary(detail: unknown): string {
  return typeof detail === "string"
    ? detail
    : problemsIn(detail)
        .map(({ place, pointer, message }) => `${place}${pointer}: ${message}`)
        .join("; ") || JSON.stringify(detail);
}

const LONGEST = 600;

/** Return a text on one line, what cannot be printed escaped, cut at a length that suits a log. */
export function printable(text: string): string {
  const shown = text
    .slice(0, LONGEST)
    .replace(
      /(?! )[\p{C}\p{Z}]/gu,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
  return text.length > LONGEST ? `${shown}...` : shown;
}
