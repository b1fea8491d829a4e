// Names of hosts in ASCII: letters, digits and hyphens (RFC 952, RFC 1123 section 2.1).

const ldhLabel = /^(?!-)[A-Za-z0-9-]{1,63}$/u;

/** Whether `text` is labels joined by dots, of 253 characters at most; A-labels are not decoded. */
export function isLdhName(text: string): boolean {
  return text.length <= 253 && text.split(".").every(isLdhLabel);
}

/** Whether `text` has 1 to 63 letters, digits and hyphens, with no hyphen first or last. */
export function isLdhLabel(text: string): boolean {
  return ldhLabel.test(text) && !text.endsWith("-");
}
