/** Starts the page that shows the add-in without Excel. */

import { createRoot } from "react-dom/client";
import { say } from "../../core/messages";
import "../../core/messages/paneChapters";
import "../../core/messages/previewChapters";
import { browserWindows } from "../shared/browserWindows";
import { App } from "./App";
import { readAddress } from "./pageAddress";

const address = readAddress(location.search);
document.title = say("preview-name", {}, address.language);
document.documentElement.lang = address.language === "zh" ? "zh-CN" : "en";

const root = document.getElementById("root");
if (root) createRoot(root).render(<App address={address} windows={browserWindows()} />);
