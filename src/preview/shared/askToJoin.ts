import type { Message } from "./message";
import type { Channel, Windows } from "./windows";

export type Welcome = Extract<Message, { readonly kind: "welcome" }>;

/** How long a window that joins waits for an answer before it asks again, in milliseconds. */
const pause = 400;
const attempts = 20;

/** Asks the leading window for the workbook; null where no window leads, or none answers. */
export async function askToJoin(
  { self, locks, wait }: Windows,
  channel: Channel,
  leadLock: string,
): Promise<Welcome | null> {
  const answered = new Promise<Welcome>((resolve) => {
    channel.listen((message) => {
      if (message.kind === "welcome" && message.to === self) resolve(message);
    });
  });
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (!(await locks.held()).includes(leadLock)) return null;
    channel.post({ kind: "join", from: self });
    const welcome = await Promise.race([answered, wait(pause)]);
    if (welcome) return welcome;
  }
  return null;
}
