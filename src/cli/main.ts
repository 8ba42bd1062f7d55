/** The entry of the command line: `npm run --silent ledger -- VERB …`. */

import { nodeIo } from "./nodeIo";
import { run } from "./run";

process.exitCode = await run(process.argv.slice(2), nodeIo());
