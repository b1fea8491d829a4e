// The format `date`: the full-date of RFC 3339.

const dateShape =
  /^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))$/u;

/** Whether `text` is a day as `YYYY-MM-DD`, years 0000 to 9999 of the proleptic Gregorian calendar. */
export function isDate(text: string): boolean {
  return (
    dateShape.test(text) &&
    (!text.endsWith("02-29") || dateIsLeap(Number(text.slice(0, 4))))
  );
}

function dateIsLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
