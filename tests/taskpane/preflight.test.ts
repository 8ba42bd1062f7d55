/** @jest-environment jsdom */

import { readFileSync } from "node:fs";

const page = readFileSync("src/taskpane/taskpane.html", "utf8");
const script = readFileSync("src/taskpane/preflight.js", "utf8");

const body = /<body>([^]*)<\/body>/.exec(page)?.[1] ?? "";

interface Browser {
  readonly documentMode?: number;
  readonly withoutToSorted?: boolean;
  readonly withoutOffice?: boolean;
}

/** Opens the page's body in such a browser; returns how often Office was told that the page is ready. */
function openIn({ documentMode, withoutToSorted, withoutOffice }: Browser): () => number {
  document.body.innerHTML = body.replace("<%= scripts %>", "runtime.js taskpane.js");
  let told = 0;
  const office = { onReady: () => ++told };
  const arrays = withoutToSorted ? { prototype: {} } : Array;
  const oldDocument = new Proxy(document, {
    get: (target, name) => {
      if (name === "documentMode") return documentMode;
      const value: unknown = Reflect.get(target, name);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
  const run = new Function("window", "document", "Array", script) as (...given: unknown[]) => void;
  run({ ...(!withoutOffice && { Office: office }) }, oldDocument, arrays);
  return () => told;
}

const visible = () =>
  ["root", "old-browser", "not-loaded"].filter((id) => !document.getElementById(id)?.hidden);

const loaded = () =>
  [...document.querySelectorAll<HTMLScriptElement>("script:not([id])")].map(({ src, async }) => ({
    file: src.split("/").at(-1),
    async,
  }));

test("a browser of today loads the pane's scripts in their order", () => {
  openIn({});
  expect(visible()).toEqual(["root"]);
  expect(loaded()).toEqual([
    { file: "runtime.js", async: false },
    { file: "taskpane.js", async: false },
  ]);
});

test.each<{ title: string; browser: Browser }>([
  { title: "Internet Explorer's engine", browser: { documentMode: 11, withoutToSorted: true } },
  { title: "a WebView2 that was never updated", browser: { withoutToSorted: true } },
])("$title sees the plain page and loads nothing of the pane", ({ browser }) => {
  const told = openIn(browser);
  expect(visible()).toEqual(["old-browser"]);
  expect(loaded()).toEqual([]);
  expect(told()).toBe(1);
});

test("a page that office.js did not reach says so", () => {
  openIn({ withoutOffice: true });
  expect(visible()).toEqual(["not-loaded"]);
  expect(loaded()).toEqual([]);
});

test("a script of the pane that did not arrive is told on the page", () => {
  openIn({});
  document.querySelector("script:not([id])")?.dispatchEvent(new Event("error"));
  expect(visible()).toEqual(["not-loaded"]);
});

test("the plain page says in both languages what is missing and what still works", () => {
  openIn({ documentMode: 11 });
  const text = document.getElementById("old-browser")?.textContent ?? "";
  for (const words of [
    "台账工作簿照常使用",
    "WebView2",
    "This Excel cannot open the pane",
    "Still working",
  ]) {
    expect(text).toContain(words);
  }
});
