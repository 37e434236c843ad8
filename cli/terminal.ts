import pico from "picocolors";
import { type Locale, localeOf, say, type Wording } from "../rules/locale.ts";
import type { Complaint } from "./complaint.ts";

type Colours = ReturnType<typeof pico.createColors>;

/** Where a run of the command reads its surroundings and says what it has to say. */
export interface Terminal {
  readonly locale: Locale;
  readonly colours: Colours;
  /** Colours for what goes to standard error. */
  readonly errorColours: Colours;
  readonly isInteractive: boolean;
  /** The report, and nothing else. */
  readonly print: (text: string) => void;
  /** What the user should know besides the report. */
  readonly remark: (wording: Wording, values?: Readonly<Record<string, string>>) => void;
  /** What could not be done: the run goes on, and ends with exit code 2. */
  readonly complain: (complaint: Complaint) => void;
  readonly hasComplained: () => boolean;
  readonly say: (wording: Wording, values?: Readonly<Record<string, string>>) => string;
}

/** The same as a report that goes to a file sees it: without colours. */
export function forFile(terminal: Terminal): Terminal {
  return { ...terminal, colours: pico.createColors(false) };
}

export interface TerminalChoices {
  readonly locale: string | undefined;
  readonly noColour: boolean;
}

export function createTerminal(choices: TerminalChoices): Terminal {
  const { env, stdout, stderr } = process;
  const locale = localeOf(choices.locale ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG));
  const colours = (isTerminal: boolean | undefined) => pico.createColors(!choices.noColour && wantsColour(isTerminal));
  const errorColours = colours(stderr.isTTY);
  let complained = false;
  return {
    locale,
    colours: colours(stdout.isTTY),
    errorColours,
    isInteractive: stderr.isTTY === true && env.CI === undefined,
    print: (text) => void stdout.write(text),
    remark: (wording, values) => void stderr.write(`copydesk: ${say(wording, locale, values)}\n`),
    complain: ({ place, wording, values }) => {
      complained = true;
      const where = place === undefined ? "" : `${place}: `;
      stderr.write(`${errorColours.red("copydesk:")} ${where}${say(wording, locale, values)}\n`);
    },
    hasComplained: () => complained,
    say: (wording, values) => say(wording, locale, values),
  };
}

/** https://no-color.org and https://force-color.org: a variable that is set and not empty. */
function wantsColour(isTerminal: boolean | undefined): boolean {
  const { env } = process;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return isTerminal === true && env.TERM !== "dumb";
}
