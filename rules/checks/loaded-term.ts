import { coverageOf } from "../draft/annotate/sorted-spans.ts";
import type { Draft } from "../draft/draft.ts";
import { findPhrases, foldPhrase, type Phrases, phrasesOf } from "../draft/find-phrases.ts";
import type { Finding, Fix } from "../finding.ts";
import type { LoadedTerm } from "../house-style/house-style.ts";
import { moved, type Span, spanOf } from "../span.ts";
import type { Check, CheckContext } from "./check.ts";

const gunman: LoadedTerm = {
  term: "terrorist",
  forms: ["terrorists"],
  language: "en",
  instead: "attacker, gunman",
  why: "Say what they did and let the reader judge.",
};

export const loadedTerm: Check = {
  name: "loaded-term",
  severity: "warning",
  reports: {
    en: "A term on the newsroom's own list, outside quotations and attributions.",
    nl: "Een term op de eigen lijst van de redactie, buiten citaten en toeschrijvingen.",
  },
  why: {
    en: "Some words take a side: *terrorist*, *martyr*, *liquidation*. Who uses them should be somebody in the article, not the article itself; in a quotation or with a source they are that person's words. Copydesk has no opinion on words: the list is empty until the newsroom fills `loadedTerms` in `copydesk.json`, each with the reason and what to write instead.",
    nl: "Sommige woorden kiezen partij: *terrorist*, *martelaar*, *liquidatie*. Wie ze gebruikt hoort iemand in het artikel te zijn, niet het artikel zelf; in een citaat of met een bron erbij zijn het diens woorden. Copydesk heeft over woorden geen mening: de lijst is leeg tot de redactie `loadedTerms` in `copydesk.json` vult, elk met de reden en wat er beter kan staan.",
  },
  options: {},
  messages: {
    listed: {
      en: "“{term}” is on the list of loaded terms.",
      nl: "„{term}” staat op de lijst van geladen termen.",
    },
    instead: {
      en: "“{term}” is on the list of loaded terms, which prefers {instead}.",
      nl: "„{term}” staat op de lijst van geladen termen, die de voorkeur geeft aan {instead}.",
    },
    write: { en: "Write “{word}”", nl: "Schrijf „{word}”" },
  },
  examples: [
    {
      language: "en",
      shows: "a listed term in the reporter's own words,",
      text: "The ⟦terrorist⟧{instead} fled into the hills.\n",
      style: { loadedTerms: [gunman] },
    },
    {
      language: "nl",
      shows: "een vermelde vorm van meer dan een woord",
      text: "De ⟦gerichte liquidaties⟧{listed} gaan door.\n",
      style: {
        loadedTerms: [
          { term: "gerichte liquidatie", forms: ["gerichte liquidaties"], language: "nl", instead: "", why: "" },
        ],
      },
    },
  ],
  run: findLoadedTerms,
};

function* findLoadedTerms(draft: Draft, context: CheckContext): Generator<Finding> {
  const { loadedTerms } = context.style;
  if (loadedTerms.length === 0) return;
  const isSpokenFor = coverageOf([
    ...draft.quotations,
    ...draft.attributions.filter(({ impersonal }) => !impersonal).flatMap(({ content }) => content),
  ]);
  const listed = new Map<string, Phrases<LoadedTerm>>();
  for (const { start, block } of draft.blocks) {
    if (block.quoted) continue;
    const phrases = listed.get(block.language) ?? listedIn(block.language, loadedTerms);
    listed.set(block.language, phrases);
    for (const found of findPhrases(block, phrases)) {
      const span = spanOf(moved(found, start));
      if (!isSpokenFor(span)) yield report(draft, span, { term: found.meaning, context });
    }
  }
}

/** The terms of a language by each form they are listed in. */
function listedIn(language: string, terms: readonly LoadedTerm[]): Phrases<LoadedTerm> {
  return phrasesOf(
    terms
      .filter((term) => term.language === "" || term.language === language)
      .flatMap((term) => [term.term, ...term.forms].map((form) => [form, term] as const)),
  );
}

function report(draft: Draft, span: Span, given: { term: LoadedTerm; context: CheckContext }): Finding {
  const { term, instead, why } = given.term;
  const { say } = given.context;
  const text = draft.text.slice(span.start, span.end);
  const reason = instead === "" ? "listed" : "instead";
  const message = say(reason, { term: text, instead });
  // The list does not say how an alternative inflects, so it replaces the term itself only.
  const inflected = foldPhrase(term) !== foldPhrase(text);
  return {
    ...span,
    reason,
    message: why === "" ? message : `${message} ${why}`,
    related: [],
    suggestions: inflected ? [] : alternatives(instead).map((word) => write(capitalisedAs(text, word))),
  };

  function write(word: string): Fix {
    return { title: say("write", { word }), edits: [{ ...span, newText: word }] };
  }
}

function alternatives(instead: string): readonly string[] {
  return instead
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

function capitalisedAs(model: string, word: string): string {
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
