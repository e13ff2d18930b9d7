function list(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Adjectives that praise, weigh or date what they stand with and do not say which it is; dropped in front of a phrase. */
export const weakAdjectives: readonly string[] = list(`
able active actual additional adequate ample apparent appropriate available aware bad best better big bigger biggest
brief broad broader busy central certain clear clearer close closer closest common comparable complementary complete
complex comprehensive considerable constant convincing critical crucial current daily deadly dear decisive deep deeper
deepest delicate different difficult direct distinct diverse due early earlier easy effective efficient enduring
enormous entire essential eventual evident evolving exact excellent exceptional existing extensive extraordinary extreme
fair familiar famous far favorite final fine firm former formidable forward fragile free frequent fresh full fuller
fundamental further future general genuine giant good great greater greatest growing happy hard heavy helpful high
higher highest historic historical honest huge immediate immense imminent important impossible impressive initial
insightful integral intense intricate key known large larger largest late later latest leading likely limited little
local long longer long-standing long-term longstanding main major massive meaningful mere minor modest more mounting
multifaceted multiple mutual-minded natural near nearby necessary new newer newest next normal notable noteworthy
numerous obvious old older oldest ongoing only open original other outstanding overall own particular past perfect
permanent pivotal poor positive possible potential powerful precise predictable present previous primary prime prior
probable profound prominent prompt proper quick quiet rapid rare ready real reasonable recent related relative relevant
remarkable respective responsible resolute rich rigid robust routine safe same scarce separate serious severe shared
sharp short short-term significant similar simple single sizeable slight slow small smaller smallest so-called sole
solid special specific stable steady strong stronger strongest subsequent substantial successful such sudden sufficient
suitable super sure tall terrible tiny top total tough tremendous true typical ultimate unable unbreakable
unclear unique unlikely unprecedented unpredictable unusual unwavering upcoming urgent useful usual valuable various
vast very vibrant visible vital weak wealthy whole wide wider widespread wonderful worse worst worthy wrong young
younger youngest untapped unyielding four-day two-day three-day five-day two-year three-year one-year longtime alleged so-called respective ever-changing closer
simpler upstream downstream invalid valid
`);

/** Nouns that almost any article has: as a phrase of their own they tell a reader nothing. */
export const weakNouns: readonly string[] = list(`
ability account act action activity addition advantage aim amount anticipation appeal approach area article aspect
attempt attention authority average back base basis beginning behalf being benefit bid body boost bottom case cause
center centre challenge chance change character choice circumstance city claim close color comment commitment company
comparison competition concern conclusion condition confirmation consequence consideration contact context contribution
control copy core cornerstone cost country couple course data deal decision degree demand desire detail determination
development difference direction discussion display distance division effect effort element emphasis end entry era
essence estimate event evidence example exception exchange expectation experience expert expression extent eye face
fact factor feature feeling field figure finding focus force form foundation front fund future gain goal good group
growth half halt hand head heart help history home hope house idea image impact implementation implication importance
impression incident increase individual influence information initiative instance intent intention interest interview
introduction issue item job key kind knowledge lack land landscape language lead leader leadership letter level life
light line list look loss majority man manner mark market matter meaning means measure meeting member mention message
mind minority mission moment move movement name nation nature need news note notion number object objective occasion
offer office officer official opening opinion opportunity option order organization outcome outlet page pair part
participant participation party path people percent percentage period person perspective phase phone picture piece
place plan platform play point pool portion position possibility post potential power practice precedent presence
present presentation pressure priority problem procedure process product profile program programme progress project
promise proportion proposal prospect purpose pursuit quality question range rate reaction reality realm reason record
reference regard relation release remark reminder remainder reply report reporter representative request research
residence resource respect response responsibility rest result return review right rise risk role room round rule
sake sample scale scene scope season section sector self sense sentence series service set setting share shift show
side sight sign significance signal site situation size society solution source space spokesman spokesperson spokeswoman
spot staff stage stance stand standard start state statement status step stop story strategy strength structure style
subject success suggestion sum summary support system table tale talk target task team term test testament text thing
thought tie title today top topic total touch town transition trend trip truth try turn type understanding unit update
use user value variety version view visit vision voice volume wait wake way website week weight whole will woman word
work world writer youth backdrop beacon blueprint tapestry portrait rhythm tide hall reader author editor photo photograph
video caption credit copyright link length gate door neighbour neighbor call capital host guest lunch dinner walk gala men kilometer favour alhaji comment source interview quote statement spokespeople men women children
superpower counterpart affair complexity significance rivalry region alike camaraderie age son daughter father mother
family brother sister wife husband parent friend colleague supporter resident relative aunt uncle press conference
president minister premier chancellor secretary senator representative governor mayor judge king queen prince princess
pope general colonel captain director chairman chairwoman chief ceo prime deputy vice
adviser advisor diplomat lawmaker spokesman ambassador
`);

/** What people hold as an office: a phrase that ends in one names somebody, not a topic. */
export const offices: readonly string[] = list(`
president vice-president premier minister chancellor secretary senator governor mayor leader head chief chairman
chairwoman chair ambassador envoy diplomat spokesman spokeswoman spokesperson adviser advisor colleague counterpart
director general colonel captain admiral king queen prince princess pope sheikh judge justice lawmaker official
commander officer capital host delegate
`);

/** Offices of states and what else makes an office one of a state. */
export const stateOffices: readonly string[] = list(`
prime foreign defence defense state us u.s presidential
`);

/** Measures, directions and seasons: a phrase that ends in one is no topic unless it is a name. */
export const measures: readonly string[] = list(`
metre meter kilometre kilometer centimetre mile foot feet inch acre hectare tonne ton kilogram gram litre liter gallon
barrel dollar euro yuan rouble ruble pound yen rupee cent percent percentage degree east west north south north-east
north-west south-east south-west northeast northwest southeast southwest spring summer autumn winter
`);
