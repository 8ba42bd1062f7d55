/** webpack.config.js with its types: it is JavaScript, because webpack reads it without our tools. */

import { join } from "node:path";
import type { Configuration } from "webpack";

export interface Switches {
  readonly base?: string;
  readonly officejs?: string;
}

interface WebpackConfigModule {
  readonly pages: readonly { readonly filename: string }[];
  /** Gzip bytes. */
  readonly firstScreenBudget: number;
  readBase(given?: string): string;
  readOfficeSource(given?: string): string;
  default(env: Switches, options: { readonly mode: string }): Promise<Configuration>;
}

export async function loadWebpackConfig(): Promise<WebpackConfigModule> {
  const path = join(process.cwd(), "webpack.config.js");
  return (await import(path)) as WebpackConfigModule;
}
