import { wordSet } from './word-set.ts';

/** What only somebody does: no organisation, place or thing is the subject of these. */
export const humanVerbs = wordSet(
  'apologised apologized ate befriended blinked blushed breathed confessed cooked cried danced daydreamed died divorced drank dreamed dreamt dressed emigrated enlisted enrolled fainted frowned giggled glanced graduated grimaced grinned hated hesitated hugged hummed immigrated kissed knelt laughed lives loves majored married murmured muttered nodded prayed recalled recalls remarried remembered remembers resigned retires shivered shouted shrugged sighed sings skated slept smiled sang sobbed swam sat stared starred stammered studied swallowed trembled tweeted waved walked watched wept whispered winked woke wrestled yelled',
);

/** What is done to people only: "was born", "has been arrested". */
export const humanFates = wordSet(
  'acquitted arrested baptised baptized beheaded born buried crowned deported detained educated elected exiled freed handcuffed hanged hospitalised hospitalized imprisoned injured interviewed jailed kidnapped killed knighted married mourned murdered ordained orphaned raised rescued sentenced shot stabbed survived unmarried wed widowed wounded',
);

/** What people do more often than anybody else. */
export const humanActs = wordSet(
  'addressed arrived attended authored batted beat became began bowled called came captained chaired coached co-authored co-founded co-wrote commanded composed defeated designed directed discovered drove edited enjoyed fought founded gave got grew headed helped inherited invented joined knew lectured led left lived lost met moved narrated overheard painted passed performed played portrayed praised preached preferred produced promised proposed pursued ran reached recorded retired returned rode rose scored served signed spent spoke sponsored stood succeeded taught thanked took toured trained translated travelled traveled urged vanished visited waited wanted went won wore worked',
);

/** What a person's work is introduced by: "founded by", "written by". */
export const madeBy = wordSet(
  'authored captained chaired choreographed coached co-founded co-written commanded composed conducted conceived created curated delivered designed directed discovered drawn edited founded headed hosted illustrated invented led narrated painted penned performed photographed played portrayed presented preceded produced proposed recorded scored sculpted signed succeeded sung translated voiced written',
);

/** Those who are somebody's. */
export const kin = wordSet(
  'wife husband son daughter brother sister father mother uncle aunt cousin nephew niece widow widower grandson granddaughter grandfather grandmother stepfather stepmother stepson stepdaughter fiance fiancé fiancee fiancée boyfriend girlfriend partner friend neighbour neighbor colleague mentor rival successor predecessor twin spouse child classmate teammate',
);

/** Words for people that are no offices. */
export const folk = wordSet(
  'man woman boy girl schoolboy schoolgirl teenager youth toddler baby lad lady gentleman person child star adult teen bystander stranger passer-by newborn suspect victim passenger widow',
);

/** Beasts that are given names of people. */
export const animals = wordSet(
  'panda pandas cub cubs dog dogs puppy puppies cat cats kitten kittens horse horses stallion mare foal colt filly racehorse pony ponies elephant elephants lion lions lioness tiger tigers tigress bear bears cow cows bull bulls goat goats sheep pig pigs parrot parrots monkey monkeys gorilla gorillas chimpanzee chimpanzees orangutan orangutans giraffe giraffes rhino rhinos hippo hippos whale whales dolphin dolphins seal seals penguin penguins turtle turtles tortoise tortoises crocodile crocodiles snake snakes hamster rabbit rabbits camel camels donkey donkeys mule terrier labrador retriever poodle spaniel bulldog hound greyhound retrievers eagle falcon hawk owl wolf wolves leopard leopards cheetah cheetahs jaguar jaguars fox foxes deer swan alligator octopus shark sharks koala koalas kangaroo',
);

/** What bears a name at sea, on rails or in the air. */
export const vessels = wordSet(
  'ship ships tanker tankers ferry ferries vessel vessels boat boats yacht yachts frigate frigates destroyer destroyers trawler trawlers liner liners steamer steamers steamship schooner schooners sloop brig submarine submarines cruiser cruisers corvette freighter freighters barge barges tug tugboat lifeboat sailboat catamaran battleship warship warships galleon whaler icebreaker locomotive spacecraft probe rover airship minesweeper gunboat dredger paddle-steamer',
);
