import { useState } from 'react';
import { picture, pictureColours } from '../picture/picture-of-page.ts';
import { useLanes } from '../timeline-panel/use-lanes.ts';
import { timelineSvg } from '../picture/timeline-svg.ts';
import type { PageState } from '../state/use-page.ts';
import { download } from '../ui/download.ts';
import { fileName } from './file-name.ts';
import { pngOf } from './png-of.ts';

const width = { least: 800, most: 8000, usual: 1600 };

/** Downloads the visible period of the timeline as SVG or PNG, at a width in pixels. */
export function PictureForm({ page }: { page: PageState }) {
  const [wide, setWide] = useState(String(width.usual));
  const [message, setMessage] = useState('');
  const lanes = useLanes(page.view.lanes, {
    ...page,
    counts: page.facetCounts,
    facets: page.result.facets,
  });
  const { title } = page.collection.index;
  const write = async (type: 'svg' | 'png') => {
    const pixels = Math.round(Math.min(width.most, Math.max(width.least, Number(wide) || width.usual)));
    setWide(String(pixels));
    const contents = picture(page, lanes);
    if (!contents) {
      setMessage('Nothing was written: no entry of the timeline has a time.');
      return;
    }
    try {
      const svg = timelineSvg({ ...contents, width: pixels, colours: pictureColours() });
      const name = fileName(title, 'timeline', type);
      download(name, type === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg));
      setMessage(`Written to ${name}`);
    } catch (error) {
      setMessage(`Nothing was written: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return (
    <details className="embed">
      <summary>Picture of the timeline</summary>
      <p className="view-note">The visible period with a label for each entry, as high as the labels need.</p>
      <label className="picture-width">
        Width in pixels
        <input
          type="number"
          className="field"
          min={width.least}
          max={width.most}
          value={wide}
          onChange={({ target }) => setWide(target.value)}
        />
      </label>
      <button type="button" className="button" onClick={() => void write('svg')}>
        SVG
      </button>{' '}
      <button type="button" className="button" onClick={() => void write('png')}>
        PNG
      </button>
      <p role="status" aria-label="Picture">
        {message}
      </p>
    </details>
  );
}
