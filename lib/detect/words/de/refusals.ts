import { oneOf, wordings, type RefusalWords, type StopWords } from '../answerShape.ts';
import { phrases } from '../shape.ts';
import { forGood, neverAgain, objection, silence } from './silence.ts';

const NOW = oneOf(
  ` derzeit, zurzeit, zur zeit, aktuell, momentan, im moment, gerade, jetzt, vorerst, vorläufig, bis auf weiteres, in diesem jahr, dieses jahr, heuer, in diesem quartal, dieses quartal, augenblicklich, gegenwärtig, zum jetzigen zeitpunkt, im augenblick, erstmal, erst einmal, zunächst`,
);
const ADVERB = oneOf(
  ` ${NOW}, noch, leider, absolut, wirklich, grundsätzlich, überhaupt, generell, einfach, daher, für uns, bei uns, auch`,
);
const MAKER = oneOf(
  ` anbieter*, lieferant*, hersteller*, partner*, dienstleister*, firma, unternehmen, lösung*, system*, produkt*, angebot*, händler*, agentur*, software, bieter*, betrieb, maschine*`,
);
const RIVAL = oneOf(`wettbewerb*, mitbewerb*, konkurren*, marktbegleiter*, stammlieferant*, hauslieferant*`);
const OTHER = oneOf(
  ` ander*, lokal*, regional*, günstiger*, billiger*, bestehend*, bisherig*, jetzig*, aktuell*, alternativ*, vorhanden*, derzeitig*`,
);
const CHOSE = oneOf(
  ` entschieden, vergeben, beauftragt, gewählt, ausgewählt, gekauft, bestellt, geordert, erteilt, bleiben, geblieben, entscheiden, zugesagt, unterschrieben, gefunden, beschafft, abgeschlossen, zusammenarbeiten`,
);
const PROJECT = oneOf(
  ` projekt*, vorhaben, investition*, anschaffung*, beschaffung*, planung*, umbau*, neubau*, kauf, ausschreibung, vergabe, umstellung, erneuerung, thema, umzug`,
);
const SHELVED = oneOf(
  ` verschoben, zurückgestellt, gestoppt, gestrichen, vertagt, auf eis, eingefroren, abgesagt, auf unbestimmte zeit, ausgesetzt, pausiert, abgebrochen, hintenangestellt, verschieben, verschiebt, zurückstellen, stoppen, vertagen`,
);
const MAIL = oneOf(
  ` mail, mails, e-mail, e-mails, werbung, werbemail*, anruf, anrufe*, nachricht*, zusendung*, kontaktaufnahme*, kontaktversuche, newsletter*, schreiben, spam, kontakt, werbeanrufe*, kontaktierung*, belästigung*, mailings`,
);
const ANY_MAIL = oneOf(`${MAIL}, angebote, infos, informationen, anfragen, post`);
const LIST = oneOf(
  ` verteiler*, liste, listen, datenbank*, adressliste*, mailingliste*, kartei, newsletter*, mailverteiler*, e-mail-verteiler*, adressbestand, kundenliste*, kontaktliste*, crm, werbeverteiler*, adressdatei`,
);
const REMOVE = oneOf(
  ` nehmen, streichen, löschen, entfernen, tragen, nehmt, nimm, streich, lösch, lösche, entferne, entfernt, löscht, streicht, trag, schmeißt, werfen`,
);
const NO_MORE = oneOf(
  ` nicht mehr, nie wieder, nie mehr, nicht weiter, nicht wieder, nicht länger, nicht nochmal, nicht noch einmal, niemals wieder`,
);
const WRITE = oneOf(
  ` kontaktieren, anschreiben, anrufen, schreiben, belästigen, anmailen, zuspammen, behelligen, zusenden, schicken, zuschicken, mailen, anzurufen, anzuschreiben, melden`,
);
const WRITTEN = oneOf(`kontaktiert, angeschrieben, angerufen, belästigt, kontaktiert werden, behelligt, angemailt`);
const BUY = oneOf(
  ` kaufen, bestellen, weiterverfolgen, beauftragen, annehmen, verlängern, zusammenarbeiten, investieren, wechseln, abschließen, anschaffen, erwerben, in anspruch, umsetzen, berücksichtigen, eingehen, zusagen, realisieren, teilnehmen, umsteigen`,
);

export const refusal: RefusalWords = {
  negated: wordings(
    ` kein|keinerlei|null (${ADVERB}|großes|weiteres|wirkliches|konkretes|gesteigertes|grundsätzliches) interesse, nicht (${ADVERB}) (mehr|daran|sonderlich|weiter) interessiert, für|bei uns|mich (${ADVERB}) (${ADVERB}) nicht|kein|keine (${ADVERB}) interessant|relevant|thema|option|aktuell|akut, interessiert uns|mich (${ADVERB}) nicht, nicht von interesse, nicht interessant|relevant für, kein|keinen|keinerlei (${ADVERB}|akuten|aktuellen|konkreten|weiteren|unmittelbaren) bedarf|handlungsbedarf|wechselbedarf, keine (${ADVERB}) verwendung, kein|keinen|keine .. notwendigkeit|mehrwert|anlass, brauchen|benötigen|brauche|benötige|brauch|brauchts (wir|ich) (das|es|sie|so_etwas|sowas|dies|so_was|davon) (${ADVERB}) nicht|nichts (mehr) >, brauchen|benötigen|brauche|benötige (wir|ich|das|es) (${NOW}) (leider) nicht|nichts|keine|keinen|kein (mehr) (weiteren|weiteres|weitere|neue|neuen|neues|zusätzliche) ${MAKER}, ${NOW} .. brauchen|benötigen|brauche|benötige (wir|ich) .. nicht|nichts|keine|keinen|kein, brauchen|benötigen|brauche|benötige (wir|ich) .. ${NOW} (leider) nicht|nichts|keine|keinen|kein, wird|werden (${ADVERB}) nicht (mehr) benötigt|gebraucht, < nicht (mehr) nötig|benötigt|notwendig >, < (leider) ${NOW} (leider) nicht >, < nicht ${NOW} >, < (${NOW}) noch nicht >, < vielleicht|eventuell|evtl später|nächstes_jahr, nicht|kein (der|ein) richtige*|gute*|passende*|günstige*|ideale* zeitpunkt|moment, keine (hohe|höchste|oberste|${ADVERB}) priorität, steht|stehen .. nicht (auf_der) an|agenda|zur_debatte, kein|keinerlei|ohne|keine|nicht (${ADVERB}) (genügend|freies|zusätzliches|entsprechendes|das|genug|mehr|ausreichend|nötige) budget|geld|mittel|etat, budget .. nicht|nichts (mehr) her|vorhanden|da|vorgesehen, fehlt|fehlen uns .. budget|geld|mittel, können|kann .. nicht|nichts .. leisten, nicht .. im budget|etat, nicht (${ADVERB}) in_frage|infrage, nichts für uns|mich, passt|passen .. nicht .. zu|in uns|unser*, entspricht|entsprechen|erfüllt .. nicht .. unser*|den_anforderungen|den_vorstellungen, werden|wollen|möchten|werde|will|möchte .. nicht|nichts|keine|keinen|kein ... ${BUY}, nicht weiter_verfolgen|weiterverfolgen|weiterverfolgt|weiter_verfolgt|weiterzuverfolgen, verfolgen|verfolge .. nicht weiter, angebot .. nicht .. annehmen|berücksichtigen|überzeugen|zugesagt|überzeugt|eingehen|nutzen, kein|keine|keinen (${ADVERB}) ${PROJECT}|wechsel|neuanschaffung* .. geplant|vorgesehen|an, planen|suchen|plane|suche|beabsichtigen (wir|ich) (${ADVERB}) kein|keine|keinen|nicht, nicht (${ADVERB}) auf der suche, < nein danke, < nein vielen|besten dank, danke|dank aber|doch nein, < leider nein >, nicht .. zum zug|zuge gekommen, nicht .. den zuschlag, noch nicht so_weit|soweit, kein kauf|auftrag|wechsel für_uns|zustande|>, zuschlag (leider) nicht, nicht .. erteilen|genehmigt|bewilligt|freigegeben|zustande, wird|wurde (das|es|daraus) (leider|dieses_jahr|wohl) nichts (mehr|>), keine kapazität*|ressourcen, kein (weiteres|großes) potenzial, nicht (${ADVERB}) relevant|wirtschaftlich|rentabel|wettbewerbsfähig|konkurrenzfähig|darstellbar, lieber nicht >, < danke nein, < leider nicht für|unser, nicht .. zusammenkommen, nicht .. überzeugen, keine zusammenarbeit, lohnt|rechnet|rentiert|rechnen sich .. nicht, preislich .. nicht .. mithalten|konkurrenzfähig, keinen|kein gebrauch machen, keinen gebrauch, brauch|brauche|brauchen|brauchts (ma|mer|wir|ich|mir) (des|das|dös) ned|net|nich|nit, nein gesagt, sagt|sagte|sagen nein, preislich .. nicht, nicht .. zielgruppe, passt|passen preislich|finanziell|wirtschaftlich .. nicht`,
  ),
  plain: wordings(
    ` zu|recht|sehr|ziemlich|wesentlich|echt|deutlich teuer|hochpreisig|kostspielig|teurer, preis*|angebot*|kosten|summe|betrag|konditionen .. zu|deutlich|weit|viel|erheblich|preislich .. hoch|höher|über, zu hohe|hoher|hohen|hohem preis*|kosten, preislich (leider|für_uns|einfach|deutlich) zu|über .. hoch|weit|budget*, über|sprengt|übersteigt|überschreitet|außerhalb (unser*|das|des|den|dem) .. budget*|preisrahmen|preisvorstellung*|rahmen|möglichkeiten, günstiger*|billiger*|besser* (angebot*|anbieter*|alternative*|lösung*) .. gefunden|bekommen|erhalten|gekauft|vorliegen, günstigeres|billigeres|günstigere|billigere angebot|angebote|alternative, budget* .. ausgeschöpft|verplant|aufgebraucht|gestrichen|eingefroren|erschöpft|gekürzt|verbraucht|ausgegeben|gesperrt|knapp|weg, budgetsperre, investitionsstopp, haushaltssperre, ausgabenstopp, ${OTHER} .. ${MAKER} ... ${CHOSE}, ${CHOSE} .. ${OTHER} .. ${MAKER}, ${RIVAL} ... ${CHOSE}, ${CHOSE} ... ${RIVAL}, für die_firma|firma|das_angebot_von|die_lösung_von|den_anbieter|ein_angebot ... entschieden, anderweitig|anderswo|woanders .. ${CHOSE}|gelöst|eingedeckt|umgesehen|versorgt|besetzt, dagegen entschieden|ausgesprochen|entscheiden, gegen ihr*|den|die|das|eine|einen|dein*|euer ... entschieden, auftrag|projekt (ist|wurde|haben) .. bereits|schon|inzwischen|leider|anderweitig .. vergeben, haben|habe|arbeiten|arbeite .. bereits|schon|seit_jahren|seit_langem .. ${MAKER}|vertrag|${RIVAL}, haben|habe (wir|ich) .. festen|feste|guten|langjährigen|eigenen|bewährten .. ${MAKER}|${RIVAL}, haben (wir) unsere festen|${RIVAL}, sind|bin .. bereits|schon|gut|bestens|ausreichend|voll|anderweitig .. versorgt|aufgestellt|eingedeckt|ausgestattet|bedient, mit unser*|dem_bisherigen|dem_jetzigen|dem_aktuellen|der_bisherigen|der_jetzigen ... zufrieden, zufrieden mit unser*|dem|der .. ${MAKER}|${RIVAL}, bleiben|bleibe .. bei|beim unser*|dem_bisherigen|bisherigen|der_bisherigen|dem_jetzigen|jetzigen|dem_aktuellen|der_aktuellen, lehnen|lehne (wir|ich|ihr*|das|daher|leider|dankend) .. ab >, angebot .. ablehnen|abgelehnt|ausgeschlagen, muss|müssen|möchte|möchten|wollen .. absagen|ablehnen|passen, absage erteilen|geben, verzichten|verzichte wir|ich|darauf|dankend|daher|auf_ihr|auf_ein|auf_eine, nehmen|nehme .. abstand, ${PROJECT} ... ${SHELVED}, verschieben|verschiebt|verschoben .. ${PROJECT}, auf_eis gelegt|legen|gelegt_worden|>, liegt|liegen .. auf_eis, auf unbestimmte_zeit|nächstes_jahr|kommendes_jahr|das_nächste_jahr|das_kommende_jahr|später (leider) verschoben|vertagt|verschieben|geschoben, zurückgestellt, vom tisch, stellen|stelle .. ${PROJECT} .. zurück|ein, machen|lösen|erledigen (wir) das|dies|es .. intern|inhouse|selbst|selber, sehen|sehe ... kauf|angebot|beauftragung|bestellung|anschaffung|zusammenarbeit|investition .. ab, verzichten dankend, in festen händen, ${PROJECT}|angebot|antrag|budget|geschäftsführung|vorstand|geschäftsleitung|chef ... abgelehnt|gestorben|geplatzt, anders|negativ|dagegen entschieden|ausgefallen, budget|geld|mittel fehlt|fehlen, angebot .. firma|anderen|wettbewerb*|mitbewerb*|konkurren* .. angenommen, wir|ich lassen|lasse es|das lieber|dann|erstmal|vorerst|sein|bleiben|>, hat sich .. erledigt, hat sich erledigt, andere prioritäten, vertraglich .. gebunden, vertrag läuft .. noch, noch|lieber|erst abwarten|warten, warten .. ab, zu früh für uns, müssen|muss .. passen, leider .. negativ*, eine absage, wahl .. auf .. mitbewerb*|wettbewerb*|ander*|konkurren* .. gefallen, eigenlösung, eigene lösung, ander*|wettbewerb*|mitbewerb*|konkurren* (angebot*|anbieter*) .. günstiger|billiger|preiswerter, anderes|jemand_anderen|jemand_anders|alternative|andere_lösung .. gefunden|gekauft|entschieden|beauftragt, bleiben|bleibe .. bei der_alten|dem_alten|den_alten|alten|der_vorhandenen|dem_vorhandenen|der_bestehenden|dem_bestehenden, haben|habe .. rahmenvertrag|exklusivvertrag|laufenden_vertrag`,
  ),
  interest: wordings(`interesse*, interessier*, interessant`),
  forNow: [NOW],
  never: [
    ...wordings(
      ` werden|werde (wir|ich|bei_ihnen|von_ihnen|mit_ihnen) (bei|von|mit) (ihnen|euch) (${ADVERB}) nie|niemals|nie_wieder|nie_mehr|garantiert_nicht|sicher_nicht .. kaufen|bestellen|beauftragen|zusammenarbeiten|arbeiten|kunde|kunden, nie|niemals|nie_wieder (mehr) (etwas) (bei|von|mit) (ihnen|euch|dir|ihrer_firma) (etwas) kaufen|bestellen|beauftragen|zusammenarbeiten|arbeiten|kunde, nie|niemals ihr|euer kunde, kaufen|bestellen (wir|ich|bei_ihnen|von_ihnen) nie|niemals|nie_wieder|nie_mehr|garantiert_nicht, < unter_keinen_umständen >, auf keinen fall kaufen|bestellen|zusammenarbeiten|mit|bei|mehr, jetzt nicht und|noch nicht|nie|auch|in_zukunft, auch|weder (in_zukunft|zukünftig|künftig|jetzt) kein|keinerlei|nicht|noch (interesse|bedarf|in_zukunft|später|künftig|zukünftig) >, kein interesse und (auch|werden) .. nie|künftig|in_zukunft|zukünftig`,
    ),
    ...neverAgain,
  ],
  emphatic: [
    ...wordings(`zum letzten|dritten|zweiten|wiederholten|x-ten mal, auf keinen fall, unter keinen umständen`),
    ...forGood,
  ],
  aside: wordings(
    ` noch nicht genehmigt|freigegeben|entschieden|bewilligt|beschlossen, termin*, treffen, meeting*, besprechung, anruf, telefonat, gespräch, besuch, demo*, präsentation, webinar, vorführung, newsletter*, schulung*, garantie*, wartung*, leasing*, finanzierung, zubehör, option*, versicherung, umfrage, einladung, einweisung, montage, lieferung, versand*, fracht, porto, fahrkarte, ticket*, farbe, muster, feier, reise, stelle, rechnung, essen, veranstaltung, uhrzeit, hilfe`,
  ),
  contrast: phrases(`sondern, den rest, der rest, das übrige`),
  accept: wordings(
    ` nehmen|nehme (wir|ich) (ihr|das|dein|hiermit|gerne) .. angebot .. an, möchten|möchte|wollen|will|würden (wir|ich) ... bestellen|beauftragen, hiermit bestellen|bestelle|beauftragen|beauftrage|erteilen, bestellen|bestelle wir|ich|hiermit, für sie|dich|euch|ihr_angebot entschieden, erteilen|erteile .. auftrag`,
  ),
};

export const stop: StopWords = {
  request: [
    ...wordings(
      ` bitte (mir|uns|ab_sofort|künftig|in_zukunft|senden_sie|schicken_sie|sende|schicke) (mir|uns) keine|keinen|keinerlei (weiteren|weitere|weiterer|unaufgeforderten|unverlangten|solchen|solche) ${ANY_MAIL} (mehr|von_ihnen|zusenden|schicken|senden|>), < keine|keinen weiteren|weitere ${MAIL} (mehr|von_ihnen|dieser_art) (bitte) >, < keine|keinen|keinerlei ${MAIL} mehr (bitte|von_ihnen|von_euch|an_mich) >, keine|keinen|keinerlei (weiteren|weitere) ${MAIL} (mehr|von_ihnen|von_euch) (mehr|erhalten|bekommen|haben) möchte|möchten|will|wollen|wünsche|wünschen, (melden|melde|meldet) (sie) sich|dich|euch (bitte) ${NO_MORE}, verbitte|verbitten mir|uns, möchte|möchten|wünsche|wünschen|will|wollen .. keine|keinen|keinerlei (weiteren|weitere|weiterer|unaufgeforderten|unverlangten|solche|solchen|derartigen) ${MAIL}, möchte|möchten|wünsche|wünschen|will|wollen .. keine|keinen|keinerlei (weiteren|weitere) ${ANY_MAIL} .. erhalten|bekommen|von_ihnen, senden|schicken|sende|schicke|schickt|sendet (sie) mir|uns (bitte|künftig|zukünftig|in_zukunft) (bitte|künftig|zukünftig|in_zukunft) keine|keinen|keinerlei|nichts (weiteren|weitere|mehr) (${ANY_MAIL}) mehr|${MAIL}|>, ${REMOVE} (sie|ihr|bitte) (bitte|umgehend|sofort) mich|uns|mein*|unser*|diese ... aus|von|vom .. ${LIST}, mich|uns|adresse|mailadresse|e-mail-adresse|daten|kontaktdaten|namen|firma .. aus|von|vom .. ${LIST}, < aus dem|ihrem|eurem verteiler, austragen|abmelden|streichen aus|von|vom .. ${LIST}, (melden|melde|tragen|trag) (sie) mich|uns (bitte|umgehend|sofort) aus|ab >, mich|uns (bitte|hiermit|sofort|umgehend) vom|von|aus .. abmelden|austragen|abzumelden|auszutragen|ab >, bitte (mich|uns) abmelden|austragen|abbestellen, möchte|will|möchten (ich|mich|uns|wir|hiermit) .. abmelden|abbestellen|austragen >, hören sie (bitte|endlich|sofort) (endlich|damit) auf mir|uns|mich|damit|mit|zu|>, hör|hört|höre (bitte|endlich|sofort) (damit) auf mir|uns|mich|damit|mit|>, bitte|endlich aufhören, unterlassen|unterlasst|unterlasse sie|es|bitte|diese|weitere|das, bitte ... zu_unterlassen|unterlassen, lassen|lass|lasst (sie) (bitte|endlich) mich|uns (bitte|endlich|einfach|künftig) in_ruhe|in_frieden, (schreiben|kontaktieren|rufen|belästigen|mailen) sie mir|uns|mich|hier .. ${NO_MORE}|nie|niemals, < schreib|schreibt|kontaktier|kontaktiert|ruf|ruft|belästigt|mailt (bitte) mir|uns|mich .. ${NO_MORE}|nie|niemals, mich|uns|mir (bitte|künftig|zukünftig|in_zukunft|ab_sofort|hier) ${NO_MORE} (zu|per_mail|per_e-mail|telefonisch) ${WRITE}, bitte|künftig|zukünftig ${NO_MORE} (zu|per_mail|per_e-mail|telefonisch) ${WRITE}|>, möchte|möchten|will|wollen|wünsche|wünschen .. nicht|nie ... ${WRITTEN}, nichts|nie (mehr|wieder) (etwas) von ihnen|euch|dir (mehr) hören|lesen|erhalten|bekommen, (von) weiteren|weiterer|künftigen|zukünftigen|jeglichen|jeglicher ... abzusehen|absehen|abstand, sehen|seht (sie) (bitte|künftig|zukünftig) (künftig|zukünftig|in_zukunft) von .. ${ANY_MAIL}|mailings|kontaktversuchen|angeboten .. ab, stoppen|stoppt|stoppe|beenden|beendet|stellen (sie) (bitte|endlich|sofort) (diese|die|ihre|den|das|weitere) ${MAIL}, ${MAIL} .. nicht_erwünscht|unerwünscht|nicht_mehr_erwünscht|nicht_gewünscht|nicht_länger_erwünscht|nicht_mehr_gewünscht, widerspreche|widersprechen .. nutzung|verwendung|verarbeitung|speicherung|werb*|zusendung, werbewiderspruch, verschonen|verschone|verschont (sie) mich|uns, nehmen|nehmt (sie) (bitte) abstand von`,
    ),
    ...silence,
  ],
  bare: wordings(`< stop >, < stopp >, < abmelden >, < abmeldung >, < abbestellen >, < austragen >, < aufhören >`),
  complaint: [
    ...wordings(
      ` das|dies|ihre|e-mail*|mail|mails|nachricht* ist|sind|grenzt (an|doch|ja|für_mich|für_uns|reiner|nur|eindeutig|einfach|purer|schlicht|schon) (reiner|purer) spam|belästigung, betrachte|betrachten|werte|werten|sehe|empfinde|empfinden .. als .. spam|belästigung, hören sie|hört auf zu spammen, löschen|löscht|lösche|löschung (sie|bitte|umgehend|alle|sämtliche|aller) .. meine|unsere|meiner|unserer|mich|uns .. daten, gespeicherten daten .. löschen, abmahnung erhalten|folgt|schicken|wegen, verstoß gegen .. dsgvo|uwg|datenschutz*, unverlangte|unerwünschte|unerlaubte werbung, < spam >`,
    ),
    ...objection,
  ],
  threat: wordings(
    ` ich|wir|werde|werden|habe|haben|melde|melden .. als spam, bundesnetzagentur|verbraucherzentrale|wettbewerbszentrale|datenschutzbeauftragt*|datenschutzbehörde|aufsichtsbehörde .. melden|wenden|einschalten|beschweren|informieren|gemeldet|beschwerde, beschwerde bei .. bundesnetzagentur|datenschutz*|verbraucherzentrale|aufsichtsbehörde, sonst|andernfalls|ansonsten ... anwalt|rechtliche_schritte|anzeige|blockiere|blockieren|sperre|sperren|abmahnung, schalte|schalten .. anwalt .. ein, anwalt einschalten, rechtliche schritte`,
  ),
  narrowed: wordings(
    `noch nicht, vor, bis, heute, morgen, diese woche, nächste woche, am wochenende, sonntags, samstags, während, vormittags, nachmittags, abends, mittags, per post|fax|brief, doppelt, separat, alte adresse|nummer|mailadresse, an die alte, sondern, ohne, nach 17|18|feierabend`,
  ),
  other: wordings(
    `zip, zip-datei*, pdf*, anhang, rechnung*, lieferung*, muster, paket*, lieferschein*, auftragsbestätigung*, gutschrift*, post an die alte`,
  ),
  newsletter: wordings(`newsletter*, rundbrief, blog, rundmail*`),
  click: wordings(`klicken sie, klick hier, hier klicken, klicke hier, per klick, klicken auf`),
  unsaid: wordings(`nicht aufhören, hören sie nicht auf, hör nicht auf, hört nicht auf`),
};
