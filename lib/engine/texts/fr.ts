import { ANY } from '../../model/template.ts';
import { textsIn, type LanguageTexts } from './shape.ts';

/** French holds its marks to the word before them: the space there never breaks a line. */
function french(written: string): string {
  return written.replace(/ (?=[?!:;»])/g, '\u00a0').replace(/« /g, '«\u00a0');
}

const text = textsIn({ greeting: 'Bonjour {name},', closing: 'Bien cordialement', set: french });

/** Early steps give, late steps ask (E9), none of them blames (C10); the closing touch leaves the door open. */
export const fr: LanguageTexts = {
  labels: {
    name: 'prénom',
    full_name: 'prénom et nom',
    company: 'entreprise',
    quote_number: 'numéro du devis',
    quote_amount: 'montant du devis',
    quote_day: 'date du devis',
    days_waited: 'jours depuis notre dernier message',
    value_that_matters: 'ce qui compte pour vous',
    need: 'votre besoin',
    interest: 'votre demande',
    tenure: 'années',
    promised_day: 'jour',
    sender: 'mon nom',
  },
  sample: {
    name: 'Anna Kovács',
    company: 'Imprimerie du Port',
    valueThatMatters: 'un dépannage le jour même quand une machine s’arrête',
    need: 'deux imprimantes A3 pour le nouveau site',
    interest: 'la location plutôt que l’achat',
    sender: 'Robin Vale',
  },
  texts: [
    text('inboundLead', 1, 'Réponse au premier message')`
      Merci pour votre message. Avant de vous proposer quoi que ce soit, j’aimerais comprendre votre besoin : à quoi
      est-ce destiné, pour quand vous le faut-il, et qu’est-ce qui compte le plus pour vous ?

      Si vous préférez en parler, indiquez-moi un moment qui vous convient et je vous appelle.
    `,
    text('inboundLead', 3, 'De quoi comparer')`
      Pour vous aider à comparer à votre rythme, voici quatre questions utiles à poser à tout fournisseur :

      1. Que comprend le prix, et que ne comprend-il pas ?
      2. Quel est le délai de livraison ?
      3. Combien cela coûte-t-il sur toute la durée d’utilisation ?
      4. Qui intervient en cas de panne, et sous quel délai ?

      Je répondrai volontiers aux quatre en ce qui nous concerne. Laquelle compte le plus pour vous ?
    `,
    text('inboundLead', 5, 'Une ligne suffit')`
      Mon dernier message vous est parvenu {days_waited}. Pour faire simple, une ligne suffit :

      1. Parlons-en ; un bon moment serait ...
      2. Pas maintenant ; revenez vers moi dans ...
      3. Ce n’est plus d’actualité.

      Quelle que soit votre réponse, j’en tiendrai compte.
    `,
    text('inboundLead', 6, 'Dernier message : la porte reste ouverte')`
      Vos journées sont sûrement bien remplies, je laisse donc ce sujet de côté pour l’instant. S’il revient, une ligne de
      votre part suffira et je reprendrai là où nous en étions.

      Et si une autre personne s’en occupe chez vous, je vous serais reconnaissant de m’indiquer son nom.
    `,
    text('inTalk', 1, 'Réponse et prochaine étape')`
      Merci pour votre réponse. Ai-je bien compris que ceci compte le plus pour vous : {value_that_matters} ?

      Dans ce cas, je vous propose un court échange par téléphone. Quel moment vous conviendrait ?
    `,
    text('inTalk', 2, 'De quoi avez-vous besoin ?')`
      Vous manque-t-il quelque chose de ma part : un chiffre, un document, une réponse pour un collègue ? Envoyez-moi vos
      questions telles quelles, j’y répondrai par écrit pour que vous puissiez transmettre.
    `,
    text('inTalk', 3, 'Comment souhaitez-vous poursuivre ?')`
      Mon dernier message vous est parvenu {days_waited}. Comment souhaitez-vous poursuivre : par un court appel, par une
      proposition écrite, ou à une date ultérieure ? Dites-moi ce que vous préférez et je m’occupe du reste.
    `,
    text('quoteSent', 2, 'Que manque-t-il pour décider ?')`
      Vous avez notre devis du {quote_day} depuis quelques jours. Si vous souhaitez en retirer une partie, faire un autre
      choix, ou savoir ce qui se passe après une commande, je vous le mets volontiers par écrit.

      Vous manque-t-il un élément pour décider ?
    `,
    text('quoteSent', 4, 'Le devis et ce qui compte')`
      Vous m’avez dit ce qui compte pour vous : {value_that_matters}. J’aimerais relire avec vous notre devis du
      {quote_day} ({quote_amount}) sous cet angle : ce qui convient, ce qui pourrait être réduit, et ce que cela vous
      apporte.

      Auriez-vous quinze minutes cette semaine ? Et si vos projets ont changé, dites-le-moi simplement, cela m’aide aussi.
    `,
    text('afterMeeting', 1, 'Ce que nous nous sommes dit')`
      Merci pour le temps que vous m’avez accordé aujourd’hui. Voici ce que j’ai compris :

      - Votre besoin : {need}
      - Ce qui compte pour vous : {value_that_matters}

      Si j’ai mal compris ou oublié quelque chose, n’hésitez pas à me corriger. Vous aurez ce qui reste ouvert de mon côté
      au plus tard le {promised_day}.
    `,
    text('afterMeeting', 2, 'Vos questions depuis notre rencontre')`
      Des questions sont-elles apparues depuis notre rencontre, chez vous ou chez un collègue qui n’était pas présent ?
      Envoyez-les-moi telles quelles, j’y répondrai par écrit pour que vous puissiez transmettre.
    `,
    text('afterMeeting', 4, 'Que faut-il avant de décider ?')`
      Lors de notre rencontre, nous avons parlé de votre besoin : {need}. Que doit-il encore se passer de votre côté avant
      une décision, et puis-je vous décharger d’une partie ?

      Si le sujet n’est plus d’actualité, dites-le-moi simplement et j’en tiendrai compte.
    `,
    text('cold', 1, 'Premier message')`
      Nous ne nous connaissons pas encore. Je vous écris parce que je crois que nous pouvons vous être utiles, et
      parce que je préfère demander plutôt qu’affirmer : qu’avez-vous du mal à obtenir, en qualité ou à temps, aujourd’hui ?

      Si c’est une chose que nous faisons bien, je vous dirai comment. Sinon, je vous le dirai aussi.
    `,
    text('cold', 2, 'Une aide, avec ou sans nous')`
      Je vous ai écrit {days_waited}. Si cela peut vous servir, avec ou sans nous : trois questions montrent vite ce qui
      distingue les fournisseurs.

      1. Que comprend le prix, et que ne comprend-il pas ?
      2. Sous quel délai intervient-on en cas de panne ?
      3. Combien cela coûte-t-il sur toute la durée d’utilisation ?

      Si vous souhaitez nos réponses, un mot suffit.
    `,
    text('cold', 3, 'Êtes-vous la bonne personne ?')`
      Êtes-vous la bonne personne, ou quelqu’un d’autre s’en occupe-t-il chez {company} ? Un nom suffit, et je
      m’adresserai à cette personne.

      Si c’est vous : auriez-vous dix minutes au téléphone, cette semaine ou la suivante ? « Non merci » est aussi une
      bonne réponse.
    `,
    text('notNow', ANY, 'Est-ce le bon moment ?')`
      Vous m’aviez dit que ce n’était pas le bon moment. Quelque chose a-t-il changé depuis ? Sinon, dites-moi quand je
      peux reposer la question, et je m’y tiendrai.
    `,
    text('lostLease', ANY, 'Avant la fin du contrat')`
      Vous aviez choisi un autre fournisseur, et j’espère que ce choix vous convient. Ces contrats doivent souvent être
      résiliés plusieurs mois avant leur terme, c’est pourquoi je vous écris tôt : souhaitez-vous disposer d’une
      comparaison avant cette date ?

      Nous nous connaissons depuis {tenure}, et je suis toujours là pour vous. Puis-je vous appeler à ce sujet cette
      semaine ?
    `,
    text('lostNoTerm', ANY, 'Deux fois par an')`
      Vous aviez fait un autre choix, et c’est très bien ainsi. Deux fois par an, je demande si quelque chose a changé : un
      nouveau besoin, un contrat qui se termine, une chose qui ne va pas comme vous l’espériez. Si oui, je regarderai
      volontiers cela avec vous. Sinon, inutile de répondre.
    `,
    text('customer', ANY, 'Comment cela se passe-t-il ?')`
      Comment cela se passe-t-il avec ce que nous vous avons fourni ? Si quelque chose n’est pas comme il faut, dites-le-moi
      et je m’en occupe.

      Et si quelque chose a changé chez vous, par exemple les équipes, les sites ou les volumes, dites-le-moi aussi, pour
      que cela vous convienne toujours.
    `,
    text('holding', 1, 'La réponse annoncée')`
      Vous pensiez revenir vers moi ces jours-ci. Avez-vous besoin de quelque chose de ma part pour me répondre ? S’il vous
      faut plus de temps, dites-moi jusqu’à quand et je noterai cette date.
    `,
    text('outOfOffice', 1, 'Après leur absence')`
      Mon dernier message est arrivé pendant votre absence. Beaucoup de choses vous attendent sans doute ; je peux vous le
      renvoyer ou vous appeler : quel jour vous conviendrait ?
    `,
    text('nurture', ANY, 'Tous les six mois')`
      Nous n’avons pas échangé depuis un moment, et je voulais seulement vous demander : quelque chose a-t-il changé chez
      vous, et y a-t-il une question à laquelle je peux répondre ? Si quelque chose ne va pas bien en ce moment, dites-le-moi ;
      je connais peut-être une solution.
    `,
    text('stockCallBack', ANY, 'Pas encore disponible')`
      Ce que vous cherchez n’est pas encore revenu, et je ne voulais pas vous laisser sans nouvelles : {need}. Quelque chose de
      semblable vous aiderait-il en attendant, ou dois-je vous prévenir dès son retour ?
    `,
    text('promise', 1, 'Demain, comme promis')`
      Je n’ai pas oublié : ce que je vous ai promis arrive d’ici {promised_day}. S’il vous le faut plus tôt, ou si la question
      a changé, un mot suffit.
    `,
    text('promise', 2, 'Voici')`
      Comme promis, voici ma réponse. Si quelque chose ne correspond pas à ce que vous vouliez dire, dites-le-moi et je le
      corrigerai.
    `,
    text('promise', ANY, 'En retard, et pour quand', 'late')`
      Je vous avais promis une réponse et je suis en retard, veuillez m’en excuser. Vous l’aurez d’ici {promised_day}. Y a-t-il
      un point dont vous avez besoin avant cela ?
    `,
    text(ANY, ANY, 'Je me renseigne', 'promise')`
      C’est une bonne question, et je n’en connais pas la réponse avec certitude. Je me renseigne et je vous écris au plus
      tard le {promised_day}.
    `,
    text(ANY, ANY, 'Que ne trouvez-vous pas bien aujourd’hui ?', 'question')`
      Une question m’aide plus que tout ce que je pourrais vous dire de nous : que n’arrivez-vous pas à obtenir comme vous
      le voudriez aujourd’hui ? Une chose qui arrive trop tard, qui ne convient jamais tout à fait, ou que personne ne
      propose ?

      Je vous dirai honnêtement si nous pouvons faire mieux.
    `,
  ],
};
