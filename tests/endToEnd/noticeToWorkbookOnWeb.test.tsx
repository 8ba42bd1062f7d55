/** @jest-environment jsdom */

import { describeNoticeToWorkbook } from "./describeNoticeToWorkbook";

describeNoticeToWorkbook("web");
