/** What a person dropped or chose: entries of folders and files, or files, whose folder is in their relative path. */
export type Chosen = readonly (FileSystemEntry | File)[];

/** Takes the files and folders of a drop, which are gone once its event has been handled. */
export function droppedIn({ items }: DataTransfer): Chosen {
  const files = [...items].filter(({ kind }) => kind === 'file');
  return files.flatMap((item) => item.webkitGetAsEntry() ?? item.getAsFile() ?? []);
}

/** Shows the browser's dialog for files, or for one folder. */
export function chooseFiles(folder: boolean, take: (chosen: Chosen) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.webkitdirectory = folder;
  input.addEventListener('change', () => {
    if (input.files?.length) take([...input.files]);
  });
  input.click();
}
