import type { NameWords } from "../../../languages/contract/names.ts";
import { rememberWords, type Word } from "../../word.ts";
import { type Phrases, phraseSet } from "../phrases.ts";
import { worldGivenNames } from "./given-names.ts";
import { type KnownWord, knownWord } from "./known-word.ts";
import type { NamingLists } from "./name-in-word.ts";
import { readSigns } from "./word-signs.ts";

/** A language's words about names, made ready for look-ups. */
export interface NameLexicon extends NamingLists {
  /** What is known of a word, remembered by its form. */
  readonly known: (word: Word) => KnownWord;
  readonly prepositions: Phrases<true>;
  readonly nounsBefore: Phrases<true>;
  readonly linkers: Phrases<true>;
  readonly joiners: Phrases<true>;
  readonly roles: Phrases<true>;
  readonly givenNames: ReadonlySet<string>;
  /** Organisations with small words in their names: *Artsen zonder Grenzen*. */
  readonly wordyOrganisations: Phrases<true>;
  /** Articles and prepositions of the language that a romanized article could be taken for. */
  readonly ownWords: ReadonlySet<string>;
}

const lexicons = new WeakMap<NameWords, NameLexicon>();

export function lexiconOf(words: NameWords): NameLexicon {
  const known = lexicons.get(words);
  if (known) return known;
  const lexicon = compile(words);
  lexicons.set(words, lexicon);
  return lexicon;
}

function compile(words: NameWords): NameLexicon {
  const { place, person, organisation, compounds } = words;
  const wordyOrganisations = organisation.names.filter((name) => / \p{Ll}/u.test(name));
  const signs = readSigns(words, wordyOrganisations);
  const lists = {
    words,
    capitalised: new Set(words.capitalised),
    looseParts: new Set(compounds.looseParts),
    prefixes: new Set(compounds.prefixes),
    signsOf: (lower: string) => signs.get(lower) ?? 0,
  };
  return {
    ...lists,
    known: rememberWords((word) => knownWord(word, lists)),
    prepositions: phraseSet(place.prepositions),
    nounsBefore: phraseSet(place.nounsBefore),
    linkers: phraseSet(place.linkers),
    joiners: phraseSet(place.joiners),
    roles: phraseSet(person.roles),
    givenNames: new Set([...person.givenNames, ...worldGivenNames]),
    wordyOrganisations: phraseSet(wordyOrganisations.map((name) => name.toLowerCase())),
    ownWords: new Set([...place.articles, ...place.prepositions, ...place.weakPrepositions]),
  };
}
