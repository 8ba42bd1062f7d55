/** The few shapes a chart is drawn of, as SVG; texts never become markup. */

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function rectangle({ x, y, width, height }: Box, fill: string): string {
  const size = `width="${round(Math.max(0, width))}" height="${round(Math.max(0, height))}"`;
  return `<rect x="${round(x)}" y="${round(y)}" ${size} fill="${escapeText(fill)}"/>`;
}

export function segment(from: readonly [number, number], to: readonly [number, number]): string {
  const [x1, y1, x2, y2] = [...from, ...to].map(round);
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#D9D9D9"/>`;
}

export interface TextStyle {
  readonly size?: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly bold?: boolean;
  readonly color?: string;
}

/** `y` is where the middle of the letters stands. */
export function label(x: number, y: number, text: string, style: TextStyle = {}): string {
  const { size = 11, anchor = "middle", bold = false, color = "#404040" } = style;
  const weight = bold ? ' font-weight="bold"' : "";
  return (
    `<text x="${round(x)}" y="${round(y + size * 0.36)}" font-size="${size}"${weight}` +
    ` text-anchor="${anchor}" fill="${escapeText(color)}">${escapeText(text)}</text>`
  );
}

export const round = (number: number): number => Math.round(number * 10) / 10;

/** A text cut to so many Chinese characters. */
export function cut(text: string, characters: number): string {
  return text.length > characters ? `${text.slice(0, Math.max(1, characters - 1))}…` : text;
}

/** Letters that can be read on a colour: `#RRGGBB` by how bright the eye takes it for. */
export function inkOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(color.slice(at, at + 2), 16),
  );
  return red * 0.299 + green * 0.587 + blue * 0.114 > 140 ? "#262626" : "#FFFFFF";
}
