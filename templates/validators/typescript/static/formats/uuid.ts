// The format `uuid` of RFC 4122.

const uuidShape =
  /^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$/u;

/** Whether `text` is 32 hexadecimal digits in five groups, of any version and variant. */
export function isUuid(text: string): boolean {
  return uuidShape.test(text);
}
