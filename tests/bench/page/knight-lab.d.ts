declare module '@knight-lab/timelinejs/src/js/timeline/Timeline.js' {
  export const Timeline: new (host: HTMLElement, data: unknown, options: { font: null }) => object;
}
