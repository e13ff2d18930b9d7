import { jaccard } from '../../base/jaccard.ts';
import type { EventReport } from './event-reports.ts';
import { rarePrefix } from './rare-prefix.ts';

const sameWording = 0.5;
const samePersons = 0.5;

// Scores how likely two reports of one calendar time are of one event; 0 where they are not.
function likeness(a: EventReport, b: EventReport): number {
  const wording = jaccard(a.wording, b.wording);
  const persons = jaccard(new Set(a.persons), new Set(b.persons));
  const nobody = a.persons.length === 0 && b.persons.length === 0;
  if (!a.exact) return wording >= sameWording && (nobody || persons >= samePersons) ? wording + persons : 0;
  // Two sentences of one article are two events unless their wording is the same.
  const together = persons >= samePersons && a.article !== b.article;
  return together || wording >= sameWording ? wording + persons : 0;
}

/**
 * Groups the reports of one calendar time by event. Each joins the group whose first report is most similar. On one day
 * half of the people or of the words in common are enough; for a longer time both are needed.
 */
export function groupReports(reports: readonly EventReport[]): EventReport[][] {
  const counts = new Map<string, number>();
  for (const word of reports.flatMap(({ wording }) => [...wording])) counts.set(word, (counts.get(word) ?? 0) + 1);
  const groups: EventReport[][] = [];
  // Blocking keys: only groups that share one with a report are compared with it.
  const byKey = new Map<string, Set<EventReport[]>>();
  for (const report of reports) {
    const keys = rarePrefix(report.wording, counts, sameWording);
    if (report.exact) keys.push(...report.persons.map((person) => `person ${person}`));
    const candidates = new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
    let best: { group: EventReport[]; score: number } | undefined;
    for (const group of candidates) {
      const score = group[0] ? likeness(group[0], report) : 0;
      if (score > (best?.score ?? 0)) best = { group, score };
    }
    if (best) {
      best.group.push(report);
      continue;
    }
    const group = [report];
    groups.push(group);
    for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(group));
  }
  return groups;
}
