// Made by Authwright from the spec of Enum open API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/**
 * What a thing looks like. Other values may come from the server and are kept.
 *
 * Values:
 * - "round": As a ball.
 * - "flat": As a coin.
 */
export type Shape = "round" | "flat" | (string & {});
