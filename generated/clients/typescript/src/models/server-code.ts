// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** What runs code. */
export interface ServerCode {
  /** Engine for code in answers, `pyodide` on a fresh server. */
  engine: string;
  /** Engine for code that models run, `pyodide` on a fresh server. */
  interpreter_engine: string;
}
