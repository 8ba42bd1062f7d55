/** The kinds of text that the manifest's schemas allow in an attribute or an element. */

export interface SimpleType {
  /** Completes the sentence "…须是". */
  readonly described: string;
  allows(value: string): boolean;
}

function matching(described: string, pattern: RegExp): SimpleType {
  return { described, allows: (value) => pattern.test(value) };
}

function upTo(length: number): SimpleType {
  return {
    described: `1 至 ${length} 个字符`,
    allows: (value) => value.length >= 1 && value.length <= length,
  };
}

export function oneOf(...values: string[]): SimpleType {
  return { described: values.join("、"), allows: (value) => values.includes(value) };
}

export const shortString = upTo(125);
export const longString = upTo(250);
export const address = upTo(2048);
export const resourceId = upTo(32);

export const guid = matching(
  "GUID，例如 0b6657ee-d374-48f2-94cc-87533fdd6d11",
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
);

/** The schema allows one to four parts; all four leave no doubt about which version is newer. */
export const version = matching("四段数字，例如 1.0.0.0", /^\d{1,5}(?:\.\d{1,5}){3}$/);

export const shortVersion = matching("两段数字，例如 1.1", /^\d{1,5}\.\d{1,5}$/);

export const cultureName = matching("语言代码，例如 zh-CN", /^[a-z]{2,3}-[a-z0-9]{2,8}$/i);

export const integer = matching("整数", /^\d+$/);
