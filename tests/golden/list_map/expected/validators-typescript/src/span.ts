// Made by Authwright from the spec of List map API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are right for all versions of the server. */

export {
  type Album,
  albumProblems,
  assertAlbum,
  isAlbum,
  isAlbumJson,
  parseAlbum,
} from "./models/album.js";
export {
  assertPage,
  isPage,
  isPageJson,
  type Page,
  pageProblems,
  parsePage,
} from "./models/page.js";
