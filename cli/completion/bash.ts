import { type Completed, optionsOf } from "./completed.ts";

/** For bash, which shows no descriptions. */
export function bash({ verbs }: Completed): string {
  const options = verbs.map(
    (verb) =>
      `    ${verb.name}) options="${optionsOf(verb)
        .map(([name]) => `--${name}`)
        .join(" ")}" ;;`,
  );
  const choices = verbs.flatMap((verb) =>
    optionsOf(verb).flatMap(([name, option]) =>
      option.choices
        ? [`    ${verb.name}:--${name}) COMPREPLY=($(compgen -W "${option.choices.join(" ")}" -- "$word")); return ;;`]
        : [],
    ),
  );
  return `_copydesk() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" verb="\${COMP_WORDS[1]}" options
  case "$verb" in
    ${verbs.map((verb) => verb.name).join("|")}) ;;
    *) verb=lint ;;
  esac
  case "$verb:$before" in
${choices.join("\n")}
  esac
  case "$verb" in
${options.join("\n")}
  esac
  if [[ "$word" == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$word"))
  elif [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "${verbs.map((verb) => verb.name).join(" ")}" -- "$word") $(compgen -f -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _copydesk copydesk
`;
}
