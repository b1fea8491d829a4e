// Made by Authwright from the spec of List map API, revision 1.0.0.
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

/** A rule as it is kept: its code, and what its message names. The keyword and the message are the usual ones. */
type Kept = readonly [
  code: string,
  params?: Members,
  keyword?: string,
  message?: string,
];

/** Makes a rule that is broken at `at`, where a value of `kind` was found instead of what it expects. */
function ruleOf(
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
function kindOf(value: unknown): number {
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

/**
 * A place in a schema: what stands there, and the places below it by the next step of their pointers.
 *
 * A text is the rule that this type is expected, a number so many `required` ones below each other.
 */
type Place =
  | string
  | number
  | Steps
  | readonly (string | number | Kept | Steps)[];

interface Steps {
  readonly [next: string]: Place;
}

/** The rules of one function by their places, each below the URI of its document; once one is broken, by number. */
export interface Rules {
  found?: Found[];
  readonly places: Steps;
}

/** A rule at its place, which is about what stands `at` there in a payload, and what was made of it. */
interface Found {
  readonly pointer: string;
  readonly at: string;
  readonly kept: Kept;
  /** The places beside its own. */
  readonly beside: Steps;
  /** The rule, by the kind of what was found instead if that matters. */
  readonly made: Rule[];
}

/** Returns rule number `index`. */
function findRule(rules: Rules, index: number): Found {
  return (rules.found ??= findRules(rules))[index] as Found;
}

function findRules(rules: Rules): Found[] {
  const found: Found[] = [];
  for (const document in rules.places) {
    addRules(
      found,
      rules.places[document] as Place,
      document,
      "",
      rules.places,
      false,
    );
  }
  return found;
}

/** Adds the rules of a place; below one that is `named`, the steps are the names of members. */
function addRules(
  found: Found[],
  place: Place,
  pointer: string,
  at: string,
  beside: Steps,
  named: boolean,
): void {
  const add = (kept: Kept, pointerOfRule = pointer) => {
    found.push({ pointer: pointerOfRule, at, kept, beside, made: [] });
  };
  for (const part of Array.isArray(place)
    ? (place as (Place | Kept)[])
    : [place as Place]) {
    if (Array.isArray(part)) add(part as unknown as Kept);
    else if (typeof part === "string") add(["type", { expected: part }]);
    else if (typeof part === "number")
      for (let i = 0; i < part; i++) add(["required"], `${pointer}/${i}`);
    else {
      const steps = part as Steps;
      for (const next in steps) {
        const inner = named ? `${at}/${next}` : at;
        addRules(
          found,
          steps[next] as Place,
          `${pointer}/${next}`,
          inner,
          steps,
          !named && next === "properties",
        );
      }
    }
  }
}

/** Reports that a rule is broken, at its own place or at another one. */
export function fail(
  problems: Problem[],
  rules: Rules,
  index: number,
  at?: string,
): void {
  const found = findRule(rules, index);
  addProblem(problems, found, 0, at ?? found.at);
}

function addProblem(
  problems: Problem[],
  found: Found,
  kind: number,
  pointer: string,
): void {
  const rule = (found.made[kind] ??= ruleOf(found, kind, pointer));
  problems.push({ pointer, rule });
}

/** Reports a value of a type that a rule does not expect. */
export function failType(
  problems: Problem[],
  rules: Rules,
  index: number,
  value: unknown,
  at?: string,
): void {
  const found = findRule(rules, index);
  addProblem(problems, found, kindOf(value), at ?? found.at);
}

/** Reports the same of a member, which is missing if its value is undefined; returns how many are. */
export function failMember(
  problems: Problem[],
  rules: Rules,
  index: number,
  required: number,
  value: unknown,
  at?: string,
): number {
  const found = findRule(rules, index);
  if (value !== undefined) {
    addProblem(problems, found, kindOf(value), at ?? found.at);
    return 0;
  }
  addProblem(problems, findRule(rules, required), 0, at ?? found.at);
  return 1;
}

/** Returns the step of a JSON Pointer to a member. */
export function step(name: string): string {
  const plain = !name.includes("~") && !name.includes("/");
  return plain
    ? `/${name}`
    : `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** An object, as JSON has it. */
type Members = Record<string, unknown>;

export function anObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns what a JSON text stands for. Throws InvalidPayload. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const rule = ruleOf({ pointer: "", kept: ["invalid_json"] }, 0, "");
    throw new InvalidPayload([{ pointer: "", rule }]);
  }
}

const messages: Readonly<Record<string, string>> = {
  type: "expected {expected}, got {got}",
  required: "required, but missing",
  min_items: "expected at least {limit} items",
  max_items: "expected at most {limit} items",
  invalid_json: "no valid JSON",
};
