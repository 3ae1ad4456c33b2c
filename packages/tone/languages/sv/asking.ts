import type { Asking } from "../../text/asking.ts";

export const asking: Asking = {
  give: "skicka|skickar (?:du|ni)|(?:du|ni) skickar|sända?|mejla|maila|mejlar (?:du|ni)|mailar (?:du|ni)|(?:du|ni) (?:mejlar|mailar)|e-posta|sms:a|smsa|messa|faxa|uppge|uppger (?:du|ni)|(?:du|ni) uppger|ange|anger (?:du|ni)|(?:du|ni) anger|svara (?:\\S+ ){0,4}med|svarar (?:\\S+ )?med|skriv|skriva|skriver (?:du|ni)|(?:du|ni) skriver|bifoga|bifogar (?:du|ni)|lämna|lämnar (?:du|ni)|meddela|meddelar (?:du|ni)|fyll i|fylla i|återkom(?:ma)? (?:\\S+ ){0,3}med|kompletterar? (?:\\S+ ){0,4}med|dela|ge (?:oss|mig)|berätta|bekräfta|inkludera|vidarebefordra|ladda upp|lägg till|nämn|ta med (?:\\S+ )?(?:i|när du skriver)",
  mail: "till hands|mejl\\S*|mail\\S*|e-posta|sms:?a|messa|svara? .*med|återkom.*med|komplettera.*med",
  want: "(?:vi|jag)(?: \\S+){0,3} (?:behöver|måste ha|vill ha|vill gärna ha|kräver|saknar|ber|ber om|be om|behöva|få ha)|(?:behöver|saknar|kräver|måste|vill) (?:vi|jag)(?: (?:även|också|ha|få|se|veta|därför|bara|först|ditt|dig)){0,3}|behöver ha|ber(?: (?:dig|er))? om|be(?: (?:dig|er))? om|ber (?:dig|er)|frågar?(?: (?:dig|er))? efter|följande uppgifter|innehålla|innehåller|ingå|(?:kan|får|kunde|skulle)(?: (?:vi|jag|du ge|du ge oss|du ge mig)){1,2}(?: (?:be om|få|ha|be dig om|kunna få))|vad (?:är|var|har du för)|vilket är|vilka är|hur lyder|be om att få|vi behöver|jag behöver",
  insist:
    "(?:om|ifall) (?:du|ni) (?:ännu |fortfarande |)(?:inte|ej) (?:redan |ännu |)(?:har |)(?:skickat|skickar|mejlat|mejlar|mailat|uppgett|uppger|uppgivit|lämnat|lämnar|angett|anger|angivit|svarat med|bifogat|bifogar)|(?:förrän|innan|tills) (?:du|ni|vi|jag) (?:har |)(?:skickat|skickar|mejlat|mejlar|mailat|mailar|uppgett|uppger|lämnat|lämnar|angett|anger|fått|får)|kan (?:\\S+ ){0,2}(?:inte|ej) (?:\\S+ ){1,5}utan|utan att (?:du|ni) (?:skickar|mejlar|uppger|lämnar|anger)",
  after:
    "(?:kan|får|vill) (?:du|ni) (?:mejla|maila|skicka) (?:det|den|dem)|behövs (?:inte|ej)|krävs (?:inte|ej)|behövs|krävs|erfordras|(?:behöver|vill|måste) (?:vi|jag)|(?:ska|måste|behöver|bör|får)(?: \\S+){0,2} (?:anges|uppges|skickas|mejlas|mailas|lämnas|meddelas|bifogas|skrivas|ingå|finnas med|stå med|framgå)|(?:skickar|mejlar|mailar|uppger|anger|lämnar|skriver) (?:du|ni)|gör (?:gärna )?det|till hands|tack",
  not: "försiktig\\S*|inte|icke|ej|aldrig|inga|ingen|inget|ingenting|undvik|undvika|undviker|låt bli|låta bli|avstå|avstår|slipper|slippa|varken|utan att|i stället för|istället för|i stället|sluta|onödigt|olämpligt|farligt",
  notReally:
    "(?:inte|ej|aldrig) (?:glömma|missa|tveka)(?: (?:bort|med))?(?: att)?|(?:glöm|tveka|missa|dröj) (?:inte|ej|aldrig)(?: (?:bort|med))?(?: (?:att|med att))?|(?:inte|ej) (?:bara|enbart|endast)|varför inte|(?:inte|ej) (?:redan|heller redan) (?:gjort|skickat|lämnat)|om (?:du|ni) inte (?:redan )?(?:har )?(?:gjort|gör) det|gärna",
  breaks: "men|så|därför|utan|då|däremot",
  we: "vi|jag",
  you: "du|ni|dig|er|man",
  other:
    "(?:nytt|nya|ny|byta|byt|byter|ändra|ändrar|återställ\\S*|glömt|tappat|tillfälligt|välj|välja|skapa|skapar|förnya\\S*|beställa?|hämtar?|spärra|spärrar)(?: (?:ditt|din|dina|ett|en))?|(?<!be |ber |dig |er |frågar )(?:om|för|gällande|angående|till|mot|på|av)(?: (?:ditt|din|dina|ett|en|nytt))?|(?:får|få) (?:du|ni)(?: \\S+)?|(?:du|ni) (?:får|har|hittar|ser|kan se)(?: \\S+){0,2}|(?:i stället|istället) för(?: (?:ditt|din|dina))?",
  safeWay:
    "med (?:vanlig )?post|per post|(?:per|via) brev|i (?:ett )?brev|box \\d+|logga in|loggar in|inloggad|mina sidor|min sida|e-tjänst\\S*|säkra? (?:\\S+ )?(?:meddelande\\S*|formulär\\S*|länk\\S*|väg|kanal|tjänst)|säkert meddelande|krypter\\S*|kivra|digital post|min myndighetspost|rekommenderat brev|på plats|i butiken|i kassan|besök|kontoret|webbplats\\S*|hemsida\\S*|appen|(?:på|per|via|över) telefon|ring|ringer|när du ringer|tonval|knappsats\\S*|kortläsar\\S*|automaten|bankomat\\S*",
  frames:
    "utan (?:\\S+ ){0,2}@ kan (?:vi|jag|man) (?:\\S+ )?(?:inte|ej)|(?:glöm inte|inte glömma|kom ihåg|glöm inte bort) (?:\\S+ ){0,2}@ i (?:svaret|mejlet|mailet|ditt svar|ditt mejl)|(?:skicka|mejla|maila|uppge|skriv|ange) (?:inte|aldrig|ej) [^.!?]{1,60}, (?:men|utan|bara)(?: (?:gärna|bara|skicka))*(?: (?:ditt|din|ett))? @|@ och (?:\\S+ )?(?:mejla|maila|skicka|sms:a|bifoga) (?:det|den|dem|in|över|hit|en)",
  pronoun:
    "(?:mejla|maila|skicka|sms:a|uppge|lämna|svara (?:\\S+ )?med) (?:gärna )?(?:det|den|dem)|om inte,? (?:så )?(?:gör|skicka|mejla)",
  stranger:
    "någon (?:ringer|ber|frågar|skulle|hör|som|vill|säger|annan|utger)|om någon|bedrag\\S*|bluff\\S*|phishing|nätfiske|falska?|lura\\S*|kapa\\S*|okänd\\S*|misstänkt\\S*",
};
