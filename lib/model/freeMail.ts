/** Providers where the domain says nothing about the company: an address there stands for itself alone. */
const FREE_MAIL = new Set(
  (
    'gmail.com googlemail.com outlook.com outlook.de outlook.fr outlook.es hotmail.com hotmail.co.uk hotmail.fr ' +
    'hotmail.de hotmail.it hotmail.es live.com live.co.uk live.fr live.nl live.de msn.com yahoo.com yahoo.co.uk ' +
    'yahoo.fr yahoo.de yahoo.it yahoo.es yahoo.co.jp yahoo.co.in yahoo.com.br ymail.com rocketmail.com icloud.com ' +
    'me.com mac.com aol.com gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de arcor.de mail.de ' +
    'posteo.de mailbox.org proton.me protonmail.com protonmail.ch pm.me tutanota.com tuta.io fastmail.com hey.com ' +
    'zoho.com mail.com mail.ru yandex.ru yandex.com bk.ru list.ru inbox.ru qq.com 163.com 126.com sina.com foxmail.com ' +
    'orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it alice.it tin.it terra.com.br ' +
    'uol.com.br bol.com.br ig.com.br sapo.pt ziggo.nl kpnmail.nl planet.nl xs4all.nl home.nl telenet.be skynet.be ' +
    'bluewin.ch sunrise.ch comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net ' +
    'btinternet.com sky.com virginmedia.com ntlworld.com talktalk.net shaw.ca rogers.com bigpond.com optusnet.com.au ' +
    'naver.com hanmail.net daum.net rediffmail.com'
  ).split(' '),
);

/** Does this domain belong to a public mail provider (so that it says nothing about who works together)? */
export function isFreeMail(domain: string): boolean {
  return FREE_MAIL.has(domain);
}
