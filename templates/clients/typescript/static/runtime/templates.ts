// Texts with holes, as some errors have them.

/** Return what tells whether a text is `template` with at least one character in place of each `{hole}`. */
export function template(pattern: string): (text: string) => boolean {
  const [first = "", ...rest] = pattern.split(/\{[A-Za-z_]\w*\}/);
  const last = rest.pop();
  return (text) => {
    if (last === undefined) return text === first;
    if (!text.startsWith(first)) return false;
    let position = first.length;
    // Taking each piece as early as it comes leaves the most room for those after it.
    for (const piece of rest) {
      const found = text.indexOf(piece, position + 1);
      if (found < 0) return false;
      position = found + piece.length;
    }
    return text.endsWith(last) && text.length - last.length > position;
  };
}
