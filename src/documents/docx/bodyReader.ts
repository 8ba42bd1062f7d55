/** Listens to word/document.xml and gathers what a reader of the page would see, line by line. */

import { Failure } from "../../core/failure";
import type { XmlVisitor } from "../../opc/readXml";
import type { XmlElement } from "../../opc/xmlElement";
import { limits } from "../limits";
import type { ListCounter } from "./listCounter";
import { Story, type Paragraph } from "./story";
import { isOn, readLevel, type Styles } from "./styles";
import { readSymbol } from "./symbols";
import { mostColumns, writeTable, type Cell } from "./table";

/** A run's own word on hidden text, and its character style. */
interface Run {
  hidden: boolean | null;
  style: string | null;
}

/** Elements left out with all they hold; what change tracking keeps of old formats ends in Change. */
const leftOut = /^w:(?:instrText|rt|sdtPr|sectPr|tabs|tblGrid|tblPr|\w+Change)$/;

/** Content that change tracking has deleted or moved away; within properties, a mark of it. */
const removed = /^w:(?:del|moveFrom)$/;

export class BodyReader implements XmlVisitor {
  /** Names of the open elements, outermost first. */
  private readonly names: string[] = [];
  /** Number of open elements inside one that is left out, itself included. */
  private skipping = 0;
  /** For each open mc:AlternateContent, whether a choice was taken. */
  private readonly alternatives: boolean[] = [];
  private readonly body = new Story();
  /** The open stories, the body first. */
  private readonly stories: Story[] = [this.body];
  private readonly runs: Run[] = [];
  /** Text of the open w:t; null outside of one. */
  private collected: string | null = null;
  private keepsSpace = false;
  private length = 0;

  constructor(
    private readonly styles: Styles,
    private readonly lists: ListCounter,
    private readonly fileName: string,
  ) {}

  /** Everything read, one paragraph or table row a line. */
  read(): string {
    return this.body.finish().join("\n");
  }

  open(element: XmlElement): void {
    if (this.skipping > 0 || this.isLeftOut(element.name)) {
      this.skipping += 1;
      return;
    }
    this.openers[element.name]?.(element);
    this.names.push(element.name);
  }

  text(text: string): void {
    if (this.collected !== null && this.skipping === 0) this.collected += text;
  }

  close(name: string): void {
    if (this.skipping > 0) {
      this.skipping -= 1;
      return;
    }
    this.names.pop();
    this.closers[name]?.();
  }

  private readonly openers: Readonly<Record<string, (element: XmlElement) => void>> = {
    "w:p": () => this.story.startParagraph(),
    "w:pStyle": (element) => this.changeParagraph({ style: element.attribute("val") ?? null }),
    "w:numId": (element) => this.changeParagraph({ numId: element.attribute("val") ?? null }),
    "w:ilvl": (element) => this.changeParagraph({ level: readLevel(element.attribute("val")) }),
    "w:r": () => this.runs.push({ hidden: null, style: null }),
    "w:rStyle": (element) => this.changeRun({ style: element.attribute("val") ?? null }),
    "w:vanish": (element) => this.readVanish(isOn(element.attribute("val"))),
    "w:del": () => this.readRemoval(),
    "w:moveFrom": () => this.readRemoval(),
    "w:t": (element) => this.startText(element.attribute("space") === "preserve"),
    "m:t": () => this.startText(true),
    "w:tab": () => this.write("\t"),
    "w:ptab": () => this.write("\t"),
    "w:br": () => this.write("\n"),
    "w:cr": () => this.write("\n"),
    "w:noBreakHyphen": () => this.write("-"),
    "w:sym": (element) =>
      this.write(readSymbol(element.attribute("font") ?? "", element.attribute("char") ?? "")),
    "w:tbl": () => (this.story.rows = []),
    "w:tr": () => this.story.rows.push({ cells: [], deleted: false }),
    "w:tc": () => this.startCell(),
    "w:gridBefore": (element) => this.leaveColumns(readCount(element)),
    "w:gridSpan": (element) => this.changeCell({ span: Math.max(1, readCount(element)) }),
    "w:vMerge": (element) => this.changeCell({ continues: element.attribute("val") !== "restart" }),
    "w:txbxContent": () => this.stories.push(new Story()),
    "mc:AlternateContent": () => this.alternatives.push(false),
    "mc:Choice": () => (this.alternatives[this.alternatives.length - 1] = true),
  };

  private readonly closers: Readonly<Record<string, () => void>> = {
    "w:p": () => this.endParagraph(),
    "w:r": () => this.runs.pop(),
    "w:t": () => this.endText(),
    "m:t": () => this.endText(),
    "w:tc": () => this.endCell(),
    "w:tbl": () => this.story.lines.push(...writeTable(this.story.rows)),
    "w:txbxContent": () => this.endTextBox(),
    "mc:AlternateContent": () => this.alternatives.pop(),
  };

  private get story(): Story {
    return this.stories.at(-1) ?? this.body;
  }

  private isLeftOut(name: string): boolean {
    if (name === "mc:Choice" || name === "mc:Fallback") return this.alternatives.at(-1) ?? false;
    if (removed.test(name)) return !/^w:(?:rPr|trPr)$/.test(this.names.at(-1) ?? "");
    return leftOut.test(name);
  }

  private changeParagraph(change: Partial<Paragraph>): void {
    if (this.story.paragraph) Object.assign(this.story.paragraph, change);
  }

  private changeRun(change: Partial<Run>): void {
    const run = this.runs.at(-1);
    if (run && this.isInRunProperties()) Object.assign(run, change);
  }

  private isInRunProperties(): boolean {
    return this.names.at(-1) === "w:rPr" && this.names.at(-2) === "w:r";
  }

  private isInMarkProperties(): boolean {
    return this.names.at(-1) === "w:rPr" && this.names.at(-2) === "w:pPr";
  }

  private readVanish(hidden: boolean): void {
    this.changeRun({ hidden });
    if (this.isInMarkProperties()) this.changeParagraph({ marked: !hidden });
  }

  private readRemoval(): void {
    if (this.isInMarkProperties()) this.changeParagraph({ marked: false });
    const row = this.story.rows.at(-1);
    if (row && this.names.at(-1) === "w:trPr") row.deleted = true;
  }

  private startText(keepsSpace: boolean): void {
    this.collected = "";
    this.keepsSpace = keepsSpace;
  }

  private endText(): void {
    const text = this.collected ?? "";
    this.collected = null;
    this.write(this.keepsSpace ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ""));
  }

  private write(text: string): void {
    const { paragraph } = this.story;
    if (!paragraph || this.isHidden(paragraph)) return;
    paragraph.text += text;
    this.spend(text.length);
  }

  private isHidden(paragraph: Paragraph): boolean {
    const run = this.runs.at(-1);
    return run?.hidden ?? this.styles.isHidden(run?.style ?? null, paragraph.style);
  }

  private endParagraph(): void {
    const { paragraph } = this.story;
    if (paragraph && this.styles.isContents(paragraph.style)) this.story.paragraph = null;
    else this.story.endParagraph((ended) => this.labelOf(ended));
  }

  private labelOf(paragraph: Paragraph): string {
    const label = this.lists.label(paragraph.style, paragraph);
    this.spend(label.length + 1);
    return label;
  }

  /** Keeps a document from yielding more text than its size warrants. */
  private spend(characters: number): void {
    this.length += characters;
    if (this.length > limits.textLength) {
      throw new Failure("document-unsafe", { file: this.fileName });
    }
  }

  private startCell(): void {
    this.story.rows.at(-1)?.cells.push({ lines: [], span: 1, continues: false });
    this.stories.push(new Story());
  }

  private endCell(): void {
    const lines = this.stories.pop()?.finish() ?? [];
    this.changeLastCell({ lines });
  }

  /** Cell properties are read inside the cell's own story; the row belongs to the one around. */
  private changeCell(change: Partial<Cell>): void {
    const cell = this.stories.at(-2)?.rows.at(-1)?.cells.at(-1);
    if (cell && this.names.at(-1) === "w:tcPr") Object.assign(cell, change);
  }

  private changeLastCell(change: Partial<Cell>): void {
    const cell = this.story.rows.at(-1)?.cells.at(-1);
    if (cell) Object.assign(cell, change);
  }

  private leaveColumns(count: number): void {
    const empty = Array.from({ length: Math.min(count, mostColumns) }, () => ({
      lines: [],
      span: 1,
      continues: false,
    }));
    this.story.rows.at(-1)?.cells.push(...empty);
  }

  private endTextBox(): void {
    const lines = this.stories.pop()?.finish() ?? [];
    const { paragraph } = this.story;
    if (paragraph) paragraph.boxes.push(...lines);
    else this.story.lines.push(...lines);
  }
}

function readCount(element: XmlElement): number {
  const count = Number(element.attribute("val") ?? 0);
  return Number.isInteger(count) ? count : 0;
}
