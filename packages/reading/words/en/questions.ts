export const questions = `
@you = you|someone|anyone|somebody|anybody|u
@subj = i|we|you|it|he|she|they|this|that|there|these|those|my|your|our|the|a|an|any|anyone|someone|all|everyone|one|u
@aux = is|are|do|does|did|can|could|will|would|should|has|have|had|was|were|must|may|shall|am|cant|isnt|dont|doesnt|wont|arent
@wh = when|where|how|what|why|who|which|whose|whats|wheres|hows|whens|whos
# ask.wonder
wondering
wonder if|when|whether|how|what|why|who
wondered if|when|whether|how|what|why
want|need|like|love|wanted|keen to know|ask|find|check|understand|hear|enquire|inquire|clarify
id like to know|ask|understand
trying to find|understand|work|figure|establish out? how|what|why|whether|if|when|who|where
can|could|would|will {you} please? also? tell|explain|advise|confirm|clarify|inform|let|say|answer
do|does {you} know|happen
do you have any? idea|information|info|news
any idea|chance|news|update|updates|way ^1
let me|us know
let me|us know {wh}|if|whether
is it possible
is there
would it be possible
not|unsure sure|certain how|if|whether|what|which|when|where|who
unsure|unclear|confused|curious about|how|if|whether|what|which|when|where|why
dont|do know|understand|see not? how|what|why|where|which|whether|if|who
cant find|figure|see|work where|how|anywhere|anything|any|out
my question|questions is|are
question is
grateful|appreciate|thankful for|to any|an? information|answer|advice|clarification|update|guidance
am i entitled|eligible|right|supposed|allowed|able
# ask.request
<< someone|somebody has|needs to come|call|look|fix|help|sort|explain|check
i|we withdraw|revoke|object
id rather
perhaps|maybe someone|somebody could|can|would
perhaps|maybe you could|can|would ?
can|could|would|will|cld|pls {you}
can|could|may i|we please|have|get|speak|talk|book|change|cancel|request|ask|be|also
may i|we
please|pls|plz|kindly
would you mind
i|we|id would? like|love|want|wish|prefer|require you|to|my|our|this|it|a|an|the|someone|somebody|some|compensation
i|we need you|to|someone|somebody|help|a|an
id like
like|want|need|request|wanting|looking|hoping|wish|wanted to cancel|change|book|order|return|complain|report|apply|update|move|speak|talk|request|close|end|terminate|appeal|renew|register|make|have|be|get|receive|pay|buy|switch|transfer|unsubscribe|opt|postpone|reschedule|withdraw|stop|extend|claim|remove|delete|dispute
want|need|like|expect|demand|insist|require you|this|it|that|my|them|someone to|removed|back|deleted|fixed|cancelled|on
i|we demand|insist|request|expect|ask|require
hereby|formally request|demand|cancel|give|complain
grateful|thankful|glad|happy|great|good|nice|kind|appreciate|appreciated|helpful|lovely it? if {you}|i|we|it
appreciate it if
hope|hoping|trust|expect|counting that? on? {you}|to can|could|will|get|be|hear
see to it
make sure that|you|it|this|my
you need|have to
you must
you should|must stop|remove|delete|refund|fix|send|call
in need of
need help|assistance|someone|a|an|advice
looking for help|advice|a|information
requesting|asking|seeking a|that|for|you|the|to
help me|us with?
# ask.imperative
<< book|reserve a|two|three|four|five|six|#
<< dont forget
<< do send|call|ring|tell|remove|delete|give|check|fix|refund|cancel|confirm|explain|update|reply|contact|bring|let|put|keep|arrange|replace|return|sort|get|respect|help|stop|close|take|unsubscribe|make|pay|say|pass|reinstate|restore|block|unblock|forward|resend|correct|amend|erase|investigate|answer|hurry
<< send|call|ring|tell|remove|delete|give|check|fix|refund|cancel|confirm|explain|update|reply|contact|bring|let|put|keep|arrange|replace|return|sort|get|respect|help|stop|close|take|unsubscribe|make|pay|say|pass|reinstate|restore|block|unblock|forward|resend|correct|amend|erase|investigate|answer|hurry
< send|email|mail|post me|us|it|the|this|a|an|my|back|over|out|someone|somebody|confirmation|them|him|her
< call|phone|ring|text|contact me|us|back|her|him|my
< stop calling|sending|phoning|texting|contacting|ringing|emailing|selling|spamming|this|messaging|charging|the|it|using|sharing|bothering|harassing
< cancel|delete|remove|refund|update|change|fix|repair|replace|close|confirm|correct|amend|block|check|explain|cease|investigate|resolve|return|renew|restore|reinstate|escalate|forward|transfer|unblock|unlock|waive|credit|reset me|us|it|the|this|a|an|my|our|that|these|those|all|what|why|how|to|any|and|immediately|them|your|him|her|or
< take me|my|it|us|this off|down|number|name|details|away
< give|let|tell|show|get|put|pay|help|keep|leave|book|sign me|us|it|my|him|her|back
< unsubscribe|opt me|us|this|my
< reply|respond|answer
< do something
< sort it|this|out
< get back|in to|touch
< turn|switch|hand|bring
< look into|at
# ask.open
{wh} {aux} i|we|you|it|they|he|she
ought|shouldnt|couldnt|wouldnt i|we|you|it|they ?
< {wh} {aux}|much|many|long|often|late|soon|early|far|time|about|exactly|else|next
< {wh} ? ^0.5
<< {wh} {aux}|much|many|long|often|late|soon|time|kind|type|to
<< why|how|whats|wheres|hows
< {wh} .. {aux} ? ^0.5
< for|to|with|at|in|on|by|from|until|about who|whom|what|which|how|when
< {aux} {subj}|not|nt ?
<< can|could|do|does|did|is|are|will|would|should|has|must|may|shall|am {subj}
<< have you|i|we|they|your|my
is there
# ask.not
who would|could have thought|guessed|known
am|are i|we the|alone only|in
he|she|they|doctor|nurse|boss|police|neighbour|woman|man|driver|teacher|lady wanted|wondered|asked to? know|if|whether|why|how|what|when|who
nice|good|great|kind|helpful if someone|somebody|you had|hadnt
no|any reply|answer|response|action needed|necessary|required
which is|was|means|makes|would|i|we
dont know which|what|how|why|who .. the|he|she|they|it
tell them|him|her i|we
you|they|he|she want|wants|need|ask|asks
<< what|how a|an|lovely|nice|kind|wonderful|thoughtful !
thank|thanks .. help|helping with|me
is anyone|anybody|someone there|home|awake|listening|out|alive ?
does anyone|anybody read|listen|care|work ?
he|she|they wanted|wants|want to know|see|hear
let me|us know if|whether|should you|theres|there|anything|i|we
like|love|want|wanted|wish|wishing to thank|say|pass|praise|express|commend|compliment|congratulate|point|mention|add|share|stress|emphasise|emphasize|offer|invite|suggest|propose|donate|contribute|give|recommend|apologise|apologize|highlight|note|report
id|i|we would? love
id|i|we would? like|want to see
want|wanted you|him|her|them|everyone to know
i|we need it|them|this|that for|by|before|on|because|so|when
asked|asks|asking|ask me|us|him|her|them|himself|herself if|why|whether|how|what|when|where|who
asked if|why|whether|how|what|when|where|who|me|us|him|her
said|explained|showed|knew|learnt|learned|heard|saw|understood|decided|remember .. how|what|why|where|who|when
< if you|i|we|they|he|she|it|that|this|the|there|only|so
really|seriously|honestly|remember|right|why me|ok|okay|eh|anyone|hello ?
whats|what is|was the? point|next|wrong ?
does that|this|it sound|seem|make
how are|is|was you|things|everyone|life|your|everything
hope|hoping you|this|that|all .. are|is|well|finds
any questions|problems|doubts please|call|contact|ring
reply yes
happy|glad|pleased|delighted to help|answer|discuss|share|show|explain|send
who knows|says|would|needs|on
is it any wonder
do you honestly|really|seriously|even|think|expect|believe
why should|must i|we have|pay|be|wait|suffer
what am i|we supposed|meant
when did .. become
couldnt be|agree|wait|believe|help|see
can you imagine|believe|guess
you can|could|may|will call|reach|see|find|imagine|believe
are you kidding|joking|serious|blind|deaf
please excuse|forgive|note|accept|find|see|ignore|disregard|enjoy|keep
not|dont sure|know if .. right
<< should|had|were i|we|you !
please find
in|out of office
please contact .. colleague
what will you think
how are you
hope .. are|doing|well
how hard can|is
is this|that|it a|some|your joke|kind
are you kidding|joking|serious|having|mad|insane|for|actually
you have got|to
what the hell|fuck|heck|actual
wtf
who cares
what are you playing|doing
what on earth
is it really? too much to
no matter what|how
whatever
thank|thanks you? for
thanks in advance
< if you|i|we|there
can you believe|imagine
can not|hardly|only
so can|must i|we
as you know|can|will
whenever|wherever|however
what a|an
how nice|lovely|kind|wonderful|rude|disappointing|dare|hilarious|convenient
how can|could anyone|anybody
if you have|need any|further
do you think|expect|really|honestly|even i|we|im|it|this|that|people|think|care|expect
does anyone|anybody even|actually|ever
is that|this how|what|acceptable|normal you|way|service|kind
isnt it
what is wrong|this
dont hesitate
feel free
please do not hesitate
when i|we|they|he|she|you|it
what i|they
what i
# ask.more
< has|have|was|were|did|would|may|might|am|arent|isnt|dont|doesnt|cant {subj}
< can|do|does|is|are|will|should|must|could {subj}
< if|whether|when|how|where|what|why|which|who
`;
