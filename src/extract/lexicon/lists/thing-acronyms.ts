// Made from data/thing-acronyms.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Acronyms of things that are no organisations: formats, diseases, time zones, offices, measures.
 * Source: by hand (MIT).
 */
export const thingAcronyms: readonly string[] = "abv|adhd|aids|api|apis|asap|atm|bpa|cd|ceo|cet|cfo|css|csv|cto|dc|diy|dmca|dna|dns|drm|dvd|edt|eol|est|faq|faqs|gdp|gif|gmt|gnp|gnu|gpl|gps|hiv|hr|html|http|https|icbm|icu|id|ied|ip|ipo|iq|jpg|json|lgbt|lgbtq|mba|mep|mp|mps|mvp|nft|ngo|ok|pc|pcr|pdf|pdt|pg|phd|pii|png|pow|pr|pst|ptsd|rfp|rfq|rhel|rip|rna|rss|sms|sql|ssl|suv|tls|toc|tv|ufo|ui|url|urls|usb|utc|ux|vat|vip|vpn|wifi|xml|yaml".split('|');
