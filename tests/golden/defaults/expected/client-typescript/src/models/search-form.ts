// Made by Authwright from the spec of Defaults API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { JsonValue } from "../runtime/json-value.js";

/** What to look for. */
export interface SearchForm {
  /** Has no default. */
  query: string;
  /**
   * A number.
   *
   * At most 100. Left out, it becomes `20`.
   */
  limit?: number;
  /**
   * A flag.
   *
   * Left out, it becomes `false`.
   */
  fuzzy?: boolean;
  /**
   * A text with quotes in it.
   *
   * Left out, it becomes `"by \"date\""`.
   */
  order?: string;
  /**
   * Null is what it is when it is left out.
   *
   * Left out, it becomes `null`.
   */
  before?: string | null;
  /**
   * A list.
   *
   * Left out, it becomes `["title"]`.
   */
  fields?: string[];
  /**
   * A map.
   *
   * Left out, it becomes `{"title": 1.5}`.
   */
  weights?: { [key: string]: JsonValue };
  /**
   * A default that undoes what was set before.
   *
   * Left out, it becomes `"en"`.
   */
  language?: string;
}
