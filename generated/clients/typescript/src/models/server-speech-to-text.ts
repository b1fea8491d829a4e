// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** Writing down speech. */
export interface ServerSpeechToText {
  /** Engine; empty for the server's own. */
  engine: string;
}
