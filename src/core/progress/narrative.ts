/** A month's narrative, prepared once for all the rules that look at it. */

import { isEmptyTalk } from "./emptyTalk";

export class Narrative {
  private foldedText: string | undefined;
  private coreText: string | undefined;
  private saysNothing: boolean | undefined;

  /** `ownWords` are the duty's content and unit: saying them again is no news. */
  constructor(
    readonly text: string,
    private readonly ownWords: string,
  ) {}

  /** Full-width letters and digits made half-width, white space taken out. */
  get folded(): string {
    return (this.foldedText ??= fold(this.text));
  }

  /** Letters, digits and characters only: what 最少字数 counts and copies are compared by. */
  get core(): string {
    return (this.coreText ??= keepWords(this.folded));
  }

  /** Stock phrases and the duty's own words only. */
  get isEmptyTalk(): boolean {
    return (this.saysNothing ??= isEmptyTalk(this.core, this.ownWords));
  }

  get isEmpty(): boolean {
    return this.text === "" || this.text.trim() === "";
  }
}

function fold(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}

const wordCharacter = /[\p{L}\p{N}]/u;

function keepWords(text: string): string {
  let words = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (isWord(text, at)) continue;
    words += text.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? text : words + text.slice(from);
}

/** Han characters and digits are told by their code: a pattern for each would cost too much. */
function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  if (code < 0x80) return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
  if (code >= 0xd800 && code <= 0xdfff) return true;
  return wordCharacter.test(text.charAt(at));
}
