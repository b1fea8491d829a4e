// The format `duration`: the grammar of RFC 3339, appendix A.

const durationDate =
  /^(?:\d+[Yy](?:\d+[Mm](?:\d+[Dd])?)?|\d+[Mm](?:\d+[Dd])?|\d+[Dd])$/u;
const durationTime =
  /^(?:\d+[Hh](?:\d+[Mm](?:\d+[Ss])?)?|\d+[Mm](?:\d+[Ss])?|\d+[Ss])$/u;
const durationWeeks = /^\d+[Ww]$/u;

/**
 * Whether `text` is a duration such as `P4DT12H30M5S` or `P2W`.
 *
 * No unit between the greatest and the least may be left out (`P1Y2D`), and no number has a fraction. The
 * letters may be small, as in all grammars of that RFC.
 */
export function isDuration(text: string): boolean {
  if (text[0] !== "P" && text[0] !== "p") return false;
  const separator = text.search(/[Tt]/u);
  if (separator < 0)
    return (
      durationDate.test(text.slice(1)) || durationWeeks.test(text.slice(1))
    );
  const date = text.slice(1, separator);
  return (
    (date === "" || durationDate.test(date)) &&
    durationTime.test(text.slice(separator + 1))
  );
}
