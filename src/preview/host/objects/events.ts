/** Registering and unregistering of event handlers, as methods of the objects that have events. */

import type { Arguments } from "../protocol/members";
import type { Session } from "../protocol/session";

/** Wire name after `_Register`, event type of the protocol, requirement set. */
type EventEntry = readonly [name: string, type: number, since: string];

type EventMethods<Target> = Record<
  string,
  { since: string; call: (target: Target, args: Arguments, session: Session) => null }
>;

export function eventMethods<Target>(
  targetId: (target: Target) => string,
  entries: readonly EventEntry[],
): EventMethods<Target> {
  const methods: EventMethods<Target> = {};
  for (const [name, type, since] of entries) {
    methods[`_Register${name}`] = {
      since,
      call: (target, _args, session) => {
        session.registered.add(eventKey(type, targetId(target)));
        return null;
      },
    };
    methods[`_Unregister${name}`] = {
      since,
      call: (target, _args, session) => {
        session.registered.delete(eventKey(type, targetId(target)));
        return null;
      },
    };
  }
  return methods;
}

export const eventKey = (type: number, targetId: string): string => `${type} ${targetId}`;
