/** How long the browser is given to take the file, ms; the address keeps the whole file in memory until then. */
const TAKEN_BY = 60_000;

/** Gives a file to the browser's downloads under this name. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_BY);
}
