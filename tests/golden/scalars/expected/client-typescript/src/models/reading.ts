// Made by Authwright from the spec of Scalars API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What a sensor says. */
export interface Reading {
  /** The name of the sensor. */
  sensor: string;
  /**
   * Counted in bytes, not in characters.
   *
   * At most 72 bytes in UTF-8.
   */
  note: string;
  /** A whole number. */
  count: number;
  /** Any number. */
  ratio: number;
  /** True or false. */
  calibrated: boolean;
  /**
   * A UUID.
   *
   * A UUID.
   */
  id: string;
  /**
   * A date.
   *
   * A date such as `2026-01-31`.
   */
  day: string;
  /**
   * A moment.
   *
   * A time such as `2026-01-31T12:00:00Z`.
   */
  taken: string;
  /**
   * Several texts in one.
   *
   * A list in one string, separated by commas.
   */
  labels: string;
}
