/** Verbs that a clause may follow without "that": "said the deal was off". */
export const reporting: ReadonlySet<string> = new Set(
  (
    'say believe think claim hope know add report announce confirm deny allege suggest tell warn argue insist expect feel ' +
    'admit agree estimate fear understand mean show find note state hear see stress ensure promise'
  ).split(' '),
);
