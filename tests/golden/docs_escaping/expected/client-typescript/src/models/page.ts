// Made by Authwright from the spec of Escaping */ """ {{ x }}  \, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/**
 * Ends in a backslash \ and has '''quotes''' and \"""quotes\""" and `code` and a #hash.
 *
 * A second paragraph, with a list:
 *
 * - one *star*
 * - two | pipes.
 */
export interface Page {
  /**
   * Ends in a quote".
   *
   * """
   * import os
   * """; *\/ console.log(1); /* \{\{ 7 * 7 \}\} \{% raw %\} <script>x</script> \.
   */
  title: string;
  /** Values that close comments. */
  kind: "*/" | '"""' | "{{ x }}" | "\u202e";
}
