import { remember } from "../../../places/remember.ts";
import { spanAt } from "../../../span.ts";
import type { PlacedBlock } from "../../draft.ts";
import type { Name, NameKind, NameMention } from "../name.ts";

/** Puts the names of all blocks in their place and settles their kind by what the whole draft tells: *Bali* is a person where *Mustafa Bali* speaks. */
export function settleNames(blocks: readonly PlacedBlock[]): readonly Name[] {
  const told = tellingOf(blocks);
  const names: Name[] = [];
  for (const [block, { start, annotations }] of blocks.entries())
    for (const mention of annotations.names) {
      const kind = mention.kind === "unknown" ? settledKind(mention.text, told) : undefined;
      names.push(placed(mention, { start, block, kind }));
    }
  return names;
}

/** What the names that tell their kind say of those that do not. */
interface Telling {
  readonly surnames: ReadonlySet<string>;
  readonly written: ReadonlyMap<string, NameKind>;
}

function tellingOf(blocks: readonly PlacedBlock[]): Telling {
  const surnames = new Set<string>();
  const written = new Map<string, NameKind>();
  for (const { annotations } of blocks)
    for (const { kind, text, doubtful } of annotations.names) {
      if (kind === "person") for (const surname of surnamesOf(text)) surnames.add(surname);
      if (doubtful) continue;
      const before = written.get(text);
      if (before === undefined || (before === "unknown" && kind !== "unknown")) written.set(text, kind);
    }
  return { surnames, written };
}

/** Undefined where nothing in the draft settles it. */
function settledKind(text: string, { surnames, written }: Telling): NameKind | undefined {
  const elsewhere = written.get(text);
  return surnames.has(text) && elsewhere !== "place" ? "person" : elsewhere;
}

/** Written out: a draft has thousands of names, and all are placed anew at each keystroke. */
function placed(mention: NameMention, given: { start: number; block: number; kind: NameKind | undefined }): Name {
  const { start, block, kind } = given;
  return {
    start: mention.start + start,
    end: mention.end + start,
    kind: kind ?? mention.kind,
    text: mention.text,
    word: spanAt(mention.word, start),
    cue: mention.cue && spanAt(mention.cue, start),
    quoted: mention.quoted,
    title: mention.title && spanAt(mention.title, start),
    doubtful: kind === undefined && mention.doubtful,
    block,
  };
}

const article = /^(?:al|el|as|ash|ar|at|az|ad|an)[- ]/iu;

/** *Bali* of *Mustafa Bali*, *van der Leyen* and *Leyen* of *Ursula van der Leyen*. */
const surnamesOf = remember((text): readonly string[] => {
  const words = text.split(" ");
  const surnames = words.slice(1).map((_, at) => words.slice(at + 1).join(" "));
  return [
    ...surnames,
    ...surnames.filter((surname) => article.test(surname)).map((surname) => surname.replace(article, "")),
  ];
});
