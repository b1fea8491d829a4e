// Made by Authwright from the spec of Since until API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are exact for version 2. */

export {
  assertSong,
  isSong,
  isSongJson,
  parseSong,
  songProblems,
  type SongV2 as Song,
} from "./models/song-v2.js";
