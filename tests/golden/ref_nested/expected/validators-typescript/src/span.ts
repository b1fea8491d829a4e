// Made by Authwright from the spec of Ref nested API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are right for all versions of the server. */

export {
  type Address,
  addressProblems,
  assertAddress,
  isAddress,
  isAddressJson,
  parseAddress,
} from "./models/address.js";
export {
  assertOrder,
  isOrder,
  isOrderJson,
  type Order,
  orderProblems,
  parseOrder,
} from "./models/order.js";
export {
  assertPosition,
  isPosition,
  isPositionJson,
  parsePosition,
  type Position,
  positionProblems,
} from "./models/position.js";
