/** Opens the package that a .docx is; its troubles are told with the name of the file. */

import { Failure } from "../../core/failure";
import type { MessageCode } from "../../core/messages";
import { openPackage, type Package } from "../../opc/openPackage";
import type { Trouble } from "../../opc/refusal";
import { packageGuards } from "../limits";

const sentences: Readonly<Record<Trouble, MessageCode>> = {
  damaged: "document-damaged",
  oversized: "document-unsafe",
  hostile: "document-unsafe",
  locked: "file-encrypted",
};

/** @throws Failure `document-damaged` or `document-unsafe`; reading its parts also `file-encrypted`. */
export function openWordFile(bytes: Uint8Array, fileName: string): Package {
  return openPackage(
    bytes,
    packageGuards,
    (trouble, _, cause) => new Failure(sentences[trouble], { file: fileName }, { cause }),
  );
}
