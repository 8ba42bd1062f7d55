/** @jest-environment jsdom */

import { screen } from "@testing-library/react";
import { buildLedger } from "../../src/core/ledger/buildLedger";
import { planLedger } from "../../src/core/ledger/planLedger";
import type { Notice } from "../../src/core/notice/notice";
import { checkAccess, type Ways } from "./support/checkAccess";
import { contentsOf, fakeHost } from "./support/fakeEnvironment";
import { findFaults, openItem, openPane, openReview, storageWith } from "./support/openPane";
import { doubt, largeNotice, sampleNotice } from "./support/sampleNotice";

const doubtful: Notice = {
  ...sampleNotice,
  findings: [
    doubt("warning", 3),
    doubt("hint", 1),
    ...[1, 2, 3, 4, 1, 2, 3].map((item) => doubt("hint", item)),
    doubt("error", null),
  ],
};

const ledgerHost = () => fakeHost(contentsOf(planLedger(buildLedger(sampleNotice), "2021-06-15")));

/** The host never ends, so that the progress stays in sight. */
function slowHost() {
  const host = fakeHost();
  host.before = (_, watch) => {
    watch?.progress?.(1, 3);
    return new Promise(() => undefined);
  };
  return host;
}

/** Every screen and each of its states, and how to get there. */
const screens: Ways = {
  "start, empty": (language) => openPane({ language }),
  "start, a draft": (language) => openPane({ language, storage: storageWith(doubtful) }),
  "start, a ledger": (language) => openPane({ language, host: ledgerHost() }),
  "old Excel": (language) => openPane({ language, missingSets: ["ExcelApi 1.9"] }),
  import: async (language) => {
    const { press } = await openPane({ language });
    await press(/新建台账|make a ledger/);
    await press(/读取粘贴|Read what/);
    await screen.findByRole("alert");
  },
  overview: async (language) => {
    const { press } = await openReview(doubtful, { language });
    await press(/^(?:返回|Back)$/);
    await press(/同类|of this kind/);
  },
  review: (language) => openReview(doubtful, { language }),
  "review, 1,000 items": (language) => openReview(largeNotice(1000), { language }),
  "item, everything open": async (language) => {
    const { user, press } = await openItem(doubtful, 3, { language });
    for (const button of screen.getAllByRole("button", { expanded: false }))
      await user.click(button);
    await press(/添加责任单位|Add a unit/);
  },
  "item, a group": async (language) => {
    const { press } = await openItem(doubtful, 2, { language });
    await press(/^(?:选定具体单位|Choose the units)/);
  },
  groups: async (language) => {
    const { press } = await openReview(doubtful, { language });
    await press(/镇街等群体|Groups of units/);
    await screen.findByRole("textbox");
  },
  generate: async (language) => {
    const { press } = await openReview(sampleNotice, { language });
    await press(/^(?:生成台账|Make the ledger)$/);
    await screen.findByLabelText(/统计日期|As-of date/);
  },
  "generate, errors": async (language) => {
    const { press } = await openReview(doubtful, { language });
    await press(/^(?:生成台账|Make the ledger)$/);
    await screen.findByLabelText(/统计日期|As-of date/);
  },
  "generate, no year": async (language) => {
    const { press } = await openReview({ ...sampleNotice, year: null }, { language });
    await press(/^(?:生成台账|Make the ledger)$/);
    await screen.findByRole("textbox", { name: /工作年份|Year/ });
  },
  "generate, running": async (language) => {
    const { press } = await openReview(sampleNotice, { language, host: slowHost() });
    await press(/^(?:生成台账|Make the ledger)$/);
    await screen.findByLabelText(/统计日期|As-of date/);
    await press(/^(?:生成台账|Make the ledger)$/);
    await screen.findByText(/33%/);
  },
  "generate, done": async (language) => {
    const { press } = await openReview(sampleNotice, { language });
    await press(/^(?:生成台账|Make the ledger)$/);
    await screen.findByLabelText(/统计日期|As-of date/);
    await press(/^(?:生成台账|Make the ledger)$/);
    await screen.findByRole("heading", { level: 1, name: /台账已生成|ledger is made/ });
  },
};

checkAccess(screens);

test("axe finds nothing in dark and in high contrast", async () => {
  for (const appearance of [
    { dark: true, highContrast: false },
    { dark: true, highContrast: true },
  ]) {
    await openReview(doubtful, {
      theme: { current: () => appearance, subscribe: () => () => undefined },
    });
    expect(await findFaults()).toEqual([]);
  }
});
