import { isAnybodys } from "./anybodys.ts";
import { domainOf, houseOf, sameHouse, withoutTag } from "./house.ts";

interface Sender {
  from: string;
  replyTo: string | null;
}

/** A program's address that names a person under Reply-To, at another domain than its own. */
export function isForm({ from, replyTo }: Sender): boolean {
  return isNoReply(from) && namesSomebody({ from, replyTo });
}

/** The same of a form or survey service that can be answered, and of a website's form by the name of its address. */
export function isFormService({ from, replyTo }: Sender): boolean {
  return (isKnownService(from) || formAddress.test(from.toLowerCase())) && namesSomebody({ from, replyTo });
}

/** A form of our own house: it names somebody else under Reply-To, or sends nobody's address and has lines that are filled in. */
export function isOurForm({ from, replyTo }: Sender, text: string, ours: ReadonlySet<string>): boolean {
  const domain = domainOf(from);
  if (isAnybodys(domain) || ![...ours].some((own) => sameHouse(domainOf(own), domain))) return false;
  if (replyTo === null) return isNoReply(from) && isFilledIn(text);
  return !isNoReply(replyTo) && withoutTag(replyTo) !== withoutTag(from) && !ours.has(withoutTag(replyTo));
}

/** Lines with a name before what was filled in, among them an address. */
function isFilledIn(text: string): boolean {
  const lines = text.split("\n").filter((line) => /^\s*[\p{L}][\p{L} /-]{1,30}:\s*\S/u.test(line));
  return lines.length >= 2 && lines.some((line) => /\S@\S+\.\S/.test(line));
}

/** Lines as forms make them of who writes, and of what. */
export function hasFormLines(text: string): boolean {
  return writerLine.test(text) && matterLine.test(text);
}

const writerLine =
  /^[ \t]*(?:(?:ditt|dit|your) )?(?:för- och efternamn|namn|navn|name|e-?post(?:adress(?:e)?)?|e-?mail(?:adress(?:e)?)?|mejl)[ \t]*:[ \t]*\S/imu;
const matterLine =
  /^[ \t]*(?:(?:ditt|din|your) )?(?:meddelande|besked|melding|message|fråga|spørgsmål|spørsmål|question|ärende|kommentar|comments?|beskrivning|beskrivelse)[ \t]*:\s*\S/imu;

/** Whether an address is of a service that many have their forms at: whom it names under Reply-To has filled in one of them. */
export function isKnownService(address: string): boolean {
  return services.has(houseOf(domainOf(address)));
}

/** Whether an address says that nobody reads what is sent to it. */
export function isNoReply(address: string): boolean {
  return noReply.test(address.toLowerCase());
}

function namesSomebody({ from, replyTo }: Sender): boolean {
  return replyTo !== null && !isNoReply(replyTo) && domainOf(from) !== domainOf(replyTo);
}

const noReply =
  /^[\w.+-]*(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|svara[-_.]?(?:inte|ej)|ej[-_.]?svar|inget[-_.]?svar|svar[-_.]?ikke|ikke[-_.]?svar|ingen[-_.]?svar)[\w.+-]*@/;

const formAddress =
  /^(?:[\w-]+[._-])?(?:forms?|web-?forms?|(?:contact|kontakt)-?form(?:s|ul[aä]r)?|formul[aä]r|formular(?:er|et)?|skjema|skema|lomake|enkät|enkat|form-?submissions?|submissions?|form-?responses?|wordpress|www-data|apache)(?:[._+-][\w.+-]*)?@/u;

const services = new Set(
  `
  typeform.com typeform.io jotform.com jotform.io formspree.io formspree.com wufoo.com cognitoforms.com formstack.com 123formbuilder.com
  123formbuilder.io paperform.co tally.so getform.io usebasin.com formsubmit.co formcarry.com formbold.com web3forms.com staticforms.xyz netlify.com
  webflow.com squarespace.info surveymonkey.com webropol.com webropolsurveys.com questback.com esmaker.net artologik.net nettskjema.no lyyti.com
  lyyti.fi simplesignup.se
  `
    .trim()
    .split(/\s+/),
);
