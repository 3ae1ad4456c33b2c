/** What shows a kind without naming it: things that happen, and things people do. */
export const hints = `
# crisis
water .. reach|reaching|fuse ^0.5
walked|wandered|gone out|off .. pyjamas|slippers|minus|nightdress ^1
fallen|fell|jumped into|in|onto|through the water|harbour|river|lake|canal|sea|tracks|track|rails|ice ^1.2
drown* ^1.2
cant reach|get to ^0.5
other|others peoples|customers|persons bills|details|accounts|invoices|records ^0.9
help us|me now|quickly ^0.9
screaming|screamed ^0.5
in danger|panic ^0.8
dying|die|dies ^0.5
explos* ^0.7
overdose|taken|swallowed pills|tablets|bleach ^1.2
glass|metal|blade in my|her|his|the ^0.8
with a knife|gun|machete
come|coming|has loose|away ^0.5
lying|lies on|in the floor|stairs|ground|street|road ^0.9
cant do this any ^1.2
tonight|today it|is|ends|i .. ends|over|end|done ^1
not|isnt answering|responding|moving ^0.6
can see other|others|another ^0.9
people|someone|passengers|children|kids injured|hurt ^0.9
crashed|crash|collision|ditch|overturned ^0.6
ventilator|oxygen ^0.7
left on|behind .. bus|train ^0.7
still on|in the bus|train|car ^0.7
fallen|fell .. get up|floor|move|answer* ^0.9
cant|cannot get|stand|move up ^0.6
alarm .. answer*|respond*|working ^0.5
next door|neighbour .. hitting|beating|screaming|hurting ^0.9
before somebody|someone dies|gets|is ^1
stroke|heart seizure|attack ^0.5
face drooping|droops
slurred|cant speech|lift
account|savings .. emptied|drained|emptying|gone|draining ^0.9
emptied|draining .. account|savings ^0.8
motorway .. stuck|broken|children|stopped ^0.8
refuge|shelter ^0.5
found the|our|my address ^0.7
locked in .. car|room|flat ^1
police ^0.4
bleeding|blood everywhere|heavily|on|badly|from ^0.6
collapsed|unresponsive ^0.6
not|isnt|wont responding|waking|wake|moving ^0.7
child|baby|toddler|kid|kids|children|boy|girl|elderly .. alone|locked|missing|fell|fallen|trapped|unattended ^0.7
locked|trapped|shut in|inside ^0.8
doors|door wont|dont|will|not not? open ^0.5
smoke|smoking|flames|burning|sparks|melted|melting|fumes ^0.6
smells|smell of|burning|gas|like burning|gas|smoke ^0.7
burnt|burned|burns my|his|her|hand|skin|fingers|child ^0.7
explosion|exploded|blast ^1
crack|cracks|cracking .. wall|ceiling|bridge|roof|bigger|wider|growing ^0.7
wall|roof|ceiling|balcony|bridge|tree|scaffolding|pole|chimney has|is|are|about|could|will .. moved|leaning|down|collapse|fall|falling|sagging|loose ^0.8
water pouring|rising|gushing|streaming|coming ^0.5
landslide|subsidence|sinkhole ^0.9
manhole|shaft|hole|well|pit .. open|cover|uncovered|children|fall ^0.6
knife|gun|weapon|axe ^0.8
stalking|stalks|stalker ^0.7
he|she|they is|are|will outside|kill|hurt|find ^0.5
afraid|scared|terrified he|she|for|of|that ^0.4
after tonight|today|this .. anybody|anyone|here|there|matter|more ^0.9
wont|will|not be here|around|there anymore|any|tomorrow|much|to ^0.7
nothing left|to to? live|lose ^0.8
no way out
last|final letter|message|email|mail|time .. ever|you|from|write ^0.5
goodbye ^0.4
say|saying|said goodbye ^0.7
pills|tablets|rope|bridge .. all|enough|saved|ready|tonight ^0.7
pills ^0.5
cant go on
cant cope|manage|take it|any|anymore ^0.5
given|giving|give up on everything|life|all ^0.7
ought we|i to get|leave ^0.6
evacuat* ^0.9
should we|i|people leave|evacuate|get out|call|go ^0.6
everyones|all|customers .. details|names|card|passwords|numbers .. visible|online|page|public|open|website ^0.9
card numbers .. visible|page|online|public|everyone|website ^0.9
ransom*|ransomware|malware ^1
phishing ^0.5
boycott|petition|protest ^0.6
all over x|twitter|facebook|tiktok|the|social|instagram ^0.8
comment before|by ^0.6
going to press|publish|print|air
choked|choking|choke ^0.9
vomiting|sick|ill|hospital .. all|children|several|everyone|class|eating|after ^0.6
nuts|peanut*|allergen* .. label|declared|listed|allergic ^0.6
screw|needle|splinter|razor|plastic in .. food|bread|baby|jar ^0.7
recall .. now|immediately|product ^0.6
send someone|help|police|ambulance now|immediately|quick ^0.9
help|please hurry ^0.6
sos ^1
# privacy
got|had|bought|have .. number|details .. from|off you ^1
sensitive|secret ^0.4
disclosed|leaked|shared|passed ^0.4
who sees|reads|listens|looks ^0.7
right to see|know|have ^0.5
identity ^0.4
can you see|read|hear|track which|what|my|where ^1
read my messages|emails|texts ^0.8
my ex .. read|see|can|got ^0.8
access to .. my|records|data|information ^1
who has|can|had access|see|seen|read|looked ^0.9
everything|all|whatever you have|hold|know|keep about|on ^1.2
deleted ^0.5
without asking ^0.9
record|recording calls|phone ^0.9
how long .. keep|store|hold .. data|details|calls|recordings ^0.9
why do you need|want .. date|birth|passport|number|address|phone|id ^1
correct|rectify|misspelt|spelled .. name|details ^0.4
payslip ^0.6
been in|into|through|looking my ^0.6
gossip ^0.8
third parties|party ^0.9
partners ^0.4
camera ^0.6
told|tell|telling|informed my boss|employer|ex|neighbour*|husband|wife|mother|parents|colleague*|manager|landlord|sister ^0.9
knows|know|knew my|about|that|where|i .. diagnosis|pregnan*|address|salary|debt|illness|live ^0.6
how do|did|does|can you|they|it|she|he know|knew ^0.9
follows|following|followed me ^0.8
ads|adverts|advert for|about|everywhere|follow ^0.5
photo|picture|video|image of|with me|my|our|him|her ^0.7
can|could see|read|view|access .. my ^0.5
shared|share|passed|gave|give|given|disclosed .. my|our|with ^0.6
location|tracked|tracking|fingerprint*|face|facial|biometric* ^0.5
listening ^0.5
another|other patients|customers|persons|tenants|residents|pupils|childs .. results|letter|details|bill|file|name|records ^0.9
someone elses letter|details|bill|results|name|account ^0.9
addressed to someone|another ^0.7
read|shouted|said|called|announced out|aloud|loud .. name|diagnosis|my|number ^0.6
in front of .. queue|everyone|whole|waiting|others|customers|class ^0.4
waiting room ^0.3
cc|copied|bcc everyone|all|in ^0.8
recipients ^0.7
my ex .. address|log|see|account|can|access|number ^0.7
anonym* ^0.6
i hadnt|havent|never told|given|gave|agreed|signed|asked ^0.6
date of birth|social security ^0.5
my data|information|details|medical|records ^0.6
forget me
wont be shared|used
# unsubscribe
no|not longer|want .. magazine|paper|catalogue|letters ^0.9
get rid of ^0.6
after .. years .. leaving|moving|switching ^0.8
cancel my|our|the magazine|paper|box|gym|subscription|membership|plan|account|contract ^1.2
like|want to leave|quit|opt|go ^0.9
any|more emails|email|texts ^0.7
never use|read|used|go ^0.6
never get round
<< stop|unsubscribe ^0.8
said no|unticked ^0.7
every day|week|monday|friday|morning .. email*|offers|letter|text* ^0.7
emails|offers|letters|texts .. every|week|day ^0.5
passed away|died|dead .. letters|offers|emails|magazine ^0.7
never asked for|signed ^0.6
otherwise ill go ^0.5
no reason to stay ^1
leaving you|your|after ^0.9
cancel|cancelling|ending|end|terminate|terminating|close|closing my|our|the .. subscription|membership|account|policy|contract|agreement|plan ^1
subscription|membership|account cancelled|ended|closed|cancel ^0.6
not|wont|dont|no be|want|wish|going|longer to? renew|renewing|renewed|continue|continuing|a? ^0.6
dont|no|not renew ^0.9
goodbye|farewell|parting ^0.4
no longer|dont .. any more|anymore ^0.3
dont .. any more|anymore ^0.4
inbox ^0.8
too many emails|mails|messages|texts ^1
another|different bank|provider|supplier|company|gym|insurer|shop|operator|paper ^0.6
elsewhere ^0.5
instead ^0.2
moved|moving|going over? to .. bank|provider|competitor|supplier ^0.4
moving abroad
taking my|our business|money|custom ^0.9
your weekly|daily|monthly|monday|friday|morning emails|letter|mail|email|tips|offers|news|newsletter ^0.9
used to be|read|enjoy|love|look .. now|but|past|about ^0.5
emails from you
im out ^0.8
# strategic
< when will|are|do .. your|you|trains|buses|council|bank ? ^0.7
must|does|should it always|really|everything ^0.7
have|do you any|have a|some? plan|plans|policy|strategy|ambition|intention ^1
will|are|do you stop|going|change|improve|build|invest|introduce|open|continue|keep|plan|intend ^0.8
how long must|can|do|will|should we|people|it|this|you ^0.8
why is it always|only|so|still ^0.9
those of us who
people like|without|who ^0.3
in the long term
your plan|plans|vision|strategy ^1
whats|what is your plan|policy|vision ^0.8
same for everyone|all ^0.6
when will|do|can we|people|residents|young|children get|have|be|see ^0.8
will we|there|people ever|get|have ^0.8
how is|are|will|does|do the|you|we council|bank|company|board|going|make|ensure|intend ^0.7
make sure|ensure that? ^0.5
intend|intending to ^0.8
keep wrapping|using|closing|cutting|building|raising|putting ^0.7
young|older|elderly|poor|disabled people|families .. without|afford|who|phones|live ^0.4
afford ^0.2
locals ^0.4
stance|position|view on ^0.9
thinking|reasoning|logic behind ^0.9
put .. before ^0.4
why should|must|can|does|put|close|build|force|only|charge|choose ^0.3
when are|do|will you stop*|stopping|starting|start|begin|going ^1
is your|the company|council|bank|board considering|planning|thinking ^1
considering|thinking ^0.4
have you a plan|strategy|target
is the idea|plan|thinking that ^0.8
discussed|considered ^0.5
over|for the next|coming .. years ^0.9
carbon footprint|plastic ^0.5
how does that|this fit|square|add
have a say ^0.8
for good ^0.4
in|within|by two|three|five|ten|twenty|fifteen|20|10|5|30|2028|2029|2030|2035|2040|2050 years? ^0.4
2028|2029|2030|2031|2032|2035|2040|2045|2050 ^0.7
next generation|decade|boats|buses|trains|ten|five|twenty|new ^0.6
one day ^0.4
heading|headed ^0.7
where are|is|do|does you|this|it|the .. going|headed|heading|lead|leading|end|see ^1
who decides|decided|decide ^0.8
how did|do you decide|decided|choose|reason ^0.7
anyone|anybody|somebody thought|thinking|considered|looked ^0.7
aim|aims|goal|goals ^0.6
what is|are|was|whats your|the goal|goals|aim|vision|thinking|long-term|idea|plan|point|intention|ambition ^0.8
fair|reasonable|right that .. ? ^0.7
cashless|digital-only|app-only ^0.6
smartphone|smartphones|computer .. without|who|dont|no|old|elderly ^0.4
who dont|do|cant|without .. smartphone|internet|computer|app|car|bank ^0.6
are you going|planning to .. start|build|stop|keep|replace|ever|do|be|bring|have|make ^0.8
will the|we|there|it|your next|new|future|ever ^0.6
mean|want to know|be|do in|about ^0.4
as a company|council|bank|society|business|region ^0.5
responsib* ^0.3
will there|it ever|one|some|always|still ^0.7
do you see|think|believe .. future|going|years|role ^0.7
keep on|doing ^0.3
always going to be
what happens when|to .. generation|years|everyone|runs ^0.5
rethink|reform|transition|fossil ^0.7
still ?  ^0.3
# idea
do as|like they|in ^0.9
love it if you ^1
couldnt|cant|could|shouldnt there|you|we be|have|put|get ^0.6
couldnt|wouldnt there|it be ^0.9
instead of .. you|we could|might ^1
would help|suit|be appreciated ^0.6
please add ^1.2
an app|button|feature|option for|that|to ^0.5
let us ^0.9
you could text|put|send|have|give|offer|make|let ^1
how about a|an|having|putting ^0.7
here is|heres an idea|a thought ^1
a thought ^0.8
free tip ^1
not to complain|moan ^0.6
<< put|let|paint|add|build|try|hang|sell ^0.5
success|hit ^0.4
then everyone|everybody|people ^0.5
you should|could|might|ought to? ^0.5
should|could let|allow|put|sell|have|offer|use|make|paint|hang|print ^0.6
let people|us|customers|visitors|passengers|students|kids|children|users ^0.6
might|could|would be something|worth|an ^0.8
something for|to you|the|think|try ^0.4
if .. were|was|had|could|said .. would ^0.7
if the|every|each|all|there .. could|had|were|was|got ^0.5
why dont you|we put|let|make|team|use|have|try|ask|offer|sell|just|add|do ^1
why not put|let|have|use|offer|make|try|paint|sell|add|give ^1
in|at denmark|norway|sweden|japan|germany|finland|netherlands|other they|there|we ^0.6
ive|have|i seen|saw|noticed it|this|them|that in|at|work|done ^0.6
they do|have|use this|it|that|a ^0.5
works|worked well|fine|brilliantly|there|wonders ^0.4
all|thats it|that takes|is ^0.5
would cost|take|need only|almost|nothing|little|hardly|a ^0.6
costs nothing|little|next
would save|disappear|solve|reduce|prevent|free|stop|be|make ^0.3
sketch|drawing|prototype|invented|invention|measured|spreadsheet|drawn ^0.6
option|button|filter|setting|feature to|for|that|where ^0.5
perhaps|maybe you|we|someone|it could|should|might|can|would ^0.5
a sign|bench|map|box|table|shelf|button|bell|light ^0.4
could be|do with a|an|made|printed|used|put ^0.4
put|add|hang|install a|an|some|the ^0.3
free to use|steal|take
happy|glad to help|show|explain|lend ^0.3
# complaint
every single|bloody time ^0.7
give over ^0.6
this|thats|is the? second|third|fourth time ^0.7
ignored|overlooked|tricked|betrayed|hassle|mess|glitch*|buggy|noisy|stinks|snapped|jammed|leaky ^0.5
fell|fallen|came apart|off ^0.5
you cant just ^0.7
what kind|sort of ^0.7
how can|could|is you|it|this|that|anyone ^0.5
claims|claimed|claim that|to|it|i|he|she ^0.5
without telling|warning|notice|asking|explanation ^0.7
got|received nothing|only|no|half ^0.5
was|were refused|cut|left|ignored|told|shouted|denied|turned|sent ^0.6
supposed|promised .. but ^0.6
same answer|reply|story every|again ^0.5
we pay|paying ^0.4
ive|have called|emailed|written|waited|rung|phoned ^0.6
tastes|smells|looks like|of|foul|odd|funny|awful ^0.7
cut|kicked off ^0.8
twice as|the ^0.7
out of order|service|action
cant|nobody|no can? explain ^0.8
drove|went|sailed|walked straight? past|off|by ^0.7
took|taken|charged|charges .. twice|double|again|wrong|without ^0.9
sort it out ^0.7
thrown|threw|chucked|tossed|smashed|shattered|ripped|soaked ^0.7
half .. missing|gone ^0.5
wrong size|colour|item|address|price|amount|order ^0.6
different answer|story ^0.7
every time ^0.4
is a joke ^1.2
how hard ^1
shouted|yelled|swore at ^0.8
in the rain ^0.5
broken|breaks my|our ^0.5
called my|me|him|her|us .. lazy|stupid|old|fat ^0.8
third|second|fourth time|week|month|winter in|running ^0.6
in a row ^0.5
impossible to ^0.6
charged me ^0.5
you have taken|charged ^0.5
fine is wrong ^0.6
thats no way to ^0.8
record ^0.2
how wonderful|lovely|nice|clever|kind|generous|thoughtful that|of ^0.8
how clever|generous ^0.5
hair|mould|mold|stain|stains|sock|dirt|bug|bugs|cockroach* in|on|under ^0.7
leaks|leaking|leaked|leak ^0.5
cold|stale|raw|burnt food|soup|shower|coffee|water|meal|pizza|was ^0.4
was cold|stale|raw|dirty|late|empty|wrong|missing|gone|closed|shut|broken|rude ^0.5
laughed|shouted|yelled|snapped|hung|sighed|shrugged|rolled at|up|his|her ^0.7
charged|billed us|me for|twice|again|double ^0.6
hadnt|havent|didnt|never ordered|asked|agreed|used|bought ^0.4
missing ^0.4
ruined|ruin|spoiled|spoilt|destroyed|wrecked ^0.8
mix-up|mistake|blunder|muddle ^0.5
wont|will|not be back|returning|shopping|using|coming ^0.8
excuse|excuses ^0.6
not good enough
had to walk|pay|wait|stand|sit|buy|take|carry|ring|call|cancel|throw|sleep ^0.6
made me|my|us .. cry|late|wait|feel|miss ^0.7
missed my|our|the ^0.6
treated|treat|treats me|us|like|as ^0.6
as if|though i|we|they|were ^0.4
left me|us|him|her|outside|standing|waiting|in|on|my ^0.5
no driver|explanation|apology|heating|warning|notice|lift|staff|seats ^0.6
none came|of|arrived ^0.6
empty promises
two left|wrong ^0.3
money|pound|pounds down|for .. nothing|drain
leave|leaving|left .. rain|cold|dark ^0.4
again ^0.3
once more|again ^0.3
not|nt a single|one ^0.5
blame|blamed|fault ^0.5
inedible|unusable|unsafe|unreadable|incomprehensible ^0.8
what will you think
old dear|lady|woman ^0.3
apologise|apologize|apology ^0.5
i deserve|expect|expected better
supposed to be|have|come|arrive ^0.5
# praise
happy|relieved|pleased|glad ^0.4
hung up happy
not once ^0.3
not once .. felt ^1
card from ^0.5
waited for my|me|us ^0.9
how kind|nice|lovely|thoughtful ^0.5
rescued|comforted|calmed|helped|surprised|waved|smiled|laughed|fixed|sorted|drove|followed|walked|guided me|us|my|him|her|our|everyone|with|mum|dad ^0.7
more people like|such
cant thank|you enough
credit to you|him|her|them ^0.8
his|her name is|was ^0.4
medal|queen|king|dream|magic*|winner|favourite|delight ^0.5
lucky to|that|we|i ^0.5
the best|nicest|kindest ^0.7
heart ^0.3
want|wanted him|her|them|you|your|boss to know ^0.9
first time .. pleased|happy|good|anyone|someone ^0.5
never has .. been so|easier
meant|means a|so|the lot|much|world ^0.9
so easy|calm|gentle|lovely|simple|quick|smooth|nice ^0.7
at last|finally someone|somebody ^0.7
still talking|talk about ^0.9
came out|over with|and|to ^0.5
listens|listened ^0.5
dreaded|dreading ^0.2
without a hitch
what an experience|absolute|amazing|star|excellent|improvement ^0.8
did|doing|does an|a amazing|great|incredible|fantastic|brilliant ^0.8
fixed|solved|sorted it|everything|my|the ^0.6
so sweet|glad|kind|pleased|happy|grateful|good|helpful ^0.8
glad of|for|about ^0.5
in no time ^0.7
held .. hand ^0.9
wiped his|her|their
the help ^0.4
heavenly|divine|gorgeous ^0.9
nicest|finest|kindest|loveliest|friendliest ^0.9
cried with|from relief|joy
relief|relieved ^0.6
never thought ^0.4
please thank|tell ^0.7
thank him|her|them ^0.7
say thank*|hello to ^0.7
angel|angels|hero|heroes|star|stars|gem|treasure|legend ^0.9
kindness|warmth|patience|smile|smiled|smiling|hug|hugged ^0.8
made us|me|my|him|her .. feel|laugh|smile|day|welcome ^0.8
stayed|waited|ran|carried|walked|drove|held|paid|sat|found|gave|lent|stopped with|for|after|my|me|him|her|up|over ^0.4
he|she|they helped|explained|waited|stayed|carried|paid|listened|found|took|gave|fixed|remembered ^0.6
didnt have to
bless* ^0.8
ive never|havent known|had|seen|met|experienced .. like|such|so|better ^0.7
pass|say|give on|our|my|this .. thanks|thank|love|to|regards ^0.7
tell him|her|them|your .. thank*|from|well|great ^0.6
deserves|deserve .. raise|medal|praise|bonus|promotion|award ^1
raise|medal|promotion|bonus|flowers|cake ^0.4
proud|grateful|touched|moved ^0.6
pleasant|pleasantly|positive surprise|surprised ^0.9
on|in time|no ^0.2
polite|clean|funny|gentle|cheerful|calm|quick|smooth ^0.5
easy|fast|painless and|as ^0.3
remembered my|our|his|her
no complaint|complaints|question ^0.7
nothing but|to|wrong complain|praise ^0.6
loved|enjoyed|adore|delighted ^0.8
nice driver|man|lady|woman|people|staff ^0.4
tears of|in joy|my ^0.5
all the best
best thing|day|meal|service|bus ^0.4
thank you|him|her|them ^0.5
thanks ^0.3
# operational
do i need|have|get|pay|book|bring ^0.5
can i|we get|pay|book|take|collect|swap|buy|use|come|return|borrow|have|bring ^0.5
im|i am? moving ^0.5
forgotten|forgot .. password|code|pin ^2
app|website|page|site crashes|freezes|wont|shows|says|error ^0.5
error message|code ^0.6
what should|do|can|shall i ^0.8
where do|can|should|is|are i|we|the ^0.7
which of|one|form|way|size|bus|platform|day|door|it ^0.6
do|does|am|must|should|can|may|could|shall i|we have|need|book|bring|change|get|pay|still|use|take|also ^0.7
how many|much|long|do|can|often ^0.5
is the|there|it|your|that|this .. open|still|possible|included|available|wheelchair|parking ^0.5
allowed|permitted ^0.4
my order|ticket|pass|appointment|bill|number|account|policy|card|meter|bin|parcel ^0.4
meter reading ^0.6
id like to know which|when|where|what|whether|if|how ^0.6
id like|want|need to .. book|change|order|apply|rent|borrow|register|add|extend|renew|move|collect|see ^0.6
copy of ^0.5
due|valid|expire|expires|expired ^0.4
# other
we are a|an .. firm|agency|company|charity|startup ^1
good|great|special offer|deal ^0.6
agenda ^0.6
school class|project
meant for|was my|another|someone ^0.8
oops|whoops ^0.7
minutes from|of the|yesterdays|last ^0.9
journalist|reporter|editor ^1
newspaper ^0.3
we are a|an company|firm|agency|charity ^1.2
selected|chosen to ^0.8
directory ^0.5
sent from my iphone|android|phone ^2
reply yes
comment on ^0.4
student at|and|writing ^0.8
out of office ^2
automatic|auto reply|response ^2
auto-reply|autoreply|noreply ^2
on leave|holiday|vacation until ^1.5
away until|from|from ^1
our invoice|quote|quotation|offer|price|catalogue|proposal ^1
payment within|terms|due ^0.9
find attached ^0.6
days net
see|saw|seeing you on|at|soon|saturday|sunday|friday|there|again ^0.5
love aunt|uncle|mum|mom|gran|from|dad|to ^1
hugs|kisses|xxx ^0.6
lottery|crypto*|bitcoin|prize|inheritance|winner ^1.2
click here|the|this ^0.6
placement|internship|trainee|apprentice* ^0.9
my cv|resume|thesis|essay|assignment|dissertation ^1
student|researcher|pupil .. writing|doing|project|thesis|at|in ^0.5
school project|paper ^1
archive|museum|photographs|donate|donation ^0.6
agenda|minutes ^0.4
interview ^0.5
never mind|mind ^0.7
solved|found it|already|itself|myself ^0.4
disregard|ignore ^0.9
asdf*|lorem ^1.5
dinner|lunch|casserole|grandkids|birthday party ^0.5
our company|team|agency|firm ^0.5
increase your|traffic|sales ^0.8
`;
