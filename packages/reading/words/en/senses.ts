/** What things are about, one sense a section, whatever kind of message they stand in: `kinds.ts` weighs them together. */
export const senses = `
# sense.fire
fire|fires|smoke|smoking|flame*|burning|burn|burnt|burned|spark*|glow*|explo*|singe*|melt*|smoulder*|scorch*
lit|alight|ablaze|torch*|charred|sooty|soot|arcing|extinguisher*|overheat*
smell of burning|smoke
smells of burning|smoke
# sense.gas
gas|fumes|carbon|monoxide|petrol|diesel|oil|chemical*|acid|chlorine|ammonia|exhaust|seeping|tanker|spill*
propane|butane|cylinder|solvent*|cyanide|asbestos|mercury|corrosive|toxic|pungent|bleach|paraffin
# sense.flood
water|flood*|leak*|leaking|pouring|rising|dripping|drips|gushing|overflow*|basement|burst|dam|ceiling
torrent*|seeping|gushes|sewage|culvert|drain|drains|mains
pouring through|in|out|down
# sense.collapse
collapse*|collapsing|crack*|leaning|loose|toppl*|hanging|swaying|sway|subsid*|sinkhole|ice|balcony|scaffold*|ladder|railing|wall|slide
gave way
giving way
beam|lintel|girder*|tiles|slates|icicle*|crane|digger|excavator|manhole|lamppost|lamp-post|branch|tree|railing*|banister*|handrail*|wobbl*|sway*|bulg*|crumbl*|landslip|landslide|cave-in|pane|glass|undermined|trench
hanging by|off|loose
# sense.electric
fuse*|cable*|wire|wires|wiring|socket*|electrocut*|short-circuit*|transformer*|pylon
live wire
meter cabinet
pylon*|substation|shock|shocks|voltage|charger|battery
# sense.fallen
fell|fallen|falling|slipped|stuck|trapped|drown*|unconscious|accident*|collapsed
locked in
run over
hit by
lying on
on the floor|ground|stairs
pinned|wedged|crushed|toppled|collision|collided|skidded|swerved|overturned|motionless|moaning|crying|screaming|wailing
can't|cannot get up|out|down|free
stuck in|on|under|between
on the floor|ground|tracks|line
fell|fallen down|off|in|into|over|from
# sense.body
chest|heart|breath*|breathing|breathe|blood|bleed*|fit|fits|seizure*|swollen|swelling|swell*|faint*|dizzy|vomit*|sick|fever*|stroke|pulse|numb|injured|hurt|cough*|lifeless
pale|blue|lips|throat|airway|asthma*|epilep*|diabet*|shivering|shaking|sweating|wound|fracture*|broken|skull|nosebleed|choking|choke|contractions|labour|labor|waters|paralys*|drooping|slurr*|confused|delirious|dehydrated|collapsed|rash|hives|temperature|hospital
# sense.medicine
tablet*|pill|pills|medicine*|medication|dose|overdose*|swallowed|swallow|poison*|battery|batteries|insulin*|allerg*|jab|injection|oxygen|magnet*|dialysis|drug|drugs
morphine|paracetamol|antidepressants|warfarin|needle|syringe*|bottle|capsules|dosage|doses|vaccine*|epipen|inhaler|mushrooms|detergent
sleeping pills
blood thinners
drain cleaner
wrong pills|tablets|medicine|dose|injection|jab|insulin
# sense.violence
knife|knives|weapon*|gun|axe|threat*|threaten*|hit|hits|beat*|kill*|murder*|abus*|robb*|burgl*|assault*|violen*|stalk*|shoot*|bomb*|fighting
breaking in
kick*|strangl*|shov*|revenge|gunshot*|machete|masked|armed|barricad*|hostage*|kidnap*|abduct*|raped|rape|thief|thieves|gang|bully*|bullied|aggressive|drunk|smash*|punch*|bruis*|hurt|hurts
scared|afraid|frightened of
daren't
waiting|standing outside
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
self-harm*|burden|guilt|shame|empty|darkness|funeral|ending|pointless|worthless|survive|meaning|note|sorted
no way|point|reason out|to|in|on
end it|my|everything
give|gave|giving up
doesn't matter anymore|any|now
can't go|do|take|cope on|this|it|anymore
better off without
won't be here|around|needing|need
had enough of life
# sense.absent
isn't|not|doesn't|won't|hasn't answering|answer|responding|open|wake|come|moved|been
nobody|no one answers|answering|seen|heard
missing|alone|lost|wander*|disappeared|vanished|abandoned
gone missing
left behind
left without
should have been
unreachable|ran|searching|looked|disappear*
not been seen|heard
hasn't|haven't been seen|come|answered|opened
no sign|answer of|from
isn't answering|responding|moving
# sense.cold
minus|degrees|cold|freezing|frozen|freeze|frost|snow|snowing|ice|icy|dark|darkness|night|pyjamas|storm*|blizzard
no|without heating|heat|power|electricity|water|oxygen
frostbite|hypotherm*|gale|thunder|lightning|radiator*|boiler|heating
in the dark|cold|middle
no heating|water|power|electricity
# sense.now
now|immediately|help|hurry|quick|urgent*|emergency|alarm*|999|112|911|ambulance*|police|brigade|rescue
just now
right now
sirens|paramedic*|quickly|seconds|instantly
right now|away
at this moment
# sense.media
tv|bbc|itv|channel|newspaper*|papers|journalist*|reporter*|press|media|viral|breach|hacked|hack*|hackers|leaked|views|headline*|recording|blackmail*|ransom*
news|tabloid*|guardian|sky|podcast|tweet|twitter|tiktok|reddit|thousands|boycott*|lawsuit|prosecut*|virus|encrypted|phishing|scam*|fake|leak*|breach*|servers|outage|riot|protest*
going viral
all over facebook|twitter|the
on the dark
# sense.child
child|children|kid|kids|daughter*|son|sons|boy|boys|girl|girls|baby|babies|toddler*|pupil*|teen*|grandson*|granddaughter*|grandchild*|nursery|playground|twins|newborn|lad|brother
school run
little one
infant*|pram|buggy|three-year-old|four-year-old|five-year-old|six-year-old|seven-year-old|minor|minors|schoolchild*|little|lass|pregnant
# sense.elder
mother|mum|mum's|father|dad|dad's|grandmother|gran|granny|grandfather|grandad|old|elderly|dementia|frail|pensioner*|carer*|aunt|mother-in-law
care home
home care
ninety*|eighty*|seventy*|widow*|wheelchair*|blind|deaf|disabled|disability|care|carehome|hospice|nan|nana|grandpa|grandma|auntie|uncle|stroke|zimmer
# sense.partner
husband*|wife|wife's|partner|girlfriend|boyfriend|his|her|sister|fiancé*
fiance*|spouse|ex-husband|ex-wife|brother-in-law|sister-in-law|cousin|nephew|niece|son-in-law|daughter-in-law|stepson|stepdaughter|twin
# sense.acquaintance
neighbour*|neighbor*|boss|employer*|colleague*|friend*|ex|ex-husband*|ex-wife|sister-in-law|brother-in-law|classmate*
next door
landlord*|tenant*|flatmate*|housemate*|manager|mate|mates|teammate*|coach
# sense.staff
driver*|nurse*|doctor*|gp|receptionist*|dentist*|midwife|fitter|engineer*|technician*|caseworker*|staff|caretaker*|teacher*|assistant*|waiter*|waitress*|cashier*|conductor*|courier|postman|postwoman|librarian*|builder*|electrician*|plumber*|adviser*|advisor*|cleaner*|fireman|firefighter*|guard|agent*|salesman|rep|baker|chef|guide*|paramedic*
bin man
bin men
lady|man|woman|girl|lad|guy|he|she at|on|in|who|from|behind
inspector*|repairman|joiner|decorator*|mechanic*|porter*|headteacher|teaching|counsellor*|psychologist*|physio*|hygienist|optician*|pharmacist*|switchboard|operator*|police|captain|crew|hairdresser|lifeguard*|steward*|carer*|consultant*|midwives|temp|trainee|volunteer*|instructor*|courier*|postie|handler|clerk|surveyor|bloke|chap|lady|gentleman|bailiff*|warden*
social worker
# sense.they
he|she|him
# sense.stranger
stranger*|unknown|another|else's
someone else's
somebody else's
other people's
wrong person
unauthorised|outsider*
no idea who
wrong person|address|house
# sense.collective
people|everyone|everybody|public|women|pensioners|citizens|residents|generation*|families|students|customers|villages|rural|society|ordinary|tourists|loyal|taxpayer*|islands|islanders|nobody
young people
those of us
those who
those without
old people
tenants|passengers|commuters|motorists|cyclists|patients|disabled|newcomers|low-income|villagers|parents|unemployed|carers|workers|population|households|ratepayers|shareholders|members
small businesses
people like us|me
the elderly|young|poor|old|sick
# sense.organisation
council|bank|company|board|management|politician*|authority|trust|director*|mayor*|ceo|bosses|owner*|shareholder*|government|country|region
parliament|cabinet|committee|department|agency|utility|church|university|hospital|group|chain|federation|headquarters|ministry|regulator|corporation|governors|nhs|hmrc|dvla
housing association
head office
# sense.wait
waited|waiting|wait|queue|queued|queuing|hold|late|delay*|slow|still|yet|since
# weeks|months|hours|days|minutes|years
a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty weeks|week|months|month|hours|hour|days|day|minutes
queue*|queueing|musak|jingle|music|ages|overdue|backlog|pending|postponed
on hold
still no|waiting|nothing|not
since january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|last|summer|autumn|spring
# sense.years
years|year|decade*|generation*|century
childhood|millennium
# sense.repeat
again|times|time|repeatedly|constantly
yet another
once more
over and
every|each time|day|week|morning|month|evening|winter|summer|autumn|year|single
in a row
same answer|form|story|mistake|thing
second|third|fourth|fifth|sixth|seventh time|week|day|month|caseworker
recurring|repeated*|alternate|often|fourth|fifth|sixth|seventh|eighth|ninth|tenth|another|twice|thrice
time after|and
once more|again
day after
the same thing|answer|form|story|mistake|question
# sense.promise
promised|promise|promises|guarantee*|confirmed|assured
said you'd
supposed|meant to
was|were going|due to
you|they|she|he said|wrote|say|says|write|told
according to
assur*|ordered|agreed|agreement|booked|supposedly|advert|advertised|brochure|insist*|sworn
meant|supposed|due to
said|told it|he|she|they|would|that|me|us
# sense.broken
broken|broke|bust|defective|faulty|crash*
doesn't|isn't|won't|didn't|working|start|open
not work
out of|down order|since
freezes|froze|split|snapped|peeling|error|scratch*|dent|shrunk|shrank|dead
stopped working
fell apart
glitch*|breakdown|flicker*|beep*|buzz*|squeak*|rattl*|hum|leaks|leaking|crack*|bent|dent*|torn|skewed|dark|unusable|illegible|stopped|stuck|jammed|fault|blank|kaput|wobbly|chipped
acting up
playing up
out of order|action
doesn't|won't work|open|start|close|turn|load|charge|connect
not working
gone off|dead|blank
# sense.wrong
wrong|mistake|error|forgot|forgotten|missing|lost|mislaid|mixed|mix-up|misunder*|twice|double|cancelled|canceled
instead of
misdelivered|misspelt|mistyp*|sloppy|careless|blunder|slip|mistake*|oversight|disappeared|half|empty|contradict*|mismatch*|wrongly|incorrect*|muddle*|duplicate*|omitted
not what|as|the ordered|asked|described|promised|one
even though
# sense.dirt
dirty|filthy|disgusting|mould*|mold*|smell*|stink*|stench|drains|sewage|rubbish|dust|rats|cockroach*|lukewarm|stale|raw|sour|stain*|damp|rotten
hair in
cold food
unhygienic|grubby|grimy|sticky|fag|cigarette|butts|flies|maggots|larvae|silverfish|lice|bedbugs|mice|mouse|urine|wee|poo|vomit|sick|cobweb*|litter|graffiti|overflowing|crumbs|cold|burnt|tough|expired|rust*|reek*
dog mess
# sense.rude
rude|unhelpful|dismissive|arrogan*|sighed|laughed|shouted|yelled|interrupted|snapped|sneer*|disrespect*|stared|shrugged|rolled|blame*|mocked|patronis*
back on
hung up
called me
couldn't care
sarcastic|condescend*|dismiss*|impolite|offen*|insult*|mock*|smirk*|sniggered|ridicul*|idiot|stupid|barked|curt|abrupt|brusque|surly|scoffed|racist|sexist|harass*|discriminat*|humiliat*|bully*|glared|tutted|barged|ignored
laughed at
turned his|her|their back
rolled his|her|their
talked|spoke down|over to
cut me off
raised his|her
# sense.ignored
nobody|none answers|answered|cares|listens|rings|knows|comes|came|helps|told
ignor*|passed|transferred|fobbed|explanation|apology
heard nothing
not heard
never heard
without a|any|an word|explanation|warning|answer
contact|please contact|call us
silence|unanswered|invisible|bounced|shunted|robot|auto-reply|boilerplate|template|copy-paste|overlooked|indifferen*|excuse*|blame*|no-one
not a word|sound|peep|reply|sausage
no reply|answer|response|news|one|apology|explanation
nobody|no-one can|could|has|knows|is|answers|came|came
never answer*|heard|got|replied|called
passed|pushed around|from|to
# sense.paid
paid|pay|paying|charged|charge|charges|took|expensive|cost|costs|increase*|fee|fees|pounds|money|refund*|discount*|reminder*|bill|price
overcharg*|billed|debt|collector*|bailiff*|fine|fined|fines|hike|dearer|pricey|prices|compensat*|deposit|paypal|balance|excess|rip-off|ripoff|extortion*|quid|premium|interest|penalty
late fee
money back
# sense.judged_bad
bad|terrible|awful|worst|worse|scandal*|unaccept*|disappoint*|unhappy|angry|furious|irritat*|annoy*|tired|useless|disaster*|shame*|disgrace*|embarrass*|unworthy|unreasonable|ridiculous|appalling|hopeless|shoddy|insult*|cheated|cried|poor
fed up
dismal|dire|tragic|fiasco|shambles|farce|circus|joke|insane|mad|absurd|horrible|appalled|upset|hurt|shocked|stunned|speechless|desperate|frustrat*|exasperat*|livid|fuming|fed|unfair|untenable|incomprehensible|unprofessional|indefensible|mean|cheat*|fraud|con|dreadful|atrocious|disgust*|unsafe|dangerous|sad|pity|pathetic|outrage*|ashamed|badly|heartless
sick of
tired of
not okay|ok|acceptable|good|right|on|fair|happy|impressed|good
had enough
never again
# sense.refused
refuse*|refusal|denied|deny|rejected|no|forbid*|forced
not allowed
won't let
declined|barred|banned|invalid|penalis*|demanded|demands
shut out
turned away
wouldn't|won't let|accept|take|give|allow
not allowed|accepted|permitted
turned me|us|him|her away|down
# sense.irony
congratulations|generous|apparently|bravo|impressive|lovely|presumably|evidently|naturally|hooray
how lovely
thank you for
thanks for
of course
so it
made my
guess what
splendid|genius|fun|charming|marvellous|imaginative|record|tortoise|snail|medieval|prize|medal|gold|joking|thrilling|romantic|creative|modern|efficient|obviously|clearly|delightful|delighted|honoured|hats|heartwarming
well done
how nice
what a
how lovely|nice|thoughtful|kind|reassuring
thanks for nothing
thank|thanks you for the
you call|say it|that|this
# sense.came_to_nothing
never|didn't came|come|turned|showed|arrived|arrive|show
drove|went past|off|without
but|yet|though|although|despite
cancelled|nothing|in vain|no show
cancelled|withdrawn|scrapped|unfinished|half-finished|halfway|failed|fruitless|vain|closed|shut|locked|deserted|wasted|abandoned|no-show
never|nobody came|arrived|happened|turned|showed|appeared|materialised
didn't come|arrive|turn|show|happen
drove|went straight|right past|by
to no avail
# form.negation
not|never|no|none|nothing|without|neither|nor|don't|doesn't|didn't|won't|can't|couldn't|isn't|wasn't|hasn't|haven't
# sense.thanks
thank|thanks|thankful|grateful|cheers|appreciat*|praise|praises|kudos|credit|hats
gratitude|thanked|bow|flowers|bless|applause|owe|indebted|shout-out|shoutout|toast|tribute
thank|thanks you|so|to|very
thanks to
without you|her|him|them|your|his
hats off
# sense.judged_good
fantastic|wonderful|best|brilliant|super|superb|excellent|perfect|splendid|impress*|outstanding|incredible|professional|nice|nicest|great|good|kind|kindest|friendly|helpful|knowledgeable|polite|funny|cosy|beautiful|heavenly|delightful|lovely|recommend*|gold|stars|marks|cracking|gent|amazing|clean|refreshing
exemplary|masterful|thoughtful|patient|warm|gentle|competent|attentive|engaged|reliable|hospitable|welcoming|human|flawless|spotless|unbeatable|magic|magical|fairytale|exquisite|delicious|tasty|yummy|skilful|skilled|tidy|well-kept|fresh|considerate|readable|clear|generous|fair|honest|neat|smart|wise|first-class|top-notch|swift|sweet|hero|heroes|angel*|saint|star|gem|treasure|credit|kindness|cheerful|fabulous|marvellous|gorgeous
role model
so good|kind|nice|lovely|helpful
felt|feel like home
# sense.helped
helped|carried|held|saved|fixed|sorted|solved|repaired|mended|stayed|followed|comforted|calmed|listened|explained|found|shovelled|sang|waves|patient|patience|washed|smiled|whistled|hoovered
waited until
waited patiently
ran after
rang|called back|himself|herself
lifted|served|picked|guided|showed|reminded|played|read|knelt|sat|hugged|stroked|chatted|lent|gave|discovered|spotted|sewed|polished|packed|arranged|searched|ran|cycled|hurried|cared|taught|encourag*|support*|guidance|kindness|warmth|respect|comfort*|rescued|walked|cleared|soothed|bothered|effort
called back
rang back
saw to
turned back
took the time|trouble
went the|out extra|of
held my|his|her
made sure
# sense.joy
glad|happy|happier|smile*|smiling|laugh*|laughed|luck*|joy|safe|calm|relieved|relief|proud|touched|love|loved|enjoy*|satisfied|pleasure|dream|slept|beamed|brave|treat|cheer|grin
giggl*|beam*|grin*|glow*|sparkl*|danc*|sang|sings|sleeps|hopeful|comfort|loves|spoilt|welcome|welcomed|seen|heard|important|respected|memory|memories|favourite|favorite|sunshine|happiest|delight*|tears|thrilled|chuffed
can't wait
didn't want to
still talk*
never forget
first time in|since
made my|our day|week|year
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
already|expectations|surprise*|unexpected*|exceeded|within|hassle-free|painless|seamless|smooth|smoothly|free|bonus|extra|fast
no fuss|problem|hassle|queue|wait|trouble|questions
without any|fuss|hassle
like clockwork
in minutes|no
same day|evening|afternoon
next day|morning
before i|we could|had|even
better|quicker|faster than
# sense.hypothetical
would|should|could|might|maybe|perhaps|wish|imagine|ought
if you
if there
if the
dream|ideally
would be|have
could have|be
how about
# sense.suggest
suggest*|suggestion*|propose*|tip|idea|ideas|considered|competition|try
thought of
why not
i miss
how about
what about
what if
recommendation|thought|inspiration|project|concept|trial|pilot|develop|improve*|improvement|introduce|offer|extend|proposal|consider*|option|wishlist|feature
just a|an thought|idea|suggestion
what|how about|if
should be|have
ought to
could|can you|we|one|there not|please
why not|don't
would be|love good|great|nice|lovely|handy|useful|to
# sense.elsewhere
where i|we work|worked|live|lived
at|in my|other|our old|last|previous
holland|sweden|germany|norway|france|japan|abroad|bristol|leeds|manchester|denmark|elsewhere|other
usually|used to
iceland|spain|austria|switzerland|canada|copenhagen|oslo|stockholm|berlin|london|paris|amsterdam|ghent|glasgow|edinburgh|cardiff|dublin|competitor*|tesco|aldi|lidl|sainsbury*
other councils|towns|banks|shops|places|countries|schools|hospitals|cities
at|in my|our other|old|last|sister's|brother's|cousin's|gym|work
when i lived|worked
where i|we work|lived
i saw|read|heard
# sense.fixture
bench*|sign|signs|lamp*|button|shelf|shelves|board|clock|bin|bins|map|maps|code|keypad|mirror*|fountain*|pump*|shelter|roof|trees|bushes|flowers|wall*|fence*|paint*|app|qr|checklist*|reminder*|boxes|box|doors|lighting|charger*|charging|carriage|toilet*|parking|filter|colour*|list|letterbox*|trailer
bike rack*
ramp|railing|handrail|hook|hooks|rack|holder|drawer|postbox|locker|lockers|microwave|tap|fan|blinds|curtain*|carpet|highchair*|speaker*|screen|display|timetable|symbol*|icon*|template*|menu|calendar|buttons|label*|receipt|barcode|bed|planter*|raised|allotment|birdbox|beehive|gym|swing|swings|sandpit|barbecue|ashtray|light|crossing|cupboard|widget
play corner
changing table
search box
ticket machine
bike rack
charging point
speed bump
queue number
dark mode
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
time-saving|saving|spare|avoid|effective|efficient|green*|sustainable|simpler|handier|fun|cheer*|attract*|inclusive|accessible|practical|benefit|encourage|reduce|prevent|faster|quicker|prettier|cleaner|quieter|cheaper|worth
so people|everyone|we|you|that|kids
cost|costs next|nothing|almost|little
would save|help|stop|make|mean|cheer
for people|those who
# sense.made
i|i've|we've|made|built|written|counted
neighbour drawn
drawn|drew|sketched|built|invented|calculated
worked out
sketch*|drawing|prototype|model|spreadsheet|mapped|listed
attached a sketch|drawing
# sense.put
<< put|place|let|make|build|swap|paint|plant|introduce|hang|lay|write|print|move|turn|open|give|collect|sell|start|grit|get
<< introduce|move|put|paint|have|collect|swap|replace|use|install|allow|let|show|mark|fill|make|create|test|try|share|change|lay|hang|build|send|play|think|plant|serve|lend|release|extend|give|open|start|add|turn|offer
# sense.could_not
can|could|couldn't|can't|wouldn't|isn't|might you|there|it|we not?
can't|couldn't you|we|they|there|it
could|can you|we|there not|please
# sense.why
why|how come
why is|are|do|does|don't|must|have|has|can't
how can|could|is you|it|we|anyone
why not|are|do|does|is|must|should|can't|don't|has|have|did
what is|was the|your point|purpose|idea|thinking|reason
by what right
for what|which reason
# sense.future
future|ever|long-term|coming|continue|left|grandchild*|grandson*|prepared|2030|2035|2040|2050|end|ends|heading|ahead
long term
carry on
keep on
in ten|twenty|fifty|hundred|a few years
will|do|are|does|did you|the|there|they|we
generations|2045|2060|next|survive|replaced|abolish*|phase|permanent*|eventually|forever|grow|expand|evolve|plans|planning|planned|intend|intention
in ten|twenty|thirty|fifty|five years
will|are there|you|we|it|the|our ever|always|still|going|planning
how long|much will|can|are|longer
what happens to|when|if
where does|is|will it|this
is there a|any plan|limit|vision|ambition
# sense.policy
plan|planned|planning|plans|policy|policies|strateg*|goal|goals|target*|vision|thinking|thought|principle*|responsib*|priorit*|position|stance|intention|intend|intends|idea|criteria|decide*|decision*|deciding|values|model|commit*|terms|limit
resource*|budget*|cuts|cutback*|investment*|investing|invest|tender|procurement|reform*|legislation|rules|rule|system|ideology|mission|remit|purpose|ambition*|direction|roadmap|equity|ethic*|moral*|sustainability|transparen*|accountab*|democra*|governance|restructur*|equality
in the long
# sense.think
how|what do|does|is|are you|your|the|council|bank
believe|think|feel
how does|do|did|will|would|can the|you|council|bank|company|trust|board|university justify|square|see|plan|mean|intend|think|view
what is|are your|the|council's|plan|thinking|position|stance
where do|does you|the stand
justify|defend
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
less and
increasingly|gradually|nowadays|everywhere|always|vanishing|disappearing|closing|closures|dwindl*|shrink*|centralis*|one by|year after|these days
one after
every year|winter|autumn|time
# sense.society
school*|schools|hospital*|health|nhs|trains|train|railway*|buses|climate|cash|branch*|branches|housing|homes|flats|library|libraries|environment*|plastic*|coal|arms|forest*|wood|traffic|cycle*|doctors|nurses|service|services|equality|digital|smartphone*|phone|phones|apps|robot*|machine|ai|algorithm*|stadium|district|centre|countryside|village|villages|island*|sport*|welfare|profit*|privatis*|supplier*|pension*|development|energy|wages|bridge|ferry|fares
elderly care
care home*
public transport
broadband|beds|midwives|maternity|a&e|gp|gps|surgery|surgeries|homecare|nurseries|cinema|pool|trams|underground|motorway|flights|airport|runway|emissions|nuclear|solar|fossil|carbon|recycling|biodiversity|bees|pesticide*|animal*|meat|chicken|unions|benefits|taxes|tax|rents|homeless*|safety|refugee*|war|defence|crisis|inflation|bonuses|dividends|dividend|owners|shareholders|monopoly|competition|automation|chatbots|self-checkout*|tills|internet|culture|arts|museums|theatre
teacher shortage
waiting lists
care homes
leisure centre
youth club
wind farm*
child labour
working conditions
interest rates
bus routes
cycle lanes
# sense.data
data|details|information|personal|register*|records|medical|notes|file|address|number|name|names|picture*|photo*|image*|salary|payslip*|diagnos*|grade*|balance|birthday|pregnan*|prescription*|password*|tax|debt*|religion|weight|x-ray*|dna|identity|envelope*|recording*|calls|account|age|papers|letter|voice|messages
national insurance
date of
test results
card number*
member list
surname|portrait|files|list|spreadsheet|folder|patient*|record|results|illness|illnesses|abortion|sti|hiv|addiction|divorce|custody|loan|application|statement*|income|browsing|travel|location|fingerprint*|video|footage|clip|document*|report|referral|profile|passport|licence|license|id|signature|cookies|tracking|bookings
home address
email address
blood test*
medication list
mental health
sick note
cause of death
bank details
purchase history
search history
date of birth
phone number
my|our|her|his personal|private|medical|details|records|data|number|address|name|photo|file|notes
# sense.see
read|reads|reading|seen|see|sees|saw|knows|knew|know|recognised|looked|logged|signed|access*|follow|heard|opened|open|visible
who|which has|have|can|else|at
insight|peek*|snoop*|pry*|checked|monitor*|watch*|eavesdrop*|reveal*|disclos*|exposed|expose|googled|look*
found out
how do|did|does|come you|they|he|she|your know|get|have|find|got
who has|have|can|else
for all|everyone|anyone to
in full|plain view|sight
could read|see|hear
# sense.spread
sold|sell|selling|shared|share|sharing|passed|pass|gave|given|disclosed|told|mentioned|showed|shouted|published|posted|sent|forwarded|copied
put up
read out
came from you
on|in facebook|website|site|online|internet|brochure*|noticeboard
forward*|cc'd|cc|copy|copies|pinned|noticeboard*|gossip*|leaked|newspaper|aloud|loudly|handed|publish*|emailed
passed on
called out
third party
third parties
to the whole|entire|wrong
whole class|group|queue|waiting|village|family|team|office|bus|list
in front of
only told|gave|given|ever
never gave|given|told|asked|said|agreed|consented
out loud
# sense.erase
erase*|delete*|remove|forget|forgotten|wipe|anonym*
take down
take .. off|down
erasure|wiped|destroy*|shred*
right to be
take|taken down
remove|delete|erase my|our|the|all|photo|picture
# sense.camera
camera*|cctv|film*|record|records|recording|listen*|eavesdrop*|track*|location|fingerprint*|face|facial|surveill*|drone*|microphone*|speaker*|doorbell*|contacts
where i
photographing|photographed|webcam|gps|bluetooth|alexa|recorded|taped
voice assistant
facial recognition
# sense.consent
consent*|permission|agreed|agree|underage|minor|confidential*|gdpr|privacy|private|secret|protected|store|stores
said yes
asked me
never asked
keep on
keep the
how long do
controller|ico|watchdog|lawful|unlawful|illegal|allowed|stored|storing|keep|kept|hold|held|retain*|personal|sensitive|trust|anonymous*
data protection
without asking|my|our|telling|permission
never|not agreed|asked|consented|told|permitted
# sense.leave_alone
stop|quit ringing|calling|phoning|contacting|reading|following|selling
leave|alone|telesales|salespeople
don't call
do not call
cold call*
be called
salesman|salesmen|cold-call*|ringing|calling|pestering|pester|nagging|harass*|disturb*|hounding|hassl*
in peace
stop calling|ringing|phoning|texting|contacting
don't call|ring|contact|phone|want
do not call|ring|contact|phone
# sense.mailing
newsletter*|mailing*|email*|emails|mail|text|texts|texting|advert*|ads|offers|offer|catalogue*|list|lists|tips|notification*|campaign*|weekly|inbox|letterbox|post|buzz*|ping*|vouchers|coupons|deals|spam*|marketing|leaflets
mailout*|mailshot*|catalog*|flyer*|leaflet*|brochure*|push|alert*|alerts|discount*|voucher*|invitations|survey*|surveys|reminders|messages|postcard*|junk|unread|bin|magazine
christmas card
every monday|friday|week|day
# sense.membership
subscri*|member|members|membership*|account|contract|club|gym|training|paper|magazine*|box|boxes|loyalty|scheme|society|union|broadband|streaming|trial|customer|policy|landline|modem|allotment|wine
meal box*
tenancy|lease|donor|giving|newspaper|journal|nappies|nappy|coffee|flowers|app|insurance|alarm|package|cleaner|lottery|sponsor*|choir|team|place|plan
annual pass
season ticket
monthly pass
book club
wine club
loyalty card
store card
direct debit
standing order
meal kit
contact lenses
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
ended|ends|closed|discontinue*|leaving|quit|quitting|opt-out|lapse|expire
sign off
take me|us off
remove me|us|my
give|giving notice
not renew*|continue|extend
end my|our|the
get off
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
plenty
spare me|us
that's it|enough
stop sending|the
thanks but no|not
no thanks|thank
not for me|us
# sense.no_longer
no longer|any|anymore longer?|more?
don't|doesn't|won't|never need|be|use|read|train|shop|play|want
finished|done|manage without
stopped|redundant|unneeded|unnecessary|unused|unopened|unread
never open*|read|use*|look*
no longer
not any|need
don't need|use|read|open|want|drive|watch|drink|eat
haven't opened|read|used
no need|use|interest for|in
have no use|need|interest
do without
# sense.gone
died|dead|gone|sold|moved|moving|abroad|retire*|funeral|estate|outgrown|grown
passed away
too old
probate|selling|scrapped|binned|retiring|emigrat*|separated|divorced|teenager|flown|demolished|folded|bankrupt|late
grown out
moving|moved to|out|away|abroad|house|in
too old|big
own
# sense.switch
another|different|new supplier|provider|bank|company|shop|paper
switched|switching|changed|going to|bank|company|from
competitor*|cheaper|found someone|found a
switched|switching|chosen|found|competitor*|rival|cheaper|elsewhere|another
better deal
signed up
gone|going over|with|elsewhere
found somewhere|someone|another|something|a
got our|my own
with another
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
leaving|ending|final|bye
notice period
runs out
so long
thanks for everything|all|the
it's been
when the|my contract|term|year
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
how|where|when|which|what|who do|does|can|should|is|are|long|much|many|often|far|old|late
can|may|must|do|should|will|could i|we|you|my|it|the
is|are it|there|the|my possible|open|free|ok|okay|true|right|still
do|does|did you|i|it|the|my have|take|sell|accept|need|open|close|offer|include|cover|get
i|we need|want|would|have to|like
how do|can i|we|you
# sense.case
case|order|orders|reference|booking*|booked|confirmation|invoice*|bill|application|form|forms|receipt*|appointment*|ticket*|parcel*|package|key|keys|code|password*|login|sign|meter*|contract*|tenancy|certificate|letter|referral|card|pass|voucher|guarantee|warranty|flat|documents|delivery|permit|statement|reminder*|plate|passport|licence|policy
library card
account number
instalment*|pick-up|return|returns|trip|seat|seats|slot|slots|visit|sample|prescription|exemption|benefit|allowance|parental|pension|childcare|mot|planning|drawings|copy|registration|verification|reading|bin|collection|bulky|skip|fob|laundry|garage|rent|reservation|table|room|size|stock|battery|manual|instructions|pdf|file|link|claim|deposit|locker
due date
customer number
order number
tracking number
collection point
home delivery
spare part*
doctor's appointment
sick pay
school place
nursery place
parking permit
tax return
opening hours
direct debit
# sense.change
change|swap|move|book|rebook|order|apply|hire|rent|borrow|register|update|correct|split|instalment*|collect|collected|return|pay|payment*|pause
renew|extend|ordered|delivered|write|fill|sign|download|install|activate|block|reset|appeal|add|adjust|repair|repaired|fix|sort|check|empty|emptied|raise|lower|replace|transfer
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
stairs|balcony|garage|loft|attic|corridor|hallway|square|park|station|platform|track|junction|roundabout|crossing|path|footpath|bridge|harbour|reception|ward|room|kitchen|bathroom|toilet|shower|basement|block|lane|avenue|house
laundry room
bus stop
waiting room
# sense.appliance
lamp*|tap|dishwasher*|fridge*|cooker*|lock|router*|broadband|computer|phone|screen*|machine*|lift|door|bike*|car|sofa*|chair*|shoes|radiator*|boiler
street light*
washing machine*
cash machine*
oven|hob|freezer|dryer|thermostat|basin|sink|drain|toilet|loo|shower|blind|window|intercom|gate|escalator|barrier|printer|cable|remote|telly|tv|tablet|laptop|speaker|bicycle|scooter|pushchair|pram|glasses|kettle
tumble dryer
heat pump
water heater
front door
garage door
parking machine
ticket machine
cash machine
hearing aid
washing machine
# sense.greeting
hi|hello|bye|okay|ok
good morning
good afternoon
good evening
take care
talk soon
merry|happy|good christmas|easter|weekend|new
hiya|right|noted|understood|perfect|brilliant
thanks for the|your|getting|letting reply|answer|info|information|help|back|me
have a good|nice|lovely
will do
# sense.family_chat
darling|love|kisses|xx|hugs|remember|milk|bread|cake|buns|cottage|bring|granny|grandma|dinner|match|arrived
love from
don't forget
remember to
see you
are you coming
could you take
swimming things
dad|mum|sis|bro|sweetheart|honey|babe|tea|supper|breakfast|lunch|training|football|lift|pick|kids|cat|dog|keys|potatoes|cheese|birthday|party|barbecue|boat|cousins|gang|weekend|tonight|shopping|washing-up|xxx
see you at|on|tomorrow|there|later
are you home|coming|in
can|could you grab|bring|get|buy|pick|collect
bring the|some
say hi|hello
give my
# sense.job
job|work|vacancy|vacancies|internship*|placement|cv|resume|hiring|trained|qualified|studying|applying
looking for
position|positions|apprentice*|intern|experience|references|graduate|chef|welder|degree|part-time|full-time|recruiting
summer job
saturday job
cover letter
looking for work|a
apply|applying for
# sense.pitch
we offer|sell|help|supply|can
quote|demo|sample*|sponsor*|advertis*|traffic|search|google|businesses|companies|invited|invitation|partnership|seo
open day
quotation|leads|websites|web|agency|consultan*|recruit*|staffing|stationery|coffee|wholesaler|manufacturer|supplier|distributor|catalogue|fair|expo|exhibit*|workshop|courses|training|talk|webinar|network*|opening|launch|anniversary|branded|signs|solar|broker|collaborat*
cleaning firm
window cleaning
we are|offer|supply|specialise|provide
boost|increase|grow your
book a demo|call
special offer|rates
get in touch
# sense.auto
automatic*|holiday|office|maternity|meanwhile|forwarded
out of
on leave
back on
annual leave
away office
leave|maternity|annual|sick|course|conference|returning|undeliver*|bounced|mailer-daemon|no-reply|noreply|automatic|automated|auto-reply|limited access|ticket number|delivery failure
limited access to
for urgent|anything
# sense.attached
attached|minutes|agreed|agenda|enclosed
please find
within 14
within 30
attach*|enclosing|agm|signed|contract|fyi|information|billing|registered|report|quarterly|monthly|specification|herewith|remittance
change of address
new address
for your information|records|files
as agreed
# sense.prize
won|winner*|selected|inheritance|lottery|click|link|bitcoin*|crypto*|usd|dollars|million*
winnings|jackpot|iphone|free|prince|heir|investment|invest|casino|slots|viagra|verify|suspended|exclusive|limited
gift card
bank transfer
click here|below|the|on
you have|you've won|been
# sense.study
class|essay|dissertation|thesis|research*|interview*|student*|pupils|archive*|donate|museum*|project
give away
survey|questionnaire|genealog*|photographs|history|historical|memories|donation|collection|raffle|charity|fundrais*|sponsor|borrow|journalist|podcast|university|society
school project
family history
year 5
may|can|could we interview|visit|come|film|ask
writing a|about
# sense.nonsense
test|tests|testing|asdf*|qwerty*
tester|ignore|blah|oops|whoops|nevermind|xyz
just testing|a
never mind
ignore this|that|me
# sense.wrong_address
wrong number|person|address|window
meant for|to
sorry that
misaddressed|unintended|recipient|accident|disregard|mistake
sent|meant for|to|by
wrong number|person|address|email|place|company|chat
pressed|clicked the wrong
# sense.weather
snow|snowing|raining|sun|sky|smells|morning|evening|lake|birds|wind|quiet|journey
sunshine|rain|fog|mist|moon|stars|spring|autumn|leaves|leaf|swallows|bird|swans|swan|bluebells|poem|poems|verse|rhyme|sea|woods|forest|moss|heart|dreams|sunset|dawn
# sense.kindness
tea|cup|mug|cuppa|coffee|cake|bun|biscuit*|chocolate|blanket|pillow|flower|flowers|tulip*|bouquet|note|drawing|teddy|toy|balloon|lollipop|umbrella|gloves|mittens|socks|hand|shoulder|hug|wave|waved|whistled|hummed|joke|joked|name|biscuits
cup|mug|note|bunch of
by name
knocked on
# sense.no_fault
regret*|fault|complain|complaint|grumble
nothing|nought|couldn't|can't to|fault|complain
never regretted|let|put|complained|had
everything worked|went|was|just
exactly as|what
not once|one
without you|her|him|your|his would|we'd|i'd
didn't have to|need
# sense.contrast
however|instead|anyway|although|though|nevertheless|unfortunately|strangely|oddly|funny|except|actually|whereas|despite
and yet
on the other
but no|not|nobody|never|it
# sense.set_time
monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|saturdays|sundays|christmas|easter|weekend|noon|half-term
bank holiday
at # am|pm|o'clock
next week|month|monday|tuesday|wednesday|thursday|friday
by the|friday|monday
# sense.rude_service
chatbot*|robot|press|voice|automated|recording|loop|menu|website|faq|redirect*|bot
`;
