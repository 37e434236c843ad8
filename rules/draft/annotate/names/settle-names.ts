import { spanAt } from "../../../span.ts";
import type { PlacedBlock } from "../../draft.ts";
import type { Name, NameKind } from "../annotations.ts";

/** Puts the names of all blocks in their place and settles their kind by what the whole draft tells: *Bali* is a person where *Mustafa Bali* speaks. */
export function settleNames(blocks: readonly PlacedBlock[]): readonly Name[] {
  const names = blocks.flatMap(({ start, annotations }, block) =>
    annotations.names.map((name) => placed(name, start, block)),
  );
  const surnames = new Set<string>();
  const written = new Map<string, NameKind>();
  for (const { kind, text, doubtful } of names) {
    if (kind === "person") for (const surname of surnamesOf(text)) surnames.add(surname);
    if (!doubtful && (written.get(text) ?? "unknown") === "unknown") written.set(text, kind);
  }
  return names.map((name) => {
    if (name.kind !== "unknown") return name;
    if (surnames.has(name.text) && written.get(name.text) !== "place")
      return { ...name, kind: "person", doubtful: false };
    const elsewhere = written.get(name.text);
    return elsewhere ? { ...name, kind: elsewhere, doubtful: false } : name;
  });
}

function placed(name: PlacedBlock["annotations"]["names"][number], start: number, block: number): Name {
  return {
    ...name,
    start: name.start + start,
    end: name.end + start,
    word: spanAt(name.word, start),
    cue: name.cue && spanAt(name.cue, start),
    title: name.title && spanAt(name.title, start),
    block,
  };
}

const article = /^(?:al|el|as|ash|ar|at|az|ad|an)[- ]/iu;

/** *Bali* of *Mustafa Bali*, *van der Leyen* and *Leyen* of *Ursula van der Leyen*. */
function* surnamesOf(text: string): Generator<string> {
  const words = text.split(" ");
  for (let i = 1; i < words.length; i += 1) {
    const surname = words.slice(i).join(" ");
    yield surname;
    if (article.test(surname)) yield surname.replace(article, "");
  }
}
