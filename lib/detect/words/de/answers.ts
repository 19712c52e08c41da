import type { AnswerWords } from '../answerShape.ts';
import { phrases } from '../shape.ts';

const NOW =
  'derzeit|zurzeit|zur_zeit|aktuell|momentan|im_moment|gerade|jetzt|vorerst|vorläufig|bis_auf_weiteres|in_diesem_jahr|dieses_jahr|heuer|in_diesem_quartal|dieses_quartal|augenblicklich|gegenwärtig|zum_jetzigen_zeitpunkt|im_augenblick|erstmal|erst_einmal|zunächst';
const ADVERB = `${NOW}|noch|leider|absolut|wirklich|grundsätzlich|überhaupt|generell|einfach|daher|für_uns|bei_uns|auch`;
const MAKER =
  'anbieter*|lieferant*|hersteller*|partner*|dienstleister*|firma|unternehmen|lösung*|system*|produkt*|angebot*|händler*|agentur*|software|bieter*|betrieb|maschine*';
const RIVAL = 'wettbewerb*|mitbewerb*|konkurren*|marktbegleiter*|stammlieferant*|hauslieferant*';
const OTHER =
  'ander*|lokal*|regional*|günstiger*|billiger*|bestehend*|bisherig*|jetzig*|aktuell*|alternativ*|vorhanden*|derzeitig*';
const CHOSE =
  'entschieden|vergeben|beauftragt|gewählt|ausgewählt|gekauft|bestellt|geordert|erteilt|bleiben|geblieben|entscheiden|zugesagt|unterschrieben|gefunden|beschafft|abgeschlossen|zusammenarbeiten';
const PROJECT =
  'projekt*|vorhaben|investition*|anschaffung*|beschaffung*|planung*|umbau*|neubau*|kauf|ausschreibung|vergabe|umstellung|erneuerung|thema|umzug';
const SHELVED =
  'verschoben|zurückgestellt|gestoppt|gestrichen|vertagt|auf_eis|eingefroren|abgesagt|auf_unbestimmte_zeit|ausgesetzt|pausiert|abgebrochen|hintenangestellt|verschieben|verschiebt|zurückstellen|stoppen|vertagen';
const MAIL =
  'mail|mails|e-mail|e-mails|werbung|werbemail*|anruf|anrufe*|nachricht*|zusendung*|kontaktaufnahme*|kontaktversuche|newsletter*|schreiben|spam|kontakt|werbeanrufe*|kontaktierung*|belästigung*|mailings';
const ANY_MAIL = `${MAIL}|angebote|infos|informationen|anfragen|post`;
const LIST =
  'verteiler*|liste|listen|datenbank*|adressliste*|mailingliste*|kartei|newsletter*|mailverteiler*|e-mail-verteiler*|adressbestand|kundenliste*|kontaktliste*|crm|werbeverteiler*|adressdatei';
const REMOVE =
  'nehmen|streichen|löschen|entfernen|tragen|nehmt|nimm|streich|lösch|lösche|entferne|entfernt|löscht|streicht|trag|schmeißt|werfen';
const NO_MORE =
  'nicht_mehr|nie_wieder|nie_mehr|nicht_weiter|nicht_wieder|nicht_länger|nicht_nochmal|nicht_noch_einmal|niemals_wieder';
const WRITE =
  'kontaktieren|anschreiben|anrufen|schreiben|belästigen|anmailen|zuspammen|behelligen|zusenden|schicken|zuschicken|mailen|anzurufen|anzuschreiben|melden';
const WRITTEN = 'kontaktiert|angeschrieben|angerufen|belästigt|kontaktiert_werden|behelligt|angemailt';
const BUY =
  'kaufen|bestellen|weiterverfolgen|beauftragen|annehmen|verlängern|zusammenarbeiten|investieren|wechseln|abschließen|anschaffen|erwerben|in_anspruch|umsetzen|berücksichtigen|eingehen|zusagen|realisieren|teilnehmen|anschaffen|umsteigen';
const SEND =
  'senden|schicken|sagen|geben|teilen|nennen|rufen|melden|bestätigen|prüfen|antworten|machen|unterbreiten|erstellen|erklären|informieren|liefern|klären|lassen|übersenden|überarbeiten|anpassen|ändern|korrigieren|ergänzen|veranlassen|vereinbaren|kalkulieren|überprüfen|übermitteln|mailen|füllen|unterschreiben|bringen|stornieren|verlängern|reservieren|löschen|entfernen|streichen|nehmen';
const SEND_YOU =
  'send|sende|schick|schicke|sag|sage|gib|teil|teile|nenn|nenne|ruf|bestätig|bestätige|erstell|erstelle|schickt|sendet|gebt|ruft|bestätigt|stell|stelle|sagt|nennt';
const CHECK =
  'prüfen|klären|abklären|besprechen|abstimmen|absprechen|anschauen|ansehen|durchgehen|nachfragen|beraten|überlegen|durchsehen|sichten|checken|nachschauen|überprüfen|diskutieren|nachdenken|bereden|erkundigen|vorlegen|bewerten|vergleichen|abzuklären|durchsprechen|rücksprache|darüber_schlafen|weiterleiten';
const CHECKING =
  'prüfe|prüfen|kläre|klären|bespreche|besprechen|schaue|schauen|schau|frage|fragen|frag|spreche|sprechen|diskutieren|checke|checken|überlege|überlegen|sichten|evaluieren|beraten|vergleichen|kümmere|prüf|klär|lege|leite|halte_rücksprache|halten_rücksprache';

export const answers: AnswerWords = {
  clause: {
    openers: phrases(`
      und, aber, also, leider, sorry, danke, vielen dank, hallo, nein, ja, ok, bitte, tut mir leid, dann, sondern,
      ehrlich gesagt, daher, deshalb, jedoch, guten tag, besten dank, nochmals, hiermit, sofort, moin, servus, dass`),
    closers: phrases(`
      danke, vielen dank, bitte, aber, und, da, weil, denn, sondern, leider, oder, gruß, grüße, mehr, besten dank, mit
      freundlichen, sofort, umgehend, derzeit, aktuell, momentan, im moment, zurzeit, daher, lg, mfg, viele grüße, unsererseits, bei uns, von unserer seite, unserseits, dafür, für uns`),
    joints: phrases(`aber, und, jedoch, weil, denn, sondern, doch, daher, deshalb, allerdings, sodass`),
    condition: phrases(`
      wenn, falls, sofern, ob, < möchten|wollen|wünschen|haben|hätten|wären sie|ihr, < sollten|sollte|solltest, < solltest|möchtest|willst|hast du, warum, weshalb, wieso, solange, bevor,
      sobald, vielleicht, eventuell`),
    others: phrases(`
      kunde|kunden|kundin|leute|viele|einige|manche|niemand|jemand|jedermann, unser*
      früher*|alter|alte|vorherig*|letzter|ehemalig*|bisherige*_lieferant_war, er
      hat|ist|will|möchte|braucht|wollte|hatte, du bist|hast|willst|kannst|möchtest|brauchst, bist|hast|willst du,
      sind|haben|seid|hast|bist|besteht_ihrerseits|dass|weil|da|falls sie|ihr|du|ihrerseits, ihrerseits, < um
      sich|keine|künftig, < zum abmelden|abbestellen, hier|klicken hier|hier`),
    reported: phrases(
      `sie|ihr|du|er hatten|haben|hattet|hattest|hast|hat .. geschrieben|gesagt|erwähnt|gemeint|mitgeteilt|erklärt|angedeutet, sie|ihr|er schrieben|sagten|meinten|erwähnten|sagte|meinte|schrieb, hatten|haben|hattest|hast sie|du .. geschrieben|gesagt|erwähnt|gemeint|mitgeteilt, kunde|kunden|kundin .. sagt|sagte|meint|meinte`,
    ),
    negation: phrases(`nicht, kein, keine, keinen, keinem, keiner, nie, niemals, ohne, weder, noch nicht`),
    trap: phrases(`
      nicht nur, kein problem, keine frage, keine fragen, kein zweifel, keine sorge, keine ursache, keine eile, wenn
      möglich, falls möglich, wenn es geht, wenn es möglich ist, kein stress, keine umstände, nicht zuletzt, keine
      einwände, nicht interessierte, im spam, spam-ordner, spamordner, spamfilter, keine weiteren fragen, kein interesse
      mehr haben, antworten sie mit stopp, antworten sie mit stop, mit stopp, mit stop`),
  },
  refusal: {
    negated: phrases(`
      kein|keinerlei|null (${ADVERB}|großes|weiteres|wirkliches|konkretes|gesteigertes|grundsätzliches) interesse, nicht
      (${ADVERB}) (mehr|daran|sonderlich|weiter) interessiert, für|bei uns|mich (${ADVERB}) (${ADVERB}) nicht|kein|keine
      (${ADVERB}) interessant|relevant|thema|option|aktuell|akut, interessiert uns|mich (${ADVERB}) nicht, nicht von
      interesse, nicht interessant|relevant für, kein|keinen|keinerlei
      (${ADVERB}|akuten|aktuellen|konkreten|weiteren|unmittelbaren) bedarf|handlungsbedarf|wechselbedarf, keine
      (${ADVERB}) verwendung, kein|keinen|keine .. notwendigkeit|mehrwert|anlass,
      brauchen|benötigen|brauche|benötige|brauch|brauchts (wir|ich) (das|es|sie|so_etwas|sowas|dies|so_was|davon)
      (${ADVERB}) nicht|nichts (mehr) >, brauchen|benötigen|brauche|benötige (wir|ich|das|es) (${NOW}) (leider)
      nicht|nichts|keine|keinen|kein (mehr) (weiteren|weiteres|weitere|neue|neuen|neues|zusätzliche) ${MAKER}, ${NOW} ..
      brauchen|benötigen|brauche|benötige (wir|ich) .. nicht|nichts|keine|keinen|kein,
      brauchen|benötigen|brauche|benötige (wir|ich) .. ${NOW} (leider) nicht|nichts|keine|keinen|kein, wird|werden
      (${ADVERB}) nicht (mehr) benötigt|gebraucht, < nicht (mehr) nötig|benötigt|notwendig >, < (leider) ${NOW} (leider)
      nicht >, < nicht ${NOW} >, < (${NOW}) noch nicht >, < vielleicht|eventuell|evtl später|nächstes_jahr, nicht|kein
      (der|ein) richtige*|gute*|passende*|günstige*|ideale* zeitpunkt|moment, keine (hohe|höchste|oberste|${ADVERB})
      priorität, steht|stehen .. nicht (auf_der) an|agenda|zur_debatte, kein|keinerlei|ohne|keine|nicht (${ADVERB})
      (genügend|freies|zusätzliches|entsprechendes|das|genug|mehr|ausreichend|nötige) budget|geld|mittel|etat, budget ..
      nicht|nichts (mehr) her|vorhanden|da|vorgesehen, fehlt|fehlen uns .. budget|geld|mittel, können|kann ..
      nicht|nichts .. leisten, nicht .. im budget|etat, nicht (${ADVERB}) in_frage|infrage, nichts für uns|mich,
      passt|passen .. nicht .. zu|in uns|unser*, entspricht|entsprechen|erfüllt .. nicht ..
      unser*|den_anforderungen|den_vorstellungen, werden|wollen|möchten|werde|will|möchte ..
      nicht|nichts|keine|keinen|kein ... ${BUY}, nicht
      weiter_verfolgen|weiterverfolgen|weiterverfolgt|weiter_verfolgt|weiterzuverfolgen, verfolgen|verfolge .. nicht
      weiter, angebot .. nicht .. annehmen|berücksichtigen|überzeugen|zugesagt|überzeugt|eingehen|nutzen,
      kein|keine|keinen (${ADVERB}) ${PROJECT}|wechsel|neuanschaffung* .. geplant|vorgesehen|an,
      planen|suchen|plane|suche|beabsichtigen (wir|ich) (${ADVERB}) kein|keine|keinen|nicht, nicht (${ADVERB}) auf der
      suche, < nein danke, < nein vielen|besten dank, danke|dank aber|doch nein, < leider nein >, nicht .. zum zug|zuge
      gekommen, nicht .. den zuschlag, noch nicht so_weit|soweit, kein kauf|auftrag|wechsel für_uns|zustande|>, zuschlag
      (leider) nicht, nicht .. erteilen|genehmigt|bewilligt|freigegeben|zustande, wird|wurde (das|es|daraus)
      (leider|dieses_jahr|wohl) nichts (mehr|>), keine kapazität*|ressourcen, kein (weiteres|großes) potenzial, nicht
      (${ADVERB}) relevant|wirtschaftlich|rentabel|wettbewerbsfähig|konkurrenzfähig|darstellbar, lieber nicht >, < danke
      nein, < leider nicht für|unser, nicht .. zusammenkommen, nicht .. überzeugen, keine zusammenarbeit,
      lohnt|rechnet|rentiert|rechnen sich .. nicht, preislich .. nicht .. mithalten|konkurrenzfähig, keinen|kein gebrauch machen, keinen gebrauch, brauch|brauche|brauchen|brauchts (ma|mer|wir|ich|mir) (des|das|dös) ned|net|nich|nit,
      nein gesagt, sagt|sagte|sagen nein, preislich .. nicht, nicht .. zielgruppe, passt|passen preislich|finanziell|wirtschaftlich .. nicht`),
    plain: phrases(`
      zu|recht|sehr|ziemlich|wesentlich|echt|deutlich teuer|hochpreisig|kostspielig|teurer,
      preis*|angebot*|kosten|summe|betrag|konditionen .. zu|deutlich|weit|viel|erheblich|preislich .. hoch|höher|über,
      zu hohe|hoher|hohen|hohem preis*|kosten, preislich (leider|für_uns|einfach|deutlich) zu|über .. hoch|weit|budget*, über|sprengt|übersteigt|überschreitet|außerhalb
      (unser*|das|des|den|dem) .. budget*|preisrahmen|preisvorstellung*|rahmen|möglichkeiten,
      günstiger*|billiger*|besser* (angebot*|anbieter*|alternative*|lösung*) ..
      gefunden|bekommen|erhalten|gekauft|vorliegen, günstigeres|billigeres|günstigere|billigere
      angebot|angebote|alternative, budget* ..
      ausgeschöpft|verplant|aufgebraucht|gestrichen|eingefroren|erschöpft|gekürzt|verbraucht|ausgegeben|gesperrt|knapp|weg,
      budgetsperre, investitionsstopp, haushaltssperre, ausgabenstopp, ${OTHER} .. ${MAKER} ... ${CHOSE}, ${CHOSE} ..
      ${OTHER} .. ${MAKER}, ${RIVAL} ... ${CHOSE}, ${CHOSE} ... ${RIVAL}, für
      die_firma|firma|das_angebot_von|die_lösung_von|den_anbieter|ein_angebot ... entschieden,
      anderweitig|anderswo|woanders .. ${CHOSE}|gelöst|eingedeckt|umgesehen|versorgt|besetzt, dagegen
      entschieden|ausgesprochen|entscheiden, gegen ihr*|den|die|das|eine|einen|dein*|euer ... entschieden,
      auftrag|projekt (ist|wurde|haben) .. bereits|schon|inzwischen|leider|anderweitig .. vergeben,
      haben|habe|arbeiten|arbeite .. bereits|schon|seit_jahren|seit_langem .. ${MAKER}|vertrag|${RIVAL}, haben|habe
      (wir|ich) .. festen|feste|guten|langjährigen|eigenen|bewährten .. ${MAKER}|${RIVAL}, haben (wir) unsere
      festen|${RIVAL}, sind|bin .. bereits|schon|gut|bestens|ausreichend|voll|anderweitig ..
      versorgt|aufgestellt|eingedeckt|ausgestattet|bedient, mit
      unser*|dem_bisherigen|dem_jetzigen|dem_aktuellen|der_bisherigen|der_jetzigen ... zufrieden, zufrieden mit
      unser*|dem|der .. ${MAKER}|${RIVAL}, bleiben|bleibe .. bei|beim
      unser*|dem_bisherigen|bisherigen|der_bisherigen|dem_jetzigen|jetzigen|dem_aktuellen|der_aktuellen, lehnen|lehne
      (wir|ich|ihr*|das|daher|leider|dankend) .. ab >, angebot .. ablehnen|abgelehnt|ausgeschlagen,
      muss|müssen|möchte|möchten|wollen .. absagen|ablehnen|passen, absage erteilen|geben, verzichten|verzichte
      wir|ich|darauf|dankend|daher|auf_ihr|auf_ein|auf_eine, nehmen|nehme .. abstand, ${PROJECT} ... ${SHELVED},
      verschieben|verschiebt|verschoben .. ${PROJECT}, auf_eis gelegt|legen|gelegt_worden|>, liegt|liegen .. auf_eis,
      auf unbestimmte_zeit|nächstes_jahr|kommendes_jahr|das_nächste_jahr|das_kommende_jahr|später (leider)
      verschoben|vertagt|verschieben|geschoben, zurückgestellt, vom tisch, stellen|stelle .. ${PROJECT} .. zurück|ein,
      machen|lösen|erledigen (wir) das|dies|es .. intern|inhouse|selbst|selber, sehen|sehe ...
      kauf|angebot|beauftragung|bestellung|anschaffung|zusammenarbeit|investition .. ab, verzichten dankend, in festen händen, ${PROJECT}|angebot|antrag|budget|geschäftsführung|vorstand|geschäftsleitung|chef ...
      abgelehnt|gestorben|geplatzt, anders|negativ|dagegen entschieden|ausgefallen, budget|geld|mittel fehlt|fehlen,
      angebot .. firma|anderen|wettbewerb*|mitbewerb*|konkurren* .. angenommen, wir|ich lassen|lasse es|das
      lieber|dann|erstmal|vorerst|sein|bleiben|>, hat sich .. erledigt, hat sich erledigt, andere prioritäten,
      vertraglich .. gebunden, vertrag läuft .. noch, noch|lieber|erst abwarten|warten, warten .. ab, zu früh für uns,
      müssen|muss .. passen, leider .. negativ*, eine absage,
      wahl .. auf .. mitbewerb*|wettbewerb*|ander*|konkurren* .. gefallen, eigenlösung, eigene lösung,
      ander*|wettbewerb*|mitbewerb*|konkurren* (angebot*|anbieter*) .. günstiger|billiger|preiswerter, anderes|jemand_anderen|jemand_anders|alternative|andere_lösung .. gefunden|gekauft|entschieden|beauftragt, bleiben|bleibe .. bei der_alten|dem_alten|den_alten|alten|der_vorhandenen|dem_vorhandenen|der_bestehenden|dem_bestehenden, haben|habe .. rahmenvertrag|exklusivvertrag|laufenden_vertrag`),
    never: phrases(`
      werden|werde (wir|ich|bei_ihnen|von_ihnen|mit_ihnen) (bei|von|mit) (ihnen|euch) (${ADVERB})
      nie|niemals|nie_wieder|nie_mehr|garantiert_nicht|sicher_nicht ..
      kaufen|bestellen|beauftragen|zusammenarbeiten|arbeiten|kunde|kunden, nie|niemals|nie_wieder (mehr) (etwas)
      (bei|von|mit) (ihnen|euch|dir|ihrer_firma) (etwas) kaufen|bestellen|beauftragen|zusammenarbeiten|arbeiten|kunde,
      nie|niemals ihr|euer kunde, kaufen|bestellen (wir|ich|bei_ihnen|von_ihnen)
      nie|niemals|nie_wieder|nie_mehr|garantiert_nicht, unter keinen umständen, auf keinen fall
      kaufen|bestellen|zusammenarbeiten|mit|bei|mehr, jetzt nicht und|noch nicht|nie|auch|in_zukunft, auch|weder
      (in_zukunft|zukünftig|künftig|jetzt) kein|keinerlei|nicht|noch
      (interesse|bedarf|in_zukunft|später|künftig|zukünftig) >, kein interesse und (auch|werden) ..
      nie|künftig|in_zukunft|zukünftig, zum letzten|dritten|zweiten|wiederholten mal`),
    aside: phrases(`
      termin*, treffen, meeting*, besprechung, anruf, telefonat, gespräch, besuch, demo*, präsentation, webinar,
      vorführung, newsletter*, schulung*, garantie*, wartung*, leasing*, finanzierung, zubehör, option*, versicherung,
      umfrage, einladung, einweisung, montage, lieferung, versand*, fracht, porto, fahrkarte, ticket*, farbe, muster, feier, reise, stelle, rechnung, essen,
      veranstaltung, uhrzeit, hilfe`),
    contrast: phrases(`sondern, den rest, der rest, das übrige`),
    accept: phrases(`
      nehmen|nehme (wir|ich) (ihr|das|dein|hiermit|gerne) .. angebot .. an, möchten|möchte|wollen|will|würden (wir|ich)
      ... bestellen|beauftragen, hiermit bestellen|bestelle|beauftragen|beauftrage|erteilen, bestellen|bestelle
      wir|ich|hiermit, für sie|dich|euch|ihr_angebot entschieden, erteilen|erteile .. auftrag`),
  },
  stop: {
    request: phrases(`
      bitte (mir|uns|ab_sofort|künftig|in_zukunft|senden_sie|schicken_sie|sende|schicke) (mir|uns)
      keine|keinen|keinerlei (weiteren|weitere|weiterer|unaufgeforderten|unverlangten|solchen|solche) ${ANY_MAIL}
      (mehr|von_ihnen|zusenden|schicken|senden|>), < keine|keinen weiteren|weitere ${MAIL} (mehr|von_ihnen|dieser_art)
      (bitte) >, < keine|keinen|keinerlei ${MAIL} mehr (bitte|von_ihnen|von_euch|an_mich) >, keine|keinen|keinerlei
      (weiteren|weitere) ${MAIL} (mehr|von_ihnen|von_euch) (mehr|erhalten|bekommen|haben)
      möchte|möchten|will|wollen|wünsche|wünschen, (melden|melde|meldet) (sie) sich|dich|euch (bitte) ${NO_MORE},
      verbitte|verbitten mir|uns, möchte|möchten|wünsche|wünschen|will|wollen .. keine|keinen|keinerlei
      (weiteren|weitere|weiterer|unaufgeforderten|unverlangten|solche|solchen|derartigen) ${MAIL},
      möchte|möchten|wünsche|wünschen|will|wollen .. keine|keinen|keinerlei (weiteren|weitere) ${ANY_MAIL} ..
      erhalten|bekommen|von_ihnen, senden|schicken|sende|schicke|schickt|sendet (sie) mir|uns
      (bitte|künftig|zukünftig|in_zukunft) (bitte|künftig|zukünftig|in_zukunft) keine|keinen|keinerlei|nichts
      (weiteren|weitere|mehr) (${ANY_MAIL}) mehr|${MAIL}|>, ${REMOVE} (sie|ihr|bitte) (bitte|umgehend|sofort)
      mich|uns|mein*|unser*|diese ... aus|von|vom .. ${LIST},
      mich|uns|adresse|mailadresse|e-mail-adresse|daten|kontaktdaten|namen|firma .. aus|von|vom .. ${LIST}, < aus
      dem|ihrem|eurem verteiler, austragen|abmelden|streichen aus|von|vom .. ${LIST}, (melden|melde|tragen|trag) (sie)
      mich|uns (bitte|umgehend|sofort) aus|ab >, mich|uns (bitte|hiermit|sofort|umgehend) vom|von|aus ..
      abmelden|austragen|abzumelden|auszutragen|ab >, bitte (mich|uns) abmelden|austragen|abbestellen,
      möchte|will|möchten (ich|mich|uns|wir|hiermit) .. abmelden|abbestellen|austragen >, hören sie
      (bitte|endlich|sofort) (endlich|damit) auf mir|uns|mich|damit|mit|zu|>, hör|hört|höre (bitte|endlich|sofort)
      (damit) auf mir|uns|mich|damit|mit|>, bitte|endlich aufhören, unterlassen|unterlasst|unterlasse
      sie|es|bitte|diese|weitere|das, bitte ... zu_unterlassen|unterlassen, lassen|lass|lasst (sie) (bitte|endlich)
      mich|uns (bitte|endlich|einfach|künftig) in_ruhe|in_frieden, (schreiben|kontaktieren|rufen|belästigen|mailen) sie
      mir|uns|mich|hier .. ${NO_MORE}|nie|niemals, < schreib|schreibt|kontaktier|kontaktiert|ruf|ruft|belästigt|mailt
      (bitte) mir|uns|mich .. ${NO_MORE}|nie|niemals, mich|uns|mir (bitte|künftig|zukünftig|in_zukunft|ab_sofort|hier)
      ${NO_MORE} (zu|per_mail|per_e-mail|telefonisch) ${WRITE}, bitte|künftig|zukünftig ${NO_MORE}
      (zu|per_mail|per_e-mail|telefonisch) ${WRITE}|>, möchte|möchten|will|wollen|wünsche|wünschen .. nicht|nie ...
      ${WRITTEN}, nichts|nie (mehr|wieder) (etwas) von ihnen|euch|dir (mehr) hören|lesen|erhalten|bekommen, (von)
      weiteren|weiterer|künftigen|zukünftigen|jeglichen|jeglicher ... abzusehen|absehen|abstand, sehen|seht (sie)
      (bitte|künftig|zukünftig) (künftig|zukünftig|in_zukunft) von .. ${ANY_MAIL}|mailings|kontaktversuchen|angeboten ..
      ab, stoppen|stoppt|stoppe|beenden|beendet|stellen (sie) (bitte|endlich|sofort) (diese|die|ihre|den|das|weitere)
      ${MAIL}, ${MAIL} ..
      nicht_erwünscht|unerwünscht|nicht_mehr_erwünscht|nicht_gewünscht|nicht_länger_erwünscht|nicht_mehr_gewünscht,
      widerspreche|widersprechen .. nutzung|verwendung|verarbeitung|speicherung|werb*|zusendung, werbewiderspruch,
      verschonen|verschone|verschont (sie) mich|uns, nehmen|nehmt (sie) (bitte) abstand von`),
    bare: phrases(`< stop >, < stopp >, < abmelden >, < abmeldung >, < abbestellen >, < austragen >, < aufhören >`),
    complaint: phrases(`
      das|dies|ihre|e-mail*|mail|mails|nachricht* ist|sind|grenzt
      (an|doch|ja|für_mich|für_uns|reiner|nur|eindeutig|einfach|purer|schlicht|schon) (reiner|purer) spam|belästigung,
      betrachte|betrachten|werte|werten|sehe|empfinde|empfinden .. als .. spam|belästigung, hören sie|hört auf zu
      spammen, löschen|löscht|lösche|löschung (sie|bitte|umgehend|alle|sämtliche|aller) ..
      meine|unsere|meiner|unserer|mich|uns .. daten, gespeicherten daten .. löschen, abmahnung
      erhalten|folgt|schicken|wegen, verstoß gegen .. dsgvo|uwg|datenschutz*, unverlangte|unerwünschte|unerlaubte
      werbung, < spam >`),
    threat: phrases(`
      ich|wir|werde|werden|habe|haben|melde|melden .. als spam,
      bundesnetzagentur|verbraucherzentrale|wettbewerbszentrale|datenschutzbeauftragt*|datenschutzbehörde|aufsichtsbehörde
      .. melden|wenden|einschalten|beschweren|informieren|gemeldet|beschwerde, beschwerde bei ..
      bundesnetzagentur|datenschutz*|verbraucherzentrale|aufsichtsbehörde, sonst|andernfalls|ansonsten ...
      anwalt|rechtliche_schritte|anzeige|blockiere|blockieren|sperre|sperren|abmahnung, schalte|schalten .. anwalt ..
      ein, anwalt einschalten, rechtliche schritte`),
    other: phrases(
      `rechnung*, lieferung*, muster, paket*, lieferschein*, auftragsbestätigung*, gutschrift*, post an die alte`,
    ),
    newsletter: phrases(`newsletter*, rundbrief, blog, rundmail*`),
  },
  holding: {
    later: phrases(`
      melden|melde|meld (wir) uns|mich|mi
      (dann|gerne|wieder|diesbezüglich|umgehend|baldmöglichst|schnellstmöglich|zeitnah) (wieder)
      bei|zeitnah|dann|wieder|sobald|bald|nächste|kommende|bis|morgen|später|in|am|im|umgehend|schnellstmöglich|baldmöglichst|diesbezüglich|demnächst|anfang|ende|mitte|dazu|noch|nochmal|asap|spätestens|gleich|heute|>,
      uns|mich .. bei ihnen|dir|euch melden, komme|kommen|komm .. auf sie|dich|euch zu|zurück, auf sie|dich|euch
      zukommen|zurückkommen|zurück, gebe|geben|geb ihnen|dir|euch ... bescheid|rückmeldung|antwort|feedback,
      gebe|geben|geb ich|wir .. bescheid|rückmeldung|antwort|feedback, bescheid|rückmeldung|antwort geben|gebe|zukommen,
      sie|du|ihr erhalten|bekommen|bekommst|hören|hörst|hört .. von_mir|von_uns|rückmeldung|antwort|bescheid|feedback,
      erhalten|bekommen|hören sie .. von_mir|von_uns|rückmeldung|antwort|bescheid, halte|halten sie|dich|euch ..
      auf_dem_laufenden, muss|müssen|werde|werden|will|wollen|möchte|möchten|lassen|lasse ... ${CHECK},
      wir|ich|und|<|werden|sie ${CHECKING}
      das|es|dies|ihr|ihre|intern|gerade|derzeit|aktuell|mit|mal|die|den|nach|noch|mir|uns|alles|einmal, ${CHECKING}
      (wir|ich) derzeit|gerade|noch|intern|aktuell|mal|kurz|das_noch|das_mal|das_intern|es_intern,
      schaue|schauen|schau|sehe|sehen (wir|ich) (mir|uns) (das|es) .. an, rücksprache halten|mit|zu_halten,
      stimme|stimmen .. intern|mit .. ab, wird|werden (${NOW}|intern|noch) (intern) (noch)
      geprüft|besprochen|abgestimmt|diskutiert|bewertet|evaluiert, noch|derzeit|gerade|aktuell in|bei ..
      prüfung|abstimmung|klärung, geben sie|gib|gebt uns|mir (bitte) noch|etwas|ein|bis|einen|einige|zwei, geben sie
      uns|mir, brauche|brauchen|benötigen|benötige|bräuchte|bräuchten .. zeit|tage|wochen|bedenkzeit|woche, noch
      nicht|keine ..
      entschieden|entscheidung|dazu_gekommen|geschafft|angeschaut|angesehen|durchgesehen|entscheiden|entschließen,
      entscheidung fällt|steht|folgt|treffen|wird .., entscheiden|entscheide (wir|ich|uns|das)
      dann|danach|anschließend|demnächst, und entscheiden|entscheide, weiß|wissen ich|wir (dann|danach) mehr, liegt|ist
      (noch|derzeit|gerade|aktuell|jetzt) bei|beim ..
      einkauf|geschäfts*|chef*|vorgesetzten|fachabteilung|rechtsabteilung|abteilung|vorstand, warte|warten .. auf ..
      freigabe|rückmeldung|antwort|entscheidung|ok|genehmigung|zusage, entscheiden|entscheide (wir|ich|uns) ..
      woche|montag|dienstag|mittwoch|donnerstag|freitag|monat|sitzung, habe|haben|hab .. (an) ..
      weitergeleitet|weitergegeben, leite|leiten .. an ... weiter,
      komme|kommen ... erst|nicht ... dazu, frag|frage|fragen (ich|wir) (kurz|mal|noch|intern) nach,
      rede|reden|sprech|spreche|sprechen .. mit meinem|meiner|unserem|unserer|dem|der|den|chef|kollegen, sag|sage|sagen .. bescheid, liegt .. vor|zur_entscheidung|zur_freigabe, noch nicht .. sagen|absehen|beurteilen|zusagen`),
    not: phrases(`
      bei bedarf|interesse, falls|wenn|sofern|sollten|sollte|sobald ...
      bedarf|interesse|brauchen|benötigen|brauche|benötige|fragen|ändert|ändern|rückfragen, wie versprochen|angekündigt,
      (habe|haben|hab) ...
      geprüft|besprochen|geklärt|abgestimmt|abgeklärt|gesprochen|angeschaut|angesehen|nachgefragt|durchgesehen, melden
      sie sich, meldet euch, meld|melde dich`),
    answer: phrases(`
      anbei, im anhang, angehängt, beigefügt, preis|angebot|das|alles|es|konditionen|termin
      (ist|sind|passt|geht|klingt|wäre) .. ok|okay|in_ordnung|gut|bestätigt|akzeptiert|genehmigt|freigegeben|passt,
      passt so|für_uns|alles, einverstanden, nehmen|nehme .. an, bestätige|bestätigen|bestätigt wir|ich|hiermit|den,
      freigegeben, genehmigt, < ja >, bestelle|bestellen wir|ich|hiermit, wir|ich nehmen|nehme,
      schicke|schicken|sende|senden (wir|ich) ihnen|dir|euch, hätten|hätte (wir|ich) gerne|gern`),
  },
  asks: {
    request: phrases(`
      < können|kannst|könnt|dürfen|dürfte|darf sie|du|ihr|wir|ich, könnten|könntest|könntet|würden|würdest|würdet
      sie|du|ihr, bitte, < ${SEND} sie, ${SEND} sie mir|uns|sich|doch|einfach, < ${SEND_YOU} mir|uns|doch, <
      ruf|ruft|kontaktier|informier|kontaktiert|informiert mich|uns, < meld dich, < meldet euch, lassen sie|lass|lasst
      mich|uns (bitte) (bis) .. wissen, hätte|hätten (ich|wir) (dazu|dafür|hierzu) (noch) gerne|gern,
      bräuchte|bräuchten, wüsste|wüssten, möchte|möchten|würde|würden|wollte|wollten (ich|wir|sie)
      (gerne|gern|auch|noch|nur|mal|kurz|sie|einmal) ... wissen|erfahren|bitten|anfragen|fragen|nachfragen|erkundigen,
      möchte|möchten (ich|wir) (gerne|gern) (ein|eine|einen|ihr|zwei|drei) ..
      angebot|muster|katalog|preisliste|kostenvoranschlag|termin, benötige|benötigen|brauche|brauchen
      (wir|ich|noch|dringend|von_ihnen|dafür|hierfür|für) ..
      angebot*|preis*|muster|unterlagen|daten*|information*|rechnung|bestätigung|zertifikat*|angaben|antwort|kopie|datenblatt|lieferzeit|zeichnung*,
      wäre ... wenn sie|du|ihr, wäre es möglich, dankbar wenn|für, bitten (wir|ich) sie|dich|euch|um|daher|hiermit,
      bitten um, erbitten|erbitte um|ihr|ein|wir|ich, freue|freuen mich|uns .. ihr|ein angebot, frage|fragen
      mich|uns|wir|ich|sie ob|wie|wann, gibt es schon|bereits|etwas neuigkeiten|etwas_neues|neues`),
    polite: phrases(`
      wie geht es|s, wie geht's|gehts, geht es|s ihnen|dir|euch gut, alles gut|klar|ok|fit (bei) (dir|ihnen|euch) >, wie
      war ihr|dein|euer|das|der|die|ihre|deine wochenende|urlaub|reise|woche|feiertage|tag|ferien, hatten|hattest
      sie|du|ihr .. schön*|gut*|erholsam*, hoffe|hoffen ... gut|wohl|erholt|wochenende|bestens, ist|war|wäre das|es|die
      (nicht|doch) (toll|super|schön|großartig|wunderbar|klasse|herrlich|verrückt|fantastisch|genial), ist das|es nicht
      toll|super|schön|großartig|wunderbar|klasse|herrlich|verrückt|fantastisch|genial|wunderschön, < nicht wahr >, <
      oder >, < gell >, < wirklich|echt|richtig|ja >, wer weiß schon|das|>, < warum nicht >, wer hätte das|es gedacht,
      wissen sie|weißt_du was >, was will man mehr, < na und >, wie bitte, bitte schön, bitte sehr`),
    closing: phrases(`
      wenn|falls|bei|sollten_sie|haben_sie|sollte|hast_du|habt_ihr|solltest ...
      fragen|rückfragen|unklarheiten|rückfrage, zögern sie|nicht, zur verfügung, bitte (ich|wir) (um)
      entschuldigen|verzeihen|beachten|haben|finden|drucken|denken|bedenken|grüßen|grüß|entschuldige|verständnis|entschuldigung|nachsicht|geduld|um_verständnis|um_entschuldigung|um_nachsicht|um_etwas_geduld|um_geduld,
      entschuldigen|verzeihen|entschuldige sie|bitte, geben sie|gib|gebt uns|mir (bitte) (bitte)
      noch|etwas|ein_paar|ein_wenig|bis|einen|einige|ein_bisschen|zwei, die umwelt, diese mail|e-mail ... ausdrucken,
      irrtümlich .. erhalten, richtige adressat|empfänger, informieren .. absender,
      schönes|schönen|gute|guten|schöne|erholsames wochenende|tag|abend|zeit|urlaub|feiertage|woche, bleiben sie gesund,
      bitte nicht .. antworten, antworten sie .. nicht|bitte_nicht .. auf, freue|freuen mich|uns ..
      antwort|rückmeldung|nachricht|rückantwort|feedback|treffen|anruf|besuch|gespräch|zusammenarbeit >`),
  },
  thanks: {
    thanks: phrases(`
      danke, danke schön, dankeschön, vielen dank, besten dank, herzlichen dank, lieben dank, tausend dank, schönen
      dank, ich danke ihnen, ich danke dir, wir danken, ich danke, bedanke mich, bedanken uns, merci, thx, dankend
      erhalten, vielen lieben dank, recht herzlichen dank, danke ihnen, danke dir, vd, dank`),
    acknowledges: phrases(`
      perfekt, super, prima, alles klar, ok, okay, verstanden, erhalten, angekommen, eingegangen, gut, toll, klasse,
      wunderbar, notiert, zur kenntnis genommen, gern geschehen, gerne, kein problem, kein thema, keine ursache, spitze,
      top, klar, sehr gut, passt, bestens, großartig, in ordnung, geht klar, freut mich, fein, genial, hervorragend,
      ausgezeichnet`),
    beside: phrases(`
      sehr, für, die, den, das, der, ihre, ihren, ihr, ihrem, deine, deinen, dein, eure, euren, euer, schnelle,
      schnellen, rasche, prompte, zügige, rasches, schnelles, umgehende, promptes, kurze, ausführliche, nette,
      freundliche, netten, tolle, tollen, gute, guten, rückmeldung, antwort, nachricht, mail, e-mail, info, infos,
      information, informationen, hilfe, unterstützung, auskunft, angebot, angebots, unterlagen, zusendung, übersendung,
      bestätigung, bemühungen, mühe, gespräch, telefonat, anruf, zeit, geduld, verständnis, update, feedback, dokumente,
      dateien, rechnung, hinweis, rückinfo, erklärung, klärung, erledigung, zusammenarbeit, treffen, katalog, prospekt,
      preisliste, kostenvoranschlag, vielmals, nochmal, nochmals, noch, einmal, im, voraus, vorab, und, auch, ihnen,
      dir, euch, habe, haben, ich, wir, es, hab, ist, alles, alle, mir, uns, mit, an, zu, zum, zur, schon, jetzt, so,
      ja, oh, ach, schönes, schönen, schöne, schöner, wochenende, tag, abend, feierabend, woche, urlaub, feiertage,
      wünsche, wünschen, ein, einen, eine, ebenfalls, ebenso, gleichfalls, auch so, herr, frau, dr, sie, mich, gefreut,
      hat, dafür, damit, lieb, nett, von, team, zusammen, allerseits, wieder, erneut, soeben, gerade, heute, wirklich,
      riesig, zukommen, lassen, weiterleitung, info`),
    signOff: phrases(`
      mit freundlichen grüßen, mit freundlichem gruß, mit besten grüßen, freundliche grüße, freundlichen grüßen, viele
      grüße, beste grüße, liebe grüße, herzliche grüße, herzliche grüsse, schöne grüße, mit freundlichen grüssen, mit
      freundlicher empfehlung, freundliche grüsse, viele grüsse, liebe grüsse, beste grüsse, gruß, gruss, grüße, grüsse,
      lg, vg, mfg, bg, hg, glg, von meinem, gesendet von, gesendet mit, hochachtungsvoll, bis bald, bis dann, tschüss,
      ciao, servus, mit herzlichen grüßen, mit vielen grüßen, sonnige grüße, besten gruß, schönen gruß, viele liebe
      grüße`),
    greeting: phrases(`
      hallo, guten tag, guten morgen, guten abend, sehr geehrte, sehr geehrter, sehr geehrte frau, sehr geehrter herr,
      liebe, lieber, moin, servus, grüß gott, grüezi, hi, grüß dich, hey, sehr geehrte damen und herren`),
    speaks: phrases(`wir, ich, bitte, ps, p.s`),
  },
};
