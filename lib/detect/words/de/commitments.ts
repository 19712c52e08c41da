import type { CommitmentWords } from '../commitmentShape.ts';
import { phrases } from '../shape.ts';

const SENDING =
  phrases(`schicke, sende, übersende, maile, leite, reiche, liefere, lasse, stelle, erstelle, schreibe, gebe, teile,
  rufe, telefoniere, bereite, mache, kalkuliere, bringe, nenne, übermittle, lege, fasse, prüfe, kläre, bespreche, frage, schaue,
  überarbeite, bestätige, reserviere, buche, organisiere, komme`);
const SENDING_WE =
  phrases(`schicken, senden, übersenden, mailen, leiten, reichen, liefern, lassen, stellen, erstellen, schreiben,
  geben, teilen, rufen, bereiten, machen, kalkulieren, bringen, nennen, übermitteln, legen, prüfen, klären, überarbeiten,
  bestätigen, reservieren, buchen, organisieren, kommen`);

export const commitments: CommitmentWords = {
  promise: {
    will: phrases(`ich werde, wir werden, werde ich, werden wir, ich werd, werde`),
    weakWill:
      phrases(`ich hoffe, wir hoffen, ich plane, wir planen, ich versuche, wir versuchen, versuche ich, versuchen wir,
      hoffe ich, ich denke, dass ich, ich möchte, ich will, ich kann, kann ich, wir können, können wir`),
    recipients: phrases(`Ihnen, Sie, Ihr, Ihre, Ihrem, dir, dich, euch, dein, deine`),
    bareWill: phrases(`werde, werden`),
    between: null,
    and: [],
    deeds:
      phrases(`schicken, zuschicken, senden, zusenden, zuzusenden, übersenden, mailen, zukommen lassen, zukommen zu lassen,
      nachreichen, nachsenden, weiterleiten, weitergeben, melden, zurückmelden, rückmelden, anrufen, zurückrufen, kontaktieren,
      telefonieren, sprechen mit, prüfen, klären, abklären, nachfragen, rückfragen, erkundigen, kümmern, erledigen,
      veranlassen, mitteilen, informieren, Bescheid geben, Bescheid sagen, Rückmeldung geben, auf Sie zukommen, auf dich zukommen,
      auf Sie zu, auf dem Laufenden halten, erstellen, ausarbeiten, vorbereiten, überarbeiten, anpassen, ergänzen,
      liefern, ausliefern, versenden, bereitstellen, zur Verfügung stellen, beantworten, antworten, bestätigen, einreichen,
      unterschreiben, übermitteln, nennen, unterbreiten, vorlegen, organisieren, reservieren, buchen, einladen, berichten,
      besprechen, abstimmen, anschauen, ansehen, durchsehen, schreiben, fertigstellen, fertig machen, nachliefern,
      kalkulieren, eine Lösung finden, hinterlegen, eintragen, einplanen, vorbeibringen, korrigieren, stornieren, in die Wege leiten`),
    deedsWithDay: phrases(
      `fertig haben, vorliegen haben, machen, fertig, geben, zuschieben, bringen, vorstellen, zeigen, abgeben, tun`,
    ),
    says: phrases(`wir halten Sie auf dem Laufenden, halten wir Sie auf dem Laufenden, melde mich, melde ich mich, melden wir uns, wir melden uns, halte Sie auf dem Laufenden,
        halte dich auf dem Laufenden, halte ich Sie auf dem Laufenden, gebe Ihnen Bescheid, gebe Bescheid, geben Bescheid, gebe Rückmeldung, gebe dann Rückmeldung, gebe dann Bescheid,
      gebe eine Rückmeldung, frage nach, frage bei, fragen nach, nehme das mit, geb Ihnen Bescheid,
        gebe dir Bescheid, gebe ich Ihnen Bescheid, geben Ihnen Bescheid, gebe Ihnen Rückmeldung, sage Ihnen Bescheid,
        sag dir Bescheid, komme auf Sie zu, komme wieder auf Sie zu, komme dann auf Sie zu, kommen wir auf Sie zu,
        komme ich auf Sie zu, kümmere mich, kümmere ich mich, kümmern uns, kümmern wir uns, kläre das, kläre ich,
        ich kläre, prüfe das, ich prüfe, prüfe ich, leite das weiter, frage nach und, ich frage nach, schaue mir das an,
        schaue es mir an, sehe mir das an, sehe es mir an, hake nach, lasse von mir hören, lasse Ihnen zukommen,
        Sie hören von mir, Sie hören von uns, hören Sie von mir, hören Sie von uns, du hörst von mir, reiche ich nach,
        liefere ich nach, ich erledige das, wird erledigt, ich verspreche, ich sichere Ihnen zu, sage ich Ihnen zu,
        setze mich mit Ihnen in Verbindung, setzen uns mit Ihnen in Verbindung, setze ich mich mit, rufe Sie an,
        ich spreche mit, spreche ich mit, ich rede mit, ich bespreche das, ich stimme das`),
    saysWithDay: phrases(`Sie erhalten, erhalten Sie, du bekommst, bekommst du, Sie bekommen, bekommen Sie, geht Ihnen,
      haben Sie das, haben Sie es, haben Sie unser, haben Sie mein, haben Sie alles, haben Sie die, haben Sie eine,
      hast du es, hast du das, liegt Ihnen, Sie haben das, Sie haben es`),
    inTwoWithDay: [
      { first: phrases('ich'), second: SENDING },
      { first: SENDING, second: phrases('ich, Ihnen, dir, Sie, dich, euch, es, das, die, den') },
      { first: phrases('wir'), second: SENDING_WE },
      { first: SENDING_WE, second: phrases('wir') },
    ],
    soon: phrases(`gleich, umgehend, zeitnah, schnellstmöglich, baldmöglichst, in Kürze, demnächst, kurzfristig, bald,
      so bald wie möglich, so schnell wie möglich, sobald, alsbald, unverzüglich, nachher, schnellstens, später noch`),
    done: phrases(`anbei, im Anhang, hiermit, beigefügt*, beiliegend*, in der Anlage, angehängt*, untenstehend*, wie gewünscht,
      wie besprochen anbei, nachfolgend, als Anlage, im Anschluss finden`),
    conditions:
      phrases(`wenn Sie, falls, sofern, sollten Sie, wenn du, solltest du, wenn ihr, wenn Interesse, gegebenenfalls,
      ggf., möchten Sie, bei Interesse, bei Bedarf, bei Fragen, auf Wunsch, ob`),
    reports: phrases(`ob, dass, wie, was, wo, wann, damit, weil, welche, welches`),
    wishes: phrases(`wenn Sie möchten, falls Sie, wenn gewünscht, falls gewünscht, falls nötig, bei Bedarf, sofern Sie,
      wenn du möchtest, wenn Sie wollen, falls erforderlich, bei Interesse, falls Interesse, wenn Sie wünschen, wenn Sie einverstanden`),
    denials: phrases(`nicht, nie`),
    negations: phrases(`nicht, kein, keine, keinen, nie, niemals, gerne zur Verfügung, leider nicht`),
    hedges:
      phrases(`hoffe, hoffen, versuche, versuchen, voraussichtlich, wahrscheinlich, vielleicht, plane, planen, eventuell,
      hoffentlich, möchte, kann, können, vermutlich, denke`),
  },
  callBack: {
    asks: phrases(`meld di, melds euch, rufens, rufts, ruf bitte, ruf einfach, ruf am, läuten Sie, läute mir, klingeln Sie, klingel, klingle, Sie rufen, du rufst, Anruf bitte, Anruf am, Ihr Anruf, haken Sie bitte, hak nach, fass nach, fassen Sie, fragen Sie bitte, komm auf mich, kommt auf uns, kontaktieren Sie bitte, kontaktieren Sie, schreiben Sie uns, schreiben Sie mich, probier es, probiers, versuchs, erreichen können Sie mich, Sie erreichen mich, erreichst du mich, erreichen Sie mich, erreichen Sie ihn, gerne wieder melden, bitte um Anruf, um Anruf, bitte erneut, bitte nochmals, reden ma, sprechen Sie ihn, rufen Sie ihn, rufen Sie sie, melden Sie sich, meldet euch, melde dich, rufen Sie mich, rufen Sie uns, rufen Sie doch, rufen Sie bitte,
      rufen Sie gerne, rufen Sie, ruf mich, ruf uns, ruf doch, rufe mich, ruft mich, kontaktieren Sie mich,
      kontaktieren Sie uns, kontaktiere mich, kommen Sie auf mich zu, kommen Sie auf uns zu, kommen Sie gerne,
      kommen Sie wieder auf, kommen Sie nochmal auf, kommen Sie noch einmal auf, kommen Sie bitte, kommen Sie dann,
      sprechen Sie mich, sprechen Sie uns, fragen Sie, frag, haken Sie, erinnern Sie mich, erinnere mich, um Rückruf,
      Rückruf, um Wiedervorlage, Wiedervorlage, um erneute Kontaktaufnahme, erneute Kontaktaufnahme, schreiben Sie mir,
      schreib mir, lassen Sie uns, lass uns, versuchen Sie es, probieren Sie es, versuch es, sprechen wir, reden wir,
      telefonieren wir, hören wir uns, greifen wir das, nehmen Sie Kontakt, nehmen Sie wieder Kontakt,
      setzen Sie sich, greifen Sie das`),
    holds: phrases(`zurückstellen, verschieben wir, auf Eis, ruhen lassen, liegen lassen, pausieren, vertagen`),
    opens:
      phrases(`könnens, könnts, kannst, darf ich Sie bitten, mögen Sie, du darfst, dürfen, darfst, kommen Sie, komm, melden Sie, rufen Sie, sprechen Sie, nehmen Sie, können Sie mich, können Sie uns, könnten Sie mich, könnten Sie uns, würden Sie mich, würden Sie uns,
      kannst du mich, könntest du mich, können Sie sich, könnten Sie sich, würden Sie sich, kannst du dich, könntest du dich,
      Sie können mich, Sie können uns, Sie können sich, du kannst mich, du kannst dich, bitte, Sie mich, Sie sich, Sie uns, wir uns, wir,
      dürfen Sie sich, dürfen Sie mich, gerne`),
    closes:
      phrases(`anklopfen, wieder anklopfen, zu telefonieren, telefonieren, durchklingeln, anläuten, durchrufen, anrufen, anzurufen, zurückrufen, kontaktieren, zu kontaktieren, ansprechen, anschreiben, melden, zu melden,
      zurückmelden, nochmal sprechen, noch einmal sprechen, nochmals sprechen, wieder sprechen, erneut sprechen,
      nochmal telefonieren, noch einmal telefonieren, wieder telefonieren, nachfragen, anfragen, darüber sprechen, darüber reden, darüber unterhalten, nachhaken, auf mich zukommen,
      auf uns zukommen, auf mich zu, auf uns zu, nachfassen, erneut aufgreifen, wieder aufgreifen, wieder aufnehmen, erinnern,
      nochmal zusammensetzen, wieder hören, nochmal hören`),
    later: phrases(`später, zu einem späteren Zeitpunkt, zu gegebener Zeit, ein andermal, ein anderes Mal, irgendwann,
      in Zukunft, momentan nicht, derzeit nicht, aktuell nicht, zu anderer Zeit`),
    own: phrases(`ich werde, werde ich, wir werden, werden wir, ich, wir, er, Herr, Frau, hat, haben, zu, sie haben`),
    denials: phrases(`nicht, nie`),
    questions: phrases(`Fragen, Rückfragen, Hilfe, Unklarheiten`),
    thatDay: phrases(`dann, danach, anschließend, zu dem Zeitpunkt`),
  },
  meeting: {
    nouns:
      phrases(`Termin, Besprechung, Meeting, Treffen, Gespräch, Telefonat, Telefontermin, Telefonkonferenz, Videokonferenz,
      Videocall, Call, Videotermin, Vorführung, Präsentation, Demo, Vor-Ort-Termin, Ortstermin, Besuch, Mittagessen,
      Workshop, Schulung, Besichtigung, Vorstellungsgespräch, Jour fixe, Beratungstermin, Online-Termin, Teams-Termin, Zoom`),
    set: phrases(`bestätige, bestätigen, ist bestätigt, steht, findet statt, stattfinden, ist angesetzt, vereinbart,
      habe ich eingetragen, eingetragen, festgehalten, eingeplant, gebucht, wie vereinbart, Erinnerung, erinnern,
      verschoben auf, verlegt auf, freue mich auf, freuen uns auf, unser, unserem, unseren, den Termin am, der Termin am,
      wurde angesetzt, passt mir, passt uns, Terminbestätigung, Bestätigung, ist fix, notiert`),
    setDay:
      phrases(`hiermit bestätige ich, bestätige gerne, bestätige ich, sehen wir uns, wir sehen uns, zum Termin bestätigt, passt mir, passt uns, passt gut, passt perfekt, passt prima, passt sehr gut, passt bei mir, bis dann, bis am,
      sehen uns am, sehen uns, sprechen uns am, treffen uns am, treffen wir uns, wir treffen uns, hören uns am, Sie eingetragen, dich eingetragen,
      Sie vorgemerkt, für Sie reserviert, ich bin dabei, geht klar, ist in Ordnung, einverstanden, freue mich auf unser,
      freuen uns auf unser, freue mich auf das, freue mich auf den, steht bei mir im Kalender, ist notiert`),
    proposes: phrases(`wollen wir uns treffen, können wir uns treffen, sollen wir uns treffen, könnten wir uns treffen,
      einen Termin vereinbaren, Termin vereinbaren, einen Termin ausmachen, Termin vorschlagen, Terminvorschlag,
      Terminvorschläge, Terminvorschlägen, einen Termin finden, Termin finden, hätten Sie Zeit, haben Sie Zeit, hast du Zeit,
      hättest du Zeit, wann hätten Sie, wann haben Sie, wann passt es, wann würde es, wann wäre, wann passt, wann können wir,
      wann können Sie, gerne persönlich, zu einem Gespräch einladen, persönlich kennenlernen, einen Termin für, kurz telefonieren,
      kurz austauschen, einen Videocall, wann sind Sie, lade Sie ein, laden Sie ein, möchte Sie einladen, Termin abstimmen,
      ein Treffen, einen kurzen Call, ein kurzes Telefonat, ein persönliches Gespräch`),
    proposesNoun:
      phrases(`schlage vor, schlagen vor, würde vorschlagen, würde ich vorschlagen, vorschlagen, Vorschlag, wäre es möglich,
      wie wäre, möchten wir, möchte ich, können wir, könnten wir, sollen wir, wollen wir, verschieben, verlegen,
      passt Ihnen, passt dir, würde passen`),
    proposesDay:
      phrases(`lass uns, lassen Sie uns, kommen Sie doch, komm doch, komm vorbei, kommst du, passt es Ihnen, passt es dir, passt Ihnen, vorbeikommen, vorbeischauen, hätten Sie, hättest du, haben Sie am, hast du am, ich schlage, schlage ich, wir schlagen, schlagen wir, passt Ihnen, passt es Ihnen, passt dir, passt es dir, würde Ihnen, wie wäre, wie sieht es, geht es bei Ihnen,
      wäre möglich, ginge es, ginge bei, schlage vor, ich könnte, wir könnten, hätte ich Zeit, habe ich Zeit, bin ich verfügbar,
      wäre ich, könnte ich Ihnen, hätten wir Zeit, wären Sie, sind Sie, könnten Sie am, können Sie am, telefonieren,
      zusammensetzen, anbieten, ginge`),
    agrees: phrases(
      `passt, passt gut, perfekt, bestätige, bestätigen, bestätigt, in Ordnung, geht klar, einverstanden, klappt, super, prima, freue mich, freuen uns, bis dann, abgemacht, vereinbart, steht, geht in Ordnung, okay, ok`,
    ),
    things: phrases(
      `liefer*, Lieferung, Anlieferung, versand, geöffnet, geschlossen, Öffnungszeiten, Frist, Spedition, Kurier, abholen, abgeholt`,
    ),
    cancels:
      phrases(`absagen, absage, abgesagt, sage ab, storniert, stornieren, fällt aus, entfällt, entfallen, ausfallen,
      muss leider verschieben, leider verschieben, verschoben werden, verschieben müssen, nicht wahrnehmen, nicht stattfinden,
      findet nicht statt, nicht einhalten, kann leider nicht, kann nicht teilnehmen`),
    traps: phrases(
      `keinen Termin, kein Termin, keine Vorführung, kein Besuch, kein Treffen, interne Besprechung, internes Meeting, interne Sitzung, internen Besprechung, Teambesprechung, Geschäftsleitungssitzung, Vorstandssitzung, letzten Termin, letztes Treffen, trafen uns, haben uns getroffen`,
    ),
    accepted:
      phrases(`Zugesagt, Angenommen, Terminbestätigung, Bestätigt, Aktualisiert, Erinnerung, Akzeptiert, Aktualisierte Einladung,
      Terminerinnerung`),
    invited:
      phrases(`Einladung, Termineinladung, Besprechungsanfrage, Mit Vorbehalt, Vorläufig zugesagt, Mit Vorbehalt angenommen,
      Neuer Terminvorschlag, Neue Zeit vorgeschlagen, Terminanfrage`),
    calledOff: phrases(`Abgesagt, Abgelehnt, Storniert, Absage, Terminabsage, Abgesagter Termin, Abgesagtes Ereignis`),
  },
};
