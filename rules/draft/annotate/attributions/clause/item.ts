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

/** Makes an item of a token; `first` is the first of its sentence, and it stands at `at` among `tokens`. */
export type ItemMaker = (token: Token, first: boolean, tokens: readonly Token[], at: number) => Item;

/** `isFirmName` tells whether a name beyond doubt stands at a token, which makes its word a name even at the head of a sentence. */
export function createItemMaker(lexicon: Lexicon, isFirmName: (token: Token) => boolean): ItemMaker {
  const { nounsCapitalised } = lexicon.words.sources;
  /** Whether a word with a capital is a name where a capital alone makes none: as the first of its sentence, and anywhere in a language whose nouns have one. */
  const isSurelyNamed = (token: Token, form: Form, first: boolean): boolean => {
    const isAcronym = token.text.length > 1 && token.text === token.text.toUpperCase();
    return isAcronym || (isFirmName(token) && !(first && isReport(form)));
  };
  return (token, first, tokens, at) => {
    const { start, end, kind, text, lower, spaced, word } = token;
    const capital = kind === "word" && word.capital;
    const form = lexicon.formOfWord(word);
    const mayBeNamed = capital && text !== lower && (form.lists & (In.pronouns | In.determiners)) === 0;
    const isPlainCapital = first || nounsCapitalised;
    const named =
      mayBeNamed && (!isPlainCapital || isSurelyNamed(token, form, first) || opensName(form, tokens, at + 1, lexicon));
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

/** *Van Bree zegt*, *Van der Velde zegt*: a small word of a name that opens a sentence and looks like a preposition. */
function opensName({ lists }: Form, tokens: readonly Token[], behind: number, lexicon: Lexicon): boolean {
  if (!(lists & In.nameParticles) || !(lists & In.prepositions)) return false;
  let at = behind;
  for (let next = tokens[at]; next && lexicon.formOfWord(next.word).lists & In.nameParticles; next = tokens[at]) {
    if (next.word.capital) break;
    at++;
  }
  return tokens[at]?.word.capital === true;
}

export const noVerbs: readonly VerbReading[] = [];
