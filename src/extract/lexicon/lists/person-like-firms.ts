// Made from data/person-like-firms.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Firms whose names look like a person's.
 * Source: by hand (MIT).
 */
export const personLikeFirms: readonly string[] = "air france|al ahram|al arabiya|al jazeera|al qaeda|al shabaab|alfa romeo|arthur andersen|aston martin|aston villa|bear stearns|bharatiya janata|boko haram|booz allen|calvin klein|charles schwab|christian dior|credit suisse|der spiegel|die welt|die zeit|dow jones|el mundo|el nino|el pais|el universal|eli lilly|ernst young|estee lauder|fianna fail|fine gael|fox news|goldman sachs|hang seng|harley davidson|hewlett packard|hong leong|hugo boss|j.p. morgan|jack daniels|jane doe|john deere|john doe|jp morgan|la croix|la nacion|la nina|la repubblica|la stampa|le figaro|le monde|le soir|lehman brothers|levi strauss|lok sabha|louis vuitton|mahindra mahindra|marks spencer|martin marietta|mary kay|merrill lynch|morgan stanley|norsk hydro|notre dame|o globo|philip morris|pratt whitney|rajya sabha|ralph lauren|rio tinto|rolls royce|saint laurent|santa claus|shiv sena|sime darby|sinn fein|sky news|smith wesson|standard chartered|star wars|tata motors|tata steel|telecom italia|tommy hilfiger|uncle sam|virgin atlantic|wells fargo".split('|');
