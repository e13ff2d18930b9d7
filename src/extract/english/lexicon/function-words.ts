function list(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Words that carry grammar and no topic; adverbs, numbers and calendar words with them. A phrase never crosses one. */
export const stopWords: readonly string[] = list(`
a an the this that these those each every either neither any some all both no none such another other others same own
and or but nor so yet as if than then though although because since unless until while whereas whether that which who
whom whose what whatever when whenever where wherever why how
i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its
itself they them their theirs themselves one ones oneself someone somebody something anyone anybody anything everyone
everybody everything nobody nothing
about above across after against ahead along alongside amid amidst among amongst apart around aside at away back before
behind below beneath beside besides between beyond by despite down during except for from in inside into like near of
off on onto opposite out outside over past per plus regarding round through throughout to together toward towards under
underneath unlike up upon via versus vs with within without concerning including following
be am is are was were been being have has had having do does did doing done can cannot could may might must shall
should will would ought wont cant dont isnt
not never ever also too very much many more most less least few fewer fewest several enough quite rather just only even
still already again once twice almost always often sometimes soon later earlier ago here there now today tonight
tomorrow yesterday perhaps maybe however therefore thus hence meanwhile moreover furthermore nevertheless nonetheless
instead otherwise indeed else anyway well far long forth afterwards abroad overall altogether yes no please okay
zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
billion billions trillion dozen dozens half third thirds quarter quarters first second fourth fifth sixth seventh eighth
ninth tenth last next previous
january february march april may june july august september october november december jan feb mar apr jun jul aug sept
sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
saturdays sundays day days week weeks weekend month months year years decade decades century centuries hour hours minute
minutes moment moments morning afternoon evening night noon midnight date dates time times am pm gmt utc bc ad
sixties seventies eighties nineties mornings afternoons evenings nights weekends twenties thirties forties fifties seconds
aloud ashore aboard abroad alive alone asleep awake upstairs downstairs halfway overnight nil live lives lay born
left lost hold holds mr mrs ms dr sir lady lord according due lot lots bit kind sort et al etc eg ie
`);

/** Words behind which a word in small letters that may be a verb is one. */
export const verbMarkers: readonly string[] = list(`
to will would can could may might must shall should cannot not did does do who which they we i you he she it let lets
helped help also
`);

/** Words behind which a word that ends in "ing" is a noun unless a noun follows. */
export const determiners: readonly string[] = list(`
a an the this that these those each every any some no another his her its their our my your
`);

/** Nouns that end like adverbs, participles or gerunds. */
export const nounsByEnding: readonly string[] = list(`
family ally assembly supply italy reply monopoly anomaly bully butterfly jelly lily rally tally belly melancholy
need seed speed feed breed bed weed greed creed deed shed sled red bloodshed
banking ceiling evening building boxing training funding hearing shooting bombing trading spring king ring wedding
warning ruling feeling engineering manufacturing housing stabbing flooding gathering briefing filing landing screening
testing voting spending opening lightning string wing offering painting setting hacking vaping meeting marketing mining
parking peacekeeping pricing programming advertising accounting beginning betting fighting financing farming fishing
hunting heating hiring killing kidnapping licensing lobbying looting nursing packaging planning poisoning policing
polling publishing racing rating reasoning recording recycling rowing sailing shipping shopping skiing smuggling
spelling steering storytelling streaming surfing surroundings swimming teaching trafficking understanding wrestling
writing cycling dancing drawing dwelling earnings findings savings proceedings clothing lodging networking reading
singing sequencing tracing distancing fracking laundering wrongdoing upbringing outing pudding
`);

/** Participles that belong to the term they stand in. */
export const termParticiples: readonly string[] = list(`
armed united unmanned organized organised advanced displaced nuclear-armed sacred limited mixed detained
elected infected renewed unified fixed guided multi-polarized classified unidentified occupied disputed contested
`);

/** Nouns that end like adjectives. */
export const nounsLikeAdjectives: readonly string[] = list(`
acquittal arrival approval arsenal animal appeal betrayal burial canal capital cathedral cereal coal crystal deal denial
dismissal disposal election-rival festival fiscal funeral goal hospital ideal journal medal metal mineral oatmeal
official officials pedal petal portal professional proposal rebuttal referral refusal removal rental renewal
reversal revival ritual rival royal scandal seal signal survival terminal testimonial trial tribunal tutorial unveiling
withdrawal withdrawals individual principal potential criminal general admiral cardinal corporal material editorial
memorial aerial appraisal upheaval
initiative executive incentive alternative representative detective motive native archive directive perspective
objective narrative drive dive hive olive collective relative adjective derivative explosive fugitive captive offensive
music pandemic topic traffic republic public critic clinic epidemic logic plastic fabric arctic academic comic rhetoric
statistic tactic mechanic antibiotic ethic mosaic picnic arithmetic critic pacific atlantic antarctic olympic catholic
table cable trouble vegetable variable syllable double bubble constable marble stable bible rubble gamble
secretary library salary military anniversary boundary commentary documentary dictionary summary primary january february
nepal senegal portugal montreal hungary calgary bengal kendal transvaal mumbai glossary itinerary obituary diary mercenary beneficiary dignitary subsidiary judiciary treasury
fish finish parish rubbish skirmish dish wish
brush crush
business census virus campus bus status bonus consensus focus surplus chorus corpus genus minus plus citrus stimulus
apparatus radius locus exodus coronavirus
`);

/** Nouns in the plural that stand before another noun: behind any other plural such a word is a verb. */
export const pluralModifiers: readonly string[] = list(`
affairs arms bonds business communications customs drugs earnings economics elections emissions
ethics events explosives futures games gas goods graphics headquarters jobs logistics media metals
narcotics news operations parts physics politics products programs relations resources rights sanctions savings
securities services sports statistics systems talks telecommunications weapons works
`);

/** Forms in which base and past are one, and bases that are hardly ever a noun behind a noun. */
export const verbsBehindNouns: readonly string[] = list(`
beat beats burst call calls cast cost cut cuts cough double doubles end ends hit hits hurt lead leads lie lies live lives
meet meets pose poses put puts quit quits read reads resume resumes rose run runs serve serves set sets shut shuts split
spread spreads stay stays take takes want wants
`);

/** Bases that after "and" or at the start of a clause are a verb with its object: "and drive innovation". */
export const verbsBeforeNouns: readonly string[] = list(`
drive shape boost curb ease spur raise meet serve pose help mark seek fuel guard lead reach make take keep stay lie
strengthen
`);

/** Third persons that behind a noun in the singular are verbs whatever follows. */
export const surelyThirdPersons: readonly string[] = list(`
supports presents promises means serves stays takes wants lies poses resumes hopes keeps
`);
