// Writes the table of Unicode properties anew, as this Node knows them.
//
// In:  the table (generator/authwright/checks/ecma/properties.txt); only the names in it are read.
// Out: the same names with the code points that this Node's regular expressions find for them, without those
//      that it does not know.
import { readFileSync } from "node:fs";

const LAST = 0x10ffff;

function isKnown(property) {
  try {
    return new RegExp(`\\p{${property}}`, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

function ranges(property) {
  const fits = new RegExp(`^\\p{${property}}$`, "u");
  const found = [];
  let low = -1;
  for (let code = 0; code <= LAST + 1; code++) {
    const inside = code <= LAST && fits.test(String.fromCodePoint(code));
    if (inside && low < 0) low = code;
    if (!inside && low >= 0) {
      found.push([low, code - 1]);
      low = -1;
    }
  }
  return found;
}

// A range is the gap since the last one, and after a colon how many code points more than one it has; base 36.
function written(found) {
  let next = 0;
  return found
    .map(([low, high]) => {
      const text = (low - next).toString(36) + (high > low ? `:${(high - low).toString(36)}` : "");
      next = high + 1;
      return text;
    })
    .join(" ");
}

const lines = readFileSync(0, "utf8").split("\n");
const out = [lines[0].replace(/[0-9.]+/, process.versions.unicode), ...lines.slice(1).filter((line) => line.startsWith("#"))];
for (const line of lines) {
  if (line === "" || line.startsWith("#")) continue;
  const [kind, ...names] = line.split(" |")[0].split(" ");
  if (kind === "scx") continue; // Written beside its script.
  const property = kind === "is" ? names[0] : `${kind}=${names[0]}`;
  if (!isKnown(property)) continue;
  const text = written(ranges(property));
  out.push(`${kind} ${names.join(" ")} | ${text}`);
  if (kind === "sc") {
    const extended = written(ranges(`scx=${names[0]}`));
    if (extended !== text) out.push(`scx ${names.join(" ")} | ${extended}`);
  }
}
process.stdout.write(`${out.join("\n")}\n`);
