export const kinds = `
@fam = dotter|son|mamma|pappa|mor|=far|mormor|morfar|farmor|farfar|man|fru|hustru|make|maka|sambo|bror|syster|barn|granne|familj|kompis|dotters|sons|mammas|pappas|mans|frus|barns
# crisis
ta|tar|tagit mitt|sitt|livet liv|av
vill|orkar inte längre? leva|finnas
orkar inte med? livet|mer leva|livet
självmord*
självskad*
skada mig|sig själv
bättre om jag inte fanns
gör slut på allt|alltihop|det
avsluta mitt liv
hänga|dränka mig
luktar .. gas|bränt|rök
gaslukt*
gasläck*
brinner
brand|eld i|utbröt|bryter
rök|ryker ur|från|i
livsfar*
akut fara
fara för liv*|barn*
livshotande
dödsfall
dog|avled|avlidit|dött efter|på|av|hos
andas inte
svårt att andas
får ingen luft
bröstsmärt*
medvetslös*
kolmonoxid*
hotar|hotat|hotad|hotas att? döda|skada|slå|med|mig|oss|våra
mordhot*
bombhot*
döda|mörda mig|henne|honom|er
misshandl*
knivhot*
slår|slog mig|henne|barnen|honom
övergrepp
läckt|läcker|läcka|läckta|läckage .. personuppgift*|uppgift*|kunduppgift*|lösenord*|personnummer|internet|flashback
dataläck*
dataintrång*
intrång
hackad|hackat|hackats|hackade
andras|främmande|okändas .. personuppgift*|journal*|uppgifter|fakturor|lön*
ser|såg|kommer .. andra|andras kunders|patienters|personers|personuppgift* ^0.7
reportage ^0.7
från|på expressen|aftonbladet|svt|tv4|dn|ekot|lokaltidningen|sr|gp ^1
går|gick viral*
viralt|viral
mediestorm
delats|delat|delningar tusen*
tusentals delningar|har|kommentarer
strömförande
elektrisk stöt
fick|får en? stöt|stötar
gnistrar|gnistor
elledning|kabel|ledning .. ligger|hänger|nere|mark*
spänningsförande
fast|instängd* i hissen
sitter|är fast i|instängd*
allergisk chock|reaktion
anafylak*
förgift*
sönderrost* ^0.3
översvämm* ^0.4
rasrisk
ras|rasa|rasar snart|vilken|risk ^0.6
risk|fara|farligt|livsfarligt att|för .. någon|barn|dör|skadas|dödas|olycka ^0.6
någon kommer att? skadas|dö|skada ^0.8
ring|ringt 112
ambulans ^0.6
har|är helt? utan|slut mediciner|insulin|medicin|syrgas
insulin ^0.3
kött|maten .. glas ^0.7
glasbit*|metallbit* ^1
försvunn* ^0.5
sprungit bort
bromsarna ^0.5
batteri* exploder*|brinner|brann
exploder* ^1
fattat|fatta|tog eld
# privacy
personuppgift* ^0.7
gdpr ^1
dataskydd* ^1
registerutdrag ^1.2
integritet*
radera|ta|plocka|tar bort? .. uppgifter|personuppgift*|nummer|telefonnummer|numret|register*|data|namn|bild*|foto* ^1
bort .. telefonnummer|nummer|numret|uppgifter|personnummer|namn|bild*|foto*|register*|adress ^1
raderade|raderad|raderas|raderat ^0.4
sälj*|sålt|sålde|köpt .. nummer|telefonnummer|uppgifter|adress|namn|numret ^1
sluta|slutar|upphör ringa|ring|kontakta|sälja|sms*|messa ^1.1
sluta|slutar att ringa|kontakta|sälja|sms*
ringer|ringa|ringt|kontakta* .. {fam}|mitt ^0.4
uppringd
telefonförsälj* ^1
nix* ^1
spärra .. mot reklam|försäljning|marknadsföring
säljsamtal ^1
direktreklam ^0.8
adresserad reklam
marknadsföring* ^0.6
säljare ringer|ringde|ringt|som
hur|var|varifrån har|fick ni .. nummer|adress|uppgifter|namn|mejl* ^1
vilka uppgifter
uppgifter .. om mig|lagrar|sparar|sparade|delar|har ^0.7
lagrar|sparar|delar|lämnar|lämnat|spara|samlar .. uppgifter|data|personnummer|ip-adress* ^0.9
samtycke*
cookies
sekretess*
tystnadsplikt*
läst|läser|öppnat|tittat|varit .. i|på min|mitt|mina journal* ^1.2
inne .. journal*
loggutdrag
logglista
skyddad|skyddade|skyddat identitet|uppgifter|adress ^1.2
kameraövervak*
övervakningskamera*
filmar|filmad|filmas ^0.6
publicerat|publicerar|lagt|lägger .. bild*|foto*|film*|namn ^0.7
utan mitt|hennes|vårt|hans|min medgivande|samtycke|tillåtelse|tillstånd|godkännande ^0.8
skickat .. fel|annans person|adress|mottagare|journal|uppgifter ^0.6
någon annans|annan .. faktura|journal|uppgifter|brev|papper ^0.8
id-kapning|id-kapad|identitetsstöld
rätten|rätt att bli glömd|glömda
dataombud*
dataskyddsombud*
# unsubscribe
avregistrera* ^1
avprenumerera* ^1.3
unsubscribe ^1.3
avanmäl* ^0.8
nyhetsbrev* ^0.9
utskick* ^0.6
reklammail*|reklammejl*|reklamutskick* ^0.9
reklam ^0.4
sluta|slutar att? skicka|maila|mejla|spamma .. mig|reklam|mail|mejl|sms|nyhetsbrev|erbjudanden|till|fler|mer ^1
sluta|slutar skicka|maila|mejla|spamma ^1
ta bort mig från|ur .. listan|lista|utskick*|sändlista*|mejllista*|maillista*|e-postlista* ^1.3
inte längre|mer? få|ha .. nyhetsbrev*|utskick*|mail|mejl|erbjudanden|sms|reklam|tidningen|katalog*
vill inte ha .. mail|mejl|sms|reklam|nyhetsbrev*|utskick*|erbjudanden|katalog* ^1
få|får|ha inga fler|mer mail|mejl|sms|utskick* ^1
slippa|slipper .. mail|mejl|sms|reklam|nyhetsbrev*|utskick*|erbjudanden|katalog* ^1
sändlista*|maillista*|mejllista*|e-postlista* ^0.8
avsluta|säga|säger|avslutar upp? .. prenumeration*|medlemskap* ^0.9
prenumeration* ^0.4
gå|går|gått ur ^0.5
lämnar er|klubben|som|medlems* ^0.6
avsluta|säga|säger|avslutar upp? .. abonnemang*|konto|kontot|avtal* ^0.5
därför lämnar|slutar|säger jag|vi
anledningen .. slutar|lämnar|säger|avslutar
byter|bytt till .. konkurrent*|annan ^0.4
# strategic
någonsin ^0.8
planerar|planeras|planera ^0.7
planer ^0.8
finns det .. planer
är|har det? .. tanken|planerat ^0.5
på sikt
framöver ^0.5
i framtiden ^0.8
framtid* ^0.4
långsikt* ^0.9
strategi* ^1
policy* ^0.8
vision* ^0.7
satsa|satsar|satsning* ^0.7
prioritera|prioriterar|prioriteras|prioriteringar ^0.6
hållbarhet* ^0.5
klimat* ^0.4
miljö* ^0.3
ambition* ^0.6
målsättning* ^0.7
handlingsplan* ^0.8
införa|införs|införas ^0.6
avskaffa* ^0.7
varför har|kan|erbjuder|gör|satsar|tar|låter|bygger|använder|får|går|är|finns|ska ni|det|man|inte|era|alla inte|ingen|inga|inget|fortfarande ^1
varför inte
varför måste alla|man|kunder* ^0.8
varför finns|är|går|kan det|man|inte ingen|inga|inget|inte|fortfarande|så ^0.8
varför är ni|det|era ^0.4
varför väljer|valde|har|lägger|stänger|drar|tar ni ^0.8
kommer ni .. börja|införa|sluta|bli|bygga|satsa|ändra|göra|erbjuda|öppna|ha|kunna|förbättra ^0.8
kommer det .. bli|finnas|ändras|förändras|ske|att|någon ^0.5
tänker ni .. börja|införa|sluta|göra|ändra|satsa|fortsätta|förbättra|er|någon* ^0.9
ska ni .. börja|införa|sluta|bygga|ändra|modernisera|lära|öppna ^0.8
när ska|tänker|kommer ni .. börja|sluta|införa|ändra|satsa|äntligen|förstå|lära|ha|bygga ^0.9
när ska det|man .. bli ^0.6
vad gör|tänker|ska|avser ni .. för|göra|åt|att ^0.8
hur tänker|resonerar|ställer|ser|arbetar|jobbar|säkerställer|motiverar|planerar|kommer ni ^0.8
hur länge .. fortsätta|ska|acceptera|tänker ^0.5
ändra på|detta|det|reglerna|rutin*|system* ^0.5
ändra|ändrar|se|ser|förändra era|er|över .. rutin*|system*|regler|policy* ^1
rutiner ^0.4
lägga|lägger|lades|läggs ner|ned .. linje*|skola*|bibliotek*|kontor*|tur* ^0.6
bygga ut ^0.6
utbygg* ^0.6
inför nästa|kommande ^0.4
år efter år ^0.6
varje vinter|höst|år|sommar|gång ^0.4
för alltid ^0.6
alla|andra kommuner|banker|bolag|företag|länder|städer har|kan|erbjuder|gör ^0.6
landsbygd* ^0.3
politiker* ^0.5
ledningen|styrelsen|vd ^0.4
principfråga ^1
principiell* ^0.8
samhällsansvar ^0.9
etik*|etiskt ^0.5
tillgänglig för alla
# idea
förslag* ^1
idé|idéer|ide|idéen|idén ^1.2
föreslå|föreslår|föreslog ^1.2
tips till er
ett|litet tips ^0.8
tips|tipsa ^0.5
vore bra|toppen|smart|kul|fint|jättebra|trevligt|kanon|bättre|smidigt|önskvärt|perfekt om|att|med ^1
hade varit|vore .. bra|toppen|smart|kul|fint|jättebra|trevligt|kanon|bättre|smidigt|önskvärt|perfekt om|att|med ^1
skulle|kan vara bra|toppen|smart|kul|fint|jättebra|trevligt|bättre|smidigt om|att|med ^1
har ni tänkt|funderat|övervägt på? ^1
varför inte göra|ha|sätta|lägga|låta|införa ^0.8
kunde|kan|skulle man|ni inte? kunna? ha|sätta|lägga|göra|införa|bygga|erbjuda|låta ^0.6
borde|bör kunna|ha|införa|sätta|finnas|göra|erbjuda ^0.6
ni borde|bör|kanske ^0.5
önskar att det fanns ^1
önskemål ^0.7
saknar en|ett ^0.5
tänk om ^0.9
förbättringsförslag ^1.5
feedback ^0.6
skulle underlätta|uppskattas|förenkla ^0.7
skulle göra .. enklare|lättare|bättre|skillnad ^0.8
hade underlättat
medborgarförslag ^1.2
en sak som .. bättre ^0.8
istället för att ^0.3
gärna ser|se ^0.4
# complaint
klaga|klagar|klagade ^1.2
klagomål* ^1.5
reklamation*|reklamera* ^0.9
överklaga* ^0.4
missnöjd* ^1.3
besviken|besvikna|besvikelse|besviket|besviket ^1.2
inte nöjd|nöjda|okej|ok|acceptabelt|rimligt|rätt|bra|roligt|kul|klokt|värdigt|seriöst|rimlig|först*
oacceptab* ^1.3
under all kritik ^1.5
skandal* ^1.2
bedrövl* ^1.3
uselt|usel|usla ^1.2
undermålig* ^1
dålig|dåligt|dåliga ^0.7
sämsta|sämre|värsta|=värre ^0.9
urdålig*|skitdålig*|jättedålig*|värdelös* ^1.2
katastrof* ^1.1
skäms|skam|skamligt ^1
pinsamt ^0.8
otrevlig*|oförskämd*|nonchalant*|arrogant*|respektlös*|otrevligt ^1.2
bemötande* ^0.4
fungerar|funkar|fungerat|funkat|fungerade|funkade inte ^0.7
går inte att? ^0.5
slutat fungera|funka ^0.7
trasig*|sönder|defekt*|skadad*|skadat|paj|skadade ^0.7
försenad*|försening*|försenat|sen|sena|sent ^0.6
inställd*|inställt|ställs|ställts in? ^0.6
uteblev|uteblivit|utebliven|uteblir ^0.8
aldrig kom|kommit|dök|fått|hört|får|svarar|ringt|ringde|hämtad* ^0.9
kom aldrig
kommer inte fram
dök aldrig upp
inte fått|kommit|hört|hämtat|hämtats|tömt|tömts|levererat*|svarat|löst ^0.6
fortfarande inte|ingen|inget|inga|väntar|trasig ^0.8
inget|ingen|inga svar|respons|reaktion|återkoppling|hjälp|som ^0.6
ingen har|svarar|ringer|hör|bryr|vet|tar|kommer|kom|hjälper ^0.8
fel ^0.4
felaktig*|felaktigt ^0.7
för mycket ^0.2
dubbelt|dubbla ^0.4
överdebiter* ^0.8
lurad*|lurat|lurar|bluff*|bedrägeri* ^0.9
lovade|lovat|lovats|utlovad* ^0.6
flera|många|tre|fyra|fem|tredje|andra|fjärde|femte|x|hundra|upprepade gånger|gången|veckor|månader|timmar ^0.6
väntat|väntar|väntade|köat|suttit|stått .. i|timmar|minuter|veckor|månader|år|länge|kö|telefonkö ^0.7
bollas|bollad|hänvisas|runt|skickas|slussas .. mellan|fram|runt|vidare ^0.7
trött på ^0.9
trött|less på ^0.8
leds* ^0.5
irriterad*|irriterande|frustrerad*|frustrerande|arg|arga|förbannad*|upprörd*|rasande ^1
orimlig*|orimligt ^1
stör|stor mig|oss|på ^0.4
kränkt|kränkande|orättvis* ^0.9
slarv*|slarvig* ^0.8
smutsig*|smutsigt|äcklig* ^0.7
brister|bristande|brist ^0.6
kass|kasst ^1
dyrt|ocker|ockerpris* ^0.4
hur|att .. så|kan|får dåligt|illa|slarva*|lång|fel|svårt ^0.6
inte ens ^0.5
man kan tycka|tro
förväntar|förväntade mig|oss ^0.5
vill ha kompensation|ersättning|pengarna|rabatt ^0.6
kompensation*|ersättning|skadestånd* ^0.4
pengarna tillbaka ^0.7
konsumentverket|arn|jo-anmäl*|anmäler|anmäla .. er ^0.6
allmänna reklamationsnämnden|klagomålsnämnd*
aldrig mer|igen ^0.9
sista gången ^0.8
problem* ^0.3
strul*|krångl*|krångel|bökig* ^0.6
svek|sviker|svikna|sviket ^0.9
ignorera* ^0.9
läcker|mögel|fukt|råttor ^0.3
# praise
tack för bra|fin|fint|hjälpen|gott|snabb|jättebra|trevligt|trevlig|god|er|ert|bemötandet|ett|den|allt|att ^0.6
stort tack|jättetack|tusen tack ^0.7
tack .. hjälp* ^0.5
beröm|berömma|hylla|lovord* ^1.5
fantastisk*|fantastiskt ^1.2
jättebra|kanonbra|superbra|toppen|kanon|toppenbra|grymt|grym|klockren*|strålande|utmärkt*|enastående|suverän*|suveränt|lysande|underbar*|perfekt ^0.9
jättenöjd*|supernöjd*|så nöjd|nöjda
mycket|väldigt|verkligen|så|otroligt|helt nöjd|nöjda|bra|trevlig|trevligt|hjälpsam*|proffsig*|glad|duktig* ^0.9
imponera* ^1.1
bästa|bäst ^0.6
proffsig*|hjälpsam*|vänlig|tillmötesgående|kunnig*|engagerad*|lyhörd*|duktig*|omtänksam* ^0.8
guldstjärna|stjärna|en|fem eloge|plus|stjärnor ^1.2
eloge ^1.5
rekommendera|rekommenderar ^0.8
hatten av
bra jobbat|jobb|gjort|service|kämpat ^1.2
fortsätt så|med|er ^0.8
uppskattar|uppskattade ^0.6
ville bara|mest säga|tacka|berätta ^0.8
vill|ville bara? tacka ^1.2
räddade|räddaren|räddat ^0.8
guld värd*
löste sig|allt|det|problemet|mitt ^0.5
tack vare
glad|glada för|över|att ^0.6
heja ^0.5
# operational
öppettid*|öppet|öppnar|stänger ^0.8
logga in ^0.7
inlogg*|lösenord*|bankid ^1
ändra|byta|byter|uppdatera|ny|bytt adress*|mejl*|telefonnummer|e-post*|namn|tid|dag|kort|uppgifter ^0.8
boka|bokar|bokning*|avboka*|omboka* ^0.7
beställ*|order*|leverans*|paket* ^0.4
faktura*|räkning*|autogiro|e-faktura ^0.4
betala|betalar|betalning* ^0.4
ansöka|ansöker|ansökan|söka|söker|sökt ^0.5
anmäla|anmälan ^0.3
blankett*|formulär*|intyg*|kvitto*|kopia ^0.5
biljett*|kort|kortet|periodkort|månadskort|konto*|abonnemang* ^0.3
pris|kostar|kostnad|avgift* ^0.4
hittar inte|ej ^0.5
status ^0.6
säga|säger upp ^0.6
flytta|flyttar|flyttat ^0.5
retur*|returnera* ^0.6
uppehåll|förläng* ^0.4
felanmäl* ^0.6
handläggningstid*|ärende* ^0.4
# other
söker|intresserad jobb|praktik|arbete|tjänsten|av
lediga|sommarjobb tjänster|jobb
cv|praktikplats*|exjobb*|examensarbete* ^1
uppsats|enkät ^0.8
samarbete|sponsra*|sponsor*|annonsera ^1
vi erbjuder|levererar|hjälper företag|er ^0.9
sökordsoptimer*|seo|leads ^1.5
offert ^0.6
fel nummer|mottagare|adress|mail ^0.7
hamnat|hamnade fel ^0.8
test ^0.5
testar ^0.6
vidarebefordra* ^0.3
glad påsk|sommar
god jul
för kännedom ^0.8
bifogar|bifogat|bifogad* ^0.5
som|enligt överenskommet|överenskommelse ^0.6
här|kommer kommer|är|underlag* ^0.3
`;
