// Made from data/vessels.txt by `npm run lexicon`. Change that file, not this one.

/**
 * Ships, trains and aircraft, which bear names.
 * Source: by hand (MIT).
 */
export const vessels: readonly string[] = "airship|barge|barges|battleship|boat|boats|brig|catamaran|corvette|cruiser|cruisers|destroyer|destroyers|dredger|ferries|ferry|freighter|freighters|frigate|frigates|galleon|gunboat|icebreaker|lifeboat|liner|liners|locomotive|minesweeper|paddle-steamer|probe|rover|sailboat|schooner|schooners|ship|ships|sloop|spacecraft|steamer|steamers|steamship|submarine|submarines|tanker|tankers|trawler|trawlers|tug|tugboat|vessel|vessels|warship|warships|whaler|yacht|yachts".split('|');
