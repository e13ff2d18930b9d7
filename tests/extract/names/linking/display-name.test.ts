import { expect, it } from 'vitest';
import { displayName } from '../../../../src/extract/names/linking/display-name.ts';

it.each([
  [['Holm', 'Ana Holm', 'Ana Maria Holm'], 'Ana Maria Holm'],
  [['Ana Hólm', 'Ana Holm', 'Ana Holm'], 'Ana Holm'],
  [['ANA HOLM', 'Ana Holm'], 'Ana Holm'],
  [["ANA O'HOLM"], "Ana O'Holm"],
])('of %s it takes %s', (surfaces, name) => {
  expect(displayName(surfaces)).toBe(name);
});
