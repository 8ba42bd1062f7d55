/** Opens the pane in a fake world and speaks to it as its users do. */

import { act, cleanup, configure, render, screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { axe } from "jest-axe";
import type { Notice } from "../../../src/core/notice/notice";
import type { Correction } from "../../../src/core/review/correction";
import { App } from "../../../src/taskpane/App";
import { createPaneStore } from "../../../src/taskpane/paneStore";
import { fillBrowserGaps } from "../../support/browserGaps";
import { fakeEnvironment, fakeStorage, type FakeEnvironment } from "./fakeEnvironment";

// The whole page in every failure would bury the sentence.
// Screens arrive when they are first used: a slow machine takes its time over that.
configure({
  asyncUtilTimeout: 10_000,
  getElementError: (message) => new Error(message ?? "not found"),
});

fillBrowserGaps();

export interface OpenPane {
  readonly user: UserEvent;
  readonly environment: FakeEnvironment;
  press(name: string | RegExp): Promise<void>;
  /** Waits until the screen with that heading is there. */
  arrive(heading: string): Promise<HTMLElement>;
}

export async function openPane(
  changes: Parameters<typeof fakeEnvironment>[0] = {},
): Promise<OpenPane> {
  cleanup();
  const environment = fakeEnvironment(changes);
  const user = userEvent.setup();
  await act(async () => {
    render(<App environment={environment} />);
    await Promise.resolve();
  });
  return {
    user,
    environment,
    press: async (name) => {
      await user.click(await screen.findByRole("button", { name }));
    },
    arrive: (heading) => screen.findByRole("heading", { level: 1, name: heading }),
  };
}

/** A storage in which a draft of this notice was left. */
export function storageWith(notice: Notice, corrections: readonly Correction[] = []) {
  const storage = fakeStorage();
  const { documentKey } = fakeEnvironment();
  createPaneStore({ storage, documentKey }).take({
    type: "takeUp",
    draft: { notice, corrections },
    place: { screen: "review" },
  });
  return storage;
}

/** Opens the review of a notice, as left last time. */
export async function openReview(
  notice: Notice,
  changes: Parameters<typeof fakeEnvironment>[0] = {},
): Promise<OpenPane> {
  const pane = await openPane({ storage: storageWith(notice), ...changes });
  await pane.press(/^(?:继续核对|Continue)$/);
  await screen.findByRole("searchbox");
  return pane;
}

/** Opens one item of a notice. */
export async function openItem(
  notice: Notice,
  item: number,
  changes: Parameters<typeof fakeEnvironment>[0] = {},
): Promise<OpenPane> {
  const pane = await openReview(notice, changes);
  await pane.user.type(screen.getByRole("searchbox"), String(item));
  await pane.press(new RegExp(`^${item} `));
  await screen.findByRole("heading", { level: 1, name: new RegExp(`${item}`) });
  return pane;
}

/** The region, e.g. a card, with that heading. */
export function region(name: string | RegExp) {
  return within(screen.getByRole("region", { name }));
}

/** What axe finds on the page as it stands. */
export async function findFaults(): Promise<readonly string[]> {
  const { violations } = await axe(document.body);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
