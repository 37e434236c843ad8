import type { Deviation, IndexedMention, PlaceIndex } from "../../rules/index.ts";

/** What an index answered, and whether it would answer the same now. */
export interface Answers {
  readonly hold: () => boolean;
}

/**
 * The same index as a draft asks it, and a record of the answers: findings that came of them are right as long as they hold. `path` is that of the draft. One
 * string a question is kept, since there are as many as names in a workspace.
 */
export function listenTo(index: PlaceIndex, path: string): { readonly index: PlaceIndex; readonly answers: Answers } {
  const deviations = new Map<string, string>();
  const mentions = new Map<string, string>();
  const listening: PlaceIndex = {
    ...index,
    deviationOf(spelling, language) {
      const answer = index.deviationOf(spelling, language, path);
      deviations.set(questionOf(spelling, language), tellDeviation(answer));
      return answer;
    },
    mentionsOf(spelling, language) {
      const answer = index.mentionsOf(spelling, language);
      mentions.set(questionOf(spelling, language), tellMentions(answer));
      return answer;
    },
  };
  return {
    index: listening,
    answers: {
      hold: () =>
        isToldAgain(deviations, (spelling, language) => tellDeviation(index.deviationOf(spelling, language, path))) &&
        isToldAgain(mentions, (spelling, language) => tellMentions(index.mentionsOf(spelling, language))),
    },
  };
}

function questionOf(spelling: string, language: string): string {
  return `${language} ${spelling}`;
}

function isToldAgain(told: ReadonlyMap<string, string>, ask: (spelling: string, language: string) => string): boolean {
  for (const [question, answer] of told) {
    const gap = question.indexOf(" ");
    if (ask(question.slice(gap + 1), question.slice(0, gap)) !== answer) return false;
  }
  return true;
}

/** All of a deviation that a finding tells. */
function tellDeviation(deviation: Deviation | undefined): string {
  if (!deviation) return "";
  const { variant, place } = deviation;
  const { preferred, preferredBy, note, disputed, policy } = place;
  return JSON.stringify([
    variant.reason,
    variant.certainty,
    variant.listed,
    preferred,
    preferredBy,
    note,
    disputed,
    policy,
  ]);
}

function tellMentions(mentions: readonly IndexedMention[]): string {
  return mentions.map(({ path, start, end, text }) => `${path} ${start} ${end} ${text}`).join("\n");
}
