// Problems, the rules that they break, and the error that holds them.

import type { Found } from "./places.js";
import type { Members } from "./values.js";

// The module's own.
declare const messages: Readonly<Record<string, string>>;

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

/** A rule as it is kept: its code, and what its message names. The keyword and the message are the usual ones. */
export type Kept = readonly [
  code: string,
  params?: Members,
  keyword?: string,
  message?: string,
];

/** Makes a rule that is broken at `at`, where a value of `kind` was found instead of what it expects. */
export function ruleOf(
  { pointer, kept }: Pick<Found, "pointer" | "kept">,
  kind: number,
  at: string,
): Rule {
  const [code, , keyword, message] = kept;
  const steps = pointer.slice(pointer.indexOf("#") + 1).split("/");
  let params: Members | undefined;
  return Object.freeze({
    code,
    keyword: keyword ?? steps.findLast((one) => /\D/.test(one)) ?? "",
    schemaPointer: pointer,
    get params() {
      return (params ??= paramsOf(kept, kind, at));
    },
    get message() {
      const text = messages[code] as string;
      return (
        message ??
        text.replace(/\{(\w+)\}/g, (_, name) => shown(this.params[name]))
      );
    },
  });
}

function paramsOf([code, given]: Kept, kind: number, at: string): Members {
  const params: Members = { ...given };
  if (code === "required") params.name = lastStep(at);
  if (kind) params.got = kindNames[kind];
  // Where an integer is expected, no other number than a fraction is wrong.
  if (kind === 2 && String(params.expected).includes("an integer"))
    params.got = "a fraction";
  return params;
}

/** Returns the name that the last step of a pointer stands for. */
function lastStep(pointer: string): string {
  return pointer
    .slice(pointer.lastIndexOf("/") + 1)
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
}

/** Returns a param as it stands in a message. */
function shown(value: unknown): string {
  if (Array.isArray(value))
    return value.map((one) => JSON.stringify(one)).join(", ");
  return typeof value === "string" && value !== ""
    ? value
    : JSON.stringify(value);
}

/** Returns the index of a value's kind in `kindNames`. */
export function kindOf(value: unknown): number {
  if (typeof value === "string") return 1;
  if (typeof value === "number") return 2;
  if (typeof value === "boolean") return 3;
  if (value === null) return 4;
  if (typeof value !== "object") return 7;
  return Array.isArray(value) ? 5 : 6;
}

const kindNames = [
  "",
  "a string",
  "a number",
  "a boolean",
  "null",
  "an array",
  "an object",
  "no JSON value",
];
