/** Ways of saying without the word: the same thing told as it happens to people. Everyday phrases by kind, each worth about one word. */
export const families = `
@who = he|she|they|man|woman|lady|gentleman|lad|girl|guy|chap|driver|nurse|doctor|technician|engineer|fitter|plumber|electrician|caretaker|teacher|assistant|waiter|waitress|cashier|receptionist|conductor|guard|courier|librarian|guide|host|dentist|midwife|salesman|mechanic|lifeguard|coach|colleague|steward|stewardess|chef|staff|team|porter|carer|agent|adviser|advisor|volunteer|postman
@frail = mum|mom|dad|mother|father|gran|nan|grandma|grandad|neighbour|resident|patient|tenant|she|he|uncle|aunt
@child = child|children|baby|toddler|boy|girl|kid|kids|son|daughter|pupil
@org = you|council|bank|company|trust|club|city|authority|school|church|chain|university|hospital|board|government|society|charity|shop|firm|department
# crisis
fallen|fell|slipped|jammed|wedged|crushed|stuck .. between|under|beneath|platform|train|shaft|escalator|stairs|doors|gap ^0.9
{child} .. stuck|trapped|locked|choking|missing ^1
water|rain .. fuse|fusebox|socket|sockets|electrics|light|lights|consumer|meter|switchboard ^0.8
sparking|crackling|hissing|fizzing|smouldering|glowing|smoking|buzzing ^0.6
smell|stink|whiff of|like .. gas|smoke|burning|fumes|petrol|chlorine ^1
fumes|gassy ^0.6
headache|headaches|dizzy|sick|nauseous|fainted|faint|vomiting .. all|kids|children|everyone|both|boiler|smell|gas|since ^0.8
rash|hives|swollen|swelling|swelled .. lunch|food|eaten|ate|lips|throat|tongue|after ^0.9
{frail} .. answer|answering|answered|open|opening|responding|moved .. door|phone|days|knock|bell ^0.6
not|isnt|hasnt|doesnt|wont answering|answer|answered|open|opened .. door|knock|bell ^0.7
{frail} .. lying|collapsed|on .. floor|bathroom|kitchen|hall|stairs ^1
see|hear|heard .. feet|foot|lying|calling|moaning|groaning|letterbox|window ^0.6
shouting|shouted|screaming|crying|calling|banging|knocking for help ^1.3
shouting|screaming|banging|crying .. wall|hours|night|flat|upstairs|downstairs|upstairs ^0.6
gone|went|all very? quiet|silent ^0.6
when|once|after im|i am|ive gone|dead|not here|no longer here ^1.2
looked after when|if|once|so|well ^0.2
will|ll be looked|taken after|care ^0.6
wont have|need|be to .. deal|worry|chase|write|look|bother .. me|you|again|anymore|any ^0.8
not have to worry|chase|deal|bother ^0.4
put|left|got|sorted|settled .. affairs|papers|will|order|insurance ^0.5
my affairs ^0.9
life insurance ^0.6
dog|cat|children .. home|rehomed|owner|taken|looked .. when|gone|after|me ^0.6
suicide note
fall asleep and not
not|never wake|waking up ^0.9
burden to|on ^0.8
better|easier|happier off? without me ^1.5
had|have enough of life|living|everything|it all ^1
last thing i|ill ^0.7
soon be|itll all over|quiet ^0.9
be all over soon
dont ring|come|call .. tomorrow|house|tonight ^0.4
no will|wish|strength to live|carry|go ^1.2
see no way|point|future ^0.8
lying|left|sitting|available|visible|open|accessible|searchable .. online|internet|web|anyone|public|google|everyone ^0.8
anyone|everyone|public can see|read|download|open|access ^0.9
customer|member|patient|client list|database|records .. online|public|open|visible|internet ^0.9
phishing|spoof|fake emails|texts|messages .. your|customers ^0.6
tv|television|camera crew|crews|van ^0.9
reporter*|journalist*|press|newspaper|bbc|itv|mail .. outside|calling|asking|tonight|publish*|tomorrow|story|deadline|wants ^0.9
clip|video|footage|post|hashtag|tweet .. shared|views|thousand*|million|tiktok|viral|trending ^1
trending ^0.8
knife|gun|weapon|axe|machete|shotgun ^0.6
threatening|aggressive|violent|abusive .. reception|bus|train|staff|lobby|till|waiting|man|passenger ^0.8
fight|fighting|stabbed|stabbing|robbed|robbery|mugged ^0.8
outside .. my|our|door|flat|refusing|again .. leave|afraid|scared ^0.6
{child}|dog .. car .. hot|locked|alone|sun|heat ^1
alone|locked .. car|cabin|toilet|lift|bus|van ^0.7
please hurry|come|quick|quickly ^0.7
hurry up|please ^0.7
balcony|facade|roof|bridge|scaffolding|scaffold|tree|crane|wall|chimney|ceiling|sign|lamppost .. collaps*|leaning|loose|falling|fallen|fell|crack*|come|hanging|give|coming ^0.8
cracks|crack .. wider|bigger|growing|spreading|deep ^0.7
barriers|barrier|gates .. up|train|crossing|level ^0.7
dam|bank|river|burst|beck|sea|culvert|levee .. rising|over|broken|burst|breach*|cellar|road ^0.7
no|without heating|power|electricity|water .. freezing|newborn|baby|ventilator|degrees|elderly ^0.7
wrong|double|too|high medicine|medication|dose|injection|tablets|prescription ^0.7
given|gave|taken|took .. wrong|double medicine|medication|dose|pills|tablets ^1
scammer|fraudster|scammers .. code|account|line|now|phone ^0.8
money .. leaving|vanishing|disappearing|going out|account|now ^0.6
tap|drinking water .. brown|cloudy|sick|ill|petrol|oil|diesel|smells ^0.7
diesel|oil|chemical*|ammonia|acid .. leaking|spill*|river|stream|lake|smell ^0.8
several|two|three|four|five|ten children|people|guests|pupils|residents .. ill|sick|vomiting|nauseous|rash|injured|hurt ^0.9
blood|bleeding|bled ^0.6
stopped breathing|eating|drinking|moving ^0.8
nobody|noone|no-one around|about|there|coming|with .. ? ^0.2
are you sending|coming ^0.8
worse|worsening by the ^0.6
im|am|is|hes|shes scared|frightened|terrified ^0.6
# privacy
how|where .. get|got|find|found|have|has .. my number|name|email|address|details|phone ^1
still got|have|has|holding my|our number|details|address|records|data ^1
knew|knows|know .. suddenly|earn|salary|diagnosis|divorce|where i|visits|medication ^0.6
neighbour*|boss|manager|colleague|ex|exhusband|ex-husband|landlord|employer .. knows|knew|read|saw|seen|found|told|knowing ^0.7
dont want .. neighbours|anyone|people|them|others knowing|seeing|reading|to ^0.8
told|tell .. them|neighbour*|her|him|everyone what was|is|i|about ^0.6
what was in it ^0.3
who .. read|looked|seen|opened|viewed|reads|sees|listening|access ^0.8
read|opened my|our|his|her letter|letters|mail|post|emails|messages|notes|statement|records|own ^0.9
picture*|photo*|image*|footage .. website|site|facebook|instagram|poster|brochure|leaflet|campaign|online|advert ^1
parents|we|i|nobody|noone .. not|never|havent|hadnt|didnt .. said|given|agreed|signed yes|permission|consent|to ^0.7
asked|ask permission|first|me|us ^0.3
someone|somebody|another|other|strangers .. prescription|papers|envelope|payslip|results|statement|post|balance|letter|bill .. mine|my|me|got|received ^0.8
logged|log|signed in .. someone|somebody|another|wrong name|not me|elses|balance ^1
see|saw|shows|showed|showing someone|somebody|another elses|persons|else ^0.9
camera|cameras|drone .. pointing|points|pointed|aimed|into|at|window|garden|bathroom|bedroom|films ^0.9
my|our daughter|son|child|mother|father .. got|received .. card|offer|letter|advert .. never|asked|how ^0.5
recordings|recording|recorded|record .. calls|call|conversation|me|you ^0.8
including recordings|emails|notes|correspondence ^0.6
need|require|why|want .. passport|licence|fingerprint*|face|birth|id|insurance number .. for|just|when ^0.6
gossip*|rumour* ^0.6
gave|given|give|sold|pass|passed|sell|handed|share|shared it|them|that|this|mine|my .. to|on .. who|whom|? ^0.7
who did you give|sell|pass|share|send ^1
everything|anything|all|whatever .. youve|you|they got|have|hold|keep|know .. file|about|on|me ^1.2
on file .. about|on|me|my ^0.7
on file ^0.6
hold|holding|held|stored|keep|kept on|about me|us|him|her ^0.9
text|texted|message|messaged|called|rang|contacted .. driver|man|guy|courier|delivery|salesman|personally|private* ^0.5
he|she|driver .. wanted|asked .. single|date|drink|out|number ^0.8
still|can|could see|follow|read|track|log .. my|me|where trips|account|emails|location|messages|purchases|into ^0.9
shared|share|joint account|login|password ^0.4
privacy|data policy|notice|controller|processor ^1
withheld|ex-directory|unlisted ^0.8
recruiter|agency|stranger|strangers|third .. rang|called|contacted|my|read|had|has ^0.5
medical|health|sensitive supplies|records|history|details|information|condition ^0.5
removed|wiped|anonymised|purged|shredded from|off|my|all ^0.6
wrong|inaccurate|outdated date|name|details|information .. about|record*|file|correct* ^0.5
# unsubscribe
take|remove|strike|scrub|delete|drop my|me|us|our|this name|address|email|number|off|from .. list|lists|mailings|mailing|database|updates|records ^1.1
dont|not|longer|no want|wish|like to? be|stay|remain|hear|receive|get .. member|list|part|customer|from|subscribed|more|any ^1
call|lets it a? day ^1
part ways|company ^1.2
go|going our separate ways ^1.2
say|saying|its goodbye|farewell|cheerio|adieu ^0.8
leave|left me|us alone|in|be peace? ^0.8
pings|pinging|buzzes|lands|arrives|pops|beeps .. email*|phone|text*|inbox|every|morning|doormat ^0.7
every|each morning|day|week|evening|friday|monday|hour .. ping*|notification*|tips|reminder*|message* ^0.8
notification*|reminders|alerts|messages .. off|stop|turn|day|every|anymore ^0.5
write|email|text|message|contact|hear to|from? me|us|you .. more|often|every|daily|constantly|than ^0.8
so|too many|much offers|emails|messages|texts|adverts|tips ^0.9
dont|no|not|never|havent|stopped|longer use|need|read|watch|drink|drinking|smoking|knit|play|travel|eat|wear|used .. any|anymore|longer|service|app|it|much|months ^0.7
stopped|given|gave|giving|quit up? drinking|smoking|running|knitting|travelling|driving|playing|meat|dairy ^0.7
be|make|is|as the|my|our last box|delivery|issue|one|month|payment|order|please ^0.7
will be the last ^0.9
from|as|by|end of|from 1|the|next|# .. january|february|march|april|may|june|july|august|september|october|november|december ^0.15
collect|return|send|pick back|up|your|the .. box|router|modem|decoder|card ^0.4
competitor*|rival* ^0.6
half|cheaper .. elsewhere|with|another|price|next|rival|neighbour ^0.7
cheaper .. elsewhere|deal|with ^0.6
found|signed|joined|gone|switched .. another|new|different|cheaper|better|rival provider|supplier|bank|gym|insurer|deal|company ^0.8
retired|moved|sold .. no|dont|longer|anymore|need ^0.3
sold the|my|our car|boat|house|dog|caravan ^0.4
balance .. paid|transferred|moved|sent .. elsewhere|another|current ^0.6
close|closing|shut my|our|the savings|current|joint|isa|online|old|childrens? account ^0.9
want|like|wish to close|leave|resign|withdraw|step|give .. account|membership|society|party|union|my|from|up ^0.9
resign|resigning|resignation ^0.7
leave|leaving|left the|your club|union|church|party|scheme|society|programme|group ^1
membership|subscription ^0.4
wine|book|fan|loyalty|supporters club|scheme ^0.3
auto*|automatic renew*|renewal|payment|charge* ^0.6
dont|do|not not? renew|auto-renew ^0.8
nothing against you ^0.8
nothing personal ^0.8
its not you its
kids|children .. left|gone|grown ^0.3
enough emails|now|of ^0.3
deregister*|deactivat*|de-register ^0.9
pause|freeze|paused my|our|the membership|subscription|plan ^0.5
# strategic
what comes|happens|is|follows after|next|then ^0.8
how many|much|long|far .. will|left|be|remain .. when|by .. grandchild*|year|years|grown|generation* ^1.1
when my|our grandchild*|grandson|granddaughter|children|daughter|son|kids .. grown|grow|old|school|turn* ^0.7
expect|anticipate|foresee|reckon|predict .. continue|rise|fall|years|keep|going ? ^0.6
continue|keep|keeps|keeping|carry on? rising|raising|cutting|growing|shrinking|falling|building|closing|selling|charging|putting|relying|using|printing|importing ^0.8
next|coming|following few|two|three|five|ten|twenty years|decade*|generation* ^0.9
why do|does|are|is|must|has|have {org}|the|your|people|women|men|children|old|older|disabled|everyone|we|they|all|our .. keep|still|never|always|only|sell|selling|build|buy|close|use|import|fly|send|print|burn|invest|insist|charge|require|allow|spray|spend|wrap|so ^0.9
why .. still|always|never|every|all|only ? ^0.5
why dont .. ?
used to be|have|own|run|stop|open ^0.5
in the sixties|seventies|eighties|nineties|1960s|1970s|1980s|1990s ^0.5
1948|1950|1951|1952|1953|1954|1955|1956|1957|1958|1959|1960|1961|1962|1963|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1982|1983|1984|1985|1986|1987|1988|1989|1990 ^0.3
as a customer|citizen|taxpayer|owner|shareholder|parent|teacher|doctor|resident|voter|member|grandfather|grandmother|nurse ^0.6
open|there for everyone|all|whom ? ^0.4
how does|do|can|is that|this|it|you|one .. square|fit|reconcile|consistent|compatible|justify|claim ^0.9
how are|is|will|do|does|can|should|would people|one|we|they|he|she|old|older|anyone|children|families|those|someone .. ever|manage|supposed|afford|live|cope|without|meant|going ^0.8
everyone|everybody|people|we|all must|have|has|need|needs|expected|forced|supposed to .. have|own|use .. phone|app|smartphone|computer|car|card|online ^0.9
is|are it|the|you meant|intention|plan|going|idea|aim .. that|all|everyone|to ? ^0.5
invest|investing|investment|investments in .. weapons|arms|oil|coal|fossil|tobacco|gas ^1.2
profit|profits|surplus|dividend*|bonuses .. record|million|billion|while|but|raise ^0.5
record|bumper profits|surplus ^0.8
electric|zero|net|net-zero|carbon-neutral|fossil-free|plastic-free|circular|renewable .. when|by|target|goal|will|all|vans|buses|fleet ^0.8
target|targets|deadline|timetable|timeline for|to|date .. ? ^0.7
have a|any target|plan|strategy|goal|vision|roadmap|policy ^0.9
recruit|attract|train|keep|retain|hire .. nurses|teachers|drivers|doctors|carers|people|staff|young ^0.8
within twenty|ten|fifty miles ^0.2
free .. everyone|all|pensioners|children|students|under|islanders ? ^0.5
public|transport transport|policy ^0.3
digitalisation|digitisation|automation|privatis*|outsourc*|infrastructure|infrastructural|austerity ^0.7
what sort|kind of town|city|country|society|company|bank|future|world|service|school ^0.9
is this|that how|the|what .. want|future|way|direction|going ? ^0.5
direction|trajectory|course|drift ^0.5
society ^0.2
do|does|what {org} .. think|believe|consider|mean|intend .. about|right|fair|to|that ? ^0.5
mean|means|intend|intends|propose|proposes to .. recruit|keep|do|make|fund|solve|house|ensure|get|help|serve|replace ^0.8
anyone|anybody|someone|somebody minded|willing|planning|prepared|intending|thinking|responsible|accountable ^0.9
minded|willing|prepared|committed to change|rethink|consider|reverse|keep|listen ^0.7
who benefits|profits|loses|gains|pays|is accountable|left ^0.6
left on the ^0.2
going to be left|able|here|possible ^0.6
at what point ^0.9
by what|which right|measure|logic ^0.7
im asking|ask .. who|what|why|how|whether ^0.4
ai|robots|algorithm* .. replac*|decid*|future|people|human*|will|going ^0.7
owned by its|the members|customers|people ^0.7
selling|sell|sold off .. fields|land|green|homes|houses|parks|water ^0.8
playing fields|field ^0.5
neighbouring council|councils|towns ^0.5
what role|responsibility|part|future|goal ^0.7
change back|it back|your mind ^0.5
every year .. more|fewer|less|worse ^0.3
there are more|fewer .. every|each ^0.3
# idea
put|hang|stick|paint|build|print|add|make|write|swap|start|give|let|turn|plant|install up|out|in|a|an|some|small|people|us|the|it|them|kids|everyone .. so|then|where|before|and ^0.35
you could|should|might|ought print|put|let|add|make|have|sell|offer|hang|paint|turn|start|run|swap|ask|give|try|show|combine|share|lend|open|plant ^1
could|couldnt|can|cant|why there|you|we|it|they|not be|have|add|put|make|get|show|send|sell|swap|share|offer ^0.5
itd|itd|would|might|could|be be? handy|brilliant|useful|nice|great|good|helpful|lovely|wonderful|neat|cool|smart|clever|fab|fantastic|super|better if|to|for ^1.2
itd be .. if ^1.1
if .. could|had|were|was|took|said|showed .. would|could|wouldnt|might ^0.6
if only ^0.8
discount|points|bonus for|if|to ^0.4
you would|youd|wed|theyd save|avoid|earn|win|get|gain ^0.7
then|that way|so we|you|everyone|people|nobody|they would|wouldnt|could|can|dont|might|wont ^0.8
have|has you|anyone|anybody|they|council ever? thought|considered|tried|heard|looked .. of|about|a|into ^1.1
have you considered
happy|glad|willing|delighted to help|share|show|explain|lend|send|draw|volunteer|demonstrate .. you|the|details|how|more|it|with ^0.9
send you the details|plans|drawing|sketch|link ^0.6
put two and
doesnt|dont|wouldnt take|need a? genius|professor|much|rocket|scientist|expensive|hard ^0.9
we|i tried|tested|did|ran|introduced|started|measured|trialled .. something|this|it|that|at|in|our ^0.8
ive|i|weve|have drawn|sketched|built|worked|measured|drew|built|designed|mapped|filmed .. map|plan|model|design|sketch|it|one|out ^0.8
in|at our|my little|own|local|old|former|previous|village|club|job|work|school|surgery|street .. we|they|have|do|had ^0.5
number|amount .. halved|doubled|dropped|fell ^0.7
halved|doubled .. after|when|since|number|we ^0.5
id hire|copy|pay|buy|use|love|happily ^0.7
scheme where|whereby|for ^0.8
reminder|mirror|noticeboard|screen|app|button|qr|map|sticker|symbol|colour-code*|basket|hooks|swap|library|toggle|checkbox|dropdown ^0.3
more benches|signs|bins|racks|chargers|trees|seats|hooks ^0.6
tip|thought|suggestion|idea for|from|on ^0.9
innovation*|pilot|trial|prototype|concept ^0.5
team|partner up? with .. school*|club*|local|library|college ^0.8
quiet|silent|happy|family|sensory hour|carriage|coach|zone|corner ^0.8
what do you think|say|reckon ^0.6
you|we dont|do|need only|just have|need|must ^0.2
ought to be|have|there ^0.5
one could|might|should ^0.4
in one go ^0.3
on the back of ^0.4
at the very least ^0.2
everybody|everyone carries|has|uses|needs|knows ^0.3
every|each letter|page|bus|stop|shop .. is|could|should|gets .. by|a|before ^0.3
# complaint
had|have|forced|left|made .. to|us|me|him|her walk|stand|sit|wait|pay|carry|sleep|wash|swap|queue ^0.4
took|taken|take .. day|morning|time off|work|leave .. in|wait|nothing|home ^0.8
sat|sitting|stood|standing|waiting .. home|all|outside|cold|rain|hours|hall|day|morning ^0.5
nobody|noone|no-one|not|none .. came|said|apologised|helped|offered|asked|answered|rang|knew|looked|turned|bothered|showed|explained|listened ^0.7
should|must|shouldnt|mustnt not|never|be|have happen|happened|be|to|have ^0.5
not what i|we|you paid|pay|ordered|booked|expected|signed|agreed|bought ^1
£#|£ for|wasted|down .. that|nothing|this ^0.5
for that|this|nothing ^0.2
who is|will|pays|reimburse*|going .. for my|lost|wages|taxi|damage ^0.6
wont|refuses|refused|wouldnt|refusing take|accept|refund|replace|help|listen|honour|exchange|let ^0.8
shrugged|shrugs|shrug ^1
seated|sat|put next to|by|beside .. toilet*|door|kitchen|bin* ^0.9
came|arrived|turned|delivered late|days|weeks|with|after|only|up .. mains|party|left|gone|over|late|wrong ^0.5
arrived|came|delivered .. late|wrong|broken|damaged|crushed|wet|empty|after ^0.8
already|had gone|left|closed|shut|ended ^0.3
out of date|stock ^0.4
mouldy|mushy|stale|soggy|squashed|crushed|sticky|damp|rotten|filthy|grubby|lukewarm|rancid|flat|undercooked|overcooked|tepid ^0.7
after only|just|barely|two|three|four|one|a|six few|months|weeks|days|month|week|washes|uses|wears .. broke|split|stopped|sagged|sags|cracked|died|fell|leaks|came ^0.8
sags|sagging|sagged|frays|frayed|peeling|peeled|wobbles|wobbly|rattles|squeaks|drips|dripping|shrank|faded|snapped|split|burst|ripped|bent|warped|jams|jammed|blotchy|rusted|rusty ^0.7
guarantee|warranty doesnt|does|wont|not|isnt|void .. cover|not|apply|wear ^0.9
wear and tear ^0.9
line|call|phone went|was|got|has|cut dead|off|disconnected|out ^0.8
hung up on|at|me ^0.8
on hold ^0.8
does|is|are anybody|anyone|somebody actually? work|working|there|listening|care|read|reading|home ^0.9
same again|thing|story|excuse|problem ^0.5
this morning|today|yesterday the same|again ^0.4
looking|looked forward to ^0.4
sold us|me|him|her .. doesnt|didnt|dont|that|wrong|tickets|broken|a ^0.7
all the way home ^0.2
id have .. but ^0.8
congratulations on|to|for ^0.7
well done .. not ^0.5
oh good|great|joy|lovely|marvellous|wonderful ^0.6
page|site|website|app|form wouldnt|wont|didnt|doesnt|never load|open|work|accept|submit ^0.8
entire|whole two|three|day|week|month|afternoon ^0.3
contacted|rung|rang|emailed|written|complained|reported|chased|asked .. times|several|without|again|weeks|nothing|twice|never|reply|no ^0.8
nothing happens|happened|done|changes|changed|been|has ^0.8
forgotten|forgot|overlooked|neglected|fobbed|brushed|palmed ^0.6
amateur*|unprofessional|cowboy|cowboys|shoddy|undignified|inhuman|stingy|cheek|cheeky|laughable|parody|circus|lottery|insult|insane|madness|idiotic|pitiful|mockery ^0.8
shouted|snapped|tutted|muttered|sighed|rolled|smirked|interrupted|ignored|sneered|glared ^0.6
kept|keep|keeps|left us|me|him|her|people|customers waiting|standing|hanging|hold|stranded|dark ^0.9
freezing|shivering|starving|soaked|soaking|drenched ^0.5
ruined|spoilt|spoiled|wrecked .. holiday|trip|wedding|christmas|birthday|day|evening ^0.9
missing|vanished|disappeared|gone|lost .. order|parcel|luggage|bag|half|parts ^0.5
should have been|come|arrived|had|got ^0.6
misspelt|misdelivered|misfitted|misplaced ^0.7
dearer|hiked|hike|increased|rise .. without|again|double|warning|percent ^0.5
shut|closed|locked|dark|switched .. despite|when|doors|without|again|though|advertised ^0.6
despite|although|even .. promised|promise|reminders|told|advertised|paid ^0.5
paid|paying|pay .. full|extra|premium|good|fortune .. for|and|but ^0.4
what does it|one|that cover|take ^0.3
wont|doesnt|not cover|covered ^0.5
my little boy|girl .. cried|crying|tears|disappointed ^0.8
cried|crying|tears ^0.2
no use|good ^0.5
# praise
ran|running|chased|rushed|came after|out|down|over|back .. me|us|with|street|purse|bag ^0.7
rang|phoned|called round|around|back|personally|every ^0.3
had|has|have already .. seen|spotted|fixed|solved|sorted|corrected|packed|sent ^0.8
before i|we|she|he could|even|knew|had|asked .. ask|know|say|finish|for|even|policy ^0.7
without any|a|the|extra|once fuss|hassle|problem|charge|delay|bother|complaining ^0.8
free of charge ^0.5
refused|wouldnt|didnt to? take|accept|charge .. money|tip|penny|payment|me ^0.8
took his|her|their|off boots|shoes ^1
showed|taught|explained|talked me|us|him|her|mum|dad|through|everything .. how|to|patiently|through|it|everything ^0.8
arrived|was|came|turned|there on|within|early|up|in .. time|hour|minutes|half|smiling|early ^0.7
on time .. fixed|polite|clean|friendly|took|and ^0.6
top|good|lovely|great|nice|kind|super|decent|wonderful|sweet|absolute man|lad|lady|bloke|chap|woman|girl|guy|people|person|team|folk|gent|gem|star ^1
took|takes|taken the|their|his|her|so? time|trouble|care ^0.7
sat|sitting down|beside|next with|to .. me|him|her|us|explained ^0.5
didnt|never|wouldnt give|gave up|rest until ^0.7
only|first ones|one|person|people|company who|that|to .. asked|listened|understood|answered|helped|cared|noticed|bothered|took ^1.1
asked how we|i|she|he were|was|felt ^0.9
thats|this is|just how it|to|customer should|do ^0.9
everything|all just|simply? works|worked|ran|went|runs|flows|smoothly ^0.7
like clockwork|a dream|magic|velvet
a real|actual|proper|human person|human|people|being ^0.5
all the way home ^0.3
kids|children|boys|girls|daughter|son|grandchildren loved|talked|laughed|adored|enjoyed|sang|beamed|slept|cheered|still ^0.7
joined|join in .. singing|dancing|laughing|game*|conversation ^0.8
sang|sung|laughed|danced|smiled|slept|ate|walked|spoke .. for|first|again|time ^0.7
for the first time|time in|since .. years|ages|months|long .. sang|sung|slept|laughed|smiled|ate|walked|spoke|felt|joined|happy ^1
whatever it is you|youre do|doing ^0.9
keep doing it|what|that|this ^0.9
keep going|on doing|doing what
want|wanted you|him|her|them|everyone to know ^0.9
ought|should to? know|get|have .. how|that|credit|thanks|raise ^0.6
pass on|along .. thanks|thank|praise|regards|love|gratitude|compliments ^1.2
noticed|spotted|saw|realised id|i|my|that|we .. left|lost|dropped|forgotten|struggling ^0.5
what a man|woman|lady|gem|star|team|treat|joy|difference|place|day|lovely|legend|service|treasure|relief|find|pleasure ^1.1
diamond|treasure|superstar|lifesavers|lifesaver|godsend|saint|trooper ^1
difference since|from|between|compared ^0.5
will|well|ill|definitely|certainly|cant be|come|shop|book|return|order|wait back|again|to|soon|visit ^0.6
see you next|again|soon year|week|summer|time ^0.4
be back soon|again|next|for ^0.6
looking forward to .. next|again|visit|seeing ^0.4
beautifully|spotless|immaculate|sparkling|hoot|cracking|smashing|ace|grand|ideal|tip-top|topnotch|bang-on|fab|faultlessly|impeccable|impeccably|superlative|unbeatable|second-to-none|matchless|stunning|magic|magical|heartfelt|dignity|humanity|helpfulness|friendliness|courtesy|tact|tactful|hospitality|hospitable|lightning|speedy|swift|swiftly|sympathy|prompt|promptly ^0.7
did|kept|delivered|exactly what|exactly|their|your|as they|promised|promise|said|word ^0.7
exceeded|beyond|surpassed .. expectation*|expected ^1
gratitude|thankyou|ta|cheers|bravo|applause ^0.6
thank|thanks|thankyou you|to|all|for|everyone|again|so ^0.4
{who} .. kind|kindly|gentle|lovely|patient|friendly|calm|wonderful|sweet|brilliant|cheerful|helpful|reassuring|polite|caring|funny ^0.6
{who} helped|explained|waited|stayed|carried|listened|fixed|sorted|drove|searched|found|rang|followed|collected|sang|smiled|joked|comforted|held|noticed|remembered|spent|fetched ^0.5
looked|taken|took|taking good|great|such|wonderful|after|excellent care|me|us|him|her|mum|dad ^0.6
felt|feel|feels|made so|very|really|me|us|her|him|feel? safe|heard|seen|welcome|welcomed|at home|valued|reassured|comfortable|human ^0.8
tasty|delicious|good|best|lovely|gorgeous food|meal|coffee|cake|tea|soup|breakfast|lunch|dinner|bread ^0.6
in twenty|ten|five|fifteen|two|no|under|a minutes|flash|jiffy|time ^0.4
more than happy|pleased|satisfied|kind ^0.8
brilliant|great|fantastic|lovely|wonderful|super|fab day|time|visit|trip|evening|stay|staff|service|morning|weekend|event|show|job ^1.1
bless you|her|him|them ^0.9
warmed|warms|restored|made our|my|faith|hearts|the heart|year|week|faith ^0.8
# operational
which|what entrance|door|platform|bus|form|date|time|address|file|format|size|documents|papers|line|floor|number|day|room|stop|zone ^0.8
account|customer|reference|order|booking|policy|registration|meter|serial number|no|ref ^0.5
iban|swift|vat|postcode|sortcode|sort-code ^0.4
freeze|block|blocked|lost|replace my|the|a card|cards|sim|phone|bankcard ^0.7
barrier|gate|code|fob|key|card|reader|keypad|ticket .. wont|doesnt|isnt|not|beeps|red|open|read|scan ^0.6
do|does|must|should|can|need i|we|both|she|he .. first|bring|need|have|id|book|register|show|in|person|to|also ^0.5
add|adding|put .. my|our|daughter|son|wife|husband|partner|name .. to|policy|insurance|account|booking ^0.7
travel|home|car|pet|life insurance|cover|policy ^0.4
power of attorney
authorised|signatory|authorise|authorisation ^0.6
extension|defer|postpone|spread|instalments|payment plan ^0.5
resend|reissue|re-send|reprint|duplicate|forwarded ^0.7
spare|new|extra|replacement|lost key|keys|fob|card|remote|code ^0.6
meter|chimney|boiler|mot|annual reading|readings|sweep|service|check|cupboard ^0.6
read|submit|take|give a|the|my meter|reading ^0.8
confirmation|confirmed|booked|received|dispatched|shipped ^0.3
gift|discount voucher|card|code|certificate ^0.7
voucher|vouchers ^0.4
how do|can|would|should i|we|you|one|my ^0.5
how do i get|read|change|find|pay|book|apply|log|register|cancel|claim|renew|send|reset|use|add|set|print|submit ^0.7
when does|do|is|are|will|can|should the|my|our|i|we|you|next|last|it ^0.5
who do|should|can|has i|we|to .. contact|speak|ask|write|ring|sign|send|right ^0.6
where can|do|should|is|are i|we|the|my|it .. find|send|park|collect|get|drop|pay|leave|? ^0.4
deadline|closing date|for ^0.5
changed|changing my|our surname|name|bank|address|phone|email|married ^0.7
postcode|password|login|browser|verification|checkout .. not|isnt|wont|invalid|real|recognised|accept|wrong|says|telling ^0.7
get past|beyond|round that|the|this page|screen|step ^0.8
my appointment|booking|reservation|delivery|order|flight|train is|was|on|at|for ^0.5
we|i fly|travel|move|arrive|leave|sail on|in|next|tomorrow ^0.4
allergy|gluten|vegan|wheelchair|pushchair|pram|dog|dogs|bike .. allowed|bring|take|with|space|room|permitted|on ^0.5
landlord|tenancy|deposit|lease|moved in ^0.3
valid|validity|expiry|renewal ^0.3
# other
were|we|are a? .. family|small|local|leading|independent firm|business|company|agency|supplier|manufacturer ^0.8
delighted|happy|pleased|like|love to quote|supply|offer|demonstrate|show|tender|discuss|partner|work .. you|for|your|our ^0.9
quote for|your ^0.7
supply|supplies|manufacture|provide|distribute .. competitive|price*|solution*|products|services|office*|businesses|companies ^0.7
could|may|can we|i come|pop|send|arrange|book|drop .. round|by|demo|meeting|samples|catalogue|brochure|call .. you|our|our ^0.8
free sample|demo|trial|quote ^0.6
my name is .. am|im|and i .. seven|eight|nine|six|ten|eleven|years|year|class|pupil ^1
i am|im six|seven|eight|nine|ten|eleven ^0.6
drew|drawn|drawing|coloured|painted a|an|your|you|the|picture|of ^0.6
poster|drawing|homework|genealogy|family history|ancestor*|memoir ^0.6
writing|write|researching a|my book|novel|article|thesis|dissertation|history|about ^0.8
dont forget|remember to? .. bring|cake|ladder|ball|key|present|bibs ^0.8
bring bibs|cake|wine|ladder|casserole|crisps|salad|wellies|boots ^0.8
are|is we|you|it still|all on|coming|okay|up for ^0.8
still on for ^1.2
hi|hello|hey|dear mate|pal|darling|love|auntie|grandad|mum|dad|gran|nan|sweetheart ^0.8
see|catch|meet|speak you|up|ya thursday|sunday|saturday|friday|tomorrow|tonight|there|later|soon|at|on ^0.6
cheers|love|hugs mate|lots|from|auntie|grandad ^0.5
im|i|am|we are|away|at|on .. course|leave|conference|holiday|annual|maternity|sabbatical|desk until|with|and|from ^0.8
away from|on my|the|annual desk|office|leave|email ^1.2
limited|intermittent|no access to ^1.2
automatic|auto|automated reply|response ^2
happy|merry|good birthday|weekend|summer|easter|christmas|anniversary ^0.5
urgent|immediate|emergency .. contact|colleague|please .. absence|colleague|ring|office ^0.7
intended|meant|supposed for|to|go .. my|sister|brother|someone|another|else ^0.7
wrong chat|thread|inbox|email|tab|window ^0.6
job|position|vacancy|role|apprenticeship|work experience|applying|interested|opening ^0.3
cover letter|references|speculative attached|application|enclosed ^0.8
cordially|invite|inviting|invited|invitation|rsvp .. open|day|seminar|fair|opening|conference|meeting|annual|to ^0.8
retired|former .. collect*|writing|uncle|old ^0.4
# crisis
flames|firefighter*|fire-brigade|unconscious|lifeless|drowning|drowned|suffocat*|seizure*|convuls*|hypotherm*|frostbit*|scalded|scalding|hackers|hacker|hijacked|ransom*|hostage*|terror*|sabotage*|explosion*|evacuat*|lifethreatening|life-threatening|lethal|derail*|collided|overturned|rape|raped|kidnap*|abducted|bleach|drain-cleaner|caustic ^0.7
swallowed|drunk|drank|eaten|ate|licked|ingested .. battery|tablets|medicine|cleaner|bleach|detergent|chemical*|poison|pills|metal|liquid ^1.3
down on|across .. car|line|road|house|cable*|bus ^0.6
tree|pole|wall|crane .. down|fallen|fell|collapsed ^0.8
someone|somebody|people|driver|child|kids inside|underneath|trapped|under ^1.1
ice|railing|fence|jetty|swing|ladder|floor|handrail|banister .. hold|gave|loose|snapped|collapsed|way ^0.9
passwords|card|account numbers|records .. forum|dark|leaked|dumped|sale|found ^0.9
accounts|account|savings .. emptied|drained|cleaned ^1
page|account|website|site .. taken|hijacked|hacked over? ^0.8
send help|someone|somebody|anyone|ambulance|police ^1.1
talking|acting|speaking|behaving funny|strange*|confused|slurred|odd ^0.9
insulin|dialysis|oxygen|epipen .. out|without|on|run|hasnt ^0.6
carer|nurse .. hasnt|not|didnt .. been|come|days|turned ^0.8
reporter*|journalist|press .. here|outside|asking|filming|deaths ^1
deaths|dead ^0.5
# privacy
instagram|facebook|linkedin|snapchat|tiktok|whatsapp .. after|found|searched|wrote|added|contacted|me ^0.8
looked me up|on ^1
wrote|written|contacted|messaged to? me .. privately|facebook|instagram|home|after|afterwards ^0.9
passport|licence|signature|id .. copy|keep|store|photo|scan|years ^0.8
called|read|shouted|announced .. out .. name|condition|diagnosis|number ^1
all .. of us .. to|cc|email|line|list ^0.6
to line|field|box ^0.8
emailed|wrote all|everyone|forty|us ^0.3
photos|pictures|video .. bedroom|home|house|kids|children|online|posted|me ^0.9
nobody|noone|no-one asked ^0.5
clinic|fertility|diagnosis|abortion|hiv|psychiatr*|gynaecolog*|therapy|counsell* .. everyone|all|us|told|emailed|name|list|shared ^0.8
medical|health notes|record|records|file ^0.7
who looked|viewed|opened|accessed|read|saw .. at? my|our|the ^1.2
who else knows|sees|reads|gets|has ^1.2
delete|erase|remove .. cv|profile|everything|photos|all|history|records|application .. my|from|about|when ^1.2
spy*|spied|profil*|surveil*|eavesdrop*|snoop* ^0.6
# unsubscribe
cancel our|my|the .. membership|zoo|subscription|box|gym|plan ^0.9
decided to cancel|leave|stop|quit|end ^1.2
final payment|issue|box|delivery ^0.8
stop these|those|the|all texts|emails|messages|letters|calls|catalogues|mailings ^1.2
replied|texted|typed|sent stop ^1.2
stop .. another|again|still ^0.5
asked before|already|twice ^0.4
see other people ^1.2
grown|outgrown out|it|of|the ^0.7
ended|end|landed|wound up? on .. list ^0.9
loved|read|followed|enjoyed .. since|for .. but|now|shouty ^0.7
used to love|read|enjoy ^0.6
thanks for the years|ride|memories|company ^0.9
not for me|us anymore|any ^0.8
# strategic
any policy|plan|strategy|vision|ambition|long-term ^0.7
in|within|over|after thirty|forty|fifty|hundred|twenty-five|forty years ^0.9
years off|ahead|hence|from now ^0.8
will you have|be|do done|doing .. by|about|then|sea|when ^0.9
by then ^0.6
where do|does|did we|i|they|it|this come|fit|end|stand in|up|leave|lead ^0.9
are|is you|the|your going|still going to .. keep|open|build|replace|close|once|when|after|stay ^1
once the .. built|finished|opens|closed|gone ^0.5
why do you only|still|always|never|not ^1.1
long-term plan|plans|vision|future|strategy|thinking ^1
plenty|many|most of us ^0.6
high|town street|centre .. empty|plan|future|shops|dying ^0.7
annual report ^0.5
crossing|estate|apprenticeship*|green-belt|biodiversity|net-zero|subcontractor*|zero-hours|living-wage|inequality|accessibility|affordable ^0.35
reduce|cut|phase|tackle|end .. emissions|waiting|waste|poverty|debt|queues|plastic ^0.8
build|introduce|extend|open|electrify|modernise|expand .. more|lifts|new|homes|schools|beds|lines|cycle* ? ^0.8
# idea
id|i|may|might suggest|propose|recommend .. moving|that|putting|you|making|a|having|adding ^1.2
wouldnt|would|couldnt it be .. good|better|nice|easier|lovely|great ^1.3
how about a|an|having|some|the ^1.3
could|might do worse than ^1.2
no|not an? engineer|expert|architect|but ^0.7
all night|day for nobody ^0.6
it struck|occurred|dawned me|to ^1
got me thinking ^1
empty|unused|idle|spare .. wall|walls|room|rooms|space|building|roof|land ^0.6
found .. errors|mistakes|typos ^0.4
loyalty card|scheme ^0.4
people .. anyway|already ^0.3
# complaint
ordered .. got|came|received|sent ^0.9
are you kidding|joking|serious|having ^0.9
been cold|broken|down|closed|out|off|dirty|empty .. for|since|month|weeks|all ^0.9
put|puts|putting the|your prices|price up ^0.8
anyway ^0.2
lost my|our|his|her|their|mums|dads .. luggage|bag|hearing|parcel|case|card|order|coat ^0.8
turned up late|hours|drunk|without|wrong ^0.9
hours|days|weeks late ^0.9
cut|fitted|installed|painted|measured .. too|wrong|short|crooked|badly ^0.8
three|two|four|five different people|things|answers|stories|prices|departments ^0.9
get it right ^0.6
locked door|out|toilet ^0.5
thank|thanks you? for the|your .. survey|letter|apology|voucher .. locked|nothing|but|empty ^0.6
left .. lawn|hall|mess|rubbish|floor|drive|pavement ^0.6
third|fourth|fifth|sixth morning|time|day|week|month|winter ^0.6
daft|idiotic|twaddle|rubbish|childish|wasted|fiasco|botched|botch|bodged|slapdash|sluggish|naff|dire|woeful|abysmally|dud|flimsy|tatty|tacky ^0.7
last|final days|hours|weeks .. without|nodding|waiting|alone ^0.5
# praise
huge|big|massive|biggest plus|praise|thanks|thank|hug|cheer|respect ^1.1
much|so|far better since|now|than ^0.5
lower|cheaper|faster|better|quicker|easier|sooner than .. you|we|i|expected|promised|thought|said ^1
expected|feared|dreaded|braced .. instead|but ^0.8
instead i|we|they|she|he got|was|gave|sent|sat ^0.6
by hand ^0.6
clearly read|listened|cared|loves|knew ^0.7
didnt laugh|judge|rush|blink|mind ^0.9
stayed on|up|late|with until|the|with|me|past ^0.9
carried my|our|the|me|her|him .. up|down|to|pram|bags|flights ^0.9
joy|delight to|for ^0.6
clear|quick|easy|simple no ^0.4
no nonsense|fuss ^0.8
it was perfect|heaven|wonderful|lovely|brilliant|magical|bliss ^1.1
was|is|were perfect|heaven|bliss|magical|spot-on|superb ^0.9
nearly|almost made .. cry|weep ^0.9
just back from ^0.5
goosebumps|magical|memorable|triumph|hit|bullseye|dream ^0.5
always smiling|calm|happy|friendly|helpful|kind|cheerful|polite ^0.9
welcome cake|basket|pack|note ^0.4
# operational
what documents|papers|id|form|proof|size|date|time|number do|does|is|should ^0.9
permit|licence|passport ^0.4
how do i|we get|find|pay|claim|register|renew|return .. it|back|my|a|the ^0.7
move|swap|change|shift my|our|the .. lesson|appointment|class|slot|booking|delivery|session|table .. from|to ^1
same time is|works ^0.4
swallowed by .. machine|atm ^0.8
reference|number|code|account|email not|isnt found|recognised|recognized|valid|accepted ^1
it|site|page|app says|keeps|said|tells .. not|error|invalid|found|saying|telling ^0.6
council tax|parking permit ^0.6
we've|weve|just moved to|house|in ^0.5
do we|i need to ^0.7
# other
<< hi|hello|hey|dear grandma|grandpa|granny|gran|nan|nana|auntie|aunt|uncle|mum|dad|mummy|daddy|darling|love|all|mate ^1.5
book token ^0.5
love|hugs|kisses rory|xx|xxx ^0.3
top of google ^1.5
free audit|consultation|quote|demo ^1
apply for .. job|position|role|post|vacancy ^1.3
saturday|summer|part-time|weekend job ^0.9
i am|im 16|15|17|14|18|sixteen|seventeen|fifteen ^0.5
had the phone|my ^0.7
ignore that|this|me|my|previous|last ^1
sorry|apologies .. ignore|wrong|meant|thought|number|toddler|pocket ^0.7
pocket|sat dial*|on ^0.4
thought this was .. number|for|the ^0.8
# crisis
on|from the roof|ledge|edge|bridge|railing|parapet|windowsill .. sitting|standing|jump|man|woman|person ^0.9
sitting|standing|climbed .. edge|ledge|roof|railing|parapet|bridge ^1
left .. note|phone|letter|goodbye ^0.6
taken the car keys|pills|tablets ^0.4
lift|elevator|ride|gondola .. dropped|plunged|fallen|stopped|people|stuck ^1
people|passengers|kids in it|there|inside ^0.5
tunnel .. dark|stopped|smoke|people ^0.7
child|daughter|son|baby .. crying|screaming .. inside|alone|nobody|locked ^0.9
not|arent|isnt answering|responding|breathing ^0.8
substation|transformer|high-voltage ^0.6
# privacy
dont want .. everyone|anyone|people|neighbours .. see|seeing|know|knowing|where ^1
take|remove|get .. video|photo|picture|clip .. off|down ^1.2
never said yes|ok|you
tv|speaker|watch|bell|doorbell|phone|app .. knows|listens|listening|watching|watches|records ^0.8
neighbours|neighbour .. on it|film*|footage|life ^0.5
get to delete|see|erase|opt ^0.8
who can see|read|access|open ^1.2
notes .. about|on my|our|me ^0.7
# unsubscribe
signed up for one|a|the ^0.7
signed up .. since|now|but|hundred ^0.7
gone off|cold|right ^0.7
since received|got|had ^0.4
from everything|all|your ^0.6
outgrown|grown out ^0.7
send no more ^1.2
dont send any|more|me ^1
# strategic
how do you see|view|regard ^0.8
what will|do|are|is .. then ? ^0.6
more and|fewer and more|fewer ^0.6
what is|are .. going to do about ^1.3
will there ever be ^1.2
every spring|autumn|winter|year since ^0.6
since 2005|2008|2009|2010|2011|2012|2013|2014|2015 ^0.3
is that the idea|plan|intention|aim ^1.2
hits zero ^0.5
driverless|autonomous|hydrogen|nuclear ^0.6
# praise
couldnt|cant have been|be nicer|kinder|better|happier|more|lovelier ^1.3
regret .. not|never ^0.3
made up my mind to|not ^0.4
came home .. happy|proud|beaming|and|buzzing|full ^0.6
never been so|more proud|happy|pleased ^1.2
been so proud|happy
it works ^0.4
remembers|remembered .. song|name|us|me ^0.5
sang|danced|played .. with|for her|him|us|mum ^0.7
deserves|deserve ^0.7
# idea
could|couldnt|would you not have|put|let|offer|make ^1.2
box by the ^0.7
text people|us|customers|patients when ^1.2
suggestion ^0.5
you also|already run|have|own|got ^0.5
made|drawn|drawn|compiled a list|map|model|app|film .. of|all|every ^0.6
# complaint
so|how kind|good|nice|thoughtful of you .. late|dead|again|send|another|fourth ^1
that makes two|three|four|five|six|ten ^0.8
been|its two|three|four|five|six|several months|weeks|years|days and|since|im|still ^0.5
whistle|whistles|rattle|squeak|drip|hum|buzz|bang|bangs ^0.4
shame on you ^1
no announcement|warning|word|sign|update ^0.6
and then you ^0.4
earplugs ^0.3
promised to ring|call|come|send|reply|pay ^0.9
forgot|forgotten us|me|him|her|our|to ^0.6
# operational
wrong number|address|name|date|box .. form|application|order ^0.9
already posted|sent|paid|submitted ^0.6
can i fix|undo|correct|cancel|change ^0.9
receipt for ^0.7
# other
made it to|home|back ^0.7
love you ^1.1
raffle prize|prizes ^1.2
willing to donate|sponsor|support ^1.2
is this the ^0.5
charity looking|raising|collecting|running ^0.9
`;
