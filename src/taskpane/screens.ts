/** Every screen of the pane; all but the first load when they are first shown. */

import { lazy, type ComponentType } from "react";
import { StartScreen } from "./screens/start/StartScreen";

export type ScreenId = "start" | "import" | "overview" | "review" | "item" | "groups" | "generate";

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
};
