/** What a group of the watch list is called. */

import type { Section } from "../../../core/notice/notice";
import type { Say } from "../../pane";
import { lights, type Grouping } from "./watchRows";

export function sayGroup(
  grouping: Grouping,
  key: string,
  sections: readonly Section[],
  say: Say,
): string {
  switch (grouping) {
    case "light": {
      const light = lights.find((one) => one === key);
      return light ? say(`pane-light-${light}`) : key;
    }
    case "unit":
      return key;
    case "leader":
      return key === "" ? say("pane-watch-no-leader") : key;
    case "section":
      return (
        sections.find(({ number }) => String(number) === key)?.title ?? say("pane-watch-no-section")
      );
  }
}
