/** The sample ledger from the seeds that the build bundles. */

import entries from "../../../../seeds/entries-2021.json";
import type { OpenDocument } from "../../shared/openDocument";
import { seedNotice } from "../seedNotice";
import { sampleDocument, type Sample } from "./sampleDocument";

export function loadSampleDocument(): OpenDocument {
  // JSON tells no literal types and gives every entry the months of all.
  return sampleDocument(seedNotice.text, entries as unknown as Sample);
}
