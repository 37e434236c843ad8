import type { Span } from "../../span.ts";

/** A key of front matter with text for a value. The span is that of the text, without quotation marks. */
export interface PlainField extends Span {
  readonly key: string;
  readonly value: string;
}

/**
 * The fields of front matter in which every line is `key: text`, as most is, or null for any other. It takes only what YAML 1.2 cannot read in a second way
 * (held by a test), and spares a run the whole of a YAML parser.
 */
export function plainFieldsOf(yaml: string): readonly PlainField[] | null {
  const fields: PlainField[] = [];
  const keys = new Set<string>();
  field.lastIndex = 0;
  while (field.lastIndex < yaml.length) {
    const start = field.lastIndex;
    const [line = "", key = "", written = ""] = field.exec(yaml) ?? [];
    // A key given twice is an error, and what `copydesk` holds has places of its own.
    if (line === "" || keys.has(key) || key.toLowerCase() === "copydesk" || isNoText(key) || isNoText(written))
      return null;
    keys.add(key);
    const quotes = /^["']/.test(written) ? 1 : 0;
    const from = start + key.length + ": ".length + quotes;
    const value = written.slice(quotes, written.length - quotes);
    fields.push({ key, value, start: from, end: from + value.length });
  }
  return fields.length > 0 ? fields : null;
}

/**
 * Text in quotation marks holds none, nor a backslash; bare text opens with a letter, or a number and a space, and has neither `:` nor `#`. Left to the parser is
 * what is not printed, with the line ends of Unicode and all beyond its first 55,296 characters.
 */
const field =
  /([a-z][a-z\d_-]{0,60}): ("[ !#-[\]-~\xa0-\u2027\u202a-\ud7ff]*"|'[ -&(-~\xa0-\u2027\u202a-\ud7ff]*'|(?:\d+ )?[a-z\xc0-\u024f][ -"$-9;-~\xa0-\u2027\u202a-\ud7ff]*(?<!\s))\n/iy;

/** Words that are a value of another kind in the core schema. */
function isNoText(written: string): boolean {
  return /^(?:true|false|null)$/i.test(written);
}
