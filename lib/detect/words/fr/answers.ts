import { oneOf, wordings, type AnswerWords } from '../answerShape.ts';
import { phrases } from '../shape.ts';
import { refusal, stop } from './refusals.ts';
import { asking } from './silence.ts';

const CHECK = oneOf(`
  vérifier, voir, regarder, étudier, discuter, consulter, demander, parler, réfléchir, valider, examiner,
  échanger, analyser, faire le point, renseigner, soumettre, transmettre, revoir, débattre, comparer, contrôler,
  interroger, sonder`);
const CHECKING = oneOf(`
  étudions, étudie, vérifie, vérifions, regarde, regardons, réfléchissons, réfléchis, analysons, examinons,
  examine, consulte, consultons, discutons, discute, soumets, transmets, transmettons, voyons, comparons`);
const SEND = oneOf(`
  envoyer, confirmer, faire, préciser, donner, transmettre, communiquer, indiquer, répondre, rappeler, contacter,
  vérifier, tenir, dire, adresser, fournir, vouloir, prévoir, corriger, modifier, retourner, renvoyer, valider,
  signer, prendre, appeler, recontacter, chiffrer, joindre, compléter, retirer, cesser, arrêter, supprimer,
  mettre, établir, détailler, proposer, revenir, reprendre, procéder, planifier, regarder, informer, désinscrire,
  ne plus, ne pas, expliquer, éclairer, aider, livrer, réserver, annuler, laisser, passer, enlever, rayer,
  expédier, remplir, noter que nous attendons`);
const SEND_ME = oneOf(`
  envoyez, dites, donnez, faites, confirmez, indiquez, rappelez, contactez, tenez, transmettez, précisez, appelez,
  répondez, retournez, renvoyez, envoie, dis, donne, fais, confirme, rappelle, tiens, transmets, écrivez,
  proposez, communiquez, adressez, expliquez, appelle, contacte, réserve, réservez, livrez, retirez, enlevez,
  supprimez`);

export const answers: AnswerWords = {
  clause: {
    openers: phrases(`
      et, mais, donc, désolé, désolée, merci, bonjour, bonsoir, salut, non, oui, ok, svp, stp, malheureusement, alors,
      car, que, cependant, hélas, honnêtement, franchement, toutefois, enfin, bon, déjà, s'il vous plaît, s'il te
      plaît, sinon, de grâce, actuellement`),
    closers: phrases(`
      merci, svp, stp, mais, et, car, parce que, puisque, cordialement, désolé, désolée, s'il vous plaît, s'il te
      plaît, donc, pour le moment, pour l'instant, immédiatement, maintenant, ou, cdt, bien à vous, malheureusement,
      actuellement, définitivement, de notre côté, de notre part, pour nous`),
    joints: phrases(`mais, et, car, parce que, puisque, donc, cependant, toutefois, alors que`),
    condition: wordings(`
      si, s'ils, s'il, quand, lorsque, au cas où, en cas, pourquoi, dès que, dans le cas où, à moins, tant que,
      peut-être, sauf si`),
    others: wordings(`
      notre|nos|mon|l ancien*|précédent*|ex, ils|elles|client*|certains|personne|beaucoup|elle, < pour vous|ne|être|
      se, vous|tu ne|n|êtes|avez|es|as|auriez|seriez, notre client*, il (n) (est|a) (n) intéress*|est`),
    reported: wordings(`
      vous|tu|il|elle|client*|ils|m|nous aviez|avez|avais|as|a|avait|ont .. dit|indiqué|mentionné|écrit|expliqué|
      signalé|précisé, vous|tu disiez|disais|indiquiez|écriviez|dites, j ai compris|cru que`),
    negation: phrases(`pas, ne, n, non, jamais, aucun, aucune, sans, ni`),
    asking,
    self: wordings(`me, m, moi, nous, mon, ma, mes, notre, nos`),
    trap: phrases(`
      pas seulement, pas uniquement, pas de problème, pas de problèmes, pas de souci, pas de soucis, aucun problème,
      aucun souci, pas de question, pas de questions, aucune question, pas de doute, aucun doute, s'il vous plaît,
      s'il te plaît, s'il vous plait, si possible, si c'est possible, si vous le pouvez, vous ne me, vous ne nous,
      vous ne souhaitez, tu ne me, dans les spams, dans mes spams, dans nos spams, en spam, dans le spam, dans les
      indésirables, dans les courriers indésirables, pas de soucis, n'est pas urgent, si vous voulez bien, pas de
      retard, pas de changement, si je ne me trompe`),
  },
  refusal,
  stop,
  holding: {
    later:
      wordings(`merci de patienter, (encore) un_peu|peu de patience, on|nous attend|attendons encore|toujours|le|la|les|un|une, avant de
  nous|se|me décider|prononcer|trancher, manque juste|encore|plus_que, vous|te reviens|reviendrai|reviendrons|revenons dès|bientôt|
  rapidement, toujours|encore en attente|discussion|réflexion, pas|rien encore .. décision|réponse|retour|validé|décidé|tranché, en cours
  de|d validation|examen|étude|analyse|traitement|discussion|approbation, veut|voulons|veux|faut|dois|devons y réfléchir, encore y
  réfléchir, testons|étudions|analysons|examinons encore|toujours|votre|actuellement, sera|seront traité*|étudié*|examiné*|présenté*
  ... comité|séance|réunion|conseil|prochain*, 
      reviens|reviendrai|revenons|reviendrons|revenir|reviendra|reviennent|reviendront|retour vers|auprès_de vous|toi,
      vous|te|t réponds|répondrai|répondrons|redis|redirai|dirai|dirons|recontacte|recontacterai|recontacterons|
      recontactera|donnerai|donnerons|ferai|ferons|tiens|tiendrai|tiendrons|tenons|redonne (au_courant|informé*|
      réponse|un_retour|une_réponse|ça|cela), vous|te|t ferai|ferons|fais|faisons|donne|donnons .. retour|réponse|
      signe|savoir, vais|allons|dois|devons|faut|laissez|laisse|permettez|préfère|voudrais|souhaite|souhaitons ...
      ${CHECK}, je|j|nous|<|et|la|le|l|en (me|m|nous|en|la|le|l|y) ${CHECKING} (la|l|le|en|votre|cela|ça|avec|auprès|
      en_interne|encore|mon|ma|à|au|les|ce|tout|vos|ces|de_mon|à_mon), en cours (d|de) étude|analyse|validation|
      réflexion|discussion|examen|évaluation, à l étude, attends|attendons|attente ... retour_de|validation|décision|
      accord_de|accord_du|feu_vert|réponse_de|réponse_du, pas encore .. décid*|décision|eu|pu|regardé|tranché|validé|
      pris|étudié, décision sera|reste|n .. prise|prendre, prendr* .. décision, décider* .. semaine|mois|lundi|mardi|
      mercredi|jeudi|vendredi|réunion, laissez|donnez|laisse|donne moi|nous (encore|un|le|quelques|jusqu|deux) ..
      temps|jour*|semaine*|quelques|réflexion|lundi|vendredi|fin, besoin (encore) (d|de) (un|encore) (peu|plus|
      quelques) (de) temps|jours|réflexion|délai, (ai|avons|j_ai|je) transmis|transféré|transmets|transfère|
      transmettons .. à|au|aux|votre .. (collègue*|responsable*|service*|direction|achats|chef|équipe), vous|tu aurez|
      auras|recevrez .. réponse|retour|nouvelles, chez|entre_les_mains_de|auprès_de notre|mon|ma|mes service*|
      responsable|direction|chef|associés, fais|faisons le_point, attend|attends|attendons .. accord|validation|
      décision|feu_vert, faut que ... parle|voie|vérifie|demande|consulte|regarde|discute|valide, me renseigne, nous
      renseignons, réponds|répondrai|répondrons demain|rapidement|bientôt|dès|prochainement`),
    not: wordings(`
      si|cas|dès|lorsque|quand ... besoin|nécessaire|intéress*|question*|évolu*|intérêt, ai|avons (bien|déjà) vérifié|
      discuté|vu|consulté|étudié|parlé|regardé|échangé, comme promis|convenu, revenez vers, hésitez`),
    answer: wordings(`
      ci-joint*, en pièce jointe, voici, vous trouverez, prix|offre|devis|tout|cela|ça|c|proposition|date (est|nous|
      me|va|a|semble) .. convient|ok|bon|parfait|accepté*|validé*|d_accord|conviennent, nous acceptons, j accepte, bon
      pour accord, < oui >, validé, passer|passons|passe commande, vous envoie|enverrai|enverrons|envoyons|adresse|
      adresserai`),
  },
  asks: {
    request: wordings(`
      pouvez|pourriez|pourrais|peux|auriez|aurais|sauriez|voulez|veux|pourrions|pouvons|puis (vous|tu|je|nous) vous|
      tu|je|nous, vous|tu pouvez|pourriez|peux|pourrais (me|m|nous|aussi|encore|svp|également) (me|m|nous|les|le|la)
      ${SEND}, serait|est il (encore) possible, merci de|d (bien) (vouloir) (me|m|nous|le|la|les|y|en|lui) (en|les|le|
      la) ${SEND}, veuillez (bien|donc|svp) (me|m|nous|le|la|les) ${SEND}, prière de, vous|te prie|prions|demande|
      demandons|demanderais|demanderai de|d|bien, saurais|saurions|saurait gré, serais|serions reconnaissant*,
      ${SEND_ME} moi|nous|m, < ${SEND_ME} le|la|les|nous, souhait*|aimer*|voudr*|désir* (bien|aussi|également|donc)
      (pouvoir|nous|vous) savoir|connaître|recevoir|avoir|obtenir|comprendre|demander, aurais|aurions|aurait besoin,
      avons|ai (encore|aussi|également|urgemment) besoin (d|de|des|du) (un|une|plus|votre|vos|la|l) (nouveau) devis|
      offre|prix|tarif*|information*|document*|précision*|date|confirmation|réponse|facture|catalogue|échantillon*|
      fiche*|délai*, svp|stp, s il vous|te plait, me|m demande|demandais si|comment|quand|combien, dites moi|nous, des
      nouvelles`),
    polite: wordings(`
      comment allez|vas|va|vont, comment ça va, ça va (bien) >, vous|tu allez|vas bien, j espère|espérant|espérons
      que|qu vous|tu|tout|ce|votre|il ..., n est ce pas >, qui sait >, < pourquoi pas >, quoi de neuf, n est ce|il|
      elle|pas pas (beau|magnifique|génial|super|merveilleux|formidable|incroyable|top), c est pas (beau|magnifique|
      génial|super|merveilleux|formidable|incroyable), avez|as vous|tu passé .. bon|bonne|bonnes|belles|de_bonnes|
      de_belles, < non >, < hein >, < vraiment >, qui l eût cru, vous imaginez`),
    closing: wordings(`
      hésitez|hésite pas, si vous|tu ... question*|renseignement*, pour tout|toute|toutes|tous ... question*|besoin|
      renseignement*|information*|complément*|précision*, prie|prions (de|d|bien) agréer|croire|recevoir|accepter,
      veuillez trouver|excuser|noter|accepter|recevoir|agréer, l environnement, avant d imprimer, le|êtes|bon
      destinataire, reçu .. par_erreur, laissez|donnez|laisse|donne moi|nous .. temps|jour*|semaine*|quelques|
      réflexion, bonne|belle|bon|excellente journée|soirée|semaine|fin|week-end|vacances, ne pas répondre, à votre
      disposition, merci (d|de) avance >, dans l attente, au plaisir, dites bonjour, merci de votre|ta|vos
      compréhension|patience|attention, excusez le|la|les|mon`),
  },
  thanks: {
    thanks: phrases(`
      merci, merci beaucoup, mille mercis, un grand merci, grand merci, je vous remercie, nous vous remercions, je te
      remercie, remerciements, merci bien, merci infiniment, avec mes remerciements, remercie, remercions`),
    acknowledges: phrases(`
      parfait, bien reçu, bien noté, noté, reçu, reçue, ok, okay, d'accord, super, génial, excellent, entendu, c'est
      noté, très bien, de rien, avec plaisir, je vous en prie, je t'en prie, pas de souci, pas de problème, compris,
      top, nickel, impeccable, formidable, ça marche, bien reçue, pris note, c'est bon, c'est parfait, bonne réception`),
    beside: phrases(`
      beaucoup, bien, pour, votre, vos, ta, ton, tes, la, le, les, l, d, de, du, des, cette, ce, ces, cet, réponse,
      retour, mail, e-mail, message, courriel, rapide, rapidité, rapides, aide, info, infos, information,
      informations, devis, offre, proposition, documents, document, envoi, confirmation, appel, temps, échange,
      accueil, réactivité, disponibilité, patience, compréhension, précision, précisions, renseignement,
      renseignements, explications, explication, soutien, facture, catalogue, tarifs, fichier, fichiers, d'avance,
      avance, encore, une, un, fois, tout, tous, toutes, et, à, vous, toi, nous, me, je, j'ai, ai, avons, avoir, en,
      ceci, cela, ça, infiniment, sincèrement, très, si, aussi, également, bonne, bon, belle, journée, soirée,
      week-end, weekend, semaine, fin, vacances, excellente, excellent, vraiment, gentil, efficacité, retours,
      pareillement, même, madame, monsieur, mme, m, docteur, au, aux, par, avec, plaisir, votre part, suivi, travail,
      équipe, prompt, prompte, quand, votre mail, transmis, transmise, bonjour, ah, oh`),
    objects: phrases(`pour le, pour la, pour les, pour votre, pour vos, pour ton, pour ta, pour tes, de votre, de vos`),
    greeting: phrases(`
      bonjour, bonsoir, salut, cher, chère, madame, monsieur, coucou, hello, chers, madame monsieur, bonjour monsieur,
      bonjour madame`),
    signOff: phrases(`
      cordialement, bien cordialement, très cordialement, bien à vous, bien à toi, sincères salutations, salutations,
      meilleures salutations, cdt, cdlt, amicalement, sincèrement, à bientôt, respectueusement, veuillez agréer, je
      vous prie d'agréer, bonne réception, à plus, bises, envoyé de mon, envoyé depuis, envoyé à partir, salutations
      distinguées, avec mes salutations, chaleureusement, bien sincèrement, à très bientôt, bàv`),
    speaks: phrases(`nous, je, j'ai, j'aimerais, ps, p.s`),
  },
};
