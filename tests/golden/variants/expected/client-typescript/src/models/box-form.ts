// Made by Authwright from the spec of Variants API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** A box to be made. */
export interface BoxForm {
  /**
   * Shorter from 2 on.
   *
   * At most 10 characters.
   */
  label: string;
  /** Another default from 2 on. */
  colour?: string;
  /** Needed from 2 on. */
  weight: number;
}
