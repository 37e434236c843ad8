import type {
  AttributionWords,
  CuePreposition,
  ReportingVerb,
  SourcePronoun,
} from "../../../../languages/contract/attribution.ts";
import type { Language } from "../../../../languages/contract/language.ts";
import { remember } from "../../../../places/remember.ts";
import { rememberWords, type Word } from "../../../word.ts";
import { lexiconOf as lexiconOfNames } from "../../names/name-lexicon.ts";
import { type Phrases, phraseSet, phrasesOf } from "../../phrases.ts";
import { opensOf } from "./cue-openers.ts";
import { type Form, formsOf } from "./form.ts";
import { nounKinds } from "./noun-kinds.ts";
import { attributiveTable, type VerbReading, verbTable } from "./verb-table.ts";
import { wordLists } from "./word-lists.ts";

/** The words of a language made ready for look-up: one table a question, so that a block costs one pass over its tokens. */
export interface Lexicon {
  readonly words: AttributionWords;
  readonly verbs: ReadonlyMap<string, readonly VerbReading[]>;
  readonly attributives: ReadonlyMap<string, ReportingVerb>;
  readonly prepositions: Phrases<CuePreposition>;
  readonly openers: Phrases<true>;
  readonly breakers: Phrases<true>;
  readonly impersonal: Phrases<true>;
  readonly relativeCues: Phrases<true>;
  readonly thereby: Phrases<true>;
  readonly respondents: Phrases<true>;
  readonly pronouns: ReadonlyMap<string, SourcePronoun>;
  /** Names of bodies with small words in them. */
  readonly listedNames: Phrases<true>;
  /** All that the language has of a word in lower case. */
  readonly formOf: (lower: string) => Form;
  /** The same of a token's word. */
  readonly formOfWord: (word: Word) => Form;
  /** Whether one of the lists (a sum of `In`) has a word in lower case. */
  readonly isOf: (lower: string, lists: number) => boolean;
}

const compiled = new WeakMap<Language, Lexicon>();

export function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language);
  if (known) return known;
  const lexicon = compile(language);
  compiled.set(language, lexicon);
  return lexicon;
}

function compile(language: Language): Lexicon {
  const { attribution: words, names } = language;
  const { continuation, impersonal } = words;
  const openers = {
    verbs: verbTable(words.verbs),
    attributives: attributiveTable(words),
    prepositions: phrasesOf(words.prepositions.map((value) => [value.words, value])),
    impersonal: phraseSet(impersonal.phrases),
    relativeCues: phraseSet(words.relativeCues),
    respondents: phraseSet(continuation.respondents),
    listedNames: lexiconOfNames(names).wordyOrganisations,
  };
  const readForm = formsOf({
    lists: wordLists(language),
    endings: words.grammar.finiteEndings ?? [],
    verbs: openers.verbs,
    opens: opensOf(openers, words),
    nounKind: nounKinds(words.sources, names.organisation.names),
  });
  const formOf = remember(readForm);
  return {
    words,
    ...openers,
    openers: phraseSet(continuation.openers),
    breakers: phraseSet(continuation.breakers),
    thereby: phraseSet(continuation.thereby),
    pronouns: new Map(words.pronouns.map((pronoun) => [pronoun.form, pronoun])),
    formOf,
    formOfWord: rememberWords(({ lower }) => readForm(lower)),
    isOf: (lower, lists) => (formOf(lower).lists & lists) !== 0,
  };
}
