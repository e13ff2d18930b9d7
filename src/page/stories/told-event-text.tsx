import type { ToldEvent } from './told-events.ts';
import { missingText, namesText, sourceText, whenText } from './write-story.ts';

const maxSources = 20;

/** An event of a story: time with its basis, title, caption, names, and the sentence with the articles behind it. */
export function ToldEventText({ event: { id, caption, facts } }: { event: ToldEvent }) {
  const captionText = caption !== '' && (
    <p className="story-caption text" dir="auto">
      {caption}
    </p>
  );
  if (!facts)
    return (
      <>
        <h2 className="text">{missingText(id)}</h2>
        {captionText}
      </>
    );
  const names = namesText(facts);
  const left = facts.sources.length - maxSources;
  return (
    <>
      <p className="story-when">
        <time dateTime={facts.date}>{whenText(facts)}</time>
      </p>
      <h2 className="text" dir="auto">
        {facts.title}
      </h2>
      {captionText}
      {names !== '' && (
        <p className="story-names text" dir="auto">
          {names}
        </p>
      )}
      <blockquote className="report-sentence text" dir="auto">
        {facts.sentence}
      </blockquote>
      <ul className="story-sources" aria-label="Sources">
        {facts.sources.slice(0, maxSources).map((source, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- two articles may have the same words
          <li key={at} className="text" dir="auto">
            {sourceText(source)}
          </li>
        ))}
        {left > 0 && <li>and {left} more</li>}
      </ul>
    </>
  );
}
