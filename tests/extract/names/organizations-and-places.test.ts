import { expect, it } from 'vitest';
import { findNames } from '../../../src/extract/names/find-names.ts';
import { TokenizedText } from '../../../src/extract/tokens/tokenized-text.ts';

const organizations = (text: string): string[] =>
  findNames(new TokenizedText(text)).organizations.map(({ name }) => name);
const places = (text: string): string[] => findNames(new TokenizedText(text)).places.map(({ name }) => name);

it.each([
  ['It was the Bank of Orrin that paid.', ['Bank of Orrin']],
  ['Yesterday the Orrin Securities and Exchange Commission met.', ['Orrin Securities and Exchange Commission']],
  ['It told the Securities and Exchange Commission.', ['Securities and Exchange Commission']],
  ['She is a member of the Foreign Ministry.', ['Foreign Ministry']],
  ['NATO and the Kestrel Group met.', ['NATO', 'Kestrel Group']],
  ['The former Orrin Motor Company paid.', ['Orrin Motor Company']],
  ['The National Front for Orrin (NFO) won. NFO leaders spoke.', ['National Front for Orrin']],
  ['The Member of Parliament (MP) left.', []],
  ['The United Arab Emirates (UAE) paid.', []],
  ['The Orrin Rangers lost to the Brelin Tigers.', ['Orrin Rangers', 'Brelin Tigers']],
  ['The buyer, Kestrel Rope AB, left.', ['Kestrel Rope AB']],
  ['The city park was closed.', []],
  ['It spoke FOR the mayor. THE mayor left FOR Orrin, and BOWEN saw THE end. BOWEN left.', []],
  ['MINUTES: all came.\nBRELL: I paid.\nORSK: I paid.\nBRELL: So we both paid.\nORSK: We did.', []],
  ['The Orsk Bay Trade Union (OBTU) met. THE RULES ARE CLEAR. RULES of Orsk differ.', ['Orsk Bay Trade Union']],
  ['((XQ)) Who paid?\n\n((Soto)) I did.\n\n((XQ)) When?', []],
  ['She teaches Science and Technology.', []],
  ['The Orrin Institute of Science and Technology opened.', ['Orrin Institute of Science and Technology']],
  ['It told the Securities & Exchange Commission.', ['Securities & Exchange Commission']],
  ['The General Services Administration paid.', ['General Services Administration']],
  ['General Kestrel Bank told nobody.', ['Kestrel Bank']],
  ['DNA was found. The DNA was old, and the UTC time was noted in UTC.', []],
  ['A fiat of the king, by fiat.', []],
  ['Soldiers left the West Bank.', []],
  ['It told Agence France-Presse, and Al Jazeera heard.', ['Agence France-Presse', 'Al Jazeera']],
])('organisations: %s', (text, expected) => {
  expect(organizations(text)).toEqual(expected);
});

it.each([
  ['They left Britain for the UK, the U.K. and Great Britain.', ['United Kingdom']],
  ['GENEVA — Talks began in Geneva.', ['Geneva']],
  ['They sailed Lake Orrin to the Kestrel River.', ['Lake Orrin', 'Kestrel River']],
  ['They fled northern Orrin and Northern Lebanon.', ['Northern Lebanon']],
  ['The University of Malta is closed.', []],
  ['Soldiers left the West Bank on Monday.', ['West Bank']],
  ['They shut Otto de Orrin Airport.', ['Otto de Orrin Airport']],
  ['Mr Jordan and Chad Holm left.', []],
])('places: %s', (text, expected) => {
  expect(places(text)).toEqual(expected);
});
