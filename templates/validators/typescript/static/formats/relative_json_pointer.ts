// The format `relative-json-pointer` of draft-bhutton-relative-json-pointer-00.
import { isJsonPointer } from "./json_pointer.js";

const relativeJsonPointerStart = /^(?:0|[1-9]\d*)(?:[+-](?:0|[1-9]\d*))?/u;

/** Whether `text` is levels to go up, perhaps an index to add (`+1`), and `#` or a JSON Pointer. */
export function isRelativeJsonPointer(text: string): boolean {
  const start = relativeJsonPointerStart.exec(text);
  if (start === null) return false;
  const rest = text.slice(start[0].length);
  return rest === "#" || isJsonPointer(rest);
}
