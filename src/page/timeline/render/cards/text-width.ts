import type { TextWidth } from '../../layout/cards/text-fit.ts';

/** The greatest number of words of which the widths are remembered. */
const mostWords = 20_000;

/**
 * Measures texts with a canvas in the font of headlines, which forces no layout, and remembers the widths of words.
 * Without a canvas, an average width of a character is assumed.
 */
export function headlineWidth(host: HTMLElement): TextWidth {
  const canvas = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(host).getPropertyValue('--font-text');
  const known = new Map<string, number>();
  let set = 0;
  const measured = (text: string, type: number): number => {
    if (!canvas) return text.length * type * 0.5;
    if (set !== type) canvas.font = `${type}px ${family}`;
    set = type;
    return canvas.measureText(text).width;
  };
  return (text, type) => {
    const key = `${type} ${text}`;
    const width = known.get(key) ?? measured(text, type);
    if (known.size >= mostWords) known.clear();
    known.set(key, width);
    return width;
  };
}
