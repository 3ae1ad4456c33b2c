/**
 * The words of attribution lines ("On Mon, 3 Mar 2025 at 10:14, Anna wrote:"): verbs, openers, months, weekdays.
 * All lower case. Abbreviations stand without their full stop, since lines are read word by word.
 */
const set = (...lines: string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(" ")));

/** The verb that says somebody wrote something. */
export const wroteWords = set(
  "wrote writes written skrev skreiv skriver schrieb geschrieben schreibt kirjoitti kirjoittaa lähetti écrit ecrit",
  "escribió escribio escribe escreveu escrito scritto pisze spake schreef geschreven napisał napisała napisal napísal napsal írta пишет написал написала написав yazdı scris έγραψε כתב كتب viết napísala napsala",
);

/** "Zitat von Anna <a@x>:", "Quoting Anna <a@x>:" (Horde): no verb of the other's, and no date. */
export const quotingStarts: readonly string[] =
  "zitat von |quoting |citerar |citat från |citat av |citat |sitat |citat fra |citerer |siterer |sitat fra |lainaus |lainataan |lainaten |citando a |citando |cita de |citation de |en réponse à ".split(
    "|",
  );

/** Words an attribution may begin with before its date. */
export const openerWords = set("on den d am um le el il op em w dnia dne в in");

/** Words that show the writer speaks to somebody, so that "du skrev:" is their own sentence. */
export const pronounWords = set(
  "you i we they he she du jag ni vi han hon de jeg hun dere ich wir sie er ihr minä sinä te me hän vous tu je nous il elle usted yo tú ustedes ellos",
);

/** "Am 3. März um 10:30 schrieb mir Ihre Kollegin:" is told to somebody, too. */
export const addressedWords = set(
  "your yours ihre ihr ihrer eure votre vos vuestro vuestra din ditt dina ert era jeres deres dykkar teidän",
);

/** Those of them that no date, name or preposition looks like. */
export const speakerWords = set("you i we jag mig vi ni du jeg meg ich mich wir minä sinä nous vous yo usted");

export const monthWords = set(
  "january february march april may june july august september october november december",
  "jan feb mar apr jun jul aug sep sept oct nov dec",
  "januari februari mars maj juni juli augusti oktober",
  "januar februar marts august okt des desember dezember",
  "jänner märz maerz mär mai dez",
  "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
  "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
  "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu tammik helmik maalisk huhtik toukok kesäk heinäk elok syysk lokak marrask jouluk",
  "janvier février fevrier avril juin juillet août aout septembre octobre novembre décembre decembre janv févr fevr avr juil déc",
  "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic set",
  "gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug ott",
  "janeiro fevereiro março maio junho julho setembro outubro novembro dezembro fev out",
  "januari maart mei mrt stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
  "янв фев мар апр июн июл авг сен сент окт ноя нояб дек led úno bře dub kvě čvn čvc srp zář říj lis pro sty lut kwi maj cze lip sie wrz paź gru",
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
);

export const weekdayWords = set(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
  "måndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tor tors fre lör sön",
  "mandag tirsdag lørdag søndag man tir tirs lør lørs søn måndag tysdag laurdag sundag",
  "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so",
  "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina ma ti ke to pe la su",
  "lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim",
  "lunes martes miércoles miercoles jueves viernes sábado sabado domingo mié mie jue vie sáb sab dom",
  "lunedì martedì mercoledì giovedì venerdì sabato domenica gio segunda terça quarta quinta sexta maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
  "пн вт ср чт пт сб вс понедельник вторник среда четверг пятница суббота воскресенье pon wt śr czw pt sob niedz po út st čt pá",
);

/** Scripts without spaces between words have the verb as a part of a longer run. */
export const wroteEndings: readonly string[] = ["写道", "寫道", "작성", "のメッセージ", "のメール"];
