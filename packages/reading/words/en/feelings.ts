/** What is good and what is bad: words of feeling and of harm, each telling a little; and small words that the kinds are weighed by. */
export const feelings = `
# complaint
aggressive|abandon*|absurd|arrogan*|bewilder*|bureaucra*|careless|chaotic|clueless|confus*|contempt*|cruel|dangerous|deceiv*|defective|degrading|demeaning|discriminat*|dishonest|dismal|embarrass*|excruciating|exhaust*|farcical|filthy|fobbed|garbage|grim|gross|hostile|humiliat*|hopeless|ignorant|impersonal|inadequate|inconsiderate|inconvenien*|inefficient|inept|inexcusable|infuriat*|insensitive|insult*|intolerable|joke|lazy|lied|lies|lousy|ludicrous|mediocre|miserable|misleading|mock*|nasty|neglect*|nonsense|nonsensical|obnoxious|offen*|outrageous|painful|patroni*|penalis*|petty|pointless|rotten|ruthless|sarcastic|scandal*|senseless|shabby|shambolic|shoddy|slow|snooty|stressful|stupid|substandard|surly|tedious|tired|unfair|unacceptable|uncaring|uncomfortable|unfriendly|unhelpful|unjust|unpleasant|unprofessional|unreliable|unsafe|unsatisf*|upset*|useless|vile|wasted|worthless|wrongly ^0.5
forced|lost|vanished|refuse|refused|refuses|rejected|denied|scolded|mocked|interrupted|crashed|dropped|smashed|scratched|scratches|dented|dent|torn|hole|smell|stank|smelled|stink|stuck|stranded|dumped|shoved|slammed|tutted|sneered|barked|lied|wasted|overlooked|bounced ^0.4
# hours|minutes|weeks|months|days|years|times|mins ^0.25
an|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty hours|hour|minutes|weeks|months|days ^0.25
should be|know|have ashamed|known|better|been ^0.5
# praise
accommodating|adorable|attentive|beautiful*|calm*|careful*|charming|cheer*|compassion*|comfort*|competent|considerate|courteous|delicious|dedicated|efficient*|effortless|empath*|encourag*|enjoy*|exemplary|faith|fantastic*|first-class|flexible|generous*|gentle|genuine*|gracious|heart-warming|heartwarming|honest|humour|immaculate|invaluable|joy*|kind*|lovely|magnificent|marvel*|memorable|personable|phenomenal|pleasant|pleasure|polite*|prompt*|reassur*|refreshing|reliable|respectful|reward*|sensitiv*|sincere|skilled|smooth*|splendid|superb*|supportive|sweet*|sympathetic|tasty|thoughtful*|tireless*|top-notch|treasure*|trustworthy|understanding|unforgettable|warm*|welcom*|world-class|wonderful* ^0.35

# why
< why
# near
today|tomorrow|tonight|monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*|weekend|weekends|oclock
bank holiday|holidays
my|our parcel|package|order|delivery|bill|invoice|ticket*|appointment|booking|card|account|application|case|money|refund|return|subscription|contract|insurance|policy|bin|address|flight|claim
`;
