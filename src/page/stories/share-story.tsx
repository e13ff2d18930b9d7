import { useState } from 'react';
import { CopyButton } from '../ui/copy-button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { download } from '../ui/download.ts';
import { fold } from '../../text/fold.ts';
import { storyHash } from './story-link.ts';
import type { Story } from './story.ts';
import { encodeStoryFile } from './stored-stories.ts';
import type { ToldEvent } from './told-events.ts';
import { storyHtml, storyMarkdown } from './write-story.ts';

interface ShareStoryProps {
  story: Story;
  /** Title of the collection. */
  collection: string;
  events: readonly ToldEvent[];
}

/** A link that contains the story, and the story as a file. */
export function ShareStory({ story, collection, events }: ShareStoryProps) {
  const [open, setOpen] = useState(false);
  const told = { title: story.title, collection, events };
  const stem =
    fold(story.title)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, 60) || 'story';
  const save = (extension: string, type: string, text: string) =>
    download(`${stem}.${extension}`, new Blob([text], { type: `${type};charset=utf-8` }));
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Share
      </button>
      {open && (
        <Dialog title="Share the story" className="stories" onClose={() => setOpen(false)}>
          <StoryLink story={story} />
          <div className="story-actions">
            <button type="button" className="button" onClick={() => save('html', 'text/html', storyHtml(told))}>
              Page to read and print
            </button>
            <button type="button" className="button" onClick={() => save('md', 'text/markdown', storyMarkdown(told))}>
              Markdown
            </button>
            <button
              type="button"
              className="button"
              onClick={() => save('json', 'application/json', encodeStoryFile([story]))}
            >
              JSON, to import again
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}

function StoryLink({ story }: { story: Story }) {
  const hash = storyHash(story);
  if (hash === null) return <p className="text">The story is too long for a link. Share one of its files.</p>;
  const url = new URL(location.href);
  url.search = `?story=${encodeURIComponent(story.id)}`;
  url.hash = hash;
  return (
    <>
      <p className="view-note text">
        The link contains the whole story. It is read where this collection is served, in any browser.
      </p>
      <textarea className="field" readOnly rows={3} aria-label="Link to the story" value={url.href} />
      <CopyButton text={url.href} label="Copy link" name="Copying" />
    </>
  );
}
