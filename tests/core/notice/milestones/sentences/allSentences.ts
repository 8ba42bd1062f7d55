/** Every sentence, titled by its field and its own title. */

import { countryside } from "./countryside";
import { economy } from "./economy";
import { livelihood } from "./livelihood";
import { measures } from "./measures";
import { policies } from "./policies";
import { projects } from "./projects";
import { schemes } from "./schemes";
import type { Sentence } from "./sentence";

const fields = { economy, projects, countryside, livelihood, policies, schemes, measures };

export const allSentences: readonly (readonly [title: string, sentence: Sentence])[] =
  Object.entries(fields).flatMap(([field, sentences]) =>
    sentences.map((sentence) => [`${field}: ${sentence.title}`, sentence] as const),
  );
