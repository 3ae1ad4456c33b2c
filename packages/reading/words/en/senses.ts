/** What things are about, one sense a section, whatever kind of message they stand in: `kinds.ts` weighs them together. */
export const senses = `
# sense.fire
fire|fires|smoke|smoking|flame*|burning|burn|burnt|burned|spark*|glow*|explo*|singe*|melt*|smoulder*|scorch*
# sense.gas
gas|fumes|carbon|monoxide|petrol|diesel|oil|chemical*|acid|chlorine|ammonia|exhaust|seeping|tanker|spill*
# sense.flood
water|flood*|leak*|leaking|pouring|rising|dripping|drips|gushing|overflow*|basement|burst|dam|ceiling
# sense.collapse
collapse*|collapsing|crack*|leaning|loose|toppl*|hanging|swaying|sway|subsid*|sinkhole|ice|balcony|scaffold*|ladder|railing|wall|slide
gave way
giving way
# sense.electric
fuse*|cable*|wire|wires|wiring|socket*|electrocut*|short-circuit*|transformer*|pylon
live wire
meter cabinet
# sense.fallen
fell|fallen|falling|slipped|stuck|trapped|drown*|unconscious|accident*|collapsed
locked in
run over
hit by
lying on
on the floor|ground|stairs
# sense.body
chest|heart|breath*|breathing|breathe|blood|bleed*|fit|fits|seizure*|swollen|swelling|swell*|faint*|dizzy|vomit*|sick|fever*|stroke|pulse|numb|injured|hurt|cough*|lifeless
# sense.medicine
tablet*|pill|pills|medicine*|medication|dose|overdose*|swallowed|swallow|poison*|battery|batteries|insulin*|allerg*|jab|injection|oxygen|magnet*|dialysis|drug|drugs
# sense.violence
knife|knives|weapon*|gun|axe|threat*|threaten*|hit|hits|beat*|kill*|murder*|abus*|robb*|burgl*|assault*|violen*|stalk*|shoot*|bomb*|fighting
breaking in
# sense.despair
can't|cant|cannot go on|cope|live|anymore
don't want to live|be
live|life|die|suicid*|goodbye|hopeless|lonely|himself|herself|disappear
way out
cut her
end it
not wake|waking
won't be here|around
is it|this the end
# sense.absent
isn't|not|doesn't|won't|hasn't answering|answer|responding|open|wake|come|moved|been
nobody|no one answers|answering|seen|heard
missing|alone|lost|wander*|disappeared|vanished|abandoned
gone missing
left behind
left without
should have been
# sense.cold
minus|degrees|cold|freezing|frozen|freeze|frost|snow|snowing|ice|icy|dark|darkness|night|pyjamas|storm*|blizzard
no|without heating|heat|power|electricity|water|oxygen
# sense.now
now|immediately|help|hurry|quick|urgent*|emergency|alarm*|999|112|911|ambulance*|police|brigade|rescue
just now
right now
# sense.media
tv|bbc|itv|channel|newspaper*|papers|journalist*|reporter*|press|media|viral|breach|hacked|hack*|hackers|leaked|views|headline*|recording|blackmail*|ransom*
# sense.child
child|children|kid|kids|daughter*|son|sons|boy|boys|girl|girls|baby|babies|toddler*|pupil*|teen*|grandson*|granddaughter*|grandchild*|nursery|playground|twins|newborn|lad|brother
school run
little one
# sense.elder
mother|mum|mum's|father|dad|dad's|grandmother|gran|granny|grandfather|grandad|old|elderly|dementia|frail|pensioner*|carer*|aunt|mother-in-law
care home
home care
# sense.partner
husband*|wife|wife's|partner|girlfriend|boyfriend|his|her|sister|fiancé*
# sense.acquaintance
neighbour*|neighbor*|boss|employer*|colleague*|friend*|ex|ex-husband*|ex-wife|sister-in-law|brother-in-law|classmate*
next door
# sense.staff
driver*|nurse*|doctor*|gp|receptionist*|dentist*|midwife|fitter|engineer*|technician*|caseworker*|staff|caretaker*|teacher*|assistant*|waiter*|waitress*|cashier*|conductor*|courier|postman|postwoman|librarian*|builder*|electrician*|plumber*|adviser*|advisor*|cleaner*|fireman|firefighter*|guard|agent*|salesman|rep|baker|chef|guide*|paramedic*
bin man
bin men
lady|man|woman|girl|lad|guy|he|she at|on|in|who|from|behind
# sense.they
he|she|him
# sense.stranger
stranger*|unknown|another|else's
someone else's
somebody else's
other people's
wrong person
# sense.collective
people|everyone|everybody|public|women|pensioners|citizens|residents|generation*|families|students|customers|villages|rural|society|ordinary|tourists|loyal|taxpayer*|islands|islanders|nobody
young people
those of us
those who
those without
old people
# sense.organisation
council|bank|company|board|management|politician*|authority|trust|director*|mayor*|ceo|bosses|owner*|shareholder*|government|country|region
# sense.wait
waited|waiting|wait|queue|queued|queuing|hold|late|delay*|slow|still|yet|since
# weeks|months|hours|days|minutes|years
a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty weeks|week|months|month|hours|hour|days|day|minutes
# sense.years
years|year|decade*|generation*|century
# sense.repeat
again|times|time|repeatedly|constantly
yet another
once more
over and
every|each time|day|week|morning|month|evening|winter|summer|autumn|year|single
in a row
same answer|form|story|mistake|thing
second|third|fourth|fifth|sixth|seventh time|week|day|month|caseworker
# sense.promise
promised|promise|promises|guarantee*|confirmed|assured
said you'd
supposed|meant to
was|were going|due to
you|they|she|he said|wrote|say|says|write|told
according to
# sense.broken
broken|broke|bust|defective|faulty|crash*
doesn't|isn't|won't|didn't|working|start|open
not work
out of|down order|since
freezes|froze|split|snapped|peeling|error|scratch*|dent|shrunk|shrank|dead
stopped working
fell apart
# sense.wrong
wrong|mistake|error|forgot|forgotten|missing|lost|mislaid|mixed|mix-up|misunder*|twice|double|cancelled|canceled
instead of
# sense.dirt
dirty|filthy|disgusting|mould*|mold*|smell*|stink*|stench|drains|sewage|rubbish|dust|rats|cockroach*|lukewarm|stale|raw|sour|stain*|damp|rotten
hair in
cold food
# sense.rude
rude|unhelpful|dismissive|arrogan*|sighed|laughed|shouted|yelled|interrupted|snapped|sneer*|disrespect*|stared|shrugged|rolled|blame*|mocked|patronis*
back on
hung up
called me
couldn't care
# sense.ignored
nobody|none answers|answered|cares|listens|rings|knows|comes|came|helps|told
ignor*|passed|transferred|fobbed|explanation|apology
heard nothing
not heard
never heard
without a|any|an word|explanation|warning|answer
contact|please contact|call us
# sense.paid
paid|pay|paying|charged|charge|charges|took|expensive|cost|costs|increase*|fee|fees|pounds|money|refund*|discount*|reminder*|bill|price
# sense.judged_bad
bad|terrible|awful|worst|worse|scandal*|unaccept*|disappoint*|unhappy|angry|furious|irritat*|annoy*|tired|useless|disaster*|shame*|disgrace*|embarrass*|unworthy|unreasonable|ridiculous|appalling|hopeless|shoddy|insult*|cheated|cried|poor
fed up
# sense.refused
refuse*|refusal|denied|deny|rejected|no|forbid*|forced
not allowed
won't let
# sense.irony
congratulations|generous|apparently|bravo|impressive|lovely|presumably|evidently|naturally|hooray
how lovely
thank you for
thanks for
of course
so it
made my
guess what
# sense.came_to_nothing
never|didn't came|come|turned|showed|arrived|arrive|show
drove|went past|off|without
but|yet|though|although|despite
cancelled|nothing|in vain|no show
# form.negation
not|never|no|none|nothing|without|neither|nor|don't|doesn't|didn't|won't|can't|couldn't|isn't|wasn't|hasn't|haven't
# sense.thanks
thank|thanks|thankful|grateful|cheers|appreciat*|praise|praises|kudos|credit|hats
# sense.judged_good
fantastic|wonderful|best|brilliant|super|superb|excellent|perfect|splendid|impress*|outstanding|incredible|professional|nice|nicest|great|good|kind|kindest|friendly|helpful|knowledgeable|polite|funny|cosy|beautiful|heavenly|delightful|lovely|recommend*|gold|stars|marks|cracking|gent|amazing|clean|refreshing
# sense.helped
helped|carried|held|saved|fixed|sorted|solved|repaired|mended|stayed|followed|comforted|calmed|listened|explained|found|shovelled|sang|waves|patient|patience|washed|smiled|whistled|hoovered
waited until
waited patiently
ran after
rang|called back|himself|herself
# sense.joy
glad|happy|happier|smile*|smiling|laugh*|laughed|luck*|joy|safe|calm|relieved|relief|proud|touched|love|loved|enjoy*|satisfied|pleasure|dream|slept|beamed|brave|treat|cheer|grin
# sense.surprised_well
finally|straight|promptly|quick|quickly|easy|easily|minutes|quarter
at last
first time
never before
on the dot
on the spot
same day
before i|we|six|noon|time
faster|better|cheaper|quicker|easier than
# sense.hypothetical
would|should|could|might|maybe|perhaps|wish|imagine|ought
if you
if there
if the
# sense.suggest
suggest*|suggestion*|propose*|tip|idea|ideas|considered|competition|try
thought of
why not
i miss
how about
what about
what if
# sense.elsewhere
where i|we work|worked|live|lived
at|in my|other|our old|last|previous
holland|sweden|germany|norway|france|japan|abroad|bristol|leeds|manchester|denmark|elsewhere|other
usually|used to
# sense.fixture
bench*|sign|signs|lamp*|button|shelf|shelves|board|clock|bin|bins|map|maps|code|keypad|mirror*|fountain*|pump*|shelter|roof|trees|bushes|flowers|wall*|fence*|paint*|app|qr|checklist*|reminder*|boxes|box|doors|lighting|charger*|charging|carriage|toilet*|parking|filter|colour*|list|letterbox*|trailer
bike rack*
# sense.benefit
save|saves|saved|easier|safer|nicer|fewer|share|shared|better|free|cheap
many people
plenty of
more people
no need
nobody would
no longer have
wouldn't have
then|and|so nobody|people|you|we|they would|could|needs|wouldn't|see
# sense.made
i|i've|we've|made|built|written|counted
neighbour drawn
drawn|drew|sketched|built|invented|calculated
worked out
# sense.put
<< put|place|let|make|build|swap|paint|plant|introduce|hang|lay|write|print|move|turn|open|give|collect|sell|start|grit|get
# sense.could_not
can|could|couldn't|can't|wouldn't|isn't|might you|there|it|we not?
# sense.why
why|how come
why is|are|do|does|don't|must|have|has|can't
# sense.future
future|ever|long-term|coming|continue|left|grandchild*|grandson*|prepared|2030|2035|2040|2050|end|ends|heading|ahead
long term
carry on
keep on
in ten|twenty|fifty|hundred|a few years
will|do|are|does|did you|the|there|they|we
# sense.policy
plan|planned|planning|plans|policy|policies|strateg*|goal|goals|target*|vision|thinking|thought|principle*|responsib*|priorit*|position|stance|intention|intend|intends|idea|criteria|decide*|decision*|deciding|values|model|commit*|terms|limit
# sense.think
how|what do|does|is|are you|your|the|council|bank
believe|think|feel
# sense.trend
always|nowadays|formerly|once|constantly|only|general|grown|growing|shrinking|closing|closed|shut|cut|disappear*|anymore
these days
used to
more and
fewer and
every year
each year
every winter
every autumn
since 19*
never been
# sense.society
school*|schools|hospital*|health|nhs|trains|train|railway*|buses|climate|cash|branch*|branches|housing|homes|flats|library|libraries|environment*|plastic*|coal|arms|forest*|wood|traffic|cycle*|doctors|nurses|service|services|equality|digital|smartphone*|phone|phones|apps|robot*|machine|ai|algorithm*|stadium|district|centre|countryside|village|villages|island*|sport*|welfare|profit*|privatis*|supplier*|pension*|development|energy|wages|bridge|ferry|fares
elderly care
care home*
public transport
# sense.data
data|details|information|personal|register*|records|medical|notes|file|address|number|name|names|picture*|photo*|image*|salary|payslip*|diagnos*|grade*|balance|birthday|pregnan*|prescription*|password*|tax|debt*|religion|weight|x-ray*|dna|identity|envelope*|recording*|calls|account|age|papers|letter|voice|messages
national insurance
date of
test results
card number*
member list
# sense.see
read|reads|reading|seen|see|sees|saw|knows|knew|know|recognised|looked|logged|signed|access*|follow|heard|opened|open|visible
who|which has|have|can|else|at
# sense.spread
sold|sell|selling|shared|share|sharing|passed|pass|gave|given|disclosed|told|mentioned|showed|shouted|published|posted|sent|forwarded|copied
put up
read out
came from you
on|in facebook|website|site|online|internet|brochure*|noticeboard
# sense.erase
erase*|delete*|remove|forget|forgotten|wipe|anonym*
take down
take .. off|down
# sense.camera
camera*|cctv|film*|record|records|recording|listen*|eavesdrop*|track*|location|fingerprint*|face|facial|surveill*|drone*|microphone*|speaker*|doorbell*|contacts
where i
# sense.consent
consent*|permission|agreed|agree|underage|minor|confidential*|gdpr|privacy|private|secret|protected|store|stores
said yes
asked me
never asked
keep on
keep the
how long do
# sense.leave_alone
stop|quit ringing|calling|phoning|contacting|reading|following|selling
leave|alone|telesales|salespeople
don't call
do not call
cold call*
be called
# sense.mailing
newsletter*|mailing*|email*|emails|mail|text|texts|texting|advert*|ads|offers|offer|catalogue*|list|lists|tips|notification*|campaign*|weekly|inbox|letterbox|post|buzz*|ping*|vouchers|coupons|deals|spam*|marketing|leaflets
# sense.membership
subscri*|member|members|membership*|account|contract|club|gym|training|paper|magazine*|box|boxes|loyalty|scheme|society|union|broadband|streaming|trial|customer|policy|landline|modem|allotment|wine
meal box*
# sense.cancel
cancel*|terminat*|ending|unsubscribe*|close|shut|strike|withdraw*|resign*|notice|divorce
end my
opt out
sign me
take me
remove me
leave the
leaving the
out of
off the
giving up
# sense.stop
stop|stops|enough|excused|drop|quit
no more
not any more
rid of
don't renew
do not renew
not renew*
no thanks
not interested
ends now
# sense.no_longer
no longer|any|anymore longer?|more?
don't|doesn't|won't|never need|be|use|read|train|shop|play|want
finished|done|manage without
# sense.gone
died|dead|gone|sold|moved|moving|abroad|retire*|funeral|estate|outgrown|grown
passed away
too old
# sense.switch
another|different|new supplier|provider|bank|company|shop|paper
switched|switching|changed|going to|bank|company|from
competitor*|cheaper|found someone|found a
# sense.last
last|goodbye|farewell|expires|parting
thanks for everything
good run
from the
from january
from february
from march
from april
from may
from june
from july
end of
next month
# sense.how_to
how do|can|long|much|many|old|big
what do|does|is|time|should|documents
where do|can|is|are|should
which one|way|ticket|day|of|platform|is
when do|does|is|will|can
who do|should
can|may|could i|we|you|my
do|does|should|must|will i|we|it|this|my
is it|there possible|a|any
# sense.case
case|order|orders|reference|booking*|booked|confirmation|invoice*|bill|application|form|forms|receipt*|appointment*|ticket*|parcel*|package|key|keys|code|password*|login|sign|meter*|contract*|tenancy|certificate|letter|referral|card|pass|voucher|guarantee|warranty|flat|documents|delivery|permit|statement|reminder*|plate|passport|licence|policy
library card
account number
# sense.change
change|swap|move|book|rebook|order|apply|hire|rent|borrow|register|update|correct|split|instalment*|collect|collected|return|pay|payment*|pause
# form.mine
my|our|mine
# form.i
i|we|me|us|i'm|i've|we've|we're
# form.you
you|your|yours|you've|you're
# form.past
was|had|got|came|went|said|stood|sat|took|did|drove|rang|wrote|asked|ordered|booked|bought|were|sent
# sense.place
flat|street|road|stairwell|floor|hall|gate|yard|porch|cellar|number|door
# sense.appliance
lamp*|tap|dishwasher*|fridge*|cooker*|lock|router*|broadband|computer|phone|screen*|machine*|lift|door|bike*|car|sofa*|chair*|shoes|radiator*|boiler
street light*
washing machine*
cash machine*
# sense.greeting
hi|hello|bye|okay|ok
good morning
good afternoon
good evening
take care
talk soon
merry|happy|good christmas|easter|weekend|new
# sense.family_chat
darling|love|kisses|xx|hugs|remember|milk|bread|cake|buns|cottage|bring|granny|grandma|dinner|match|arrived
love from
don't forget
remember to
see you
are you coming
could you take
swimming things
# sense.job
job|work|vacancy|vacancies|internship*|placement|cv|resume|hiring|trained|qualified|studying|applying
looking for
# sense.pitch
we offer|sell|help|supply|can
quote|demo|sample*|sponsor*|advertis*|traffic|search|google|businesses|companies|invited|invitation|partnership|seo
open day
# sense.auto
automatic*|holiday|office|maternity|meanwhile|forwarded
out of
on leave
back on
annual leave
# sense.attached
attached|minutes|agreed|agenda|enclosed
please find
within 14
within 30
# sense.prize
won|winner*|selected|inheritance|lottery|click|link|bitcoin*|crypto*|usd|dollars|million*
# sense.study
class|essay|dissertation|thesis|research*|interview*|student*|pupils|archive*|donate|museum*|project
give away
# sense.nonsense
test|tests|testing|asdf*|qwerty*
# sense.wrong_address
wrong number|person|address|window
meant for|to
sorry that
# sense.weather
snow|snowing|raining|sun|sky|smells|morning|evening|lake|birds|wind|quiet|journey
`;
