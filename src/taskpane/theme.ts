/** Which of Fluent's themes fits the application around the pane. */

import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";
import type { Appearance } from "./environment";

export function themeFor({ dark, highContrast }: Appearance): Theme {
  if (highContrast) return teamsHighContrastTheme;
  return dark ? webDarkTheme : webLightTheme;
}
