/** Has every screen looked at by axe in both languages, and walked through with the Tab key. */

import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { findFaults } from "./openPane";

/** How to get to each screen and state, by its name. */
export type Ways = Readonly<Record<string, (language: "zh" | "en") => Promise<unknown>>>;

export function checkAccess(screens: Ways): void {
  const cases = Object.keys(screens).flatMap((name) =>
    (["zh", "en"] as const).map((language) => [name, language] as const),
  );

  test.each(cases)("axe finds nothing on %s (%s)", async (name, language) => {
    await screens[name]?.(language);
    await waitFor(() => {
      expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
    });
    expect(screen.getAllByRole("main")).toHaveLength(1);
    expect(await findFaults()).toEqual([]);
  });

  test.each(Object.keys(screens))("every control of %s is reached by the Tab key", async (name) => {
    await screens[name]?.("zh");
    const controls = [
      ...document.querySelectorAll<HTMLElement>("button, input, select, textarea, a[href]"),
    ].filter((control) => !control.hidden && !control.hasAttribute("disabled"));
    const reached = new Set<Element | null>();
    const user = userEvent.setup();
    for (let step = 0; step <= controls.length + 1; step += 1) {
      await user.tab();
      reached.add(document.activeElement);
    }
    expect(
      controls.filter((control) => !reached.has(control)).map(({ outerHTML }) => outerHTML),
    ).toEqual([]);
  });
}
