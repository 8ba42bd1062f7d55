/** How a schema is written down here: elements, what they may contain, and in which order. */

import type { Vocabulary } from "./manifestTree";
import { cultureName, shortString, shortVersion, type SimpleType } from "./simpleTypes";

export interface AttributeRule {
  readonly type: SimpleType;
  readonly required: boolean;
}

export interface ElementType {
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  /** The order is part of the rule. */
  readonly children: readonly ChildRule[];
  /** What stands between the tags of an element that has no children. */
  readonly text?: SimpleType;
}

export interface ChildRule {
  readonly name: string;
  readonly vocabulary: Vocabulary;
  readonly required: boolean;
  readonly repeated: boolean;
  /** One type, or several to choose from by `xsi:type`. */
  readonly type: ElementType | Variants;
}

export interface Variants {
  readonly variants: Readonly<Record<string, ElementType>>;
}

export type Content = ElementType | Variants;

export const required = (type: SimpleType): AttributeRule => ({ type, required: true });
export const optional = (type: SimpleType): AttributeRule => ({ type, required: false });

export function element(
  attributes: Readonly<Record<string, AttributeRule>>,
  ...children: ChildRule[]
): ElementType {
  return { attributes, children };
}

export const text = (type: SimpleType): ElementType => ({
  attributes: {},
  children: [],
  text: type,
});

/** The four ways in which an element may be demanded, within one vocabulary. */
export function childrenOf(vocabulary: Vocabulary) {
  const rule = (isRequired: boolean, repeated: boolean) => (name: string, type: Content) => {
    return { name, vocabulary, required: isRequired, repeated, type };
  };
  return {
    one: rule(true, false),
    maybe: rule(false, false),
    many: rule(true, true),
    any: rule(false, true),
  };
}

/** A value with its translations. */
export function localised(one: ChildRuleMaker, type: SimpleType, id?: SimpleType): ElementType {
  return element(
    { DefaultValue: required(type), ...(id && { id: required(id) }) },
    one("Override", element({ Locale: required(cultureName), Value: required(type) })),
  );
}

type ChildRuleMaker = (name: string, type: Content) => ChildRule;

/** Sets of Office.js functions that the application must have. */
export function requirements({ one, many }: ReturnType<typeof childrenOf>): ElementType {
  const set = element({ Name: required(shortString), MinVersion: optional(shortVersion) });
  const sets = element({ DefaultMinVersion: optional(shortVersion) }, many("Set", set));
  return element({}, one("Sets", sets));
}
