// The format `uri-template` of RFC 6570, with its erratum 6937 (an apostrophe is a literal).
import { isUcsOrPrivate, percentsEncode } from "./characters.js";

const uriTemplateNotLiteral =
  /[^A-Za-z0-9_%!#$&'()*+,\-./:;=?@[\]~\u{80}-\u{10FFFF}]/u;
const uriTemplateOperator = /^[+#./;?&=,!@|]/u;
// A name, perhaps with dots inside, and perhaps `*` or a length from 1 to 9999.
const uriTemplateVariable =
  /^[A-Za-z0-9_%]+(?:\.[A-Za-z0-9_%]+)*(?:\*|:[1-9][0-9]{0,3})?$/u;

/** Whether `text` is literals and expressions in braces; the operators reserved for later are accepted. */
export function isUriTemplate(text: string): boolean {
  if (!percentsEncode(text) || !isUcsOrPrivate(text)) return false;
  return text.split("{").every((piece, index) => {
    if (index === 0) return !uriTemplateNotLiteral.test(piece);
    const end = piece.indexOf("}");
    if (end < 0 || uriTemplateNotLiteral.test(piece.slice(end + 1)))
      return false;
    const variables = piece
      .slice(0, end)
      .replace(uriTemplateOperator, "")
      .split(",");
    return variables.every((variable) => uriTemplateVariable.test(variable));
  });
}
