import type { CommitmentWords } from '../commitmentShape.ts';
import { phrases } from '../shape.ts';

const TO_YOU =
  phrases(`je vous, je te, je vous le, je vous la, je vous les, je te le, je te la, je te les, nous vous, nous te,
  nous vous le, nous vous la, nous vous les, on vous, je vous en, je vous y, vous, je le, je la, je les, nous le, nous les, on te, te`);

export const commitments: CommitmentWords = {
  promise: {
    will: phrases(`je vais, nous allons, on va, je m'engage à, nous nous engageons à, je ne manquerai pas de,
      nous ne manquerons pas de, je vais essayer de, vais, allons`),
    weakWill:
      phrases(`j'espère, j'espère pouvoir, nous espérons, nous espérons pouvoir, je compte, nous comptons, je pense,
      je pense pouvoir, nous pensons pouvoir, j'essaie de, je tâche de, j'essaierai de, je tâcherai de, nous essaierons de,
      je prévois de, nous prévoyons de, je souhaite, je devrais pouvoir, nous devrions pouvoir, je peux, nous pouvons`),
    recipients: phrases(`vous, votre, vos, te, toi, ton`),
    bareWill: phrases(`vais, allons`),
    between:
      phrases(`vous, te, le, la, les, lui, leur, l', m'en, me, en, y, donc, alors, aussi, rapidement, bien sûr, d'abord,
      maintenant, tout de suite, essayer de, pouvoir, également, bientôt, vite, aujourd'hui, demain, faire en sorte de, nous, m', s'`),
    and: phrases(`et, et de, et je vais, puis`),
    deeds:
      phrases(`envoyer, renvoyer, transmettre, faire parvenir, faire suivre, faire passer, adresser, communiquer, remettre,
      fournir, livrer, expédier, appeler, rappeler, recontacter, contacter, revenir vers, tenir au courant, tenir informé,
      tenir informée, tenir informés, répondre, confirmer, préparer, établir, rédiger, finaliser, vérifier, regarder,
      voir avec, étudier, examiner, demander, renseigner, occuper, corriger, modifier, mettre à jour, organiser,
      réserver, planifier, proposer, soumettre, partager, donner, dire, prévenir, informer, aviser, relancer, parler à,
      en parler, signer, retourner, compléter, traiter, régler, faire le nécessaire, faire un point, faire le point,
      chiffrer, déposer, apporter, commander, valider`),
    deedsWithDay: phrases(`faire, avoir, mettre, passer, travailler, être en mesure de, terminer, finir`),
    says: phrases(`enverrai, enverrons, renverrai, renverrons, transmettrai, transmettrons, ferai parvenir, ferons parvenir, ferai suivre,
        ferons suivre, ferai passer, adresserai, adresserons, communiquerai, communiquerons, remettrai, remettrons,
        fournirai, fournirons, livrerai, livrerons, appellerai, appellerons, rappellerai, rappellerons, recontacterai,
        recontacterons, contacterai, contacterons, reviendrai vers, reviendrons vers, reviens vers vous dès, reviens vers toi dès,
        revenons vers vous dès, tiendrai au courant, tiendrai informé, tiendrai informée, tiendrai informés,
        tiendrons au courant, tiendrons informé, tiendrons informée, tiendrons informés, vous tiens au courant, te tiens au courant,
        vous tiens informé, vous tiens informée, vous tiens informés, vous tenons au courant, vous tenons informé,
        vous tenons informés, répondrai, répondrons, apporterai, apporterons, confirmerai, confirmerons, préparerai, préparerons, établirai,
        établirons, vérifierai, vérifierons, regarderai, regarderons, demanderai, demanderons, renseignerai,
        renseignerons, m'en occupe, m'en occuperai, nous en occupons, nous en occuperons, me renseigne, me charge de, m'en charge, proposerai, proposerons,
        soumettrai, soumettrons, partagerai, partagerons, donnerai, donnerons, dirai, dirons, préviendrai, préviendrons,
        informerai, informerons, aviserai, aviserons, ferai le nécessaire, ferons le nécessaire, fais le nécessaire,
        faisons le nécessaire, ferai un retour, ferons un retour, fais un retour, ferai signe, finaliserai, finaliserons,
        expédierai, expédierons, retournerai, relancerai, ferai le point, mettrai à jour, mettrons à jour, étudierai, étudierons,
        reprendrai contact, reprendrons contact, je vérifie et, je regarde et, je vois avec, nous vérifions et,
        je vous confirme ça dès, vous recevrez de ma part, vous recevrez notre, je promets, vous aurez ma réponse, vous aurez notre, vous aurez ma`),
    saysWithDay:
      phrases(`je reviens vers, nous revenons vers, reviens vers, revenons vers, vous recevrez, vous aurez, tu recevras, tu auras,
        je m'y mets, je regarde ça, je regarde cela, je regarde, je vérifie, nous vérifions, vous sera envoyé, vous sera adressé,
        vous sera transmis, vous sera livré, vous parviendra, je finalise, je termine, nous finalisons, je prépare, nous préparons,
        j'envoie, j'appelle, je fais le point, serai en mesure de, serons en mesure de, on se rappelle`),
    inTwoWithDay: [
      {
        first: TO_YOU,
        second:
          phrases(`envoie, envoyons, réponds, répondons, transmets, transmettons, fais parvenir, faisons parvenir, adresse, adressons, prépare,
        préparons, fais, faisons, appelle, appelons, rappelle, rappelons, recontacte, recontactons, contacte, donne, donnons, passe,
        remets, livre, livrons, communique, communiquons, confirme, confirmons, envoi, retourne, fais suivre, propose, dis, soumets, apporte, finalise, termine`),
      },
    ],
    soon: phrases(`dès que, rapidement, dans les meilleurs délais, prochainement, sous peu, au plus vite, très vite, bientôt,
      tout de suite, dans la foulée, immédiatement, dans les plus brefs délais, au plus tôt, dès mon retour,
      à mon retour, vite, dès lors`),
    done: phrases(`ci-joint*, ci joint*, pièce jointe, pièces jointes, en PJ, en annexe, ci-après, ci-dessous, par la présente,
      veuillez trouver, suite à, concernant, au sujet de, à propos de, afin de savoir, pour savoir, pour connaître,
      me permets de, faisant suite, réception, avoir reçu, bien reçu`),
    conditions:
      phrases(`si vous, s'il vous, si tu, au cas où, si besoin, si nécessaire, le cas échéant, souhaitez-vous, voulez-vous,
      si jamais, dans le cas où, si cela, si ça`),
    reports: phrases(`comment, ce que, où, quand, que, dont`),
    wishes:
      phrases(`si vous le souhaitez, si vous voulez, si besoin, si nécessaire, si vous êtes intéressé*, si tu veux,
      si cela vous, si ça vous, si vous préférez, si vous en avez besoin, le cas échéant`),
    denials: phrases(`ne, n'`),
    negations: phrases(`ne, ni, pas, jamais, plus`),
    hedges:
      phrases(`espère, espérons, compte, comptons, pense, pensons, essaie, essayer, tâche, prévois, probablement, peut-être,
      normalement, devrais, devrions, peux, pouvons, sans doute, en principe`),
  },
  callBack: {
    asks: phrases(`téléphonez-moi, téléphone-moi, téléphonez-lui, rappelez-le, rappelez-la, appelez-le, appelez-la, contactez-le, contactez-la, sonnez-moi, sonnez-nous, passez-moi un coup de fil, passe-moi un coup de fil, donnez-moi un coup de fil, donne-moi un coup de fil, passez-moi un coup de téléphone, passez nous un coup de fil, un coup de fil, vous me rappeliez, vous me relanciez, vous me recontactiez, vous nous rappeliez, vous nous relanciez, vous nous recontactiez, tu me rappelles, tu me relances, me rappeliez, me relanciez, me joindre, nous joindre, un appel lundi, un appel mardi, un appel mercredi, un appel jeudi, un appel vendredi, repassez, repasse me voir, recontacte-nous, reviens vers nous, revenez me voir, refaites-moi signe, on se reparle, on se recontacte, recontactons-nous, reprenons contact, reprenons cette, reprenons le, reprenons nos, envoyez-moi un rappel, réessaie, réessayer, appelez moi, appelle moi, appelez nous, rappelez moi, rappelle moi, rappelez nous, contactez moi, contactez nous, recontactez moi, recontactez nous, recontacte moi, relancez moi, relance moi, relancez nous, écrivez moi, téléphonez moi, passez moi un coup de fil, revenez nous voir, représentez-vous, rapprochez-vous, revoyons-nous, revenez plutôt, reparlez-m'en, rappelez-moi, rappelez-nous, rappelez, rappelle-moi, rappelle, recontactez-moi, recontactez-nous, recontactez,
      recontacte-moi, contactez-moi, contactez-nous, contacte-moi, appelez-moi, appelez-nous, appelle-moi, relancez-moi,
      relancez-nous, relance-moi, revenez vers moi, revenez vers nous, reviens vers moi, reprenez contact, reprends contact,
      me rappeler, nous rappeler, me recontacter, nous recontacter, me relancer, nous relancer, me contacter, nous contacter,
      m'appeler, nous appeler, revenir vers moi, revenir vers nous, reprendre contact, reparlons-en, on en reparle,
      reparlons, en reparler, reparler de, faisons le point, refaire le point, refaisons un point, refaire un point,
      se rappeler, rappelons-nous, écrivez-moi, relancer le sujet, reprendre cette discussion, reprendre nos échanges,
      me reparler, revoir cela, réessayez, me faire signe, faites-moi signe, rediscuter, rediscutons, discuter à nouveau, en discuter, à nouveau en parler`),
    holds: phrases(
      `mettre en attente, mettons en attente, laissons passer, reporter le projet, laisser de côté, en suspens`,
    ),
    opens: phrases(
      `pouvez-vous, pourriez-vous, peux-tu, pourrais-tu, merci de, vous pouvez, tu peux, n'hésitez pas à, je vous invite à`,
    ),
    closes: phrases(`rappeler, recontacter, relancer`),
    later:
      phrases(`plus tard, ultérieurement, à un autre moment, un autre jour, une autre fois, à l'avenir, dans le futur,
      pas maintenant, pas pour le moment, le moment venu`),
    own: phrases(`je vais, nous allons, je vous, nous vous, je, il vous, elle vous, va, vont, permets de, vais, ai essayé de, allons, viens de, j'ai,
      il, elle, puis-je, pouvons-nous vous, permettez-moi de`),
    denials: phrases(
      `pas besoin de, inutile de, pas la peine de, devait, devaient, deviez, devais, ne, n', sans, inutile de`,
    ),
    questions: phrases(
      `questions, question, complément d'information, renseignement, renseignements, besoin d'aide, doute`,
    ),
    thatDay: phrases(`à ce moment-là, à ce moment là, ensuite, alors, à mon retour, après cela`),
  },
  meeting: {
    nouns:
      phrases(`réunion, rendez-vous, rendez vous, rdv, entretien, appel, visio, visioconférence, visio-conférence, call, point,
      rencontre, démonstration, démo, présentation, déjeuner, visite, atelier, formation, échange téléphonique, entrevue,
      conférence téléphonique, conf call, séance, café, réunion téléphonique`),
    set: phrases(`je confirme, je vous confirme, nous confirmons, nous vous confirmons, est confirmé, est confirmée, confirmé, confirmée,
      est fixé, est fixée, fixé au, fixée au, aura lieu, se tiendra, est prévu, est prévue, prévu le, prévue le, prévu, prévue, est programmé,
      est programmée, est planifié, est planifiée, planifié, est calé, calé, comme convenu, convenu, rappel, reporté au, reportée au, reporté à, déplacé au, avancé au,
      notre, hâte de, au plaisir de, j'ai noté, noté, j'ai réservé, je vous ai inscrit, inscrit, débutera, commencera, confirmation de`),
    setDay:
      phrases(`en ordre pour moi, en ordre pour nous, c'est calé, me convient, nous convient, je vous confirme mon passage, je vous confirme ma venue, ok pour moi, bon pour moi, parfait pour moi, on se voit, nous nous voyons, me convient, nous convient, me va, me convient parfaitement, c'est noté, c'est bon pour moi, ça marche pour,
      à mardi, à lundi, à mercredi, à jeudi, à vendredi, à demain, on se voit, nous nous voyons, on se retrouve, rendez-vous le, rendez-vous à,
      je serai là, je serai présent, c'est d'accord pour, d'accord pour, parfait pour, ok pour, au plaisir de vous rencontrer,
      au plaisir de vous voir, je vous attends, nous vous attendons, hâte de vous`),
    proposes:
      phrases(`pouvons-nous nous rencontrer, pourrions-nous nous rencontrer, on pourrait se voir, on peut se voir,
      nous rencontrer, vous rencontrer, convenir d'un rendez-vous, convenir d'un rdv, fixer un rendez-vous, fixer un rdv, prendre rendez-vous,
      prendre rdv, organiser une réunion, organiser un rendez-vous, organiser un appel, organiser une visio, planifier un appel, planifier une réunion,
      prévoir un rendez-vous, prévoir un appel, prévoir une réunion, caler un rendez-vous, caler un point, caler un rdv, caler une visio,
      seriez-vous disponible, êtes-vous disponible, êtes-vous libre, es-tu disponible, es-tu libre, serais-tu disponible, seriez-vous libre,
      vos disponibilités, tes disponibilités, votre disponibilité, quand seriez-vous, quand êtes-vous, quel jour vous, à quelle heure, un moment pour échanger,
      je vous propose un rendez-vous, je vous propose une réunion, je vous propose un appel, je vous propose une visio, je vous propose de nous,
      vous invite à, vous convier, invitation à, échanger de vive voix, un créneau, une date vous`),
    proposesNoun:
      phrases(`je vous propose, je te propose, je propose, nous vous proposons, nous proposons, souhaiterais, souhaiterions, aimerais, voudrais,
      pourrions-nous, pouvons-nous, pourrait-on, peut-on, décaler, reporter, déplacer, vous conviendrait, vous convient`),
    proposesDay:
      phrases(`possible de votre côté, est-ce possible, passe donc, pouvez-vous passer, pourriez-vous passer, vous pouvez passer, seriez-vous disponible, êtes-vous disponible, vous conviendrait, vous convient-il, cela vous convient, ça vous va, ça te va, vous conviendrait, vous convient, te convient, te conviendrait, vous irait, ça te va, cela vous va, que diriez-vous,
      que dirais-tu, je vous propose, je te propose, je propose, nous proposons, je suis disponible, je suis libre, je serais disponible,
      nous sommes disponibles, on se voit, pourrions-nous, pouvons-nous, seriez-vous disponible, êtes-vous disponible`),
    agrees: phrases(
      `parfait, d'accord, convient, confirme, confirmons, confirmé, ok, entendu, ça marche, c'est noté, noté, c'est bon, avec plaisir, volontiers, à bientôt, convenu, calé`,
    ),
    things: phrases(
      `livr*, livraison, expédi*, ouvert*, fermé*, horaires, transporteur, coursier, date limite, colis, commande`,
    ),
    cancels:
      phrases(`annuler, annulé, annulée, annule, annulons, annulation, est reporté, est reportée, reporter, dois reporter, devons reporter,
      décommander, n'aura pas lieu, ne pourrai pas assister, ne pourrai pas être, empêchement, ne pourrai pas venir, ne pourra avoir lieu`),
    traps: phrases(
      `réunion interne, prise de rendez-vous, pas de rendez-vous, pas de réunion, conseil d'administration, réunion de direction, réunion d'équipe, dernière réunion, nous nous sommes`,
    ),
    accepted:
      phrases(`Accepté, Acceptée, Confirmé, Confirmation, Rappel, Mise à jour, Invitation mise à jour, Confirmation de rendez-vous,
      Rappel de rendez-vous`),
    invited:
      phrases(`Invitation, Provisoire, Accepté provisoirement, Nouvel horaire proposé, Nouvelle heure proposée, Proposition de rendez-vous,
      Demande de réunion, Peut-être`),
    calledOff: phrases(`Annulé, Annulée, Refusé, Refusée, Décliné, Annulation, Événement annulé, Réunion annulée`),
  },
};
