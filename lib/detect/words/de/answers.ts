import { oneOf, wordings, type AnswerWords } from '../answerShape.ts';
import { phrases } from '../shape.ts';
import { refusal, stop } from './refusals.ts';
import { asking } from './silence.ts';

const NOW = oneOf(`
  derzeit, zurzeit, zur zeit, aktuell, momentan, im moment, gerade, jetzt, vorerst, vorläufig, bis auf weiteres,
  in diesem jahr, dieses jahr, heuer, in diesem quartal, dieses quartal, augenblicklich, gegenwärtig, zum jetzigen
  zeitpunkt, im augenblick, erstmal, erst einmal, zunächst`);
const SEND = oneOf(`
  senden, schicken, sagen, geben, teilen, nennen, rufen, melden, bestätigen, prüfen, antworten, machen,
  unterbreiten, erstellen, erklären, informieren, liefern, klären, lassen, übersenden, überarbeiten, anpassen,
  ändern, korrigieren, ergänzen, veranlassen, vereinbaren, kalkulieren, überprüfen, übermitteln, mailen, füllen,
  unterschreiben, bringen, stornieren, verlängern, reservieren, löschen, entfernen, streichen, nehmen`);
const SEND_YOU = oneOf(`
  send, sende, schick, schicke, sag, sage, gib, teil, teile, nenn, nenne, ruf, bestätig, bestätige, erstell,
  erstelle, schickt, sendet, gebt, ruft, bestätigt, stell, stelle, sagt, nennt`);
const CHECK = oneOf(`
  prüfen, klären, abklären, besprechen, abstimmen, absprechen, anschauen, ansehen, durchgehen, nachfragen,
  beraten, überlegen, durchsehen, sichten, checken, nachschauen, überprüfen, diskutieren, nachdenken, bereden,
  erkundigen, vorlegen, bewerten, vergleichen, abzuklären, durchsprechen, rücksprache, darüber schlafen,
  weiterleiten`);
const CHECKING = oneOf(`
  prüfe, prüfen, kläre, klären, bespreche, besprechen, schaue, schauen, schau, frage, fragen, frag, spreche,
  sprechen, diskutieren, checke, checken, überlege, überlegen, sichten, evaluieren, beraten, vergleichen, kümmere,
  prüf, klär, lege, leite, halte rücksprache, halten rücksprache`);

export const answers: AnswerWords = {
  clause: {
    openers: phrases(`
      und, aber, also, leider, sorry, danke, vielen dank, hallo, nein, ja, ok, bitte, tut mir leid, dann, sondern,
      ehrlich gesagt, daher, deshalb, jedoch, guten tag, besten dank, nochmals, hiermit, sofort, moin, servus, dass`),
    closers: phrases(`
      danke, vielen dank, bitte, aber, und, da, weil, denn, sondern, leider, oder, gruß, grüße, mehr, besten dank, mit
      freundlichen, sofort, umgehend, derzeit, aktuell, momentan, im moment, zurzeit, daher, lg, mfg, viele grüße,
      unsererseits, bei uns, von unserer seite, unserseits, dafür, für uns`),
    joints: phrases(`aber, und, jedoch, weil, denn, sondern, doch, daher, deshalb, allerdings, sodass`),
    condition: wordings(`
      wenn, falls, sofern, ob, < möchten|wollen|wünschen|haben|hätten|wären sie|ihr, < sollten|sollte|solltest, <
      solltest|möchtest|willst|hast du, warum, weshalb, wieso, solange, bevor, sobald, vielleicht, eventuell`),
    others: wordings(`
      kunde|kunden|kundin|leute|viele|einige|manche|niemand|jemand|jedermann, unser* früher*|alter|alte|vorherig*|
      letzter|ehemalig*|bisherige*_lieferant_war, er hat|ist|will|möchte|braucht|wollte|hatte, du bist|hast|willst|
      kannst|möchtest|brauchst, bist|hast|willst du, sind|haben|seid|hast|bist|besteht_ihrerseits|dass|weil|da|falls
      sie|ihr|du|ihrerseits, ihrerseits, < um sich|keine|künftig, < zum abmelden|abbestellen, hier|klicken hier|hier`),
    reported: wordings(`
      sie|ihr|du|er hatten|haben|hattet|hattest|hast|hat .. geschrieben|gesagt|erwähnt|gemeint|mitgeteilt|erklärt|
      angedeutet, sie|ihr|er schrieben|sagten|meinten|erwähnten|sagte|meinte|schrieb, hatten|haben|hattest|hast sie|du
      .. geschrieben|gesagt|erwähnt|gemeint|mitgeteilt, kunde|kunden|kundin .. sagt|sagte|meint|meinte`),
    negation: phrases(`nicht, kein, keine, keinen, keinem, keiner, nie, niemals, ohne, weder, noch nicht`),
    asking,
    self: wordings(`mich, mir, uns, mein*, unser*`),
    trap: phrases(`
      nicht nur, kein problem, keine frage, keine fragen, kein zweifel, keine sorge, keine ursache, keine eile, wenn
      möglich, falls möglich, wenn es geht, wenn es möglich ist, kein stress, keine umstände, nicht zuletzt, keine
      einwände, nicht interessierte, im spam, spam-ordner, spamordner, spamfilter, keine weiteren fragen, kein
      interesse mehr haben, antworten sie mit stopp, antworten sie mit stop, mit stopp, mit stop`),
  },
  refusal,
  stop,
  holding: {
    later:
      wordings(`bitte|bitten|um .. geduld, noch unentschlossen|unschlüssig|unklar|offen, bekommen|bekommst|erhalten|erhältst .. bescheid|
  rückmeldung, sie|ihr|du hören|hört|hörst von|dann|wieder, hören|hörst sie|du (dann|wieder) von, liegt|liegen .. zur prüfung|
  freigabe|entscheidung|genehmigung, in bearbeitung|prüfung|abstimmung|klärung, wird|werden .. bearbeitet|geprüft|beraten, müssen|muss .. noch
  zustimmen|abstimmen|klären|freigeben|genehmigen|entscheiden, noch keine|kein .. rückmeldung|antwort|entscheidung|ergebnis|freigabe,
  noch|brauche|brauchen (noch) etwas|ein_bisschen|ein_wenig zeit, bin|bleibe|bleiben (noch) dran, gebe|geben .. rückmeldung|bescheid,
  auswertung|prüfung|entscheidung|freigabe dauert|läuft|steht_noch_aus|steht_aus, 
      melden|melde|meld (wir) uns|mich|mi (dann|gerne|wieder|diesbezüglich|umgehend|baldmöglichst|schnellstmöglich|
      zeitnah) (wieder) bei|zeitnah|dann|wieder|sobald|bald|nächste|kommende|bis|morgen|später|in|am|im|umgehend|
      schnellstmöglich|baldmöglichst|diesbezüglich|demnächst|anfang|ende|mitte|dazu|noch|nochmal|asap|spätestens|
      gleich|heute|>, uns|mich .. bei ihnen|dir|euch melden, komme|kommen|komm .. auf sie|dich|euch zu|zurück, auf
      sie|dich|euch zukommen|zurückkommen|zurück, gebe|geben|geb ihnen|dir|euch ... bescheid|rückmeldung|antwort|
      feedback, gebe|geben|geb ich|wir .. bescheid|rückmeldung|antwort|feedback, bescheid|rückmeldung|antwort geben|
      gebe|zukommen, sie|du|ihr erhalten|bekommen|bekommst|hören|hörst|hört .. von_mir|von_uns|rückmeldung|antwort|
      bescheid|feedback, erhalten|bekommen|hören sie .. von_mir|von_uns|rückmeldung|antwort|bescheid, halte|halten
      sie|dich|euch .. auf_dem_laufenden, muss|müssen|werde|werden|will|wollen|möchte|möchten|lassen|lasse ...
      ${CHECK}, wir|ich|und|<|werden|sie ${CHECKING} das|es|dies|ihr|ihre|intern|gerade|derzeit|aktuell|mit|mal|die|
      den|nach|noch|mir|uns|alles|einmal, ${CHECKING} (wir|ich) derzeit|gerade|noch|intern|aktuell|mal|kurz|das_noch|
      das_mal|das_intern|es_intern, schaue|schauen|schau|sehe|sehen (wir|ich) (mir|uns) (das|es) .. an, rücksprache
      halten|mit|zu_halten, stimme|stimmen .. intern|mit .. ab, wird|werden (${NOW}|intern|noch) (intern) (noch)
      geprüft|besprochen|abgestimmt|diskutiert|bewertet|evaluiert, noch|derzeit|gerade|aktuell in|bei .. prüfung|
      abstimmung|klärung, geben sie|gib|gebt uns|mir (bitte) noch|etwas|ein|bis|einen|einige|zwei, geben sie uns|mir,
      brauche|brauchen|benötigen|benötige|bräuchte|bräuchten .. zeit|tage|wochen|bedenkzeit|woche, noch nicht|keine ..
      entschieden|entscheidung|dazu_gekommen|geschafft|angeschaut|angesehen|durchgesehen|entscheiden|entschließen,
      entscheidung fällt|steht|folgt|treffen|wird .., entscheiden|entscheide (wir|ich|uns|das) dann|danach|
      anschließend|demnächst, und entscheiden|entscheide, weiß|wissen ich|wir (dann|danach) mehr, liegt|ist (noch|
      derzeit|gerade|aktuell|jetzt) bei|beim .. einkauf|geschäfts*|chef*|vorgesetzten|fachabteilung|rechtsabteilung|
      abteilung|vorstand, warte|warten .. auf .. freigabe|rückmeldung|antwort|entscheidung|ok|genehmigung|zusage,
      entscheiden|entscheide (wir|ich|uns) .. woche|montag|dienstag|mittwoch|donnerstag|freitag|monat|sitzung, habe|
      haben|hab .. (an) .. weitergeleitet|weitergegeben, leite|leiten .. an ... weiter, komme|kommen ... erst|nicht
      ... dazu, frag|frage|fragen (ich|wir) (kurz|mal|noch|intern) nach, rede|reden|sprech|spreche|sprechen .. mit
      meinem|meiner|unserem|unserer|dem|der|den|chef|kollegen, sag|sage|sagen .. bescheid, liegt .. vor|
      zur_entscheidung|zur_freigabe, noch nicht .. sagen|absehen|beurteilen|zusagen`),
    not: wordings(`
      bei bedarf|interesse, falls|wenn|sofern|sollten|sollte|sobald ... bedarf|interesse|brauchen|benötigen|brauche|
      benötige|fragen|ändert|ändern|rückfragen, wie versprochen|angekündigt, (habe|haben|hab) ... geprüft|besprochen|
      geklärt|abgestimmt|abgeklärt|gesprochen|angeschaut|angesehen|nachgefragt|durchgesehen, melden sie sich, meldet
      euch, meld|melde dich`),
    answer: wordings(`
      anbei, im anhang, angehängt, beigefügt, preis|angebot|das|alles|es|konditionen|termin (ist|sind|passt|geht|
      klingt|wäre) .. ok|okay|in_ordnung|gut|bestätigt|akzeptiert|genehmigt|freigegeben|passt, passt so|für_uns|alles,
      einverstanden, nehmen|nehme .. an, bestätige|bestätigen|bestätigt wir|ich|hiermit|den, freigegeben, genehmigt, <
      ja >, bestelle|bestellen wir|ich|hiermit, wir|ich nehmen|nehme, schicke|schicken|sende|senden (wir|ich) ihnen|
      dir|euch, hätten|hätte (wir|ich) gerne|gern`),
  },
  asks: {
    request: wordings(`
      < können|kannst|könnt|dürfen|dürfte|darf sie|du|ihr|wir|ich, könnten|könntest|könntet|würden|würdest|würdet sie|
      du|ihr, bitte, < ${SEND} sie, ${SEND} sie mir|uns|sich|doch|einfach, < ${SEND_YOU} mir|uns|doch, < ruf|ruft|
      kontaktier|informier|kontaktiert|informiert mich|uns, < meld dich, < meldet euch, lassen sie|lass|lasst mich|uns
      (bitte) (bis) .. wissen, hätte|hätten (ich|wir) (dazu|dafür|hierzu) (noch) gerne|gern, bräuchte|bräuchten,
      wüsste|wüssten, möchte|möchten|würde|würden|wollte|wollten (ich|wir|sie) (gerne|gern|auch|noch|nur|mal|kurz|sie|
      einmal) ... wissen|erfahren|bitten|anfragen|fragen|nachfragen|erkundigen, möchte|möchten (ich|wir) (gerne|gern)
      (ein|eine|einen|ihr|zwei|drei) .. angebot|muster|katalog|preisliste|kostenvoranschlag|termin, benötige|
      benötigen|brauche|brauchen (wir|ich|noch|dringend|von_ihnen|dafür|hierfür|für) .. angebot*|preis*|muster|
      unterlagen|daten*|information*|rechnung|bestätigung|zertifikat*|angaben|antwort|kopie|datenblatt|lieferzeit|
      zeichnung*, wäre ... wenn sie|du|ihr, wäre es möglich, dankbar wenn|für, bitten (wir|ich) sie|dich|euch|um|
      daher|hiermit, bitten um, erbitten|erbitte um|ihr|ein|wir|ich, freue|freuen mich|uns .. ihr|ein angebot, frage|
      fragen mich|uns|wir|ich|sie ob|wie|wann, gibt es schon|bereits|etwas neuigkeiten|etwas_neues|neues`),
    polite: wordings(`
      wie geht es|s, wie geht's|gehts, geht es|s ihnen|dir|euch gut, alles gut|klar|ok|fit (bei) (dir|ihnen|euch) >,
      wie war ihr|dein|euer|das|der|die|ihre|deine wochenende|urlaub|reise|woche|feiertage|tag|ferien, hatten|hattest
      sie|du|ihr .. schön*|gut*|erholsam*, hoffe|hoffen ... gut|wohl|erholt|wochenende|bestens, ist|war|wäre das|es|
      die (nicht|doch) (toll|super|schön|großartig|wunderbar|klasse|herrlich|verrückt|fantastisch|genial), ist das|es
      nicht toll|super|schön|großartig|wunderbar|klasse|herrlich|verrückt|fantastisch|genial|wunderschön, < nicht wahr
      >, < oder >, < gell >, < wirklich|echt|richtig|ja >, wer weiß schon|das|>, < warum nicht >, wer hätte das|es
      gedacht, wissen sie|weißt_du was >, was will man mehr, < na und >, wie bitte, bitte schön, bitte sehr`),
    closing: wordings(`
      wenn|falls|bei|sollten_sie|haben_sie|sollte|hast_du|habt_ihr|solltest ... fragen|rückfragen|unklarheiten|
      rückfrage, zögern sie|nicht, zur verfügung, bitte (ich|wir) (um) entschuldigen|verzeihen|beachten|haben|finden|
      drucken|denken|bedenken|grüßen|grüß|entschuldige|verständnis|entschuldigung|nachsicht|geduld|um_verständnis|
      um_entschuldigung|um_nachsicht|um_etwas_geduld|um_geduld, entschuldigen|verzeihen|entschuldige sie|bitte, geben
      sie|gib|gebt uns|mir (bitte) (bitte) noch|etwas|ein_paar|ein_wenig|bis|einen|einige|ein_bisschen|zwei, die
      umwelt, diese mail|e-mail ... ausdrucken, irrtümlich .. erhalten, richtige adressat|empfänger, informieren ..
      absender, schönes|schönen|gute|guten|schöne|erholsames wochenende|tag|abend|zeit|urlaub|feiertage|woche, bleiben
      sie gesund, bitte nicht .. antworten, antworten sie .. nicht|bitte_nicht .. auf, freue|freuen mich|uns ..
      antwort|rückmeldung|nachricht|rückantwort|feedback|treffen|anruf|besuch|gespräch|zusammenarbeit >`),
  },
  thanks: {
    thanks: phrases(`
      danke, danke schön, dankeschön, vielen dank, besten dank, herzlichen dank, lieben dank, tausend dank, schönen
      dank, ich danke ihnen, ich danke dir, wir danken, ich danke, bedanke mich, bedanken uns, merci, thx, dankend
      erhalten, vielen lieben dank, recht herzlichen dank, danke ihnen, danke dir, vd, dank`),
    acknowledges: phrases(`
      perfekt, super, prima, alles klar, ok, okay, verstanden, erhalten, angekommen, eingegangen, gut, toll, klasse,
      wunderbar, notiert, zur kenntnis genommen, gern geschehen, gerne, kein problem, kein thema, keine ursache,
      spitze, top, klar, sehr gut, passt, bestens, großartig, in ordnung, geht klar, freut mich, fein, genial,
      hervorragend, ausgezeichnet`),
    beside: phrases(`
      sehr, für, die, den, das, der, ihre, ihren, ihr, ihrem, deine, deinen, dein, eure, euren, euer, schnelle,
      schnellen, rasche, prompte, zügige, rasches, schnelles, umgehende, promptes, kurze, ausführliche, nette,
      freundliche, netten, tolle, tollen, gute, guten, rückmeldung, antwort, nachricht, mail, e-mail, info, infos,
      information, informationen, hilfe, unterstützung, auskunft, angebot, angebots, unterlagen, zusendung,
      übersendung, bestätigung, bemühungen, mühe, gespräch, telefonat, anruf, zeit, geduld, verständnis, update,
      feedback, dokumente, dateien, rechnung, hinweis, rückinfo, erklärung, klärung, erledigung, zusammenarbeit,
      treffen, katalog, prospekt, preisliste, kostenvoranschlag, vielmals, nochmal, nochmals, noch, einmal, im,
      voraus, vorab, und, auch, ihnen, dir, euch, habe, haben, ich, wir, es, hab, ist, alles, alle, mir, uns, mit, an,
      zu, zum, zur, schon, jetzt, so, ja, oh, ach, schönes, schönen, schöne, schöner, wochenende, tag, abend,
      feierabend, woche, urlaub, feiertage, wünsche, wünschen, ein, einen, eine, ebenfalls, ebenso, gleichfalls, auch
      so, herr, frau, dr, sie, mich, gefreut, hat, dafür, damit, lieb, nett, von, team, zusammen, allerseits, wieder,
      erneut, soeben, gerade, heute, wirklich, riesig, zukommen, lassen, weiterleitung, info`),
    signOff: phrases(`
      mit freundlichen grüßen, mit freundlichem gruß, mit besten grüßen, freundliche grüße, freundlichen grüßen, viele
      grüße, beste grüße, liebe grüße, herzliche grüße, herzliche grüsse, schöne grüße, mit freundlichen grüssen, mit
      freundlicher empfehlung, freundliche grüsse, viele grüsse, liebe grüsse, beste grüsse, gruß, gruss, grüße,
      grüsse, lg, vg, mfg, bg, hg, glg, von meinem, gesendet von, gesendet mit, hochachtungsvoll, bis bald, bis dann,
      tschüss, ciao, servus, mit herzlichen grüßen, mit vielen grüßen, sonnige grüße, besten gruß, schönen gruß, viele
      liebe grüße`),
    objects: phrases(
      `für die, für den, für das, für Ihre, für Ihren, für Ihr, für deine, für deinen, für dein, für eure, für die schnelle, für die rasche`,
    ),
    greeting: phrases(`
      hallo, guten tag, guten morgen, guten abend, sehr geehrte, sehr geehrter, sehr geehrte frau, sehr geehrter herr,
      liebe, lieber, moin, servus, grüß gott, grüezi, hi, grüß dich, hey, sehr geehrte damen und herren`),
    speaks: phrases(`wir, ich, bitte, ps, p.s`),
  },
};
