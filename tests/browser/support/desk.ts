/** One window of the preview, as a person sits before it: the page, the pane in its frame, the grid. */

import { readFile } from "node:fs/promises";
import type { Download, Frame, FrameLocator, Locator, Page } from "playwright-core";
import { accessComplaints } from "./access";
import type { Visit } from "./visit";

/** Univer's own parts, which are not ours to mend. */
const notOurs = ["[data-u-comp]", "[data-react-aria-top-layer]"];

export class Desk {
  readonly pane: FrameLocator;
  readonly grid: Locator;
  /** The pane with its frame, as a picture shows it. */
  readonly side: Locator;

  private constructor(readonly page: Page) {
    this.pane = page.frameLocator('iframe[title="责任分解台账"]');
    this.grid = page.getByRole("main", { name: "工作簿" });
    this.side = page.getByRole("complementary", { name: "加载项窗格" });
  }

  /** A new window on the start page. */
  static async open({ context, address }: Visit): Promise<Desk> {
    const page = await context.newPage();
    await page.goto(address);
    return new Desk(page);
  }

  /** Presses one of the start page's buttons, and waits until the pane is there. */
  async begin(choice: string): Promise<void> {
    await this.page.getByRole("button", { name: choice }).click();
    await this.paneShows("责任分解台账");
  }

  /** Opens a file from the start page. */
  async beginWithFile(path: string): Promise<void> {
    const label = this.page.getByLabel("打开台账文件");
    await label.and(this.page.locator("input")).setInputFiles(path);
    await this.paneShows("责任分解台账");
  }

  /** A second window on the same workbook, the way a person opens one. */
  async openWindow(): Promise<Desk> {
    const opened = this.page.context().waitForEvent("page");
    await this.chooseFromFileMenu("新窗口一同编辑");
    const desk = new Desk(await opened);
    await desk.paneShows("责任分解台账");
    return desk;
  }

  async chooseFromFileMenu(item: string): Promise<void> {
    await this.page.getByRole("button", { name: "文件", exact: true }).click();
    await this.page.getByRole("menuitem", { name: item }).click();
  }

  /** Presses a button of the pane. */
  async press(name: string | RegExp): Promise<void> {
    await this.pane.getByRole("button", { name, exact: true }).click();
  }

  /** Waits for the screen of the pane that has this title. */
  async paneShows(title: string): Promise<void> {
    await this.pane.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
  }

  async paneSays(sentence: string | RegExp): Promise<void> {
    await this.pane.getByText(sentence).first().waitFor();
  }

  /** From the pane's first screen to one that it offers. */
  async goTo(screen: string): Promise<void> {
    await this.press(screen);
    await this.paneShows(screen);
  }

  async goBack(): Promise<void> {
    await this.press("返回");
  }

  /** Shows a sheet by its tab. */
  async showSheet(name: string): Promise<void> {
    await this.grid.getByText(name, { exact: true }).click();
  }

  /** Goes to a cell of the sheet that is shown, by the box that names it. */
  async goToCell(address: string): Promise<void> {
    const box = this.grid.getByRole("textbox").first();
    await box.fill(address);
    await box.press("Enter");
  }

  /** Types into a cell of the sheet that is shown, and presses Enter. */
  async typeInto(address: string, text: string): Promise<void> {
    await this.goToCell(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Goes to a cell as the add-in does, e.g. `工作台账!AG6`; the pane need not offer the way. */
  async follow(address: string): Promise<void> {
    const [sheet = "", cell = ""] = address.split("!");
    await this.paneFrame().evaluate(
      ([name = "", place = ""]) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name).getRange(place).select();
          await context.sync();
        }),
      [sheet, cell],
    );
  }

  /** How many pixels of the grid have a colour, e.g. `FBE3E1`. */
  async countPixels(color: string): Promise<number> {
    return await this.grid.locator("canvas").evaluateAll(
      (canvases, wanted) => {
        const count = (canvas: Element): number => {
          if (!(canvas instanceof HTMLCanvasElement) || canvas.width * canvas.height === 0)
            return 0;
          const { width, height } = canvas;
          // Chromium warns of canvases that are read themselves.
          const copy = new OffscreenCanvas(width, height).getContext("2d")!;
          copy.drawImage(canvas, 0, 0);
          const { data } = copy.getImageData(0, 0, width, height);
          let found = 0;
          for (let at = 0; at < data.length; at += 4) {
            const drawn = (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
            if (drawn === wanted) found += 1;
          }
          return found;
        };
        return canvases.reduce((sum, canvas) => sum + count(canvas), 0);
      },
      parseInt(color, 16),
    );
  }

  /** Where a row's cell under a header stands on 工作台账, e.g. `O25`. */
  async cellOf(dutyId: string, header: string): Promise<string> {
    return await this.paneFrame().evaluate(
      ([id, name]) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("工作台账");
          const used = sheet.getUsedRange(true).load("values,rowIndex,columnIndex");
          await context.sync();
          const column = Math.max(...used.values.map((row: unknown[]) => row.indexOf(name)));
          const row = used.values.findIndex((cells: unknown[]) => cells.includes(id));
          const cell = sheet
            .getCell(used.rowIndex + row, used.columnIndex + column)
            .load("address");
          await context.sync();
          return cell.address.slice(cell.address.indexOf("!") + 1);
        }),
      [dutyId, header],
    );
  }

  /** What another program or a careless hand may do to the workbook. */
  async renameSheet(name: string, now: string): Promise<void> {
    await this.paneFrame().evaluate(
      ([before = "", after = ""]) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(before).name = after;
          await context.sync();
        }),
      [name, now],
    );
  }

  /** The workbook as a file: what its person finds among the downloads. */
  async save(): Promise<Buffer> {
    return await this.downloadBy(() => this.chooseFromFileMenu("另存为 .xlsx"));
  }

  async downloadBy(act: () => Promise<void>): Promise<Buffer> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), act()]);
    return await readFile(await pathOf(download));
  }

  paneFrame(): Frame {
    const frame = this.page.frames().find((each) => /\/preview-\w+\.html/.test(each.url()));
    if (!frame) throw new Error("the window shows no pane");
    return frame;
  }

  /** What axe finds wrong on the page and in the pane as they are. */
  async accessComplaints(): Promise<readonly string[]> {
    const ours = await accessComplaints(this.page.mainFrame(), notOurs);
    const frames = this.page.frames().filter((frame) => frame !== this.page.mainFrame());
    const inside = await Promise.all(frames.map((frame) => accessComplaints(frame)));
    return [...ours, ...inside.flat()];
  }
}

async function pathOf(download: Download): Promise<string> {
  const failure = await download.failure();
  if (failure !== null) throw new Error(`${download.suggestedFilename()}: ${failure}`);
  return await download.path();
}
