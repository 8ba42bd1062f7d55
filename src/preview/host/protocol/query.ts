/** Answers a load: the scalars asked for, nested as the objects are. */

import type { HostObject } from "./members";

/** How the answer is spelt: PascalCase and `_Items` for load, camelCase and `items` for retrieve. */
export interface Spelling {
  readonly name: (wire: string) => string;
  readonly items: string;
}

export const loadSpelling: Spelling = { name: (wire) => wire, items: "_Items" };

export const retrieveSpelling: Spelling = {
  name: (wire) => (wire.startsWith("_") ? wire : wire.charAt(0).toLowerCase() + wire.slice(1)),
  items: "items",
};

/**
 * The values of `select` (`/`-separated paths; none or `*` for every scalar) of an object, or of
 * each member of a collection.
 */
export function answerQuery(
  object: HostObject,
  select: readonly string[],
  spelling: Spelling,
): Record<string, unknown> {
  const members = object.items();
  if (!members) return { ...object.identity(), ...valuesOf(object, select, spelling) };
  const each = members.map((member) => answerQuery(member, select, spelling));
  return { ...object.identity(), [spelling.items]: each };
}

function valuesOf(
  object: HostObject,
  select: readonly string[],
  spelling: Spelling,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const nested = new Map<string, string[]>();
  const wanted = select.length === 0 ? ["*"] : select;
  for (const path of wanted) {
    const [head = "", ...rest] = path.split("/");
    const name = head.charAt(0).toUpperCase() + head.slice(1);
    if (head === "*") {
      for (const scalar of object.scalarNames())
        values[spelling.name(scalar)] = object.read(scalar);
    } else if (rest.length > 0 || object.hasChild(name)) {
      nested.set(name, [...(nested.get(name) ?? []), ...(rest.length ? [rest.join("/")] : [])]);
    } else values[spelling.name(name)] = object.read(name);
  }
  for (const [name, paths] of nested) {
    const child = object.child(name);
    values[spelling.name(name)] = child && answerQuery(child, paths, spelling);
  }
  return values;
}
