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
  import: lazy(async () => {
    const { ImportScreen } = await import("./screens/import/ImportScreen");
    return { default: ImportScreen };
  }),
  overview: lazy(async () => {
    const { OverviewScreen } = await import("./screens/overview/OverviewScreen");
    return { default: OverviewScreen };
  }),
  review: lazy(async () => {
    const { ReviewScreen } = await import("./screens/review/ReviewScreen");
    return { default: ReviewScreen };
  }),
  item: lazy(async () => {
    const { ItemScreen } = await import("./screens/item/ItemScreen");
    return { default: ItemScreen };
  }),
  groups: lazy(async () => {
    const { GroupsScreen } = await import("./screens/groups/GroupsScreen");
    return { default: GroupsScreen };
  }),
  generate: lazy(async () => {
    const { GenerateScreen } = await import("./screens/generate/GenerateScreen");
    return { default: GenerateScreen };
  }),
  myUnit: lazy(async () => {
    const { MyUnitScreen } = await import("./screens/myUnit/MyUnitScreen");
    return { default: MyUnitScreen };
  }),
  findings: lazy(async () => {
    const { FindingsScreen } = await import("./screens/findings/FindingsScreen");
    return { default: FindingsScreen };
  }),
  watch: lazy(async () => {
    const { WatchScreen } = await import("./screens/watch/WatchScreen");
    return { default: WatchScreen };
  }),
  month: lazy(async () => {
    const { MonthScreen } = await import("./screens/month/MonthScreen");
    return { default: MonthScreen };
  }),
  report: lazy(async () => {
    const { ReportScreen } = await import("./screens/report/ReportScreen");
    return { default: ReportScreen };
  }),
  damage: lazy(async () => {
    const { DamageScreen } = await import("./screens/damage/DamageScreen");
    return { default: DamageScreen };
  }),
};
