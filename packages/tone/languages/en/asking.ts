import type { Asking } from "../../text/asking.ts";

export const asking: Asking = {
  give: "send|sending|email|emailing|e-mail|mail|text|provide|providing|give|state|enter|attach|attaching|upload|tell|supply|submit|share|quote|reply (?:\\S+ ){0,4}with|replying (?:\\S+ ){0,4}with|respond (?:\\S+ ){0,4}with|come back (?:to us )?with|forward|write|put|fill in|let (?:us|me) (?:have|know)|pass on|message|include|confirm|post|read (?:me|us)",
  mail: "to hand|e-?mail\\S*|mail|text|repl\\S+ .*with|respond .*with|message|forward",
  want: "(?:we|i|we'll|i'll|we'd|i'd|we do|we are|i am)(?: \\S+){0,3} (?:need|require|want|ask you for|ask for|asking for|like|missing|request)|(?:can|could|may|might) (?:i|we) (?:please |just |also )?(?:have|get|take|ask|see)|ask(?:ing)?(?: you)? for|what(?:'s| is| are| was)|following (?:details|information)|needs? to (?:contain|include|state)|must (?:contain|include|state)|remind (?:us|me) of",
  insist:
    "if you(?:'ve| have)? (?:still |)(?:haven't|have not|not|hasn't|don't|do not|didn't)(?: yet| already)? (?:sent|send|emailed|email|provided|provide|given|give|supplied|supply|confirmed|confirm|shared|share|included|include)(?: us| me)?|(?:until|unless|before) (?:you(?:'ve| have)?|we(?:'ve| have)?|i(?:'ve| have)?) (?:send|sent|email|emailed|provide|provided|give|given|supply|supplied|confirm|receive|received|got|get|have)(?: us| me)?|(?:can't|cannot|can not|unable to|won't) (?:\\S+ ){1,6}without",
  after:
    "(?:can|could|would) you (?:please )?(?:send|email|mail|text) (?:it|them)|(?:is|are) (?:not|no longer) (?:needed|required|necessary)|(?:isn't|aren't) (?:needed|required|necessary)|(?:is|are|will be)(?: also)? (?:needed|required|necessary)|(?:must|should|needs to|need to|has to|have to|can)(?: \\S+){0,2} be (?:sent|emailed|provided|included|stated|given|supplied|confirmed|shared)|(?:we|i)(?:'ll| will| do| also)* need|to hand|(?:please )?do so|please(?! (?:don't|do not|never|avoid|keep|make|be))",
  not: "careful|cautious|wary|not|never|don't|doesn't|didn't|shouldn't|can't|cannot|won't|wouldn't|needn't|mustn't|isn't|no|nobody|avoid|avoiding|refrain|nor|neither|without|instead of|rather than|stop|unsafe|unwise",
  notReally:
    "(?:don't|do not|never|not)(?: to)? (?:forget|hesitate|be afraid|delay)(?: (?:to|in))?|not (?:only|just)|why not|(?:haven't|have not|not) already (?:done|sent)|if (?:you )?(?:haven't|have not|not)(?: already)?(?: done so)?|no problem|no worries",
  breaks: "but|so|therefore|then|until|unless|however",
  we: "we|i|we'll|i'll|we've|i've|we'd|i'd|we're|i'm|let me",
  you: "you|you'll|you've|you'd|you're",
  other:
    "(?:new|reset|resetting|change|changing|update|forgotten|forgot|lost|temporary|choose|create|renew|renewing|order|block|cancel|collect|replacement)(?: (?:your|a|the|my))?|(?<!ask |asking |you )(?:about|for|regarding|to|against|on|onto|of|back to)(?<!(?:copy|copies|photo|scan|digits|part|rest|details) of)(?: (?:your|a|the|new))?|you(?:'ll| will| have| can)? (?:get|receive|have|find|see)(?: \\S+){0,2}|(?:instead of|rather than)(?: (?:your|the))?",
  safeWay:
    "by (?:post|letter)|in the post|po box|log in|logging in|log into|logged in|sign in|signing in|my account|your account(?! (?:number|details))|secure (?:\\S+ )?(?:form|link|message|page|portal|site|channel|way|upload)|securely|encrypt\\S*|portal|in person|in the shop|in store|in branch|at the till|checkout|website|in the app|our app|(?:by|over the|on the) phone|call|ring|keypad|card reader|recorded delivery",
  frames:
    "without (?:\\S+ ){0,2}@,? (?:we|i) (?:can't|cannot|can not|won't|will not|am unable|are unable)|(?:don't forget|not forget|remember) (?:\\S+ ){0,2}@ in (?:your|the) (?:reply|e-?mail|answer|message)|(?:don't|do not|never) (?:send|e-?mail|mail|text|give us|include) [^.!?]{1,60}, (?:just|only|but)(?: (?:please|do|send|just|only))*(?: (?:your|the|a))? @|@ and (?:then |please )?(?:e-?mail|mail|send|text|upload|attach) (?:it|them|a|over)",
  pronoun:
    "(?:e-?mail|mail|send|text|provide|reply with|give (?:us|me)|let (?:us|me) have) (?:it|them|that)|if (?:not|you haven't),? (?:please )?(?:do|send|e-?mail)",
  stranger:
    "someone|somebody|anyone|anybody|scam\\S*|fraud\\S*|phishing|fake|thieves|criminals|stranger\\S*|suspicious|impersonat\\S*",
};
