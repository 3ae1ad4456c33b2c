export const manner = `
@kin = daughter|son|mother|father|mum|mom|dad|grandmother|grandfather|grandma|grandad|husband|wife|partner|brother|sister|child|neighbour|neighbor|client|friend|nan|aunt|uncle|employer|daughters|sons|mothers|fathers|mums|moms|dads|husbands|wifes|grandson|granddaughter|parents|father-in-law|mother-in-law|grandmothers|nans
# upset
angry|furious|livid|fuming|outraged|enraged|raging ^1.3
disappoint* ^0.8
upset|upsetting|shocked|distraught|distressed|distressing|devastated|appalled ^1.1
annoy*|frustrat*|irritat*|exasperat*|desperate ^0.9
fed|sick up|of|and|to ^0.9
unacceptable|disgrace*|disgust*|appalling|shocking|atrocious|outrage*|shameful|diabolical|abysmal ^1
shame on ^1.3
sort yourselves|it out ^0.9
damn|bloody|hell|fuck*|shit*|crap|bullshit|wtf|goddamn|arse ^1.1
what are you playing
how hard can
are you kidding|serious|joking
idiot*|incompetent*|morons|clowns|cowboys|amateurs ^1.2
pathetic|ridiculous|useless|terrible|worst|awful|horrible|joke ^0.9
enough is enough
had enough ^1.3
never again ^0.8
demand ^0.7
worried|scared|crying|cried|tears|anxious|anxiety|afraid ^0.6
terrified|frightened ^0.8
lost trust|faith|confidence|patience ^1
insult*|humiliat* ^1
rude|dismissive|disrespect*|condescending ^0.8
unhappy|dissatisf* ^0.9
how dare ^1.4
cheated|ripped ^0.8
# urgent
urgent|urgently|urgency|emergency ^1.4
asap|immediately|immediate|straightaway|promptly ^1.2
straight away ^1
as soon as ^0.9
right away|now ^1
by today|tomorrow|friday|monday|tonight|noon|wednesday|thursday ^0.7
today|tonight ^0.4
no later than
last day|chance ^0.7
deadline ^0.8
panic* ^1
desperate* ^0.7
cant wait ^0.8
time sensitive|critical
time-sensitive|critical
quickly|quick ^0.4
on fire ^1
smell gas ^1
without|no power|water|heating|electricity|medication|insulin ^0.8
travel|travelling|fly|flying|leave|leaving|move|moving .. tomorrow|today|tonight ^0.8
in an|two hour|hours ^0.6
# grateful
thank you ^0.6
thank you so|very much ^1
many|huge|big|massive|sincere|heartfelt thanks ^1.1
grateful|thankful|gratitude ^1
appreciat* ^0.7
thanks in advance ^0.3
thanks ^0.3
thanks for ^0.6
you are the|amazing best|stars? ^1
legend|lifesaver|star ^0.7
# sarcastic
congratulations|congrats on|to ^1.2
congratulations|congrats ^0.6
thanks for nothing ^2
thanks .. for nothing ^1.5
well done|played everyone|guys|all|for|on|lads ^0.8
bravo ^1
slow clap ^1.5
how nice|lovely|kind|convenient|wonderful|generous|thoughtful of|to|that ^1.2
just|absolutely|truly|simply great|perfect|brilliant|wonderful|fantastic|what ^0.6
oh great|good|brilliant|wonderful|how|joy|lovely ^1
great|brilliant|fantastic|wonderful|lovely|marvellous|excellent service|stuff|job|work guys|as|again|there|once|indeed ^0.7
i|im guess|assume|sure ^0.4
apparently|evidently ^0.6
clearly ^0.4
applause|clap ^0.8
hurrah|hooray|hurray ^0.9
wow ^0.6
what a|an surprise|joy|treat|wonderful|fantastic|brilliant|lovely|service|pleasure ^0.8
so-called ^0.8
good luck with ^0.5
must be nice|lovely|great|wonderful ^1
only took|four|three|five|six|two|seven|eight|ten hours|weeks|months|times ^0.7
good|nice|lovely|great to know|hear|see ^0.5
as usual|always|per ^0.5
yeah|sure right|thing
world-class|cutting-edge ^0.4
# behalf
on behalf of
behalf of
on my|his|her|our .. behalf
for my elderly|old|late|disabled|younger? {kin}
my|our elderly|old|disabled|late|younger? {kin} has|is|cant|cannot|needs|was|have|received|had|wants|lives|got|doesnt|does|who|would|account|bill|and
my|our elderly|old|disabled? mothers|fathers|daughters|sons|mums|moms|dads|husbands|wifes|grandmothers|nans|parents
am|as a|the|her|his guardian|carer|executor|attorney|trustee|carer|representative
power of attorney
guardian for|of
helping my|our|a|an elderly|old|disabled? {kin}
# health
cancer*|tumour*|tumor*|diabet*|epilep*|asthma*|allerg*|depression|depressed|anxiety|adhd|autis*|psychosis|bipolar|schizo*
diagnos*|sick-leave|medication*|prescription*|insulin|chemotherapy|chemo|dialysis|surgery|operation|pregnan*|abortion|miscarriage|stroke|heart-attack|dementia|alzheimers|parkinsons|arthritis|ms|hiv|hepatitis|covid*|wheelchair|disab*|addiction|alcoholi*|suicid*|anorexi*|migraine*|blind|deaf|epipen|copd
mental|heart health|condition|disease|attack
chest pain*
blood pressure
`;
