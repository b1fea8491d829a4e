// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { ServerRealtime } from "./server-realtime.js";
import type { ServerSpeechToText } from "./server-speech-to-text.js";
import type { ServerTextToSpeech } from "./server-text-to-speech.js";

/** Speech, in and out. */
export interface ServerAudio {
  /**
   * Talking with a model in real time.
   *
   * Since server 0.12.
   */
  realtime?: ServerRealtime;
  /** Reading texts aloud. */
  tts: ServerTextToSpeech;
  /** Writing down speech. */
  stt: ServerSpeechToText;
}
