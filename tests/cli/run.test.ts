import { verbs } from "../../src/cli/verbs";
import { runIn } from "./fakeIo";

const verbNames = verbs.map(({ name }) => name).join("、");

test.each([[], ["--help"], ["-h"], ["help"], ["help", "nonsense"]])(
  "%s prints the help in Chinese and English",
  async (...argv) => {
    const { code, stdout, stderr } = await runIn({}, ...argv);
    expect(code).toBe(0);
    expect(stderr).toBe("");
    expect(stdout).toContain("用法：");
    expect(stdout).toContain("Usage:");
    for (const { name } of verbs) expect(stdout.split(`\n  ${name} `)).toHaveLength(3);
  },
);

test.each(verbs.map(({ name }) => name))("%s explains itself in both languages", async (name) => {
  const asked = await Promise.all([
    runIn({}, name, "--help"),
    runIn({}, name, "-h"),
    runIn({}, "help", name),
    runIn({}, name, "x.txt", "--unknown", "--help"),
  ]);
  for (const { code, stdout, stderr } of asked) {
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(`用法：ledger ${name}`);
    expect(stdout).toContain(`Usage: ledger ${name}`);
  }
});

interface Case {
  readonly title: string;
  readonly argv: readonly string[];
  /** All that stands on stderr, line end included. */
  readonly told: string;
}

const cases: readonly Case[] = [
  {
    title: "an unknown verb",
    argv: ["prase", "x.txt"],
    told: `没有“prase”这个命令，可用的命令有：${verbNames}；加 --help 查看用法。（verb-unknown）\n`,
  },
  {
    title: "an option in the place of the verb",
    argv: ["--json", "x.txt"],
    told: `没有“--json”这个命令，可用的命令有：${verbNames}；加 --help 查看用法。（verb-unknown）\n`,
  },
  {
    title: "a verb named like an inherited property",
    argv: ["constructor"],
    told: `没有“constructor”这个命令，可用的命令有：${verbNames}；加 --help 查看用法。（verb-unknown）\n`,
  },
  {
    title: "an unknown option",
    argv: ["parse", "x.txt", "--jsno"],
    told: "命令 parse 没有选项“--jsno”，可用的选项有：--json；加 --help 查看用法。（option-unknown）\n",
  },
  {
    title: "an unknown short option",
    argv: ["parse", "-x", "x.txt"],
    told: "命令 parse 没有选项“-x”，可用的选项有：--json；加 --help 查看用法。（option-unknown）\n",
  },
  {
    title: "an option named like an inherited property",
    argv: ["parse", "x.txt", "--toString"],
    told: "命令 parse 没有选项“--toString”，可用的选项有：--json；加 --help 查看用法。（option-unknown）\n",
  },
  {
    title: "a value for a flag",
    argv: ["parse", "x.txt", "--json=1"],
    told: "选项 --json 后面不带内容，请去掉“=1”。（option-value-extra）\n",
  },
  {
    title: "no file",
    argv: ["parse", "--json"],
    told: "请写明要读取的文件，如：ledger parse 通知.txt；加 --help 查看用法。（input-missing）\n",
  },
  {
    title: "an empty file name",
    argv: ["parse", ""],
    told: "请写明要读取的文件，如：ledger parse 通知.txt；加 --help 查看用法。（input-missing）\n",
  },
  {
    title: "two files",
    argv: ["parse", "我的", "通知.txt"],
    told: "一次只能处理一个文件，“通知.txt”是多余的；文件名含空格时请加引号。（input-extra）\n",
  },
  {
    title: "no output",
    argv: ["generate", "x.txt"],
    told: "请用 -o 写明要生成的文件，如：-o 台账.xlsx。（output-missing）\n",
  },
  {
    title: "-o without a name",
    argv: ["generate", "x.txt", "-o"],
    told: "选项 -o 后面缺少内容，请补上；加 --help 查看用法。（option-value-missing）\n",
  },
  {
    title: "-o before another option",
    argv: ["generate", "x.txt", "-o", "--force"],
    told: "选项 -o 后面缺少内容，请补上；加 --help 查看用法。（option-value-missing）\n",
  },
  {
    title: "--as-of with nothing behind the sign",
    argv: ["generate", "x.txt", "-o", "a.xlsx", "--as-of="],
    told: "选项 --as-of 后面缺少内容，请补上；加 --help 查看用法。（option-value-missing）\n",
  },
  {
    title: "an output of another kind",
    argv: ["generate", "x.txt", "-o", "台账.xls"],
    told: "“台账.xls”不是 .xlsx 文件名，请改成以 .xlsx 结尾。（output-not-xlsx）\n",
  },
  {
    title: "a day that does not exist",
    argv: ["generate", "x.txt", "-o", "a.xlsx", "--as-of", "2021-02-30"],
    told: "“2021-02-30”不是有效的日期，请写成 2021-09-30 这样的形式。（date-invalid）\n",
  },
  {
    title: "a missing file",
    argv: ["parse", "x.txt"],
    told: "找不到文件“x.txt”，请核对路径和文件名。（file-not-found）\n",
  },
  {
    title: "a missing file for generate",
    argv: ["generate", "x.txt", "-o", "a.xlsx"],
    told: "找不到文件“x.txt”，请核对路径和文件名。（file-not-found）\n",
  },
  {
    title: "a missing list of units",
    argv: ["generate", "x.txt", "-o", "a.xlsx", "--expand-groups", "u.csv"],
    told: "找不到文件“u.csv”，请核对路径和文件名。（file-not-found）\n",
  },
  {
    title: "a file name with a line end and an escape sequence",
    argv: ["parse", "a\n\u001b[31m.txt"],
    told: "找不到文件“a [31m.txt”，请核对路径和文件名。（file-not-found）\n",
  },
];

test.each(cases)("$title gives one sentence and exit code 2", async ({ argv, told }) => {
  expect(await runIn({}, ...argv)).toEqual({
    code: 2,
    stdout: "",
    stderr: told,
    written: new Map(),
  });
});

const months = [
  "2021-6..2021-12",
  "2021-12..2021-06",
  "2021-06..2022-06",
  "2021-13",
  "2021-06..2021-07..2021-08",
  "0001-01..9999-12",
  "..",
];

test.each(months)("%s is no range of months", async (range) => {
  const outcome = await runIn({}, "generate", "x.txt", "-o", "a.xlsx", "--months", range);
  expect(outcome.code).toBe(2);
  expect(outcome.stderr).toBe(
    `“${range}”不是有效的月份范围（先早后晚，最多 12 个月），请写成 2021-06..2021-12 这样的形式。（months-invalid）\n`,
  );
});

describe("a defect of the program", () => {
  const sentence =
    "程序内部出错，没有写出文件；请把所用的命令和文件告诉开发者，设置 LEDGER_DEBUG=1 可看到详情。（internal-error）\n";

  const broken = (debug: boolean) =>
    runIn(
      {
        debug,
        files: {
          get "x.txt"(): string {
            throw new TypeError("Cannot read properties of undefined");
          },
        },
      },
      "parse",
      "x.txt",
    );

  test("is one sentence, without its own words", async () => {
    expect(await broken(false)).toMatchObject({ code: 2, stdout: "", stderr: sentence });
  });

  test("shows its stack where LEDGER_DEBUG is set", async () => {
    const { code, stderr } = await broken(true);
    expect(code).toBe(2);
    expect(stderr.startsWith(sentence)).toBe(true);
    expect(stderr).toContain("TypeError: Cannot read properties of undefined\n    at ");
  });
});
