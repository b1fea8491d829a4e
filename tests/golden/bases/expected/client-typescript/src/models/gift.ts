// Made by Authwright from the spec of Bases API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** A ware that costs nothing: the field of its base, narrower. */
export interface Gift {
  /** Always null. */
  price: null;
}
