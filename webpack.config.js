/**
 * Builds the folder that a web server hands out: pages, scripts, office.js and the manifest.
 *
 * --env base=https://host/path   where the folder will stand; written into dist/manifest.xml
 * --env officejs=cdn             load office.js from Microsoft's CDN instead of from beside the app
 */

import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";

const root = dirname(fileURLToPath(import.meta.url));
const { browserslist } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** The address that manifest.xml carries in the repository, where the development server answers. */
const developmentBase = "https://localhost:3000";

/** Most gzip bytes of script that a page may need for its first screen, office.js aside. */
export const firstScreenBudget = 170_000;

const officeCdn = "https://appsforoffice.microsoft.com";

/** What Excel's client asks for at run time; `office.js` finds the others by its own address. */
const officeFiles = [
  "office.js",
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
  "o15apptofilemappingtable.js",
  "telemetry/oteljs_agave.js",
];

/** Every page that the manifest names. Scripts are loaded in the order of `chunks`, by preflight.js. */
export const pages = [
  { filename: "taskpane.html", template: "src/taskpane/taskpane.html", chunks: ["taskpane"] },
  {
    filename: "ledger.html",
    template: "src/taskpane/taskpane.html",
    chunks: ["commands", "taskpane"],
  },
  { filename: "help.html", template: "src/taskpane/help.html", chunks: [] },
];

/** A switch that was given wrong: the sentence is all there is to see, no stack of calls. */
export function refusal(message) {
  return Object.assign(new Error(message), { stack: message });
}

/**
 * The address of the folder, without a slash at its end.
 *
 * @throws Error where Excel would refuse the address or the pages would not be found under it.
 */
export function readBase(given = developmentBase) {
  const base = URL.canParse(given) ? new URL(given) : null;
  if (base?.protocol !== "https:") {
    throw refusal(
      `--env base=${given}：须是 https:// 开头的完整网址，例如 https://tz.example.gov.cn/ledger`,
    );
  }
  if (base.search || base.hash || base.username || base.password) {
    throw refusal(`--env base=${given}：网址里不能有 ?、# 或用户名，只写到文件夹为止`);
  }
  if (/\.html?$/i.test(base.pathname)) {
    throw refusal(`--env base=${given}：请写文件夹的网址，不要写到网页文件`);
  }
  return base.href.replace(/\/+$/, "");
}

export function readOfficeSource(given = "local") {
  if (given !== "local" && given !== "cdn") {
    throw refusal(`--env officejs=${given}：只能是 local（随程序存放）或 cdn（微软网址）`);
  }
  return given;
}

/** The pages may load what stands beside them and nothing else; `connect` is open for the development server. */
function contentSecurityPolicy({ cdn, serving }) {
  return [
    "default-src 'none'",
    `script-src 'self'${cdn ? ` ${officeCdn}` : ""}`,
    // Excel on the web and Fluent's styles write style elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    serving ? "connect-src 'self' wss://localhost:3000" : "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function planPages(planned, { cdn, serving }) {
  const templateParameters = (compilation, { js }) => ({
    scripts: js.join(" "),
    policy: contentSecurityPolicy({ cdn, serving }),
    officeScript: cdn ? `${officeCdn}/lib/1/hosted/office.js` : "office/office.js",
  });
  return planned.map(
    (page) =>
      new HtmlPlugin({
        ...page,
        template: resolve(root, page.template),
        chunksSortMode: "manual",
        templateParameters,
        inject: false,
        minify: false,
      }),
  );
}

function planCopies({ cdn, base }) {
  const office = cdn
    ? []
    : officeFiles.map((file) => ({
        from: resolve(root, "node_modules/@microsoft/office-js/dist", file),
        to: `office/${file}`,
        info: { minimized: true }, // Microsoft's files are handed out as they came
      }));
  return new CopyPlugin({
    patterns: [
      ...office,
      { from: resolve(root, "assets/*.png"), to: "assets/[name][ext]" },
      { from: resolve(root, "src/taskpane/page.css") },
      { from: resolve(root, "src/taskpane/preflight.js"), info: { minimized: true } },
      {
        from: resolve(root, "manifest.xml"),
        transform: (xml) => xml.toString().replaceAll(`"${developmentBase}/`, `"${base}/`),
      },
    ],
  });
}

/** Fails the build where a page's first screen needs more script than its budget. */
class FirstScreenBudget {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("FirstScreenBudget", (compilation) => {
      for (const { filename, chunks } of pages) {
        const files = new Set(
          chunks.flatMap((name) => compilation.entrypoints.get(name)?.getFiles() ?? []),
        );
        const bytes = [...files]
          .filter((file) => file.endsWith(".js"))
          .map((file) => gzipSync(readFileSync(join(compilation.outputOptions.path, file))).length)
          .reduce((sum, size) => sum + size, 0);
        if (bytes > firstScreenBudget) {
          const told = `${filename}: first screen ${bytes} B gzip, more than ${firstScreenBudget}`;
          compilation.errors.push(new webpack.WebpackError(told));
        }
      }
    });
  }
}

/** Writes the licences of every package whose code went into the scripts to a file. */
export class Licences {
  constructor(file, others = []) {
    this.file = file;
    this.others = others;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Licences", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "Licences", stage }, () => {
        const folders = new Set(this.others.map((name) => join(root, "node_modules", name)));
        // Modules that were joined into one scope stand inside the module that joined them.
        const modules = [...compilation.modules].flatMap((module) => module.modules ?? [module]);
        for (const { resource } of modules) {
          const folder = /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(resource ?? "")?.[0];
          if (folder) folders.add(folder);
        }
        const text = [...folders]
          .map(readLicence)
          .sort()
          .join(`\n${"-".repeat(80)}\n\n`);
        compilation.emitAsset(this.file, new webpack.sources.RawSource(text));
      });
    });
  }
}

function readLicence(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), "utf8").trim() : "";
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** Certificates that Excel trusts on Windows and Mac; elsewhere the server makes its own. */
async function readServerOptions() {
  if (process.platform === "linux") return { type: "https" };
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return { type: "https", options: await getHttpsServerOptions() };
}

/** How scripts are read: the same for the pane and for the preview. */
export function planModules(production) {
  const jsc = {
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic", development: !production } },
  };
  const options = { env: { targets: browserslist }, jsc };
  return { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, loader: "swc-loader", options }] };
}

/** `others` are pages made from the pane's own scripts besides those that the manifest names. */
export default async function configure(env = {}, { mode = "production" } = {}, others = []) {
  const serving = Boolean(env.WEBPACK_SERVE);
  const production = mode === "production";
  const cdn = readOfficeSource(env.officejs) === "cdn";
  const base = readBase(env.base);
  return {
    mode,
    target: ["web", "es2022"],
    context: root,
    entry: { taskpane: "./src/taskpane/main.tsx", commands: "./src/commands/openLedger.ts" },
    output: {
      path: resolve(root, "dist"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      publicPath: "", // beside the page, wherever the folder stands
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: planModules(production),
    optimization: {
      runtimeChunk: "single",
      moduleIds: "deterministic",
      chunkIds: "deterministic",
      splitChunks: { chunks: "all" },
    },
    performance: { hints: false }, // FirstScreenBudget counts what matters: gzip, and without office.js
    devtool: production ? false : "cheap-module-source-map", // no eval: the policy forbids it
    plugins: [
      ...planPages([...pages, ...others], { cdn, serving }),
      planCopies({ cdn, base }),
      ...(production
        ? [new Licences("licences.txt", ["@microsoft/office-js"]), new FirstScreenBudget()]
        : []),
    ],
    ...(serving && {
      devServer: { port: 3000, server: await readServerOptions(), static: false, hot: false },
    }),
  };
}
