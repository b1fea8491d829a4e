// Made by Authwright from the spec of Bases API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are exact for version 1. */

export {
  assertGift,
  type Gift,
  giftProblems,
  isGift,
  isGiftJson,
  parseGift,
} from "./models/gift.js";
export {
  assertNamed,
  isNamed,
  isNamedJson,
  type Named,
  namedProblems,
  parseNamed,
} from "./models/named.js";
export {
  assertPriced,
  isPriced,
  isPricedJson,
  parsePriced,
  type Priced,
  pricedProblems,
} from "./models/priced.js";
export {
  assertTea,
  isTea,
  isTeaJson,
  parseTea,
  type Tea,
  teaProblems,
} from "./models/tea.js";
export {
  assertWare,
  isWare,
  isWareJson,
  parseWare,
  type Ware,
  wareProblems,
} from "./models/ware.js";
