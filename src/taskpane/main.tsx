/** The pane's first script: gives the page's root to React. */

import { createRoot } from "react-dom/client";

const root = document.getElementById("root");
if (root) createRoot(root).render(null);
