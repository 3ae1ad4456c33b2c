export const kinds = `
@fam = daughter|son|mother|father|mum|mom|dad|grandmother|grandfather|grandma|grandad|husband|wife|partner|brother|sister|child|children|kid|kids|neighbour|family|parents|daughters|sons|mothers|fathers|aunt|uncle
# crisis
kill|killing|killed myself|himself|herself|themselves|yourself ^1
ending it all
take|taken|taking|end my|his|her|their own? life|lives
dont|do|cant want|not|to|go to? live|on|anymore ^0.7
want|going|thinking|planning to|of die|dying|suicide|ending|jump
want to|not be? live|alive|here anymore|any
no reason|point to|in live|living
suicid*
self-harm* ^1
hurt|harm|hurting|harming myself|himself|herself
better off dead|without
smell|smells|smelling|smelt .. gas|burning|smoke
gas leak|smell
on fire
fire in|broke|at|started
caught fire
smoke from|coming|out
danger to life|children|people|public
life threatening|at
life-threatening
in danger ^0.9
immediate|serious|grave|real|imminent danger|risk
died|death|fatal after|at|on|because|accident|of ^0.6
not|cant|struggling|difficulty|trouble|hard to? breathe|breathing
chest pain*
unconscious
carbon monoxide
threatened|threatening|threatens|threats|threat to|me|us|my|with|from|against ^0.8
death|bomb threat*
kill me|him|her|you|us|them|someone
beaten|beating|beats|hits|hitting|hit me|us|her|him|the
assault* ^0.7
domestic abuse|violence
leak|leaked|leaking|leaks|exposed|breach|visible .. data|details|personal|passwords|customers|online|information|records|accounts
data|security breach|leak
hacked
other|others|another|strangers|someone peoples|customers|patients|persons|elses|residents .. data|details|records|names|accounts|invoices|letters|bills|files ^0.7
from|at|for bbc|guardian|times|newspaper|sky|itv|channel|reuters|daily ^0.8
press deadline|enquiry|inquiry
publish|publishing|running|run|airing a|the|an|this? story|article ^0.8
viral
media storm|shitstorm
shared thousands|hundreds
thousands of shares|comments|people
live wire|cable|wires
electric shock
electrocut*
sparks|sparking
exposed wires|wiring|wire|cable*
power line|cable .. down|ground|road
trapped|stuck in|inside .. lift|elevator
allergic reaction|shock
anaphyla*
poison*
flood* ^0.4
collapse|collapsing|falling|fell|fall apart|off|down|from|on ^0.5
risk|danger|dangerous|unsafe|hazard to|for|of .. someone|people|children|death|injur*|killed|hurt|public ^0.6
someone|somebody|child|people|kid is|will|could|gets|be|going|may|are .. hurt|killed|die|injured|injury|dead ^0.8
call|called|calling|dial 999|911|112
ambulance ^0.6
run|running|without|out out? of? insulin|oxygen|medication|medicine
insulin ^0.3
glass|metal in .. food|baby|soup|yoghurt|meal|bread
missing since|child|from ^0.6
brakes failed|failing|dont|not ^0.8
explod* ^1
overdos*
# privacy
personal data|information|details ^0.7
gdpr ^1
data protection|controller ^1
subject access ^1.5
privacy ^1
delete|erase|remove|deleted|erased|removed|wipe .. data|details|information|number|records|name|photo*|picture*|profile|account ^1
erase|erased ^0.5
sell|selling|sold|sells .. number|details|data|address|information|name ^1
stop|stopped calling|phoning|ringing|contacting|selling|texting|cold ^1.1
stop your|these|the|all sales? calls
calling|called|phoning|ringing|rings|calls .. {fam}|elderly ^0.4
cold call*|calling|callers ^1
telemarket* ^1
sales|marketing calls|callers|people ^0.8
do not|dont call|contact|phone ^0.8
opt out .. marketing|calls|data|sharing|tracking
telephone preference
marketing ^0.5
how|where did|have you|they get|got|obtain|find .. number|details|address|name|email ^1
what|which data|information|details .. about me|hold|store|have ^0.9
copy of .. data|information|you|hold ^0.8
hold|store|stored|share|shared|sharing|pass|passed|collect|collected|keep .. data|details|information|about ^0.8
consent* ^0.7
cookies|tracking
confidential* ^0.8
read|reading|looked|opened|accessed|viewed|access|snooping .. records|file|medical|journal ^1
who has|have|had access|accessed|seen|viewed
audit trail|log
protected|secret|hidden|confidential identity|address|number|information
surveillance|cctv|camera* ^0.7
filmed|filming|recorded|recording ^0.5
published|posted|put|shared|post|using|used .. photo*|picture*|video*|image* ^0.7
without my|our|her|his|their|asking consent|permission|knowledge|approval ^0.8
sent .. wrong person|address|someone|patient ^0.6
someone elses|another persons|somebody ^0.5
identity theft
right to be forgotten
ico|regulator ^0.4
information commissioner
data protection officer
# unsubscribe
unsubscribe* ^1.3
newsletter*|mailshot* ^1
mailing|email|marketing|distribution list|lists|emails|mails ^0.9
promotional|marketing|junk|spam email*|mail*|messages|texts
stop|quit|cease sending|emailing|spamming|mailing|messaging .. me|emails|offers|newsletters|texts|promotional|catalogues
stop the|these|your|all emails|texts|spam|newsletters|mailings|promotions ^1.2
no|not|longer|dont|never want|wish|receive|more .. emails|newsletter*|offers|texts|mailings|catalogue*|messages|promotions ^1
take|remove|strike me|my|us email? address? off|from .. list|lists|mailing|newsletter ^1.3
take me off
opt out ^0.7
cancel|cancelling|end|ending|stop|terminate .. subscription|membership ^0.9
subscription|membership ^0.4
im|i|we leaving|am|are leaving? because|you|as ^0.5
leaving|quit|quitting the|your|as|you club|membership|programme|bank|customer|service ^0.5
close|closing|cancel|cancelling .. account|contract ^0.4
reason .. leaving|cancelling|unsubscribing|quitting
why i|im|we leaving|cancelling|left|unsubscribed|cancelled
switching|switched|moving|moved to .. competitor|another|provider ^0.4
# strategic
ever ? ^0.7
will you ever ^1
planning|planned|intend|intention|intentions ^0.5
plan|plans ^0.7
any|there plans|plan
in the future
future ^0.6
long-term|longterm ^0.9
long term|run
going forward
strategy|strategic ^1.1
policy|policies ^0.9
vision ^0.7
roadmap ^1.2
invest|investing|investment|investments ^0.7
priorit* ^0.7
sustainab* ^0.7
climate|carbon|emissions ^0.5
environment* ^0.3
ambition* ^0.6
commit|commitment|committed to ^0.5
introduce|introducing ^0.5
abolish* ^0.8
phase|phasing out
why dont|do|cant|wont|havent|doesnt|isnt|arent|does you|there|your|we|it|all|every* ^0.9
why is|are there|it|your .. no|not|still|only|always|never|so ^0.8
why must|should everyone|every*|people|we|customers|residents ^0.8
why not ^0.6
why have|did|are|do you .. closed|stop*|decided|chosen|choose|cut|clos*|insist|invest*|still ^0.8
will|are you|going|there .. start|introduce|stop|build|invest|change|offer|open|improve|bring|consider|become|begin|ever ^0.7
when will|are|do you|the|we .. start|finally|stop|change|improve|learn|introduce|get|plan|going|see ^0.8
what are|is|will|do|does you|the|being|council .. doing|done|do|plan|about|intend ^0.8
how do|will|does|are you .. justify|ensure|intend|plan|prioritise|see|reduce|decide|make ^0.8
how long .. continue|accept|go
change|reconsider|review|rethink|revise your|the|this|that policy|policies|rules|practice|approach|way|system|decision ^0.8
close|closing|closed|shut|shutting|cut|cutting .. branch*|library|libraries|route*|line*|school*|office*|service* ^0.6
year after|on year ^0.7
every winter|summer|year|autumn|time ^0.4
forever ^0.5
other|all|every councils|banks|companies|countries|cities|operators|providers|shops|airlines ^0.5
rural ^0.4
politicians|councillors ^0.5
management|board|ceo|leadership|director ^0.4
principle ^0.7
ethic* ^0.7
social responsibility
digital exclusion|only ^0.5
# idea
suggest|suggestion|suggestions|suggesting ^1.2
idea|ideas ^1.1
propose|proposal ^1.1
one tip
a|small|quick|little tip|thought|suggestion|idea ^0.8
would|could|might be great|good|nice|useful|helpful|lovely|brilliant|handy|easier|better|wonderful|fantastic|cool if|to ^1.1
would be great|good|nice|useful|helpful|lovely|brilliant|handy|wonderful|fantastic|cool ^0.8
have you thought|considered of|about? ^1.1
have you ever thought|considered
what about ^0.7
how about ^1
what if ^1
why not have|put|make|let|offer|add|use|install ^0.8
could you|we not|maybe|perhaps|possibly have|put|make|let|offer|add ^0.6
you could|should|might|may ^0.4
maybe|perhaps you|there|a ^0.5
should be|have a|an|there ^0.3
wish there was|were
wish you had|would|offered
id love|like to see ^0.8
love to see
miss|missing a|an ^0.3
imagine if|a|being ^0.9
improvement* ^0.6
feedback ^0.6
feature request
would make .. easier|better|difference|life|more|nicer|simpler ^0.8
would help|save|reduce|encourage ^0.5
instead of ^0.3
just a thought ^1.3
consider adding|having|offering|putting|a|installing|introducing ^0.9
# complaint
complain|complaining|complaint|complaints ^1.2
dissatisf*|unhappy|displeased ^1.2
disappoint* ^1.2
not|isnt|wasnt good|acceptable|ok|okay|happy|satisfied|impressed|right|fair|on|enough
unacceptable ^1.3
disgrace*|disgust*|appalling|appalled|shocking|atrocious|abysmal|dreadful|diabolical|shambles|joke|farce ^1.2
terrible|awful|horrible|horrendous|pathetic|ridiculous|useless|rubbish|crap|hopeless|woeful ^1.1
poor|poorly|bad|badly ^0.7
worst|worse ^0.9
shame|ashamed|shameful ^0.9
rude|arrogant|dismissive|unprofessional|disrespect*|condescending|patronising|unhelpful ^1.2
does|doesnt|not|isnt|stopped|never|hasnt|wont|didnt work|working|works|worked ^0.7
broken|damaged|faulty|defective|cracked|smashed|broke ^0.7
late|delayed|delay|delays ^0.6
cancelled ^0.3
never arrived|came|turned|showed|received|heard|called|delivered|got|answered|came|happens|happened ^0.9
failed|fail|failing to ^0.7
didnt|hasnt|havent|not|didn turn|arrive|arrived|come|received|heard|had|been|got|collected|delivered|answered|solved|show ^0.5
still not|no|waiting|broken|havent|hasnt|nothing|dont ^0.8
no answer|response|reply|explanation|apology|one|help|compensation|sign|information ^0.6
nobody|noone|no-one has|answers|replies|calls|knows|came|called|cares|could|bothered|picks|seems ^0.7
error|mistake ^0.4
wrong|incorrect|incorrectly ^0.5
overcharg*|double|twice ^0.6
rip-off|ripped|scam*|misled|misleading|conned ^0.9
promised|promises|promise ^0.6
second|third|fourth|fifth|three|four|five|several|multiple|many|repeated|countless|six times|time|weeks|months|hours|occasions|emails|calls ^0.6
waited|waiting|wait|queued|sat|stood|hold .. hours|minutes|weeks|months|hold|days|hour|queue|ages ^0.7
passed|sent|pushed|bounced from|around|between|back ^0.7
fed|sick|tired up|of|and ^0.9
annoy*|frustrat*|angry|furious|livid|outraged|irritat*|fuming ^1
unreasonable|unfair|unjust ^0.9
careless*|sloppy|incompetent|incompetence|negligen* ^0.9
dirty|filthy|disgusting|freezing ^0.6
lack of ^0.6
expensive|overpriced ^0.4
not|didnt|dont|couldnt even ^0.4
expected|expect better|more ^0.6
compensation|compensate ^0.5
money back ^0.7
ombudsman|trading|watchdog|small standards|claims? ^0.7
never again ^0.9
last time|straw ^0.6
problem|problems|issue|issues ^0.3
hassle|nightmare|mess|chaos ^0.7
let down ^0.9
ignor* ^0.9
how can|is this|that|it .. acceptable|possible|take|right ^0.6
ruined|wasted|waste ^0.7
# praise
thank|thanks you? .. for|to .. great|help|helping|excellent|wonderful|lovely|quick|fantastic|kind|brilliant|everything|your|making|all|amazing|patience|support ^0.7
many|huge|big|massive|so thanks ^0.8
thank you so much ^1
praise|compliment|commend|kudos|credit ^1.2
compliments ^0.8
shout out
fantastic|amazing|brilliant|wonderful|superb|outstanding|exceptional|marvellous|terrific|awesome|fabulous|stellar ^1
excellent|perfect|lovely|delightful|faultless|flawless|great ^0.7
very|so|really|absolutely|extremely|truly|incredibly pleased|happy|good|helpful|kind|impressed|grateful|friendly|professional|satisfied|patient|smooth ^0.9
impress* ^1
best ^0.5
professional|helpful|courteous|knowledgeable|friendly|attentive|patient|caring|kind|polite|thoughtful ^0.7
five|5 star|stars ^1.2
recommend*|recommending ^0.8
hats off
credit to ^0.8
well done ^1.2
good|great|excellent job|work|service ^1
keep it up ^1
keep up the
appreciate|appreciated ^0.5
just wanted|want|writing to say|thank|tell ^0.8
wanted|want|like|writing to thank|express ^1.2
saved|rescued|lifesaver|life-saver ^0.6
went above|out|the extra|and|of ^1
above and beyond
made my day|week|year
worked|works perfectly|like|beautifully ^0.8
thanks to ^0.5
pleasure ^0.8
pleased|glad|happy with|about|to ^0.5
# operational
opening|open|opens|close|closes hours|times|on|at ^0.7
log in|into ^0.7
login|password|username|sign-in ^1
change|update|amend|move|new my|the|our address|email|number|name|appointment|booking|details|card|date|slot ^0.8
book|booked|booking|appointment|reschedule ^0.5
order|delivery|parcel|package ^0.4
invoice|bill|direct debit|statement ^0.4
pay|payment|instal* ^0.4
apply|application|applying|register ^0.5
form|receipt|copy|certificate ^0.5
ticket|tickets|card|pass|account|tariff ^0.3
price|cost|costs|fee|fees|charge ^0.4
cant find ^0.5
status ^0.6
cancel ^0.4
moving|moved house|to|out|in|home|next ^0.5
return|refund|returns|exchange ^0.4
# other
apply|applying|vacancy|vacancies|internship|job|position|placement ^0.6
cv|thesis|dissertation|work-experience ^0.9
survey ^0.6
sponsor*|partnership|collaborat*|advertis* ^0.9
we offer|provide|help|specialise|specialize businesses|companies|you|in ^0.9
seo|rankings|leads ^1.5
our services|product|company ^0.7
wrong number|department|address|recipient|person|company ^0.4
meant for|to ^0.5
ignore this|my|previous ^0.8
test|testing ^0.6
merry christmas
happy easter|new|holidays
for your information|records
fyi ^0.8
attached|attaching|enclosed ^0.5
as agreed|discussed|requested ^0.7
here is|are ^0.3
`;
