// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** Reading texts aloud. */
export interface ServerTextToSpeech {
  /** Engine; empty for the browser's own. */
  engine: string;
  /** Name of the voice that reads texts out. */
  voice: string;
  /** Where a text is cut into pieces, `punctuation` for instance. */
  split_on: string;
}
