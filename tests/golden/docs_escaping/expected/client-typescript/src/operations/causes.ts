// Made by Authwright from the spec of Escaping */ """ {{ x }}  \, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.
import type { Cause } from "../runtime/operation.js";
import { template } from "../runtime/templates.js";

/**
 * """
 * import os
 * """; *\/ console.log(1); /* \{\{ 7 * 7 \}\} \{% raw %\} <script>x</script> \
 */
export const FULL: readonly Cause[] = [
  {
    name: "full",
    status: 409,
    matches: /* @__PURE__ */ template('No "{room}" \\ left */'),
  },
];
