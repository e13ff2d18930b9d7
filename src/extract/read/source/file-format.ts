import type { InputNote } from '../../../contract/index-format.ts';
import type { SourceArticle, Unreadable } from './source-article.ts';

/** The content of a file, or of a file inside an archive. `source` is its path, separated by `/`. */
export interface SourceFile {
  readonly source: string;
  readonly bytes: Uint8Array;
  /** Its name without the ending of a compression, whose extension counts in place of that of `source`. */
  readonly inflatedName?: string;
  /** The address from which a crawl fetched it. */
  readonly url?: string;
}

/** An outcome of reading a file: an article, the reason why there is none, or a remark, such as that a text is cut. */
export type ReadResult = { article: SourceArticle } | { unreadable: Unreadable } | { note: InputNote };

/** An outcome of a reader; `file` is a file inside this one, to be read by its own content. */
export type ReadItem = ReadResult | { file: SourceFile };

/** Paths of values in the input by field of the article, as `--map` gives them; they come before the known names. */
export type FieldMap = Readonly<Record<string, string>>;

/** A setting or a limit of the whole reading of one file, with the files inside it. */
export interface ReadContext {
  readonly map?: FieldMap | undefined;
  /** The number of bytes to which compressed content may still inflate; readers subtract. */
  readonly budget: { bytes: number };
}

/** Reads the articles of a file, in their order. An error that it throws is reported with the file's name. */
export type FileReader = (file: SourceFile, context: ReadContext) => Iterable<ReadItem> | AsyncIterable<ReadItem>;

/** The beginning of a file, by which its format is recognised. */
export interface FileHead {
  /** Lower case, with the full stop; '' if there is none. */
  readonly extension: string;
  /** The first 4,096 bytes. */
  readonly bytes: Uint8Array;
  /** These bytes decoded, without leading white space; '' if they are not text. */
  readonly text: string;
}

/** A format of files that is read. */
export interface FileFormat {
  /** As people call it: "Markdown". */
  readonly name: string;
  /** Lower case, with the full stop. They decide only where no format recognises the content. */
  readonly extensions: readonly string[];
  /** A few words about the sources in this format, for the list of formats. */
  readonly reads: string;
  /** Recognises the content. Absent where only the extension can decide. */
  readonly matches?: (head: FileHead) => boolean;
  /** Loads the reader with its library, which takes time and memory that other formats need not spend. */
  readonly load: () => Promise<FileReader>;
}
