import { describe, expect, test } from 'vitest';
import { newText } from '../../lib/detect/newText.ts';

const OWN = 'Yes, Tuesday suits us.';
const OLD = 'Would Tuesday suit you?';

describe('the line above a quoted mail, in whatever program and language', () => {
  test.each([
    'On Thu, Mar 2, 2023 at 3:05 PM Bo Next <bo@next.test> wrote:',
    'On Thu, Mar 2, 2023 at 3:05 PM Bo Next-Larsen of Next Packaging <\nbo@next.test> wrote:',
    'On Thu, Mar 2, 2023 at 3:05 PM Bo Next\n<bo@next.test>\nwrote:',
    'On Thu, Mar 2, 2023 at 3:05 PM Bo Next <bo@next.test\n> wrote:',
    '    On Thursday, March 2, 2023, 03:05:00 PM GMT+1, Bo <bo@next.test> wrote:  ',
    'On 02/03/2023 15:05, Bo Next wrote:',
    'On Thu, 2 Mar 2023 15:05:10 +0100 Bo <bo@next.test> wrote',
    '---- Bo Next wrote ----',
    '---- On Thu, 02 Mar 2023 15:05:10 +0100 Bo wrote ----',
    'On 2 Mar 2023, at 15:05, Bo <bo@next.test> sent:',
    '"Bo Next" <bo@next.test> wrote on 02/03/2023 03:05:10 PM:',
    'Am 02.03.2023 um 15:05 schrieb Bo Next:',
    'Am Do., 2. März 2023 um 15:05 Uhr schrieb Bo Next <\nbo@next.test>:',
    'Bo Next/NEXT schrieb am 02.03.2023 15:05:10:',
    'Le jeu. 2 mars 2023 à 15:05, Bo Next <bo@next.test> a écrit :',
    'Le 2 mars 2023 à 15:05, Bo Next <bo@next.test<mailto:bo@next.test>> a\nécrit :',
    'El jue, 2 mar 2023 a las 15:05, Bo Next (<bo@next.test>) escribió:',
    'Il giorno gio 2 mar 2023 alle ore 15:05 Bo <bo@next.test> ha scritto:',
    'Op do 2 mrt 2023 om 15:05 schreef Bo Next <bo@next.test>:',
    'Em qui., 2 de mar. de 2023 às 15:05, Bo Next <bo@next.test> escreveu:',
    'tor. 2. mars 2023 kl. 15:05 skrev Bo <bo@next.test\n>:',
    'Den tors 2 mars 2023 15:05Bo <bo@next.test> skrev:',
    'W dniu 2 marca 2023 15:05 użytkownik Bo Next <bo@next.test>\nnapisał:',
    'čt 2. 3. 2023 v 15:05 odesílatel Bo <bo@next.test> napsal:',
    'to 2. maalisk. 2023 klo 15.05 Bo (bo@next.test) kirjoitti:',
    'Bo Next <bo@next.test> ezt írta (időpont: 2023. márc. 2., Cs, 15:05):',
    'чт, 2 мар. 2023 г. в 15:05, Bo <bo@next.test>:',
    'Bo <bo@next.test>, 2 Mar 2023 Per, 15:05 tarihinde şunu yazdı:',
    'Στις Πέμ 2 Μαρ 2023 στις 3:05 μ.μ., ο χρήστης Bo <bo@next.test> έγραψε:',
    '\u202bבתאריך יום ה׳, 2 במרץ 2023 ב-15:05 מאת \u202aBo\u202c\u200f <\u202abo@next.test\u202c\u200f>:\u202c',
    '2023年3月2日(木) 15:05 Bo <bo@next.test>:',
    'Bo <bo@next.test> 于2023年3月2日周四 15:05写道：',
    '2023년 3월 2일 (목) 오후 3:05, Bo <bo@next.test>님이 작성:',
  ])('%j', (head) => {
    expect(newText(`${OWN}\n\n${head}\n\n${OLD}`)).toBe(OWN);
    expect(newText(`${OWN}\n${head}\n\n> ${OLD}\n\nBo`)).toBe(`${OWN}\n\n\nBo`);
  });

  test.each([
    'As I wrote on 12 May:\n\nwe need two.',
    'In 2019 you wrote:\nthat was before the new line.',
    'On your side you can run:\n\n  telnet 10.0.0.1 25',
    'On Monday we agreed:\n- two machines\n- one belt',
    'I paid 500 then.\nWhat she wrote: "no".',
  ])('own words: %j', (body) => {
    expect(newText(body)).toBe(body);
  });

  test('a line that ends a sentence above it stays', () => {
    expect(newText(`We paid 500 in 2022.\nOn 2 Mar 2023 at 15:05 Bo <bo@next.test> wrote:\n> ${OLD}`)).toBe(
      'We paid 500 in 2022.',
    );
  });
});

describe('the block of headers above a quoted mail', () => {
  test.each([
    'From: Bo <bo@next.test>\nSent: Thursday, 2 March 2023 15:05\nTo: Anna\nSubject: Tray sealer',
    '*From:* Bo [mailto:bo@next.test]\n*Sent:* Thursday\n*To:* Anna\n*Subject:* Tray sealer',
    'From: Bo\n\nSent: Thursday\n\nTo: Anna\n\nSubject: Tray sealer',
    'Date: Thu, 2 Mar 2023 15:05\nFrom: bo@next.test\nTo: anna@acme.example\nSubject: Tray sealer',
    'Von: Bo <bo@next.test>\nGesendet: Donnerstag, 2. März 2023 15:05\nAn: Anna\nBetreff: Siegler',
    'Gesendet: Donnerstag, 02. März 2023 um 15:05 Uhr\nVon: "Bo" <bo@next.test>\nAn: anna@acme.example\nBetreff: Siegler',
    'De : Bo\nEnvoyé : jeudi 2 mars 2023 15:05\nÀ : Anna\nObjet : Scelleuse',
    '   De : Bo <bo@next.test>\n À : Anna\n Envoyé le : Jeudi 2 mars 2023 15h05\n Objet : Scelleuse',
    'De: Bo\nEnviado el: jueves, 2 de marzo de 2023 15:05\nPara: Anna\nAsunto: Selladora',
    'Da: Bo\nInviato: giovedì 2 marzo 2023 15:05\nA: Anna\nOggetto: Termosigillatrice',
    'Van: Bo\nVerzonden: donderdag 2 maart 2023 15:05\nAan: Anna\nOnderwerp: Sealer',
    'De: Bo\nEnviada em: quinta-feira, 2 de março de 2023 15:05\nPara: Anna\nAssunto: Seladora',
    'Od: Bo <bo@next.test>\nWysłano: czwartek, 2 marca 2023 15:05\nDo: Anna\nTemat: Zgrzewarka',
    'Fra: Bo <bo@next.test>\nSendt: 2. mars 2023 15:05\nTil: Anna\nEmne: Forsegler',
    'Från: Bo <bo@next.test>\nSkickat: den 2 mars 2023 15:05\nTill: Anna\nÄmne: Förslutare',
    'От: Bo <bo@next.test>\nОтправлено: 2 марта 2023 г. 15:05\nКому: Anna\nТема: Запайщик',
    '发件人: Bo <bo@next.test>\n发送时间: 2023年3月2日 15:05\n收件人: Anna\n主题: 封口机',
    '-----Original Message-----\nFrom: Bo\nhello',
    '-------- Oprindelig meddelelse --------\nFra: Bo',
    '________________________________\nVon: Bo <bo@next.test>\nBetreff: Siegler',
  ])('%j', (head) => {
    expect(newText(`${OWN}\n\n${head}\n\n${OLD}`)).toBe(OWN);
  });

  test('a journey is none', () => {
    const body = 'Please book:\nFrom: Leeds\nTo: Berlin\nDate: 5 May';
    expect(newText(body)).toBe(body);
  });

  test('the author goes on below quoted lines with marks', () => {
    expect(newText(`    Date: Thu, 2 Mar\n    From: Bo <bo@next.test>\n\n  | ${OLD}\n\n${OWN}`)).toBe(OWN);
  });
});

describe('answers between the lines', () => {
  test('keep what the author wrote, wherever it stands', () => {
    const body = `Hello Bo,\n\nOn 2 Mar 2023, Bo wrote:\n> ${OLD}\n\n${OWN}\n\n> And the price?\n\nIt is fine.\n\n-- \nAnna`;
    expect(newText(body)).toBe(`Hello Bo,\n\n\n${OWN}\n\n\nIt is fine.`);
  });

  test('the end of a quoted line that a mail program broke goes, too', () => {
    const long = '> The tray sealer would come with two sets of tools and one spare belt, as agreed\nlast week.\n> Bo';
    expect(newText(`${long}\n\n${OWN}`)).toBe(OWN);
    expect(newText('> Two?\nyes\n> Three?\nno')).toBe('yes\nno');
  });
});

describe('signatures', () => {
  test.each([
    '-- \nAnna Roth',
    '--\nAnna Roth',
    '—\nAnna Roth',
    'Sent from my iPhone',
    'Von meinem iPhone gesendet',
    'Envoyé de mon iPhone',
    'Enviado desde mi iPhone',
    'Inviato da iPhone',
    'Verzonden vanaf mijn iPad',
    'Enviado do meu iPhone',
    'Get Outlook for iOS<https://aka.ms/x>',
    '_______________________________________________\nUsers mailing list\nhttps://lists.example/users',
    'This e-mail and its attachments are confidential and meant for the intended recipient alone.\nIf you are not the addressee, please notify the sender and delete it.',
    'Diese E-Mail enthält vertrauliche und rechtlich geschützte Informationen. Wenn Sie nicht der richtige Adressat sind\noder sie irrtümlich erhalten haben, informieren Sie bitte den Absender und vernichten Sie sie.',
  ])('%j goes', (signature) => {
    expect(newText(`${OWN}\n\n${signature}`)).toBe(OWN);
    expect(newText(`${OWN}\n\n${signature}\n\nOn 2 Mar 2023 at 15:05 Bo <bo@next.test> wrote:\n\n${OLD}`)).toBe(OWN);
  });

  test('below a sign-off the name stays, telephone and address go', () => {
    const block =
      'Mit freundlichen Grüßen\nAnna Roth\nEinkauf\nAcme GmbH, Hauptstr. 5\nTel. +49 30 1234567\nwww.acme.example';
    expect(newText(`${OWN}\n\n${block}`)).toBe(`${OWN}\n\nMit freundlichen Grüßen\nAnna Roth`);
  });

  test.each([
    'Thanks!\nAnna',
    'Best regards\nAnna\n\nPS: my number is +49 30 1234567',
    'Thanks,\nwill you call +49 30 1234567?',
    'Sent from my desk, which is easier.',
    'Sent from the warehouse yesterday',
    'The contract is confidential.',
    `Part one\n\n--\n\n${'Part two goes on.\n'.repeat(20).trim()}`,
  ])('own words: %j', (body) => {
    expect(newText(body)).toBe(body);
  });
});
