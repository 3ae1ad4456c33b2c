/** What things are about, one sense a section, whatever kind of message they stand in: `kinds.ts` weighs them together. */
export const senses = `
# sense.fire
brand*|eld|elden|rök|röken|ryker|rykt|lågor|flammor|brinner|brinn*|brann|brunnit|gnist*|glöd*|explo*|bränn*|bränt|brandlukt|pyr|pyrt|fräser|sprakar|het|hett|smält*
tänt|antänd*|facklor|rökfylld*|rökutveckling|svedd|sotar|eldade|eldar|flamm*|rykande|bränd|förkolna*
grillar på balkongen
luktar bränt|rök|svett
# sense.gas
gas|gasen|gaslukt|gasol*|kolmonoxid*|bensin*|diesel*|olja|oljan|kemikalie*|syra|klor|ammoniak|avgaser|kolos|ångor|utsläpp*
propan*|gasflaska*|gasspis*|gasledning*|lösningsmedel|ammoniak*|cyanid|asbest*|kvicksilver|frätande|kemisk*|stickande
luktar konstigt|starkt|kemiskt|ruttna
# sense.flood
vatten|vattnet|översvämm*|läcker|läcka|läckan|läckt|läckage|forsar|stiger|rinner|rann|sprutar|väller|bräddar|källaren|droppar|droppade|strömmar
vattenläcka*|dagvatten|rörbrott*|vattenskada*|vattenledning*|bräddad*|fördämning*|damm|dammen|vattnar|dränk*|skyfall*|pumpen
# sense.collapse
ras|rasa|rasar|rasat|spricka*|sprickor*|sprucket|sprucken|spruckit|lutar|luta|lossnar|välter|vält|hänger|gungar|svajar|vika|brister|brustit|kollapsa*|skred|slukhål|isen|balkong*|ställning*|stegen|räcket|muren
sättningar|brosten|bärande|stödbalk*|pelare*|takplåt*|tegelpannor|istappar|istapp|takras|lyftkran*|byggställning*|grävmaskin*|schakt*|hål|hålet|brunnslock*|lock|bron|bropelare*|träd|grenen|stolpe*|lyktstolpe*|glasruta*|fönster|ledstång*|spricker|bågnar|sluttar|slänt*|underminerad*|uppgrävd*
hål i
# sense.electric
elskåp*|elcentral*|eltavla*|proppskåp*|ledning|ledningen|elledning*|kabel*|uttag|uttaget|eluttag*|strömförande|stöt|stötar|kortslut*|transformator*
strömkabel*|högspänning*|elen|jordfelsbrytare|proppen|isolering|elstolpe*|kontaktledning*|spänning*|laddare|batteri*|elbil*
# sense.fallen
ramla*|ramlat|fallit|föll|trillat|trillade|halkat|halkade|fastnat|fastnade|klämd|klämt|instängd*|inlåst*|drunkna*|orörlig*|påkörd*|krock*|olycka*
låst in
ligger på
kört av
sitter|satt fast
kläms|klämdes|vält|omkull|fallolycka*|nerfallen|fångad|fångade|flyter|guppar|kollision*|mejade|vurpa*|singlade|hjälplös*|vrålar|gråter
sitter fast|kvar|fångad
ligger still|kvar|medvetslös
inte ta|komma sig|ner|upp|ut|loss
# sense.body
bröst*|hjärtat|hjärtinfarkt*|andas|andning*|andan|blod|blöder|kramp*|medvetslös*|medvetande*|svullen|svullna*|svullet|svimma*|yra|yr|kräk*|feber*|stroke|puls*|avdomnad|bränd|skadad*|skadat|ont|andnöd|andetag|livlös*
illamående|svimfärdig*|blek|blå|blåa|läppar*|strupe*|halsen|luftrör|luft|astma*|epilep*|diabet*|anfall*|skakar|darrar|frossa|svettas|hjärt*|blodtryck*|sår|såret|fraktur*|bruten|brutit|huvudet|skalle*|näsblod|kväv*|livmoder|värkar|värkarna|föder|förlossning*|förlam*|hängande|sluddr*|förvirrad*|okontaktbar*|apatisk*|uttorkad*
vattnet gått
får ingen luft
svårt att andas|svälja|få
# sense.medicine
tablett*|medicin*|dos|dosen|överdos*|svalt|sväljt|svalde|gift|giftig*|förgift*|batteri*|insulin*|allergi*|spruta*|syrgas*|piller*|läkemedel*|magnet*|dialys*
morfin*|alvedon|sömntablett*|sömnmedel|antidepress*|blodförtunn*|kanyl*|syringe|knark*|narkotika|droger|burken|kapslar|dosering*|doser|vaccin*|epipen|hjärtmedicin*|svamp|svampar|rengöring*|propplösare|tvättmedel*|sväljer
dubbel dos
fel medicin|spruta|dos
# sense.violence
kniv*|vapen|pistol*|yxa*|hot|hotar|hotad|hotat|hotade|slår|slog|slagen|döda|dödar|mörda*|ihjäl|misshandl*|rån|rånad*|inbrott*|överfall*|våld*|förföljer|skjuter|bomb*|slagsmål
bryter sig
slå|slagit|slagits|sparkar|sparkade|strypt*|stryp*|knuff*|hotelse*|hotfull*|hämnas|skjut*|skott|skottet|maskerad*|beväpna*|gömmer|barrikader*|gisslan|kidnapp*|bortföra*|stalk*|tjuv|tjuvar|bråk|gäng|gänget|mobba*|misshandel*|aggressiv*|full|rabiat
slår sönder|henne|mig|honom|barnen
rädd för
vågar inte
står utanför
# sense.despair
leva|livet|dö|självmord*|avsked*|farväl|hopplös*|utväg|meningslöst|ensamheten
orkar inte
förlåt för
skär mig
finns|finnas inte|mer|längre|kvar
inte vakna|leva|finnas|orka
slut på allt|alltihop|det
försvinner|försvinna
hoppet|livstrött*|självskad*|avslut|börda|skulden|skammen|tomt|tom|mörker|livlin*|begravning|testament*|överlever|anledning
klarar inte
tröttnat på livet
ingen mening
ingen väg|utväg ut
ta mitt|sitt liv|livet
göra slut på
inte vara|finnas till|kvar
ge|gett|ger upp
spelar ingen roll
vill inte mer|leva|finnas
# sense.absent
svarar inte|ej
öppnar|rör|reagerar inte|sig
inte kommit hem|fram|tillbaka
kom|kommer aldrig|inte hem|fram
försvunnit|försvunnen|borta|saknad|ensam|ensamma|irrar|vilse|övergiven|lämnad*
inte synts
ingen har sett|hört
spårlöst|oanträffbar*|kontakt|livstecken|saknas|synts|synlig|hördes|efterlyst|rymt|avvek|avvikit|hemifrån|vandrat|letar|letat
gått ut
inte hört av
inget livstecken
gett sig iväg
kommer inte fram|hem|tillbaka
# sense.cold
minus|grader|kallt|iskall*|fryser|frös|frysa|köld*|kyla|kylan|snö|snön|snöar|is|mörkt|mörkret|mörker|natten|natt|inatt|oväder|storm*|element*
utan värme|ström|el|vatten|varmvatten
frostskad*|nedkyl*|vinter|vintern|minusgrader|ström|isen|halka|halt|isigt|snöstorm*|orkan*|åska|blixt*|översnöad*|värmen|uppvärm*
avstängd värme
mitt i natten
i mörkret|kylan|snön
# sense.now
nu|genast|omedelbart|hjälp|skynda*|fort|akut*|nyss|larm*|112|ambulans*|polis*|brandkår*|räddning*
just|alldeles nu|nyss
strax|brådskar|bråttom|direkt|ögonblick*|sekund*|sos|sirener|jour|jouren|utryckning*|undsättning*
ring 112
så fort som
det är akut
# sense.media
tv|svt|tv4|tidningen|tidningar|aftonbladet|expressen|journalist*|reporter*|pressen|media|viral*|dataintrång*|hackad*|hackat|hackare|läckt|läcka|intrång*|visningar|avslöja*|rubrik*|utpress*
nyheter|nyheterna|reportage*|insändare|ekot|kamerateam|tweet|twitter|tiktok|flashback|facebookgrupp*|tusentals|bojkott*|anmäld|åtal*|polisanmäl*|ransomware|virus|viruset|kryptera*|lösensumma*|lösen|hackergrupp*|phishing|nätfiske|falska|bluff*|dataläcka|läckage|källkod|driftstopp|servrar*|stämma*|demonstr*|upplopp
systemet ligger
uppdrag granskning
ligger ute
sprids på
# sense.child
barn|barnet|barnen|dotter*|son|sonen|sons|pojke*|flicka*|unge|ungen|ungar|bebis*|baby|spädbarn*|elev*|tonåring*|barnbarn*|fritids|dagis|förskola*|skolgård*|lekplats*|tvillingar*|nyfödd*|grabb*
flickor|pojkar|småbarn*|barnvagn*|treåring*|fyraåring*|femåring*|sexåring*|sjuåring*|åttaåring*|nioåring*|tioåring*|tonåren|minderårig*|skolbarn*|förstaklassare*|lillasyster|lillebror|ungarna|kidsen|lillan|lillen|tösen|killen|gravid|klassen
# sense.elder
mamma*|pappa*|mor|=far|farmor|farfar|mormor|morfar|gammal|gamla|äldre|dement*|demens*|rullator*|pensionär*|boende|hemtjänst*|moster|faster|svärmor|svärfar|åldring*
nittio*|åttio*|sjuttio*|gamling*|tant|farbror|gammelmormor|gammelfarmor|änka|änkling|rullstol*|rullstolsburen|blind|döv|hörselskad*|funktionshind*|funktionsned*|äldreboendet|servicehus*|palliativ*|bältros|stroke*
# sense.partner
man|maken|make|fru|frun|hustru|sambo*|partner|flickvän|pojkvän|hennes|hans|bror|syster|brorsan|systern
pojkvän*|fästmö|fästman|särbo|exsambo|tvillingsyster|storebror|storasyster|svåger|kusin*|brorsdotter|systerson|svärdotter|svärson|bonusbarn|dottern|sonen
# sense.acquaintance
granne*|grannen|grannar*|chef|chefen|arbetsgivar*|kollega*|kompis*|vän|väninna*|ex|exet|exman*|exfru*|svåger|svägerska*|arbetskamrat*|klasskamrat*
grannfru*|rumskompis*|hyresvärd*|hyresgäst*|väninnor|väninnorna|vänner|bekant*|klasskompis*|lagkamrat*|exmake*|exhustru|facket|tränare*|fritidsledare
före detta
# sense.staff
chaufför*|förare*|sköterska*|sjuksköter*|läkare*|läkaren|doktor*|tandläkar*|montör*|tekniker*|handläggar*|personal*|vaktmästar*|lärare*|expedit*|servitör*|servitris*|kassörska*|receptionist*|konduktör*|budet|brevbärar*|bibliotekari*|hantverkar*|rörmokar*|elektriker*|barnmorsk*|rådgivar*|undersköter*|städare*|städerska*|brandman*|vakten|vakt|kundtjänst*|säljare*|medarbetar*|busschauför*|kocken|guide*
killen|tjejen|damen|mannen|kvinnan|hon|han i|som|på|hos
tågvärd*|kassapersonal*|biljettkontroll*|kontrollant*|reparatör*|servicetekniker*|målare*|snickare*|mekaniker*|plåtslagar*|sotare*|fastighetsskötar*|fritidspedagog*|förskollärar*|rektor*|kurator*|psykolog*|dietist*|sjukgymnast*|fysioterapeut*|tandhygienist*|optiker*|apotekar*|farmaceut*|växeltelefonist*|telefonist*|operatör*|ambulanspersonal*|brandmän*|polisen|kapten*|besättning*|frisör*|badvakt*|flygvärd*|lokförare|spårvagnsförar*|taxichaufför*|skadereglerar*|socialsekreterar*|biståndshandläggar*|vårdare*|assistent*|boendestöd*|killarna|tjejerna|gubben|grabbarna|damerna|vikarie*|praktikant*|volontär*|ledare*|instruktör*
han|hon|de i kassan|receptionen|växeln|luckan|disken|butiken
# sense.they
han|hon|honom|henne
# sense.stranger
främmande|främling*|okänd*|annan|annans|andras|okända
någon annans
fel person
obehörig*|utomstående|någons
vilt främmande
olika personer
fel adress
vem som helst
ingen aning om
# sense.collective
folk|alla|allmänhet*|människor|kvinnor|unga|ungdom*|pensionärer|medborgar*|invånar*|generation*|barnfamiljer|studenter|kunder|landsbygd*|glesbygd*|norrland*|öborna|samhäll*|låginkomst*|familjer|stamkunder|trogna|lojala|skattebetalar*
de som
oss som
vi som
vanligt folk
alla som
småföretagare*|barnfamiljerna|hyresgäster*|resenärer*|pendlare*|bilister*|cyklister*|patienter*|funktionshindrade|nyanlända|byborna|boende|anhörig*|småbarnsföräldrar|arbetslös*|sjukskriv*|ensamstående*|arbetare|befolkning*|kvinnorna
nästa generation
hederligt folk
vi på landsbygden|landet
de äldre|sjuka|unga|gamla|fattiga
folk som
# sense.organisation
kommunen*|banken|bolaget|regionen|styrelsen|ledningen|politiker*|nämnden|myndighet*|företaget|direktör*|chefer|rektorer|ägare*|aktieägar*|vd|staten|landet
kommunfullmäktige|fullmäktige|förvaltning*|trafikverket|försäkringskassan|arbetsförmedlingen|skatteverket|socialtjänsten|bostadsbolag*|elbolag*|kyrkan|universitet*|högskola*|sjukhus*|koncern*|kedjan|förbundet|föreningen|region|huvudkontor*
# sense.wait
väntat|väntar|väntade|vänta|kö|kön|köat|köer|telefonkö*|dröj*|sen|sent|försen*|segt|långsam*|fortfarande|ännu
sedan i
# veckor|månader|timmar|dagar|dygn|minuter|år
en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tjugo|trettio|fyrtio|femtio veckor|vecka|månader|månad|timmar|timme|dagar|dygn|minuter
halvår*|halvtimme*|evighet*
väntetid*|köplats*|köa|suttit|hängt|hållit|pausmusik|musiken|tålamod*|tar|utebliven|fördröj*
tagit tid
ligger på is
ännu inte
nummer # i
plats # i
än så länge
väntar på
sedan februari|januari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jul|påsk|midsommar|sommaren|hösten|våren|vintern|i
# sense.years
år|åren|årtionde*|decenni*|sekel|årsskifte*|mandatperiod*
generation*|årtal|barndom*|årtusende|mandat*|framtiden|århundrade*|tiotals
# sense.repeat
igen|gånger|gången|upprepad*|ständigt|jämt|varenda|åter|återigen
varje gång|dag|vecka|morgon|månad|kväll|vinter|sommar|höst|år
i rad
samma sak|svar|blankett|historia|fel|visa
andra|tredje|fjärde|femte|sjätte|sjunde gången|vikarien|handläggaren|veckan|dagen|månaden
omgång*|vända*|dubbla|återkommande|varannan|gång|fjärde|femte|sjätte|sjunde|åttonde|tionde|ytterligare|upprepat
ännu en
om och om
gång på|efter gång
en gång till
dag efter|ut
# sense.promise
lovade|lovat|lovar|löfte*|lovats|utlovat|utlovad*|påstod|påstår|hävdar|sades|garantera*|bekräfta*
skulle komma|ringa|vara|hämta|ha|få|leverera*|ta|bli
ni|de|hon|han sa|sade|skrev|säger|skriver
enligt er|uppgift|appen|mejlet
utfäst*|ord|hedersord|garanti*|beställdes|avtalat|avtalade|överenskomm*|bokat|försäkra*|senast|annonserade|reklamen
klart på
enligt avtal
skulle vara|bli klart|åtgärdat
sa att
stod att
fick höra|besked|veta att|om
# sense.broken
trasig*|sönder|defekt*|paj|krasch*|hackar|buggar|fungerar|funkar|funkade|fungerade|avstängd*|nere|strejkar|lossnade|sprack|knäckt*|flagnar|felmeddel*|dog|hänger|slutat|slutade|repa|repor
gick av
ur funktion|drift
ur|strulat|strular|krånglar|krånglade|krångel|strul|felanmäl*|havererat|haveri*|rasat|läckt|fastnar|glappar|glapp|spricka|sprucken|böjd|bucklig|repad|skrapad|sned|skev|fransad*|släckt|slocknat|slocknade|mörk|blinkar|piper|surrar|gnisslar|skramlar|brummar|läcker|hål|obrukbar*|oanvändbar*|oläslig*|tvärdog|stendöd|stannar|stannade|blank|fryser|hackade|lagningen
loggas ut
går inte att
stått still
fel på
# sense.wrong
fel|felaktig*|felet|missat|missade|glömt|glömde|glömd|bortglömd|borttappad*|tappat|tappade|fattas|saknas|saknades|förväxla*|missförstånd|dubbelt|dubbla|inställd*|ställts
i stället för|den
felbeställ*|felparker*|felstav*|felskriv*|fellevere*|slarvat|slarv|slarvigt|tabbe|miss|missen|misstag*|glömska|borttappat|försvunnit|försvann|utebliv*|fattades|halva|tomt|tom|knasig*|stämde|stämmer|motsäger|olika|annat|ombokad*|strukits|struken|uteslut*|saknad|bortglömt|nekades|uteslutits|övergiven
inte stämmer|rätt|samma|beställt|bett
inte det|den jag|vi
fast|trots att
# sense.dirt
smutsig*|äckl*|mögel*|mögl*|lukt*|stinker|stank|avlopp*|kloak*|skräp*|damm*|råttor|kackerlack*|ljummen|ljummet|hårt|torrt|rå|sur|fläck*|dammråttor|sopor|ruttn*
hår i
kall mat*
ohygien*|osköt*|sunkig*|sjaskig*|klibbig*|kladdig*|fimpar|flugor|mask|maskar|silverfisk*|löss|vägglöss|kiss|urin*|bajs|hundbajs|spya|spyor|skit|skitig*|spindelväv*|nedskräp*|klotter*|nedklottra*|överfull*|avfall|smulor|kall|kallt|ljumt|bränd|seg|torr|torra|utgång*|vissn*|ruttet|unken|unket|rost|rostig*
# sense.rude
otrevlig*|oförskämd*|nonchal*|arrogan*|suckade|himlade|skrattade|fnös|ryggen|luren|skällde|skrek|avbröt|kallade|kallad|fräste|snäs*|hånfull*|bemött|bemötande*|respektlös*|gumman|stirrade|ryckte|skyll*|förlöjliga*
spydig*|drygt|dryg|översittar*|nedlåtande|ohövlig*|ohyfsad*|förolämp*|hånad*|hånade|fånig*|förminska*|idiot*|dum|dumförklara*|gapade|skällt|röt|snorkig*|sur|surt|tvär|tvärt|ignorant|rasis*|sexis*|trakasser*|diskriminer*|kränk*|mobb*|tjatade|viftade|stön*|ögonen|blängde|grälade|avspisad*|hyschade
von oben
skrattade åt
skrek åt
la|lade på luren
vände mig|ryggen
avbröt mig
höjde rösten
inte hälsa*|titta*|be
# sense.ignored
ingen svar*|bryr|hör|ringer|vet|kommer|kom|tar|hjälp*
bryr sig|er
struntar|ignorera*|bollas|hänvisas|runtskickad*|återkoppling*|hörs|hördes|förklaring*|ursäkt*
hört av
utan att ett|ett|förklaring|svar|besked|att
vänd|kontakta|ring er|dig till
tystnad*|ljudlöst|tyst|svarslös*|obesvarad*|osynlig*|bollad*|bollats|skickats|slussad*|kopplad*|bortkopplad*|bruten|frånvaro|avfärdad*|robotsvar|autosvar*|standardsvar*|mallsvar|glömda|uteblivet|nonchalera*|förbisedd*|struntade|ointresse*|bortförklar*|skylla|skyller
inte ett|nåt ljud|svar|ord|pip
inget svar|besked
aldrig fått|hört|svar|besked
ingen kan|kunde|ville|har|är|svarar|som
svarar aldrig|inte
# sense.paid
betalade|betalat|betalt|drar|drog|dragit|debitera*|dyr*|kostade|höjt|höjning*|avgift*|kronor|kr|pengarna|pengar|återbetal*|rabatt*|notan|straffavgift*|ränta*
överdebiter*|dubbelt|inkasso*|kronofogd*|påminnelseavgift*|förseningsavgift*|böter|böta|bötfäll*|prishöj*|prislapp|bluffaktura*|kostat|ersättning*|kompensation*|deposition*|swish*|bankgiro|autogiro|saldot|självrisk*|lurendrej*|ockerpris*
tusen kronor
pengar tillbaka
# sense.judged_bad
dålig*|dåligt|usel*|uselt|sämst*|sämre|skandal*|oacceptab*|besvik*|missnöjd*|arg|förbannad*|irritera*|trött|less|värdelös*|katastrof*|bedrövl*|skam*|skäms|pinsam*|ovärdig*|orimlig*|löjlig*|hemsk*|kass|hopplös*|oseriös*|undermålig*|kränkt*|förnedra*|lurad*|grät
urdålig*|sorglig*|tragisk*|genant|miserabel*|miserabl*|fiasko|haveri|parodi|farsartad*|cirkus|skämt|vansinn*|galet|absurd*|rent|horribel*|upprörd*|upprörande|ledsen|sårad|chockad|häpen|mållös|förtvivlad|frustrer*|uppgiven|uppgivet|rasande|vansinnig|ilsken|orättvis*|ohållbar*|obegriplig*|oförståelig*|oprofessionell*|oförsvarlig*|oschysst|orättvist|snålt|fusk|vidrig*|otrygg*|farligt|livsfarlig*|besvärlig*|bedrövad|ledsamt|tråkigt|synd
under all kritik
trött på
inte okej|acceptabelt|bra|kul|roligt|klokt|värt|värdigt|rättvist|rimligt|schysst
inte nöjd|imponerad|glad
får nog
fått nog
aldrig mer|igen
så gör man inte
skäms ni
# sense.refused
vägra*|neka*|avslag*|avvisa*|nej|förbjud*|tvinga*|tvungen|avfärda*
får inte
fick inte
inte får
avslogs|stängd|stoppad*|underkänd*|ogiltig*|bestraff*|krävde|kräver
sa nej
inte släppt
godkänns inte
släpptes inte
inte godkänt|godkänd
inte ta emot
# sense.irony
grattis|generöst|tydligen|bravo|applåd*|imponerande|underbart|härligt|mysigt|förmodligen|antagligen|självklart|visst|spänt|minsann|naturligtvis|hurra
tack för att ni
gratulerar|strålande|lysande|genialt|snyggt|kul|jättekul|tjusigt|klass|imponerad|snabbt|rekord*|världsrekord|sköldpadda*|snigel*|medeltid*|medalj|guldmedalj|skoj|skämtar|charmigt|spännande|romantiskt|kreativt|modernt|effektivt|hjärtligt|självfallet
vad kul
trevlig överraskning
bra jobbat
tack så mycket
så bra att
kallar det|ni
ni kallar
# sense.came_to_nothing
dök aldrig|upp|inte
kom|kommit aldrig|inte
körde|åkte|for förbi|ifrån
men|fast|ändå|trots|däremot|dock
uteblev|uteblir|inget|ingenting|förgäves
ställdes in
blev utan
avbeställd*|indragen|indraget|strukits|avbokad*|avbokat|avbokade|avbokades|ogjort|oförrättat|tomhänt*|halvfärdig*|halvgjort|halvvägs|misslyck*|fruktlös*|lönlöst|stängt|stängda|låst|låsta|släckt|öde|icke
aldrig av
blev inget|inte|aldrig
ingen kom|dök|hämtade|var
hann inte|aldrig
utan att
tji
# form.negation
inte|aldrig|ingen|inget|inga|ej|utan|varken
# sense.thanks
tack|tacka|tackar|tacksam*|tusentack|jättetack|uppskatta*|äran|eloge|beröm*|hylla*|ros|cred
rosor till
tackade|tackas|hjärtligt|bugar|applåd*|blommor|evigt
tusen tack
varmt tack
hatten av
ett stort
skyldig er
tack vare
stort|varmt|innerligt|hjärtligt tack
utan er|henne|honom|dem|den|hennes|hans
# sense.judged_good
fantastisk*|underbar*|bäst|bästa|toppen|kanon*|super*|suverän*|utmärkt*|jättebra|jättefin*|perfekt*|strålande|imponera*|enastående|grym*|otrolig*|proffs*|klockren*|fin|fint|fina|bra|duktig*|vänlig*|snäll*|trevlig*|hjälpsam*|kunnig*|artig*|gullig*|rolig*|rar*|mysig*|vacker*|himmelsk*|ljuvlig*|skön*|härlig*|prisvärd*|rekommendera*|guld|stjärnor|betyg|femma
exemplarisk*|förträfflig*|ypperlig*|mästerlig*|hederlig*|omtänksam*|tålmodig*|varm|varma|varmt|mjuk|mjukt|professionell*|kompetent*|lyhörd*|engagerad*|uppmärksam*|pålitlig*|gästfri*|välkomnande|mänsklig*|prickfri*|felfri*|oslagbar*|makalös*|magisk*|sagolik*|utsökt*|godaste|gott|god|skickligt|skicklig*|ordningsam*|välskött*|fräsch*|rent|nystädat|genomtänkt*|lättläst*|begriplig*|pedagogisk*|generös*|rättvis*|ärlig*|ärligt|snyggt|snygg|smart|klok|kloka|älskvärd*|förstklassig*|jättesnäll*|jättetrevlig*|höjdpunkt*|räddare|ängel|änglar|hjälte*|hjältar|pärla|klippa|föredöme*|förebild*
tummen upp
tio poäng
så fint|bra|vackert|gott|skönt
som hemma
# sense.helped
hjälpte|hjälpt|bar|höll|räddade|räddat|fixade|ordnade|löste|lagade|bjöd|stannade|väntade|följde|sprang|tröstade|lugnade|lyssnade|förklarade|hittade|skottade|sjöng|hälsar|vinkade|torkade|ansträngde|bytte|engagera*|brydde|omtanke|tålamod*|skjutsade|skrattade
väntade in
ringde själv|upp|tillbaka
hjälpsamhet|räckte|lyfte|bredde|serverade|plockade|lotsade|guidade|visade|återkom|tipsade|påminde|pysslade|lekte|läste|spelade|knäböjde|kramade|kramar|smekte|frågade|lånade|gav|upptäckte|reparerade|sydde|putsade|polerade|packade|trollade|slet|jobbade|letade|cyklade|skyndade|vände|lärde|uppmuntra*|peppa*|stöttade|stöttat|vägledning|omsorg*|vänlighet|respekt|medmänsklig*
ringde upp
ställde upp
såg till
tog sig tid
tog hand
stod ut
brydde sig
tog sig tid
tog hand om
gick en extra
höll min|hans|hennes hand
extra mil|milen|steg
# sense.joy
glad|glada|glatt|leende|ler|log|skratt*|lycka|lycklig*|glädje|trygg*|lugn|lättad*|lättnad|stolt*|rörd|älskar|njuter|nöjd*|nöje|dröm*|sover|sken|strålade|modig|pigg*|längtar
glädjetår*|fniss*|skina|lyste|lyser|tindra*|jubla*|hurra|dansa*|dansade|sjunger|sjöng|leenden|somnade|sova|sovit|hoppfull|hoppet|tröst|trösten|kär|förälskad|bortskämd|välkommen|välkomna|sedd|hörd|viktig|respekterad|lugna|minne|minnet|minnen|favorit*|höjdpunkten|högtid|solsken|gungar|leker
andas ut
mest älskade
vill inte hem
pratar fortfarande|ännu om
längtar redan|tillbaka|till
glömmer aldrig|vi|jag inte|aldrig
första gången på
# sense.surprised_well
äntligen|genast|direkt|omgående|snabbt|snabb|smidigt|enkelt|lätt|fort|minuter|kvart
första gången
aldrig förut
aldrig haft
aldrig varit
före|innan utsatt|jag|vi|mig|tiden
snabbare|bättre|billigare|finare|enklare än
förut|tidigare
kvickt|blixtsnabb*|ögonaböj|oväntat|överraska*|överträffa*|timme|problemfri*|smärtfri*|gratis|bonus|extra
dagen efter
samma dag
över förväntan
trodde inte
väntat mig
inom en
på en gång
utan krångel
utan problem|krångel|strul|köer|väntan|bokning
inga problem|köer|konstigheter
inget krångel|strul|problem|väntande
som på räls
som en klocka
på några minuter
till och med
i stället för
innan jag hann
# sense.hypothetical
vore|skulle|kunde|borde|hade|kanske|önskan|tänkas|möjligen|gärna
tänk om
om man
om ni
önskar att
tänk|ponera|önskade|drömmer|drömscenario
hade varit
man kunde
skulle man
det vore
vore kul|bra|toppen|smart|fint|trevligt|skönt|praktiskt
# sense.suggest
förslag*|föreslå*|tips|tipsa|idé|idéer|önskemål*|övervägt|funderat|tävling*|ett|prova
tänkt på
varför inte
saknar en
rekommendation|rekommenderar|tankar|inspiration|fundering|funderingar|koncept|försök|testa|pröva|pilot*|utveckla|förbättra*|förbättring*|komplettera*|inrätta*|införa*|anordna*|erbjuda|utöka*
bättre om
enklare om
en tanke|idé
hur|vad vore|om
borde finnas|gå|man|ni|det
kan|kunde man|ni inte
skulle vilja se
saknar ett|en|någonstans
det fattas|saknas
# sense.elsewhere
på jobbet|mitt|annat
i|på|hos min|mina|grannkommunen|andra|vår systers|förra|tidigare|kusins|brors
holland|danmark|tyskland|norge|finland|japan|england|utomlands|göteborg|malmö|grannkommun*|överallt|andra
brukar|brukade
island|frankrike|spanien|österrike|schweiz|usa|kanada|köpenhamn|oslo|stockholm|berlin|london|paris|amsterdam|uppsala|lund|linköping|västerås|örebro|helsingborg|nachbarn|konkurrenten|ica|coop|ikea|städer|länder
biblioteket i
andra kommuner
andra|vissa kommuner|städer|bolag|butiker|ställen|länder|skolor|sjukhus
när jag bodde
såg|läste|sett|läst|hörde om|att|på|i
gör man|de|dom så
där jag|vi jobbar|bodde
min svärmors|systers|brors|mammas|dotters
# sense.fixture
bänk*|bänkar*|skylt*|lampa*|knapp|knappen|hylla|hyllor|tavla*|klocka|cykelställ*|papperskorg*|soptunna*|karta*|kod|kodlås*|spegel*|fontän*|pump*|busskur*|tak|träd|buskar|blommor|vägg*|staket*|målning*|app|appen|qr-kod*|checklista*|påminnelse*|lådor|dörrar|belysning*|laddstolp*|vagn|toalett*|parkering*|bakgrund|filter|färg*|lista
mörkt läge
pelare|räcke|ledstång|trappa|ramp|rullstolsramp|soffa|soffgrupp|krok|krokar|hängare|hållare|fack|låda|brevlåda|skåp|låsbara|mikrovågsugn|vattenautomat|vattenpost|dricksfontän|kran|vattenkran|fläkt|ac|gardin*|matta|mattor|lekhörna|amningsrum|skötbord|barnstol*|högtalar*|display*|skärm|skärmar|tidtabell|symbol*|ikon*|piktogram|mall|mallar|meny*|sökfält*|sökfunktion|kalender*|knappar|sms-påminnelse|notis|etikett*|kvittot|kölapp*|nummerlapp*|streckkod|taggar|odling*|odlingslott*|rabatt*|fågelholk*|bikupa*|utegym|gungor|gunga|sandlåda|grill|grillplats|hinder|sopkärl|pant|pantrör|askkopp|cykelpump|cykelgarage|laddstation*|vindskydd|övergångsställe*|farthinder|lånecyklar|verktygspool
# sense.benefit
slipper|slapp|sparar|spara|sparat|lättare|underlätta*|enklare|smidigare|tryggare|roligare|trevligare|vinna|räckt|räcker|räckte|gemensam*|bättre|gratis|billigt
fler skulle
många skulle
fler hade
så|då slipper|vet|ser|kan|blir|hittar
tidsbesparing|sparade|besparat|bespara|spar|effektivare|miljövänlig*|tidsvinst|hållbar*|klimatsmart*|lär|kul|glädja|gladare|livar|trivsel|trivsam*|lockande|locka|inkluder*|tillgänglig*|smidigt|enkelt|praktisk*|praktiskt|gynna|uppskattas|uppmuntra|minska|undvika|förhindra|snabbare|snyggare|renare|tystare|billigare|grönare
folk hittar
så kan|skulle man|folk|alla|fler|vi|barnen|ni
så att alla|folk|man|fler|ingen
för dem|de|oss|alla som
kostar nästan|inget|ingenting
# sense.made
jag|vi har gjort|ritat|räknat|byggt|skrivit|knutit|tänkt
ritat|ritade|skissat|byggde|räknade|uppfunnit
hittat på
skissade|prototyp*|ritning*|mallen|modell|excelark|kalkyl|kartlagt|listat
bifogar en skiss|ritning
hann tänka|räkna
# sense.put
<< sätt|ställ|låt|gör|bygg|byt|måla|plantera|inför|häng|lägg|skriv|tryck|flytta|vänd|öppna|ge|ta|bygg|sälj|bjud|skaffa|ordna|starta
<< inför|flytta|sätt|måla|ha|samla|slå|ersätt|använd|installera|tillåt|uppmuntra|visa|märk|fyll|gör|skapa|testa|prova|dela|byt|lägg|häng|ställ|bygg|skicka|döp|spela|tänk|plantera|servera|låna|släpp|utöka
# sense.could_not
kan|kunde|skulle|går|vore|är ni|man|det|den|vi inte
kan man|ni|de inte
skulle det|ni|man inte|kunna
borde inte
# sense.why
varför|hur kommer|kom
varför finns|är|har|får|ska|måste|satsar|kostar
hur kan|ska|kunde|skulle ni|det|man|vi|någon
varför inte|blir|bygger|gör|går|kan|stänger|säljer|lägger|tillåter|behöver|tar
av vilken|vilka anledning|skäl
med vilken rätt
vad är poängen|syftet|tanken|meningen|vitsen|idén
vad är .. till för
# sense.future
framtid*|framöver|någonsin|nånsin|framåt|sikt|långsikt*|kommande|fortsätta|fortsätter|fortsatt|kvar|barnbarn*|beredskap*|2030|2035|2040|2050|slutar
nästa generation
på väg
vart är
vart tar
om tio|tjugo|femtio|hundra|några år
tänker|kommer|ska|vill ni|kommunen|banken|bolaget|regionen|de|vi
tjugo|trettio|femtio|generationer|generation|2045|2060|härnäst|överleva|förbli|ersättas|ersätts|avskaffa*|fasa|utfas*|permanent*|livslångt|bygga|byggas|växa|utvecklas
kommer det|ni|vi|man|tågen|bussen|skolan att
ska det|vi|ni|man|barnen|alla fortsätta|verkligen|behöva|alltid|bli
hur länge ska|kan|tänker|får
vad händer med|om|när|den
var slutar|går|landar|hamnar
finns det någon|en|några|nån plan|tanke|gräns|vision|ambition
# sense.policy
plan|planen|planer|policy*|strategi*|mål|målet|målsättning*|vision*|tanke|tanken|tankar|princip*|ansvar|prioriter*|inställning*|ställning|syn|linje|hållning*|avsikt*|meningen|tänkt|resonera*|kriterier|grunder|beslut*|bestämmer|bestämt|värdering*|modell|löfte|villkor
gränsen|resurser|resursfördel*|budget*|besparing*|sparkrav|satsning*|satsar|satsa|investera*|upphandl*|reform*|lagstift*|reglerna|grundtanke|ideologi|uppdraget|syfte*|långsiktiga|ambition*|inriktning*|färdplan|åtagande*|rättvis*|etik*|moral*|moralisk*|hållbarhet*|transparens|öppenhet|demokrat*|ansvarig*|styrning|omorganis*|jämlikhet|grundläggande
på sikt
i längden
till för
# sense.think
hur|vad tänker|resonerar|ser|tycker|anser|menar|ställer|rimmar|går|hänger ni|kommunen|banken|nämnden|bolaget|ihop
anser|anse|tycker|menar ni
står|ställer ni|kommunen för|er
hur ser|tänker|tänkte|går|motiverar|försvarar|rättfärdigar|ska|löser ni|kommunen|regionen|styrelsen|man|det
vad är er|kommunens|bankens|regionens|din
vad tycker|säger|tänker|gör ni|kommunen|politikerna
motiverar|försvarar|rättfärdigar
# sense.trend
alltid|numera|nuförtiden|förr|tidigare|varenda|ständigt|färre|bara|generellt|växt|vuxit|minskar|ökar|stänger|läggs|nedlag*|försvinner|försvann
allt fler
fler och
mer och
varje år
varje vinter
varje höst
sedan 19*
igen och
i stort
sedan dess
längre|dyrare|sämre
mindre och
färre och
större och
hela tiden
bara|blir blir|allt
inte längre finns|går|kan
på senare
förr i tiden
överallt
hittills
en efter en
den ena efter
# sense.society
skola|skolan|skolor*|vård|vården|sjukvård*|äldreomsorg*|äldreboende*|tågen|järnväg*|buss|bussar|bussarna|kollektivtrafik*|klimat*|kontanter|filial*|kontor|bostäder|hyresrätt*|bibliotek*|miljö*|plast*|kol|vapen|skog|skogen|träd|trafiken|cykelväg*|läkare|service|jämställ*|jämlik*|digital*|bankid|bank-id|mobil|appar|robot*|ai|algoritm*|arena*|stadsdel*|centrum|bygd*|byn|bygden|ön|idrott*|välfärd*|vinst*|privatiser*|leverantör*|pension*|utveckling*|energi*|elpris*|lön
bankkontor*|mobiltäckning|bredband|fiber|landsbygden|lärarbrist*|vårdköer*|vårdplats*|sjuksköterskor|undersköterskor|barnmorskor|förlossningen|bb|akutmottag*|vårdcentral*|hemtjänst*|färdtjänst*|förskolor|gymnasie*|biografer|simhall*|fritidsgård*|ungdomsgård*|spårvagn*|tunnelbana*|motorväg*|biltrafik*|flyg|flyget|flygplats*|utsläppen|kärnkraft*|vindkraft*|solceller|fossil*|koldioxid*|återvinning|biologisk|insekter|bina|gifter|bekämpningsmedel|djur|djuren|kött|kyckling*|barnarbete|arbetsvillkor*|löner|lönerna|kollektivavtal|skatter|skattepeng*|hyror|hyrorna|bostadsbrist|segregation*|trygghet*|integration*|invandr*|flykting*|krig|beredskap|kris|försvar*|sparande|räntor|inflation|bonusar|aktieutdelning|utdelning*|ägare|monopol*|konkurrens|ai-|människor|automatiser*|chattbot*|självscan*|kassor|öppettider|kultur|kulturskol*|museer|teater
# sense.data
uppgift*|personuppgift*|personnummer*|personnr|register*|journal*|adress*|adressen|nummer|numret|telefonnummer|mobilnummer|namn|bild|bilden|bilder|foto*|akt|akten|provsvar*|lön|lönespec*|diagnos*|betyg*|saldo*|födelsedag*|graviditet*|gravid|recept*|kortnummer*|lösenord*|medlemslista*|data|deklaration*|skulder|skuld|religion|vikt|röntgenbild*|dna*|identitet*|kuvert*|loggen|loggar|inspelning*|samtal|samtalen|konto|ålder|papper|brev
födelsenummer|hemadress|namnet|efternamn|mejladress*|porträtt|skolfoto*|filen|excelfil|mapp|mappen|kalkylark|patient*|provresultat|blodprov|röntgen|medicinlista|psykisk|sjukdomar|sjukskrivning|dödsorsak*|abort|könssjukdom|hiv|missbruk|skilsmässa|vårdnad|lånansökan|bankuppgift*|kontoutdrag*|inkomst*|köphistorik|köp|sökhistorik|resor|resehistorik|position|fingeravtryck|röst|rösten|videon|film|filmen|klipp|dokument|anteckning*|orosanmälan|utredning*|utredningen|profil|profilen|passfoto*|körkort|legitimation|id-kort|pass|signatur|underskrift|cookies|kakor|spårning*|bokningar
mitt|min|mina|hennes|hans|vår|vårt privata|uppgifter|namn|nummer|adress|lön|ålder|bild|personnummer
# sense.see
läst|läser|läsa|läste|sett|ser|såg|vet|visste|veta|känner|kände|titta*|loggade|loggat|tillgång*|åtkomst*|följa|följer|hört|hörde|hörs|tittar|öppnat|öppet|öppen|öppna|synlig*|framme
kunde läsa
ta del
vem|vilka har|kan|mer|hos
insyn|kikar|kikade|snokar|snokat|snokade|snoka|kollat|kollade|bevakar|glor|tjuvläs*|tjuvlyssn*|granskar|lyssnade|lyssnat|öppnade|öppnats|framgår|framgick|avslöjar|avslöjade|röjer|röjt|röjde|känt|kännedom|vetat|hittat|googlade|googlar|dyker
så att alla|andra|folk
hur vet|visste|kan|kom|fick|känner|hittade ni|de|han|hon
vem|vilka som|har|hos
stod|ligger|låg framme|öppet|synligt
fullt synligt
# sense.spread
sålt|sälja|säljer|delat|delar|dela|lämnat|lämnar|lämna|spridit|sprider|berättade|berättat|visade|ropade|publicera*|la|lade|gett|gav|skickade|skickat|vidare|utlagd*
läste upp
kom från er
i|på facebook|hemsida*|nätet|broschyr*|anslagstavla*|webben
vidarebefordra*|vidaresålt|sprids|spreds|spritt|lagt|läggs|las|cc|kopia|kopior|bifogat|mejlade|mejlat|mailat|postade|hängde|hänger|sattes|anslagen|nämnde|nämnt|skvallra*|avslöjat|skvaller|tidning*|högt|högljutt|ropat|ropades|uppläst|lästes|delats|såldes|försäljning|tredje|lämnades|givit
fått tag
till hela|alla|andra|fel|min
hela klassen|gruppen|kön|väntrummet|byn|släkten|laget|kontoret|bussen|föreningen|listan
inför alla|hela|andra|folk
framför|inför|bakom andra|alla|mig|folk
bara|enbart berättat|sagt|gett|lämnat
aldrig gett|lämnat|uppgett|berättat|sagt|bett|godkänt|skrivit
fick|hade|har de|ni|han mitt|min|mina
# sense.erase
radera*|glömma|bortglömd|utplåna*|rensa*|avidentifiera*
ta bort
plocka bort
tag bort
ta|plocka|plocka bilden|min|mitt bort
gallra*|bortta*|förstör*|anonymiser*|ogiltigförklara*
ta ner|bort
ut med det
rätten att
# sense.camera
kamera*|kameran|filma*|filmar|filmad|inspelad*|lyssnar|avlyssna*|spåra*|position*|fingeravtryck*|ansiktsigenkänn*|ansikte|övervak*|drönare*|mikrofon*|högtalare*|dörrklocka*|kontakter|platsdata
spelar in
spelas in
fotografera*|fotade|knäppte|webbkamera*|gps|spårsändare|bluetooth|platstjänst*|röstassist*|inspelat|spelades|spelats|bandas
# sense.consent
samtyck*|lov|godkänt|godkänna|tillåtelse*|medgiv*|tillstånd|frågat|frågade|omyndig*|sekretess*|gdpr|integritet*|privat*|hemlig*|skyddad*|lagrar|sparar|sparat|spara|behåller
sagt ja
inte bett
hur länge sparar
tysthetsplikt*|tystnadsplikt*|dataskydd*|personuppgiftsansvarig*|datainspektion*|imy|laglig*|olagligt|tillåtet|lagra|lagras|lagrat|sparas|gallras|behållit|personlig|personligt|känslig*|förtroende*|konfidentiell*|anonym*|underårig
utan att fråga|jag|vi|mitt
utan mitt|vårt|lov
inte|aldrig bett|gett|godkänt|frågat|sagt|samtyckt
# sense.leave_alone
sluta|upphör|fred|ifred
låt bli
kontakta inte
ring inte
ringa inte
sluta ringa|ring*|kontakta|läsa|följ*|sälja
säljare*|telefonförsälj*|säljsamtal*|uppringd
telefonsäljare*|uppringningar|tjatar|tjata|trakassera*|störa|stör|jagar|jaga
i fred
inte vill bli|ha|ringas
inte ringa|kontakta
sluta upp
# sense.mailing
nyhetsbrev*|utskick*|mejl*|mail|mailen|mejla|maila|sms|sms:et|reklam*|erbjudande*|katalog*|lista|listan|listor|tips|notis*|kampanj*|veckobrev*|veckans|inkorg*|brevlåda*|post|pling*|kuponger|rabattkod*|spam*|marknad
medlemsblad*|medlemstidning*|kundtidning*|programblad*|flygblad|pushnotis*|rabatter|veckoerbjudande|inbjudningar|enkät*|enkäter|undersökning*|påminnelser|sms:en|meddelanden|breven|broschyrer|vykort|julkort|grattis|brevinkast|inboxen|skräppost*|oläst*|olästa|papperskorg*|papperskorgen|återvinning|sändlista*
varje|varenda måndag|fredag|vecka
rakt i
# sense.membership
prenumer*|medlem|medlemmar|medlemskap*|abonnemang*|konto|kontot|avtal*|klubb*|gym*|träning*|tidning|tidningen|magasin*|kasse|matkasse*|bokpaket*|bonus*|förening*|facket|bredband*|strömning*|streaming*|provmånad*|provperiod*|kort|kund|kunder|försäkring*|kundklubb*
årskort*|månadskort|bokklubb*|vinklubb*|medlemsavgift*|mobilabonnemang*|elavtal*|hyresavtal*|hyreskontrakt|leasing*|kundkort*|plus-medlem|stödmedlem*|månadsgivare|givare|gåva|autogirot|dagstidning*|tidskrift*|lådan|matlåda|blöj*|kaffe|blomster|linser|appen|hemförsäkring*|larm|larmet|tv-paket*|kanalpaket|städhjälp|körkort|lottprenumeration|lotter|faddar*|fadder*|kören|laget
# sense.cancel
avsluta*|avslut|avanmäl*|avregistrera*|avprenumer*|unsubscribe|stryk|stryka|stäng|stänga|utträd*|häva|avbryta|avbryt|makulera*|uppsägning*|upphöra|avböj*|avstår|avbokat|avinstallera*|lämnar|lämna
säga upp
säger upp
sagt upp
säg upp
gå ur
går ur
ställa in
bort mig
av den
uppsagd|uppsagt|avbeställ*|avregistrer*|stängas|utgår|upphör|upphävs|annullera*|frånträd*|avveckla*|stryker|lämnade|sluta|slutar|slutat
ta bort mig
radera mitt konto
inte förnya|förlänga|fortsätta|ha|vara
inte längre vill|vara|ha
vill inte ha|vara
kliva|kliver|hoppa|hoppar|träda|träder|går|gå av|ur
komma|kommer ur|av|loss
bryta|bryter avtalet|kontraktet
ska upphöra
# sense.stop
sluta|slutar|stopp|stop|nog|räcker|räcka|slippa|slipper|fler
inga fler
ingen mer
inte mer
inte fler
nej tack
bli av med
ingen förnyelse
inte intresserad
mera
inga mer
det räcker
nu räcker|får
slipp|befria*|skona
stopp på
tack men nej
tackar nej
avstå|avstår
inget för mig|oss
# sense.no_longer
inte längre|inte mer|aldrig längre
behöver|behövs|använder|läser|tränar|handlar|spelar|orkar inte|aldrig|ingen|inga
slutat|slutade|färdig|klar
klarar oss
mig utan
ovan|ointressant|ointresserad|onödigt|överflödig*|behovet|obehövlig*|utnyttjar|nyttjar|tittar|lyssnar|äter|dricker|orkar
aldrig|inte öppnat|läst|använt|tittat|varit|varit där
har inga|ingen|inget längre|kvar
behöver|behövs|använder|läser|vill inte|ej|inga|ingen
har|ha inte|ingen användning|nytta
klarar mig|oss
# sense.gone
dog|död|avliden|avlidit|borta|såld|sålt|utflyttad*|flyttat|flyttar|utomlands|pension|begravning*|dödsbo*
gått bort
vuxit ur
för stora
för gammal
avled|bouppteckning*|sålde|säljer|säljs|skrotat|skrotad|slängt|pensionär|pensionerad|flyttade|utvandra*|emigrera*|separera*|skilsmässa|skilda|vuxit|tonåring|utflugna|rivs|upphört|konkurs|dött|somnat
gick bort
gått i pension
lagt ner
flyttar till|från|utomlands|hem
har dött|avlidit|sålt|flyttat|slutat|vuxit
inte finns
egen|eget|egna
# sense.switch
annan|annat|ny leverantör|operatör|bank|bolag|butik|gym|tidning|elbolag
bytt|byter till|bank|bolag|från
konkurrent*|billigare
skilda vägar
hittat någon
valt en
valt ett
bytte|byte|tecknat|tecknade|skaffat|skaffade|valt|hittat
flyttar över
bättre erbjudande
skrivit på
gått över
hos andra
hos en annan
gått|går|bytt över|till|vidare
skaffat egen|egna|eget|ny|nytt|en
hittat något|en|annat
# sense.last
sista|sist|farväl|adjö|hejdå|avsked|fr.o.m|månadsskift*|skiljas
hej då
tackar för
tack för åren
tack för tiden
från och
per den
nästa månad
går ut
tiden ut
avrunda*|tackar|lämnar|slut|slutet|uppsägningstid*|bindningstid*|förfaller|löper|utlöper
vid årsskiftet
sista dagen
på återseende
tack för allt|mig|oss|tiden|den|sällskapet
var kul|roligt|trevligt så länge|medan
när avtalet|perioden|tiden|månaden
# sense.how_to
hur gör|får|byter|ändrar|kan|lång|länge|mycket|många|stor
vad gör|behöver|kostar|gäller|är|ska
var hittar|får|finns|börjar|kan|lämnar|ligger
vart skickar|vänder|ska|lämnar
vilken|vilket|vilka tid|spår|dag|av|ska|är|papper
när öppnar|stänger|kommer|går|kan|får|är
vem ringer|kontaktar|ska
får man|jag|vi
måste|ska|behöver|kan|räcker|gäller man|jag|vi|det|den
går|är det att|möjligt
hur|var|vart|när|vilken|vilka|vad anmäler|ansöker|avbokar|beställer|betalar|bokar|byter|fyller|får|gör|hittar|hämtar|kan|kommer|kostar|laddar|lämnar|loggar|länge|många|mycket|når|ordnar|registrerar|ser|ska|skickar|söker|öppnar
kan|får|ska|måste|behöver|räcker jag|man|vi|det|den
har|tar|säljer|finns|ingår|gäller|öppnar|stänger|serverar|lagar|reparerar|accepterar ni|det
vill|skulle|behöver boka|ändra|beställa|byta|ansöka|få|hyra|anmäla|hämta|ha
går det att
är det öppet|gratis|möjligt|okej|rätt|sant
# sense.case
ärende*|order*|ordern|ordernummer|referens*|beställning*|bekräftelse*|faktura*|räkning*|ansökan|anmälan|blankett*|formulär*|kvitto*|bokning*|bokad*|biljett*|paket*|avi|nyckel*|nycklar*|kod|koden|pinkod*|lösenord*|inlogg*|logga|mätare*|kontrakt*|intyg*|kallelse*|remiss*|återbesök*|lånekort*|bankkort*|skolkort*|garanti*|besiktning*|tvättstuga*|förråd*|lägenhet*|papper*|kontonummer*|leverans*|tillstånd*|bygglov*|offert*|semester*|tid
avbetalning*|förfallodag*|ocr|kundnummer|artikelnummer|spårning*|spårningsnummer|kolli|utlämning*|utlämningsställe|hemleverans|retur|returen|reservdel*|resan|platsbiljett|läkartid|tandläkartid|besök|besöket|provtagning|receptet|högkostnad*|bidrag*|bostadsbidrag*|föräldrapenning|sjukpenning|a-kassa|pension|skolplats|barnomsorg|förskoleplats|köplats|parkeringstillstånd|p-tillstånd|ritningar|kopia|utdrag|registrering|deklarationen|kontoutdrag|bankdosa|appen|verifier*|engångskod|abonnemang|elmätare|mätarställning|soptunnan|sophämtning*|grovsopor|container|tagg|tvättid|garageplats|hyran|felanmälan|reservation*|bordet|bord|storlek|storlekar|lager|batteri|manual|monter*|öppettid*|pdf|fil|filen|länk|länken
# sense.change
ändra*|byta|byter|bytt|flytta*|boka*|avboka*|omboka*|beställa|ansöka|söka|hyra|låna|registrera*|uppdatera*|rätta|pausa*|hämta|lämna|betala|betalar|betalning*
dela upp
förnya|förlänga|förläng|skaffa|hämtas|lämnas|skickar|skriver|fylla|anmäl|anmäler|anmäla|betalas|dela|faktureras|ladda|installera|aktivera|spärra|återställa|överklaga|komplettera|justera|justeras|laga|lagas|fixa|fixas|åtgärda|åtgärdas|kolla|kontrollera|tömma|tömmas|töms|höja|sänka|byts
# form.mine
min|mitt|mina|vår|vårt|våra
# form.i
jag|vi|mig|oss
# form.you
ni|er|ert|era
# form.past
var|hade|fick|kom|blev|gick|sa|stod|satt|tog|gjorde|skulle|åkte|ringde|skrev|bad|beställde|bokade|köpte
# sense.place
lägenhet|gatan|vägen|uppgång|våning*|trapphus*|porten|gården|hallen|källare*|vagn|nummer|nr
trappan|entré*|balkong|gård|garage*|garaget|tvättstugan|vind|vinden|korridor*|torget|parken|busshållplats*|hållplats*|perrong*|avfart|rondell*|korsning*|gångväg*|bron|hamnen|väntrum*|receptionen|avdelning*|sal|kök*|badrum*|toaletten|dusch*
# sense.appliance
lampa*|lampan|gatlampa*|kran|kranen|diskmaskin*|kylskåp*|spis*|tvättmaskin*|lås|låset|router*|bredband*|dator|telefon|mobilen|skärm*|automat*|hiss|hissen|dörr|dörren|cykel*|bil|bilen|soffa*|stol*|skor|skorna
ugn|ugnen|fläkten|frys|frysen|torktumlare|torkskåp|element|elementet|termostat*|värmepump*|varmvattenberedare|handfat|avlopp|toastol|toa|toan|duschen|persienn*|fönstret|ytterdörr*|porttelefon|porten|garageport|rulltrappa*|bom|bommen|parkeringsautomat|biljettautomat|bankomat|skrivare|laddkabel|fjärrkontroll|tv:n|surfplatta|läsplatta|laptop|högtalare|klocka|sparkcykel|barnvagn|rullator|hörapparat|glasögon
# sense.greeting
hej|hejsan|hallå|hejdå|ses|hörs|okej|ok
god morgon
god kväll
hej då
ha det
god|glad|gott jul|påsk|midsommar|sommar|helg|nytt|fortsättning
godkväll|tjabba|hallåj|kära|jaha|toppen|perfekt|noterat|mottaget|uppfattat
tack för svar|svaret|besked|info|informationen|snabbt|återkopplingen|hjälpen
ha en bra|fin|trevlig|skön
då vet jag
ska jag tänka
# sense.family_chat
älskling*|puss|pussar|kram|kramar|mjölk|bröd|kaka|kakor*|kakorna|bulle|stugan|grillen|hälsa|fika|middag|fiska|matchen|framme
mormor hälsar
glöm inte
ses vi
kommer du
kan du
tar med
syrran|brorsan|morsan|farsan|gumman|gubben|hjärtat|kompis|sötnos|älskade|kvällsmat|frukost|lunch|träningen|fotboll*|hockey*|skjuts|skjutsa|hämtar|katten|hunden|nycklarna|mattan|potatis|ost|kaffebröd|köttbullar|tårta|kalas|kalaset|födelsedag*|grattis|fest|festen|bastun|landstället|sommarstugan|kusinerna|gänget|helgen|handla|diska
ses i|på|imorgon|vid
ringer dig
kan du köpa|hämta|ta|ringa|handla|skjutsa
är du hemma|kvar|på
ta med dig|kaffe|kakor
hälsa till|alla
kom ihåg
vi hörs
# sense.job
jobb|arbete|sommarjobb|extrajobb|praktik*|cv|anställning*|utbildad*|utbildar|studerar|snickare|söker|meritförteck*|spontanansökan
letar efter
jobba|söka|lediga|sommarjobba|timvikarie|lärling*|lia|prao|erfarenhet|erfarenheter|meriter|referenser|examen|kock|svetsare|sjuksköterska|lastbilschaufför|körkortsbehörig*|utbildning
personligt brev
jobb|arbete hos er
söker jobb|arbete|tjänst|praktik
arbetat som
# sense.pitch
vi erbjuder|säljer|hjälper|levererar|bjuder|ökar|inbjuder
offert|demo|provsmak*|sponsor*|annonser*|sökmotor*|google|företag*|kaffemaskin*|frukostseminari*|seminari*|inbjud*|resultat|samarbet*|branschkatalog*|resurser
trafik på
erbjuder|prisförslag|prisuppgift|kundunderlag|leads|seo|hemsidor|webbyrå|konsult*|rekryter*|bemanning*|städfirma|fönsterputs*|kontorsmaterial|kaffeservice|grossist|tillverkare|distribut*|katalog|mässa|mässan|utställ*|workshop|kurs|kurser|föreläs*|webinar|webbinarium|nätverk*|invigning*|jubileum|profilkläder|skyltar|solpaneler|försäkringsmäklare|mäklare
erbjudande om
rabatt på
vi är|på en|ett liten|litet|ledande|familjeföretag|firma|företag|byrå|bolag
ökar er|din försäljning|trafik
boka en|ett demo|möte
samarbete|samarbeta med
kontakta oss|mig för
# sense.auto
frånvar*|autosvar*|automatisk*|ledig|ledigt|kontoret|åter|semester|föräldraledig*|vidarebefordra*
tillbaka den
svara inte
tjänstledig|sjukskriven|kurs|tjänsteresa|konferens|ärendenummer|brådskande|mottagits|genererat|genererats|no-reply|noreply|leveransrapport|olevererbar*|avsändare|mejlserver
åter den
kan inte levereras
läser inte|ej|sporadiskt mejl|mail
vid brådskande|akuta
jag är ledig|bortrest|sjuk|borta
# sense.attached
bifog*|protokoll*|överenskommelse*|kännedom|underlag*|dagordning*|mottagande*|notera
betalas inom
kallelse till
bilagor|medföljer|mötesanteckn*|minnesanteckn*|kallelse|föredragningslista|årsmöte*|stämma|underskriven|signerad|undertecknad|kopia|fyi|utskicksadress|adressändring|ny|faktureringsadress|org.nr|rapporten|månadsrapport|kvartalsrapport|specifikation
här kommer|är protokollet|underlaget|rapporten|bilderna|filen
för|till kännedom|info
enligt överenskommelse
# sense.prize
vunnit|vinnare|utvald*|utvalt|arv|lotteri*|klicka|länken|bitcoin*|krypto*|dollar|miljoner|gratulerar
vinst|vinnaren|jackpot|presentkort*|iphone|gratis|prins|arving|arvtagare|banköverföring|investering|investera|snabblån|casino|slots|bonusar|viagra|kredit|verifiera|uppdatera|grattis|exklusivt|begränsat
konto spärrat
klicka här|nedan|på
du har vunnit|blivit
# sense.study
klass|uppsats*|skolarbet*|forskar*|intervju*|studiebesök*|examensarbet*|student*|elever|gymnasi*|hembygd*|arkiv*|skänka|museum*|projekt
skolprojekt|kandidatuppsats|masteruppsats|enkät|forskning*|avhandling|släktforsk*|släktforskare|fotografier|historia|historiska|berättelser|minnen|donera*|donation|skänker|samling|insamling|lotteri|välgörenhet|sponsra|journalist|podd|podcast|elevarbete|årskurs|skolklass|universitet
låna lokal
får vi|jag intervjua|komma|besöka|filma|ställa
skriver om|en|uppsats
någon minns|som
# sense.nonsense
test|testar|testing|asdf*|jfjf*|qwerty*
prova om
testmejl|testmeddelande|prova|provar|blabla|xyz|abc|123|oj|ojdå|hoppsan|sorry|glöm|strunta
fungerar detta
hej hej
bara testar|ett test
inget viktigt
glöm|strunta det|i
# sense.wrong_address
fel nummer|person|mottagare|adress
skulle till min|mamma|han|en
klickade fel
menat|tänkt till|åt
felskickat|felringd|feladresserat|mottagaren|oavsiktlig*|misstag|ignorera|bortse
skickades|skickade fel|av misstag
ursäkta|oj|förlåt fel
var till|inte|tänkt
bortse från|ifrån
fel ställe|mejl|företag
# sense.weather
snön|snöar|regnar|solen|himlen|doftar|morgon|kvällen|sjön|fåglar*|kärlek*|vinden
sol|solsken|regn|regnet|dimma|måne|månen|stjärnor|stjärnorna|våren|höst|hösten|löv|löven|svalor|fågel|trana*|tranor|blåsippor|dikt|dikter|rim|poesi|tystnaden|havet|skogen|mossa|hjärta|drömmen|livets
# sense.kindness
tekopp|kopp|koppen|kaffe|kaka|bulle|choklad|filt|filten|kudde|blomma|blommor|tulpan*|bukett|lapp|lappen|teckning*|nalle|gosedjur|ballong|glass|klubba|paraply|vantar|strumpor|handen|axeln|kram|kramen|vinkning|visslade|nynnade|skämt|skämtade|namn|hälsade
vid namn
en kopp|lapp|kram|filt|blomma|bulle
vid namn
knackade på
# sense.no_fault
ångra*|klander*|anmärkning|klaga|besvikelse
inget|inte|aldrig|ingenting att klaga|anmärka
aldrig|inte ångrat|besviken|klagat|svikit
allt stämde|fungerade|klaffade|gick|var|funkade|löste
gick|går som smort
precis|exakt som jag|vi|det|utlovat
inte en enda
utan er|henne|honom hade
behövde|måste inte men
# sense.contrast
emellertid|istället|trots|likväl|däremot|tyvärr|visserligen|märkligt|konstigt|underligt
i stället
å andra sidan
och ändå
men nej|inte|ingen|aldrig
# sense.set_time
övermorgon|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|måndagar|lördagar|söndagar|julafton|nyårsafton|midsommarafton|påskafton|helgen|förmiddag*|eftermiddag*|lunchtid|sportlov*|höstlov*
kl|klockan #
nästa vecka|månad|måndag|tisdag|onsdag|torsdag|fredag
# sense.rude_service
chatbot*|robot|knappval|tryck|talsvar|automatisk|telefonslinga|inspelad|länk|hemsidan|faq|vidarekoppla*
`;
