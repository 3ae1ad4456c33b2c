import type { Locale } from "#contract";
import type { Tx } from "#kernel";
import { cannedReplies, createCannedReply, retireCannedReply } from "#tone";
import type { Story } from "./stories/story.ts";

interface Prepared {
  team: Story["team"] | null;
  language: Locale;
  name: string;
  html: string;
}

/** What Nordljus has lying about: some that were written with care, and some that nobody has looked at for years. */
const prepared: Prepared[] = [
  {
    team: "biljetter",
    language: "sv",
    name: "Återbetalning, gammal",
    html: "<p>Ansökan om återbetalning erfordrar att samtliga uppgifter inkommer till Nordljus i enlighet med gällande resevillkor. Efter erhållen ansökan kommer handläggning att ske, varvid besked meddelas sökanden.</p>",
  },
  {
    team: "biljetter",
    language: "sv",
    name: "Återbetalning",
    html: "<p>Du får tillbaka hela priset. Pengarna finns på ditt kort inom fem dagar, och du behöver inte göra något mer.</p>",
  },
  {
    team: null,
    language: "sv",
    name: "Försenad mer än en timme",
    html: "<p>Förlåt att du fick vänta. När vi är mer än en timme sena har du rätt till halva priset tillbaka. Svara med biljettens nummer, så betalar jag ut det i dag.</p>",
  },
  {
    team: "trafik",
    language: "sv",
    name: "Inställd avgång",
    html: "<p>Avgången är inställd på grund av väder. Nästa går en timme senare, och din biljett gäller på den.</p>",
  },
  {
    team: "biljetter",
    language: "da",
    name: "Refusion",
    html: "<p>Du får hele beløbet tilbage på dit kort inden for fem dage. Du skal ikke gøre mere.</p>",
  },
  {
    team: "trafik",
    language: "da",
    name: "Hittegods",
    html: "<p>Såfremt effekten er indleveret, forefindes den på terminalen, hvorfra den kan afhentes mod forevisning af legitimation.</p>",
  },
  {
    team: "biljetter",
    language: "nb",
    name: "Refusjon",
    html: "<p>Du får hele beløpet tilbake på kortet ditt innen fem dager. Du trenger ikke å gjøre noe mer.</p>",
  },
  {
    team: null,
    language: "en",
    name: "Refund",
    html: "<p>You get the whole price back. The money is on your card within five days, and there is nothing more for you to do.</p>",
  },
];

export async function prepareReplies(tx: Tx, teamIds: ReadonlyMap<Story["team"], string>): Promise<void> {
  for (const { team, ...reply } of prepared)
    await createCannedReply(tx, { ...reply, teamId: team === null ? null : (teamIds.get(team) ?? null) });
}

/** Takes out of use what was invented; what somebody has made their own stays. */
export async function retirePreparedReplies(tx: Tx): Promise<void> {
  const invented = new Set(prepared.map(({ html }) => html));
  for (const { id, html } of await cannedReplies(tx)) if (invented.has(html)) await retireCannedReply(tx, id);
}
