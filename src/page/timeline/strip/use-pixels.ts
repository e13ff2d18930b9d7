import type { RefObject } from 'react';
import { useEffect, useLayoutEffect, useState } from 'react';

interface Pixels {
  /** Size in CSS pixels. */
  width: number;
  height: number;
  /** Device pixels per CSS pixel. */
  ratio: number;
}

/** Observes the size of an element and the pixel ratio of its screen. */
export function usePixels(element: RefObject<HTMLElement | null>): Pixels {
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [ratio, setRatio] = useState(devicePixelRatio);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const measure = () => setSize({ width: current.clientWidth, height: current.clientHeight });
    measure();
    const resizes = new ResizeObserver(measure);
    resizes.observe(current);
    return () => resizes.disconnect();
  }, [element]);
  useEffect(() => {
    const media = matchMedia(`(resolution: ${ratio}dppx)`);
    const change = () => setRatio(devicePixelRatio);
    media.addEventListener('change', change);
    return () => media.removeEventListener('change', change);
  }, [ratio]);
  return { ...size, ratio };
}

/** Calls back when the theme changes; returns the function that stops it. */
export function onThemeChange(redraw: () => void): () => void {
  const changes = new MutationObserver(redraw);
  changes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => changes.disconnect();
}
