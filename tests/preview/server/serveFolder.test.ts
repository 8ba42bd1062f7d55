import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveFolder, type Serving } from "../../../src/preview/server/serveFolder";

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

describe("the server of the preview", () => {
  let outer: string;
  let serving: Serving;
  const open: Serving[] = [];

  beforeAll(async () => {
    outer = mkdtempSync(join(tmpdir(), "ledger-serving-"));
    const folder = join(outer, "dist");
    mkdirSync(join(folder, "preview"), { recursive: true });
    mkdirSync(join(outer, "dist-other"));
    writeFileSync(join(outer, "secret.txt"), "secret");
    writeFileSync(join(outer, "dist-other", "secret.txt"), "secret");
    writeFileSync(join(folder, "preview.html"), "<p>页</p>");
    writeFileSync(join(folder, "preview", "main.js"), "0");
    writeFileSync(join(folder, "page.css"), "p {}");
    serving = await serveFolder(folder, 38_080);
    open.push(serving);
  });

  afterAll(async () => {
    await Promise.all(open.map((each) => each.close()));
    rmSync(outer, { recursive: true });
  });

  /** Sends the path as it stands, as no browser would. */
  async function ask(path: string, options: object = {}): Promise<Answer> {
    const { port } = new URL(serving.address);
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const asked = request({ host: "127.0.0.1", port, path, ...options }, resolve);
      asked.on("error", reject).end();
    });
    let text = "";
    for await (const piece of answer) text += String(piece);
    return { status: answer.statusCode ?? 0, type: answer.headers["content-type"] ?? "", text };
  }

  test.each([
    { path: "/", type: "text/html; charset=utf-8", text: "<p>页</p>" },
    { path: "/preview.html?session=abc", type: "text/html; charset=utf-8", text: "<p>页</p>" },
    { path: "/preview/main.js", type: "text/javascript; charset=utf-8", text: "0" },
    { path: "/page.css", type: "text/css; charset=utf-8", text: "p {}" },
  ])("$path is handed out as $type", async ({ path, type, text }) => {
    expect(await ask(path)).toEqual({ status: 200, type, text });
  });

  test.each([
    ["what is not there", "/none.html"],
    ["a folder", "/preview"],
    ["a file above the folder", "/../secret.txt"],
    ["the same in code", "/%2e%2e/secret.txt"],
    ["the same with its slash in code", "/..%2fsecret.txt"],
    ["the same with a backslash", "/..%5csecret.txt"],
    ["a neighbour whose name begins alike", "/../dist-other/secret.txt"],
    ["a broken code", "/%E0%A4%A"],
    ["a null byte", "/page.css%00.html"],
    ["an address of another server", "//elsewhere.example/page.css"],
  ])("%s is not found", async (_what, path) => {
    expect(await ask(path)).toMatchObject({ status: 404, text: "" });
  });

  test("nothing can be written", async () => {
    expect(await ask("/page.css", { method: "PUT" })).toMatchObject({ status: 405 });
  });

  test("a head comes without a body", async () => {
    expect(await ask("/page.css", { method: "HEAD" })).toMatchObject({ status: 200, text: "" });
  });

  test("a name that another site made point here is refused", async () => {
    const headers = { host: "attacker.example" };
    expect(await ask("/", { headers })).toMatchObject({ status: 403, text: "" });
  });

  test("the next port is taken where one is in use", async () => {
    const port = Number(new URL(serving.address).port);
    const second = await serveFolder(outer, port);
    open.push(second);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  });

  test("where all ports are in use it fails", async () => {
    const port = Number(new URL(serving.address).port);
    await expect(serveFolder(outer, port, 1)).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
