/** @jest-environment jsdom */

import { screen } from "@testing-library/react";
import { checkAccess, type Ways } from "../support/checkAccess";
import { dailyHost, openDaily } from "../support/dailyLedger";
import { emptied, openFigures, withoutErrors } from "../support/reportPane";

/** Every screen of daily use and its states, and how to get there. */
const screens: Ways = {
  "my unit": async (language) => {
    await openDaily(/^(?:本单位填报|My unit)/, { language });
    await screen.findAllByRole("button");
  },
  findings: async (language) => {
    await openDaily(/^(?:填报检查|Live checks)$/, { language });
    await screen.findAllByRole("list");
  },
  watch: async (language) => {
    await openDaily(/^(?:督查看板|Watch)$/, { language });
    await screen.findAllByRole("list");
  },
  month: async (language) => {
    await openDaily(/^(?:封账|Close a month)$/, { language });
    await screen.findByRole("combobox");
  },
  damage: async (language) => {
    await openDaily(/^(?:结构检查|Structure)/, { language });
    await screen.findByText(/表头、编号|Headers, ids|处|damage/);
  },
  "report, with errors": async (language) => {
    await openFigures(dailyHost(), { language });
  },
  "report, without reports": async (language) => {
    await openFigures(dailyHost(emptied), { language });
  },
  "report, made, with the draft circular": async (language) => {
    const { press } = await openFigures(dailyHost(withoutErrors), { language });
    await press(/^(?:看草稿|Show the draft)$/);
    await press(/^(?:生成|Make )9月汇总$/);
    await screen.findByRole("button", { name: /^(?:重新生成9月汇总|Make 9月汇总 again)$/ });
  },
  "report, a question": async (language) => {
    const host = dailyHost(withoutErrors);
    const { press } = await openFigures(host, { language });
    await press(/^(?:生成|Make )9月汇总$/);
    host.charts.set("全年汇总", ["我的图"]);
    await press(/^(?:重新生成9月汇总|Make 9月汇总 again)$/);
    await press(/^(?:确认|Yes)$/);
    await screen.findByRole("button", { name: /^(?:先不生成|Leave it)$/ });
  },
  "report, running": async (language) => {
    const host = dailyHost(withoutErrors);
    host.before = (_, watch) => {
      watch?.progress?.(1, 4);
      return new Promise(() => undefined);
    };
    const { press } = await openFigures(host, { language });
    await press(/^(?:生成|Make )9月汇总$/);
    await screen.findByText(/25%/);
  },
  "report, unreadable": async (language) => {
    const { host, press } = await openFigures(dailyHost(withoutErrors), { language });
    host.contents = { sheets: [] };
    await press(/^(?:重新检查|Check again)$/);
    await screen.findByRole("alert");
  },
  "report, reminders": async (language) => {
    const { press } = await openFigures(dailyHost(withoutErrors), { language });
    await press(/^(?:逐个查看和复制|Look at each)$/);
    await screen.findByRole("heading", { level: 1, name: /^(?:催办|Reminders)/ });
  },
};

checkAccess(screens);
