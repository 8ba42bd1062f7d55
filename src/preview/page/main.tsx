/** Starts the page that shows the add-in without Excel. */

import { createRoot } from "react-dom/client";
import "../../core/messages/paneChapters";
import { sayPreview } from "../../core/messages/previewCatalogue";
import { browserWindows } from "../shared/browserWindows";
import { App } from "./App";
import { readAddress } from "./pageAddress";

const address = readAddress(location.search);
document.title = sayPreview("preview-name", {}, address.language);
document.documentElement.lang = address.language === "zh" ? "zh-CN" : "en";

const root = document.getElementById("root");
if (root) createRoot(root).render(<App address={address} windows={browserWindows()} />);
