import { ANY } from '../../model/template.ts';
import { textsIn, type LanguageTexts } from './shape.ts';

const text = textsIn({ greeting: 'Guten Tag {full_name},', closing: 'Freundliche Grüße' });

/** Early steps give, late steps ask (E9), none of them blames (C10); the closing touch leaves the door open. */
export const de: LanguageTexts = {
  labels: {
    name: 'Vorname',
    full_name: 'Vor- und Nachname',
    company: 'Firma',
    quote_number: 'Angebotsnummer',
    quote_amount: 'Angebotssumme',
    quote_day: 'Datum des Angebots',
    days_waited: 'Tage seit unserer letzten Mail',
    value_that_matters: 'was Ihnen wichtig ist',
    need: 'was Sie brauchen',
    interest: 'wonach Sie gefragt haben',
    tenure: 'Jahre',
    promised_day: 'Tag',
    sender: 'mein Name',
  },
  sample: {
    name: 'Anna Kovács',
    company: 'Hafendruck',
    valueThatMatters: 'Hilfe noch am selben Tag, wenn ein Gerät steht',
    need: 'zwei A3-Drucker für den neuen Standort',
    interest: 'Leasing statt Kauf',
    sender: 'Robin Vale',
  },
  texts: [
    text('inboundLead', 1, 'Antwort auf die erste Mail')`
      vielen Dank für Ihre Nachricht. Bevor ich Ihnen etwas vorschlage, möchte ich verstehen, was Sie brauchen: Wofür ist
      es gedacht, ab wann brauchen Sie es, und worauf kommt es Ihnen dabei am meisten an?

      Falls Sie lieber sprechen: Nennen Sie mir eine Zeit, die Ihnen passt, und ich rufe Sie an.
    `,
    text('inboundLead', 3, 'Etwas zum Vergleichen')`
      damit Sie in Ruhe vergleichen können, hier vier Fragen, die man jedem Anbieter stellen sollte:

      1. Was ist im Preis enthalten und was nicht?
      2. Wie schnell wird geliefert?
      3. Was kostet es über die gesamte Nutzungsdauer?
      4. Wer hilft, wenn etwas ausfällt, und wie schnell?

      Für uns beantworte ich Ihnen gern alle vier. Welche davon ist Ihnen am wichtigsten?
    `,
    text('inboundLead', 5, 'Eine Zeile genügt')`
      meine letzte Mail haben Sie {days_waited} bekommen. Damit es einfach bleibt, genügt eine Zeile:

      1. Lassen Sie uns sprechen; gut passt mir ...
      2. Jetzt nicht; fragen Sie wieder in ...
      3. Der Bedarf besteht nicht mehr.

      Was es auch ist, ich richte mich danach.
    `,
    text('inboundLead', 6, 'Abschluss: die Tür bleibt offen')`
      Sie haben sicher viel zu tun, deshalb lasse ich das Thema vorerst ruhen. Wenn es wieder aufkommt, genügt eine Zeile
      von Ihnen, und ich knüpfe dort an, wo wir waren.

      Und falls sich bei Ihnen jemand anderes darum kümmert, freue ich mich über den Namen.
    `,
    text('inTalk', 1, 'Antwort mit nächstem Schritt')`
      vielen Dank für Ihre Antwort. Habe ich Sie richtig verstanden, dass Ihnen dies am wichtigsten ist:
      {value_that_matters}?

      Dann schlage ich als nächsten Schritt ein kurzes Telefonat vor. Welche Zeit passt Ihnen?
    `,
    text('inTalk', 2, 'Was kann ich Ihnen besorgen?')`
      brauchen Sie noch etwas von mir: eine Zahl, ein Dokument, eine Antwort für eine Kollegin oder einen Kollegen?
      Schicken Sie mir Ihre Fragen einfach so, wie sie sind. Ich antworte schriftlich, dann können Sie es weitergeben.
    `,
    text('inTalk', 3, 'Wie möchten Sie weitermachen?')`
      meine letzte Mail haben Sie {days_waited} bekommen. Wie möchten Sie weitermachen: mit einem kurzen Telefonat, mit
      einem schriftlichen Angebot oder zu einem späteren Zeitpunkt? Sagen Sie mir, was Ihnen lieber ist, um den Rest
      kümmere ich mich.
    `,
    text('quoteSent', 2, 'Was fehlt für die Entscheidung?')`
      unser Angebot vom {quote_day} liegt Ihnen seit einigen Tagen vor. Wenn Sie Teile davon weglassen oder anders wählen
      möchten, oder wissen wollen, wie es nach einem Auftrag weitergeht, schreibe ich Ihnen das gern auf.

      Fehlt Ihnen noch etwas, um entscheiden zu können?
    `,
    text('quoteSent', 4, 'Das Angebot und was wichtig ist')`
      Sie haben mir gesagt, was Ihnen wichtig ist: {value_that_matters}. Mit diesem Blick würde ich unser Angebot vom
      {quote_day} ({quote_amount}) gern einmal mit Ihnen durchgehen: was passt, was kleiner ausfallen kann und was es
      Ihnen bringt.

      Passen Ihnen diese Woche fünfzehn Minuten? Und falls sich Ihre Pläne geändert haben, sagen Sie es mir bitte; auch
      das hilft mir.
    `,
    text('afterMeeting', 1, 'Worüber wir gesprochen haben')`
      vielen Dank für Ihre Zeit heute. So habe ich Sie verstanden:

      - Was Sie brauchen: {need}
      - Was Ihnen wichtig ist: {value_that_matters}

      Wenn ich etwas falsch verstanden oder vergessen habe, berichtigen Sie mich bitte. Was bei mir noch offen ist,
      bekommen Sie bis {promised_day}.
    `,
    text('afterMeeting', 2, 'Fragen seit unserem Treffen')`
      sind seit unserem Treffen noch Fragen aufgekommen, bei Ihnen oder bei jemandem, der nicht dabei war? Schicken Sie
      sie mir einfach so, wie sie sind. Ich antworte schriftlich, dann können Sie es weitergeben.
    `,
    text('afterMeeting', 4, 'Was steht vor der Entscheidung?')`
      bei unserem Treffen ging es um das, was Sie brauchen: {need}. Was muss bei Ihnen noch geschehen, bevor Sie
      entscheiden können, und kann ich Ihnen etwas davon abnehmen?

      Wenn es für Sie kein Thema mehr ist, sagen Sie es mir bitte, ich richte mich danach.
    `,
    text('cold', 1, 'Erste Mail')`
      wir kennen uns noch nicht. Ich schreibe Ihnen, weil ich glaube, dass wir Ihnen nützlich sein können, und weil
      ich lieber frage als behaupte: Was bekommen Sie heute nur schwer in guter Qualität oder rechtzeitig?

      Wenn es etwas ist, das wir gut können, sage ich Ihnen, wie. Wenn nicht, sage ich Ihnen auch das.
    `,
    text('cold', 2, 'Etwas Nützliches, mit uns oder ohne uns')`
      ich habe Ihnen {days_waited} geschrieben. Falls es Ihnen nützt, mit uns oder ohne uns: Drei Fragen zeigen schnell,
      worin sich Anbieter unterscheiden.

      1. Was ist im Preis enthalten und was nicht?
      2. Wie schnell kommt Hilfe, wenn etwas ausfällt?
      3. Was kostet es über die gesamte Nutzungsdauer?

      Wenn Sie unsere Antworten darauf haben möchten, genügt eine kurze Nachricht.
    `,
    text('cold', 3, 'Bin ich bei Ihnen richtig?')`
      bin ich bei Ihnen richtig, oder kümmert sich bei {company} jemand anderes darum? Ein Name genügt, dann wende ich
      mich dorthin.

      Falls Sie es sind: Passen Ihnen zehn Minuten am Telefon, diese oder nächste Woche? Auch „nein, danke“ ist eine gute
      Antwort.
    `,
    text('notNow', ANY, 'Passt es jetzt?')`
      Sie hatten mir gesagt, dass es gerade nicht passt. Hat sich seitdem etwas geändert? Falls nicht, sagen Sie mir, wann
      ich wieder fragen darf, und ich halte mich daran.
    `,
    text('lostLease', ANY, 'Bevor der Vertrag ausläuft')`
      Sie haben sich damals für einen anderen Anbieter entschieden, und ich hoffe, Sie sind gut damit gefahren. Solche
      Verträge müssen oft Monate vor ihrem Ende gekündigt werden, deshalb melde ich mich früh: Möchten Sie vorher einen
      Vergleich in der Hand haben?

      Wir kennen uns nun {tenure}, und ich bin weiterhin für Sie da. Darf ich Sie dazu diese Woche anrufen?
    `,
    text('lostNoTerm', ANY, 'Zweimal im Jahr')`
      Sie haben sich damals anders entschieden, und das ist völlig in Ordnung. Zweimal im Jahr frage ich nach, ob sich
      etwas geändert hat: ein neuer Bedarf, ein Vertrag, der endet, etwas, das nicht so läuft wie erhofft. Wenn ja, sehe
      ich es mir gern mit Ihnen an. Wenn nicht, brauchen Sie nicht zu antworten.
    `,
    text('customer', ANY, 'Wie läuft es?')`
      wie läuft es mit dem, was Sie von uns haben? Wenn etwas nicht so ist, wie es sein sollte, sagen Sie es mir, und ich
      kümmere mich darum.

      Und wenn sich bei Ihnen etwas geändert hat, etwa Menschen, Standorte oder Mengen, sagen Sie mir auch das, damit es
      weiterhin passt.
    `,
    text('holding', 1, 'Die angekündigte Antwort')`
      Sie wollten sich um diese Zeit bei mir melden. Brauchen Sie für Ihre Antwort noch etwas von mir? Wenn Sie mehr Zeit
      möchten, sagen Sie mir, bis wann, und ich merke mir den Tag vor.
    `,
    text('outOfOffice', 1, 'Nach der Abwesenheit')`
      meine letzte Mail kam an, während Sie nicht da waren. Vermutlich wartet viel auf Sie, deshalb schicke ich sie gern
      noch einmal oder rufe Sie an: Welcher Tag würde Ihnen passen?
    `,
    text('nurture', ANY, 'Alle sechs Monate')`
      wir haben eine Weile nichts voneinander gehört, und heute möchte ich nur fragen: Hat sich bei Ihnen etwas geändert,
      und gibt es eine Frage, die ich beantworten kann? Wenn gerade etwas nicht gut läuft, sagen Sie es mir; vielleicht
      weiß ich, was hilft.
    `,
    text('stockCallBack', ANY, 'Noch nicht da')`
      was Sie suchen, ist noch nicht da, und ich wollte Sie nicht ohne Nachricht lassen: {need}. Hilft Ihnen bis dahin etwas
      Ähnliches, oder soll ich mich melden, sobald es wieder da ist?
    `,
    text('promise', 1, 'Morgen, wie zugesagt')`
      ich habe es nicht vergessen: Was ich Ihnen zugesagt habe, kommt bis {promised_day}. Wenn Sie es früher brauchen oder
      sich die Frage geändert hat, genügt eine Zeile.
    `,
    text('promise', 2, 'Hier ist es')`
      wie zugesagt, hier meine Antwort. Wenn etwas darin nicht das ist, was Sie meinten, sagen Sie es mir bitte, dann
      bringe ich es in Ordnung.
    `,
    text('promise', ANY, 'Zu spät, und bis wann', 'late')`
      ich hatte Ihnen eine Antwort zugesagt und bin zu spät; das tut mir leid. Sie bekommen sie bis {promised_day}. Welchen
      Teil brauchen Sie zuerst?
    `,
    text(ANY, ANY, 'Ich finde es heraus', 'promise')`
      das ist eine gute Frage, und ich weiß die Antwort nicht sicher. Ich finde es heraus und schreibe Ihnen bis
      {promised_day}.
    `,
    text(ANY, ANY, 'Was bekommen Sie heute nicht gut?', 'question')`
      eine Frage hilft mir mehr als alles, was ich Ihnen über uns erzählen könnte: Was bekommen Sie heute nirgends so, wie
      Sie es brauchen? Etwas, das zu spät kommt, nie ganz passt oder das niemand anbietet?

      Ich sage Ihnen ehrlich, ob wir es besser können.
    `,
  ],
};
