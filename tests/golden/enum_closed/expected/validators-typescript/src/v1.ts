// Made by Authwright from the spec of Enum closed API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are exact for version 1. */

export {
  assertShirt,
  isShirt,
  isShirtJson,
  parseShirt,
  type Shirt,
  shirtProblems,
} from "./models/shirt.js";
export {
  assertSize,
  isSize,
  isSizeJson,
  parseSize,
  type Size,
  sizeProblems,
} from "./models/size.js";
