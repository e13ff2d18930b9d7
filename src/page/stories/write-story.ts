import { escapeUTF8 } from 'entities';
import { dateText } from '../../format/date-text.ts';
import { eventTimeText } from '../../format/event-time-text.ts';
import { markdownText } from '../../format/markdown-text.ts';
import { modalityTexts } from '../../format/modality-texts.ts';
import type { Facts, ToldEvent } from './told-events.ts';

interface Told {
  title: string;
  /** Title of the collection. */
  collection: string;
  events: readonly ToldEvent[];
}

/** The message in place of the facts of an event that is no longer in the collection. */
export function missingText(id: string): string {
  return `This event is not in the collection: ${id}`;
}

/** The time of an event, and that it may not have happened. */
export function whenText({ date, basis, modality }: Facts): string {
  return [eventTimeText(date, basis), modalityTexts[modality]].filter(Boolean).join(', ');
}

/** The article of a source with publication and date. */
export function sourceText({ headline, publisher, datePublished }: Facts['sources'][number]): string {
  return [headline, publisher, datePublished === null ? 'undated' : dateText(datePublished)].filter(Boolean).join(', ');
}

/** The people and places of an event. */
export function namesText({ people, places }: Facts): string {
  return [people.join(', '), places.join(', ')].filter(Boolean).join(' · ');
}

/** Writes a story as Markdown: a section for each event, with its sentence and its sources. */
export function storyMarkdown({ title, collection, events }: Told): string {
  const sections = events.map(({ id, caption, facts }) =>
    (facts
      ? [
          `## ${markdownText(facts.title)}`,
          `**${markdownText(whenText(facts))}**`,
          markdownText(namesText(facts)),
          ...caption.split('\n').map(markdownText),
          `> ${markdownText(facts.sentence)}`,
          facts.sources.map((source) => `- ${markdownText(sourceText(source))}`).join('\n'),
        ]
      : [`## ${markdownText(missingText(id))}`, ...caption.split('\n').map(markdownText)]
    )
      .filter((part) => part !== '')
      .join('\n\n'),
  );
  return `${[`# ${markdownText(title)}`, markdownText(collection), ...sections].filter(Boolean).join('\n\n')}\n`;
}

const style = `body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.5 Georgia,serif;color:#1d1b18}
section{break-inside:avoid;margin-top:2rem;border-top:1px solid #9a9286}h2{line-height:1.25}
blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid #8a2b1d}.caption{white-space:pre-line}
.when,.names,ul{font:0.875rem/1.4 system-ui,sans-serif;color:#55504a}`;

function element(name: string, text: string, className = ''): string {
  return text === '' ? '' : `<${name}${className && ` class="${className}"`} dir="auto">${escapeUTF8(text)}</${name}>`;
}

/** Writes a story as one HTML file to read and print, without scripts and requests. */
export function storyHtml({ title, collection, events }: Told): string {
  const sections = events.map(({ id, caption, facts }) => {
    const parts = facts
      ? [
          element('p', whenText(facts), 'when'),
          element('h2', facts.title),
          element('p', caption, 'caption'),
          element('p', namesText(facts), 'names'),
          element('blockquote', facts.sentence),
          `<ul>${facts.sources.map((source) => element('li', sourceText(source))).join('')}</ul>`,
        ]
      : [element('h2', missingText(id)), element('p', caption, 'caption')];
    return `<section>${parts.join('\n')}</section>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeUTF8(title)}</title><style>${style}</style></head><body>
${[element('h1', title), element('p', collection, 'names'), ...sections].join('\n')}
</body></html>
`;
}
