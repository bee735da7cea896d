/** What was dropped or chosen, folders opened, each file with its path inside. */

export interface ChosenFile {
  /** `Basic_LinkedInDataExport/Connections.csv`, or just the name. */
  readonly path: string;
  readonly file: File;
}

export function chosenFiles(list: FileList | null): readonly ChosenFile[] {
  return Array.from(list ?? [], (file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** Must be called while the drop event is being handled; the browser forgets the items afterwards. */
export function droppedFiles(data: DataTransfer): Promise<readonly ChosenFile[]> {
  const entries = Array.from(data.items, (item) => item.webkitGetAsEntry?.() ?? null);
  if (entries.every((e) => e === null)) return Promise.resolve(chosenFiles(data.files));
  return Promise.all(entries.map((e) => (e === null ? [] : filesWithin(e)))).then((found) => found.flat());
}

async function filesWithin(entry: FileSystemEntry): Promise<readonly ChosenFile[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (isFile(entry)) return [{ path, file: await new Promise<File>((done, fail) => entry.file(done, fail)) }];
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const found: ChosenFile[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) return found;
    for (const one of some) found.push(...(await filesWithin(one)));
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
