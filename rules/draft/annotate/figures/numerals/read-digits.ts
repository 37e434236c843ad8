/** The value of digits as the language groups them (`60.000` is sixty thousand in Dutch, sixty in English), or null where they are no number. */
export function readDigits(text: string, marks: { decimal: string; thousands: readonly string[] }): number | null {
  if (/^\d+$/u.test(text)) return Number(text);
  const plain = text.normalize("NFKC").replace(/[\s'’]/gu, "");
  if (!/^\d+(?:[.,]\d+)*$/u.test(plain)) return null;
  const groups = plain.split(/[.,]/u);
  const used = plain.replace(/\d/gu, "");
  const [head = "", ...rest] = groups;
  if (rest.length === 0) return Number(plain);
  const last = used.at(-1) ?? "";
  const grouped = (parts: readonly string[]) => head.length <= 3 && parts.every((part) => part.length === 3);
  const uniform = [...used].every((mark) => mark === last);
  if (uniform && marks.thousands.includes(last) && grouped(rest)) return Number(groups.join(""));
  if (rest.length === 1) {
    if (last === marks.decimal) return Number(`${head}.${rest[0]}`);
    // Written as in another language: 1,5 in English, 1.5 in Dutch.
    return Number(`${head}.${rest[0]}`);
  }
  if (uniform) return grouped(rest) ? Number(groups.join("")) : null;
  const decimals = rest.at(-1) ?? "";
  const inner = rest.slice(0, -1);
  return grouped(inner) && used.indexOf(last) === used.length - 1
    ? Number(`${head}${inner.join("")}.${decimals}`)
    : null;
}
