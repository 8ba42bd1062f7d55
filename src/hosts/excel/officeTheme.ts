/** The colours of Office around the pane. */

export interface OfficeColors {
  /** `#RRGGBB`. */
  readonly background: string;
  readonly foreground: string;
  /** Whether light text stands on a dark ground. */
  readonly dark: boolean;
}

/** Null where this Office does not tell (Excel on the web, Mac): the system's setting then counts. */
export function officeColors(): OfficeColors | null {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (!theme) return null;
  const { bodyBackgroundColor: background, bodyForegroundColor: foreground } = theme;
  return { background, foreground, dark: luminance(background) < 0.5 };
}

/** 0 for black, 1 for white; the weights of ITU-R BT.709, good enough to tell dark from light. */
function luminance(color: string): number {
  const part = (start: number) => Number.parseInt(color.slice(start, start + 2), 16) / 255;
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}
