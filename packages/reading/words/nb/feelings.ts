/** What is good and what is bad: words of feeling and of harm, each telling a little; and small words that the kinds are weighed by. */
export const feelings = `
# complaint
avvisende|avskyelig*|aggressiv*|bedrag*|besværlig*|vanskelig*|bitter*|byråkrat*|trakasser*|sjokk*|diskriminer*|dumt|ensformig*|farlig*|fiendtlig*|forferdelig*|forvirrende|fornærm*|fryktelig*|grov|grovt|grusom*|hensynsløs*|hånlig*|hånte|ineffektiv*|kaos*|kaotisk*|kjedelig*|kjip*|klønete|krenk*|kynisk*|treg*|treigt|latterlig*|likegyldig*|meningsløs*|mislykket|nedverdig*|gjerrig|omstendelig*|pinlig*|plagsom*|rotete|rystende|slurvete|skuffende|slapp*|smertefull*|sløsing|stressende|tarvelig*|tragisk*|trist|slitsom*|tåpelig*|teit|ubrukelig*|udugelig*|uhyggelig*|ekkel*|upålitelig*|uprofesjonell*|urimelig*|urolig*|usikker*|usmakelig*|utilgivelig*|utilstrekkelig*|utroverdig*|utrygg*|uutholdelig*|uvennlig*|galskap|villed*|skremmende|overlatt|nedprioriter*|rar|merkelig* ^0.5
tvunget|nødt|rammet|mistet|forsvant|nekter|nektet|avviste|avvist|avviser|skjelte|hånte|avbrøt*|krasjet|skylder|somler|somlet|lurte|brøt|kastet|smalt|riper|ripete|bulk|sprukket|hull|lukt|stank|luktet|droppet ^0.4
# timer|minutter|uker|måneder|dager|år|døgn|ganger ^0.25
en|et|to|tre|fire|fem|seks|syv|sju|åtte|ni|ti|femten|tjue|tretti timer|time|minutter|uker|måneder|døgn ^0.25
burde være|vite|kunne|skamme ^0.5
# praise
elskverdig*|behagelig*|betryggende|sjarmerende|effektiv*|empatisk*|engasjement*|enkelt|fantastisk*|fine|fint|fleksibel*|forbilledlig*|førsteklasses|generøs*|oppriktig*|hjelpsom*|hjalp|humor|deilig*|deilig|herlig*|kompetent*|koselig*|kjærlig*|lykke|vellykket|fornøyelse|ordentlig*|utrolig*|pedagogisk*|positiv*|profesjonell*|pålitelig*|rørende|serviceinnstilt*|dyktig*|flink*|smidig*|rask*|strålende|sympatisk*|super*|takknem*|trygg*|trygghet|oppmuntr*|vakker*|vakkert|varm*|vennlig*|verdifull*|overgikk|supre|kjempe*|knall* ^0.35

# why
< hvorfor
# near
idag|imorgen|mandag*|tirsdag*|onsdag*|torsdag*|fredag*|lørdag*|søndag*|helga|helgen|klokka|klokken|kl
i dag|morgen|kveld|helga|ettermiddag
min|mitt|mine|vår|vårt pakke*|pakka|ordre*|bestilling*|faktura*|regning*|billett*|time|booking*|kort|konto*|levering*|søknad*|sak|penger|pengene|retur*|abonnement*|avtale*|forsikring*|søppeldunk*|adresse*
pengene mine
`;
