// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { ServerImageCompression } from "./server-image-compression.js";

/** Limits on files. */
export interface ServerFiles {
  /** Greatest size of a file, megabytes; null for no limit. */
  max_size: number | null;
  /** Most files in one go; null for no limit. */
  max_count: number | null;
  /** The size to which images are shrunk. */
  image_compression: ServerImageCompression;
}
