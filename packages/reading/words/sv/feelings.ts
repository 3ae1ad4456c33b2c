/** What is good and what is bad: words of feeling and of harm, each telling a little; and small words that the kinds are weighed by. */
export const feelings = `
# complaint
aggressiv*|avskyvärd*|avvisande|bedräglig*|besvärlig*|bitter*|bluff*|bortglömd*|bristfällig*|byråkrat*|chockad*|diskriminer*|drygt|dumt|eländ*|enformig*|farlig*|fientlig*|förfärlig*|förnedrande|förolämp*|förskräcklig*|förvirrande|godtycklig*|grinig*|hemsk*|hemskt|hopplös*|hånfull*|hånade|illa|ineffektiv*|invecklad*|jobbig*|kaos*|kaxig*|klen|knöligt|kränk*|långsam*|läskig*|löjlig*|meningslös*|misslyckad*|misslycka*|märklig*|nedlåtande|obehaglig*|obekväm*|ogenomtänkt*|ohjälpsam*|ohållbar*|okunnig*|olidlig*|olustig*|omständig*|opålitlig*|orättvis*|osanning*|ostädad*|osäker*|otäck*|otydlig*|ouppmärksam*|ovänlig*|plågsam*|rörig*|segt|skandalös*|skräp*|slapp*|snorkig*|sorglig*|stressad*|svinkall*|surt|tjatig*|tragisk*|trakasser*|trist|tråkig*|trångt|trött*|tveksam*|upprör*|uschlig*|vidrig*|vilseled*|värdelös*|äckl*|övergiv* ^0.5
sluppit|tvungen|tvingades|drabbat|drabbats|förlorat|förlorade|försvann|försvunnit|missat|struntar|vägrar|vägrade|nekas|nekade|nekades|avvisade|avfärda*|skällde|hånade|klippte|avbröt*|kraschade|skyller|dröjer|dröjt|hann|lurat|bröts|brutits|kastade|smällde|tappade|repade|repor|rispor|buckla|sprucken|spräckt|hål|lukt|stank|luktade ^0.4
# timmar|minuter|veckor|månader|dagar|år|dygn|gånger ^0.25
en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|femton|tjugo|trettio timmar|timme|minuter|veckor|månader|dygn ^0.25
borde vara|veta|kunna|skämmas ^0.5
begära|begärt för mycket
# praise
älskvärd*|behjälplig*|behaglig*|bekväm*|betryggande|charmig*|effektiv*|empatisk*|engagemang*|enkelt|fenomenal*|fina|fint|flexibel*|föredömlig*|förstklassig*|generös*|genuin*|glatt|godhjärtad*|gulligt|hjälpte|humor|härlig*|härligt|kanonbra|kompetent*|kul|kärlek*|lugnande|lycka|lyckad*|lysande|mysig*|mysigt|nöje|ordentlig*|otrolig*|pedagogisk*|positiv*|prisvärd*|professionell*|pålitlig*|roligt|rörande|service-minded|serviceinriktad*|skickligt|skicklig*|skön*|smidig*|snabb*|strålande|sympatisk*|superb*|tack|tacksam*|trygg*|trygghet|uppmuntra*|uppskatt*|vacker*|vackert|varm*|vänlig*|värdefull*|överträff* ^0.35

# why
< varför
# near
idag|imorgon|ikväll|inatt|måndag*|tisdag*|onsdag*|torsdag*|fredag*|lördag*|söndag*|helgen|klockan|kl|strax
i dag|morgon|kväll|helgen|eftermiddag
min|mitt|mina|vår|vårt paket*|order*|beställning*|faktura*|räkning*|biljett*|tid|bokning*|kort|konto*|leverans*|ansökan|ärende*|pengar|retur*|abonnemang*|avtal*|försäkring*|soptunna*|adress*
`;
