// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** The size to which images are shrunk before they are sent. */
export interface ServerImageCompression {
  /** Greatest width, pixels; null for no limit. */
  width: number | null;
  /** Greatest height, pixels; null for no limit. */
  height: number | null;
}
