import type { TimeWindow } from '../../entries/entries.ts';
import type { VisItem } from './drawing-backend.ts';

const prefix = 'connector:';

export function isConnector(id: string): boolean {
  return id.startsWith(prefix);
}

/** Makes the items that draw connectors. */
export function connectorItems(connectors: readonly TimeWindow[]): VisItem[] {
  return connectors.map(({ start, end }, number) => ({
    id: `${prefix}${number}`,
    content: '',
    type: 'range',
    align: 'auto',
    className: 'timeline-connector',
    start: new Date(start),
    end: new Date(end),
  }));
}
