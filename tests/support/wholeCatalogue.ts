/** Loads every sentence, for whatever is tested or measured outside the pane and the command line. */

import "../../src/core/messages/commandChapters";
import "../../src/core/messages/paneChapters";
import "../../src/core/messages/previewChapters";
