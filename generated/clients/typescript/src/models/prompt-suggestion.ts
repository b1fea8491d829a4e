// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** A prompt that the start page offers. */
export interface PromptSuggestion {
  /** Two parts of a heading. */
  title: string[];
  /** The prompt. */
  content: string;
}
