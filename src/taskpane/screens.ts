/** Every screen of the pane; all but the first load when they are first shown. */

import { lazy, type ComponentType } from "react";
import { StartScreen } from "./screens/start/StartScreen";

export type ScreenId =
  | "start"
  | "import"
  | "overview"
  | "review"
  | "item"
  | "groups"
  | "generate"
  | "myUnit"
  | "findings"
  | "watch"
  | "month"
  | "report"
  | "damage";

export const screens: Readonly<Record<ScreenId, ComponentType>> = {
  start: StartScreen,
  import: room(async () => {
    const { ImportScreen } = await import("./screens/import/ImportScreen");
    return { default: ImportScreen };
  }),
  overview: room(async () => {
    const { OverviewScreen } = await import("./screens/overview/OverviewScreen");
    return { default: OverviewScreen };
  }),
  review: room(async () => {
    const { ReviewScreen } = await import("./screens/review/ReviewScreen");
    return { default: ReviewScreen };
  }),
  item: room(async () => {
    const { ItemScreen } = await import("./screens/item/ItemScreen");
    return { default: ItemScreen };
  }),
  groups: room(async () => {
    const { GroupsScreen } = await import("./screens/groups/GroupsScreen");
    return { default: GroupsScreen };
  }),
  generate: room(async () => {
    const { GenerateScreen } = await import("./screens/generate/GenerateScreen");
    return { default: GenerateScreen };
  }),
  myUnit: room(async () => {
    const { MyUnitScreen } = await import("./screens/myUnit/MyUnitScreen");
    return { default: MyUnitScreen };
  }),
  findings: room(async () => {
    const { FindingsScreen } = await import("./screens/findings/FindingsScreen");
    return { default: FindingsScreen };
  }),
  watch: room(async () => {
    const { WatchScreen } = await import("./screens/watch/WatchScreen");
    return { default: WatchScreen };
  }),
  month: room(async () => {
    const { MonthScreen } = await import("./screens/month/MonthScreen");
    return { default: MonthScreen };
  }),
  report: room(async () => {
    const { ReportScreen } = await import("./screens/report/ReportScreen");
    return { default: ReportScreen };
  }),
  damage: room(async () => {
    const { DamageScreen } = await import("./screens/damage/DamageScreen");
    return { default: DamageScreen };
  }),
};

/** A screen with a chunk of its own; the sentences that the first screen does without come along. */
function room(load: () => Promise<{ default: ComponentType }>) {
  return lazy(async () => {
    const [screen] = await Promise.all([load(), import("../core/messages/paneChapters")]);
    return screen;
  });
}
