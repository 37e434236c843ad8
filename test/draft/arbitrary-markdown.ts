import fc from "fast-check";

/** Text made of what Markdown is made of, in any order: where chunks, blocks and their ends meet. */
export const arbitraryMarkdown: fc.Arbitrary<string> = fc
  .array(fc.tuple(indents(), pieces(), endings()), { maxLength: 14 })
  .map((lines) => lines.map((line) => line.join("")).join(""));

function indents(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant("") },
    fc.constantFrom(" ", "  ", "   ", "    ", "      ", "\t", "> ", ">"),
  );
}

function endings(): fc.Arbitrary<string> {
  return fc.constantFrom("\n", "\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\n \n", "\n\n\n");
}

function pieces(): fc.Arbitrary<string> {
  return fc.constantFrom(
    "",
    "Elf doden in Tripoli.",
    "Zij *kwamen* om, zegt **Bali**.",
    "# Kop",
    "Kop\n===",
    "---",
    "***",
    "- een",
    "- ",
    "-",
    "* twee",
    "1. drie",
    "2. vier",
    "10) vijf",
    "- - zes",
    "- ```",
    "```",
    "~~~ js",
    "````",
    "    code",
    "> citaat",
    "> ```",
    "> - zeven",
    "<!-- commentaar",
    "-->",
    "<!-- copydesk-disable-next-line a -- b -->",
    "<div>",
    "</div>",
    "<pre>",
    "</pre>",
    "<?x",
    "?>",
    "{/* noot",
    "*/}",
    "{/* noot */} meer",
    "[^1]: voetnoot",
    "met noot[^1] erin",
    "[ref]: http://example.org 'titel'",
    "[ref] en [tekst][ref] en [tekst](http://example.org)",
    "| a | b |",
    "| --- | --- |",
    "| 40 \\| 50 | `c` |",
    "a | b",
    '![alt](b.png "Een bijschrift")',
    "&amp; \\* `code` <b>vet</b> &#65;<br>&nope;",
    "<https://example.org/40> en",
    '[tekst](http://example.org "titel") is _zo_ en **zo [link](x) meer**.',
    "[a]() [^1](b) [c](d e) [é &eacute;&#8217;](f) &#xe9; *a* b* *c",
    "**_Auteur_ is** wie _**zo** heet_, zei a**b**c en “**d**”: **e.**",
    'een <a href="x" title="y">woord</a><br/> <em>en</em> `code` <br>',
    "[](x)<b>leeg</b> <!-- noot -->",
    "<p>",
    "</p> en meer",
    '<div class="a">een</div> <!-- copydesk-enable --> twee',
    "<figure><figcaption>Een *bijschrift*</figcaption></figure>",
    "3) drie",
    "## Kop met [link](x) en *nadruk*",
    "### Kop ##",
    "- item met [link](x), *nadruk* en &eacute;",
    "* *nadruk* in item",
    "+ plus",
    "  twee spaties  ",
    "\u00a0harde spatie",
    "\ufeffmerk",
    "😀 e\u0301 العربية Київ",
    "\0",
  );
}

/** A paragraph of what inline markup is made of, in any order: where it opens, closes and does neither. */
export const arbitraryInlines: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "a",
        "B ",
        " ",
        " ",
        ". ",
        "—",
        "“",
        "” ",
        "*",
        "*",
        "**",
        "_",
        "_",
        "__",
        "***",
        "é",
        "\n",
        "😀",
        "\u00a0",
      ),
      fc.constantFrom(
        "[x](y)",
        "[](y)",
        "[x]",
        "[x][y]",
        "[x]: y",
        '[x]( "y ',
        "]",
        '[x](y "z")',
        '[x]( "y z")',
        '[x]("y" "z")',
        "[*x*](y)",
        "&amp;",
        "&#8220;",
        "`c`",
        "`",
        "``d``",
        "\\",
        "\t",
        "$",
      ),
      fc.constantFrom(
        "<b>",
        "</b>",
        '<a href="*">',
        "<br/>",
        "<",
        "<https://a.example>",
        "<!-- c -->",
        "{/* c */}",
        "<p>",
      ),
    ),
    { maxLength: 16 },
  )
  .map((parts) => parts.join(""));
