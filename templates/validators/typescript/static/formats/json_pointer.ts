// The format `json-pointer` of RFC 6901.

/** Whether `text` is empty or begins with a slash, and each tilde is followed by 0 or 1. */
export function isJsonPointer(text: string): boolean {
  return (text === "" || text.startsWith("/")) && !/~(?![01])/u.test(text);
}
