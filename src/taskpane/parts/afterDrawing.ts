/** Waits until what was just set is on the screen, so that a busy state shows before long work. */
export function afterDrawing(): Promise<void> {
  return new Promise((resolve) => {
    // A hidden pane draws nothing and would wait for ever.
    if (document.hidden) setTimeout(resolve, 0);
    else {
      requestAnimationFrame(() => {
        setTimeout(resolve, 0);
      });
    }
  });
}
