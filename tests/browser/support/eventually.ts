import { setTimeout as pause } from "node:timers/promises";

/** Asks again until what is read is as expected, or the time is up; then the last answer is told. */
export async function eventually<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + 15_000;
  let last = await read();
  while (JSON.stringify(last) !== JSON.stringify(expected) && Date.now() < end) {
    await pause(50);
    last = await read();
  }
  expect(last).toEqual(expected);
}
