import type { Directive, DirectiveRule } from "./draft/directive.ts";
import type { Diagnosis } from "./finding.ts";

/** A directive that suppressed nothing: for one of the rules it names, or as a whole (`rule` is null) where it names none. */
export interface IdleDirective {
  readonly directive: Directive;
  readonly rule: DirectiveRule | null;
}

/** Takes out what the draft's suppression comments cover. A finding belongs to the line and block that it starts in. */
export function suppress(
  diagnoses: readonly Diagnosis[],
  directives: readonly Directive[],
): { readonly kept: readonly Diagnosis[]; readonly idle: readonly IdleDirective[] } {
  const disabling = directives.filter(({ action }) => action !== "enable");
  const busy = new Set<Directive | DirectiveRule>();
  const kept = diagnoses.filter((diagnosis) => {
    const covering = disabling.filter((directive) => covers(directive, diagnosis));
    for (const directive of covering) busy.add(namedIn(directive, diagnosis) ?? directive);
    return covering.length === 0;
  });
  const idle = disabling.flatMap((directive): IdleDirective[] => {
    if (directive.rules.length === 0) return busy.has(directive) ? [] : [{ directive, rule: null }];
    return directive.rules.filter((rule) => !busy.has(rule)).map((rule) => ({ directive, rule }));
  });
  return { kept, idle };
}

function covers(directive: Directive, diagnosis: Diagnosis): boolean {
  const { reach, rules } = directive;
  const reached = reach.start <= diagnosis.start && diagnosis.start < reach.end;
  return reached && (rules.length === 0 || namedIn(directive, diagnosis) !== undefined);
}

function namedIn(directive: Directive, diagnosis: Diagnosis): DirectiveRule | undefined {
  return directive.rules.find(({ name }) => name === diagnosis.rule);
}
