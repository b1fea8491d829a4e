// What functions of problems call: they report what is wrong.

import { type Found, findRule, type Rules, type Steps } from "./places.js";
import { kindOf, type Problem, ruleOf } from "./rules.js";
import { hasValue, type Members } from "./values.js";

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

/** Reports the members that are not among the known ones, which are the properties beside the rule's place. */
export function failStrangers(
  problems: Problem[],
  rules: Rules,
  index: number,
  value: Members,
  at?: string,
  known?: ReadonlySet<unknown>,
): void {
  const found = findRule(rules, index);
  for (const name in value) {
    const listed =
      known?.has(name) ?? Object.hasOwn(found.beside.properties as Steps, name);
    if (!listed && hasValue(value, name))
      addProblem(problems, found, 0, (at ?? found.at) + step(name));
  }
}

/** Reports the problems of the alternative that has the fewest, or of none when that is not one alone. */
export function failNearest(
  problems: Problem[],
  rules: Rules,
  index: number,
  alternatives: readonly Problem[][],
  at?: string,
): void {
  let nearest = alternatives[0] as Problem[];
  let tied = false;
  for (const one of alternatives) {
    tied =
      one.length === nearest.length
        ? one !== nearest
        : tied && one.length > nearest.length;
    if (one.length < nearest.length) nearest = one;
  }
  if (tied && nearest.length > 0) fail(problems, rules, index, at);
  // One by one: as arguments of a call, too many would not fit.
  else for (const one of nearest) problems.push(one);
}

/** Returns the step of a JSON Pointer to a member. */
export function step(name: string): string {
  const plain = !name.includes("~") && !name.includes("/");
  return plain
    ? `/${name}`
    : `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
