// The format `time`: the full-time of RFC 3339.

const timeShape =
  /^([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(?:\.\d+)?(?:[Zz]|([+-])([01]\d|2[0-3]):([0-5]\d))$/u;

/**
 * Whether `text` is a time of day with its offset from UTC, such as `23:20:50.52Z`.
 *
 * Second 60 is accepted where a leap second can fall: in the last minute of the day in UTC.
 */
export function isTime(text: string): boolean {
  if (!timeShape.test(text)) return false;
  if (!text.startsWith("60", 6)) return true;
  const [, hour, minute, , sign, hours = "0", minutes = "0"] =
    timeShape.exec(text) ?? [];
  const offset = Number(hours) * 60 + Number(minutes);
  const local = Number(hour) * 60 + Number(minute);
  return (local + (sign === "-" ? offset : 1440 - offset)) % 1440 === 1439;
}
