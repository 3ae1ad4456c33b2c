import type { RudeCues } from "../cues.ts";

const names =
  "idiot|idiots|moron|morons|imbecile|imbeciles|cretin|cretins|dimwit|dimwits|halfwit|halfwits|nitwit|nitwits|dumbass|dumbasses|dumb-ass|jackass|asshole|assholes|arsehole|arseholes|bastard|bastards|bitch|cow|cunt|cunts|dick|dickhead|dickheads|prick|pricks|twat|twats|wanker|wankers|tosser|tossers|retard|retards|fool|fools|loser|losers|whiner|whiners|crybaby|scumbag|muppet|muppets|numpty|numpties|pillock|pillocks|pig";
const swearing =
  "fucking|fuckin|damn|damned|goddamn|bloody|stupid|dumb|pathetic|silly|lazy|little|old|useless|ignorant|ugly|fat|absolute|complete|total|utter|poor|miserable|sad|entitled|crazy";
const fools =
  "stupid|dumb|an idiot|a moron|idiotic|moronic|pathetic|thick|brain-dead|braindead|retarded|ridiculous|useless|a joke|insane|mental|out of your mind|an embarrassment|ignorant|a liar|slow in the head";

export const rude: RudeCues = {
  insult: [
    `(you|ya) (${swearing}|) (${swearing}|) (idiot|idiots|moron|morons|imbecile|imbeciles|cretin|cretins|dimwit|dimwits|halfwit|halfwits|nitwit|nitwits|dumbass|dumbasses|dumb-ass|jackass|asshole|assholes|arsehole|arseholes|bastard|bastards|bitch|cunt|cunts|dickhead|dickheads|prick|pricks|twat|twats|wanker|wankers|tosser|tossers|retard|retards|fool|fools|loser|losers|crybaby|scumbag|muppet|numpty|pillock)`,
    `you (${swearing}) (${swearing}|) (${names})`,
    "your (fucking|fuckin|goddamn|damn|damned|stupid|pathetic|idiotic|dumb)",
    `(you're|you are|you must be|you are being|you're being) (just |so |really |such |bloody |fucking |clearly |obviously |either |too |) (${fools})`,
    `(you're|you are) (just |clearly |) (a|an|such a|such an) (${swearing}|) (${names})`,
    `(fucking|goddamn|bloody|stupid) (${names})`,
    "(you) (can|should|could|need to|better|had better) (just |) (shut up|piss off|fuck off|go to hell|sod off|bugger off|get stuffed)",
    "are you (just |really |) (stupid|dumb|an idiot|a moron|thick|retarded|mental|insane|brain-dead)",
    "(what an|which) idiot are you",
  ],
  rudeOrder: [
    "shut (up|your mouth|your face|your trap|your gob|the (fuck|hell) up)",
    "(fuck|screw) (off|you|yourself)",
    "(piss|sod|bugger|naff) off",
    "(go to hell|get stuffed|get knotted|drop dead|go fuck yourself|kiss my arse|kiss my ass)",
    "(stop|quit) (your |) (whining|moaning|whingeing|whinging|bitching|crying|nagging|bleating|blubbing|bellyaching|bawling)",
    "stop being (so |such a |such an |a |an |) (stupid|dumb|pathetic|ridiculous|silly|difficult|idiot|moron|baby|crybaby)",
  ],
  nameCalled: [`(${names.replace("cow|", "").replace("|pig", "").replace("dick|", "")})`],
  swear: ["(fucking|fuckin|goddamn|damned|bloody|shitty|crappy)", "(damn|shit|fuck)"],
};
