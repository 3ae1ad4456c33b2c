import type { OfficialeseEntry } from "./entry.ts";

/**
 * Heavy Danish office words, with what to write instead, in the manner of *klart sprog*. Written from knowledge of the
 * language; no list was copied. Words that people also use when they talk are left out, since false alarms kill a checker.
 */
export const officialese: readonly OfficialeseEntry[] = [
  {
    word: "a conto",
    plain: ["løbende", "på forhånd"],
    kind: "phrase",
  },
  {
    word: "ad hoc",
    plain: ["efter behov"],
    kind: "phrase",
  },
  {
    word: "adressaten",
    plain: ["modtageren", "du"],
    forms: ["adressat=modtager"],
  },
  {
    word: "afgive",
    plain: ["give"],
    forms: ["afgiver=giver", "afgav=gav", "afgivet=givet", "afgives=gives"],
  },
  {
    word: "afhjælpe",
    plain: ["løse", "rette"],
    forms: ["afhjælper=løser", "afhjalp=løste", "afhjulpet=løst", "afhjælpes=løses"],
  },
  {
    word: "afholde",
    plain: ["holde", "betale"],
    forms: ["afholder=holder", "afholdt=holdt", "afholdes=holdes"],
  },
  {
    word: "afstedkomme",
    plain: ["føre til", "give"],
    forms: ["afstedkommer=fører til", "afstedkom=førte til", "afstedkommet=ført til"],
  },
  {
    word: "afvente",
    plain: ["vente på"],
    forms: ["afventer=venter på", "afventede=ventede på", "afventet=ventet på", "afventes=ventes"],
  },
  {
    word: "allokere",
    plain: ["afsætte", "fordele"],
    forms: ["allokerer=afsætter", "allokerede=afsatte", "allokeret=afsat", "allokeres=afsættes"],
  },
  {
    word: "anføre",
    plain: ["skrive", "nævne"],
    forms: ["anfører=skriver", "anførte=skrev", "anført=skrevet", "anføres=skrives"],
  },
  {
    word: "ang.",
    plain: ["om"],
  },
  {
    word: "angående",
    plain: ["om"],
  },
  {
    word: "anmode",
    plain: ["bede"],
    forms: ["anmoder=beder", "anmodede=bad", "anmodet=bedt", "anmodes=bedes"],
  },
  {
    word: "anmodning",
    plain: ["ansøgning", "ønske"],
    forms: ["anmodningen=ansøgningen", "anmodninger=ansøgninger", "anmodningerne=ansøgningerne"],
  },
  {
    word: "annullation",
    plain: ["aflysning"],
    forms: ["annullationen=aflysningen"],
    kind: "nominalisation",
  },
  {
    word: "anvende",
    plain: ["bruge"],
    forms: ["anvender=bruger", "anvendte=brugte", "anvendt=brugt", "anvendes=bruges"],
  },
  {
    word: "anvendelse",
    plain: ["brug"],
    forms: ["anvendelsen=brugen"],
  },
  {
    word: "begære",
    plain: ["bede om"],
    forms: ["begærer=beder om", "begærede=bad om", "begæret=bedt om", "begæres=ønskes"],
  },
  {
    word: "behørig",
    plain: ["rigtig", "korrekt"],
    forms: ["behørigt=korrekt", "behørige=rigtige"],
  },
  {
    word: "bekendtgøre",
    plain: ["oplyse", "fortælle"],
    forms: ["bekendtgør=oplyser", "bekendtgjorde=oplyste", "bekendtgjort=oplyst", "bekendtgøres=oplyses"],
  },
  {
    word: "bemyndige",
    plain: ["give fuldmagt til", "give lov"],
    forms: ["bemyndiger=giver fuldmagt til", "bemyndigede=gav fuldmagt til", "bemyndiget"],
  },
  {
    word: "bemyndigelse",
    plain: ["tilladelse", "fuldmagt"],
    forms: ["bemyndigelsen=tilladelsen"],
  },
  {
    word: "benytte",
    plain: ["bruge"],
    forms: ["benytter=bruger", "benyttede=brugte", "benyttet=brugt", "benyttes=bruges"],
  },
  {
    word: "beramme",
    plain: ["fastsætte"],
    forms: ["berammer=fastsætter", "berammede=fastsatte", "berammet=fastsat", "berammes=fastsættes"],
  },
  {
    word: "berigtige",
    plain: ["rette"],
    forms: ["berigtiger=retter", "berigtigede=rettede", "berigtiget=rettet", "berigtiges=rettes"],
  },
  {
    word: "bero på",
    plain: ["skyldes", "afhænge af"],
    forms: ["beror på=skyldes", "beroede på=skyldtes", "beroet på=skyldtes"],
    kind: "phrase",
  },
  {
    word: "besidde",
    plain: ["have"],
    forms: ["besidder=har", "besad=havde", "besiddet=haft"],
  },
  {
    word: "beskaffenhed",
    plain: ["tilstand", "slags"],
    forms: ["beskaffenheden=tilstanden"],
  },
  {
    word: "besværliggøre",
    plain: ["gøre svært"],
    forms: ["besværliggør", "besværliggjorde", "besværliggjort"],
  },
  {
    word: "betimelig",
    plain: ["rimelig", "god"],
    forms: ["betimeligt=rimeligt", "betimelige=rimelige"],
  },
  {
    word: "bevirke",
    plain: ["føre til", "betyde"],
    forms: ["bevirker=betyder", "bevirkede=betød", "bevirket=betydet"],
  },
  {
    word: "bibeholde",
    plain: ["beholde"],
    forms: ["bibeholder=beholder", "bibeholdt=beholdt", "bibeholdes=beholdes"],
  },
  {
    word: "bistand",
    plain: ["hjælp"],
    forms: ["bistanden=hjælpen"],
  },
  {
    word: "bistå",
    plain: ["hjælpe"],
    forms: ["bistår=hjælper", "bistod=hjalp", "bistået=hjulpet"],
  },
  {
    word: "bortfalde",
    plain: ["falde væk"],
    forms: ["bortfalder=falder væk", "bortfaldt=faldt væk", "bortfaldet=faldet væk"],
  },
  {
    word: "bringe til ophør",
    plain: ["stoppe"],
    forms: ["bringer til ophør=stopper", "bragte til ophør=stoppede", "bragt til ophør=stoppet", "bringes til ophør=stoppes"],
    kind: "phrase",
  },
  {
    word: "d.d.",
    plain: ["i dag"],
  },
  {
    word: "dags dato",
    plain: ["i dag"],
    kind: "phrase",
  },
  {
    word: "debitor",
    plain: ["den der skylder", "kunden"],
    forms: ["debitoren=kunden", "debitorer=kunder"],
  },
  {
    word: "deraf",
    plain: ["af det"],
  },
  {
    word: "deri",
    plain: ["i det"],
  },
  {
    word: "derved",
    plain: ["på den måde"],
  },
  {
    word: "desuagtet",
    plain: ["alligevel", "trods det"],
  },
  {
    word: "det er vigtigt at understrege at",
    plain: [""],
    kind: "filler",
  },
  {
    word: "det faktum at",
    plain: ["at"],
    kind: "phrase",
  },
  {
    word: "det forhold at",
    plain: ["at"],
    kind: "phrase",
  },
  {
    word: "det påhviler dig at",
    plain: ["du skal"],
    kind: "phrase",
  },
  {
    word: "det skal bemærkes at",
    plain: [""],
    kind: "filler",
  },
  {
    word: "det skal oplyses at",
    plain: [""],
    kind: "filler",
  },
  {
    word: "diskrepans",
    plain: ["forskel"],
    forms: ["diskrepansen=forskellen", "diskrepanser=forskelle"],
  },
  {
    word: "disponere over",
    plain: ["bruge", "have"],
    forms: ["disponerer over=bruger", "disponerede over=brugte", "disponeret over=brugt"],
    kind: "phrase",
  },
  {
    word: "divergens",
    plain: ["forskel"],
    forms: ["divergensen=forskellen", "divergenser=forskelle"],
  },
  {
    word: "drage omsorg for",
    plain: ["sørge for"],
    forms: ["drager omsorg for=sørger for", "drog omsorg for=sørgede for", "draget omsorg for=sørget for"],
    kind: "phrase",
  },
  {
    word: "effektuere",
    plain: ["gennemføre", "sende"],
    forms: ["effektuerer=gennemfører", "effektuerede=gennemførte", "effektueret=gennemført", "effektueres=gennemføres"],
  },
  {
    word: "efter modtagelse af",
    plain: ["når vi har fået"],
    kind: "nominalisation",
  },
  {
    word: "efterfølgende",
    plain: ["senere", "bagefter"],
  },
  {
    word: "efterkomme",
    plain: ["følge"],
    forms: ["efterkommer=følger", "efterkom=fulgte", "efterkommet=fulgt", "efterkommes=følges"],
  },
  {
    word: "efterleve",
    plain: ["følge", "overholde"],
    forms: ["efterlever=følger", "efterlevede=fulgte", "efterlevet=fulgt", "efterleves=følges"],
  },
  {
    word: "endskønt",
    plain: ["selvom"],
  },
  {
    word: "endvidere",
    plain: ["desuden", "også"],
  },
  {
    word: "erhverve",
    plain: ["få", "købe"],
    forms: ["erhverver=får", "erhvervede=fik", "erhvervet=fået", "erhverves=fås"],
  },
  {
    word: "erindre",
    plain: ["huske"],
    forms: ["erindrer=husker", "erindrede=huskede", "erindret=husket"],
  },
  {
    word: "erindringsskrivelse",
    plain: ["rykker"],
    forms: ["erindringsskrivelsen=rykkeren", "erindringsskrivelser=rykkere"],
  },
  {
    word: "erlægge",
    plain: ["betale"],
    forms: ["erlægger=betaler", "erlagde=betalte", "erlagt=betalt", "erlægges=betales"],
  },
  {
    word: "eskalere",
    plain: ["sende videre"],
    forms: ["eskalerer", "eskalerede", "eskaleret", "eskaleres"],
  },
  {
    word: "estimere",
    plain: ["anslå", "vurdere"],
    forms: ["estimerer=anslår", "estimerede=anslog", "estimeret=anslået", "estimeres=anslås"],
  },
  {
    word: "etablere",
    plain: ["oprette", "lave"],
    forms: ["etablerer=opretter", "etablerede=oprettede", "etableret=oprettet", "etableres=oprettes"],
  },
  {
    word: "facilitere",
    plain: ["hjælpe med", "lede"],
    forms: ["faciliterer=hjælper med", "faciliterede=hjalp med", "faciliteret=hjulpet med", "faciliteres=ledes"],
  },
  {
    word: "finde anvendelse",
    plain: ["gælde"],
    forms: ["finder anvendelse=gælder", "fandt anvendelse=gjaldt"],
    kind: "phrase",
  },
  {
    word: "finde sted",
    plain: ["ske", "foregå"],
    forms: ["finder sted=sker", "fandt sted=skete", "fundet sted=sket"],
    kind: "phrase",
  },
  {
    word: "for god ordens skyld",
    plain: [""],
    kind: "filler",
  },
  {
    word: "for nærværende",
    plain: ["nu", "lige nu"],
    kind: "phrase",
  },
  {
    word: "for så vidt angår",
    plain: ["om", "med"],
    kind: "phrase",
  },
  {
    word: "foranledige",
    plain: ["sørge for", "få"],
    forms: ["foranlediger=sørger for", "foranledigede=sørgede for", "foranlediget=sørget for"],
  },
  {
    word: "forannævnte",
    plain: ["", "den"],
  },
  {
    word: "foranstaltning",
    plain: ["tiltag", "det vi gør"],
    forms: ["foranstaltninger=tiltag", "foranstaltningen=tiltaget"],
  },
  {
    word: "foranstående",
    plain: ["", "det ovenfor"],
  },
  {
    word: "fordre",
    plain: ["kræve"],
    forms: ["fordrer=kræver", "fordrede=krævede", "fordret=krævet", "fordres=kræves"],
  },
  {
    word: "forefindes",
    plain: ["findes", "er"],
    forms: ["forefandtes=fandtes"],
  },
  {
    word: "forelægge",
    plain: ["vise", "spørge"],
    forms: ["forelægger=viser", "forelagde=viste", "forelagt=vist", "forelægges=vises"],
  },
  {
    word: "forespørgsel",
    plain: ["besked", "spørgsmål"],
    forms: ["forespørgslen=beskeden", "forespørgsler=beskeder"],
  },
  {
    word: "forestå",
    plain: ["stå for"],
    forms: ["forestår=står for", "forestod=stod for", "forestået=stået for"],
  },
  {
    word: "foretage bestilling",
    plain: ["bestille"],
    forms: ["foretager bestilling=bestiller", "foretaget bestilling=bestilt"],
    kind: "nominalisation",
  },
  {
    word: "foretage betaling",
    plain: ["betale"],
    forms: ["foretager betaling=betaler", "foretaget betaling=betalt"],
    kind: "nominalisation",
  },
  {
    word: "foretage en gennemgang af",
    plain: ["gennemgå"],
    forms: ["foretager en gennemgang af=gennemgår", "foretaget en gennemgang af=gennemgået"],
    kind: "nominalisation",
  },
  {
    word: "foretage en justering af",
    plain: ["justere"],
    forms: ["foretager en justering af=justerer", "foretaget en justering af=justeret"],
    kind: "nominalisation",
  },
  {
    word: "foretage en undersøgelse af",
    plain: ["undersøge"],
    forms: [
      "foretager en undersøgelse af=undersøger",
      "foretog en undersøgelse af=undersøgte",
      "foretaget en undersøgelse af=undersøgt",
    ],
    kind: "nominalisation",
  },
  {
    word: "foretage en vurdering af",
    plain: ["vurdere"],
    forms: ["foretager en vurdering af=vurderer", "foretog en vurdering af=vurderede", "foretaget en vurdering af=vurderet"],
    kind: "nominalisation",
  },
  {
    word: "foretage en ændring af",
    plain: ["ændre"],
    forms: ["foretager en ændring af=ændrer", "foretog en ændring af=ændrede", "foretaget en ændring af=ændret"],
    kind: "nominalisation",
  },
  {
    word: "foretage indbetaling",
    plain: ["betale"],
    forms: ["foretager indbetaling=betaler", "foretaget indbetaling=betalt"],
    kind: "nominalisation",
  },
  {
    word: "foretage opkald",
    plain: ["ringe"],
    forms: ["foretager opkald=ringer", "foretaget opkald=ringet"],
    kind: "nominalisation",
  },
  {
    word: "foretage registrering af",
    plain: ["registrere"],
    forms: ["foretager registrering af=registrerer", "foretaget registrering af=registreret"],
    kind: "nominalisation",
  },
  {
    word: "forevise",
    plain: ["vise"],
    forms: ["foreviser=viser", "foreviste=viste", "forevist=vist", "forevises=vises"],
  },
  {
    word: "forhøjelse",
    plain: ["stigning"],
    forms: ["forhøjelse af=stigning i", "forhøjelsen=stigningen", "forhøjelser=stigninger"],
    kind: "nominalisation",
  },
  {
    word: "forinden",
    plain: ["før", "inden"],
  },
  {
    word: "formode",
    plain: ["tro", "regne med"],
    forms: ["formoder=regner med", "formodede=regnede med", "formodet=regnet med", "formodes=ventes"],
  },
  {
    word: "fornøden",
    plain: ["nødvendig"],
    forms: ["fornødne=nødvendige", "fornødent=nødvendigt"],
  },
  {
    word: "forsikringstager",
    plain: ["du", "den der har forsikringen"],
    forms: ["forsikringstageren=du"],
  },
  {
    word: "forud for",
    plain: ["før", "inden"],
    kind: "phrase",
  },
  {
    word: "fremkomme med",
    plain: ["komme med"],
    forms: ["fremkommer med=kommer med", "fremkom med=kom med", "fremkommet med=kommet med"],
    kind: "phrase",
  },
  {
    word: "fremsende",
    plain: ["sende"],
    forms: ["fremsender=sender", "fremsendte=sendte", "fremsendt=sendt", "fremsendes=sendes"],
  },
  {
    word: "fremsendelse",
    plain: ["at sende"],
    forms: ["fremsendelse af=at sende", "fremsendelsen"],
    kind: "nominalisation",
  },
  {
    word: "fremskaffe",
    plain: ["skaffe", "finde"],
    forms: ["fremskaffer=skaffer", "fremskaffede=skaffede", "fremskaffet=skaffet", "fremskaffes=skaffes"],
  },
  {
    word: "fremsætte krav om",
    plain: ["kræve"],
    forms: ["fremsætter krav om=kræver", "fremsatte krav om=krævede", "fremsat krav om=krævet"],
    kind: "nominalisation",
  },
  {
    word: "fremsætte ønske om",
    plain: ["ønske", "bede om"],
    forms: ["fremsætter ønske om=ønsker", "fremsatte ønske om=ønskede", "fremsat ønske om=ønsket"],
    kind: "nominalisation",
  },
  {
    word: "fyldestgørende",
    plain: ["god nok", "fuldstændig"],
  },
  {
    word: "førnævnte",
    plain: ["", "den"],
  },
  {
    word: "genfremsende",
    plain: ["sende igen"],
    forms: ["genfremsender", "genfremsendte", "genfremsendt", "genfremsendes=sendes igen"],
  },
  {
    word: "give meddelelse om",
    plain: ["give besked om", "sige"],
    forms: ["giver meddelelse om=giver besked om", "givet meddelelse om=givet besked om"],
    kind: "nominalisation",
  },
  {
    word: "give udtryk for",
    plain: ["sige", "skrive"],
    forms: ["giver udtryk for=siger", "gav udtryk for=sagde", "givet udtryk for=sagt"],
    kind: "phrase",
  },
  {
    word: "godtgøre",
    plain: ["betale tilbage", "vise"],
    forms: ["godtgør=betaler tilbage", "godtgjorde=betalte tilbage", "godtgjort=betalt tilbage", "godtgøres=betales tilbage"],
  },
  {
    word: "godtgørelse",
    plain: ["kompensation", "penge tilbage"],
    forms: ["godtgørelsen=kompensationen"],
  },
  {
    word: "grundet",
    plain: ["på grund af"],
  },
  {
    word: "gøre brug af",
    plain: ["bruge"],
    forms: ["gør brug af=bruger", "gjorde brug af=brugte", "gjort brug af=brugt"],
    kind: "nominalisation",
  },
  {
    word: "have in mente",
    plain: ["huske"],
    forms: ["har in mente=husker"],
    kind: "phrase",
  },
  {
    word: "have mulighed for at",
    plain: ["kunne"],
    forms: ["har mulighed for at=kan", "havde mulighed for at=kunne", "haft mulighed for at=kunnet"],
    kind: "phrase",
  },
  {
    word: "henstand",
    plain: ["udsættelse"],
    forms: ["henstanden=udsættelsen"],
  },
  {
    word: "henstille",
    plain: ["bede", "opfordre"],
    forms: ["henstiller til=beder om", "henstiller=beder", "henstillede=bad", "henstillet=bedt"],
  },
  {
    word: "hensyntagen",
    plain: ["hensyn"],
    forms: ["hensyntagende=hensynsfuld"],
  },
  {
    word: "heraf",
    plain: ["af det"],
  },
  {
    word: "herefter",
    plain: ["så", "efter det"],
  },
  {
    word: "herfor",
    plain: ["for det", "derfor"],
  },
  {
    word: "hermed",
    plain: ["nu", ""],
  },
  {
    word: "herom",
    plain: ["om det"],
  },
  {
    word: "hertil",
    plain: ["til det"],
  },
  {
    word: "herudover",
    plain: ["desuden", "også"],
  },
  {
    word: "herved",
    plain: ["nu", ""],
  },
  {
    word: "hidrøre",
    plain: ["komme", "stamme"],
    forms: ["hidrører=kommer", "hidrørte=kom"],
  },
  {
    word: "hjemle",
    plain: ["give ret til"],
    forms: ["hjemler", "hjemlede", "hjemlet"],
  },
  {
    word: "hjemmel",
    plain: ["lov", "regel"],
    forms: ["hjemlen=loven"],
  },
  {
    word: "honorere",
    plain: ["betale", "opfylde"],
    forms: ["honorerer=opfylder", "honorerede=opfyldte", "honoreret=opfyldt", "honoreres=betales"],
  },
  {
    word: "hoslagt",
    plain: ["vedlagt", "med i brevet"],
    forms: ["hoslagte=vedlagte", "hoslægges=vedlægges"],
  },
  {
    word: "hvad angår",
    plain: ["om", "med"],
    kind: "phrase",
  },
  {
    word: "hvoraf",
    plain: ["og", "og af dem"],
  },
  {
    word: "hvori",
    plain: ["hvor", "som"],
  },
  {
    word: "hvorom",
    plain: ["som", "om det"],
  },
  {
    word: "hvortil",
    plain: ["som", "til"],
  },
  {
    word: "hvorved",
    plain: ["så", "på den måde"],
  },
  {
    word: "hvorvidt",
    plain: ["om"],
  },
  {
    word: "højagtelsesfuldt",
    plain: ["Venlig hilsen"],
  },
  {
    word: "i bekræftende fald",
    plain: ["hvis ja"],
    kind: "phrase",
  },
  {
    word: "i benægtende fald",
    plain: ["hvis nej"],
    kind: "phrase",
  },
  {
    word: "i den forbindelse",
    plain: [""],
    kind: "filler",
  },
  {
    word: "i denne henseende",
    plain: ["her", ""],
    kind: "filler",
  },
  {
    word: "i det omfang",
    plain: ["hvis", "så meget som"],
    kind: "phrase",
  },
  {
    word: "i det tilfælde at",
    plain: ["hvis"],
    kind: "phrase",
  },
  {
    word: "i forlængelse af",
    plain: ["efter"],
    kind: "phrase",
  },
  {
    word: "i givet fald",
    plain: ["så"],
    kind: "phrase",
  },
  {
    word: "i henhold til",
    plain: ["efter", "ifølge"],
    kind: "phrase",
  },
  {
    word: "i kraft af",
    plain: ["på grund af", "som"],
    kind: "phrase",
  },
  {
    word: "i medfør af",
    plain: ["efter", "på grund af"],
    kind: "phrase",
  },
  {
    word: "i modsat fald",
    plain: ["ellers"],
    kind: "phrase",
  },
  {
    word: "i overensstemmelse med",
    plain: ["efter", "som"],
    kind: "phrase",
  },
  {
    word: "i relation til",
    plain: ["om", "med"],
    kind: "phrase",
  },
  {
    word: "i tilfælde af at",
    plain: ["hvis"],
    kind: "phrase",
  },
  {
    word: "i tillæg til",
    plain: ["ud over"],
    kind: "phrase",
  },
  {
    word: "i vid udstrækning",
    plain: ["i høj grad", "meget"],
    kind: "phrase",
  },
  {
    word: "ibrugtage",
    plain: ["tage i brug"],
    forms: ["ibrugtager=tager i brug", "ibrugtog=tog i brug", "ibrugtaget=taget i brug", "ibrugtages=tages i brug"],
  },
  {
    word: "ibrugtagning",
    plain: ["brug"],
    forms: ["ibrugtagningen=brugen"],
    kind: "nominalisation",
  },
  {
    word: "idet",
    plain: ["fordi", "da"],
  },
  {
    word: "igangsætte",
    plain: ["begynde", "sætte i gang"],
    forms: ["igangsætter=begynder", "igangsatte=begyndte", "igangsat=begyndt", "igangsættes=begynder"],
  },
  {
    word: "iht.",
    plain: ["efter"],
  },
  {
    word: "ikke desto mindre",
    plain: ["alligevel", "men"],
    kind: "phrase",
  },
  {
    word: "imidlertid",
    plain: ["dog", "men"],
  },
  {
    word: "implementere",
    plain: ["indføre"],
    forms: ["implementerer=indfører", "implementerede=indførte", "implementeret=indført", "implementeres=indføres"],
  },
  {
    word: "implementering",
    plain: ["indførelse"],
    forms: ["implementeringen=indførelsen"],
  },
  {
    word: "imødekomme",
    plain: ["sige ja til"],
    forms: ["imødekommer=siger ja til", "imødekom=sagde ja til", "imødekommes=får ja"],
  },
  {
    word: "imødese",
    plain: ["se frem til", "vente på"],
    forms: ["imødeser=ser frem til", "imødeså=så frem til", "imødeses=ventes"],
  },
  {
    word: "in casu",
    plain: ["her"],
    kind: "phrase",
  },
  {
    word: "incitament",
    plain: ["skub", "grund"],
    forms: ["incitamentet=skubbet", "incitamenter=grunde"],
  },
  {
    word: "inden for rammerne af",
    plain: ["efter", "inden for"],
    kind: "phrase",
  },
  {
    word: "indeværende",
    plain: ["denne", "dette"],
    forms: ["indeværende år=dette år"],
  },
  {
    word: "indgive",
    plain: ["sende", "aflevere"],
    forms: ["indgiver=sender", "indgav=sendte", "indgivet=sendt", "indgives=sendes"],
  },
  {
    word: "indhente",
    plain: ["få", "bede om"],
    forms: ["indhenter=får", "indhentede=fik", "indhentet=fået", "indhentes=fås"],
  },
  {
    word: "indsigelse",
    plain: ["klage", "protest"],
    forms: ["gøre indsigelse mod=klage over", "gør indsigelse mod=klager over", "indsigelsen=klagen", "indsigelser=klager"],
  },
  {
    word: "initiere",
    plain: ["begynde", "sætte i gang"],
    forms: ["initierer=begynder", "initierede=begyndte", "initieret=begyndt", "initieres=begyndes"],
  },
  {
    word: "italesætte",
    plain: ["tale om"],
    forms: ["italesætter=taler om", "italesatte=talte om", "italesat=talt om", "italesættes=tales om"],
  },
  {
    word: "iværksætte",
    plain: ["begynde", "sætte i gang"],
    forms: ["iværksætter=begynder", "iværksatte=begyndte", "iværksat=begyndt", "iværksættes=begynder"],
  },
  {
    word: "jf.",
    plain: ["se"],
  },
  {
    word: "jævnfør",
    plain: ["se"],
  },
  {
    word: "klageadgang",
    plain: ["ret til at klage"],
    forms: ["klageadgangen=retten til at klage"],
  },
  {
    word: "konstatere",
    plain: ["se", "finde"],
    forms: ["konstaterer=ser", "konstaterede=så", "konstateret=set", "konstateres=ses"],
  },
  {
    word: "korrigere",
    plain: ["rette"],
    forms: ["korrigerer=retter", "korrigerede=rettede", "korrigeret=rettet", "korrigeres=rettes"],
  },
  {
    word: "kreditor",
    plain: ["den du skylder", "vi"],
    forms: ["kreditoren=den du skylder", "kreditorer=dem du skylder"],
  },
  {
    word: "ligeledes",
    plain: ["også"],
  },
  {
    word: "lægge til grund",
    plain: ["bygge på", "gå ud fra"],
    forms: ["lægger til grund=går ud fra", "lagt til grund for=brugt til", "lagt til grund=brugt", "lægges til grund=bruges"],
    kind: "phrase",
  },
  {
    word: "med henblik på",
    plain: ["for", "til"],
    kind: "phrase",
  },
  {
    word: "med henblik på at",
    plain: ["for at"],
    kind: "phrase",
  },
  {
    word: "med hensyn til",
    plain: ["om", "med"],
    kind: "phrase",
  },
  {
    word: "meddele",
    plain: ["fortælle", "give besked"],
    forms: ["meddeler=fortæller", "meddelte=fortalte", "meddelt", "meddeles=fortælles"],
  },
  {
    word: "meddele tilladelse",
    plain: ["give tilladelse", "give lov"],
    forms: ["meddeler tilladelse=giver tilladelse", "meddelte tilladelse=gav tilladelse", "meddelt tilladelse=givet tilladelse"],
    kind: "phrase",
  },
  {
    word: "meddele afslag",
    plain: ["sige nej", "give afslag"],
    forms: ["meddeler afslag=siger nej", "meddelte afslag=sagde nej", "meddelt afslag=sagt nej"],
    kind: "phrase",
  },
  {
    word: "medføre",
    plain: ["føre til", "give"],
    forms: ["medfører=fører til", "medførte=førte til", "medført=ført til"],
  },
  {
    word: "medio",
    plain: ["midt i"],
  },
  {
    word: "mhp.",
    plain: ["for at"],
  },
  {
    word: "modsvare",
    plain: ["svare til"],
    forms: ["modsvarer=svarer til", "modsvarede=svarede til", "modsvares=dækkes"],
  },
  {
    word: "muliggøre",
    plain: ["gøre mulig", "give mulighed for"],
    forms: ["muliggør", "muliggjorde", "muliggjort", "muliggøres"],
  },
  {
    word: "nedbringe",
    plain: ["mindske", "betale af på"],
    forms: ["nedbringer=mindsker", "nedbragte=mindskede", "nedbragt=mindsket", "nedbringes=mindskes"],
  },
  {
    word: "nedenstående",
    plain: ["følgende", "det her"],
  },
  {
    word: "notificere",
    plain: ["give besked"],
    forms: [
      "notificerer=giver besked til",
      "notificerede=gav besked til",
      "bliver notificeret=får besked",
      "blive notificeret=få besked",
      "notificeret",
      "notificeres=får besked",
    ],
  },
  {
    word: "nærværende",
    plain: ["vores", "denne"],
  },
  {
    word: "nødvendiggøre",
    plain: ["kræve", "gøre nødvendig"],
    forms: ["nødvendiggør=kræver", "nødvendiggjorde=krævede", "nødvendiggjort=krævet"],
  },
  {
    word: "omgående",
    plain: ["straks", "nu"],
  },
  {
    word: "omhandlede",
    plain: ["", "den"],
    forms: ["omhandlende=om"],
  },
  {
    word: "ophør",
    plain: ["slutning", "stop"],
    forms: ["ophøret=slutningen"],
  },
  {
    word: "ophøre",
    plain: ["stoppe", "slutte"],
    forms: ["ophører=stopper", "ophørte=stoppede", "ophørt=stoppet"],
  },
  {
    word: "oppebie",
    plain: ["vente på"],
    forms: ["oppebier=venter på", "oppebiede=ventede på"],
  },
  {
    word: "oppebære",
    plain: ["få"],
    forms: ["oppebærer=får", "oppebar=fik", "oppebåret=fået"],
  },
  {
    word: "opretholde",
    plain: ["holde fast i", "beholde"],
    forms: ["opretholder=holder fast i", "opretholdt=holdt fast i", "opretholdes=gælder stadig"],
  },
  {
    word: "ovennævnte",
    plain: ["", "den"],
  },
  {
    word: "ovenstående",
    plain: ["det", "det her"],
  },
  {
    word: "overdrage",
    plain: ["give videre"],
    forms: ["overdrager", "overdrog", "overdraget=givet videre", "overdrages=gives videre"],
  },
  {
    word: "p.a.",
    plain: ["om året"],
  },
  {
    word: "p.t.",
    plain: ["lige nu"],
  },
  {
    word: "partshøre",
    plain: ["spørge"],
    forms: ["partshører=spørger", "partshørte=spurgte", "partshørt=spurgt", "partshøres=bliver spurgt"],
  },
  {
    word: "primo",
    plain: ["først i", "begyndelsen af"],
  },
  {
    word: "pro anno",
    plain: ["om året"],
    kind: "phrase",
  },
  {
    word: "proaktiv",
    plain: ["på forkant"],
    forms: ["proaktivt=på forkant", "proaktive=på forkant"],
  },
  {
    word: "præcisere",
    plain: ["forklare"],
    forms: ["præciserer=forklarer", "præciserede=forklarede", "præciseret=forklaret", "præciseres=forklares"],
  },
  {
    word: "på baggrund af",
    plain: ["efter", "på grund af"],
    kind: "phrase",
  },
  {
    word: "på baggrund af det forhold at",
    plain: ["fordi"],
    kind: "phrase",
  },
  {
    word: "på daværende tidspunkt",
    plain: ["dengang", "da"],
    kind: "phrase",
  },
  {
    word: "på et senere tidspunkt",
    plain: ["senere"],
    kind: "phrase",
  },
  {
    word: "på nuværende tidspunkt",
    plain: ["nu", "lige nu"],
    kind: "phrase",
  },
  {
    word: "påbegynde",
    plain: ["begynde", "starte"],
    forms: ["påbegynder=begynder", "påbegyndte=begyndte", "påbegyndt=begyndt", "påbegyndes=begynder"],
  },
  {
    word: "pågældende",
    plain: ["", "den"],
  },
  {
    word: "pågå",
    plain: ["være i gang"],
    forms: ["pågår=er i gang", "pågik=var i gang", "pågået=været i gang"],
  },
  {
    word: "påhvile",
    plain: ["skulle"],
    forms: ["påhviler", "påhvilede"],
    kind: "phrase",
  },
  {
    word: "påklage",
    plain: ["klage over"],
    forms: ["påklager=klager over", "påklagede=klagede over", "påklaget", "påklages"],
  },
  {
    word: "påkrævet",
    plain: ["nødvendigt", "nødvendig"],
    forms: ["påkrævede=nødvendige"],
  },
  {
    word: "påse",
    plain: ["sørge for", "kontrollere"],
    forms: ["påser=sørger for", "påså=sørgede for", "påset=sørget for"],
  },
  {
    word: "påtænke",
    plain: ["overveje", "planlægge"],
    forms: ["påtænker=overvejer", "påtænkte=overvejede", "påtænkt=overvejet"],
  },
  {
    word: "rekvirent",
    plain: ["den der har bestilt", "kunden"],
    forms: ["rekvirenten=kunden", "rekvirenter=kunder"],
  },
  {
    word: "rekvirere",
    plain: ["bestille"],
    forms: ["rekvirerer=bestiller", "rekvirerede=bestilte", "rekvireret=bestilt", "rekvireres=bestilles"],
  },
  {
    word: "respektive",
    plain: ["", "hver sin"],
  },
  {
    word: "restance",
    plain: ["gæld", "det du mangler at betale"],
    forms: ["er i restance med=skylder", "var i restance med=skyldte", "restancen=gælden", "restancer=gæld"],
  },
  {
    word: "rette henvendelse",
    plain: ["skrive", "ringe"],
    forms: ["retter henvendelse=skriver", "rettede henvendelse=skrev", "rettet henvendelse=skrevet"],
    kind: "nominalisation",
  },
  {
    word: "rette henvendelse til",
    plain: ["kontakte", "skrive til"],
    forms: ["retter henvendelse til=kontakter", "rettede henvendelse til=kontaktede", "rettet henvendelse til=kontaktet"],
    kind: "nominalisation",
  },
  {
    word: "rettidig",
    plain: ["punktlig", "til tiden"],
    forms: ["rettidigt=til tiden", "rettidige=punktlige"],
  },
  {
    word: "samtlige",
    plain: ["alle"],
  },
  {
    word: "skadelidte",
    plain: ["du", "den der er kommet til skade"],
  },
  {
    word: "snarest",
    plain: ["så hurtigt som muligt"],
  },
  {
    word: "snarlig",
    plain: ["hurtig"],
    forms: ["snarligt=hurtigt", "snarlige=hurtige"],
  },
  {
    word: "som følge af",
    plain: ["på grund af"],
    kind: "phrase",
  },
  {
    word: "som følge heraf",
    plain: ["derfor"],
    kind: "phrase",
  },
  {
    word: "stille til rådighed",
    plain: ["give", "låne"],
    forms: ["stiller til rådighed", "stillede til rådighed", "stillet til rådighed", "stilles til rådighed"],
    kind: "phrase",
  },
  {
    word: "såfremt",
    plain: ["hvis"],
  },
  {
    word: "tage afsæt i",
    plain: ["bygge på", "starte med"],
    forms: ["tager afsæt i=bygger på", "tog afsæt i=byggede på", "taget afsæt i=bygget på"],
    kind: "phrase",
  },
  {
    word: "tage i betragtning",
    plain: ["tænke på", "regne med"],
    forms: ["tager i betragtning=tænker på", "taget i betragtning=regnet med"],
    kind: "phrase",
  },
  {
    word: "tage kontakt til",
    plain: ["kontakte"],
    forms: ["tager kontakt til=kontakter", "tog kontakt til=kontaktede", "taget kontakt til=kontaktet"],
    kind: "nominalisation",
  },
  {
    word: "til orientering kan oplyses",
    plain: [""],
    kind: "filler",
  },
  {
    word: "tilbagesende",
    plain: ["sende tilbage"],
    forms: ["tilbagesender", "tilbagesendte", "tilbagesendt=sendt tilbage", "tilbagesendes=sendes tilbage"],
  },
  {
    word: "tilbørlig",
    plain: ["rimelig", "passende"],
    forms: ["tilbørligt=rimeligt", "tilbørlige=rimelige"],
  },
  {
    word: "tilgå",
    plain: ["blive sendt til", "komme til"],
    forms: ["tilgår=bliver sendt til", "tilgik=blev sendt til", "tilgået=sendt til"],
  },
  {
    word: "tilkendegive",
    plain: ["sige", "vise"],
    forms: ["tilkendegiver=siger", "tilkendegav=sagde", "tilkendegivet=sagt", "tilkendegives=siges"],
  },
  {
    word: "tilkendegivelse",
    plain: ["besked", "mening"],
    forms: ["tilkendegivelsen=beskeden", "tilkendegivelser=beskeder"],
  },
  {
    word: "tillige",
    plain: ["også"],
  },
  {
    word: "tilligemed",
    plain: ["og", "sammen med"],
  },
  {
    word: "tilrettelægge",
    plain: ["planlægge"],
    forms: ["tilrettelægger=planlægger", "tilrettelagde=planlagde", "tilrettelagt=planlagt", "tilrettelægges=planlægges"],
  },
  {
    word: "tilsende",
    plain: ["sende"],
    forms: ["tilsender=sender", "tilsendte=sendte", "tilsendt=sendt", "tilsendes=sendes"],
  },
  {
    word: "tilsigte",
    plain: ["ville", "have til formål"],
    forms: ["tilsigter", "tilsigtede", "tilsigtet=meningen"],
  },
  {
    word: "tilstræbe",
    plain: ["prøve på", "forsøge"],
    forms: ["tilstræber=prøver", "tilstræbte=prøvede", "tilstræbt=prøvet", "tilstræbes=forsøges"],
  },
  {
    word: "tilvejebringe",
    plain: ["skaffe", "finde"],
    forms: ["tilvejebringer=skaffer", "tilvejebragte=skaffede", "tilvejebragt=skaffet", "tilvejebringes=skaffes"],
  },
  {
    word: "tilvejebringelse",
    plain: ["at skaffe"],
    forms: ["tilvejebringelse af=at skaffe", "tilvejebringelsen"],
    kind: "nominalisation",
  },
  {
    word: "træffe beslutning om",
    plain: ["beslutte"],
    forms: ["træffer beslutning om=beslutter", "traf beslutning om=besluttede", "truffet beslutning om=besluttet"],
    kind: "nominalisation",
  },
  {
    word: "uagtet",
    plain: ["uanset", "selvom"],
  },
  {
    word: "udarbejde",
    plain: ["lave", "skrive"],
    forms: ["udarbejder=laver", "udarbejdede=lavede", "udarbejdet=lavet", "udarbejdes=laves"],
  },
  {
    word: "udarbejdelse",
    plain: ["at lave"],
    forms: ["udarbejdelse af=at lave", "udarbejdelsen"],
    kind: "nominalisation",
  },
  {
    word: "udbede sig",
    plain: ["bede om"],
    forms: ["udbeder sig=beder om", "udbeder os=beder om", "udbad sig=bad om", "udbedes=bedes om"],
    kind: "phrase",
  },
  {
    word: "udfærdige",
    plain: ["skrive", "lave"],
    forms: ["udfærdiger=skriver", "udfærdigede=skrev", "udfærdiget=skrevet", "udfærdiges=skrives"],
  },
  {
    word: "udmønte",
    plain: ["vise sig"],
    forms: ["udmønter", "udmøntede", "udmøntet", "udmøntes=bliver til"],
  },
  {
    word: "udvirke",
    plain: ["opnå", "få igennem"],
    forms: ["udvirker=opnår", "udvirkede=opnåede", "udvirket=opnået"],
  },
  {
    word: "ufortøvet",
    plain: ["straks"],
  },
  {
    word: "ultimo",
    plain: ["sidst i", "slutningen af"],
  },
  {
    word: "under hensyn til",
    plain: ["på grund af", "fordi"],
    kind: "phrase",
  },
  {
    word: "under hensyntagen til",
    plain: ["ud fra", "med tanke på"],
    kind: "phrase",
  },
  {
    word: "underretning",
    plain: ["besked"],
    forms: ["underretningen=beskeden", "underretninger=beskeder"],
  },
  {
    word: "underrette",
    plain: ["give besked", "fortælle"],
    forms: [
      "underretter=giver besked til",
      "underrettede=gav besked til",
      "bliver underrettet=får besked",
      "vil blive underrettet=får besked",
      "blive underrettet=få besked",
      "underrettet",
      "underrettes=får besked",
    ],
  },
  {
    word: "undertegnede",
    plain: ["mig", "jeg"],
    forms: ["undertegnede har=jeg har", "undertegnede vil=jeg vil", "undertegnede kan=jeg kan", "undertegnede er=jeg er"],
  },
  {
    word: "undlade",
    plain: ["lade være med"],
    forms: ["undlader=lader være med", "undlod=lod være med", "undladt=ladt være med"],
  },
  {
    word: "undtagelsesvis",
    plain: ["kun denne gang"],
  },
  {
    word: "uopholdelig",
    plain: ["straks"],
    forms: ["uopholdeligt=straks", "uopholdelige=straks"],
  },
  {
    word: "vanskeliggøre",
    plain: ["gøre svært"],
    forms: ["vanskeliggør", "vanskeliggjorde", "vanskeliggjort"],
  },
  {
    word: "varetage",
    plain: ["tage sig af", "stå for"],
    forms: ["varetager=tager sig af", "varetog=tog sig af", "varetaget=taget sig af", "varetages=klares"],
  },
  {
    word: "ved manglende betaling",
    plain: ["hvis du ikke betaler"],
    kind: "nominalisation",
  },
  {
    word: "ved modtagelse af",
    plain: ["når vi får"],
    kind: "nominalisation",
  },
  {
    word: "vederlag",
    plain: ["beløb", "betaling"],
    forms: ["vederlaget=beløbet"],
  },
  {
    word: "vederlagsfri",
    plain: ["gratis"],
    forms: ["vederlagsfrit=gratis", "vederlagsfrie=gratis"],
  },
  {
    word: "vedr.",
    plain: ["om"],
  },
  {
    word: "vedrørende",
    plain: ["om"],
  },
  {
    word: "verificere",
    plain: ["kontrollere", "bekræfte"],
    forms: ["verificerer=kontrollerer", "verificerede=kontrollerede", "verificeret=kontrolleret", "verificeres=kontrolleres"],
  },
  {
    word: "versere",
    plain: ["være i gang"],
    forms: ["verserer=er i gang", "verserede=var i gang", "verserende=igangværende"],
  },
  {
    word: "vi skal gøre opmærksom på at",
    plain: ["husk at", ""],
    kind: "filler",
  },
  {
    word: "vi skal hermed",
    plain: ["vi vil"],
    kind: "filler",
  },
  {
    word: "vi skal venligst anmode",
    plain: ["vi beder"],
    kind: "filler",
  },
  {
    word: "vi tillader os at",
    plain: ["vi vil"],
    kind: "filler",
  },
  {
    word: "viderebringe",
    plain: ["give videre"],
    forms: ["viderebringer", "viderebragte", "viderebragt", "viderebringes=gives videre"],
  },
  {
    word: "videreformidle",
    plain: ["give videre", "sende videre"],
    forms: ["videreformidler", "videreformidlede", "videreformidlet=givet videre", "videreformidles=gives videre"],
  },
  {
    word: "vidimere",
    plain: ["bekræfte"],
    forms: ["vidimerer=bekræfter", "vidimeret=bekræftet", "vidimeres=bekræftes"],
  },
  {
    word: "være af den opfattelse at",
    plain: ["mene at"],
    forms: ["er af den opfattelse at=mener at", "var af den opfattelse at=mente at"],
    kind: "phrase",
  },
  {
    word: "være forpligtet til at",
    plain: ["skulle"],
    forms: ["er forpligtet til at=skal", "var forpligtet til at=skulle", "er forpligtede til at=skal"],
    kind: "phrase",
  },
  {
    word: "være gældende",
    plain: ["gælde"],
    forms: ["er gældende=gælder", "var gældende=gjaldt"],
    kind: "phrase",
  },
  {
    word: "være i besiddelse af",
    plain: ["have"],
    forms: ["er i besiddelse af=har", "var i besiddelse af=havde"],
    kind: "nominalisation",
  },
  {
    word: "være i stand til at",
    plain: ["kunne"],
    forms: ["er i stand til at=kan", "var i stand til at=kunne", "været i stand til at=kunnet"],
    kind: "phrase",
  },
  {
    word: "yde",
    plain: ["give"],
    forms: ["yder=giver", "ydede=gav", "ydet=givet", "ydes=gives"],
  },
  {
    word: "yde bistand",
    plain: ["hjælpe"],
    forms: ["yder bistand=hjælper", "ydede bistand=hjalp", "ydet bistand=hjulpet"],
    kind: "nominalisation",
  },
  {
    word: "ydermere",
    plain: ["desuden", "også"],
  },
  {
    word: "ærbødigst",
    plain: ["Venlig hilsen"],
  },
];
