// Made from data/particles.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Small words inside a name: "Ursula von der Leyen", "Abdul bin Said".
 * Source: by hand (MIT).
 */
export const particles: readonly string[] = "abd|abu|af|al|av|ben|bin|bint|da|dal|das|de|dei|del|dela|della|delle|den|der|di|do|dos|du|e|el|het|ibn|la|las|le|lo|los|san|ten|ter|ud|ul|ur|van|von|y|zu|zur".split('|');
