// The format `date-time` of RFC 3339.
import { isDate } from "./date.js";
import { isTime } from "./time.js";

/**
 * Whether `text` is a date and a time with its offset, joined by a `T`, such as `1985-04-12T23:20:50Z`.
 *
 * Second 60 is accepted at 23:59 UTC of any day: which days had one is no matter of form.
 */
export function isDateTime(text: string): boolean {
  return (
    (text[10] === "T" || text[10] === "t") &&
    isDate(text.slice(0, 10)) &&
    isTime(text.slice(11))
  );
}
