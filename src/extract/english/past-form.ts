/** Past forms of irregular verbs in small letters, without those that are other words more often ("bore", "wound", "lay"). */
export const irregularPast: ReadonlySet<string> = new Set(
  (
    'was were had did said told began came went took made held met won lost died killed left gave got saw knew wrote spoke ran sent led ' +
    'became rose fell grew brought bought sold built caught chose drew drove fought flew found felt heard kept laid paid read rang ' +
    'sang sat shot stood struck taught thought threw understood wore withdrew sought hit cut put quit ended since born beat ' +
    'arose awoke bent bet bit bled blew bred broke burnt burst cast clung cost crept dealt dug drank ate fed fled flung forbade forgot ' +
    'forgave froze hung hid hurt knelt leapt leant learnt lent lit meant mistook overcame overthrew overtook oversaw outgrew rebuilt ' +
    'reset retook rode rewrote shed shook shone shrank shut slid slept slung smelt sank sped spent spilt spun split spoilt sprang ' +
    'spread stole stuck stung stank strode strove swore swept swam swung tore trod undertook undid underwent upheld upset woke wept ' +
    'withheld withstood wove forgone misled foresaw foretold broadcast bade sprung sunk'
  ).split(' '),
);

const notPast = new Set(
  'need speed indeed hundred united need feed seed breed exceed proceed succeed agreed-upon embed red bed'.split(' '),
);

/** Whether a lower-case word looks like a past form ("said", "opened").  */
export function isPastForm(word: string): boolean {
  return irregularPast.has(word) || (word.length > 3 && word.endsWith('ed') && !notPast.has(word));
}
