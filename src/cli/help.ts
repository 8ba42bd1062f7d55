/** Help in Chinese and English, one below the other. */

import { say, type Language } from "../core/messages";
import { verbs, type Verb } from "./verbs";

const languages: readonly Language[] = ["zh", "en"];

export function mainHelp(): string {
  return inBothLanguages((language) => say("help-main", { verbs: verbLines(language) }, language));
}

export function verbHelp(verb: Verb): string {
  return inBothLanguages((language) => say(verb.help, {}, language));
}

/** Whether the arguments ask for help; what stands behind `--` never does. */
export function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  const options = end < 0 ? args : args.slice(0, end);
  return options.includes("--help") || options.includes("-h");
}

function inBothLanguages(write: (language: Language) => string): string {
  return `${languages.map(write).join("\n\n")}\n`;
}

function verbLines(language: Language): string {
  const width = Math.max(...verbs.map(({ name }) => name.length)) + 2;
  return verbs
    .map(({ name, summary }) =>
      say("help-verb-line", { verb: name.padEnd(width), summary: say(summary, {}, language) }),
    )
    .join("\n");
}
