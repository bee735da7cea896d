/** Hands a text the page made to the browser's own downloads; nothing leaves the machine. */

export function saveFile(name: string, type: string, text: string): void {
  saveBlob(name, new Blob([text], { type }));
}

/** The same for what came as bytes. */
export function saveBlob(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file by the next turn of its clock.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A file name any system takes: "Thank you, Priya?" becomes "thank-you-priya". Never empty. */
export function fileNameOf(words: string): string {
  const plain = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return plain === '' ? 'untitled' : plain;
}
