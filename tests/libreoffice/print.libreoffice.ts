import { readFile } from "node:fs/promises";
import { writePlan } from "../../src/hosts/xlsx/writePlan";
import { renderPages } from "../support/libreOffice";
import { makeGrid } from "../support/makePlan";
import { withTemporaryFolder } from "../support/temporaryFolder";

jest.setTimeout(300_000);

/** Width and height of a PNG, in pixels. */
async function sizeOf(picture: string): Promise<readonly [number, number]> {
  const bytes = await readFile(picture);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("a wide sheet prints on A3 landscape, one page across and as many down as it takes", async () => {
  const rows = Array.from({ length: 150 }, (_, row) =>
    Array.from({ length: 24 }, (_, column) => `第 ${row} 行 ${column}`),
  );
  const plan = makeGrid(rows, {
    columns: rows[0]!.map(() => ({ width: 14 })),
    print: {
      paper: "a3",
      orientation: "landscape",
      fitToWidth: 1,
      area: { top: 0, left: 0, bottom: 149, right: 23 },
      titleRows: { first: 0, last: 0 },
      margins: { top: 0.6, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
    },
  });
  await withTemporaryFolder(async (folder) => {
    const pages = await renderPages(await writePlan(plan), folder);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThan(5);
    // 420 × 297 mm at 60 dots an inch.
    for (const page of pages) {
      const [width, height] = await sizeOf(page);
      expect(Math.abs(width - 992)).toBeLessThan(3);
      expect(Math.abs(height - 702)).toBeLessThan(3);
    }
  });
});
