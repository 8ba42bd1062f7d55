/** Reads the workbook's table of texts, their fonts and colours left out. */

import { unescapeXstring } from "../xml";
import { parseXml } from "./parseXml";

export function readSharedStrings(xml: string, part: string): string[] {
  const texts: string[] = [];
  const collector = new TextCollector();
  parseXml(xml, part, {
    open(name) {
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
