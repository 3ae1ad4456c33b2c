/** Danger to somebody's life or body, said so that it must never be missed; `danger.not` is what only sounds so. */
export const danger = `
# danger
see the? point|reason|sense of|in being|living
when|once|after im dead
dont|not want|wanted to be alive
nothing left for me|us
too much insulin|paracetamol|medication
on purpose .. insulin|pills|tablets|cut
insulin|pills|tablets on purpose
nobody|noone|no-one|one would|will even? miss|notice|care me|if ^0.9
done for good
standing|is|sitting|on on|the the? roof|ledge|bridge .. jump|saying|threatening
saying|says|threatening|threatens .. jump
slashed|slit|cut|cutting her|his|my|their arm|arms|wrist|wrists|throat
blood everywhere|all|on|pouring|from
lot of blood
touches|touching|touched|gropes my|me|her .. night|sister|daughter|son|body|private|places
threw|pushed|dragged|kicked|throws|pushes me|her|him|child down|into|against|out|by
gunshots|gunshot|gunfire|shots fired
hear|heard shots|shooting|gunshots
face has|is|gone gone? crooked|drooping|lopsided
talks|talking|speech|speaking is? slurred|funny|strange|strangely
slurred|slurring
set|setting|lit .. alight|fire .. basement|house|car|office|building|on|to
set .. alight
dead|lifeless man|woman|person|body|child in|on|outside|behind
cant|cannot live anymore|any|longer
decided|going|planning|plan to|on finish|end|finishing|ending it all|everything|this
stop|quit breathing
bought|got|tied|have a|the rope|noose
rope|noose|belt .. ceiling|ready|bought|beam|hook
beating|beaten again|up|by|every
gave|gives|got me|her|him a? beating|bruises|black
out of|from this|the world|life
cant|cannot bear|stand|take|cope|handle it|this|with .. anymore|any|more|longer ^0.7
pay with your|his|her|their life|lives
collapsed|fainted .. pulse|breathing|floor
no pulse
missing since|last
i|im|he|she|we|they|id going|want|wants|will|gonna|hope|hopes|wish|ready|deserve|deserves|prefer|rather .. die
how|when|where im|i|she|he .. to? die
planned|planning|decided how|when|to|that .. die|death|suicide|life|dead
wish .. never|not|hadnt .. born|existed|alive|woken
never been born
no|any|see|not point|reason|sense|use in|of|for|to|me|being .. alive|living|live|life|here|existing|exist
cant|cannot|dont|doesnt|couldnt want|wanna? to? live|do anymore|like|longer|this .. life|live|anymore
dont want to do|live|be in this life|world|living
over|finished for me|us|her|good
soon it|this|everything will|is all? be? over
going|want|wants|ready|time|gonna|thinking to|about|of end|ending things|everything|myself|life|it
survive|last|make the|this|through|it night|weekend|evening|day|till|until ^0.9
boyfriend|husband|partner|he|father|dad|ex|girlfriend|wife|stepdad|man .. locks|locked|controls|stalks|stalking|follows|chases|traps|trapped .. me|us|her|in|out
locks|locked me|us|her|them|children in|inside|up|out ^0.7
stalking|stalks|stalked|stalker me|us|her
breaking|broken|broke into|in my|our|the|right|now
a|there|planted|have|with|got bomb
bomb .. school|office|building|station|explode|go|threat|in
or|otherwise|else .. bomb|shoot|stab|burn|kill
drank|drunk|swallowed|drinking .. bleach|antifreeze|petrol|lye|methanol|disinfectant|detergent|cleaner|paint
kill|kills|murder|shoot|stab|hurt .. caseworker*|manager|boss|staff|wife|kids|children|family|driver|nurse|doctor|teacher|neighbour*|clerk|everyone
revenge ^0.5
barely|hardly|not breathing
better|easier if i wasnt|werent here|around|alive
hang myself|himself|herself
shoot every|all|you|everyone|them
burn your .. down
want|wants|wanted|wish|wishes|wishing|ready|going just|only|really? to just? die
wanna|gonna die|kms
want|wants|wanna to? be|end dead|it
wish|wished i|he|she was|were|had|could dead|die|never been? born?
dont|doesnt|do|not|cant|cannot|didnt want|wants|wanna|wanted|bear|stand|feel not? to|like live|exist|living
dont|doesnt|do|does|not not? want|wants|wanted|wanna to? live|exist|wake
dont|doesnt|do|does|didnt|not not? want|wants|wanted|wanna to be here|alive|around anymore|any|tomorrow|no
not want|wants|wanted to be here|alive
never wake|waking up again|tomorrow
tired|sick of living|life|being|existing alive?
no|any|see|see reason|point|point|use to|in|of|for live|living|life|going|carrying|go on?
nothing|anything to live for
not worth living
better|easier off? if i wasnt|wasn't|were|was|werent|died|had|disappeared|didnt not|here|dead|never|exist|gone?
better|easier if i died|disappeared|vanished
better|easier|happier off? without me
a burden to|on everyone|you|them|everybody|my ^0.6
wont|not|will be not? around|here|alive on|by|next|tomorrow|when|in|to
ill|i be|will be? dead be|by|then|before|soon|tomorrow|when|anyway?
ill be dead
end|ending|ends|ended|take|takes|taking|took|taken my|his|her|their|your own? life|lives|it
end|ending it all|tonight|now
kill|kills|killing|killed|hang|hanging|shoot|shooting|drown|drowning|harm|harming|hurt|hurting|cut|cutting myself|himself|herself|themselves|themself|yourself|my self?
kill|kil|killing my self
cut|cutting my wrists|arms
unalive*
suicid*
suiside|sucide|suicde|sucidal|suicidle
self-harm*
selfharm*
self harm|harming
jump|jumping|jumped|throw|throwing|step|stepping|lie|lying off|from|in|myself|under the? bridge*|roof|balcony|train|window|tracks|building|cliff
jump off|from the|a|this? bridge*|roof|balcony|building|cliff
overdos*
taken|took|take|swallowed|swallow all|whole|too|a|the|my|so .. tablets|pills|painkillers|paracetamol|meds|medication|insulin|medicine ^0.5
taken|took|take|swallowed|swallow .. all|whole|bottle|many|much|packet|box|every .. tablets|pills|painkillers|paracetamol|meds|medication|insulin|sleeping
goodbye note|letter|forever|everyone|world
last thing|message|time|words i|you|will ill? ever|will|write|hear write|say|send|do|me|from
disappear|gone|sleep|asleep forever|for|and ever|good|never|not wake?
cant|cannot|not go on|carry on|anymore|like|living ^0.6
cant|cannot go on !
he|she|husband|wife|boyfriend|girlfriend|partner|father|dad|mother|mum|mom|ex|stepfather|stepdad|son|brother|uncle|man .. hits|hit|beats|beat|beating|hitting|kicks|kicked|strangles|strangled|chokes|choked|raped|punches|punched|hurts|attacked|attacks .. me|her|him|us|my|kids|children|them|mum
is|was|being|gets|got|are|were|been beaten|raped|stabbed|strangled|abused|assaulted|molested
strangl*
choked|choking me|her|him|on
raped|rape|molest*
stabb*
domestic abuse|violence
bomb|death threat*
threatened|threatens|threatening|threat|threatend to|me|us|my|her|with|with? .. kill|hurt|harm|knife|gun|beat|shoot|stab|burn|life|weapon
kill|murder|shoot|stab|hurt|attack|harm me|you|her|him|us|them|someone|somebody|everyone|every|my|all
shoot|stab|kill|bomb|blow|burn|torch .. all|every|office|up|down|place|building|everyone .. you|your|down|up
burn|blow|bomb|torch your|the|this|it office|place|building|house|shop|down|up .. down|up
burn|blow|bomb|torch your|the|this office|place|building|house|shop
with|has|have|bringing|bring|got|holding|carrying .. knife|gun|axe|machete|weapon ^0.6
outside|at|coming|waiting|door .. door|house|outside|knife .. knife|gun|axe|weapon|kill ^0.6
scared|afraid|frightened|terrified|fear of|for|hes|that my|his|her|he|going|our husband|partner|boyfriend|ex|wife|life|father|will|lives|to ^0.8
fear for my|his|her|our|their life|lives|safety
child|children|kid|kids|girl|boy|baby|toddler|infant .. beaten|hit|bruises|bruised|screaming|abused|tracks|rails|motorway|locked|trapped|neglected ^0.8
child*|kid|kids|girl|boy|baby|toddler|infant|person|somebody|someone|man|woman .. tracks|rails|motorway|locked|ledge
locked|trapped|left in|inside a|the|hot? hot? car
bruises|bruised|bruising .. child*|arms|body|pupil|her|him|father|dad ^0.8
barely|not|cant|stopped|isnt|hardly|struggling|difficulty|trouble|cannot|wont|labour* to? breathe|breathing|breath
cant get any? air|breath
fallen|fell|collapsed|fainted|passed|lying .. wont|not|isnt|cant wake|respond|move|responding|moving|waking
wont|not|cant wake|waking|respond|responding up|to|him|her|them ^0.8
unconscious
unresponsive
lifeless
seizure*
cardiac arrest
heart attack
having|think|signs a|shes|hes|of? a? having? a? stroke
pain|pains|tightness|pressure|crushing in|on|across his|her|my|the? chest
chest pain*|tightness
arm|face|side|mouth has|is|gone|feels? gone? numb|drooping|drooped|paralysed
choking on|!
bleeding|bleed|blood heavily|badly|everywhere|lot|profusely|out
wont|doesnt|not|cant stop bleeding
swallowed|swallow|eaten|drank|drunk|ingested .. battery|batteries|magnet|magnets|bleach|poison|detergent|needle|antifreeze
drowning|drowned
anaphyla*
poison*
carbon monoxide
call|called|ring|need|send|dial an? 999|112|911|ambulance
life-threatening
fire in|on the|our|my|a|your stairwell|stairs|building|flat|house|kitchen|basement|train|bus|hall|hallway|loft|block
theres|there|is a fire !
house|flat|building|kitchen|bus|train|car is|are on fire
smell|smells|smelling|smelt|stinks|reeks .. gas|burning
gas leak*|smell
trapped|stuck .. fire|smoke|flames
said|saying goodbye to the|my|everyone kids|children|family|dog?
when you read|get|see this .. wont|not|gone|dead
by the time you read|get this
cant do this anymore|another|any|much ^0.7
tell them|him|her|my|everyone im|i|kids .. sorry|tried|love|loved
cant go on|take|do any|another|it? more|night|day
no reason to stay ^0.6
no way out
doesnt matter anymore|now ^0.3
see no|any point|way|future ^0.4
standing|stood|sitting|im on|the? the? bridge|roof|ledge|tracks|edge|railing
on the roof|ledge|edge .. jump|sitting|edge|man|woman|boy|girl
thanks|thank for|you everything ^0.3
cat|dog|cats|dogs has|is|gone|with|to .. with|to|sister|neighbour|neighbor|mum ^0.4
left a note for|on|saying
written the|my|letters letters|goodbyes?
sorted the|my insurance|papers|affairs|will ^0.4
after|from tonight .. wont|anybody|not|no ^0.6
wont|not have|need to worry|chase|deal about|me|with ^0.4
taken|took|swallowed the whole packet|bottle|box|pack|lot
taken|took all of them|it
taken something .. wake
empty pill bottle*|packet*
cant|wont wake|rouse him|her|them|up
wont wake
no|isnt|not one|answering|answer .. door|phone ^0.2
shouting|screaming|calling|crying for help
hear|heard|hearing her|him|them|children|child|someone|kids .. screaming|crying|scream|cry|shouting
without|of|no oxygen|insulin ^0.6
diabetic .. coma|insulin|funny
sparking|sparks|arcing
smoke coming|under|in|out|through
flames coming|from|out|in
rotten eggs
up in flames
ice .. cracking|broken|cracked|thin .. somebody|children|out|kids ^0.8
fallen|fell|gone through|in|into .. ice|dock|river|water|canal|tracks
breaking in now|right|to
someone|somebody is breaking in
darent|afraid|scared|not go|to out|home|go
waiting for me outside|when|at
outside .. with a hammer|knife|gun|axe|bat
threatening .. staff|customers|us|pupils|teacher*|people
hits|beats|beating|hitting his|the|their wife|kids|child|son|daughter|girlfriend
has|got a gun|knife|axe|shotgun|weapon .. way|and|in|coming|here
shotgun|rifle
man with a? an? axe|knife|gun
locks|locked .. child*|kid*|shed|cupboard|little|bathroom ^0.6
swelling|swollen|swelled .. throat|tongue|lips|face
tongue|throat|lips|face is|are swelling|swollen|closing
cant swallow
coughing|vomiting|spitting|coughed blood
hit by|run a|over car|bus|train|by?
gone limp|grey|blue
having a? fits|fit|seizure
cut|slit her|his|my arm|arms|wrist|wrists
drunk|swallowed|eaten|drank some|your|of|drain .. cleaner|bleach|detergent|disinfectant
been on the floor since
passwords|records|numbers|names|details|files .. forum|online|hacked|exposed|dark|posted ^0.8
hacked your|our|the
no|dont want|wish|desire|longer to|want? to? live|living
voices .. tell|telling|say|longer|stand ^0.9
havent|hasnt|not eaten for|in .. days ^0.7
black eye
child|kid|baby|boy|girl cries|crying|screams every|all night|day ^0.6
taken in the dog|cat ^0.3
arranged for .. take the? dog|cat|dogs|cats
# danger.not
machine|washer|dishwasher|car|phone|computer|laptop|printer|fridge|oven|app|router .. committed|commits suicide
contract|subscription|membership|agreement|tenancy|lease .. end it
end it .. contract|subscription|membership|agreement|tenancy|lease
knife|knives and fork*
shooting|shoot|shot yourself|yourselves|ourselves|myself|themselves in the? foot
die if i|we|you|they dont|cant|didnt|do
die for|laughing|of
kill|killed|kills my|the|our|your battery|phone|mood|data|vibe|wallet|budget|buzz|weekend|thread
hang|hanging around|out|up|on
bath|the bomb
locked|locks me|us out|in of|my|to account|app|website
kill|murder it|time|for
over for me to|and
cant|cannot go on like|without|holiday|waiting|my|the|your
huge|big|real|massive|a hit
dead|flat battery|line|link|end|slow|tired|zone
sick|tired|bored to death of
mum|mom|wife|husband|boss|dad|girlfriend|boyfriend will|ll|is|gonna going? to? kill me
prices|price|parking|traffic|queue is|are murder
im|on fire this|today|lately
you can end it
where .. buy .. knife|knives
if theres a fire
dying|die|died|dead of|with|from|to laughter|laughing|embarrassment|boredom|shame|curiosity|know|try
laugh*|bored|scared|worried|frightened|sick myself|to death
killing me
kills|killed me with|it|the
is|was|are|be suicide for
career|political|commercial|financial|social suicide
suicide prevention|hotline|helpline|line
kill for a|an|some|one
kill|killing|murder it|time|the|my|a mood|vibe|battery|process|bill|budget
hit|beat|beats|hits me|us|him|her at|that|how padel|tennis|chess|golf|pool|darts|squash?
hits|hit me that|how|with|like
burning through|question|calories|hole
printer|phone|computer|laptop|battery|car|router|tv|plant|machine|screen|app .. live|die|dead|dying|wake|lifeless|unresponsive|respond|responding
app|website|page|screen|button|system|server is unresponsive
phone|car|battery|laptop|remote has|is|was|just? dead|died|dying
heart attack when|at|seeing .. price|bill|invoice|cost
cut myself on|a|some|slack off?
hurt|hurts me|my to|that|back|feelings|eyes|wallet
better off without you|your|it
burning smell? ^0.1
scared|afraid|worried to|that the|i|my|you death|parcel|price|bill|order|package
threatened|threatening|threatens|threat with|to|of|me? with? a|cancel|court|bailiff*|bailiffs|legal|debt|close|fee|fees|collection|cut
shoot me|you|us|over an|a|your|me email|message|mail|text|line
last time|thing i|you will ill? ever? order|buy|shop|use|book|fly|travel|stay
want|going|wanna to? end|cancel my|the contract|subscription|call
@list = register*|list|lists|mailing|site|website*|page|pages|profile*|database*|account*|app|apps|group*|forum*|newsletter*|system*|queue|records|files|directory
be|exist|stay here? anymore|any? more|longer? in|on your|this|that|the|any|a .. {list}
# danger.hint
not|never|didnt|hasnt|havent come|came|been? home from|after the? school|nursery|practice|training|club|football ^0.6
nobody|noone|no-one|one|hasnt been? has|have? seen|heard him|her|them|from ^0.6
cant|cannot|couldnt find|reach him|her|my|our son|daughter|boy|girl? ^0.4
my last|final email|mail|letter|message|text ^0.6
can give|have|take .. flat|things|stuff|dog|cat|car|apartment .. else .. after|afterwards|then|now ^0.6
# danger.here
be|stay here
exist anymore|any|here
# danger.off
take|get me|us off|out|down
remove|delete|erase|unsubscribe|unregister|deregister me|my|us|our|all|everything
close|cancel my account|profile|membership
`;
