// What of a request only some server versions understand, and finding it in a request.
import type { Lifetime } from "./ages.js";
import type { Operation } from "./operation.js";
import type { CallArguments } from "./requests.js";
import { askVersion, type Inquiry, requireAlive } from "./versions.js";

type Scalar = string | number | boolean | null;

/** A member of an untagged union: an object with the members `needs`, and `told` ones of such values. */
export interface Fit {
  readonly name: string;
  readonly needs: readonly string[];
  readonly gates: Gates;
  readonly told?: readonly (readonly [
    name: string,
    values: readonly Scalar[],
  ])[];
}

/** Where in a JSON value something stands that only some server versions understand. */
export interface Gates {
  /** First version that understands the value as a whole, absent when all earlier ones do. */
  readonly since?: string;
  /** First version that no longer understands it. */
  readonly until?: string;
  /** Gates of the members of an object. */
  readonly members?: Readonly<Record<string, Gates>>;
  /** Gates of any item of a list, or any value of a map. */
  readonly each?: Gates;
  /** Gates of single values. */
  readonly values?: readonly (readonly [value: Scalar, gates: Gates])[];
  /** The member by which an object shows what it is: `cases` by its value, `absent` without it. */
  readonly tag?: string;
  readonly cases?: Readonly<Record<string, Gates>>;
  readonly absent?: Gates;
  /** Objects without a tag; the first that fits is meant. */
  readonly fits?: readonly Fit[];
  /** More gates of the same value; a function where gates hold themselves. */
  readonly among?: readonly (Gates | (() => Gates))[];
}

/** The gates of an operation, by the part of the request. */
export interface RequestGates {
  readonly body?: Gates;
  /** Its `members` are the query parameters by their wire names. */
  readonly query?: Gates;
  /** Its `members` are the header parameters by their wire names. */
  readonly header?: Gates;
}

/** Throws `UnsupportedByServer` when a request has what the server would ignore. */
export type FindGates = (
  inquiry: Inquiry,
  operation: Operation<unknown>,
  args: CallArguments,
) => Promise<void>;

/** A thing in a request which exists in the server versions `[since, until)`; `name` says where it is. */
export interface Gate extends Lifetime {
  readonly name: string;
}

/**
 * Return what refuses the parts of a request that the server does not understand.
 *
 * The version is asked for when a gate is met. A server that does not tell its version is sent everything.
 */
export function gated(gates: RequestGates): FindGates {
  return async (inquiry, { lives }, { body, params }) => {
    const given = Object.fromEntries(
      Object.entries(params ?? {}).filter(
        ([, value]) => value !== undefined && value !== null,
      ),
    );
    const met = [
      ...(gates.body && body !== undefined ? found(gates.body, body) : []),
      ...(gates.query ? found(gates.query, given) : []),
      ...(gates.header ? found(gates.header, given) : []),
    ].filter(
      // One with the bounds of the operation is no gate of its own.
      ({ since, until }) =>
        (since && since !== lives?.since) || (until && until !== lives?.until),
    );
    if (!met.length) return;
    const version = await askVersion(inquiry);
    for (const gate of met)
      requireAlive(`${gate.name} of ${inquiry.operation}`, gate, version);
  };
}

/** Return the gates that a value meets. Only places that have a gate are looked at. */
export function found(
  gates: Gates,
  value: unknown,
  path: string = "",
  name: string = "",
): Gate[] {
  return [
    ...own(gates, name || path || "the body"),
    ...(gates.among ?? []).flatMap((more) =>
      found(typeof more === "function" ? more() : more, value, path),
    ),
    ...(Array.isArray(value)
      ? value.flatMap((item) => inEach(gates, item, path))
      : isObject(value)
        ? inObject(gates, value, path)
        : inScalar(gates, value, path)),
  ];
}

type JsonObject = Readonly<Record<string, unknown>>;

function inScalar({ values }: Gates, value: unknown, path: string): Gate[] {
  return (values ?? []).flatMap(([known, gate]) =>
    known === value ? own(gate, `${path} ${JSON.stringify(value)}`.trim()) : [],
  );
}

function inEach({ each }: Gates, item: unknown, path: string): Gate[] {
  // The keys of a map are the caller's, so they are not named.
  return each && item !== undefined ? found(each, item, below(path, "*")) : [];
}

function inObject(gates: Gates, value: JsonObject, path: string): Gate[] {
  const fit = gates.fits?.find((one) => takes(one, value));
  return [
    ...Object.entries(gates.members ?? {}).flatMap(([name, gate]) =>
      has(value, name) ? found(gate, value[name], below(path, name)) : [],
    ),
    ...Object.values(value).flatMap((item) => inEach(gates, item, path)),
    ...inTagged(gates, value, path),
    ...(fit
      ? found(fit.gates, value, path, `${path} as ${fit.name}`.trim())
      : []),
  ];
}

function inTagged(
  { tag, cases, absent }: Gates,
  value: JsonObject,
  path: string,
): Gate[] {
  if (!tag) return [];
  const told = value[tag];
  if (!has(value, tag))
    return absent
      ? found(absent, value, path, `${path} without ${tag}`.trim())
      : [];
  const isCase =
    typeof told === "string" && cases && Object.hasOwn(cases, told);
  const meant = isCase ? cases[told] : undefined;
  return meant
    ? found(meant, value, path, `${below(path, tag)} ${JSON.stringify(told)}`)
    : [];
}

function takes({ needs, told = [] }: Fit, value: JsonObject): boolean {
  return (
    needs.every((name) => has(value, name)) &&
    told.every(([name, values]) => values.some((one) => one === value[name]))
  );
}

function own({ since, until }: Gates, name: string): Gate[] {
  return since || until ? [{ name, since, until }] : [];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null;
}

function has(value: JsonObject, name: string): boolean {
  // A member that is undefined is not written.
  return Object.hasOwn(value, name) && value[name] !== undefined;
}

function below(path: string, step: string): string {
  return path ? `${path}/${step}` : step;
}
