/*
 * Runs ahead of office.js in the pane's frame: the page around it answers in the place of Excel for
 * Windows, whose add-ins find their host in `window.external`.
 */
/* global window */
(function () {
  "use strict";

  var excel = window.parent.previewExcel;
  // Opened by itself the pane stands in no Excel, and says so.
  if (excel) {
    Object.defineProperty(window, "external", { value: excel.connect(), configurable: true });
  }
})();
