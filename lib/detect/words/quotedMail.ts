import { phrases, type QuotedMailWords } from './shape.ts';

/**
 * What stands above quoted mails in languages that are not taught otherwise: Danish, Norwegian, Swedish, Finnish,
 * Polish, Czech, Slovak, Hungarian, Romanian, Croatian, Greek, Turkish, Russian, Ukrainian, Bulgarian, Catalan,
 * Indonesian, Vietnamese, Hebrew, Arabic.
 */
export const OTHER_QUOTED_MAIL: QuotedMailWords = {
  wrote: phrases(`skrev, skriver, kirjoitti, napisał, napisała, napisał(a), pisze, napsal, napsala, napsal(a), napísal,
      napísala, napísal(a), írta, ezt írta, a scris, napisao je, napisala je, je napisao, je napisala, έγραψε,
      yazdı, şunu yazdı, şunları yazdı, написал, написала, написал(а), пишет, писал, писала, написав, написала, пише,
      написа, va escriure, ha escrit, menulis, đã viết, כתב, כתבה, מאת, كتب, كتبت`),
  original: phrases(`Oprindelig meddelelse, Oprindelig besked, Videresendt meddelelse, Videresendt besked,
      Opprinnelig melding, Original melding, Videresendt melding, Ursprungligt meddelande, Originalmeddelande,
      Vidarebefordrat meddelande, Alkuperäinen viesti, Välitetty viesti, Wiadomość oryginalna, Oryginalna wiadomość,
      Wiadomość przekazana, Przekazana wiadomość, Původní zpráva, Přeposlaná zpráva, Pôvodná správa,
      Preposlaná správa, Eredeti üzenet, Továbbított üzenet, Mesaj original, Mesajul original, Mesaj redirecționat,
      Izvorna poruka, Originalna poruka, Proslijeđena poruka, Αρχικό μήνυμα, Προωθημένο μήνυμα, Orijinal mesaj,
      Özgün ileti, İletilen ileti, İletilen mesaj, Исходное сообщение, Оригинальное сообщение, Пересылаемое сообщение,
      Пересланное сообщение, Вихідне повідомлення, Оригінальне повідомлення, Оригинално съобщение, Missatge original,
      Pesan asli, Thư gốc, Tin nhắn gốc, הודעה מקורית, הודעה שהועברה, الرسالة الأصلية`),
  from: phrases(`Fra, Från, Lähettäjä, Od, Feladó, Από, Kimden, Gönderen, От, Від, От кого, Dari, Từ, מאת, من`),
  sent: phrases(`Sendt, Emne, Skickat, Ämne, Lähetetty, Aihe, Wysłano, Wysłane, Temat, Odesláno, Předmět, Odoslané,
      Predmet, Elküldve, Tárgy, Trimis, Subiect, Poslano, Στάλθηκε, Θέμα, Gönderildi, Gönderilme, Konu, Отправлено,
      Тема, Надіслано, Изпратено, Относно, Assumpte, Enviat, Terkirim, Dikirim, Perihal, Đã gửi, Chủ đề, נשלח, נושא,
      تم الإرسال, الموضوع`),
  label: phrases(`Til, Dato, Kopi, Till, Datum, Kopia, Vastaanottaja, Päivämäärä, Pvm, Kopio, Do, DW, Data, Komu, Dátum,
      Címzett, Másolat, Către, Prima, Προς, Ημερομηνία, Kime, Tarih, Кому, Дата, Копия, До, Per a, Kepada, Tanggal, Tới,
      Ngày, אל, תאריך, إلى, التاريخ`),
};

/** The same in languages that put no space between words. */
export const UNSPACED_QUOTED_MAIL: QuotedMailWords = {
  wrote: phrases(`写道, 寫道, 写到, のメール, 書きました, 作成, 作成しました, 작성, 썼습니다, 님이 작성`),
  original:
    phrases(`原始邮件, 原始郵件, 转发邮件, 轉寄郵件, 转发的邮件, 元のメッセージ, オリジナルメッセージ, 転送されたメッセージ,
      원본 메시지, 원본 메일, 전달된 메시지`),
  from: phrases(`发件人, 寄件者, 寄件人, 差出人, 送信者, 보낸 사람, 보낸사람`),
  sent: phrases(`发送时间, 发送日期, 寄件日期, 传送时间, 傳送時間, 主题, 主旨, 主題, 送信日時, 件名, 보낸 날짜, 제목`),
  label: phrases(`日期, 收件人, 收件者, 抄送, 宛先, 日時, 日付, 받는 사람, 받는사람, 날짜, 참조`),
};
