/** Entries of folders and files that were dropped, or files that were chosen, with their folder in their path. */
export type ChosenFiles = readonly (FileSystemEntry | File)[];

/** What a person opens: files, or one of the collections that the browser keeps. */
export type Chosen = ChosenFiles | 'kept';

/** Takes the files and folders of a drop, which are gone once its event has been handled. */
export function droppedIn({ items }: DataTransfer): ChosenFiles {
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
