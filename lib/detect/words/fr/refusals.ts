import { oneOf, wordings, type RefusalWords, type StopWords } from '../answerShape.ts';
import { phrases } from '../shape.ts';
import { forGood, neverAgain, objection, silence } from './silence.ts';

const NOW = oneOf(
  ` pour le moment, pour l instant, actuellement, en ce moment, à ce jour, à ce stade, maintenant, cette année, aujourd hui, à l heure actuelle, dans l immédiat, ce trimestre, présentement, à présent`,
);
const ADVERB = oneOf(`${NOW}, vraiment, malheureusement, du tout, très, tellement, particulièrement, non plus, encore`);
const MAKER = oneOf(
  ` fournisseur*, prestataire*, société, entreprise, solution*, partenaire*, produit*, offre*, devis, proposition*, outil, logiciel, fabricant, distributeur, agence, marque, concurrent*, candidat, cabinet`,
);
const CHOSE = oneOf(
  ` choisi, retenu, opté, parti, partis, partir, signé, travaillons, travaille, sélectionné, confié, commandé, acheté, décidé, orientés, orienté, orientons, tournés, tourné, engagés, restons, rester, restera, continuer, partons, optons, équipés, passés, choisir, contractualisé`,
);
const PROJECT = oneOf(
  ` projet*, achat*, investissement*, commande, budget*, déploiement, renouvellement, appel d offres, programme, chantier, travaux, dossier, remplacement`,
);
const SHELVED = oneOf(
  ` reporté*, repoussé*, suspendu*, en pause, en suspens, en stand-by, stand-by, gelé*, annulé*, abandonné*, décalé*, stoppé*, ajourné*, au point mort, mis de côté, différé*`,
);
const BUY = oneOf(
  ` répondre favorablement, y répondre, donner suite, donner de suite, donner une suite, poursuivre, aller plus loin, continuer, acheter, commander, changer, investir, renouveler, accepter votre, accepter cette, retenir, collaborer, travailler avec vous, signer, faire appel, procéder, souscrire, nous engager, m engager, reconduire, avancer, participer, y donner suite, en faire l acquisition`,
);
const MAIL = oneOf(
  ` mail, mails, e-mail, e-mails, courriel*, message*, publicité*, pub, pubs, spam*, appel, appels, sollicitation*, démarchage*, newsletter*, relance*, prospection, courrier*, envois, communication*, harcèlement`,
);
const TELL = oneOf(
  ` contactez, contacte, écrivez, écris, appelez, appelle, envoyez, envoie, sollicitez, sollicite, relancez, relance, dérangez, dérange, importunez, harcelez, démarchez, recontactez, recontacte, spammez, téléphonez, mailez`,
);
const TO_TELL = oneOf(
  ` contacter, écrire, appeler, envoyer, solliciter, relancer, déranger, importuner, recontacter, démarcher, harceler, spammer, téléphoner, mailer, adresser`,
);
const TOLD = oneOf(`contacté*, sollicité*, démarché*, relancé*, dérangé*, appelé*, recontacté*, importuné*`);
const REMOVE = oneOf(
  ` retire*, retirez, supprime*, supprimez, enlever, enlevez, enlève, rayer, rayez, désinscri*, désabonn*, radie*, effac*, sortez, sortir, ôtez, enlevé, retirée`,
);
const LIST = oneOf(
  ` liste*, fichier*, base*, mailing*, diffusion, contacts, newsletter*, crm, envois, registre*, mails`,
);

export const refusal: RefusalWords = {
  negated: wordings(
    ` pas|plus|nullement|guère|aucunement (${ADVERB}) intéress*, m|nous intéresse|intéressent|intéressait pas|plus|guère, pas|plus|aucun|sans (${ADVERB}) (d|de|grand) intérêt, aucun intérêt, pas|plus|aucun (${ADVERB}) (d|de) besoin|utilité|usage (${ADVERB}) >, pas|plus (${ADVERB}) besoin (${ADVERB}) (de|d) (vos|votre|ce|cet|cette|ces|cela|nouveau*|nouvelle*|tels|services|un|une) (nouveau*|autre) (${MAKER}|service*|prestation*|matériel|>), pas|plus (de) besoin|utilité ${NOW}, ${NOW} .. pas|plus besoin, pas|plus de|ce|un_tel besoin*, aucun besoin, sommes|suis (${ADVERB}) pas|plus (${ADVERB}) en_mesure|disposés|disposé (de|d|à) ${BUY}, < (non) (désolé) pas (${ADVERB}) ${NOW} >, < ${NOW} (non|pas) >, pas (${ADVERB}) d actualité|ordre_du_jour, pas|plus (${ADVERB}) (une|notre|la|dans_nos|une_de_nos|parmi_nos|dans_les) (de) (nos) priorité*|prioritaire*, pas (${ADVERB}) dans nos|notre|les projets|plans|priorités|budget|objectifs, pas à l ordre, pas le (bon|meilleur) (bon) moment, < pas cette année|maintenant|tout_de_suite, pas|aucun|plus (${ADVERB}) (de|d) projet* (en_ce_sens|de|d|dans|en|${NOW}|>), pas|plus (${ADVERB}) prévu (de|d) .. changer|acheter|investir|achat|investissement|commander, pas|plus|aucun|sans (${ADVERB}) (de|le|les|d|un) (de) budget|moyens|crédits|fonds|trésorerie, peut|pouvons|peux pas .. permettre, donner*|donnerons|donnerai|donne|donnons pas|plus (${ADVERB}) (de|une) suite, pas (${ADVERB}) (y) donner (de|une) suite, sans suite (à|>), classé* sans suite, souhait*|désir*|voulons|veux|compt*|envisag*|pouvons|pourrons|allons|vais|serons|désirons|va (${ADVERB}) pas|plus (${ADVERB}) (en_mesure) (de|d|y|à|nous) ${BUY}, décid*|choisi|préfér*|préférons (de|d) ne pas|plus, pas (${ADVERB}) été retenu*, avons|ai pas (${ADVERB}) retenu|sélectionné, pas retenir votre, ne retiendrons|retenons pas, correspond|correspondent|répond|répondent|cadre|colle|adapté* pas|plus (${ADVERB}) .. nos|notre|mes|nous|besoins|attentes, pas (${ADVERB}) adapté* .. nos|notre|nous, pas (fait|pour) pour|nous nous|>, < non merci, merci mais|mais_c_est non, c est non, pas preneur*, pas (${ADVERB}) prêts|prêt (à|d) .. (acheter|investir|changer|signer|commander), plus à la recherche, pas (${ADVERB}) à la recherche, cherchons|recherchons|cherche|recherche pas|plus, budget .. pas .. validé|accordé|accepté|approuvé|obtenu, pas (été) validé|approuvé|accepté par, sera|serait|réponse_est|c_est non (pour|merci|>), pouvons|peux|pourrons .. favorablement, pas (été) (très) convaincu*|concernés|concerné|favorable*|utile*|rentable*|compétitif*|viable, réponse (est) (donc) négative|défavorable, plus d actualité, regret .. que ... pas|retenu*, dit|répondu|dis non, pas (être) possible (financièrement) cette_année|pour_nous|actuellement|pour_le_moment|financièrement`,
  ),
  plain: wordings(
    ` trop cher*|chère*|coûteu*|onéreu*|élevé*, vraiment|très|assez|un_peu|quand_même|bien|plus cher|chère|chers|onéreux|élevé|élevée|élevés|coûteux (pour_nous|pour_moi|que|par_rapport|>), prix|tarif*|devis|offre|proposition|montant .. trop|bien|nettement|largement|beaucoup .. élevé*|cher*|haut*|supérieur*|au-dessus, au-dessus|dépass*|hors|excèd*|supérieur* (de|à|du|largement) (notre|nos|mon|le|au) .. budget*|moyens|enveloppe, au delà de (notre|nos) budget|moyens, moins|meilleur cher*|chère|marché|prix|tarif* ailleurs|chez, trouvé .. moins|meilleur .. cher*|marché|prix|tarif*|offre, budget* .. épuisé*|bouclé*|clos|gelé*|consommé*|serré*|dépensé*|coupé*|réduit*|restreint*|déjà_engagé, gel des|du budget*|investissements|dépenses, ${CHOSE} ... autre|autres .. ${MAKER}|chose, ${CHOSE} ... ${MAKER} .. concurrent*|local*|actuel*|habituel*|historique*, ${CHOSE} .. (un|une|vos|chez|avec|pour|la|l|vers) .. concurrent*|concurrence|ailleurs, autre ${MAKER} .. retenu*|choisi*|sélectionné*, ${MAKER} concurrent* .. retenu*|choisi*|sélectionné*, déjà .. ${MAKER}|contrat|équipé*|pourvu*|engagé*|sous_contrat|ce_qu_il, travaillons|travaille|collaborons|traitons .. (avec|depuis) .. ${MAKER}|longtemps, satisfait*|content*|contents|heureux (de|avec|du) .. (notre|nos|mon|actuel) (${MAKER}) actuel*|${MAKER}, restons|rester|reste|continuer|continuons (fidèles) (avec|chez|à) notre|nos (${MAKER}), fidèles à notre, avons|ai (notre|nos|mon) propre|propres|habituel*|attitré ${MAKER}, décliner|déclinons|décline|décliné votre|l|cette|poliment|donc|la|>, refus* votre|cette|l_offre, renonc*|renonç* (donc) à|au, tout fait en interne, faisons .. en interne, réalisons .. en interne, ${PROJECT} ... ${SHELVED}, mis|mettons|mettre|met|mise .. en_pause|en_suspens|en_stand-by|de_côté|en_veille, reportons|repoussons|annulons|gelons|reporter|repousser|décalons|suspendons .. ${PROJECT}, reporté*|repoussé*|remis* à (l|une) année|plus_tard|prochaine|janvier|septembre|date_ultérieure, refusé* .. investissement*|projet*|offre|achat*|demande|dépense|budget, préfér*|préférons attendre|patienter|différer|reporter|garder|conserver, annulé|abandonné|reporté|repoussé|suspendu|gelé .. ${PROJECT}, autres priorités, sous contrat|engagés jusqu|avec, trop tôt pour_nous|pour_moi|>, laisse|laissons tomber, restons|restera en là, en rester là, abandonné l idée, signé (finalement) avec|ailleurs, inutile pour nous, opté|choisi|décidé|partis|retenu ... solution|développement interne, internalisé*, prix|coût*|tarif*|montant|investissement .. trop important*|conséquent*|lourd*|haut*, concurrent*|autre|autres .. moins|meilleur cher*|chère|prix|tarif, venons|viens|vient d|de (en|l) acheter|commander|signer|changer|renouveler|investir|équiper, décidé|préférons|préfère de|d rester|garder|conserver|attendre|reporter|continuer, préférons|préfère|allons|va|vais rester|garder|conserver (sur|avec|chez|notre)`,
  ),
  interest: wordings(`intéress*, intérêt*`),
  forNow: [NOW],
  never: [
    ...wordings(
      ` jamais|plus_jamais .. acheter|commander|travailler .. (chez|avec) .. vous, achèter*|commander*|travailler*|prendr*|ferons|ferai jamais|plus_jamais ... vous, serons|serai|sera jamais, jamais .. travailler*|achèter*|commander* ... vous, non définitif, refus définitif, définitivement non, < en_aucun_cas|sous_aucun_prétexte >`,
    ),
    ...neverAgain,
  ],
  emphatic: [
    ...wordings(
      ` en aucun cas, sous aucun prétexte, ni maintenant ni, pour la dernière|troisième|deuxième|énième fois`,
    ),
    ...forGood,
  ],
  aside: wordings(
    ` pas encore approuvé|validé|voté|décidé|tranché|arrêté, rendez-vous, rdv, réunion*, appel, démo*, démonstration*, visite*, webinaire*, webinar, newsletter*, date, dates, créneau*, horaire*, déjeuner, dîner, présentation, formation*, garantie*, maintenance, entretien, leasing, location, financement, accessoire*, option*, assurance, sondage, enquête, invitation, installation, livraison, transport, port, billet*, couleur*, échantillon*, fête, voyage, poste, facture, salon, soirée, heure`,
  ),
  contrast: phrases(`mais plutôt, mais seulement, le reste, seulement le, seulement la`),
  accept: wordings(
    ` nous|j acceptons|accepte (votre|l), souhait*|voulons|aimer* passer_commande|commander|signer, passons|passe commande, bon pour accord, envoyez|envoyer .. contrat, avons|ai choisi|retenu|accepté|validé votre|vous, d accord pour|avec votre`,
  ),
};

export const stop: StopWords = {
  request: [
    ...wordings(
      ` me|m|nous (surtout) ${TELL} plus|jamais|pas_à_nouveau, < ${TELL} moi|nous plus|jamais, ne plus|jamais (jamais) me|nous|m ${TO_TELL}, ne plus|jamais ${TO_TELL} >, ne plus|jamais contacter|appeler|solliciter|relancer|démarcher|harceler, ne plus me|nous|m|être|recevoir ${TO_TELL}|${TOLD}|de|d|vos|aucun*|ce|ces|votre|rien, souhait*|veux|voulons|désir*|voudrai* pas|plus|plus_jamais (${ADVERB}) recevoir, souhait*|veux|voulons|désir*|voudrai* pas|plus|plus_jamais (${ADVERB}) être ${TOLD}, souhait*|veux|voulons|désir*|voudrai* plus|plus_jamais (${ADVERB}) de|d|vos|aucun*|ces ${MAIL}|publicitaires, souhait*|veux|voulons|désir*|voudrai* (à) ne plus|pas (recevoir|être), arrêtez|arrête|cessez|cesse|stoppez|arrêter|cesser|stop (immédiatement|svp|donc|tout_de_suite|définitivement|maintenant) (avec) de|d|vos|ces|ce|tes|les|tout|toute|toutes ... me|nous|m|${MAIL}, < (merci) arrêtez|arrête|cessez (svp|maintenant|immédiatement) >, merci d|de arrêter|cesser (de|d|vos|ces|tout|toute|immédiatement|>), faut arrêter, ${REMOVE} moi|nous|mon|notre|mes|nos|cette_adresse|mes_coordonnées|me ... de|des|du|d .. ${LIST}, me|nous|m|mon_adresse|mes_coordonnées|notre_adresse|mon_mail|mon_email ${REMOVE} ... ${LIST}, désinscri*|désabonn*|rayez|radiez moi|nous|mon, me|m|nous désinscrire|désabonner|rayer|radier, retirez|supprimez|enlevez|retirer|supprimer|enlever (bien) mon|mes|notre|nos adresse|coordonnées|mail|email|e-mail|contact|nom, < plus|pas|aucun (de|d) ${MAIL} svp|merci|commerciaux|de_votre_part|publicitaires, < plus (de|d) ${MAIL} >, laissez|laisse moi|nous (donc) tranquille*|en_paix, fichez|foutez|fous|fiche .. paix, oubliez moi|nous, m|nous oppose|opposons|opposer .. données|utilisation|traitement|démarchage|prospection, droit d opposition, plus être|recevoir ${TOLD}|sollicitations|démarchage, cesser|cessez|cesse|arrêter|arrêtez tout|toute contact|communication*|démarchage|envoi*|relance*|sollicitation*, stop à|aux|avec (vos|ces|tes) ${MAIL}, plus entendre parler de vous`,
    ),
    ...silence,
  ],
  bare: wordings(
    ` < stop >, < désinscription >, < désabonnement >, < me désabonner >, < me désinscrire >, < désabonnez-moi >, < désinscrivez-moi >`,
  ),
  complaint: [
    ...wordings(
      ` c_est|ceci_est|cela_est|est|sont (purement|vraiment|tout_simplement) (du|de) (la) (pur|pure|simple) spam|spams|pourriel|harcèlement|démarchage_abusif, considère|considérons .. (comme) (du|un) spam|harcèlement|pourriel, supprime*|supprimez|effacez|effacer|suppression .. mes|nos|toutes_mes|toutes_nos .. données|coordonnées|informations, (non) conforme* au rgpd, violation du rgpd, arrêtez|cessez .. spam*, < spam >, publicité|démarchage non sollicité*`,
    ),
    ...objection,
  ],
  threat: wordings(
    ` signale|signaler|signalé|signalons|signalerai .. spam|indésirable*|cnil|signal-spam|abus, bloque|bloquer|bloquerai|bloquons votre|vos|cet_expéditeur|cette_adresse, (je|vais|allons) vous bloque|bloquer|bloquerai >, signale*|signaler*|signalerai|plainte|saisir*|plaindrai|porterai_plainte|déposer ... cnil|signal-spam|police, comme spam|indésirable signale*|marqu*, signalé* comme spam|indésirable, porter*|dépose* plainte`,
  ),
  narrowed: wordings(
    `avant, jusqu, aujourd hui, demain, cette semaine, semaine prochaine, le matin|soir|week-end|samedi|dimanche, l après-midi, pendant, durant, par courrier|fax, par la poste, en double, séparément, ancienne adresse, ancien numéro, mais plutôt, sans`,
  ),
  other: wordings(
    `zip, pdf*, pièces jointes, facture*, livraison*, échantillon*, colis, bons de livraison, bon de commande, relevé*`,
  ),
  newsletter: wordings(`newsletter*, lettre d information, infolettre*, bulletin, blog`),
  click: wordings(`en cliquant, cliquez, cliquer ici, en suivant ce lien`),
  unsaid: wordings(`n arrêtez pas, n arrête pas, ne cessez pas, ne cesse pas`),
};
