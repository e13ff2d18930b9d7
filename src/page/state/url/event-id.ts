/** A report of an event: the id of its article, and the start of its trigger in UTF-16 code units of the body. */
export interface ReportId {
  article: string;
  trigger: number;
}

/** Parses the id of an event, `<article id>#<start of the trigger>`; null for anything else. */
export function parseEventId(id: string): ReportId | null {
  const [, article, trigger] = /^(.+)#(\d{1,9})$/s.exec(id) ?? [];
  return article === undefined || trigger === undefined ? null : { article, trigger: Number(trigger) };
}

/** Formats the id of an event from one of its reports. */
export function formatEventId({ article, trigger }: ReportId): string {
  return `${article}#${trigger}`;
}
