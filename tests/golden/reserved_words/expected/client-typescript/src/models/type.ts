// Made by Authwright from the spec of Reserved words API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** A record whose name means something in most languages. */
export interface Type {
  /** A keyword. */
  class: string;
  /** Another. */
  import: boolean;
  /** What methods call their object. */
  self: string;
  /** A type of Python's. */
  list: number;
  /** A method of pydantic's models. */
  model_dump: boolean;
  /** A keyword elsewhere, with such values. */
  new: "default" | "None" | "true";
}
