import { houseOf } from "./house.ts";

/** The same provider's under the domains of many countries. */
const inManyCountries = /^(?:(?:outlook|hotmail|live|yahoo|aol|gmx|yandex)\.[a-z.]{2,6})$/;

/**
 * Domains that anybody can have an address of: the providers of free mailboxes that are used most, and those whose mailboxes came with a line
 * to the internet, Nordic ones before others. Written by hand: the long lists there are hold companies' domains, too, whose people are of one house.
 */
const others = new Set(
  `
  gmail.com googlemail.com msn.com passport.com windowslive.com ymail.com rocketmail.com icloud.com me.com mac.com
  proton.me protonmail.com protonmail.ch pm.me tuta.com tuta.io tutanota.com tutanota.de tutamail.com keemail.me fastmail.com fastmail.fm
  mail.com email.com zoho.com zoho.eu zohomail.com zohomail.eu hey.com duck.com mozmail.com hushmail.com mailbox.org posteo.de posteo.net
  web.de t-online.de freenet.de orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it wp.pl o2.pl onet.pl interia.pl op.pl
  seznam.cz email.cz centrum.cz btinternet.com sky.com virginmedia.com talktalk.net ntlworld.com comcast.net verizon.net att.net
  sbcglobal.net cox.net mail.ru inbox.ru list.ru bk.ru ya.ru rambler.ru ukr.net i.ua inbox.lv hot.ee mail.ee qq.com 163.com 126.com naver.com
  telia.com comhem.se bredband.net bredband2.com bahnhof.se spray.se swipnet.se tele2.se glocalnet.net passagen.se home.se algonet.se
  bostream.nu chello.se utfors.se
  online.no getmail.no broadpark.no frisurf.no start.no c2i.net lyse.net sensewave.com enivest.net haugnett.no runbox.com runbox.no
  mail.dk tdcadsl.dk stofanet.dk get2net.dk tele.dk jubii.dk ofir.dk webspeed.dk youmail.dk privat.dk cybercity.dk kabelmail.dk fibermail.dk
  energimail.dk turbopost.dk worldonline.dk
  kolumbus.fi elisanet.fi luukku.com suomi24.fi inet.fi netti.fi saunalahti.fi welho.com dnainternet.net jippii.fi surffi.fi
  simnet.is internet.is
  `
    .trim()
    .split(/\s+/),
);

/** Whether anybody can have an address of this domain: two of them are two people's. */
export function isAnybodys(domain: string): boolean {
  const house = houseOf(domain);
  return others.has(house) || inManyCountries.test(house);
}
