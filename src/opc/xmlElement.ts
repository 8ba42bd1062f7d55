/** An opening tag, as visitors of XML are told it. */

import type { SaxesTagNS } from "saxes";

export interface XmlElement {
  /** The local name, or what the visitor's `NameElement` makes of it. */
  readonly name: string;
  /** The attribute by local name, whatever its prefix; a bare one comes first. */
  attribute(local: string): string | undefined;
}

export class PlainElement implements XmlElement {
  constructor(
    readonly name: string,
    private readonly attributes: Readonly<Record<string, string>>,
  ) {}

  attribute(local: string): string | undefined {
    const bare = this.attributes[local];
    if (bare !== undefined) return bare;
    for (const name in this.attributes) {
      if (name.endsWith(local) && name.at(-local.length - 1) === ":") return this.attributes[name];
    }
    return undefined;
  }
}

/** Where elements are told by namespace, attributes of the element's own come before all others. */
export class NamespacedElement implements XmlElement {
  constructor(
    readonly name: string,
    private readonly tag: SaxesTagNS,
  ) {}

  attribute(local: string): string | undefined {
    const { attributes, prefix } = this.tag;
    const usual = attributes[`${prefix}:${local}`] ?? attributes[local];
    return (usual ?? Object.values(attributes).find((one) => one.local === local))?.value;
  }
}
