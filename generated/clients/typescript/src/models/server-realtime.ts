// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/**
 * Talking with a model in real time.
 *
 * Since server 0.12.
 */
export interface ServerRealtime {
  /** Switched on. */
  enabled: boolean;
  /** The model talked with. */
  model: string;
  /** Name of the voice that it speaks with. */
  voice: string;
}
