/** The ends of the names that browsers give to the folder of a saved page's images, in their languages. */
const companion =
  /^(.+)(?:_files|\.files|-Dateien|_fichiers|_archivos|_file|_arquivos|_ficheiros|_bestanden|_pliki|-filer)$/iu;

/**
 * Returns the saved page beside a folder to which browsers saved its images and scripts: "Ferry.html" for "Ferry_files"
 * or "Ferry-Dateien". `siblings` are the names in the same folder. Undefined for any other folder.
 */
export function pageOfCompanion(folder: string, siblings: ReadonlySet<string>): string | undefined {
  const stem = companion.exec(folder)?.[1];
  if (stem === undefined) return undefined;
  return ['html', 'htm', 'xhtml', 'HTML', 'HTM']
    .map((extension) => `${stem}.${extension}`)
    .find((name) => siblings.has(name));
}
