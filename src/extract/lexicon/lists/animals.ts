// Made from data/animals.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Animals that are given names of people.
 * Source: by hand (MIT).
 */
export const animals: readonly string[] = "alligator|bear|bears|bull|bulldog|bulls|camel|camels|cat|cats|cheetah|cheetahs|chimpanzee|chimpanzees|colt|cow|cows|crocodile|crocodiles|cub|cubs|deer|dog|dogs|dolphin|dolphins|donkey|donkeys|eagle|elephant|elephants|falcon|filly|foal|fox|foxes|giraffe|giraffes|goat|goats|gorilla|gorillas|greyhound|hamster|hawk|hippo|hippos|horse|horses|hound|jaguar|jaguars|kangaroo|kitten|kittens|koala|koalas|labrador|leopard|leopards|lion|lioness|lions|mare|monkey|monkeys|mule|octopus|orangutan|orangutans|owl|panda|pandas|parrot|parrots|penguin|penguins|pig|pigs|ponies|pony|poodle|puppies|puppy|rabbit|rabbits|racehorse|retriever|retrievers|rhino|rhinos|seal|seals|shark|sharks|sheep|snake|snakes|spaniel|stallion|swan|terrier|tiger|tigers|tigress|tortoise|tortoises|turtle|turtles|whale|whales|wolf|wolves".split('|');
