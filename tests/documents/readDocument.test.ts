import { strToU8, zipSync } from "fflate";

import { readDocument } from "../../src/documents/readDocument";
import { compoundFile } from "../opc/packageFile";
import { failureOf } from "./failureOf";
import { paragraph, wordFile } from "./wordFile";

const docx = wordFile({ body: paragraph("一、总体要求") });

test.each(["通知.docx", "通知.txt", "通知"])("a Word document named %s is read", async (name) => {
  expect(await readDocument(docx, name)).toBe("一、总体要求");
});

test.each(["通知.txt", "通知.md", "通知.docx"])("plain text named %s is read", async (name) => {
  expect(await readDocument(strToU8("# 通知\n一、总体要求"), name)).toBe("# 通知\n一、总体要求");
});

const pictures: readonly (readonly [string, Uint8Array])[] = [
  ["PNG", bytesOf("\x89PNG\r\n\x1a\n\0\0\0\rIHDR")],
  ["JPEG", bytesOf("\xff\xd8\xff\xe0\0\x10JFIF")],
  ["GIF", bytesOf("GIF89a\x01\0\x01\0")],
  ["BMP", bytesOf("BM\x36\x10\0\0\0\0\0\0\x36\0\0\0")],
  ["TIFF", bytesOf("II*\0\x08\0\0\0")],
  ["WebP", bytesOf("RIFF\x24\0\0\0WEBPVP8 ")],
  ["HEIC", bytesOf("\0\0\0\x18ftypheic")],
];

test.each(pictures)("a %s renamed .txt is called a picture", async (format, bytes) => {
  const failure = await failureOf(() => readDocument(bytes, "通知.txt"));
  expect(failure.code).toBe("file-is-image");
  expect(failure.message).toContain(`“通知.txt”是图片文件（${format}）`);
});

const others: readonly (readonly [string, Uint8Array, string])[] = [
  ["an empty file", new Uint8Array(0), "file-empty"],
  ["white space alone", strToU8(" \r\n\t　\n"), "file-empty"],
  ["a byte order mark alone", bytesOf("\xef\xbb\xbf"), "file-empty"],
  ["more than 20 MB", new Uint8Array(20 * 1024 * 1024 + 1).fill(0x61), "file-too-large"],
  ["a PDF", bytesOf("%PDF-1.7\n%\xe2\xe3\xcf\xd3"), "file-is-pdf"],
  ["an RTF document", strToU8("{\\rtf1\\ansi\\ansicpg936 ...}"), "file-is-rtf"],
  ["a saved web page", strToU8("\ufeff\r\n<!DOCTYPE html><html></html>"), "file-is-web-page"],
  ["an old Word document", compoundFile("WordDocument"), "file-is-old-word"],
  ["a WPS document", compoundFile("WpsContent"), "file-is-old-word"],
  ["an old Excel workbook", compoundFile("Workbook"), "file-is-spreadsheet"],
  ["an old slide show", compoundFile("PowerPoint Document"), "file-is-slides"],
  ["a .docx with a password", compoundFile("EncryptedPackage"), "file-encrypted"],
  ["a RAR archive", bytesOf("Rar!\x1a\x07\x01\0"), "file-is-archive"],
  ["a 7z archive", bytesOf("7z\xbc\xaf\x27\x1c\0\x04"), "file-is-archive"],
  ["a gzip file", bytesOf("\x1f\x8b\x08\0"), "file-is-archive"],
  ["an ordinary zip archive", zipSync({ "通知.txt": strToU8("一、") }), "file-is-archive"],
  ["an empty zip archive", zipSync({}), "file-is-archive"],
  ["a workbook", zipSync({ "xl/workbook.xml": strToU8("<a/>") }), "file-is-spreadsheet"],
  ["a slide show", zipSync({ "ppt/presentation.xml": strToU8("<a/>") }), "file-is-slides"],
  ["an OFD file", zipSync({ "OFD.xml": strToU8("<a/>") }), "file-is-ofd"],
  ["a Word document of pictures only", wordFile({ body: paragraph("") }), "document-without-text"],
  ["a Word document cut short", docx.subarray(0, docx.length / 2), "document-damaged"],
  [
    "a Word document without its body",
    zipSync({ "[Content_Types].xml": strToU8("<a/>") }),
    "document-damaged",
  ],
];

test.each(others)("%s is refused with a sentence", async (_, bytes, code) => {
  const failure = await failureOf(() => readDocument(bytes, "通知.docx"));
  expect(failure.code).toBe(code);
  expect(failure.message).toMatch(/^“通知\.docx”.*。$/);
  expect(failure.sentence("en")).toContain("“通知.docx”");
});

function bytesOf(latin1: string): Uint8Array {
  return Uint8Array.from(latin1, (sign) => sign.charCodeAt(0));
}
