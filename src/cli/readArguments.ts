/** Reads the options and the one file name behind a verb. */

import { parseArgs } from "node:util";

import { Failure } from "../core/failure";

export interface OptionSpec {
  readonly type: "boolean" | "string";
  readonly short?: string;
}

export interface Arguments {
  /** The file to read. */
  readonly file: string;
  flag(name: string): boolean;
  value(name: string): string | undefined;
}

/**
 * @param example a file name to show where none was given.
 * @throws Failure for an unknown option, a value too few or too many, no file or several.
 */
export function readArguments(
  verb: string,
  args: readonly string[],
  options: Readonly<Record<string, OptionSpec>>,
  example: string,
): Arguments {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const values = new Map<string, string | true>();
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind === "option") values.set(token.name, readOption(verb, token, options));
  }
  const [file, extra] = files;
  if (file === undefined || file === "") throw new Failure("input-missing", { verb, example });
  if (extra !== undefined) throw new Failure("input-extra", { argument: extra });
  return {
    file,
    flag: (name) => values.has(name),
    value: (name) => {
      const value = values.get(name);
      return value === true ? undefined : value;
    },
  };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function readOption(
  verb: string,
  { name, rawName, value, inlineValue }: OptionToken,
  options: Readonly<Record<string, OptionSpec>>,
): string | true {
  const spec = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!spec) {
    const known = Object.keys(options).map((one) => `--${one}`);
    throw new Failure("option-unknown", { verb, option: rawName, options: known.join("、") });
  }
  if (spec.type === "boolean") {
    if (value !== undefined) throw new Failure("option-value-extra", { option: rawName, value });
    return true;
  }
  // `-o --json` forgot the name; a name that does begin with a dash is written `-o=` or `./-`.
  const isForgotten = value === undefined || value === "" || (!inlineValue && /^-./.test(value));
  if (isForgotten) throw new Failure("option-value-missing", { option: rawName });
  return value;
}
