// Made by Authwright from the spec of Escaping */ """ {{ x }}  \, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are right for all versions of the server. */

export {
  assertPage,
  isPage,
  isPageJson,
  type Page,
  pageProblems,
  parsePage,
} from "./models/page.js";
