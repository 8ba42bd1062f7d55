/**
 * Object types as data: a table of scalars, child objects and methods for each, by wire name.
 *
 * A member that is not in its table is refused with `LackingMember`; one that came with a later
 * requirement set than the client's Excel has is refused as old Excel does, with `ApiNotFound`.
 */

import { HostError, LackingMember } from "../model/hostError";
import type { Session } from "./session";

/** A requirement set of ExcelApi, e.g. `1.9`; left out for 1.1. */
interface Since {
  readonly since?: string;
}

interface Scalar<Target> extends Since {
  readonly get?: (target: Target, session: Session) => unknown;
  readonly set?: (target: Target, value: unknown, session: Session) => void;
}

interface Child<Target> extends Since {
  readonly open: (target: Target, session: Session) => HostObject | null;
}

interface Method<Target> extends Since {
  readonly call: (target: Target, args: Arguments, session: Session) => unknown;
}

export type Arguments = readonly unknown[];

export interface TypeTable<Target> {
  readonly name: string;
  /** What Instantiate answers; `{}` where the object has no id of its own. */
  readonly identity?: (target: Target) => Readonly<Record<string, unknown>>;
  readonly scalars?: Readonly<Record<string, Scalar<Target>>>;
  readonly children?: Readonly<Record<string, Child<Target>>>;
  readonly methods?: Readonly<Record<string, Method<Target>>>;
  /** For collections: their members in order. */
  readonly items?: (target: Target, session: Session) => readonly HostObject[];
}

/** One object of the workbook as the protocol sees it. */
export abstract class HostObject {
  abstract readonly type: string;
  /** The thing of the model it stands for, for those who take it as an argument. */
  abstract readonly target: unknown;
  abstract identity(): Record<string, unknown>;
  abstract scalarNames(): readonly string[];
  abstract read(name: string): unknown;
  abstract write(name: string, value: unknown): void;
  abstract child(name: string): HostObject | null;
  abstract hasChild(name: string): boolean;
  abstract call(name: string, args: Arguments): unknown;
  abstract items(): readonly HostObject[] | null;
}

/** Makes a type out of its table: give it a target and it is an object of the protocol. */
export function defineType<Target>(
  table: TypeTable<Target>,
): (target: Target, session: Session) => HostObject {
  return (target, session) => new TableObject(table, target, session);
}

class TableObject<Target> extends HostObject {
  readonly type: string;

  constructor(
    private readonly table: TypeTable<Target>,
    readonly target: Target,
    private readonly session: Session,
  ) {
    super();
    this.type = table.name;
  }

  identity(): Record<string, unknown> {
    const reference = this.session.references.idOf(this);
    const own = this.table.identity?.(this.target) ?? {};
    return reference === null ? { ...own } : { ...own, _ReferenceId: reference };
  }

  /** Scalars that this Excel has and that can be read. */
  scalarNames(): readonly string[] {
    const all = Object.entries(this.table.scalars ?? {});
    const readable = all.filter(([, { get, since }]) => get && this.session.supports(since));
    return readable.map(([name]) => name);
  }

  read(name: string): unknown {
    const { get } = this.#member(this.table.scalars, name);
    if (!get) throw new LackingMember(`${this.type}.${name} (reading)`);
    return get(this.target, this.session);
  }

  write(name: string, value: unknown): void {
    const { set } = this.#member(this.table.scalars, name);
    if (!set) throw new LackingMember(`${this.type}.${name} (writing)`);
    set(this.target, value, this.session);
  }

  hasChild(name: string): boolean {
    return Object.hasOwn(this.table.children ?? {}, name);
  }

  child(name: string): HostObject | null {
    return this.#member(this.table.children, name).open(this.target, this.session);
  }

  call(name: string, args: Arguments): unknown {
    return this.#member(this.table.methods, name).call(this.target, args, this.session);
  }

  items(): readonly HostObject[] | null {
    return this.table.items?.(this.target, this.session) ?? null;
  }

  #member<Member extends Since>(
    members: Readonly<Record<string, Member>> | undefined,
    name: string,
  ): Member {
    const member = members && Object.hasOwn(members, name) ? members[name] : undefined;
    if (!member) throw new LackingMember(`${this.type}.${name}`);
    if (!this.session.supports(member.since)) {
      throw new HostError("ApiNotFound", `${this.type}.${name} needs ExcelApi ${member.since}`);
    }
    return member;
  }
}
