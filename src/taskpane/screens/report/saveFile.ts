/**
 * Hands a file to the browser for saving. Whether that did anything cannot be known: the desktop
 * web views of some Excels ignore it without a word.
 */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has begun by then; revoking at once stops it in some browsers.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
