// Made from data/clause-verbs.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Base forms of verbs that the other lists of verbs lack; "noun" marks one that is a noun or an adjective as well.
 * Source: by hand (MIT).
 */
export const clauseVerbs: readonly string[] = "accede|adhere|alert noun|audition noun|campaign noun|capitalize|clarify|clean noun|commit|concede|connect|construe|contract noun|convert|cool noun|correct noun|counter noun|describe|detect|disagree|disqualify|distribute|diversify|double noun|evict|express noun|extort|extradite|fake noun|free noun|halt noun|identify|immigrate|infer|inject|live noun|negate|notify|open noun|parachute noun|pitch noun|postpone|present noun|pressure noun|prorogue|prosecute|quarantine noun|reappear|recalculate|reconsider|redistribute|refer|reinstate|repatriate|repress|reschedule|rescue noun|research noun|resonate|sanction noun|seize|select|sensationalise|slow noun|specialise|stabilise|strategise|stymie|substitute noun|sue|tap noun|tend|transmit|wait noun".split('|');
