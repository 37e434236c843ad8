import type { Span } from "../../../../span.ts";
import type { Token } from "../../../block.ts";
import type { QuotationMention } from "../../quotation.ts";
import type { Form } from "../lexicon/form.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { VerbReading } from "../lexicon/verb-table.ts";
import { In } from "../lexicon/word-lists.ts";

/** A word or mark outside quotations, or a whole quotation as one piece: what stands inside it is somebody else's grammar. */
export interface Item extends Span {
  readonly kind: "word" | "number" | "mark" | "quotation";
  readonly text: string;
  readonly lower: string;
  readonly quotation: QuotationMention | null;
  /** What the lexicon has of its form, whatever it is here. */
  readonly form: Form;
  /** The lists that it is a word of here, which a name is not: a sum of `In`. */
  readonly roles: number;
  readonly verbs: readonly VerbReading[];
  /** The kinds of cue that it can open, as `cueKinds` numbers them. */
  readonly opens: number;
  /** A word with a capital. */
  readonly capital: boolean;
  /** A capitalised word that is a proper name or part of one, as far as its place tells. */
  readonly named: boolean;
  readonly spaced: boolean;
}

/** Makes an item of a token; `first` is the first of its sentence, `next` the token behind it. */
export type ItemMaker = (token: Token, first: boolean, next: Token | undefined) => Item;

/** `isFirmName` tells whether a name beyond doubt stands at a token, which makes its word a name even at the head of a sentence. */
export function createItemMaker(lexicon: Lexicon, isFirmName: (token: Token) => boolean): ItemMaker {
  const { nounsCapitalised } = lexicon.words.sources;
  /** Of a word with a capital. */
  const isNamed = (token: Token, form: Form, first: boolean, next: Token | undefined): boolean => {
    const { text, lower } = token;
    if (text === lower || (form.lists & (In.pronouns | In.determiners)) !== 0) return false;
    if (!first && !nounsCapitalised) return true;
    const isAcronym = text.length > 1 && text === text.toUpperCase();
    if (isAcronym || opensName(form, next, lexicon)) return true;
    return isFirmName(token) && !(first && isReport(form));
  };
  return (token, first, next) => {
    const { start, end, kind, text, lower, spaced, word } = token;
    const capital = kind === "word" && word.capital;
    const form = lexicon.formOfWord(word);
    const named = capital && isNamed(token, form, first, next);
    const isPlain = kind === "word" && !named;
    return {
      start,
      end,
      kind: kind === "symbol" ? "mark" : kind,
      text,
      lower,
      quotation: null,
      form,
      roles: isPlain ? form.lists : 0,
      verbs: isPlain ? form.verbs : noVerbs,
      opens: form.opens,
      capital,
      named,
      spaced,
    };
  };
}

/** *Remarked the mayor*: nothing but a reporting verb, though a name follows. */
function isReport({ noun, verbs }: Form): boolean {
  return noun === undefined && verbs.some(({ form, verb }) => form === "finite" && !verb.ambiguous);
}

/** *Van Bree zegt*: a small word of a name that opens a sentence and looks like a preposition. */
function opensName({ lists }: Form, next: Token | undefined, lexicon: Lexicon): boolean {
  if (!next || !(lists & In.nameParticles) || !(lists & In.prepositions)) return false;
  if (next.word.capital) return true;
  return (lexicon.formOfWord(next.word).lists & In.nameParticles) !== 0 && next.lower !== "het";
}

export const noVerbs: readonly VerbReading[] = [];
