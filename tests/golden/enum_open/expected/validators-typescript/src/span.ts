// Made by Authwright from the spec of Enum open API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are right for all versions of the server. */

export {
  assertPaintForm,
  isPaintForm,
  isPaintFormJson,
  type PaintForm,
  paintFormProblems,
  parsePaintForm,
} from "./models/paint-form.js";
export {
  assertShape,
  isShape,
  isShapeJson,
  parseShape,
  type Shape,
  shapeProblems,
} from "./models/shape.js";
export {
  assertThing,
  isThing,
  isThingJson,
  parseThing,
  type Thing,
  thingProblems,
} from "./models/thing.js";
