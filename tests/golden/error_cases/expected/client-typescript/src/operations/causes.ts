// Made by Authwright from the spec of Error cases API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Cause } from "../runtime/operation.js";
import { template } from "../runtime/templates.js";

/** Nothing has that name. */
export const UNKNOWN_THING: readonly Cause[] = [
  { name: "unknown_thing", status: 404, text: "No such thing" },
];

/** The book ends before. */
export const UNKNOWN_PAGE: readonly Cause[] = [
  { name: "unknown_page", status: 404, text: "No such page" },
];

/** A member is wrong. */
export const INVALID: readonly Cause[] = [
  { name: "invalid", status: 422, kind: "shape" },
];

/** It is closed. */
export const CLOSED: readonly Cause[] = [
  { name: "closed", status: 403, kind: "text" },
];

/** It fails. */
export const BROKEN: readonly Cause[] = [
  { name: "broken", status: 500, text: "Internal Server Error" },
];

/** The limit is reached. */
export const TOO_MANY: readonly Cause[] = [
  {
    name: "too_many",
    status: 429,
    matches: /* @__PURE__ */ template("Try again in {seconds} s"),
  },
];

/** It was there. */
export const GONE: readonly Cause[] = [
  { name: "gone", status: 410, text: "Gone", until: "2" },
  { name: "gone", status: 410, text: "It is gone", since: "2" },
];

/** How every operation for callers of level anyone may fail. */
export const FOR_ANYONE: readonly Cause[] = /* @__PURE__ */ [
  INVALID,
  TOO_MANY,
].flat();
