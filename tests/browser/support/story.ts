/**
 * A visit told in steps: each is a test, and goes on where the one before it ended. After each nothing
 * may have gone wrong behind the screen. Where a step fails the rest is not tried.
 */

import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Desk } from "./desk";
import { beginVisit, type Visit } from "./visit";

export interface Story {
  step(title: string, run: () => Promise<void>): void;
  visit(): Visit;
  /** Looks at what a window shows through axe; what it finds is told in the last step. */
  look(desk: Desk, screen: string): Promise<void>;
}

export function tellStory(): Story {
  let visit: Visit | null = null;
  let broken: string | null = null;
  const barriers: string[] = [];
  const current = () => {
    if (!visit) throw new Error("the visit has not begun");
    return visit;
  };
  beforeAll(async () => {
    visit = await beginVisit();
  });
  afterAll(async () => {
    await visit?.end();
  });
  const tell = async () => {
    const { complaints } = current();
    console.error(
      ["What the windows showed:", ...(await pictureAll(current())), ...complaints].join("\n"),
    );
  };
  return {
    visit: current,
    step: (title, run) => {
      test(title, async () => {
        if (broken !== null) throw new Error(`not tried, since “${broken}” failed`);
        broken = title;
        try {
          await run();
        } catch (error) {
          await tell();
          throw error;
        }
        expect(current().complaints).toEqual([]);
        expect(barriers).toEqual([]);
        broken = null;
      });
    },
    look: async (desk, screen) => {
      const found = await desk.accessComplaints();
      barriers.push(...found.map((barrier) => `${screen}: ${barrier}`));
    },
  };
}

/** Pictures of all windows, for who looks into a failure; the files' names. */
async function pictureAll({ context }: Visit): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "responsibility-ledger-"));
  return await Promise.all(
    context.pages().map(async (page, index) => {
      const path = join(folder, `window-${index + 1}.png`);
      await page.screenshot({ path });
      return path;
    }),
  );
}
