import type { BulkWords } from '../bulkShape.ts';
import { pairs, phrases } from '../shape.ts';

const MAILS =
  phrases(`diese E-Mail, diese Mail, diese Nachricht, diesen Newsletter, diese Benachrichtigung, diese Meldung,
  diese Information, diese Informationen, dieses Mailing, diese Einladung, diesen Bericht, diesen Hinweis, diese Erinnerung,
  diese Umfrage, diese Werbung`);
const GET = phrases(
  `Sie erhalten, Sie bekommen, Du erhältst, Du bekommst, erhalten Sie, Sie haben, du hast, wir senden Ihnen`,
);
const NO_MORE = phrases(`keine weiteren, keine, künftig keine, in Zukunft keine`);
const POST = phrases(`E-Mails, Mails, Newsletter, Informationen, Angebote, Nachrichten, Benachrichtigungen, Mailings,
  Einladungen, Werbung`);
const WANTED = phrases(`mehr erhalten, mehr wünschen, wünschen, erhalten möchten, mehr bekommen, mehr empfangen, mehr`);
const SET = phrases(`Einstellungen, Benachrichtigungen, Benachrichtigungseinstellungen, Newsletter, Abo, Abonnement,
  Suchauftrag, Profil, Präferenzen, E-Mail-Einstellungen, Suchagent, Meldungen, Berichte, Thema, Alarm`);

export const bulk: BulkWords = {
  why: [
    ...pairs(GET, MAILS),
    ...pairs(NO_MORE, pairs(POST, WANTED)),
    ...phrases(`diese E-Mail wurde an, diese Mail wurde an, diese Nachricht wurde an, E-Mail wurde gesendet an, 
      weil Sie sich angemeldet, weil Sie sich registriert, weil Sie unseren Newsletter, weil Sie Kunde, da Sie sich,
      da Sie unseren, weil Sie ihn abonniert, abonniert haben, Newsletter abonniert, vom Verteiler, aus dem Verteiler,
      Wenn Sie diese E-Mail nicht, Wenn Sie diesen Newsletter nicht, nicht länger erhalten, nicht mehr erhalten,
      hier abmelden, jederzeit abmelden, Abmeldung, sich abmelden, hier austragen, jederzeit abbestellen, abbestellen,
      zur Abmeldung, Webversion, Online-Version, Onlineversion, wird nicht richtig dargestellt, wird nicht korrekt dargestellt,
      nicht richtig angezeigt, Darstellungsprobleme, im Browser lesen, online lesen, online ansehen, Werbung widersprechen,
      der Verwendung Ihrer E-Mail-Adresse, Verwendung Ihrer Mailadresse, genügt eine kurze Mail, Empfang widersprechen`),
  ],
  self: phrases(`ich, mich, mir, mein*, wir, uns, unser*`),
  settings: [
    ...pairs(
      SET,
      phrases('verwalten, ändern, anpassen, bearbeiten, löschen, ausschalten, deaktivieren, abschalten, abbestellen'),
    ),
    ...phrases(`Vorgang anzeigen, Lieferung verfolgen, Sendung verfolgen, Rechnung ansehen, Rechnung herunterladen, Dokument ansehen, Dokument öffnen, zum Vorgang, zur Bekanntmachung, jetzt bezahlen, jetzt bewerten, bewerten Sie, Ticket ansehen, Kommentar hinzufügen, im Kundencenter, Kundenportal, im Online-Banking, Bestellung ansehen, Paket verfolgen, Details ansehen, zum Dokument, Kundenkonto, in der App, ändern oder löschen, in Ihrem Konto, in deinem Konto, Kontoeinstellungen, in Ihrem Kundenkonto, Bericht öffnen,
      Ticket öffnen, Aufgabe öffnen, Beitrag ansehen, Thema ansehen, zum Kundenkonto`),
  ],
  periodical: phrases(`Newsletter, Rundbrief, Infobrief, Kundeninformation, Mandanten-Information, Mandanteninformation,
    Mitgliederinformation, Ausgabe, diese Ausgabe, in dieser Ausgabe, Wochenbericht, Monatsbericht, Tagesbericht,
    Wochenrückblick, Ihre Woche, Ihr Monat, Pressemitteilung, Presseinformation, Zusammenfassung, Infomail, Morgenmail,
    Wochenübersicht, Themen der Woche, die Themen, Aktuelles aus, Neues aus, Neuigkeiten, das müssen Sie heute, Nachrichten des Tages,
    Webinar, Seminarprogramm, Veranstaltungskalender, Produktneuheiten, Produktnews`),
  tidings:
    phrases(`steht bereit, stehen bereit, Rechnungsbetrag, Abbuchung, Buchungskonto, Transaktionscode, Transaktion, wurde geschlossen, auf den Status, Vorgang zugewiesen, einen Vorgang, wurde versendet, voraussichtliche Zustellung, Vielen Dank für Ihre Buchung, Ticket finden Sie, Beleg für, Ihre Zahlung, eine Zahlung, Betrag von, auf Ihrem Konto, Bekanntmachung, versendet, zugestellt, wurde zugestellt, Auftrag erhalten, Mobilfunk-Rechnung, Ihre Rechnung, Rechnung vom, Rechnungsnummer, Priorität:, fällig, Kontowecker, Buchungsbestätigung, Signatur, unterschrieben, zur Unterschrift, Dokument wurde, neue Bewertung, neue Bestellung, läuft aus, Ihr Termin, Lieferstatus, Auftrag ist, Registrierung, Ihr Passwort, Anmeldung, Bestellbestätigung, Bestelleingang, Ihre Bestellung, Auftragseingang, Versandbestätigung, Versandinformation,
    Ihr Paket, Ihre Sendung, Sendungsnummer, Sendungsverfolgung, wurde versandt, wurde verschickt, ist unterwegs,
    Lieferavis, Zustellung heute, Ihre Rechnung liegt, Rechnung steht bereit, Ihre Rechnung ist, Zahlungseingang,
    Zahlungsbestätigung, Ihr Abonnement, Ihr Abo, verlängert sich automatisch, Ihr Konto, Ihr Passwort, Passwort zurücksetzen,
    Bestätigungscode, Sicherheitscode, neue Anmeldung, Anmeldung von einem neuen, Ihre Buchung, Buchungsbestätigung,
    Ihre Reservierung, hat kommentiert, neuer Kommentar, hat Sie erwähnt, hat geantwortet, neue Antwort, neue Nachricht von, neue Aufgabe,
    Ihnen zugewiesen, hat eine Datei, hat ein Dokument, freigegeben, verpasster Anruf, entgangener Anruf, neue Sprachnachricht,
    Sprachnachricht von, Ticket #, Ihr Ticket, Ticketnummer, Status geändert, Statusänderung, Vorfall, Störung, behoben, Wartungsarbeiten,
    Wartungsfenster, geplante Wartung, Sicherung abgeschlossen, neue Treffer, Suchauftrag, Suchagent, neue Ausschreibungen, neue Stellen,
    Stellenangebote, Jobagent, Kontaktformular, Formular ausgefüllt, über das Formular, Ihr Bericht, Umfrage, wie zufrieden waren,
    steht zum Download, jetzt verfügbar, ist abgelaufen, läuft ab, Erinnerung:, Fälligkeit, ist fällig, Terminerinnerung,
    Antwort im Thema, auf das Thema`),
  adverts:
    phrases(`jetzt bestellen, jetzt kaufen, jetzt sichern, jetzt anmelden, jetzt buchen, jetzt entdecken, jetzt testen,
    jetzt registrieren, jetzt shoppen, jetzt lesen, jetzt teilnehmen, hier klicken, klicken Sie hier, zum Shop, zum Angebot,
    zur Anmeldung, zum Artikel, zum Produkt, zur Aktion, mehr erfahren, weiterlesen, mehr lesen, mehr dazu, mehr Infos,
    Sonderangebot, Sonderangebote, Aktionspreis, Aktionspreise, Sonderpreis, Rabattcode, Gutscheincode, Gutschein, Rabattaktion, Frühbucher, nur heute,
    nur noch heute, nur noch bis, nur solange, solange der Vorrat, solange Vorrat, letzte Chance, endet heute, versandkostenfrei,
    gratis, kostenfrei, kostenlos testen, Geld zurück, Schnäppchen, Angebote der Woche, Neu im Sortiment, Top-Angebote,
    Bestseller, alle Rechte vorbehalten, 
    liebe Kundin, lieber Kunde, liebe Kunden, sehr geehrte Kunden, sehr geehrter Kunde, liebe Leser, liebe Leserin,
    liebe Mitglieder, verpassen Sie nicht, nicht verpassen, sichern Sie sich, melden Sie sich an, besuchen Sie uns,
    seien Sie dabei, Black Friday, Platz sichern, wir freuen uns auf Ihren Besuch`),
  helpdesk: phrases(`antworten Sie oberhalb dieser Zeile, Antwort oberhalb dieser Zeile, oberhalb dieser Zeile,
    bitte über dieser Zeile antworten, über dieser Zeile, Antwort bitte oberhalb`),
  teams:
    phrases(`Team, Kundenservice, Kundendienst, Service, Support, Redaktion, Shop, Webshop, Onlineshop, Newsletter, Verlag,
    Akademie, Portal, Forum, Statusseite, Wochenbericht, Benachrichtigung, Benachrichtigungen, System, Marketing, Vertriebsteam,
    Buchhaltungssystem, Nachrichten, Magazin, Verband, Paketdienst, Versand, Zustellung, Bestellungen, Rechnungen, Formular, Webseite, Website`),
  roles: phrases(`bestellung, bestellungen, bestellservice, rechnung, rechnungen, rechnungsversand, versand, zustellung,
    lieferung, paket, sendung, tickets, berichte, bericht, status, stoerung, statistik, angebote, aktion, aktionen, aktionspreise,
    rundbrief, rundmail, infobrief, kundeninfo, mandanteninfo, morgenmail, redaktion, verlag, akademie, seminare, veranstaltungen,
    termine, erinnerung, formular, kontaktformular, webseite, webshop, shop, forum, radar, suchagent, jobagent, stellenmarkt,
    umfrage, bestaetigung, buchung, buchungen, reservierung, konto, kundenkonto, sicherheit, system, messe, presse, abo, werbung`),
};
