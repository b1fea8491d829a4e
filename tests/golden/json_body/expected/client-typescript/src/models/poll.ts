// Made by Authwright from the spec of Json body API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** A form of nine fields, which nobody would read as a signature. */
export interface Poll {
  /**
   * From 0 to 5.
   *
   * At least 0. At most 5.
   */
  a: number;
  /**
   * From 0 to 5.
   *
   * At least 0. At most 5.
   */
  b: number;
  /**
   * From 0 to 5.
   *
   * At least 0. At most 5.
   */
  c: number;
  /**
   * From 0 to 5.
   *
   * At least 0. At most 5.
   */
  d: number;
  /**
   * From 0 to 5.
   *
   * At least 0. At most 5.
   */
  e: number;
  /**
   * From 0 to 5.
   *
   * At least 0. At most 5.
   */
  f: number;
  /**
   * From 0 to 5.
   *
   * At least 0. At most 5.
   */
  g: number;
  /**
   * From 0 to 5.
   *
   * At least 0. At most 5.
   */
  h: number;
  /**
   * From 0 to 5.
   *
   * At least 0. At most 5.
   */
  i?: number;
}
