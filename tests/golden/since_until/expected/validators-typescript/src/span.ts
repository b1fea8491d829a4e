// Made by Authwright from the spec of Since until API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are right for all versions of the server. */

export {
  assertSong,
  isSong,
  isSongJson,
  parseSong,
  type Song,
  songProblems,
} from "./models/song.js";
export {
  assertVideo,
  isVideo,
  isVideoJson,
  parseVideo,
  type Video,
  videoProblems,
} from "./models/video.js";
