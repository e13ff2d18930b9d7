import type { EventReport } from './event-reports.ts';
import { jaccard, rarePrefix } from './similarity.ts';

const sameWording = 0.5;
const sameCompany = 0.5;

// How surely two reports of one calendar time are of one event; 0 for not at all.
function likeness(a: EventReport, b: EventReport): number {
  const wording = jaccard(a.wording, b.wording);
  const persons = jaccard(new Set(a.persons), new Set(b.persons));
  const nobody = a.persons.length === 0 && b.persons.length === 0;
  if (!a.exact) return wording >= sameWording && (nobody || persons >= sameCompany) ? wording + persons : 0;
  // Two sentences of one article are two events unless they say the same.
  const together = persons >= sameCompany && a.article !== b.article;
  return together || wording >= sameWording ? wording + persons : 0;
}

/**
 * Groups the reports of one calendar time by the event that they report. Each joins the group whose first report it is
 * most like: on one day, by half of the people in common, or of the words; for a coarser time both are needed.
 */
export function groupReports(reports: readonly EventReport[]): EventReport[][] {
  const counts = new Map<string, number>();
  for (const word of reports.flatMap(({ wording }) => [...wording])) counts.set(word, (counts.get(word) ?? 0) + 1);
  const groups: EventReport[][] = [];
  const byClue = new Map<string, Set<EventReport[]>>();
  for (const report of reports) {
    const clues = rarePrefix(report.wording, counts, sameWording);
    if (report.exact) clues.push(...report.persons.map((person) => `person ${person}`));
    const candidates = new Set(clues.flatMap((clue) => [...(byClue.get(clue) ?? [])]));
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
    for (const clue of clues) byClue.set(clue, (byClue.get(clue) ?? new Set()).add(group));
  }
  return groups;
}
