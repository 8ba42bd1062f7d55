import { SharedWindows, addSheetRequest, type } from "./sharedWindows";
import { settle } from "./fakeWorld";

describe("windows on one workbook", () => {
  let windows: SharedWindows;
  const shared = (name: string) => windows.sessions.get(name)!.shared;
  const cell = (name: string, row = 0, column = 0) =>
    shared(name).workbook.sheet("Sheet1").cells.get(row, column).value;

  beforeEach(async () => {
    windows = new SharedWindows();
    await windows.start("first");
  });

  const join = async (name: string): Promise<void> => {
    windows.join(name);
    await windows.world.rest();
  };

  test("a window that joins finds what was entered before", async () => {
    await shared("first").submit(type("A1", "50%"));
    await join("second");
    expect(cell("second")).toBe(0.5);
  });

  test("what one window enters stands in all, and is told to the others as a remote change", async () => {
    await join("second");
    const heard: unknown[] = [];
    shared("first").workbook.listen((change) => heard.push(change.author));
    const done = shared("second").submit(type("B2", "办结"));
    await windows.world.rest();
    await done;
    expect(cell("first", 1, 1)).toBe("办结");
    expect(heard).toEqual([{ client: "second", by: "user" }]);
  });

  test("two windows that write one cell at the same time end with the same text", async () => {
    await join("second");
    void shared("second").submit(type("A1", "甲"));
    void shared("first").submit(type("A1", "乙"));
    await windows.world.rest();
    expect(cell("first")).toBe(cell("second"));
  });

  test("a pane's request is carried out everywhere and answered where it was asked", async () => {
    await join("second");
    const answer = shared("second").submit(addSheetRequest("汇总", "一"));
    await windows.world.rest();
    const body = (await answer) as { body: string };
    expect(JSON.parse(body.body)).toMatchObject({ Results: [{}, { Value: { Name: "汇总" } }, {}] });
    expect(windows.contents("first")).toEqual(windows.contents("second"));
    expect(shared("first").workbook.find("汇总")?.cells.get(0, 0).value).toBe("一");
  });

  test("what Excel refuses is refused in the window that tried it", async () => {
    await join("second");
    const refused = shared("second").submit(type("A1", "x", "没有这张表"));
    await Promise.all([
      windows.world.rest(),
      expect(refused).rejects.toMatchObject({ code: "ItemNotFound" }),
    ]);
    void shared("second").submit(type("A1", "后来"));
    await windows.world.rest();
    expect(cell("first")).toBe("后来");
  });

  test("each window looks at its own sheet", async () => {
    await shared("first").submit({ kind: "hands", verb: "addSheet", args: ["另表"] });
    await join("second");
    void shared("second").submit({ kind: "hands", verb: "select", args: ["另表", "C3"] });
    await windows.world.rest();
    expect(shared("first").workbook.activeSheet.name).toBe("Sheet1");
    expect(shared("second").workbook.activeSheet.name).toBe("另表");
  });

  test("a sheet that another window deletes is no longer looked at", async () => {
    await shared("first").submit({ kind: "hands", verb: "addSheet", args: ["另表"] });
    await join("second");
    void shared("second").submit({ kind: "hands", verb: "select", args: ["另表", "A1"] });
    await windows.world.rest();
    await shared("first").submit({ kind: "hands", verb: "deleteSheet", args: ["另表"] });
    await windows.world.rest();
    expect(shared("second").workbook.activeSheet.name).toBe("Sheet1");
  });

  test("when the first window is gone another takes over, and nothing is lost", async () => {
    await join("second");
    await join("third");
    // Under way to a window that will not order it any more.
    const proposed = shared("third").submit(type("A1", "没来得及"));
    windows.kill("first");
    await windows.world.rest();
    await proposed;
    expect([cell("second"), cell("third")]).toEqual(["没来得及", "没来得及"]);
    expect(shared("second").log.leads).toBe(true);
  });

  test("what only one of the windows left behind knows reaches the one that takes over", async () => {
    await join("second");
    await join("third");
    void shared("first").submit(type("A1", "最后一句"));
    // One message is under way to each of the two; only one of them arrives.
    windows.world.deliver(1);
    windows.kill("first", 0);
    await windows.world.rest();
    expect([cell("second"), cell("third")]).toEqual(["最后一句", "最后一句"]);
    expect(windows.diverged).toEqual([]);
  });

  describe("when the second takes over before all was said", () => {
    beforeEach(async () => {
      await join("second");
      await join("third");
    });

    const takeOver = async (delivered: number): Promise<void> => {
      windows.kill("first", delivered);
      await settle();
      windows.world.pass();
      await settle();
    };

    test("what the third proposed to both is done once", async () => {
      void shared("third").submit({ kind: "hands", verb: "insertRows", args: ["Sheet1", "A1"] });
      void shared("third").submit(type("A1", "上移"));
      void shared("third").submit({ kind: "hands", verb: "insertRows", args: ["Sheet1", "A1"] });
      await takeOver(0);
      windows.world.deliverAll("second", "third");
      await windows.world.rest();
      expect([cell("second", 1), cell("third", 1)]).toEqual(["上移", "上移"]);
      expect(shared("second").log.entries).toHaveLength(3);
    });

    test("the third, who knows an entry that the others never saw, joins anew", async () => {
      void shared("first").submit(type("A1", "只有第三窗口知道"));
      windows.world.deliverAll("first", "third");
      await takeOver(0);
      await windows.world.rest();
      expect(windows.diverged).toEqual(["third"]);
    });

    test("what the first ordered and arrives late is no longer heeded", async () => {
      void shared("first").submit(type("A1", "迟到"));
      await takeOver(1);
      void shared("second").submit(type("A1", "接手之后"));
      windows.world.deliverAll("second", "third");
      await windows.world.rest();
      expect([cell("second"), cell("third")]).toEqual(["接手之后", "接手之后"]);
      expect(windows.diverged).toEqual([]);
    });
  });

  test("a window that leaves by itself hands over and is not counted any more", async () => {
    await join("second");
    const counts: number[] = [];
    windows.sessions.get("second")!.watchWindows((count) => counts.push(count));
    await settle();
    expect(counts).toEqual([2]);
    windows.sessions.get("first")!.close();
    await windows.world.rest();
    expect(counts.at(-1)).toBe(1);
    await Promise.all([shared("second").submit(type("A1", "还在")), windows.world.rest()]);
    expect(cell("second")).toBe("还在");
  });

  test("where no window is left there is nothing to join", async () => {
    windows.kill("first");
    await join("second");
    expect(windows.sessions.has("second")).toBe(false);
  });

  test("a window that reloads comes back to the same workbook under a new name", async () => {
    await join("second");
    void shared("second").submit(type("A1", "第二窗口"));
    await windows.world.rest();
    windows.kill("second");
    await join("second again");
    void shared("second again").submit(type("A2", "又来了"));
    await windows.world.rest();
    expect(windows.contents("first")).toEqual(windows.contents("second again"));
    expect(cell("first", 1)).toBe("又来了");
  });

  describe("when every window was closed", () => {
    test("the workbook is taken up again as it was left", async () => {
      await join("second");
      void shared("second").submit(addSheetRequest("汇总", "一"));
      void shared("first").submit(type("A1", "留下的"));
      await windows.world.rest();
      const left = windows.contents("first");
      windows.kill("first");
      windows.kill("second");
      await join("later");
      expect(windows.contents("later")).toEqual(left);
      void shared("later").submit(type("A2", "接着填"));
      await windows.world.rest();
      windows.kill("later");
      await join("last");
      expect([cell("last"), cell("last", 1)]).toEqual(["留下的", "接着填"]);
    });

    test("what was entered after another window took over is there as well", async () => {
      await join("second");
      await shared("first").submit(type("A1", "甲"));
      await windows.world.rest();
      windows.kill("first");
      await windows.world.rest();
      await shared("second").submit(type("A2", "乙"));
      windows.kill("second");
      await join("later");
      expect([cell("later"), cell("later", 1)]).toEqual(["甲", "乙"]);
    });

    test("of two windows that come back at once one takes it up and the other joins", async () => {
      await shared("first").submit(type("A1", "甲"));
      windows.kill("first");
      windows.join("one");
      windows.join("two");
      await windows.world.rest();
      void shared("two").submit(type("A2", "乙"));
      await windows.world.rest();
      expect(windows.contents("one")).toEqual(windows.contents("two"));
      expect(cell("one", 1)).toBe("乙");
    });

    test("a workbook that was only looked at is not kept", async () => {
      await shared("first").submit({ kind: "hands", verb: "select", args: ["Sheet1", "B2"] });
      expect(await windows.world.journal.list()).toEqual([]);
    });

    test("a browser without room says so", async () => {
      windows.world.journal.full = true;
      void shared("first").submit(type("A1", "甲"));
      await windows.sessions.get("first")!.unkept;
      expect(cell("first")).toBe("甲");
    });
  });

  test("acts wait until the grid is there, and answers until it has calculated", async () => {
    windows = new SharedWindows();
    const { shared: fresh } = await windows.start("only");
    let calculate = (): void => undefined;
    fresh.calculated = () => new Promise((done) => (calculate = done));
    const steps: string[] = [];
    const filtered = fresh.submit({ kind: "hands", verb: "filter", args: ["Sheet1", 0, []] });
    void filtered.catch(() => steps.push("filtered"));
    await settle();
    steps.push("calculated");
    calculate();
    await settle();
    expect(steps).toEqual(["calculated", "filtered"]);
  });
});
