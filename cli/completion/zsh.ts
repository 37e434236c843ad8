import type { Option } from "../arguments/option.ts";
import { type Completed, optionsOf } from "./completed.ts";

/** For zsh, with descriptions. */
export function zsh({ verbs, say }: Completed): string {
  const described = verbs.map((verb) => `    '${verb.name}:${plain(say(verb.does))}'`);
  const cases = verbs.map((verb) => {
    const options = optionsOf(verb).map(([name, option]) => `'${argumentOf(name, option, say)}'`);
    return `    ${verb.name}) _arguments ${options.join(" ")} '*:file:_files' ;;`;
  });
  return `#compdef copydesk
_copydesk() {
  local -a verbs
  verbs=(
${described.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe verb verbs
    _files
    return
  fi
  local verb=$words[2]
  shift words
  (( CURRENT-- ))
  case $verb in
${cases.join("\n")}
    *) _files ;;
  esac
}
compdef _copydesk copydesk
`;
}

function argumentOf(name: string, option: Option, say: Completed["say"]): string {
  const choices = option.choices ? `(${option.choices.join(" ")})` : option.takes?.includes("FILE") ? "_files" : "";
  return `--${name}[${plain(say(option.says))}]${option.takes === undefined ? "" : `:${plain(option.takes)}:${choices}`}`;
}

/** Nothing that means something to zsh inside the quotes. */
function plain(text: string): string {
  return text.replace(/[[\]:'"\\]/g, " ");
}
