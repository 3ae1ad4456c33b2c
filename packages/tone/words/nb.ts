import type { OfficialeseEntry } from "./entry.ts";

/**
 * Heavy words of Norwegian (Bokmål) office language, with what to write instead, in the manner of *klarspråk*. Written from
 * knowledge of the language; no list was copied. Words that people also use when they talk are left out, since false alarms
 * kill a checker.
 */
export const officialese: readonly OfficialeseEntry[] = [
  {
    word: "a konto",
    plain: ["på forhånd"],
    kind: "phrase",
  },
  {
    word: "adressat",
    plain: ["mottaker", "du"],
    forms: ["adressaten=mottakeren"],
  },
  {
    word: "adressere",
    plain: ["ta tak i"],
    forms: ["adresserer=tar tak i", "adresserte=tok tak i", "adressert=tatt tak i"],
  },
  {
    word: "allokere",
    plain: ["sette av", "fordele"],
    forms: ["allokerer=setter av", "allokerte=satte av", "allokert=satt av", "allokeres=settes av"],
  },
  {
    word: "anføre",
    plain: ["skrive", "nevne"],
    forms: ["anfører=skriver", "anførte=skrev", "anført=skrevet", "anføres=skrives"],
  },
  {
    word: "ang.",
    plain: ["om"],
  },
  {
    word: "angjeldende",
    plain: ["denne", "det det gjelder"],
  },
  {
    word: "angående",
    plain: ["om"],
  },
  {
    word: "anmode",
    plain: ["be"],
    forms: ["anmoder=ber", "anmodet=ba", "anmodes=bes"],
  },
  {
    word: "anmodning",
    plain: ["søknad", "ønske"],
    forms: ["anmodningen=søknaden", "anmodninger=søknader"],
  },
  {
    word: "anvende",
    plain: ["bruke"],
    forms: ["anvender=bruker", "anvendte=brukte", "anvendt=brukt", "anvendes=brukes"],
  },
  {
    word: "anvendelse",
    plain: ["bruk"],
    forms: ["anvendelsen=bruken"],
  },
  {
    word: "av hensyn til det ovennevnte",
    plain: ["derfor"],
    kind: "filler",
  },
  {
    word: "avgi",
    plain: ["gi"],
    forms: ["avgir=gir", "avga=ga", "avgitt=gitt", "avgis=gis"],
  },
  {
    word: "avhjelpe",
    plain: ["rette", "løse"],
    forms: ["avhjelper=retter", "avhjalp=rettet", "avhjulpet=rettet", "avhjelpes=rettes"],
  },
  {
    word: "avstedkomme",
    plain: ["føre til", "gi"],
    forms: ["avstedkommer=fører til", "avstedkom=førte til", "avstedkommet=ført til"],
  },
  {
    word: "avvente",
    plain: ["vente på"],
    forms: ["avventer=venter på", "avventet=ventet på", "avventes=ventes"],
  },
  {
    word: "behørig",
    plain: ["riktig", "god nok"],
    forms: ["behørige=riktige"],
  },
  {
    word: "bemyndigelse",
    plain: ["fullmakt", "lov"],
    forms: ["bemyndigelsen=fullmakten"],
  },
  {
    word: "benytte",
    plain: ["bruke"],
    forms: ["benytter=bruker", "benyttet=brukte", "benyttes=brukes"],
  },
  {
    word: "bero på",
    plain: ["skyldes", "komme an på"],
    forms: ["beror på=skyldes", "berodde på=skyldtes"],
    kind: "phrase",
  },
  {
    word: "besitte",
    plain: ["ha"],
    forms: ["besitter=har", "besatt=hadde", "besittet=hatt"],
  },
  {
    word: "beskaffenhet",
    plain: ["tilstand", "slag"],
    forms: ["beskaffenheten=tilstanden"],
  },
  {
    word: "besørge",
    plain: ["ordne", "sørge for"],
    forms: ["besørger=ordner", "besørget=ordnet", "besørges=ordnes"],
  },
  {
    word: "bevirke",
    plain: ["føre til", "gjøre"],
    forms: ["bevirker=fører til", "bevirket=førte til"],
  },
  {
    word: "bistand",
    plain: ["hjelp"],
    forms: ["bistanden=hjelpen"],
  },
  {
    word: "bistå",
    plain: ["hjelpe"],
    forms: ["bistår=hjelper", "bisto=hjalp", "bistått=hjulpet"],
  },
  {
    word: "bortfalle",
    plain: ["falle bort"],
    forms: ["bortfaller=faller bort", "bortfalt=falt bort"],
  },
  {
    word: "dags dato",
    plain: ["i dag"],
    kind: "phrase",
  },
  {
    word: "debitor",
    plain: ["den som skylder", "kunden"],
    forms: ["debitoren=kunden"],
  },
  {
    word: "derav",
    plain: ["av dette"],
  },
  {
    word: "dernest",
    plain: ["så", "deretter"],
  },
  {
    word: "dersom det er slik at",
    plain: ["hvis"],
    kind: "phrase",
  },
  {
    word: "derved",
    plain: ["slik", "på den måten"],
  },
  {
    word: "dessuaktet",
    plain: ["likevel"],
  },
  {
    word: "det bemerkes at",
    plain: [""],
    kind: "filler",
  },
  {
    word: "det er av stor betydning at",
    plain: ["det er viktig at"],
    kind: "phrase",
  },
  {
    word: "det faktum at",
    plain: ["at"],
    kind: "phrase",
  },
  {
    word: "det presiseres at",
    plain: [""],
    kind: "filler",
  },
  {
    word: "det påhviler deg å",
    plain: ["du må"],
    kind: "phrase",
  },
  {
    word: "det tilligger",
    plain: ["det er opp til"],
    kind: "phrase",
  },
  {
    word: "det understrekes at",
    plain: [""],
    kind: "filler",
  },
  {
    word: "det vises til",
    plain: ["vi viser til"],
    kind: "phrase",
  },
  {
    word: "differanse",
    plain: ["forskjell"],
    forms: ["differansen=forskjellen", "differanser=forskjeller"],
  },
  {
    word: "diskrepans",
    plain: ["forskjell"],
    forms: ["diskrepansen=forskjellen"],
  },
  {
    word: "disponere over",
    plain: ["ha", "bruke"],
    forms: ["disponerer over=har", "disponerte over=hadde", "disponert over=hatt"],
    kind: "phrase",
  },
  {
    word: "effektuere",
    plain: ["gjennomføre", "sende"],
    forms: ["effektuerer=gjennomfører", "effektuerte=gjennomførte", "effektuert=gjennomført", "effektueres=gjennomføres"],
  },
  {
    word: "enskjønt",
    plain: ["selv om"],
  },
  {
    word: "erlegge",
    plain: ["betale"],
    forms: ["erlegger=betaler", "erla=betalte", "erlagt=betalt", "erlegges=betales"],
  },
  {
    word: "erverve",
    plain: ["få", "kjøpe"],
    forms: ["erverver=får", "ervervet=fikk", "erverves=fås"],
  },
  {
    word: "eskalere",
    plain: ["sende videre"],
    forms: ["eskalerer=sender videre", "eskalerte=sendte videre", "eskalert=sendt videre", "eskaleres=sendes videre"],
  },
  {
    word: "estimere",
    plain: ["anslå", "regne med"],
    forms: ["estimerer=anslår", "estimerte=anslo", "estimert=anslått", "estimeres=anslås"],
  },
  {
    word: "etterkomme",
    plain: ["følge", "si ja til"],
    forms: ["etterkommer=følger", "etterkom=fulgte", "etterkommet=fulgt"],
  },
  {
    word: "etterleve",
    plain: ["følge"],
    forms: ["etterlever=følger", "etterlevde=fulgte", "etterlevd=fulgt", "etterleves=følges"],
  },
  {
    word: "ettersende",
    plain: ["sende senere"],
    forms: ["ettersender=sender senere", "ettersendte=sendte senere", "ettersendt=sendt senere", "ettersendes=sendes senere"],
  },
  {
    word: "ettersom det er slik at",
    plain: ["fordi"],
    kind: "phrase",
  },
  {
    word: "fasilitere",
    plain: ["hjelpe med", "legge til rette for"],
    forms: ["fasiliterer=hjelper med", "fasiliterte=hjalp med", "fasilitert=hjulpet med"],
  },
  {
    word: "fatte vedtak om",
    plain: ["vedta", "bestemme"],
    forms: ["fatter vedtak om=bestemmer", "fattet vedtak om=bestemt"],
    kind: "nominalisation",
  },
  {
    word: "finne sted",
    plain: ["skje"],
    forms: ["finner sted=skjer", "fant sted=skjedde", "funnet sted=skjedd"],
    kind: "phrase",
  },
  {
    word: "for ordens skyld",
    plain: [""],
    kind: "filler",
  },
  {
    word: "for så vidt angår",
    plain: ["når det gjelder", "om"],
    kind: "phrase",
  },
  {
    word: "foranledige",
    plain: ["sørge for", "føre til"],
    forms: ["foranlediger=sørger for", "foranlediget=sørget for"],
  },
  {
    word: "forannevnte",
    plain: ["", "denne"],
  },
  {
    word: "foranstaltning",
    plain: ["tiltak"],
    forms: ["foranstaltninger=tiltak", "foranstaltningen=tiltaket"],
  },
  {
    word: "fordre",
    plain: ["kreve"],
    forms: ["fordrer=krever", "fordret=krevde", "fordres=kreves"],
  },
  {
    word: "forefinnes",
    plain: ["finnes"],
  },
  {
    word: "foreligge",
    plain: ["finnes"],
    forms: ["foreligger=finnes", "forelå=fantes", "foreligget=vært"],
  },
  {
    word: "forespørsel",
    plain: ["spørsmål"],
    forms: ["forespørselen=spørsmålet", "forespørsler=spørsmål"],
  },
  {
    word: "forestå",
    plain: ["stå for"],
    forms: ["forestår=står for", "foresto=sto for", "forestått=stått for"],
  },
  {
    word: "foreta",
    plain: ["gjøre"],
    forms: ["foretar=gjør", "foretok=gjorde", "foretatt=gjort", "foretas=gjøres"],
  },
  {
    word: "foreta bestilling",
    plain: ["bestille"],
    forms: ["foretar bestilling=bestiller", "foretatt bestilling=bestilt"],
    kind: "nominalisation",
  },
  {
    word: "foreta betaling",
    plain: ["betale"],
    forms: ["foretar betaling=betaler", "foretatt betaling=betalt"],
    kind: "nominalisation",
  },
  {
    word: "foreta en endring av",
    plain: ["endre"],
    forms: ["foretar en endring av=endrer", "foretatt en endring av=endret"],
    kind: "nominalisation",
  },
  {
    word: "foreta en gjennomgang av",
    plain: ["gå gjennom"],
    forms: [
      "foretar en gjennomgang av=går gjennom",
      "foretok en gjennomgang av=gikk gjennom",
      "foretatt en gjennomgang av=gått gjennom",
    ],
    kind: "nominalisation",
  },
  {
    word: "foreta en undersøkelse av",
    plain: ["undersøke"],
    forms: [
      "foretar en undersøkelse av=undersøker",
      "foretok en undersøkelse av=undersøkte",
      "foretatt en undersøkelse av=undersøkt",
    ],
    kind: "nominalisation",
  },
  {
    word: "foreta en vurdering av",
    plain: ["vurdere"],
    forms: ["foretar en vurdering av=vurderer", "foretok en vurdering av=vurderte", "foretatt en vurdering av=vurdert"],
    kind: "nominalisation",
  },
  {
    word: "foreta innbetaling",
    plain: ["betale"],
    forms: ["foretar innbetaling=betaler", "foretatt innbetaling=betalt"],
    kind: "nominalisation",
  },
  {
    word: "foreta registrering av",
    plain: ["registrere"],
    forms: ["foretar registrering av=registrerer", "foretatt registrering av=registrert"],
    kind: "nominalisation",
  },
  {
    word: "forevise",
    plain: ["vise"],
    forms: ["foreviser=viser", "foreviste=viste", "forevist=vist", "forevises=vises"],
  },
  {
    word: "forhøyelse",
    plain: ["økning"],
    forms: ["forhøyelsen=økningen"],
    kind: "nominalisation",
  },
  {
    word: "formode",
    plain: ["tro", "regne med"],
    forms: ["formoder=regner med", "formodet=regnet med", "formodes=ventes"],
  },
  {
    word: "forsikringstaker",
    plain: ["du", "den som har forsikringen"],
    forms: ["forsikringstakeren=du"],
  },
  {
    word: "forut for",
    plain: ["før"],
    kind: "phrase",
  },
  {
    word: "fravike",
    plain: ["gå bort fra"],
    forms: ["fraviker=går bort fra", "fravek=gikk bort fra", "fraveket=gått bort fra", "fravikes=kan endres"],
  },
  {
    word: "frembringe",
    plain: ["lage", "skaffe"],
    forms: ["frembringer=lager", "frembrakte=laget", "frembrakt=laget"],
  },
  {
    word: "fremkomme",
    plain: ["stå", "gå fram"],
    forms: ["fremkommer=står", "fremkom=sto", "fremkommet=kommet fram"],
  },
  {
    word: "fremlegge",
    plain: ["vise", "legge fram"],
    forms: ["fremlegger=viser", "fremla=viste", "fremlagt=vist", "fremlegges=vises"],
  },
  {
    word: "fremme ønske om",
    plain: ["ønske"],
    forms: ["fremmer ønske om=ønsker", "fremmet ønske om=ønsket"],
    kind: "nominalisation",
  },
  {
    word: "fremsende",
    plain: ["sende"],
    forms: ["fremsender=sender", "fremsendte=sendte", "fremsendt=sendt", "fremsendes=sendes"],
  },
  {
    word: "fremsette krav om",
    plain: ["kreve"],
    forms: ["fremsetter krav om=krever", "fremsatte krav om=krevde", "fremsatt krav om=krevd"],
    kind: "nominalisation",
  },
  {
    word: "fremskaffe",
    plain: ["skaffe"],
    forms: ["fremskaffer=skaffer", "fremskaffet=skaffet", "fremskaffes=skaffes"],
  },
  {
    word: "førstkommende",
    plain: ["neste", "nå på"],
  },
  {
    word: "gi bistand",
    plain: ["hjelpe"],
    forms: ["gir bistand=hjelper", "gitt bistand=hjulpet"],
    kind: "nominalisation",
  },
  {
    word: "gi uttrykk for",
    plain: ["si", "skrive"],
    forms: ["gir uttrykk for=sier", "ga uttrykk for=sa", "gitt uttrykk for=sagt"],
    kind: "phrase",
  },
  {
    word: "gjenstående beløp",
    plain: ["resten"],
    forms: ["gjenstående beløpet=resten"],
  },
  {
    word: "gjøre bruk av",
    plain: ["bruke"],
    forms: ["gjør bruk av=bruker", "gjorde bruk av=brukte", "gjort bruk av=brukt"],
    kind: "nominalisation",
  },
  {
    word: "gjøre oppmerksom på",
    plain: ["si fra om", ""],
    forms: ["gjør oppmerksom på=sier fra om", "gjort oppmerksom på=sagt fra om"],
    kind: "phrase",
  },
  {
    word: "grunnet",
    plain: ["på grunn av"],
  },
  {
    word: "ha anledning til å",
    plain: ["kunne"],
    forms: ["har anledning til å=kan", "hadde anledning til å=kunne", "hatt anledning til å=kunnet"],
    kind: "phrase",
  },
  {
    word: "ha mulighet til å",
    plain: ["kunne"],
    forms: ["har mulighet til å=kan", "hadde mulighet til å=kunne", "hatt mulighet til å=kunnet"],
    kind: "phrase",
  },
  {
    word: "ha til hensikt å",
    plain: ["ville"],
    forms: ["har til hensikt å=vil", "hadde til hensikt å=ville"],
    kind: "phrase",
  },
  {
    word: "hensette",
    plain: ["sette"],
    forms: ["hensetter=setter", "hensatte=satte", "hensatt=satt", "hensettes=settes"],
  },
  {
    word: "hensiktsmessig",
    plain: ["nyttig", "god"],
    forms: ["hensiktsmessige=nyttige"],
  },
  {
    word: "henstand",
    plain: ["utsettelse"],
    forms: ["henstanden=utsettelsen"],
  },
  {
    word: "henstille",
    plain: ["be", "oppfordre"],
    forms: ["henstiller til=ber", "henstiller=ber", "henstilte=ba", "henstilt=bedt"],
  },
  {
    word: "hensynta",
    plain: ["ta hensyn til"],
    forms: [
      "hensyntar=tar hensyn til",
      "hensyntok=tok hensyn til",
      "hensyntatt=tatt hensyn til",
      "hensyntas=blir tatt hensyn til",
    ],
  },
  {
    word: "hensyntagen",
    plain: ["hensyn"],
  },
  {
    word: "henvendelse",
    plain: ["e-post", "spørsmål"],
    forms: ["henvendelsen=e-posten", "henvendelser=e-poster"],
  },
  {
    word: "herav",
    plain: ["av dette"],
  },
  {
    word: "hermed",
    plain: ["nå", ""],
  },
  {
    word: "herom",
    plain: ["om dette"],
  },
  {
    word: "hertil",
    plain: ["til dette"],
  },
  {
    word: "herunder",
    plain: ["blant annet", "også"],
  },
  {
    word: "herved",
    plain: ["nå", ""],
  },
  {
    word: "hjemmel",
    plain: ["lov", "regel"],
    forms: ["hjemmelen=regelen", "hjemler=regler"],
  },
  {
    word: "hva angår",
    plain: ["om", "når det gjelder"],
    kind: "phrase",
  },
  {
    word: "hva gjelder",
    plain: ["når det gjelder", "om"],
    kind: "phrase",
  },
  {
    word: "hvorav",
    plain: ["og", "og av dem"],
  },
  {
    word: "hvoretter",
    plain: ["og så"],
  },
  {
    word: "hvortil",
    plain: ["som", "til"],
  },
  {
    word: "hvorved",
    plain: ["slik at"],
  },
  {
    word: "hvorvidt",
    plain: ["om"],
  },
  {
    word: "i bekreftende fall",
    plain: ["hvis ja"],
    kind: "phrase",
  },
  {
    word: "i den anledning",
    plain: [""],
    kind: "filler",
  },
  {
    word: "i den grad",
    plain: ["hvis", "så langt"],
    kind: "phrase",
  },
  {
    word: "i denne sammenheng",
    plain: ["her", ""],
    kind: "filler",
  },
  {
    word: "i det vesentlige",
    plain: ["stort sett"],
    kind: "phrase",
  },
  {
    word: "i etterkant",
    plain: ["etterpå"],
    kind: "phrase",
  },
  {
    word: "i etterkant av",
    plain: ["etter"],
    kind: "phrase",
  },
  {
    word: "i forbindelse med at",
    plain: ["når", "fordi"],
    kind: "phrase",
  },
  {
    word: "i forkant av",
    plain: ["før"],
    kind: "phrase",
  },
  {
    word: "i henhold til",
    plain: ["etter", "ifølge"],
    kind: "phrase",
  },
  {
    word: "i kraft av",
    plain: ["som", "fordi"],
    kind: "phrase",
  },
  {
    word: "i medhold av",
    plain: ["etter"],
    kind: "phrase",
  },
  {
    word: "i motsatt fall",
    plain: ["ellers"],
    kind: "phrase",
  },
  {
    word: "i overensstemmelse med",
    plain: ["etter", "som"],
    kind: "phrase",
  },
  {
    word: "i relasjon til",
    plain: ["om", "med"],
    kind: "phrase",
  },
  {
    word: "i samsvar med",
    plain: ["etter", "slik det står i"],
    kind: "phrase",
  },
  {
    word: "i tilfelle av at",
    plain: ["hvis"],
    kind: "phrase",
  },
  {
    word: "i tillegg til dette",
    plain: ["dessuten", "også"],
    kind: "phrase",
  },
  {
    word: "i vesentlig grad",
    plain: ["i stor grad", "mye"],
    kind: "phrase",
  },
  {
    word: "iaktta",
    plain: ["følge", "overholde"],
    forms: ["iakttar=følger", "iakttok=fulgte", "iakttatt=fulgt", "iakttas=følges"],
  },
  {
    word: "idet",
    plain: ["fordi", "når"],
  },
  {
    word: "igangsette",
    plain: ["sette i gang"],
    forms: ["igangsetter=setter i gang", "igangsatte=satte i gang", "igangsatt=satt i gang", "igangsettes=settes i gang"],
  },
  {
    word: "iht.",
    plain: ["etter"],
  },
  {
    word: "ikke desto mindre",
    plain: ["likevel"],
    kind: "phrase",
  },
  {
    word: "ikrafttredelse",
    plain: ["start"],
    forms: ["ikrafttredelsen=starten"],
    kind: "nominalisation",
  },
  {
    word: "ilegge",
    plain: ["gi", "kreve"],
    forms: ["er ilagt=har fått", "blir ilagt=får", "ilegger=gir", "ila=ga", "ilagt", "ilegges=får"],
  },
  {
    word: "imidlertid",
    plain: ["likevel", "men"],
  },
  {
    word: "implementere",
    plain: ["innføre", "ta i bruk"],
    forms: ["implementerer=innfører", "implementerte=innførte", "implementert=innført", "implementeres=innføres"],
  },
  {
    word: "implementering",
    plain: ["innføring"],
    forms: ["implementeringen=innføringen"],
  },
  {
    word: "imøtekomme",
    plain: ["si ja til"],
    forms: ["imøtekommer=sier ja til", "imøtekom=sa ja til", "imøtekommet=sagt ja til"],
  },
  {
    word: "imøtese",
    plain: ["se fram til"],
    forms: ["imøteser=ser fram til", "imøteså=så fram til"],
  },
  {
    word: "initiere",
    plain: ["starte", "ta initiativ til"],
    forms: ["initierer=starter", "initierte=startet", "initiert=startet", "initieres=startes"],
  },
  {
    word: "inneha",
    plain: ["ha"],
    forms: ["innehar=har", "innehadde=hadde", "innehatt=hatt"],
  },
  {
    word: "inneværende",
    plain: ["denne", "dette"],
    forms: ["inneværende år=dette året"],
  },
  {
    word: "inngi",
    plain: ["sende", "levere"],
    forms: ["inngir=sender", "innga=sendte", "inngitt=sendt", "inngis=sendes"],
  },
  {
    word: "innhente",
    plain: ["få", "be om"],
    forms: ["innhenter=får", "innhentet=fikk", "innhentes=fås"],
  },
  {
    word: "innvilge",
    plain: ["godkjenne", "si ja til"],
    forms: ["innvilger=godkjenner", "innvilget=godkjent", "innvilges=blir godkjent"],
  },
  {
    word: "insitament",
    plain: ["dytt", "grunn"],
    forms: ["insitamentet=dyttet", "insitamenter=grunner"],
  },
  {
    word: "ivareta",
    plain: ["ta vare på", "ta seg av"],
    forms: ["ivaretar=tar vare på", "ivaretok=tok vare på", "ivaretatt=tatt vare på", "ivaretas=blir tatt vare på"],
  },
  {
    word: "iverksette",
    plain: ["sette i gang"],
    forms: ["iverksetter=setter i gang", "iverksatte=satte i gang", "iverksatt=satt i gang", "iverksettes=settes i gang"],
  },
  {
    word: "jamfør",
    plain: ["se"],
  },
  {
    word: "jf.",
    plain: ["se"],
  },
  {
    word: "komme til anvendelse",
    plain: ["gjelde", "brukes"],
    forms: ["kommer til anvendelse=gjelder", "kom til anvendelse=gjaldt"],
    kind: "nominalisation",
  },
  {
    word: "konstatere",
    plain: ["se", "slå fast"],
    forms: ["konstaterer=ser", "konstaterte=så", "konstatert=sett", "konstateres=ses"],
  },
  {
    word: "korrigere",
    plain: ["rette"],
    forms: ["korrigerer=retter", "korrigerte=rettet", "korrigert=rettet", "korrigeres=rettes"],
  },
  {
    word: "kreditor",
    plain: ["den du skylder", "vi"],
    forms: ["kreditoren=den du skylder", "kreditorer=dem du skylder"],
  },
  {
    word: "legge til grunn",
    plain: ["bygge på", "gå ut fra"],
    forms: ["legger til grunn=går ut fra", "la til grunn=gikk ut fra", "lagt til grunn=brukt", "legges til grunn=brukes"],
    kind: "phrase",
  },
  {
    word: "likeledes",
    plain: ["også"],
  },
  {
    word: "med det formål å",
    plain: ["for å"],
    kind: "phrase",
  },
  {
    word: "med henblikk på",
    plain: ["for", "for å"],
    kind: "phrase",
  },
  {
    word: "med hensyn til",
    plain: ["om", "når det gjelder"],
    kind: "phrase",
  },
  {
    word: "meddele",
    plain: ["si", "fortelle", "gi beskjed om"],
    forms: ["meddeler=sier", "meddelte=sa", "meddelt=sagt", "meddeles=sies"],
  },
  {
    word: "medføre",
    plain: ["føre til"],
    forms: ["medfører=fører til", "medførte=førte til", "medført=ført til"],
  },
  {
    word: "medio",
    plain: ["midt i", "midten av"],
  },
  {
    word: "muliggjøre",
    plain: ["gjøre mulig"],
    forms: ["muliggjør", "muliggjorde", "muliggjort", "muliggjøres"],
  },
  {
    word: "nedenstående",
    plain: ["følgende", "dette"],
  },
  {
    word: "nærværende",
    plain: ["denne", "dette"],
  },
  {
    word: "nødvendiggjøre",
    plain: ["gjøre nødvendig", "kreve"],
    forms: ["nødvendiggjør=krever", "nødvendiggjorde=krevde", "nødvendiggjort=krevd"],
  },
  {
    word: "omgående",
    plain: ["straks", "med en gang"],
  },
  {
    word: "omhandle",
    plain: ["handle om"],
    forms: ["omhandler=handler om", "omhandlet=handlet om"],
  },
  {
    word: "oppebære",
    plain: ["få"],
    forms: ["oppebærer=får", "oppebar=fikk", "oppebåret=fått"],
  },
  {
    word: "opphør",
    plain: ["slutt"],
    forms: ["opphøret=slutten"],
  },
  {
    word: "opphøre",
    plain: ["slutte", "ta slutt"],
    forms: ["opphører=slutter", "opphørte=sluttet", "opphørt=sluttet"],
  },
  {
    word: "opprettholde",
    plain: ["holde fast ved", "beholde"],
    forms: ["opprettholder=holder fast ved", "opprettholdt=holdt fast ved", "opprettholdes=gjelder fortsatt"],
  },
  {
    word: "optimalisere",
    plain: ["forbedre"],
    forms: ["optimaliserer=forbedrer", "optimaliserte=forbedret", "optimalisert=forbedret", "optimaliseres=forbedres"],
  },
  {
    word: "ovennevnte",
    plain: ["", "denne"],
  },
  {
    word: "ovenstående",
    plain: ["dette"],
  },
  {
    word: "overføre til videre behandling",
    plain: ["sende videre"],
    forms: ["overføres til videre behandling=sendes videre", "overført til videre behandling=sendt videre"],
    kind: "phrase",
  },
  {
    word: "oversende",
    plain: ["sende"],
    forms: ["oversender=sender", "oversendte=sendte", "oversendt=sendt", "oversendes=sendes"],
  },
  {
    word: "oversendelse",
    plain: ["å sende"],
    forms: ["oversendelse av=å sende", "oversendelsen=sendingen"],
    kind: "nominalisation",
  },
  {
    word: "p.a.",
    plain: ["i året"],
  },
  {
    word: "p.t.",
    plain: ["nå"],
  },
  {
    word: "per annum",
    plain: ["i året"],
    kind: "phrase",
  },
  {
    word: "pr. d.d.",
    plain: ["i dag"],
    kind: "phrase",
  },
  {
    word: "primo",
    plain: ["først i", "begynnelsen av"],
  },
  {
    word: "proaktiv",
    plain: ["i forkant"],
    forms: ["proaktivt=i forkant", "proaktive=i forkant"],
  },
  {
    word: "prosessere",
    plain: ["behandle"],
    forms: ["prosesserer=behandler", "prosesserte=behandlet", "prosessert=behandlet", "prosesseres=behandles"],
  },
  {
    word: "på bakgrunn av",
    plain: ["på grunn av", "ut fra"],
    kind: "phrase",
  },
  {
    word: "på bakgrunn av det faktum at",
    plain: ["fordi"],
    kind: "phrase",
  },
  {
    word: "på daværende tidspunkt",
    plain: ["da", "den gang"],
    kind: "phrase",
  },
  {
    word: "på det nåværende stadium",
    plain: ["nå"],
    kind: "phrase",
  },
  {
    word: "på et senere tidspunkt",
    plain: ["senere"],
    kind: "phrase",
  },
  {
    word: "på nåværende tidspunkt",
    plain: ["nå"],
    kind: "phrase",
  },
  {
    word: "påbegynne",
    plain: ["begynne", "starte"],
    forms: ["påbegynner=begynner", "påbegynte=begynte", "påbegynt=begynt", "påbegynnes=begynner"],
  },
  {
    word: "påberope seg",
    plain: ["vise til"],
    forms: ["påberoper seg=viser til", "påberopte seg=viste til"],
    kind: "phrase",
  },
  {
    word: "pådra seg",
    plain: ["få"],
    forms: ["pådrar seg=får", "pådro seg=fikk", "pådratt seg=fått"],
    kind: "phrase",
  },
  {
    word: "påklage",
    plain: ["klage på"],
    forms: ["påklager=klager på", "påklaget=klaget på", "påklages=klages på"],
  },
  {
    word: "påkrevd",
    plain: ["nødvendig"],
    forms: ["påkrevde=nødvendige"],
  },
  {
    word: "pålegge",
    plain: ["kreve", "gi"],
    forms: ["pålegger", "påla", "pålagt", "pålegges"],
  },
  {
    word: "påse",
    plain: ["sørge for", "se til"],
    forms: ["påser=sørger for", "påså=sørget for", "påsett=sørget for", "påses=sørges for"],
  },
  {
    word: "påtenke",
    plain: ["planlegge", "vurdere"],
    forms: ["påtenker=planlegger", "påtenkt=planlagt", "påtenkte=planla"],
  },
  {
    word: "rekvirere",
    plain: ["bestille"],
    forms: ["rekvirerer=bestiller", "rekvirerte=bestilte", "rekvirert=bestilt", "rekvireres=bestilles"],
  },
  {
    word: "respektive",
    plain: ["", "hver sin"],
  },
  {
    word: "restanse",
    plain: ["gjeld", "det du mangler å betale"],
    forms: ["restansen=gjelden", "restanser=gjeld"],
  },
  {
    word: "rette en henvendelse til",
    plain: ["skrive til", "kontakte"],
    forms: ["retter en henvendelse til=skriver til", "rettet en henvendelse til=skrevet til"],
    kind: "nominalisation",
  },
  {
    word: "rettidig",
    plain: ["punktlig", "i tide"],
    forms: ["rettidige=punktlige"],
  },
  {
    word: "samt",
    plain: ["og"],
  },
  {
    word: "samtlige",
    plain: ["alle"],
  },
  {
    word: "skadelidte",
    plain: ["du", "den som er skadet"],
  },
  {
    word: "snarest",
    plain: ["så fort som mulig"],
  },
  {
    word: "snarlig",
    plain: ["raskt", "rask"],
    forms: ["snarlige=raske"],
  },
  {
    word: "som en følge av dette",
    plain: ["derfor"],
    kind: "phrase",
  },
  {
    word: "som følge av",
    plain: ["på grunn av"],
    kind: "phrase",
  },
  {
    word: "stille til rådighet",
    plain: ["gi", "låne bort"],
    forms: ["stiller til rådighet=gir", "stilte til rådighet=ga", "stilt til rådighet=gitt", "stilles til rådighet=gis"],
    kind: "phrase",
  },
  {
    word: "synliggjøre",
    plain: ["vise"],
    forms: ["synliggjør=viser", "synliggjorde=viste", "synliggjort=vist", "synliggjøres=vises"],
  },
  {
    word: "såfremt",
    plain: ["hvis"],
  },
  {
    word: "ta en beslutning om",
    plain: ["bestemme seg for"],
    forms: [
      "tar en beslutning om=bestemmer seg for",
      "tok en beslutning om=bestemte seg for",
      "tatt en beslutning om=bestemt seg for",
    ],
    kind: "nominalisation",
  },
  {
    word: "ta i betraktning",
    plain: ["tenke på", "regne med"],
    forms: ["tar i betraktning=tenker på", "tatt i betraktning=regnet med"],
    kind: "phrase",
  },
  {
    word: "ta stilling til",
    plain: ["avgjøre", "bestemme"],
    forms: ["tar stilling til=avgjør", "tok stilling til=avgjorde", "tatt stilling til=avgjort"],
    kind: "phrase",
  },
  {
    word: "tentativ",
    plain: ["foreløpig"],
    forms: ["tentativt=foreløpig", "tentative=foreløpige"],
  },
  {
    word: "til din orientering",
    plain: [""],
    kind: "filler",
  },
  {
    word: "tilbakeholde",
    plain: ["holde tilbake"],
    forms: ["tilbakeholder=holder tilbake", "tilbakeholdt=holdt tilbake", "tilbakeholdes=holdes tilbake"],
  },
  {
    word: "tilbakemelde",
    plain: ["melde", "si fra"],
    forms: ["tilbakemelder=melder", "tilbakemeldte=meldte", "tilbakemeldt=meldt"],
  },
  {
    word: "tilbørlig",
    plain: ["god nok", "rimelig"],
    forms: ["tilbørlige=rimelige"],
  },
  {
    word: "tilkjennegi",
    plain: ["si", "vise"],
    forms: ["tilkjennegir=sier", "tilkjennega=sa", "tilkjennegitt=sagt"],
  },
  {
    word: "tilkomme",
    plain: ["ha rett til"],
    forms: ["tilkommer deg=du har krav på", "tilkommer=går til"],
  },
  {
    word: "tilrettelegge",
    plain: ["legge til rette", "planlegge"],
    forms: [
      "tilrettelegger=legger til rette",
      "tilrettela=la til rette",
      "tilrettelagt=lagt til rette",
      "tilrettelegges=legges til rette",
    ],
  },
  {
    word: "tilsende",
    plain: ["sende"],
    forms: ["tilsender=sender", "tilsendte=sendte", "tilsendt=sendt", "tilsendes=sendes"],
  },
  {
    word: "tilsi",
    plain: ["tyde på", "bety"],
    forms: ["tilsier=tyder på", "tilsa=tydet på"],
  },
  {
    word: "tilskrive",
    plain: ["skrive til"],
    forms: ["tilskriver=skriver til", "tilskrev=skrev til", "tilskrevet=skrevet til"],
  },
  {
    word: "tilstrebe",
    plain: ["prøve", "forsøke"],
    forms: ["tilstreber=prøver", "tilstrebet=prøvde", "tilstrebes=forsøkes"],
  },
  {
    word: "tilveiebringe",
    plain: ["skaffe"],
    forms: ["tilveiebringer=skaffer", "tilveiebrakte=skaffet", "tilveiebrakt=skaffet", "tilveiebringes=skaffes"],
  },
  {
    word: "tydeliggjøre",
    plain: ["forklare", "gjøre klart"],
    forms: ["tydeliggjør=forklarer", "tydeliggjorde=forklarte", "tydeliggjort=forklart", "tydeliggjøres=forklares"],
  },
  {
    word: "uaktet",
    plain: ["uansett", "selv om"],
  },
  {
    word: "ultimo",
    plain: ["sist i", "slutten av"],
  },
  {
    word: "under hensyn til",
    plain: ["på grunn av", "ut fra"],
    kind: "phrase",
  },
  {
    word: "under henvisning til",
    plain: ["etter"],
    kind: "phrase",
  },
  {
    word: "underretning",
    plain: ["beskjed"],
    forms: ["underretningen=beskjeden", "underretninger=beskjeder"],
  },
  {
    word: "underrette",
    plain: ["gi beskjed", "si fra"],
    forms: ["underretter=gir beskjed til", "underrettet=ga beskjed til", "underrettes=får beskjed"],
  },
  {
    word: "undertegnede",
    plain: ["meg", "jeg"],
    forms: ["undertegnede har=jeg har", "undertegnede vil=jeg vil", "undertegnede kan=jeg kan", "undertegnede er=jeg er"],
  },
  {
    word: "unnlate",
    plain: ["la være"],
    forms: ["unnlater=lar være", "unnlot=lot være", "unnlatt=latt være"],
  },
  {
    word: "utarbeide",
    plain: ["lage", "skrive"],
    forms: ["utarbeider=lager", "utarbeidet=laget", "utarbeides=lages"],
  },
  {
    word: "utarbeidelse",
    plain: ["å lage"],
    forms: ["utarbeidelse av=å lage", "utarbeidelsen"],
    kind: "nominalisation",
  },
  {
    word: "utbedre",
    plain: ["rette", "reparere"],
    forms: ["utbedrer=retter", "utbedret=rettet", "utbedres=rettes"],
  },
  {
    word: "uten ugrunnet opphold",
    plain: ["så fort som mulig"],
    kind: "phrase",
  },
  {
    word: "utferdige",
    plain: ["lage", "skrive"],
    forms: ["utferdiger=lager", "utferdiget=laget", "utferdiges=lages"],
  },
  {
    word: "utgjøre",
    plain: ["være", "bli"],
    forms: ["utgjør=er", "utgjorde=var", "utgjort=vært"],
  },
  {
    word: "utvirke",
    plain: ["få til", "oppnå"],
    forms: ["utvirker=får til", "utvirket=fått til"],
  },
  {
    word: "vanskeliggjøre",
    plain: ["gjøre vanskelig"],
    forms: ["vanskeliggjør", "vanskeliggjorde", "vanskeliggjort"],
  },
  {
    word: "ved manglende betaling",
    plain: ["hvis du ikke betaler"],
    kind: "nominalisation",
  },
  {
    word: "ved mottak av",
    plain: ["når vi får"],
    kind: "nominalisation",
  },
  {
    word: "vederfare",
    plain: ["skje med"],
    forms: ["vederfares=skjer med", "vederfart=skjedd med"],
  },
  {
    word: "vederlag",
    plain: ["beløp", "betaling"],
    forms: ["vederlaget=beløpet"],
  },
  {
    word: "vederlagsfri",
    plain: ["gratis"],
    forms: ["vederlagsfritt=gratis", "vederlagsfrie=gratis"],
  },
  {
    word: "vedkommende",
    plain: ["personen", "han eller hun"],
  },
  {
    word: "vedlagt følger",
    plain: ["her er"],
    kind: "phrase",
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
    word: "vennligst",
    plain: [""],
    kind: "filler",
  },
  {
    word: "verifisere",
    plain: ["kontrollere", "bekrefte"],
    forms: ["verifiserer=kontrollerer", "verifiserte=kontrollerte", "verifisert=kontrollert", "verifiseres=kontrolleres"],
  },
  {
    word: "vi gjør oppmerksom på at",
    plain: ["husk at", ""],
    kind: "filler",
  },
  {
    word: "vi tillater oss å",
    plain: ["vi vil"],
    kind: "filler",
  },
  {
    word: "videre bemerkes at",
    plain: [""],
    kind: "filler",
  },
  {
    word: "videreformidle",
    plain: ["gi videre", "sende videre"],
    forms: ["videreformidler", "videreformidlet=gitt videre", "videreformidles=gis videre"],
  },
  {
    word: "være av den oppfatning at",
    plain: ["mene at"],
    forms: ["er av den oppfatning at=mener at", "var av den oppfatning at=mente at"],
    kind: "phrase",
  },
  {
    word: "være berettiget til",
    plain: ["ha rett til"],
    forms: ["er berettiget til=har rett til", "var berettiget til=hadde rett til"],
    kind: "phrase",
  },
  {
    word: "være forpliktet til å",
    plain: ["måtte"],
    forms: ["er forpliktet til å=må", "var forpliktet til å=måtte"],
    kind: "phrase",
  },
  {
    word: "være gjeldende",
    plain: ["gjelde"],
    forms: ["er gjeldende=gjelder", "var gjeldende=gjaldt"],
    kind: "phrase",
  },
  {
    word: "være i besittelse av",
    plain: ["ha"],
    forms: ["er i besittelse av=har", "var i besittelse av=hadde"],
    kind: "nominalisation",
  },
  {
    word: "være i stand til å",
    plain: ["kunne"],
    forms: ["er i stand til å=kan", "var i stand til å=kunne", "vært i stand til å=kunnet"],
    kind: "phrase",
  },
  {
    word: "yte",
    plain: ["gi"],
    forms: ["yter=gir", "ytte=ga", "ytt=gitt", "ytes=gis"],
  },
  {
    word: "ærbødigst",
    plain: ["Vennlig hilsen"],
  },
];
