/** @jest-environment jsdom */

import { screen, within } from "@testing-library/react";
import { dailyHost, ledgerIn, openDaily, placeOf, typeInGrid } from "../support/dailyLedger";
import { region } from "../support/openPane";

async function openMonth(host = dailyHost()) {
  const pane = await openDaily("封账", { host });
  await screen.findByRole("region", { name: "封账" });
  return { ...pane, host };
}

const close = async (press: (name: string) => Promise<void>) => {
  await press("封账至2021 年 9 月");
  await press("确认");
  await screen.findByText("已封账至2021 年 9 月。", { selector: "[role=status] *" });
};

test("the last month that is over is offered, with the reports that are missing, unit by unit", async () => {
  const { user, environment } = await openMonth();
  expect(screen.getByLabelText<HTMLSelectElement>("封账到哪个月").value).toBe("2021-09");
  const told = screen.getByText(/^2021 年 9 月还有 \d+ 行没有填报：$/).textContent ?? "";
  const total = Number(/还有 (\d+) 行/.exec(told)?.[1]);
  await user.click(screen.getByRole("button", { name: /^显示其余（\d+）$/ }));
  const units = screen.getAllByRole("button", { name: /（\d+ 行）$/ });
  const sum = units.reduce(
    (all, one) => all + Number(/（(\d+) 行）$/.exec(one.textContent)?.[1]),
    0,
  );
  expect(sum).toBe(total);
  await user.click(units[0]!);
  await user.click(screen.getAllByRole("button", { name: /^\d+-[RNZ]\d+ / })[0]!);
  expect(environment.selected.at(-1)).toMatch(/^工作台账!U\d+:V\d+$/);
});

test("a month is closed only after a second question, and entries stay as they are", async () => {
  const { press, host } = await openMonth();
  const before = ledgerIn(host).duties;
  await press("封账至2021 年 9 月");
  expect(
    screen.getByText(/^确认封账至2021 年 9 月？没有填报的 \d+ 行之后不能再补。$/),
  ).toBeTruthy();
  await press("取消");
  expect(host.edits).toEqual([]);
  await close(press);
  expect(ledgerIn(host).settings.closedThrough).toBe("2021-09");
  expect(ledgerIn(host).duties).toEqual(before);
  expect(region("封账").getByText("已到的月份都封账了。")).toBeTruthy();
});

test("an entry made after closing is told, and leads to its cell", async () => {
  const { user, press, host, environment } = await openMonth();
  await close(press);
  expect(region(/^封账后的改动（0）$/).getByText("封账后没有改动。")).toBeTruthy();
  typeInGrid(host, [["1-R1", "9月完成值", 99]]);
  const late = await screen.findByRole("region", { name: "封账后的改动（1）" });
  await user.click(within(late).getByRole("button"));
  const { row } = placeOf(host, "1-R1", "9月完成值");
  expect(environment.selected.at(-1)).toBe(`工作台账!U${row + 1}`);
});

test("a closed month is opened again", async () => {
  const { user, press, host } = await openMonth();
  await close(press);
  await user.selectOptions(screen.getByLabelText("从哪个月起解除"), "2021-08");
  await press("解除2021 年 8 月封账");
  expect(screen.getByText(/^解除后 2021 年 8 月至 9 月 可以重新填报/)).toBeTruthy();
  await press("确认");
  expect((await screen.findAllByText("已解除2021 年 8 月至 9 月的封账。")).length).toBeGreaterThan(
    0,
  );
  expect(ledgerIn(host).settings.closedThrough).toBe("2021-07");
});

test("a month that is not over is closed with a warning, one to come is not offered", async () => {
  const { user } = await openMonth(
    dailyHost((ledger) => ({ ...ledger, settings: { ...ledger.settings, asOf: "2021-09-15" } })),
  );
  const choice = screen.getByLabelText<HTMLSelectElement>("封账到哪个月");
  expect([...choice.options].map(({ value }) => value)).toEqual([
    "2021-06",
    "2021-07",
    "2021-08",
    "2021-09",
  ]);
  expect(choice.value).toBe("2021-08");
  await user.selectOptions(choice, "2021-09");
  expect(screen.getByText(/2021 年 9 月还没有过完/)).toBeTruthy();
});
