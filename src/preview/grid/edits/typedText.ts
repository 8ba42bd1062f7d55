/** The text that stands in the cell editor when a person leaves it, before Univer reads it. */

import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  IUniverInstanceService,
  type DocumentDataModel,
  type Injector,
} from "@univerjs/core";
import { SetCellEditVisibleOperation } from "@univerjs/sheets-ui";

export class TypedText {
  #text: string | null = null;

  constructor(injector: Injector) {
    const instances = injector.get(IUniverInstanceService);
    injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
      if (id !== SetCellEditVisibleOperation.id) return;
      const { visible } = params as { visible: boolean };
      const editor = instances.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
      this.#text = visible || !editor ? null : plainText(editor);
    });
  }

  /** The text, once; null where nobody typed. */
  take(): string | null {
    const text = this.#text;
    this.#text = null;
    return text;
  }
}

/** Paragraphs end with a carriage return, the document with one and a line feed. */
function plainText(editor: DocumentDataModel): string {
  const stream = editor.getSnapshot().body?.dataStream ?? "";
  return stream.replace(/\r\n$/, "").replaceAll("\r", "\n");
}
