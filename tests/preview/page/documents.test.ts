import { readLedger } from "../../../src/core/ledger/readLedger";
import { say } from "../../../src/core/messages";
import { writePlan } from "../../../src/hosts/xlsx/writePlan";
import { toPlan } from "../../../src/preview/host/save/toPlan";
import { fileDocument } from "../../../src/preview/page/documents/fileDocument";
import { loadSampleDocument } from "../../../src/preview/page/documents/loadSampleDocument";
import { openDocument } from "../../../src/preview/shared/openDocument";
import { contentsOfPlan } from "../../support/contentsOfPlan";
import { sample } from "../../core/progress/sampleEntries";
import { planDifferences } from "../host/differences";

const fileOf = (name: string, bytes: Uint8Array): File =>
  ({ name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) }) as File;

describe("the sample ledger", () => {
  const document = loadSampleDocument();
  const ledger = readLedger(contentsOfPlan(document.plan!));

  test("holds every entry of the seeds, as of the day they were made for", () => {
    const filled = ledger.duties.filter(({ reports }) =>
      reports.some(({ value }) => value !== null),
    );
    expect(filled).toHaveLength(sample.entries.length);
    expect(ledger.settings.asOf).toBe(sample.asOf);
  });

  test("says on its sheets and in its name that the entries are invented", () => {
    expect(ledger.source.title).toMatch(/（演示数据）$/);
    expect(document.fileName).toContain("演示数据");
  });
});

describe("a file of one's own", () => {
  test("opened and saved again it is the same workbook", async () => {
    const plan = loadSampleDocument().plan!;
    const document = await fileDocument(fileOf("我的台账.xlsx", await writePlan(plan)), 2026);
    const { workbook } = openDocument(document);
    expect(document).toMatchObject({ fileName: "我的台账.xlsx", year: 2026 });
    expect(planDifferences(plan, toPlan(workbook))).toEqual([]);
    expect(document.leftOut).toEqual([]);
  });

  test("that is none is refused with a sentence", async () => {
    const opening = fileDocument(fileOf("通知.docx", new TextEncoder().encode("通知")), 2021);
    await expect(opening).rejects.toThrow(say("workbook-not-xlsx"));
  });

  test("that is far too large is refused before it is read", async () => {
    const file = { name: "大.xlsx", size: 300 * 1024 * 1024 } as File;
    await expect(fileDocument(file, 2021)).rejects.toMatchObject({ code: "workbook-too-large" });
  });

  test("that can no longer be read says so", async () => {
    const arrayBuffer = () => Promise.reject(new DOMException("gone", "NotFoundError"));
    const opening = fileDocument(
      { name: "移走.xlsx", size: 9, arrayBuffer } as unknown as File,
      2021,
    );
    await expect(opening).rejects.toMatchObject({ code: "file-unreadable" });
  });
});
