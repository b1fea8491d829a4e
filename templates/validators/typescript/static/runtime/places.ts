// The rules of a function as they are kept: a tree that is shaped like the schema.

import type { Kept, Rule } from "./rules.js";

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

export interface Steps {
  readonly [next: string]: Place;
}

/** The rules of one function by their places, each below the URI of its document; once one is broken, by number. */
export interface Rules {
  found?: Found[];
  readonly places: Steps;
}

/** A rule at its place, which is about what stands `at` there in a payload, and what was made of it. */
export interface Found {
  readonly pointer: string;
  readonly at: string;
  readonly kept: Kept;
  /** The places beside its own. */
  readonly beside: Steps;
  /** The rule, by the kind of what was found instead if that matters. */
  readonly made: Rule[];
}

/** Returns rule number `index`. */
export function findRule(rules: Rules, index: number): Found {
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
