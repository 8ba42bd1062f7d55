/**
 * Builds the folder of webpack.config.js, and into it preview.html, which shows the add-in without
 * Excel. The preview is a build of its own beside the pane's: the pane's scripts stay what they are.
 */

import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { minify } from "@swc/core";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import configurePane, { Licences, pages, planModules, refusal } from "../../../webpack.config.js";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");

/** The pane's own pages, inside the preview. */
const panes = pages
  .filter(({ chunks }) => chunks.length > 0)
  .map((page) => ({ ...page, filename: `preview-${page.filename}` }));

/** The preview draws on canvases, and holds the pane in a frame. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self'",
  "frame-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Puts one script ahead of office.js into the preview's panes; all else there is the pane's own. */
class ExcelFromAround {
  apply(compiler) {
    compiler.hooks.compilation.tap("ExcelFromAround", (compilation) => {
      const { afterTemplateExecution } = HtmlPlugin.getCompilationHooks(compilation);
      afterTemplateExecution.tap("ExcelFromAround", (page) => {
        if (!panes.some(({ filename }) => filename === page.outputName)) return page;
        const script = '<script src="preview-external.js"></script>\n    ';
        return { ...page, html: page.html.replace('<script src="office/', `${script}$&`) };
      });
    });
  }
}

/** Makes scripts small with the compiler that made them: the spreadsheet is large, and this is quick. */
class SwcMinimizer {
  apply(compiler) {
    compiler.hooks.compilation.tap("SwcMinimizer", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name: "SwcMinimizer", stage }, async () => {
        const scripts = compilation.getAssets().filter(({ name }) => name.endsWith(".js"));
        await Promise.all(
          scripts.map(async ({ name, source }) => {
            const { code } = await minify(String(source.source()), {
              compress: true,
              mangle: true,
            });
            compilation.updateAsset(name, new webpack.sources.RawSource(code));
          }),
        );
      });
    });
  }
}

/** The two builds share a folder: each empties it of its own files of before. */
const isPreview = (file) =>
  /^(?:preview[/\\]|preview(?:-external)?\.|licences-preview\.)/.test(file);

function configurePreview(mode, folder) {
  const production = mode === "production";
  const { rules } = planModules(production);
  return {
    name: "preview",
    mode,
    target: ["web", "es2022"],
    context: root,
    entry: { preview: "./src/preview/page/main.tsx" },
    output: {
      path: folder,
      filename: production ? "preview/[name].[contenthash:8].js" : "preview/[name].js",
      publicPath: "",
      clean: { keep: (file) => !isPreview(file) },
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [...rules, { test: /\.txt$/, type: "asset/source" }, { test: /\.css$/, type: "css" }],
    },
    experiments: { css: true },
    optimization: {
      moduleIds: "deterministic",
      chunkIds: "deterministic",
      minimizer: [new SwcMinimizer()],
    },
    performance: { hints: false },
    devtool: production ? false : "cheap-module-source-map",
    plugins: [
      new HtmlPlugin({
        filename: "preview.html",
        template: resolve(root, "src/preview/page/preview.html"),
        templateParameters: { policy },
        scriptLoading: "defer",
        minify: false,
      }),
      new CopyPlugin({
        patterns: [{ from: resolve(root, "src/preview/page/preview-external.js") }],
      }),
      ...(production ? [new Licences("licences-preview.txt")] : []),
    ],
  };
}

export default async function configure(env = {}, { mode = "production" } = {}) {
  if (env.officejs === "cdn") {
    throw refusal("--env officejs=cdn：预览页不访问外部网址，请去掉这个开关");
  }
  const pane = await configurePane(env, { mode }, panes);
  return [
    {
      ...pane,
      name: "pane",
      output: { ...pane.output, clean: { keep: isPreview } },
      plugins: [...pane.plugins, new ExcelFromAround()],
    },
    configurePreview(mode, pane.output.path),
  ];
}
