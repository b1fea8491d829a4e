// Made by Authwright from the spec of Deprecated API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are right for all versions of the server. */

export {
  assertCard,
  type Card,
  cardProblems,
  isCard,
  isCardJson,
  parseCard,
} from "./models/card.js";
export {
  assertPerson,
  isPerson,
  isPersonJson,
  parsePerson,
  type Person,
  personProblems,
} from "./models/person.js";
