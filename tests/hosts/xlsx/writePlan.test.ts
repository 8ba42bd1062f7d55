import { expectValid } from "../../support/validateWorkbook";
import { writePlan } from "../../../src/hosts/xlsx/writePlan";
import { makeGrid } from "../../support/makePlan";
test("one cell", async () => { await expectValid(await writePlan(makeGrid([["a"]]))); });
