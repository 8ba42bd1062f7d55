/** Reads the workbook's table of texts, their fonts and colours left out. */

import type { Package } from "../../../opc/openPackage";
import { readXml } from "../../../opc/readXml";
import { unescapeXstring } from "../xml";

export function readSharedStrings(source: Package, path: string): string[] {
  const texts: string[] = [];
  const collector = new TextCollector();
  readXml(source, path, {
    open({ name }) {
      if (name === "si") collector.begin();
      else collector.open(name);
    },
    close(name) {
      if (name === "si") texts.push(collector.end());
      else collector.close(name);
    },
    text(text) {
      collector.add(text);
    },
  });
  return texts;
}

/** Joins the runs of a rich text; readings written above characters (`<rPh>`) are not part of it. */
export class TextCollector {
  private text = "";
  private inText = false;
  private inReading = false;

  begin(): void {
    this.text = "";
  }

  open(name: string): void {
    if (name === "t") this.inText = !this.inReading;
    else if (name === "rPh") this.inReading = true;
  }

  add(text: string): void {
    if (this.inText) this.text += text;
  }

  close(name: string): void {
    if (name === "t") this.inText = false;
    else if (name === "rPh") this.inReading = false;
  }

  end(): string {
    return unescapeXstring(this.text);
  }
}
