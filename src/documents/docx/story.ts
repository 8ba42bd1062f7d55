/** A run of paragraphs and tables that stands on its own: the body, a cell, a text box. */

import type { Row } from "./table";
import type { NumberReference } from "./styles";

export interface Paragraph extends NumberReference {
  style: string | null;
  text: string;
  /** Lines of text boxes anchored here; they follow the paragraph. */
  readonly boxes: string[];
  /** Its mark is hidden or deleted, so that the next paragraph carries on the line. */
  marked: boolean;
}

export class Story {
  readonly lines: string[] = [];
  paragraph: Paragraph | null = null;
  rows: Row[] = [];
  /** What a paragraph without a mark leaves to the next. */
  private carried = "";

  startParagraph(): Paragraph {
    this.paragraph = {
      style: null,
      numId: null,
      level: null,
      text: this.carried,
      boxes: [],
      marked: true,
    };
    this.carried = "";
    return this.paragraph;
  }

  /** Ends the paragraph; `labelOf` is asked for its number only where it ends in a mark. */
  endParagraph(labelOf: (paragraph: Paragraph) => string): void {
    const { paragraph } = this;
    if (!paragraph) return;
    if (paragraph.marked) {
      this.lines.push((labelOf(paragraph) + paragraph.text).trimEnd());
    } else {
      this.carried = paragraph.text;
    }
    this.lines.push(...paragraph.boxes);
    this.paragraph = null;
  }

  /** The story's lines, a last paragraph without a mark included. */
  finish(): readonly string[] {
    return this.carried === "" ? this.lines : [...this.lines, this.carried];
  }
}
