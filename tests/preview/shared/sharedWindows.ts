/** Windows of a fake world on one workbook, and what they do to it. */

import { toPlan } from "../../../src/preview/host/save/toPlan";
import type { Act } from "../../../src/preview/shared/act";
import type { OpenDocument } from "../../../src/preview/shared/openDocument";
import { joinSession, startSession, type Session } from "../../../src/preview/shared/session";
import { FakeWorld } from "./fakeWorld";

export const emptyWorkbook: OpenDocument = { fileName: "工作簿1.xlsx", year: 2021, plan: null };

export class SharedWindows {
  readonly world = new FakeWorld();
  readonly sessions = new Map<string, Session>();
  /** Windows that found that they have to join anew. */
  readonly diverged: string[] = [];

  async start(name: string, document = emptyWorkbook): Promise<Session> {
    const session = await startSession(this.world.window(name), this.#options(name), document);
    return this.#take(name, session);
  }

  /** Begins to join; the window is there when the world has delivered what that takes. */
  join(name: string): void {
    void joinSession(this.world.window(name), this.#options(name)).then((session) => {
      if (session) this.#take(name, session);
    });
  }

  kill(name: string, delivered?: number): void {
    this.world.kill(name, delivered);
    this.sessions.delete(name);
  }

  /** What a window's workbook holds; where a window looks is its own. */
  contents(name: string): object {
    const { workbook } = this.sessions.get(name)!.shared;
    return { ...toPlan(workbook), activeSheet: "" };
  }

  #options(name: string) {
    return { id: "session", diverged: () => this.diverged.push(name) };
  }

  #take(name: string, session: Session): Session {
    this.sessions.set(name, session);
    session.shared.begin();
    return session;
  }
}

export const type = (address: string, text: string, sheet = "Sheet1"): Act => ({
  kind: "hands",
  verb: "type",
  args: [sheet, address, text],
});

/** What a pane sends to add a sheet and write a cell of it. */
export function addSheetRequest(name: string, value: string): Act {
  const body = {
    Actions: [
      { Id: 10, ActionType: 1, Name: "", ObjectPathId: 3 },
      { Id: 11, ActionType: 2, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["name"] } },
      {
        Id: 12,
        ActionType: 4,
        Name: "Values",
        ObjectPathId: 4,
        ArgumentInfo: { Arguments: [[[value]]] },
      },
    ],
    ObjectPaths: {
      "1": { Id: 1, ObjectPathType: 1, Name: "" },
      "2": { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
      "3": path(3, "Add", 2, [name]),
      "4": path(4, "GetRange", 3, ["A1"]),
    },
  };
  return { kind: "request", body: JSON.stringify(body), flags: 0 };
}

const path = (id: number, name: string, parent: number, args: readonly unknown[]) => ({
  Id: id,
  ObjectPathType: 3,
  Name: name,
  ParentObjectPathId: parent,
  ArgumentInfo: { Arguments: args },
});
