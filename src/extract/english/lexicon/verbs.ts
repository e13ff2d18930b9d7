// From the lexicon of the package compromise 14 (MIT, copyright 2019 Spencer Kelly), with additions and without names.

/** Base forms of verbs that are no nouns as well. */
export const verbs: readonly string[] = `
abandon abduct abet abide abolish abort abound abscond absolve absorb abstain accelerate accept acclimate
accommodate accompany accomplish accost accrue accumulate accuse accustom achieve acknowledge acquiesce
acquire activate adapt add adjourn adjust administer admit adopt adorn adsorb advertise advise affect
affix afford agonize agonze agree align allege alleviate allocate allot allow allude alluring amalgamate
amaze amuse analyse animate anneal announce annoy annul anticipate apologise appear appease apply appoint
appraise appreciate approve argue arise arouse arrange arrest arrive ascertain ask aspire assail assemble
assert assess assign assist associate assume assure astonish attend astound attach attain attest attract augment
authorise authorize automate avert avoid await babysit backfire baffle bake bathe batter become befriend
beg begin beguile behave behead behold believe belittle belong bequeath bestow betray beware bewilder
bewitch bide blast bleed bless bloat blow blurt boat boggle boil bolster bombard bookkeep boom borrow
bother bounce brake breastfeed breathe breathtake brighten bring broaden bud build bulk bundle burp burst
bury bustle butt buy cage calculate cancel captivate careen carry carve cater caulk cease celebrate
centralize certify chant characterise characterize chat cherish chew chill chirp choose chop circulate
circumvent cite clap classify cleanse climb cling clone clutter coalesce coerce coexist cohabit coincide
collaborate collect collide collude coloring combust come commence communicate compare compel compete
compile complain complicate comply compose comprise conceal conceive conclude concur condemn condense
condone confess confide configure confine confirm conform confront confuse congratulate conjure connote
conquer conserve consider consist consolidate conspire constitute constrain consult consume contain
contaminate contend continue contribute convene converge convey convict convince cooperate cope
correspond corrode cramp crave crawl create cripple criticise criticize crumble culminate cultivate
curtail customize cycle dam dampen darken dash daunt daze dazzle deafen debark debilitate debrief debug
debunk decay deceive decentralize decide decimate decipher declare decode decommission decompose decorate
decouple decree decry decrypt dedicate deduct deepen deface defend defer define deform defraud defy
degrade delimit deliver demean demolish demonstrate demoralize denote denounce deny depart depict deplore
deploy deport depress derail derange derive deserve desist destroy detach detain deteriorate determine
devastate develop devolve devote diagnose dictate die differ dig dignify diminish dine disable disappoint
disarm disband disburse discard discern discipline disclaim disclose discount discourage discover discuss
disgruntle disgust dishearten dislodge dismantle disobey dispense disperse displace displease dispose
disprove disrupt dissent dissolve dissuade distil distill distinguish distort distract distress disturb
diverge divert divest divulge dole dominate donate draw dredge dribble drown drum dwell dwindle earmark
earn eat edify edit educate elaborate elapse elate elect electrify eliminate elucidate elude emaciate
embalm embark embarrass embody embrace embroider embroil emerge emphasise emphasize employ empower enable
enact enchant encircle enclose encompass encourage encroach encrypt encumber endanger endear endorse
endow endure energize enforce engage engender engrave engulf enhance enjoy enlarge enlist enliven enquire
enrich enrol enroll ensue ensure entail enter entertain enthral entice entrain entrench entrust entwine
envelop envisage envision equip eradicate erase erupt escalate eschew espouse establish etch evacuate
evaluate evoke evolve exaggerate exalt examine exasperate exceed excite exclaim exclude exert exhale
exhilarate exhort exhume exist exit expand expect expedite expel expire explain explode exploit explore
expose expunge extend extinguish extol exude facilitate fade falter fascinate fasten fatten fend ferment
fess fetch fill find fizzle flatten flatter flee fling flirt flourish fluctuate fluster follow forbid
foreboding foreclose forego foresee foreshadow forewarn forfeit forge forget forgive forgo fork formulate
forsake forthcome foster fragment freeze freshen frighten frolic frustrate fulfil fulfill fundraise
furnish gad galvanize garden gather generate get giggle give gleam glean glide govern grab grapple grate
gratify graze greet grieve groundbreak grow gruel hamper hang hanker happen harangue harass harness have
heal hear heartwarm heighten hesitate hide hijack hinder hoist hone horrify howl humiliate hunker hurry
hurt hush ignore illuminate illustrate imagine imbue imitate immerse impale impart impeach imperil
impinge implode imply import impose impoverish impress imprison improve incite include incorporate incur
indebt indicate indulge infect infest inflate inform infuriate infuse ingest inhabit inhibit initiate
injure innovate inquire insist inspect inspire install instil instruct insult insure integrate intend
intensify interact intern interpret interrupt intimidate intoxicate intrigue introduce intrude inundate
invade invent invert invest investigate invigorate invite invoke involve irk irritate isolate jag jog
join jot juggle justify juxtapose keep kidnap knead kneel knit know lag languish lash launder learn leave
legalise legalize legislate lend lengthen lessen let leverage lifesave lighten like linger liquefy
liquidate listen liven livestream locate lodge loosen lose lure lurk madden maim maintain make manage
manifest manipulate manufacture marry mature meander mediate meditate meet melt mend mesmerize message
migrate mimic mimick mince mingle minus misplace mitigate modify molest motivate mourn mow muddle mull
multiply mumble mystify nag nail navigate necessitate negotiate nominate normalize nourish nurture obey
observe obsess obstruct obtain occupy occur offend offset omit operate opine oppose oppress opt organise
organize oust outgo outgrow outline outly outnumber outpace outrank outstand overarch overcome overlap
overlook overpower override oversee overshadow overtake overturn overuse overwhelm ovulate owe pamper
parallel paralyse partake participate past patrol pave peacekeep pend penetrate perceive perform perish
permeate perplex persevere persist persuade pertain pervade pinpoint plummet poach pollute portray
possess pour prattle pray preach precede preclude predetermine predict prefer preoccupy prepare preside
presuppose pretend prevail prevent prioritize proclaim procure prod profess prohibit prolong promote
pronounce propose prosper protect protrude prove provide provoke publish puke pull punish purport pursue
put puzzle qualify quash quench quip quit quote ramble ratify rattle rave ravish react read reaffirm
realise realize reap reassure reboot rebuff receive reckon reclaim recognise recognize recommend
reconcile reconstruct recoup recover recur recuse recycle redact redefine reduce reelect refinance refine
reflect refocus refract refrain refresh refuel refurbish refute regain regroup regulate rehearse reheat
reign reimburse rein reinforce reiterate rejoice rejuvenate relate relax relent relieve relinquish relive
reload relocate rely remain remember remove render renew renounce reopen repel rephrase replace replay
replenish replicate represent require resemble resent reside resign resist respond restock restore
restrain restrict restructrue restructure resurface resuscitate retain retake retaliate retire retrieve
retrofit retweet reup revamp revel revere revert revisit revitalise revitalize revive revoke revolve rid
ripen riveting roam roar rot rotate rout rustle sadden satisfy saturate save say scatter scavenge scorch
scream screech sculpt secure see seek seem sell send sequester settle sever sew shake sharpen shatter
shine shoot shorten shout shrink shrivel shun sift signify simplify simulate sing sit skate skyrocket
slam slay slide slope smuggle snatch sneak sniff snowboard snuggle soak soar sober sojourn solicit
solidify solve sooth soothe sort sow spare sparkle spawn speak spearhead specialize specify speculate
spellbind spend spice spit splay spoil spoof sprawl squander squish stab stabilize stagger startle starve
stave steal stereotype stiffen stifle stimulate sting stir storytelling straighten strangle strengthen
strew strip strive stump stun sublimate submerge submit subside subsidize subsist subtract subvert
succeed succumb suck suffer suffice suggest summarise summon suppose suppress surf surmount surpass
surround survive suspend suss sustain swallow sway sweep sweeten swell swim tack tackle tailor take
tamper tan tantalize tarnish teach tease tell tempt terminate terrify thank think threaten thrill thrive
thwart tighten topple toughen traffick trample transact transcend transform translate transpire transport
tremble trifle try tuck tumble uncover undercut undergo underline undermine underpin underscore
understand undertake undervalue underwhelm undo unearth unfold unfounded unify unite unleash unlock
unnerve unplug unravel unsettle untie unveil uphold uplift upset urge use vacate vaccinate validate
vanish vanquish vary verify vex vibrate vie violate visualize vow waive wake wander want warn warp weaken
wean weave wed weep weigh whack widen wield withdraw wither withstand worsen wreak wrestle wring write
yammer yearn zonk go fly practise
`
  .trim()
  .split(/\s+/);

/** Past tenses and participles that do not end in "ed". */
export const irregularPasts: readonly string[] = `
arisen arose ate awaken awoken bled bred clad fed fled lain sped babysat beaten became been began begun beheld bitten blew bore blown bookkept
bore bought broke brought built came caught chose chosen clung crept dealt did dove drank drawn dreamt
driven drove dug eaten fallen fell felt flew flown flung forbade forbidden foresaw forewent forgave
forgiven forgot forgotten forsaken forseen forsook fought found froze gave given gone got gotten grew
grown had hasten heard held hid hidden hung kept knelt knew laid leapt led lent lit made meant met
mistook outdone outgrew outgrown overcame overdone overrode oversaw overseen overtaken overthrown paid
pent proven put ran rang read redid remade rewritten ridden risen rode said sang sank sat saw seen sent
sewn shaken shone shook shot shown shrank shrunk slain slept slid snew snuck sold sought sown spat spent
spilt spoke spoken sprang stole stolen stood strewn strove struck stuck stung stunk sung sunk swam swept
swore sworn swum swung taken taught thought threw thrown told took tore torn undergone undertook
underwent undid undone upheld uprisen waken was went wept were withdrawn withdrew woken won wore wove
woven written wrote wrung
`
  .trim()
  .split(/\s+/);

/** Base forms that are verbs or nouns: only what stands before them tells. */
export const verbsOrNouns: readonly string[] = `
abuse accent access accord account ache act addict address advance advocate affiliate age aid aim air
alarm alter anchor anger answer appeal approach arch architect archive arm armour attack attempt auction
award back bail balance ban band bank bar bargain barge bark base bash battle bear beat beef belt bend
benefit bet bias bid bike bind biopsy bit bite blame blend blink blitz block blur board boast bog bomb
bond bone book boost boot border boss bottle box boycott branch brand breach break breed bribe bridge
broadcast bruise brush bubble buckle budget buffer bully bump burden burn bust butcher buzz bypass cake
call camp canoe cap capture card care cash cast catalog catch cause caution cave centre chain chair
challenge champion change channel charge charm chart chase chauffeur cheat check cheer chip circle claim
claw click clip cloud club coach coat code coin collapse combat combine comfort command comment commute
complement compound compromise concentrate concern conduct conflict conglomerate conscript construct
contact contrast control cook coordinate copy core cost cough counsel count couple court cover crack
craft crash credit creep crop cross crowd crush cry cube cue curb cure curl curve cut dab damage dance
dare dart date deal debate debut decline decrease defeat defect delay delegate delight demand deposit
desert design desire detail digest dip discharge disguise dish dislike dispatch display dispute ditch
dive divide divorce dock doctor document dodge doubt download draft drag drain dream dress drift drill
drink drip drive drone drop dub duel dump duplicate dye echo edge effect encounter end engineer envy
escape estimate exchange excuse exercise exhaust exhibit experience experiment export extract eye eyeball
face fail fall farm fear feature feed feel fence field fight figure file film filter finance finish fire
fish fit fix flag flake flame flare flash flavor flesh flip float flock flood flow flower fly focus fog
foil fold fool force forecast form format forward fracture frame franchise frost frown fry fuel function
fund fuss fuzz gag gain game gang gas gate gaze gear geek gift glare gloss glow glue goof gossip grade
graduate grant grasp grill grind grip groom ground growth grumble guarantee guard guess guide gulp gun
hack ham hammer hand handle harm harness harvest hash hatch hate haunt head heat hedge help highlight
hike hint hire hit hold hole honor hook hop hope horse host house hug hunt impact implement increase
index influence inhale ink insert intent interest interface interview invoice iron issue jam jazz joke
judge juice jump keel key kick kid kill kiss knock label labor lace lack land lap latch laugh launch
leach lead leak leap lease lecture leech level levy license lick lie lift limit line link list load loan
lobby lock log look loot love lump lust mail man mandate manner manoeuvre map mark market mash mask
master match matter measure mention merge merit mess milk mime mind mine mirror miss mistake mix mock
model mold monitor monkey mop mount mouth move murder name need neglect nerd net network nod note notice
nurse object offer oil ooze orbit order orient outline overpass pack package paint pair pan panic parent
park part party pass paste pat patch patent pause pay peak peel peer pen pencil perfume permit pet phase
phone photograph pick pile pilot pin pine pipe pit pity pivot place plan plant play plead plug plump
plunge point poison polish poll pool pop pore pose position post pound power practice praise preserve
press prey price pride print probe proceed process produce profile program programme progress project
promise prop protest prune pump punch purchase push question quiver race rack rage rain raise rake rally
range rank rant rap rape rat rate reach reason recall record recruit redo reel refactor reference reform
refund refuse regard register regret reject release relish remake remark remedy rendezvous rent reorder
repair repeal repeat reply report request reserve resolve resort respect rest restart result resume
return reveal reverse review reward rhyme ride ring riot rip rise risk roast rock roll roof root rope
route rub ruin rule run rush rust sack sacrifice safeguard sail sample scale scan scar scare schedule
score scout scrape scratch screen scribble scroll seal search seat seed sense sentence serve service set
shack shade shape share shave shed shelter shift ship shiver shock shop shore show shuffle side sign
signal silence sink sip size skateboard ski skip sleep slip slit slouch smash smell smile smirk smoke
snake snap sneeze snow sob sound spam span spark speed spell spill spin spiral spite splash split sponsor
spot spray spread spring sprinkle spruce spur spy square stack staff stage stain stake stalk stall stamp
stand staple star stare start state stay steer stem step stick stink stitch stocking stockpile stoop stop
store storm strain stream stress stretch strike string stroke struggle study stuff stumble style sub
subject suit sum supplement supply support surface surge surprise survey swear sweat swing swipe switch
tag talk tally tangle target taste tax tear tee temper test text thread throw thrust tick tide tie tile
time tip tire toll tone top torture toss total touch tour track trade train transfer transition trap
travel treat trek trend tribute trick trickle trigger trim trip trot trouble trust tune tunnel turn twin
twist type update upgrade upload usher vacuum value venture vibe view visit voice void volunteer vomit
vote walk war warehouse warrant wash waste watch wave wax wear weather weed welcome wheel whip whisk
whisper whistle wick wimp win wind wing wipe wire wish witness wonder work workshop worry worship worth
wound wrap wreck wrinkle yawn yell yield zip zone zoom
`
  .trim()
  .split(/\s+/);
