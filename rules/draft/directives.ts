import type { Directive, DirectiveRule } from "./directive.ts";

const shape =
  /^(?:<!--|\{\/\*)\s*copydesk-(disable-next-line|disable-next-block|disable-line|disable-file|disable|enable)(?=\s|-->|\*\/\})/;

/** A comment read as a directive, its reach still to be placed; null for any other comment. Spans count from where `start` does. */
export function directiveOf(comment: string, start: number): Omit<Directive, "reach"> | null {
  const match = shape.exec(comment);
  if (!match) return null;
  const head = match[0].length;
  const tail = comment.startsWith("<") ? "-->".length : "*/}".length;
  const body = comment.slice(head, comment.length - tail);
  const dashes = /(?:^|\s)--(?:\s|$)/.exec(body);
  const named = dashes ? body.slice(0, dashes.index) : body;
  return {
    start,
    end: start + comment.length,
    action: actionOf(match[1]),
    rules: [...rulesIn(named, start + head)],
    reason: dashes ? body.slice(dashes.index + dashes[0].length).trim() : "",
  };
}

function actionOf(word: string | undefined): Directive["action"] {
  return actions.find((action) => action === word) ?? "disable";
}

const actions: readonly Directive["action"][] = [
  "disable-next-line",
  "disable-next-block",
  "disable-line",
  "disable-file",
  "disable",
  "enable",
];

function* rulesIn(text: string, start: number): Generator<DirectiveRule> {
  for (const match of text.matchAll(/[^\s,]+/g))
    yield { name: match[0], start: start + match.index, end: start + match.index + match[0].length };
}
