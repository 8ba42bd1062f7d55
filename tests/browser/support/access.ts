import { readFileSync } from "node:fs";
import type AxeModule from "axe-core";
import type { Frame } from "playwright-core";

type Axe = typeof AxeModule;

const source = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/**
 * What axe finds wrong on the screen a frame shows, one line a complaint. Frames inside it are looked
 * at on their own; `leaveOut` names what is not ours by CSS selectors.
 */
export async function accessComplaints(
  frame: Frame,
  leaveOut: readonly string[] = [],
): Promise<readonly string[]> {
  // The debugger puts the script in, which the page's policy does not concern.
  await frame.evaluate(source);
  return await frame.evaluate(async (exclude) => {
    const { axe } = globalThis as unknown as { readonly axe: Axe };
    const context = { include: [["body"]], exclude: exclude.map((selector) => [selector]) };
    const { violations } = await axe.run(context, { iframes: false, elementRef: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, leaveOut);
}
