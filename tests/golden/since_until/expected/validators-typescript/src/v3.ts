// Made by Authwright from the spec of Since until API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are exact for version 3. */

export {
  assertSong,
  isSong,
  isSongJson,
  parseSong,
  songProblems,
  type SongV3 as Song,
} from "./models/song-v3.js";
export {
  assertVideo,
  isVideo,
  isVideoJson,
  parseVideo,
  type Video,
  videoProblems,
} from "./models/video.js";
