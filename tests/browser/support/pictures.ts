import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";

const folder = "docs/pictures";

/** Takes a picture for the manual where the run was asked for them; otherwise nothing changes on disk. */
export async function takePicture(of: Page | Locator, name: string): Promise<void> {
  if (process.env.LEDGER_PICTURES === undefined) return;
  mkdirSync(folder, { recursive: true });
  await of.screenshot({ path: join(folder, `${name}.png`), animations: "disabled", caret: "hide" });
}
