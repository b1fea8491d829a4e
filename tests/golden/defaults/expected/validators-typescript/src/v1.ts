// Made by Authwright from the spec of Defaults API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are exact for version 1. */

export {
  assertDefaults,
  type Defaults,
  defaultsProblems,
  isDefaults,
  isDefaultsJson,
  parseDefaults,
} from "./models/defaults.js";
export {
  assertSearchForm,
  isSearchForm,
  isSearchFormJson,
  parseSearchForm,
  type SearchForm,
  searchFormProblems,
} from "./models/search-form.js";
