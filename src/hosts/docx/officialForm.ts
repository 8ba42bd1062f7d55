/** Fonts, sizes and distances of official documents: GB/T 9704—2012, chapters 5 and 7. */

const font = (eastAsia: string) =>
  ({
    ascii: "Times New Roman",
    hAnsi: "Times New Roman",
    cs: "Times New Roman",
    eastAsia,
  }) as const;

/** 3号仿宋. */
export const bodyFont = font("仿宋_GB2312");

/** Named, not embedded: Word and WPS put the nearest font in their place where one is missing. */
export const fonts = {
  title: font("方正小标宋简体"),
  heading: font("黑体"),
  subheading: font("楷体_GB2312"),
  body: bodyFont,
  pageNumber: font("宋体"),
} as const;

/** In half points: 2号 22, 3号 16, 4号 14, 小4号 12. */
export const sizes = { title: 44, body: 32, pageNumber: 28, table: 24 } as const;

/** In twentieths of a point. */
export const spacing = {
  /** 28 points: 22 lines on a page. */
  line: 560,
  titleLine: 640,
  /** One character of the body. */
  character: 320,
} as const;

const twentiethsPerMillimetre = 1440 / 25.4;
const millimetres = (length: number) => Math.round(length * twentiethsPerMillimetre);

/** A4; 天头 37 mm, 订口 28 mm, 版心 156 mm × 225 mm. */
export const page = {
  size: { width: millimetres(210), height: millimetres(297) },
  margin: {
    top: millimetres(37),
    bottom: millimetres(35),
    left: millimetres(28),
    right: millimetres(26),
    header: millimetres(15),
    footer: millimetres(28),
  },
  textWidth: millimetres(156),
} as const;
