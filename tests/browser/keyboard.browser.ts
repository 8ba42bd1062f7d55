/** The loop's main controls without a mouse. */

import { Desk } from "./support/desk";
import { tellStory } from "./support/story";

jest.setTimeout(120_000);

const { step, visit } = tellStory();
let desk: Desk;

/** Presses Tab until what is asked for has the focus; tells whether it came to it. */
async function tabTo(isThere: () => Promise<boolean>, most = 40): Promise<boolean> {
  for (let presses = 0; presses < most; presses += 1) {
    await desk.page.keyboard.press("Tab");
    if (await isThere()) return true;
  }
  return false;
}

const focused = (name: string) => () =>
  desk.page
    .getByRole("button", { name, exact: true })
    .evaluate((button) => button === button.ownerDocument.activeElement);

const focusedInPane = (name: string) => () =>
  desk.pane
    .getByRole("button", { name, exact: true })
    .evaluate((button) => button === button.ownerDocument.activeElement && document.hasFocus());

step("the sample ledger is opened from the first screen by Tab and Enter", async () => {
  desk = await Desk.open(visit());
  expect(await tabTo(focused("打开演示台账"))).toBe(true);
  await desk.page.keyboard.press("Enter");
  await desk.paneShows("责任分解台账");
});

step("Tab leads through menu and ribbon into the pane, and Enter opens its screens", async () => {
  await desk.page.getByRole("button", { name: "文件", exact: true }).focus();
  expect(await tabTo(focused("打开台账"), 5)).toBe(true);
  await desk.page.getByRole("separator", { name: "窗格宽度" }).focus();
  expect(await tabTo(focusedInPane("督查看板"))).toBe(true);
  await desk.page.keyboard.press("Enter");
  await desk.paneShows("督查看板");
});

step("the file menu opens by Enter, is walked by arrows and closed by Escape", async () => {
  await desk.page.getByRole("button", { name: "文件", exact: true }).press("Enter");
  const first = desk.page.getByRole("menuitem").first();
  await first.waitFor();
  await desk.page.keyboard.press("ArrowDown");
  await desk.page.keyboard.press("Escape");
  await first.waitFor({ state: "hidden" });
  expect(await focused("文件")()).toBe(true);
});

step("the pane is made wider by arrow keys, and closed and opened by the ribbon", async () => {
  const handle = desk.page.getByRole("separator", { name: "窗格宽度" });
  const before = Number(await handle.getAttribute("aria-valuenow"));
  await handle.press("ArrowLeft");
  expect(Number(await handle.getAttribute("aria-valuenow"))).toBeGreaterThan(before);
  await desk.page.getByRole("button", { name: "关闭窗格" }).press("Enter");
  await handle.waitFor({ state: "detached" });
  await desk.page.getByRole("button", { name: "责任分解", exact: true }).press("Enter");
  await desk.paneShows("责任分解台账");
});
