/** @jest-environment jsdom */

import { readFileSync } from "node:fs";
import { act, render, screen } from "@testing-library/react";
import { buildLedger } from "../../src/core/ledger/buildLedger";
import { planLedger } from "../../src/core/ledger/planLedger";
import { readNotice } from "../../src/core/notice/readNotice";
import { reviewNotice } from "../../src/core/review/reviewNotice";
import { ErrorBoundary } from "../../src/taskpane/ErrorBoundary";
import { contentsOf, fakeEnvironment } from "./support/fakeEnvironment";
import { openPane } from "./support/openPane";

test("the whole way: import the seed, correct an item, make the ledger", async () => {
  const seed = readFileSync("seeds/yanshi-2021-3.txt", "utf8");
  const { user, press, arrive, environment } = await openPane();
  await press("导入通知，新建台账");
  await arrive("导入通知");
  await user.upload(screen.getByLabelText("通知文件"), new File([seed], "通知.txt"));
  await arrive("通知概览");
  await press("第 20 项");
  await arrive("第 20 项");
  await press("选定具体单位");
  await user.type(screen.getByRole("textbox", { name: /单位名称/ }), "岳滩镇、顾县镇");
  await press("换成选定的 2 个单位");
  await press("返回");
  await arrive("通知概览");
  await press("生成台账");
  await arrive("生成台账");
  await press("生成台账");
  await arrive("台账已生成");

  const notice = readNotice(seed);
  const units = (notice.items[19]?.units ?? []).flatMap((unit) =>
    unit.name === "相关镇（街道）"
      ? ["岳滩镇", "顾县镇"].map((name) => ({ ...unit, name }))
      : [unit],
  );
  const corrected = reviewNotice(notice, [{ kind: "units", item: 20, units }]).notice;
  const plan = planLedger(buildLedger(corrected), "2021-06-15");
  expect(environment.host.contents).toEqual(contentsOf(plan));
});

test("the theme follows the application around the pane", async () => {
  let dark = false;
  let changed: () => void = () => undefined;
  await openPane({
    theme: {
      // A new object each time, as hosts make them.
      current: () => ({ dark, highContrast: false }),
      subscribe: (listener) => {
        changed = listener;
        return () => undefined;
      },
    },
  });
  const scheme = () =>
    document.querySelector<HTMLElement>(".fui-FluentProvider")?.style.colorScheme;
  expect(scheme()).toBe("light");
  act(() => {
    dark = true;
    changed();
  });
  expect(scheme()).toBe("dark");
});

describe("a screen that fails", () => {
  const quiet = jest.spyOn(console, "error");

  beforeEach(() => {
    quiet.mockImplementation(() => undefined);
  });

  afterAll(() => {
    quiet.mockRestore();
  });

  const Failing = ({ error }: { readonly error: Error }): never => {
    throw error;
  };

  test("says what to do, not what went wrong inside", () => {
    let restarted = false;
    render(
      <ErrorBoundary
        environment={fakeEnvironment()}
        onRestart={() => {
          restarted = true;
        }}
      >
        <Failing error={new TypeError("undefined is not a function")} />
      </ErrorBoundary>,
    );
    expect(screen.getByRole("alert").textContent).toContain("工作簿没有被改动");
    expect(document.body.textContent).not.toContain("undefined");
    act(() => {
      screen.getByRole("button", { name: "返回首页" }).click();
    });
    expect(restarted).toBe(true);
  });

  test("offers to load the pane afresh where its script did not arrive", () => {
    let reloaded = false;
    const error = Object.assign(new Error("Loading chunk 7 failed"), { name: "ChunkLoadError" });
    const environment = fakeEnvironment({
      reload: () => {
        reloaded = true;
      },
    });
    render(
      <ErrorBoundary environment={environment} onRestart={() => undefined}>
        <Failing error={error} />
      </ErrorBoundary>,
    );
    expect(screen.getByText(/没有加载成功/)).toBeTruthy();
    act(() => {
      screen.getByRole("button", { name: "重新打开" }).click();
    });
    expect(reloaded).toBe(true);
  });
});
