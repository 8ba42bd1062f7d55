/** `npm run validate`: checks manifest.xml without asking any server. */

import { readFileSync } from "node:fs";
import { openBuiltFiles } from "./builtFiles";
import { findProblems } from "./findProblems";

const file = "manifest.xml";
const problems = findProblems(readFileSync(file, "utf8"), await openBuiltFiles());
for (const { line, message } of problems) console.log(`${file} 第 ${line} 行：${message}`);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${file} 有效`);
