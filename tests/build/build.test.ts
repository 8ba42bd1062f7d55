import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Linter } from "eslint";
import { findProblems } from "../manifest/findProblems";
import { build, type Build } from "./buildInto";
import { loadWebpackConfig } from "./webpackConfig";

const read = ({ folder }: Build, file: string) => readFileSync(join(folder, file), "utf8");

function policyOf(built: Build, page: string): string {
  return /Content-Security-Policy["']? content="([^"]*)"/.exec(read(built, page))?.[1] ?? "";
}

const pages = ["taskpane.html", "ledger.html", "help.html"];

describe("a build for a closed network", () => {
  let built: Build;
  beforeAll(async () => {
    built = await build({ base: "https://tz.example.gov.cn/ledger/" });
  });

  test("ends without errors", () => {
    expect(built.errors).toEqual([]);
  });

  test("hands out Microsoft's files byte for byte", () => {
    const office = built.files.filter((file) => /^office\/.*\.js$/.test(file));
    expect(office).toContain("office/office.js");
    const changed = office.filter((file) => {
      const original = join("node_modules/@microsoft/office-js/dist", file.slice("office/".length));
      return !readFileSync(join(built.folder, file)).equals(readFileSync(original));
    });
    expect(changed).toEqual([]);
  });

  test("has the client of every Excel and the words of both languages", () => {
    expect(built.files).toEqual(
      expect.arrayContaining([
        "office/excel-web-16.00.js",
        "office/excel-win32-16.01.js",
        "office/excel-mac-16.00.js",
        "office/zh-cn/office_strings.js",
        "office/en-us/office_strings.js",
        "office/o15apptofilemappingtable.js",
      ]),
    );
  });

  test("has a valid manifest that leads to the given address and to files of the build", () => {
    const manifest = read(built, "manifest.xml");
    const readFile = (path: string) =>
      built.files.includes(path) ? readFileSync(join(built.folder, path)) : null;
    expect(findProblems(manifest, readFile)).toEqual([]);
    expect(manifest).toContain('"https://tz.example.gov.cn/ledger/taskpane.html"');
    expect(manifest).not.toContain('"https://localhost');
  });

  test.each(pages)("%s loads only what stands beside it", (page) => {
    const addresses = [...read(built, page).matchAll(/(?:src|href)=["']?([^"' >]+)/g)];
    expect(addresses.length).toBeGreaterThan(0);
    for (const [, address] of addresses) expect(built.files).toContain(address);
  });

  test.each(pages)("%s has no script of its own between its tags", (page) => {
    const bodies = [...read(built, page).matchAll(/<script[^>]*>([^]*?)<\/script>/g)];
    expect(bodies.map(([, body]) => body)).toEqual(bodies.map(() => ""));
  });

  test.each(pages)("%s may run only its own scripts and call nobody", (page) => {
    const policy = policyOf(built, page);
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toContain("connect-src 'none'");
  });

  test("the page of 打开台账 is the pane with the command before it", () => {
    const scripts = (page: string) =>
      /data-scripts=["']?([^"'>]*)/.exec(read(built, page))?.[1]?.split(" ") ?? [];
    const names = (page: string) => scripts(page).map((file) => file.split(".")[0]);
    expect(names("taskpane.html")).toEqual(["runtime", "taskpane"]);
    expect(names("ledger.html")).toEqual(["runtime", "commands", "taskpane"]);
    expect(built.files).toEqual(expect.arrayContaining(scripts("ledger.html")));
  });

  test("the script that meets old browsers is handed out as written, in ES5", () => {
    const script = read(built, "preflight.js");
    expect(script).toBe(readFileSync("src/taskpane/preflight.js", "utf8"));
    const configuration = { languageOptions: { ecmaVersion: 5, sourceType: "script" } } as const;
    expect(new Linter().verify(script, configuration)).toEqual([]);
  });

  test("names no folder of the machine that built it", () => {
    const texts = built.files.filter((file) => /^[^/]+\.(?:js|html|xml|txt)$/.test(file));
    for (const file of texts) expect(read(built, file)).not.toContain(process.cwd());
  });
});

test("a build for the open network loads office.js from Microsoft and from nowhere else", async () => {
  const built = await build({ officejs: "cdn" });
  expect(read(built, "taskpane.html")).toContain(
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  );
  expect(policyOf(built, "taskpane.html")).toContain(
    "script-src 'self' https://appsforoffice.microsoft.com;",
  );
  expect(built.files.filter((file) => file.startsWith("office"))).toEqual([]);
});

test("a pane of more script than the first screen may need fails the build", async () => {
  const noise = Array.from({ length: 40_000 }, (_, index) => Math.sin(index).toString(36)).join("");
  const { errors } = await build({}, `data:text/javascript,window.noise="${noise}"`);
  expect(errors).toEqual([
    expect.stringMatching(/^taskpane\.html: first screen \d+ B gzip, more than 170000$/),
    expect.stringMatching(/^ledger\.html: first screen/),
  ]);
});

describe("the address of the build", () => {
  test.each([
    { given: "https://tz.gov.cn", base: "https://tz.gov.cn" },
    { given: "https://tz.gov.cn/", base: "https://tz.gov.cn" },
    { given: "https://10.1.2.3:8443/apps/ledger//", base: "https://10.1.2.3:8443/apps/ledger" },
  ])("$given is taken as $base", async ({ given, base }) => {
    const { readBase } = await loadWebpackConfig();
    expect(readBase(given)).toBe(base);
  });

  test.each([
    { title: "without encryption", given: "http://tz.gov.cn" },
    { title: "without scheme", given: "tz.gov.cn/ledger" },
    { title: "of a file", given: "file:///srv/ledger" },
    { title: "with a query", given: "https://tz.gov.cn/?a=1" },
    { title: "with a fragment", given: "https://tz.gov.cn/#top" },
    { title: "with a password", given: "https://me:secret@tz.gov.cn/" },
    { title: "of a page", given: "https://tz.gov.cn/ledger/taskpane.html" },
  ])("an address $title is refused", async ({ given }) => {
    const { readBase } = await loadWebpackConfig();
    expect(() => readBase(given)).toThrow(`--env base=${given}`);
  });

  test("any other source of office.js than the two is refused", async () => {
    const { readOfficeSource } = await loadWebpackConfig();
    expect(() => readOfficeSource("unpkg")).toThrow("--env officejs=unpkg");
  });
});
