import fc from "fast-check";
import { expect, test } from "vitest";
import { isScalar, parseDocument, YAMLMap } from "yaml";
import { plainFieldsOf } from "../../rules/draft/front-matter/plain-fields.ts";

/** Keys and values with the places of their text, as the YAML parser has them. */
function parsed(yaml: string): unknown {
  const { contents, errors } = parseDocument(yaml);
  expect(errors).toEqual([]);
  expect(contents).toBeInstanceOf(YAMLMap);
  return (contents as YAMLMap).items.map(({ key, value }) => {
    if (!isScalar(key) || !isScalar(value) || !value.range) return expect.fail(yaml);
    const quotes = String(value.type).startsWith("QUOTE") ? 1 : 0;
    const [start, end] = value.range;
    return { key: key.value, value: value.value, start: start + quotes, end: end - quotes };
  });
}

const odd = [
  ..."a7éE ::##'\"-\\[]{},&*?!|>%@`~=+._\t\r\n\u0085\u00a0\u2028\ufeff\u0000😀",
  ": ",
  " #",
  "null",
  "True",
  "0x1",
];
const bits = fc
  .tuple(
    fc.constantFrom("", "Elf", "7 "),
    fc.array(fc.constantFrom(...odd), { maxLength: 3 }),
    fc.constantFrom("", "doden"),
  )
  .map(([first, middle, last]) => [first, ...middle, last].join(""));
const value = fc.oneof(
  bits,
  bits.map((text) => `"${text}"`),
  bits.map((text) => `'${text}'`),
  fc.constantFrom("no", "off", "NULL", "12e3", "0o7", ".nan", "2019-03-10", "nl"),
);
const key = fc.constantFrom("title", "title", "Title", "lang", "kop-2", "y", "null", "True", "true", "? a", "<<");
const lines = fc.array(
  fc.tuple(key, fc.constantFrom(": ", ": ", ": ", ":", ":  "), value, fc.constantFrom("\n", "\n", "\n", " \n", "\r\n")),
  { maxLength: 3 },
);

test("whatever is read without the YAML parser, the parser reads the same", () => {
  fc.assert(
    fc.property(lines, (found) => {
      const yaml = found.flat().join("");
      const fields = plainFieldsOf(yaml);
      if (fields) expect(fields).toEqual(parsed(yaml));
    }),
    { numRuns: 5000 },
  );
});

test.each([
  "title: Elf doden\nlang: nl\n",
  "title: 7 doden, 'tientallen' gewonden\n",
  'title: "Syria: 40 killed # once more"\nlang: "en"\n',
  "title: 'Één dode'\n",
  "title: Één dode, één gewonde [update]\n",
])("%j needs no parser", (yaml) => {
  expect(plainFieldsOf(yaml)).toEqual(parsed(yaml));
});

test.each([
  "title: 40\n",
  "title: null\n",
  "title: Elf doden # geen proza\n",
  "title: Elf\n  doden\n",
  "title: a\ntitle: b\n",
  'title: "Elf \\"doden\\""\n',
  "title: Elf doden \n",
  "copydesk: off\n",
])("%j is left to the parser", (yaml) => {
  expect(plainFieldsOf(yaml)).toBeNull();
});
