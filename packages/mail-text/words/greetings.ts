/** How letters begin, in eight languages. */

const set = (...lines: string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(" ")));

/** The word a greeting begins with. */
export const greetingWords = set(
  "hej hejsan heisan hei hallå hallo halla hallå tjena tjenare god goddag godmorgon kära käre bäste bästa kære kjære",
  "hi hello dear good greetings guten hallo liebe lieber liebes moin servus grüezi geehrte geehrter sehr verehrte",
  "hyvä arvoisa moi terve tervehdys huomenta päivää bonjour bonsoir cher chère chers salut madame monsieur",
  "hola buenos buenas estimado estimada estimados estimadas querido querida",
);

/** What stands in one beside names. */
export const greetedWords = set(
  "du ni dig där du og och i dere jer dag morgon kväll eftermiddag morgen aften kveld alla alle kund kunde",
  "there you all and everyone team sir madam morning afternoon evening day customer tag damen herren und geehrte geehrter alle zusammen kunde",
  "asiakas päivää ja kaikki et à tous client cliente días tardes noches y todos cliente",
);

/** Who greets once more has written before. */
export const againWords = set("igen igjen again wieder nochmal nochmals taas jälleen encore rebonjour nuevo nuevamente otra");
