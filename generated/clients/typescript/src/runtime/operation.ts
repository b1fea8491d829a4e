// What is known of one operation, as plain data.
import type { FindGates } from "./gates.js";
import type { Hide } from "./hiding.js";
import type { ReadParams } from "./params.js";
import type { FillPath } from "./paths.js";
import type { Lives } from "./versions.js";

/** What a JSON value is at its top; `any` stands for all of these. */
export type JsonKind =
  | "object"
  | "array"
  | "string"
  | "number"
  | "boolean"
  | "null"
  | "any";

/**
 * One reason for which an operation fails, and how to know it by the `detail` of the answer.
 *
 * Without a `kind` the detail is the `text`, or is what `matches` takes. `shape`: it is a list, an object where the
 * text is `object`, anything but null where that is `any`. `text`: it is any string.
 */
export interface Cause {
  readonly name: string;
  readonly status: number;
  readonly text?: string;
  /** Takes texts with something in place of each hole; made by `template`. */
  readonly matches?: (text: string) => boolean;
  readonly kind?: "text" | "shape";
  /** First server version that gives it, absent when all earlier ones do. */
  readonly since?: string;
  /** First server version that no longer gives it. */
  readonly until?: string;
}

/** What a call that went well does to the caller's session. */
export interface SessionEffect {
  readonly kind:
    | "issues-own"
    | "issues-other"
    | "ends-own"
    | "may-end-own"
    | "ends-all";
  /** The member of the result that holds a new token. */
  readonly token?: string;
  /** Whether the sessions that the account had before end, be there a new one or not. */
  readonly endsEarlier?: boolean;
}

declare const RESULT: unique symbol;

/** One operation of the API, with a result of type `T`. */
export interface Operation<T> {
  /** Carries the type alone: no operation has this member. */
  readonly [RESULT]?: T;
  /** The operation's name in the specification. */
  readonly name: string;
  readonly method: string;
  /** The path template, such as `/users/{id}`. */
  readonly path: string;
  /** What the result may be at its top; an object unless told otherwise. */
  readonly gives?: readonly JsonKind[];
  /** Fills the path template; made by `filled`. */
  readonly pathParams?: FillPath;
  /** Reads query and header parameters; made by `parameters`. */
  readonly params?: ReadParams;
  readonly causes?: readonly Cause[];
  readonly session?: SessionEffect;
  /** Whether a credential is taken; it is required unless told otherwise. */
  readonly credentials?: "none" | "optional";
  /** Says that carrying it out twice is the same as once. */
  readonly repeatable?: true;
  /** Has members of the result not printed; made by `hiding`. */
  readonly secrets?: Hide;
  /** The server versions that have the operation; made by `lifetime`. */
  readonly lives?: Lives;
  /** What of a request only some server versions understand; made by `gated`. */
  readonly gates?: FindGates;
}
