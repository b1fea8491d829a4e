// Made by Authwright from the spec of List map API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { JsonValue } from "../runtime/json-value.js";
import type { Page } from "./page.js";

/** An album. */
export interface Album {
  /** One to three texts. */
  tags: string[];
  /** Records. */
  pages: Page[];
  /** Lists of lists. */
  grid: number[][];
  /** Records by name. */
  index: { [key: string]: Page };
  /** Lists by name. */
  groups: { [key: string]: string[] };
  /** Whatever JSON can say, by name. */
  extra: { [key: string]: JsonValue };
  /** Whatever JSON can say. */
  first: JsonValue;
}
