// Made from data/reporting-verbs.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Verbs of speech, thought and news in base form, each with its classes. `clause`: a clause may follow without "that".
 * `speech`: saying something, which matters less than what is said. `thought`: the same of thinking. `hearer`: its object
 * is the hearer. `news`: giving news or speaking to the public, which is an event as well. Five classes name the act, for
 * the comparison of reports: `accusation`, `account`, `address`, `answer`, `remark`.
 * Source: by hand (MIT).
 */
export const reportingVerbs: readonly string[] = "accuse accusation|add clause speech remark|address address|admit clause news|agree clause|allege clause news|announce clause news|answer answer|argue clause speech remark|ask hearer speech remark|assert remark|assure hearer|believe clause remark|blame accusation|call remark|claim clause speech remark|comment speech remark|condemn news accusation|confirm clause news|criticise accusation|criticize accusation|denounce news|deny clause news|describe news remark|disclose clause news|emphasize clause speech|ensure clause|estimate clause|expect clause|explain clause speech remark|express speech|fear clause|feel clause|find clause|hear clause|hope clause|inform hearer|insist clause speech remark|know clause|mean clause|mention clause speech remark|note clause speech remark|observe clause speech|point speech|praise news|promise clause|quote speech|reiterate clause speech|remark clause speech|remind hearer|reply clause speech answer|report clause news account|respond speech answer|response answer|reveal clause news|rule news|say clause speech remark|see clause|show clause|speak address|state clause speech remark|stress clause speech remark|suggest clause speech remark|talk news|talk-about remark|tell clause hearer speech remark|think clause remark|tweet clause speech|understand clause|warn clause hearer news|write clause speech remark".split('|');
