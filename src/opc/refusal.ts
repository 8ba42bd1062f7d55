/** Why a package is refused. Whoever opens one says it in the words of the file at hand. */

import type { Failure } from "../core/failure";

/**
 * damaged: incomplete, or at odds with itself · oversized: beyond the guards · hostile: built to do
 * harm (declares entities, unpacks to more than it announces, nests without end) · locked: packed
 * with a password.
 */
export type Trouble = "damaged" | "oversized" | "hostile" | "locked";

/** Makes the failure to throw; `part` is where the trouble stands, `zip` for the file as a whole. */
export type Refuse = (trouble: Trouble, part: string, cause?: unknown) => Failure;

/** The file as a whole, where no part of it can be named. */
export const wholeFile = "zip";
