/** The looks in use, each once, by the id that cells carry. */

import type { IStyleData } from "@univerjs/core";
import { styleData } from "./styleData";
import type { CellLook } from "./styleTiles";

export class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  #ids = new Map<string, string>();
  #known = new WeakMap<CellLook, string>();

  idOf(look: CellLook): string {
    const known = this.#known.get(look);
    if (known !== undefined) return known;
    const data = styleData(look);
    const text = JSON.stringify(data);
    const id = this.#ids.get(text) ?? `look${this.#ids.size + 1}`;
    this.#ids.set(text, id);
    this.styles[id] = data;
    this.#known.set(look, id);
    return id;
  }
}
