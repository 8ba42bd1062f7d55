/** The look of the ledger: one palette, chosen to stay legible in grey print and at 4.5:1 contrast. */

import type { StylePlan } from "../../plan/plan";

export const font = { name: "微软雅黑", size: 10 } as const;

const line = "BFBFBF";

/** Fill and text of each light where it is shown as a word. */
export const lightColors = {
  红: { fill: "C00000", text: "FFFFFF", row: "FBE3E1" },
  黄: { fill: "FFC000", text: "3F2F00", row: "FFF5D6" },
  绿: { fill: "2E7D32", text: "FFFFFF", row: null },
  蓝: { fill: "1F5FA8", text: "FFFFFF", row: null },
} as const;

export type LightWord = keyof typeof lightColors;

export const styles = {
  title: {
    font: { size: 16, bold: true, color: "1F3864" },
    horizontal: "left",
    vertical: "center",
  },
  subtitle: { font: { color: "595959" }, vertical: "center" },
  header: {
    font: { bold: true, color: "FFFFFF" },
    fill: "1F3864",
    border: line,
    horizontal: "center",
    vertical: "center",
    wrap: true,
  },
  inputHeader: { fill: "2E6DA4" },
  formulaHeader: { fill: "595959" },
  body: { border: line, vertical: "center", wrap: true },
  centered: { horizontal: "center" },
  fixed: { fill: "F5F6F8" },
  input: { fill: "FFFFFF", locked: false },
  formula: { fill: "F5F6F8", font: { color: "404040" } },
  strong: { font: { bold: true } },
  date: { numberFormat: "yyyy/m/d", horizontal: "center" },
  percent: { numberFormat: "0%", horizontal: "center" },
  number: { numberFormat: "General", horizontal: "right", indent: 1 },
  monthEnd: {
    numberFormat: '"截至"m"月"d"日"',
    font: { color: "595959" },
    horizontal: "center",
    vertical: "center",
  },
  endRow: { font: { italic: true, color: "7F7F7F" }, fill: "E7E9ED" },
} as const satisfies Record<string, StylePlan>;
