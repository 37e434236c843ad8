import type { NameWords } from "../../../languages/contract/names.ts";
import { languages } from "../../../languages/index.ts";
import { remember } from "../../../places/remember.ts";
import { rememberWords, type Word } from "../../word.ts";
import { worldGivenNames } from "./given-names.ts";
import { type NameInWord, nameInWord } from "./name-in-word.ts";
import { type Phrases, phrasesOf } from "./phrases.ts";
import { type RoleAlone, readRoleAlone } from "./role-alone.ts";
import { readSigns, type WordSigns } from "./word-signs.ts";

/** A language's words about names, made ready for look-ups. */
export interface NameLexicon {
  readonly words: NameWords;
  /** What is name in a word, remembered by its form. */
  readonly nameIn: (word: Word) => NameInWord | null;
  /** What the lists below say of a word, remembered by its form. */
  readonly signsOf: (word: Word) => WordSigns;
  readonly roleAlone: (text: string) => RoleAlone;
  readonly prepositions: Phrases;
  readonly weakPrepositions: Phrases;
  readonly nounsBefore: Phrases;
  readonly classNouns: ReadonlySet<string>;
  readonly linkers: Phrases;
  readonly nounsAfter: ReadonlySet<string>;
  readonly generics: ReadonlySet<string>;
  readonly joiners: Phrases;
  readonly articles: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly roles: Phrases;
  readonly roleWords: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly organisationNouns: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  /** Organisations with small words in their names: *Artsen zonder Grenzen*. */
  readonly wordyOrganisations: Phrases;
  readonly demonyms: ReadonlySet<string>;
  readonly directions: ReadonlySet<string>;
  readonly capitalised: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  readonly looseParts: ReadonlySet<string>;
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
  const { place, person, organisation, derived, compounds } = words;
  const parts = {
    words,
    capitalised: new Set(words.capitalised),
    looseParts: new Set(compounds.looseParts),
    prefixes: new Set(compounds.prefixes),
  };
  const lists = {
    ...parts,
    nameIn: rememberWords((word) => nameInWord(word, parts)),
    prepositions: phrasesOf(place.prepositions),
    weakPrepositions: phrasesOf(place.weakPrepositions),
    nounsBefore: phrasesOf(place.nounsBefore),
    classNouns: new Set(place.nounsBefore),
    linkers: phrasesOf(place.linkers),
    nounsAfter: new Set(place.nounsAfter),
    generics: new Set(place.generics),
    joiners: phrasesOf(place.joiners),
    articles: new Set(place.articles),
    titles: new Set(person.titles),
    roles: phrasesOf(person.roles),
    roleWords: new Set(person.roles.map((role) => role.toLowerCase())),
    givenNames: new Set([...person.givenNames, ...worldGivenNames]),
    particles: new Set(person.particles.flatMap((particle) => particle.split(" "))),
    // News in one language is full of institutions named in another.
    organisationNouns: new Set(languages.flatMap((language) => language.names.organisation.nouns)),
    organisations: new Set(organisation.names.map((name) => name.toLowerCase())),
    wordyOrganisations: phrasesOf(organisation.names.filter((name) => / \p{Ll}/u.test(name))),
    demonyms: new Set(derived.demonyms.map((name) => name.toLowerCase())),
    directions: new Set(words.directions),
    openers: new Set(words.openers),
    ownWords: new Set([...place.articles, ...place.prepositions, ...place.weakPrepositions]),
  };
  return {
    ...lists,
    signsOf: rememberWords((word) => readSigns(word, lists)),
    roleAlone: remember((text) => readRoleAlone(text, lists)),
  };
}
