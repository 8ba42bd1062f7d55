import { join } from "node:path";
import { pathToFileURL } from "node:url";
import webpack, { type Configuration, type MultiStats } from "webpack";

interface ConfigurationModule {
  default(env: object, options: { readonly mode: string }): Promise<Configuration[]>;
}

/**
 * Builds dist/ with the preview in it. It always builds: what changed since cannot be told from dates.
 *
 * @returns what went wrong; empty where the folder is complete.
 */
export async function buildPreview(root: string): Promise<readonly string[]> {
  // JavaScript, because webpack reads it without our tools.
  const path = pathToFileURL(join(root, "src/preview/server/webpack.preview.js")).href;
  const { default: configure } = (await import(path)) as ConfigurationModule;
  const compiler = webpack(await configure({}, { mode: "production" }));
  if (!compiler) throw new Error("webpack made no compiler");
  const stats = await new Promise<MultiStats | undefined>((resolve, reject) => {
    compiler.run((error, built) => {
      if (error) reject(error);
      else resolve(built);
    });
  });
  return (stats?.stats ?? []).flatMap(({ compilation }) =>
    compilation.errors.map(({ message }) => message),
  );
}
