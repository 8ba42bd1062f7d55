import { spawn } from "node:child_process";

/** What opens an address in the person's own browser, by platform. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ["open"],
  linux: ["xdg-open"],
  // The first argument of `start` in quotes would be the title of a window.
  win32: ["cmd", "/c", "start", ""],
};

/** Where there is no browser nothing happens: the address stands in the terminal. */
export function openBrowser(address: string): void {
  const [program, ...options] = openers[process.platform] ?? [];
  if (program === undefined) return;
  const opened = spawn(program, [...options, address], { stdio: "ignore", detached: true });
  opened.on("error", () => undefined);
  opened.unref();
}
