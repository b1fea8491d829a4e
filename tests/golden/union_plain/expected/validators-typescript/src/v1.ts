// Made by Authwright from the spec of Union plain API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are exact for version 1. */

export {
  assertAuthor,
  type Author,
  authorProblems,
  isAuthor,
  isAuthorJson,
  parseAuthor,
} from "./models/author.js";
export {
  assertCreator,
  type Creator,
  creatorProblems,
  isCreator,
  isCreatorJson,
  parseCreator,
} from "./models/creator.js";
export {
  assertPerson,
  isPerson,
  isPersonJson,
  parsePerson,
  type Person,
  personProblems,
} from "./models/person.js";
export {
  assertRobot,
  isRobot,
  isRobotJson,
  parseRobot,
  type Robot,
  robotProblems,
} from "./models/robot.js";
export {
  assertWork,
  isWork,
  isWorkJson,
  parseWork,
  type Work,
  workProblems,
} from "./models/work.js";
