/** 「通报稿」: the draft circular as a sheet of A4, for those who finish it in Excel or WPS. */

import { area, format, printSetup } from "../../ledger/sheets/parts";
import { fitRow } from "../../ledger/sheets/textHeight";
import { say } from "../../messages";
import type { Area, CellContent, FormatPlan, RowPlan, SheetPlan, StylePlan } from "../../plan/plan";
import { summarySheetNames } from "../vocabulary";
import type { CircularAnnex, CircularDraft } from "./circular";

/** Characters across the page at 10 points; a table of the annex divides them. */
const pageWidth = 84;

/** GB/T 9704, chapter 7: the sizes of the printed document, a little smaller in the annex. */
const looks = {
  title: { font: { name: "方正小标宋简体", size: 22 }, horizontal: "center" },
  addressees: { font: { name: "仿宋_GB2312", size: 16 } },
  heading: { font: { name: "黑体", size: 16 } },
  subheading: { font: { name: "楷体_GB2312", size: 16 } },
  body: { font: { name: "仿宋_GB2312", size: 16 } },
  end: { font: { name: "仿宋_GB2312", size: 16 }, horizontal: "right", indent: 4 },
  table: {
    font: { name: "仿宋_GB2312", size: 12 },
    border: "000000",
    vertical: "center",
    wrap: true,
  },
  tableHeader: { font: { name: "黑体", size: 12 }, horizontal: "center" },
} as const satisfies Record<string, StylePlan>;

/** Points a line of the printed document takes. */
const lineHeight = 28;

/** Excel's own limit, in points. */
const highest = 409;

export function planCircularSheet(draft: CircularDraft): SheetPlan {
  const widths = draft.annex?.widths ?? [100];
  const page = new Page(widths.length - 1);
  page.add(draft.title, looks.title, 24);
  page.add("", looks.body);
  page.add(draft.addressees, looks.addressees);
  for (const { part, text } of draft.paragraphs) page.add(indented(text), looks[part]);
  if (draft.annex) {
    page.add("", looks.body);
    page.add(indented(say("circular-annex-reference", { title: draft.annex.title })), looks.body);
  }
  for (const text of ["", draft.signer, draft.date]) page.add(text, looks.end);
  if (draft.annex) page.addAnnex(draft.annex);
  return page.finish(widths.map((share) => (pageWidth * share) / 100));
}

function indented(text: string): string {
  return `\u3000\u3000${text}`;
}

class Page {
  private readonly rows: CellContent[][] = [];
  private readonly formats: FormatPlan[] = [];
  private readonly merges: Area[] = [];
  private readonly heights: RowPlan[] = [];

  /** @param right the last column. */
  constructor(private readonly right: number) {}

  /** @param perLine Chinese characters that a line holds. */
  add(text: string, look: StylePlan, perLine = 28): void {
    for (const piece of pieces(text, perLine)) {
      const row = this.rows.push([piece]) - 1;
      const across = area(row, 0, row, this.right);
      this.merges.push(across);
      this.formats.push(...format(across, { wrap: true, vertical: "center" }, look));
      const lines = Math.max(1, Math.ceil(displayLength(piece) / perLine));
      this.heights.push({ row, height: Math.min(highest, lines * lineHeight) });
    }
  }

  addAnnex({ title, headers, rows, widths }: CircularAnnex): void {
    this.add("", looks.body);
    this.add(say("circular-annex-label"), looks.heading);
    this.add(title, looks.title, 24);
    const first = this.rows.length;
    for (const cells of [headers, ...rows]) {
      const row = this.rows.push([...cells]) - 1;
      // Twelve points are a fifth wider than the ten that `fitRow` reckons with.
      const texts = cells.map((text, index) => {
        return [text, (pageWidth * (widths[index] ?? 0)) / 120] as const;
      });
      this.heights.push({ row, height: Math.min(highest, 1.2 * fitRow(row, texts, 1).height) });
    }
    const last = this.rows.length - 1;
    this.formats.push(
      ...format(area(first, 0, last, this.right), looks.table),
      ...format(area(first, 0, first, this.right), looks.tableHeader),
    );
  }

  finish(widths: readonly number[]): SheetPlan {
    return {
      name: summarySheetNames.circular,
      visibility: "visible",
      showGridlines: false,
      columns: widths.map((width) => ({ width })),
      rowHeights: this.heights,
      blocks: [{ top: 0, left: 0, rows: this.rows }],
      formats: this.formats,
      merges: this.merges,
      validations: [],
      conditionalFormats: [],
      print: printSetup(area(0, 0, this.rows.length - 1, this.right), {
        paper: "a4",
        orientation: "portrait",
        footer: "&C— &P —",
        margins: { top: 1.46, right: 1.02, bottom: 1.38, left: 1.1, header: 0.6, footer: 1.1 },
      }),
    };
  }
}

/** A row holds fourteen lines at most: longer paragraphs go on in the next, cut behind a sign. */
function pieces(text: string, perLine: number): string[] {
  const most = 13 * perLine;
  const cut: string[] = [];
  let rest = text;
  while (displayLength(rest) > most) {
    const end = Math.max(rest.lastIndexOf("、", most), rest.lastIndexOf("。", most), 0) + 1;
    const at = end > most / 2 ? end : most;
    cut.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...cut, rest];
}

/** In Chinese characters; Latin ones take half. */
function displayLength(text: string): number {
  let length = 0;
  for (const character of text) length += character > "\u2e7f" ? 1 : 0.5;
  return length;
}
