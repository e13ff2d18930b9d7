// From the lexicon of the package compromise 14 (MIT, copyright 2019 Spencer Kelly), with additions and without names.

/** Adjectives whose ending does not show that they are. */
export const adjectives: readonly string[] = `
joint mutual bilateral multi-polar aberrant abject ablaze abrupt absent absolute abstract abstruse absurd abundant accurate acquiescent
acute adamant adept adequate adverse affectionate affluent afraid agile ahead alike alkaline aloof
alright alternate ample angry antique antsy apparent appropriate apt arrogant artsy ashen asleep astute
auditory austere autoimmune average awake aware awesome awkward backwards bad bald bare barren bawdy
benign bent big bigtime bipartisan bitter bizarre black bland blind blithe blond bloody blue bogus
bold bonafide bouncy brash brave bright brilliant brisk broad broken brown buff burnt busy cagey cardiac
certain cheap cheery cheesy chewy chintzy circumspect civil clever clockwise cloudy coarse cogent
cognizant cold comatose commensurate common compassionate compulsory concave concise congruent conjoint
consequent constant contradictory contrite corporate counterclockwise covert coy cozy crafty craven
creepy crisp cruel crystalline cute cutesy dead deadpan deaf dear deep defiant definite degenerate
delicate demure dense dependent derelict desperate despondent destitute desultory devoid devout difficult
dim dire dirty discreet discrete disjoint disparate distant distinct divergent diverse divine dizzy
docile dominant done dormant drowsy drunk due dumb dusty eager earnest eastern easy eerie efficient
elegant eloquent emergent eminent entire erect erstwhile everyday evil exact expedient explicit exquisite
extra extravagant extreme exuberant exultant false familiar far faulty faux feminine fertile fervent
fierce fiery finite flagrant flat flirty flowery fluent fluorescent foamy folksy fond foreign former
fortunate fragile fragrant frail frank frequent fresh frozen full fun funny furry gauche gaudy gay gentle
genuine giant giddy glad glib gloomy golden good goofy grand gratis gray greasy great greedy green grey
grim groovy gross gruesome guilty hairy handsome handy happy hard hardcore hardy harsh heady hearty heavy
hefty hesitant high highfalutin homesick honest hostile hot huge humane humid hungry icy ignorant ill
illegitimate illicit illiterate immature immediate immense imminent imperfect implicit impolite important
improper inaccurate inadequate inane inappropriate incomplete inconsiderate incorrect indefinite
independent indeterminate indie indirect indoor indulgent inept inert inferior infinite infrequent
ingrown inhibitory innate inner inordinate insane insecure insignificant insolvent insubordinate intact
intense interdependent intermediate intimate irate irrelevant jittery juicy kaput keen kind known lame
languid large late leery legitimate lesser lewd lightweight lil limp literate little lofty long longterm
longtime loose loud lousy low lucky macabre macho mad main mainstream makeshift mammalian mammoth
mandatory maritime masculine maverick meager meaty mediocre meek mega mellow mere merry metropolitan mild
mini minor misty modern modest moist moldy monochrome moody moot morbid muddy mundane mute nearby neat
nerdy new next nice noisy nonchalant nondescript nonprofit nonstop northern nosy numb obediant obedient
obese obscene observant obsolete odd offbeat offhand offline old onboard online orange orotund outdoor
outer overboard overdue overhand overnight overseas overt overweight overwrought paranoid partisan
passionate permanent pert pertinent perverse petite phony picayune pink placid plaid plain pleasant
pointy polite poor populist precise pregnant premature prepaid pricey prima pristine private profane
profound profuse prominent proper proportionate proud proximate puny pure purple quaint quick quiet rabid
rainy rampant random randy rapid rare raw ready recalcitrant recent recondite redundant relevant
reluctant remote reprobate resistant resolute resonant rheumatoid rich ripe ritzy robust roomy rosy
rotten rough rude rusty sad safe salty sandy satisfactory savvy scanty scarce scarlet sensory serene
severe shady shallow sharp shiny shrill shut shy sick significant simple sincere single sinister skinny
sleek sleepy slender slight slim slimy slippery slipshod small smart smug soft solemn solid somber sordid
sore sorry soundproof southern soviet sparse speedy spicy splendid spry stale stalwart stark statutory
steadfast steady steep sterile stern stiff stout straight straightforward strange strict stringent strong
stubborn stupid sturdy sublime subpar subsequent substandard subtle suburban succinct sudden super superb
supervisory supreme sweet swift tall tame tart tawdry teenage temperate tense testy thick thirsty thorny
tidy tight tiny tolerant torpid tough tranquil transparent trenchant trendy trite true ultimate ultra
underage underhand understood underway underweight undue uneven unfair unforeseen unheard unique unknown
unmet unpaid unseen unsold unspent unspoken untold unwieldy upbeat upper uppity upscale uptight urban
urgent uttermost vacant vagrant vague vain vast verdant versatile vibrant vigilant vile volatile vulgar
wanton watery weak weatherproof wee weird western whiny white whole wholesale wide widespread wild windy
wiry wise wooden woody woozy worn worse worst worthwhile wry yellow young zany
`
  .trim()
  .split(/\s+/);

/** Adjectives of peoples and parts of the world, in small letters. */
export const demonyms: readonly string[] = `
afghan african albanian algerian american angolan arab argentine armenian asian aussie australian
austrian bahraini balkan baltic bangladeshi basque belarusian belgian bhutanese bolivian bosnian
brazilian british bulgarian burmese californian cambodian cameroonian canadian caribbean catalan catholic
chadian chechen chilean chinese christian colombian congolese croatian cuban cypriot czech danish
dominican dutch eastern ecuadorian egyptian emirati english estonian ethiopian european filipino finnish
french gambian georgian german ghanaian greek greenlandic guatemalan haitian hispanic honduran hungarian
icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jewish
jordanian kazakh kenyan korean kurdish kuwaiti kyrgyz latin latvian lebanese liberian libyan lithuanian
macedonian malagasy malaysian malian maltese mexican moldovan mongolian montenegrin moroccan muslim
namibian nepalese nicaraguan nigerian nigerien nordic northern norwegian omani pakistani palestinian
panamanian paraguayan peruvian philippine polish portuguese qatari romanian russian rwandan samoan saudi
scottish senegalese serbian singaporean slovak slovenian somalian southern soviet spanish sri-lankan
sudanese swedish swiss syrian taiwanese tajik tanzanian tatar texan thai tibetan trinidadian tunisian
turkish turkmen ugandan ukrainian uruguayan uyghur uzbek venezuelan vietnamese welsh western yemeni
zambian zimbabwean
`
  .trim()
  .split(/\s+/);
