/*
 * Decides whether the pane can start here, before anything of it is loaded: on a browser that is too old,
 * or where office.js did not arrive, it shows a plain section of the page instead.
 *
 * Copied as it stands and read by Internet Explorer's engine (Excel 2019 and older), hence ES5.
 */
/* global window, document */
(function () {
  "use strict";

  var office = window.Office;

  function show(section) {
    document.getElementById("root").hidden = true;
    document.getElementById(section).hidden = false;
    // Excel reports a broken add-in when a page never says that it is ready.
    if (office && office.onReady) office.onReady();
  }

  /** The newest thing the pane relies on is ES2023: Edge and WebView2 110, Safari 16, Firefox 115. */
  function isTooOld() {
    return !!document.documentMode || typeof Array.prototype.toSorted !== "function";
  }

  function load(address) {
    var script = document.createElement("script");
    script.src = address;
    script.async = false; // in the order given, like scripts written into the page
    script.onerror = function () {
      show("not-loaded");
    };
    document.body.appendChild(script);
  }

  if (isTooOld()) {
    show("old-browser");
  } else if (!office) {
    show("not-loaded");
  } else {
    document.getElementById("preflight").getAttribute("data-scripts").split(" ").forEach(load);
  }
})();
