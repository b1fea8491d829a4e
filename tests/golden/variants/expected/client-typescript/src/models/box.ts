// Made by Authwright from the spec of Variants API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** A box. */
export interface Box {
  /** Always there in 1. */
  label?: string;
  /** Null in 1, where nobody had weighed it. */
  weight: number | null;
  /** A number in 1, a text from 2 on. */
  size: number | string;
}
