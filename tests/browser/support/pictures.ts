import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { shrinkPicture } from "./shrinkPicture";

const folder = "docs/pictures";

/** Takes a picture for the manual where the run was asked for them; otherwise nothing changes on disk. */
export async function takePicture(of: Page | Locator, name: string): Promise<void> {
  if (process.env.LEDGER_PICTURES === undefined) return;
  const page = "page" in of ? of.page() : of;
  await page.mouse.move(0, 0); // nothing is to look hovered over
  const png = await of.screenshot({ animations: "disabled", caret: "hide" });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), await shrinkPicture(page, png));
}
