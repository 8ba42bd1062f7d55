/** Writing a large ledger, beside a library (hucre) writing as many plain styled cells. */

import { strFromU8, unzipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { fileURLToPath } from "node:url";
import { planLedger } from "../../src/core/ledger/planLedger";
import { writePlan } from "../../src/hosts/xlsx/writePlan";
import { asOf, makeLargeLedger } from "./largeLedger";
import { measurePeakMemory, tellPeakMemory } from "./peakMemory";
import { megabytes, printHeading, printLine, printTimings, times } from "./printing";
import { timeSideBySide, type Timing } from "./timing";

const duties = 10_000;
const columns = 39;

export async function benchWriting(): Promise<void> {
  const ledger = makeLargeLedger(duties);
  const plan = planLedger(ledger, asOf);
  const small = planLedger(makeLargeLedger(duties / 10), asOf);
  const bytes = await writePlan(plan);
  const cells = countCells(bytes);
  printHeading(`Writing: ${duties} duties × ${ledger.months.length} months, ${cells} cells`);
  const [planning, writing, tenth, library] = (await timeSideBySide(
    [
      { name: "planning the workbook", run: () => planLedger(ledger, asOf) },
      { name: "writing the ledger", run: () => writePlan(plan) },
      { name: "writing a tenth of it", run: () => writePlan(small) },
      { name: "hucre, as many plain styled cells", run: () => writePlainCells(cells) },
    ],
    5,
  )) as [Timing, Timing, Timing, Timing];
  printTimings([planning, writing, tenth, library]);
  printLine("writing : hucre", times(writing.median / library.median));
  printLine(
    "planning and writing : hucre",
    times((planning.median + writing.median) / library.median),
  );
  printLine("growth from a tenth (10 × is linear)", times(writing.median / tenth.median));
  printLine("size of the ledger", megabytes(bytes.length));
  const subjects = {
    "planning and writing": "ledger",
    "planning alone": "plan",
    hucre: String(cells),
  };
  for (const [name, subject] of Object.entries(subjects)) {
    const peak = await measurePeakMemory(fileURLToPath(import.meta.url), subject);
    printLine(`peak memory, ${name}`, megabytes(peak));
  }
}

function countCells(bytes: Uint8Array): number {
  const sheets = unzipSync(bytes, { filter: ({ name }) => name.startsWith("xl/worksheets/") });
  return Object.values(sheets).reduce(
    (sum, xml) => sum + strFromU8(xml).split("<c r=").length - 1,
    0,
  );
}

/** Half text, half numbers, all bordered and wrapped. */
async function writePlainCells(cells: number): Promise<Uint8Array> {
  const side = { style: "thin", color: { rgb: "BFBFBF" } } as const;
  const style = {
    font: { name: "微软雅黑", size: 10 },
    border: { top: side, right: side, bottom: side, left: side },
    alignment: { wrapText: true, vertical: "center" },
  } as const;
  const rows = Array.from({ length: Math.ceil(cells / columns) }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      column % 2 === 0 ? row * column : `第 ${row} 行第 ${column} 列`,
    ),
  );
  const widths = Array.from({ length: columns }, () => ({ width: 12, style }));
  return writeXlsx({ sheets: [{ name: "台账", columns: widths, rows }] });
}

/** What a process of its own does, to have its memory measured. */
async function runAlone(subject: string): Promise<void> {
  const cells = Number(subject);
  if (cells > 0) await writePlainCells(cells);
  else {
    const plan = planLedger(makeLargeLedger(duties), asOf);
    if (subject === "ledger") await writePlan(plan);
  }
  tellPeakMemory();
}

const [, file, subject] = process.argv;
if (file === fileURLToPath(import.meta.url) && subject !== undefined) await runAlone(subject);
