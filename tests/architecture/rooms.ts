/** A room of `src/`: its way in, and what it may import. */
export interface Room {
  /** The one file that other rooms import. Absent where none does, and in a library. */
  entry?: string;
  /** Further files that other rooms import, each with the reason. */
  alsoEntered?: Readonly<Record<string, string>>;
  /** Marks a room whose every file may be imported, with the reason. */
  library?: string;
  /** Marks a room that may import any file of another room, with the reason. */
  seesInside?: string;
  /** The rooms and packages that it imports, separated by spaces; `node:` means Node's own modules. */
  imports: string;
}

/**
 * The architecture: each room of `src/`, in the order of the data. A room is a folder, or a folder in it where that has
 * several, to any depth.
 */
export const rooms: Readonly<Record<string, Room>> = {
  time: { library: 'Each file is one notation or computation of time.', imports: 'base' },
  contract: {
    library: 'Each file is one part of the format that writer and page share.',
    imports: 'time base valibot',
  },
  text: { library: 'Each file is one operation on text.', imports: '' },
  base: { library: 'Each file is one generic algorithm.', imports: '' },
  format: { library: 'Each file formats one kind of value.', imports: 'time contract entities' },

  'extract/read/source': {
    library: 'Each file is one part of the interface of a reader.',
    imports: 'contract',
  },
  'extract/read/fields': {
    library: 'Each file reads one field of an article.',
    imports: 'contract time extract/read/source',
  },
  'extract/read/text': {
    library: 'Every reader of a text decodes and tidies it in the same way.',
    imports: 'extract/read/source extract/read/fields',
  },
  'extract/read/markup': {
    library: 'Every reader of HTML or XML decodes and parses it in the same way.',
    imports: 'htmlparser2 linkedom saxes extract/read/source extract/read/text',
  },
  'extract/read/named-fields': {
    library: 'Each file is a step from the names that tools give to fields to an article.',
    imports: 'time base contract extract/read/source extract/read/fields extract/read/text extract/read/markup',
  },
  'extract/read/inflate': {
    library: 'Each file inflates one kind of content within the limit.',
    imports: 'fflate extract/read/source',
  },
  'extract/read/markdown': {
    entry: 'markdown-formats.ts',
    imports: `markdown-it markdown-it-footnote smol-toml yaml extract/read/source extract/read/fields
      extract/read/text extract/read/markup extract/read/named-fields`,
  },
  'extract/read/json': {
    entry: 'json-formats.ts',
    alsoEntered: { 'json-lines.ts': 'A file of JSON Lines is read line by line.' },
    imports: `extract/read/source extract/read/fields extract/read/text extract/read/markup extract/read/feeds
      extract/read/named-fields`,
  },
  'extract/read/feeds': {
    entry: 'feed-formats.ts',
    imports: 'feedsmith extract/read/source extract/read/fields extract/read/markup',
  },
  'extract/read/tables': {
    entry: 'table-formats.ts',
    imports: 'papaparse extract/read/source extract/read/fields extract/read/text extract/read/named-fields',
  },
  'extract/read/references': {
    entry: 'reference-formats.ts',
    imports: 'extract/read/source extract/read/fields extract/read/text extract/read/named-fields',
  },
  'extract/read/mail': {
    entry: 'mail-formats.ts',
    imports: 'postal-mime extract/read/source extract/read/fields extract/read/text extract/read/markup',
  },
  'extract/read/press': {
    entry: 'press-formats.ts',
    alsoEntered: {
      'press-pages.ts': 'Exports of press databases in HTML are recognised in the parsed page.',
      'nexis-document.ts': 'Documents of Nexis in DOCX have the same order as in text.',
    },
    imports: 'extract/read/source extract/read/fields extract/read/text extract/read/markup',
  },
  'extract/read/html': {
    entry: 'html-formats.ts',
    imports: `@mozilla/readability contract entities extract/read/source extract/read/fields
      extract/read/markup extract/read/press`,
  },
  'extract/read/office': {
    entry: 'office-formats.ts',
    imports: `extract/read/source extract/read/fields extract/read/text extract/read/markup
      extract/read/inflate extract/read/press`,
  },
  'extract/read/epub': {
    entry: 'epub-formats.ts',
    imports: 'extract/read/source extract/read/fields extract/read/markup extract/read/inflate',
  },
  'extract/read/pdf': {
    entry: 'pdf-formats.ts',
    imports: 'fflate unpdf extract/read/source extract/read/fields extract/read/text extract/read/inflate',
  },
  'extract/read/archives': {
    entry: 'archive-formats.ts',
    imports: 'fflate extract/read/source extract/read/inflate',
  },
  'extract/read': {
    entry: 'read-file.ts',
    alsoEntered: { 'formats.ts': 'The formats are listed for people.' },
    imports: `base contract extract/read/source extract/read/text extract/read/markdown extract/read/json
      extract/read/feeds extract/read/tables extract/read/references extract/read/mail
      extract/read/press extract/read/html extract/read/office extract/read/epub extract/read/pdf
      extract/read/archives`,
  },
  'extract/tokens': { library: 'Each file is one part of the tokenizer’s interface.', imports: 'contract text base' },
  'extract/lexicon': { library: 'Each file is one word list.', imports: '' },
  'extract/english': {
    library: 'Each file annotates words with one kind of fact.',
    imports: 'text base extract/tokens extract/lexicon',
  },
  'extract/language': { entry: 'detect-language.ts', imports: 'text extract/tokens extract/lexicon' },
  'extract/dates/timex': {
    library: 'Each file is one part of a time expression: its words, its meaning, its values.',
    imports: 'time contract extract/tokens',
  },
  'extract/dates/tense': {
    entry: 'tense.ts',
    alsoEntered: { 'tense-cue.ts': 'The type of a tense.' },
    imports: 'extract/tokens extract/english',
  },
  'extract/dates/resolve': {
    entry: 'resolve.ts',
    alsoEntered: {
      'publication.ts': 'The date of publication is read once for a text.',
      'point-value.ts': 'A day of every year is written without its year before it is resolved.',
    },
    imports: 'time contract extract/tokens extract/dates/timex extract/dates/tense',
  },
  'extract/dates': {
    entry: 'find-dates.ts',
    imports: 'time contract extract/tokens extract/dates/timex extract/dates/resolve',
  },
  'extract/names': {
    entry: 'find-names.ts',
    alsoEntered: { 'lexicon/lexicon.ts': 'Keywords and titles use the lists of names.' },
    imports: 'contract text base extract/tokens extract/lexicon extract/english',
  },
  'extract/headline': {
    entry: 'derive-headline.ts',
    imports: 'time contract base extract/read/fields extract/read/text extract/tokens extract/english',
  },
  'extract/keywords': {
    entry: 'find-keywords.ts',
    imports: 'contract text base extract/tokens extract/lexicon extract/english extract/names',
  },
  'extract/clauses': {
    entry: 'parse-clauses.ts',
    alsoEntered: {
      'clause.ts': 'The types of its input and its result.',
      'tag.ts': 'The parts of speech in its result.',
    },
    imports: 'extract/tokens extract/lexicon extract/english',
  },
  'extract/titles': {
    entry: 'event-title.ts',
    alsoEntered: {
      'noun-title.ts': 'Events that would share a title have that of their noun.',
      'references/referents.ts': 'The referents of pronouns are read from sentence to sentence.',
      'references/pronouns.ts': 'Pronouns among the participants fit the same persons.',
    },
    imports: 'base extract/tokens extract/english extract/clauses extract/names',
  },
  'extract/events': {
    entry: 'find-events.ts',
    imports: 'time contract extract/tokens extract/english extract/clauses extract/titles',
  },
  extract: {
    entry: 'extract-article.ts',
    alsoEntered: { 'headline-of-text.ts': 'Headlines that many articles share are found in the collection only.' },
    imports: `entities contract base extract/read/source extract/tokens extract/language extract/dates extract/names extract/headline
      extract/keywords extract/events`,
  },
  'extract/explain': {
    entry: 'explain-article.ts',
    seesInside: 'It prints what the inner steps of the stages decided.',
    imports: `contract extract/read/source extract/tokens extract/dates/timex extract/dates/resolve extract/dates extract/names
      extract/events extract`,
  },

  'search/codec': { library: 'Each file encodes and decodes one file of the index.', imports: 'contract base fflate' },
  'search/build': { entry: 'build-index.ts', imports: 'contract text base search/codec' },
  'search/query': {
    entry: 'parse-query.ts',
    alsoEntered: {
      'query.ts': 'The type of a parsed query.',
      'suggest.ts': 'The search box suggests names before a query is run.',
    },
    imports: 'time contract text format',
  },
  'search/run': {
    entry: 'evaluate.ts',
    alsoEntered: {
      'match-leaf.ts': 'The worker matches words; the page evaluates the tree of the query.',
      'index-pieces.ts': 'The type of the index, which the page fetches.',
      'match-events.ts': 'Events are searched without the index, and fetched with it.',
      'find-marks.ts': 'The open article marks matches without the index.',
      'snippet.ts': 'The list shows a snippet of each visible row.',
    },
    imports: 'contract text base format search/codec search/query',
  },

  'collection/versions': {
    entry: 'fold-versions.ts',
    alsoEntered: { 'text-signature.ts': 'Signatures are computed on the threads that make the records.' },
    imports: 'contract text base',
  },
  'collection/articles': {
    entry: 'order-articles.ts',
    alsoEntered: {
      'shared-headlines.ts': 'Headlines are compared after the versions are folded.',
      'redate-articles.ts': 'Dates are corrected before the versions are folded.',
    },
    imports: 'time contract text base extract',
  },
  'collection/corrections': {
    entry: 'correct.ts',
    alsoEntered: {
      'recount-spellings.ts': 'The generator has the texts, in which it counts the spellings of split people.',
      'unused-notes.ts': 'The report of a bundle lists the entries that apply to nothing.',
    },
    imports: 'time contract text base',
  },
  'collection/people': {
    entry: 'link-people.ts',
    alsoEntered: {
      'spelling-reason.ts': 'The names of a person are explained one by one.',
      'name-parts.ts': 'The parts of a name are found among those of another.',
    },
    imports: 'time contract text base',
  },
  'collection/names': {
    entry: 'link-names.ts',
    alsoEntered: {
      'name-key.ts': 'The spellings of a name are compared by their words.',
      'acronyms.ts': 'An acronym differs from other short names.',
    },
    imports: 'contract text base',
  },
  'collection/spellings': {
    entry: 'collect-spellings.ts',
    imports: 'contract base collection/people collection/names',
  },
  'collection/keywords': {
    entry: 'rank-keywords.ts',
    alsoEntered: { 'keyword-key.ts': 'Events seek the words of a keyword in their sentences.' },
    imports: 'contract text base',
  },
  'collection/events': { entry: 'merge-events.ts', imports: 'time contract text base extract/lexicon extract/english' },
  collection: {
    entry: 'reduce.ts',
    imports: `contract base search/build collection/versions collection/articles collection/corrections
      collection/people collection/names collection/spellings collection/keywords collection/events`,
  },

  bundle: {
    library: 'Each file is one step between a collection and the files of its bundle.',
    imports: 'contract collection search/codec',
  },
  input: {
    library: 'Each file is one step from files to records that does not depend on where the files are.',
    imports: `base contract extract/read/source extract/read/text extract/read extract
      collection/versions valibot`,
  },

  'cli/report': { library: 'Each file is one kind of output to the terminal.', imports: 'contract extract/read' },
  'cli/process': {
    library: 'Each file is one fact about the process: whether another runs, from where this one was started.',
    imports: 'cli/report node:',
  },
  'cli/store': {
    library: 'Each file is one form in which records are kept.',
    imports: 'base time input cli/process node:',
  },
  'cli/input': {
    entry: 'collect.ts',
    alsoEntered: { 'read-corrections.ts': 'Corrections are an input apart from the articles.' },
    imports: `contract base input extract/read/source extract/read/text extract/read extract/explain
      cli/report cli/store node: tsx`,
  },
  'cli/write': {
    entry: 'write-bundle.ts',
    alsoEntered: { 'leftovers.ts': 'A command removes them before it reads its input.' },
    imports: 'contract bundle collection cli/process cli/report node:',
  },
  'cli/serve': {
    entry: 'serve-page.ts',
    alsoEntered: {
      'build-page.ts': 'The page is built once and served with any bundle.',
      'change-stream.ts': 'The command announces each new bundle.',
      'debounced-run.ts': 'The command makes the bundle anew after changes.',
      'watch-paths.ts': 'The command knows the paths of the articles.',
    },
    imports: 'cli/report node: vite',
  },
  'cli/command': {
    entry: 'make-bundle.ts',
    alsoEntered: { 'extract-output.ts': 'The work of the command extract; make-bundle is that of the other two.' },
    imports: 'contract collection input extract/read/source cli/report cli/store cli/input cli/write',
  },
  cli: {
    imports: `contract input extract/read/source extract/read/named-fields cli/process cli/report cli/input
      cli/store cli/serve cli/command node:`,
  },
  publish: { imports: 'contract format cli/report page/data fflate node: vite' },
  package: {
    imports: 'contract extract extract/read/source collection cli/write node: vite',
  },

  'page/ui': { library: 'Each file is one widget or hook without domain.', imports: 'react' },
  'page/data': {
    entry: 'bundle-queries.ts',
    alsoEntered: {
      'article-query.ts': 'The query of one article, fetched with its pane.',
      'names-query.ts': 'The query of the names of persons, fetched with the page of a name.',
      'snippet-query.ts': 'The query of one search hit, fetched with its row.',
      'marked-parts.ts': 'The type of a snippet, and the same of a headline.',
      'fetch-piece.ts': 'The error of a fetch, which the failure notice describes.',
      'service-worker-address.ts': 'The build writes the service worker there.',
      'show-pieces.ts': 'A bundle in memory replaces the one that is shown.',
      'trusted-types.ts': 'The page installs the policy before anything is fetched.',
    },
    imports: 'contract base search/codec search/query search/run @tanstack/react-query',
  },
  'page/timeline': {
    entry: 'timeline.tsx',
    alsoEntered: {
      'entries/entries.ts': 'The types of the timeline’s props.',
      'axis/ticks.ts': 'The picture of the timeline has the same axis.',
      'axis/time-text.ts': 'The picture of the timeline names its period.',
      'entries/scale-extent.ts': 'The state of the page has the same scale.',
      'strip/density-strip.tsx': 'The strip is fetched after the first paint, apart from the timeline.',
      'strip/strip-span.ts': 'The histograms of the filters have the time axis of the strip.',
      'input/key-list.ts': 'The list of keys shows them without loading the timeline.',
    },
    imports: 'time base format moment react vis-data vis-timeline',
  },
  'page/stored-data': {
    library: 'Each file is one part of data that the browser keeps and that files carry.',
    imports: 'contract @tanstack/react-query idb-keyval react valibot',
  },
  'page/kept/stored': {
    entry: 'kept-store.ts',
    alsoEntered: {
      'kept-item.ts': 'The type of the marks, and how they are merged.',
      'kept-file.ts': 'Files are read and written on demand.',
      'visits.ts': 'New articles are found at the start of a visit.',
    },
    imports: 'base page/stored-data idb-keyval valibot',
  },
  'page/state': {
    entry: 'use-page.ts',
    alsoEntered: {
      'filter-choices.ts': 'The changes of the filters that several views make.',
      'filter/event-columns.ts': 'The filters count the names of events.',
      'filter/article-kinds.ts': 'Filters and saved views name the same kinds.',
      'filter/kept-filter.ts': 'The same, of what the reader keeps.',
      'kept/use-kept.ts': 'The type of what the reader keeps.',
      'kept/placed-marks.ts': 'A file of kept items may name articles that the collection does not contain.',
      'kept/signs.ts': 'The signs of what the reader keeps, in the lists and the timeline.',
      'use-about.ts': 'The type of the open name.',
      'selection/find-event.ts': 'The page of a name opens the leading report of an event.',
      'url/about-name.ts': 'The filters have a button for the page of each name.',
      'hovered-entry.ts': 'The timeline and the list light the same entry.',
      'filter/sort.ts': 'The type of the list’s order.',
      'filter/filter-view.ts': 'The empty list names the filter whose removal helps most.',
      'filter/subset.ts': 'The type of a subset of the list.',
      'visible-window.ts': 'A date in an article moves the timeline.',
      'url/embed-parts.ts': 'The layout and the form of the frame have the same parts.',
      'url/event-id.ts': 'A new bundle is shown once the article of the selected event is fetched.',
      'url/view-state.ts': 'Saved views and stories store the page’s URL.',
      'url/use-view-state.ts': 'Saved views replace the page’s URL.',
    },
    imports: `time contract base format search/query page/ui page/data page/kept/stored page/timeline @tanstack/react-query
      react`,
  },
  'page/notice': {
    entry: 'failure.tsx',
    alsoEntered: {
      'lazy.tsx': 'It shows the failure of a module’s import in place of a view.',
      'input-report.tsx': 'The inputs that were skipped are listed after opening files, and in the menu.',
    },
    imports: 'contract base format page/ui page/data react',
  },
  'page/kept': {
    entry: 'kept-bar.tsx',
    alsoEntered: {
      'kept-choice.tsx': 'The panel of filters has a group for what is kept.',
      'kept-signs.tsx': 'The rows of the lists show what is kept.',
    },
    imports: 'contract format page/ui page/stored-data page/kept/stored page/state @tanstack/react-query react',
  },
  'page/search-box': {
    entry: 'search-box.tsx',
    imports: 'contract base format search/query page/notice react react-dom',
  },
  'page/co-mentions': {
    entry: 'co-mentions.tsx',
    alsoEntered: { 'count-co-mentions.ts': 'The articles and events with a name are counted elsewhere too.' },
    imports: 'time contract base format page/ui react',
  },
  'page/filters': {
    entry: 'filters.tsx',
    imports: 'time contract text base format page/ui page/timeline page/state page/kept page/co-mentions react',
  },
  'page/list': {
    entry: 'list-panel.tsx',
    alsoEntered: {
      'sort-choice.tsx': 'The vertical timeline is sorted too.',
    },
    imports:
      'contract base format page/ui page/data page/state page/kept page/stories page/notice @tanstack/react-query react',
  },
  'page/article': {
    entry: 'article-panel.tsx',
    imports:
      'time contract text base format search/run page/ui page/data page/state page/kept page/stories page/corrections page/notice @tanstack/react-query react',
  },
  'page/about': {
    entry: 'about-panel.tsx',
    imports: `time contract format page/ui page/data page/state page/corrections page/co-mentions page/notice @tanstack/react-query
      react`,
  },
  'page/stories': {
    entry: 'story-page.tsx',
    alsoEntered: {
      'stories-button.tsx': 'The header opens the list of stories without the page of one.',
      'add-to-story.tsx': 'The button beside each event.',
    },
    imports: `contract text base format page/ui page/data page/stored-data page/state page/notice @tanstack/react-query entities
      fflate react react-dom valibot`,
  },
  'page/saved-views': {
    entry: 'saved-views-button.tsx',
    imports: `time contract base format page/ui page/stored-data page/state page/notice react valibot`,
  },
  'page/corrections/kept': {
    library: 'Each file is one part of what this browser keeps of corrections.',
    imports: 'contract collection/corrections page/data @tanstack/react-query valibot',
  },
  'page/corrections/choices': {
    library: 'Each file is a part of the form that corrects, or the choices of one subject.',
    imports: `time contract text format page/data page/notice page/state @tanstack/react-query react`,
  },
  'page/corrections': {
    entry: 'use-corrected.ts',
    alsoEntered: {
      'corrections-dialog.tsx': 'The page opens the dialog, since a correction may remove the view that asked for it.',
      'subject.ts': 'The type of the subject that views pass to the page.',
    },
    imports: `contract base format page/ui page/data page/state page/notice page/corrections/kept
      page/corrections/choices @tanstack/react-query react`,
  },
  'page/export': {
    entry: 'export-button.tsx',
    imports: `time contract text base format page/ui page/data page/state page/timeline-panel page/picture page/notice @tanstack/react-query entities
      ical-generator papaparse react`,
  },
  'page/open-files/worker': {
    library: 'The page finds the files and shows the progress of the worker that reads them.',
    imports: `@noble/hashes contract base bundle collection input extract/read/source extract/read/inflate page/data`,
  },
  'page/open-files/kept': {
    entry: 'kept-panel.tsx',
    imports: 'contract format page/ui page/data page/state @tanstack/react-query idb-keyval react valibot',
  },
  'page/open-files': {
    entry: 'open-files.tsx',
    alsoEntered: {
      'chosen.ts': 'The type of what a person chose.',
      'download-bundle.tsx': 'The menu offers the opened files as an archive.',
      'empty-page.tsx': 'A page without a collection offers to open one.',
      'open-buttons.tsx': 'The menu opens files.',
    },
    imports: `contract base format fflate page/ui page/data page/state page/notice page/open-files/kept
      page/open-files/worker       @tanstack/react-query react`,
  },
  'page/header': {
    entry: 'header.tsx',
    imports: `contract base format page/ui page/data page/state page/notice page/search-box page/saved-views page/export
      page/stories page/open-files @tanstack/react-query react`,
  },
  'page/vertical-timeline': {
    entry: 'vertical-timeline.tsx',
    alsoEntered: { 'timeline-rows.ts': 'The zoom of a narrow page chooses the unit of the rows.' },
    imports: 'time contract base format page/ui page/timeline page/state react',
  },
  'page/timeline-panel': {
    entry: 'timeline-panel.tsx',
    alsoEntered: {
      'use-lanes.ts': 'The picture of the timeline has the same lanes.',
      'narrow-timeline.ts': 'A narrow page has another timeline.',
      'printed-head.tsx': 'Print has the period at its head.',
    },
    imports: `time contract base format page/ui page/timeline page/vertical-timeline page/state page/list page/notice
      react`,
  },
  'page/picture': {
    entry: 'timeline-svg.ts',
    alsoEntered: {
      'picture-of-page.ts': 'The contents of a picture, from the state of the page.',
    },
    imports: 'format page/timeline page/state',
  },
  'page/app': {
    imports: `contract base page/ui page/data page/timeline page/state page/notice page/search-box page/filters
      page/list page/article page/kept page/about page/co-mentions page/saved-views page/corrections page/export page/open-files page/header page/timeline-panel
      page/vertical-timeline page/stories styles @tanstack/react-query react react-dom`,
  },
  styles: { library: 'The style sheets of the whole page.', imports: '' },
};
