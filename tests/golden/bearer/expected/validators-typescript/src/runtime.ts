// Made by Authwright from the spec of Bearer API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** What is wrong: where in the payload, as a JSON Pointer, and the rule that is broken there. */
export interface Problem {
  readonly pointer: string;
  readonly rule: Rule;
}

/** What a problem broke. No part of a payload is in it. */
export interface Rule {
  /** Stable: it never changes its meaning. */
  readonly code: string;
  /** The JSON Schema keyword. */
  readonly keyword: string;
  /** Where the keyword stands: a URI with a JSON Pointer as fragment. */
  readonly schemaPointer: string;
  /** What the message names. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The rule as a sentence without subject: `expected a string, got a number`. */
  readonly message: string;
}

/**
 * A payload breaks rules, which `problems` tells; the payload itself is not kept. The message, a line of all
 * problems, is made when it is read.
 */
export class InvalidPayload extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super();
    this.name = "InvalidPayload";
    this.problems = problems;
    Object.defineProperty(this, "message", {
      configurable: true,
      get: () => problems.map(describe).join("; "),
    });
  }
}

/** Returns a problem as a line: `password: expected a string, got a number`. */
export function describe(problem: Problem): string {
  const path = problem.pointer
    .slice(1)
    .replaceAll("/", ".")
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
  return problem.pointer === ""
    ? problem.rule.message
    : `${path}: ${problem.rule.message}`;
}
