import { oneOf, wordings } from '../answerShape.ts';

const MAILS = oneOf(
  `mails, mail, e-mails, emails, email, courriels, courriel, messages, message, appels, appel, sollicitations, sollicitation, démarchage*, relances, relance, publicité*, pub, pubs, prospection, courriers, envois, envoi, communications, newsletters, visites, spam, spams, coups de fil, sms, contact, échange, échanges, contacts`,
);
const TELL = oneOf(
  `contacter, écrire, appeler, rappeler, envoyer, solliciter, relancer, déranger, importuner, recontacter, démarcher, harceler, spammer, téléphoner, adresser, insister, embêter`,
);
const LISTS = oneOf(
  `liste*, fichier*, base*, mailing*, mailings, diffusion, contacts, newsletter*, crm, envois, envoi, registre*, invitations, campagne*, carnet*, système*, répertoire*, annuaire*, base de données, bases, prospection, relances`,
);
const WISH = oneOf(
  `souhaite, souhaitons, souhaitez, désire, désirons, veut, veux, voulons, voudrais, voudrions, demande, demandons, prie, prions, exige, exigeons, aimerais, aimerions`,
);

/** Asks for silence, in ways that `refusals.ts` has not. */
export const silence = wordings(
  `<|et|merci|donc plus|zéro aucun*|de|d|jamais_de (autre|autres|nouveau|nouvelle) ${MAILS} avec_vous|avec_votre|s_il|svp|merci|de_votre_part|de_vous|commercial*|>, < aucun*|zéro|plus ${MAILS} svp|merci|s_il|de_votre_part, ${WISH} (ne) (ne) plus (jamais) (aucun*|d|de|avoir|recevoir|être|y|en) (aucun*|de|d|contact) ${MAILS}, ${WISH} (à|de|d) (ne) (ne) plus (jamais) (y) être_contact*|être_sollicit*|être_relanc*|recevoir|figurer|apparaître|vous_entendre|entendre_parler, n en veux|voulons|veut plus (du_tout|d_autres|>), plus|pas entendre parler de, mettre|mettez|mettiez (immédiatement|définitivement) fin|un_terme à vos|ces|toute|tout|toutes, ne plus y figurer|apparaître|être, ne plus figurer|apparaître|faire_partie|être dans|sur|de vos|votre, retir*|enlev*|supprim*|ôt*|ray*|effac*|sort*|radi*|exclu* (moi|nous|bien|donc|svp|immédiatement) l|mon|ma|mes|notre|nos|cette|ces|me (trois|deux|toutes) (mes|nos) adresse*|coordonnées|nom|contact*|numéro*|mail|e-mail|email|données, retir*|enlev*|supprim*|ray*|effac*|sort* ... adresse*|coordonnées|nom|numéro* .. de|des|du (tous|toutes) votre|vos ${LISTS}, me|nous|m retir*|enlev*|supprim*|ray*|effac*|sort*|désinscri*|désabonn*|exclu* ... de|des|du|d (tout|tous|toutes|vos|votre|ces|cette|ce) (vos|prochain*|futur*|autre*) ${LISTS}, me|nous|m désinscrire|désabonner|enlever|retirer|sortir|supprimer|ôter|rayer|désinscrivez|désabonnez|retirez|enlevez (pour_de_bon|définitivement|svp|immédiatement|au_plus_vite|s_il|dès|>), <|merci|veuillez|svp désinscri*|désabonn* (svp|merci|stp|moi|nous|immédiat*|>), < stop (la|les|toute|toutes|aux|à_la) pub|publicité|mails|mail|spam|relances|démarchage|prospection|appels|sms, retire|retirons|révoque|révoquons|retirer (par_la_présente) mon|notre|tout|le consentement|accord, n ai|avons jamais (donné|accepté|autorisé) .. consentement|accord, mettez|mettre|inscri*|placez|placer|ajoutez|ajouter ... liste rouge|noire|d_opposition|d_exclusion|repoussoir, sur|inscrit*|liste bloctel, blacklistez|blacklister nous|moi|notre|mon, aucun* collaborateur*|salarié*|employé*|membre* .. ne doit|souhaite (plus) recevoir|être, ne doit|doivent|devez|veuillez|faut plus (jamais) (nous|me|m) recevoir_de|recevoir_vos|recevoir_aucun*|être_sollicit*|être_contact*|être_démarch*|${TELL}, inutile|pas_la_peine|pas_besoin de|d (me|nous|m) (re) ${TELL} à_nouveau|encore|désormais|davantage, n insistez|insiste|insistez plus|pas, pourriez|pouvez|voulez|veuillez|prie|demande|demandons|prions (vous) (bien) (d|de) arrêter|cesser|stopper (immédiatement|définitivement|svp) (de|d|vos|ces|ce|tout|toute|toutes) (me|nous|m) ${TELL}|${MAILS}|type|forme, merci|prière|veuillez|svp (de|d) (bien) (vouloir) ne plus|jamais (me|nous|m|jamais) ${TELL}, fichez|foutez|fous|lâchez|lâche moi|nous|la (la|donc|les|tranquille|paix), passez votre chemin, ça suffit >, < assez >, < basta >, oubliez|perdez|jetez|effacez|supprimez mon|notre|nos|mes numéro|adresse|coordonnées|mail|e-mail|email|contact, (vos) appels|mails|messages|relances|visites .. pas|plus bienvenu*|souhaité*|désiré*, vous|que_vous (prions|demande|demandons|prie) (instamment) (de|d) cesser|arrêter|stopper, demandé (de|d) (ne_plus) (me|nous|m) ${TELL} (plus) >`,
);

/** Objects to the use of their data, or says what becomes of our mails. */
export const objection = wordings(
  `votre|vos|prochains (adresse|domaine|numéro|messages|mails|courriels|société|envois) (est|sont|seront|sera|a_été|ont_été) (désormais|dorénavant|maintenant|automatiquement) bloqué*|supprimé*|ignoré*|blacklisté*, m|nous oppose|opposons (formellement|par_la_présente) (à|au|aux) , droit d|à opposition|effacement|l_oubli|la_suppression, oppose|opposons|opposition (formellement) à|au traitement|utilisation|démarchage|prospection, c_est|saisi*|contact*|préven*|alert*|signal*|plainte (la|à_la|auprès_de_la|un|mon|notre) dgccrf|cnil|avocat|signal-spam, vos|tes (mails|messages|courriels|courriers) vont|partent|finissent|finiront|iront (directement) à|dans|en (la|les) poubelle|corbeille|indésirables|spam*, publicité*|démarchage|sollicitation*|mails|courriels (commercial*) non|pas sollicité*|désiré*|consenti*`,
);

/** A no for good. */
export const neverAgain = wordings(
  `inutile d|de insister|me_relancer|nous_relancer|revenir, hors_de_question (que|qu|de|d) ... travaill*|retravaill*|command*|achet*|achèt*|collabor*|vous|votre, décision|réponse|refus|non (est|sera|reste|et) (est|ferme_et|donc) définiti*|irrévocable|sans_appel|catégorique, non (c_est|et_c_est) définitif, définiti* non|clos|fermé, clore|clôturer|fermer|classer|clôturez|fermez définitivement notre|mon dossier|compte, clore|clôturer|fermer|classer notre|mon dossier définitivement, ne|n ferons|ferai|fera|donnerai|donnerons|aurons|aurai|serons|serai|travaillerons|achèterons|achèterai|commanderons|commanderai|retravaillerons|souhaiterons|changerons|changerai|signerons (plus) jamais (plus) (de|d|appel|suite|affaire|recours|intéress*|client*|vous|avec|chez|d_avis|à), plus jamais|ni ... chez|avec|à vous|votre, ni maintenant ni|aujourd_hui_ni, ni aujourd_hui ni, jamais (de_la|de_ma) vie, non c_est|veut_dire|ça_veut_dire non, (j|nous|on) (vous) (ai|avons|a) (déjà) dit non (deux|trois|plusieurs|et|à|>), pas question (que|de|d) ... avec_vous|chez_vous, plus rien à faire|voir avec|chez vous|votre, avez perdu (un|une) client*, ne voulons|veux|veut|souhaitons plus travailler|collaborer|avoir_affaire`,
);

/** Beside a no: it is one for good. */
export const forGood = wordings(
  `déjà (été) dit|écrit|répondu|signifié|indiqué|précisé|informé|expliqué .. fois|reprises, deux|trois|quatre|plusieurs|x fois déjà|que, déjà (deux|trois|plusieurs) fois, dit et_redit|et_répété, une fois pour_toutes, pour la (deuxième|troisième|énième|dernière) fois, dernière fois que|qu je|on (vous) (le) (vous) dis|dit|réponds|répond|répète|demande|écris|écrit, ne changera|changeront|évoluera pas|plus|jamais, ne changerons|changerai pas|plus d_avis|de_position|de_décision, combien de fois, comment (faut) (il) (vous) le_dire, c_est|sera définiti*|irrévocable|sans_appel, définitivement pas|plus|non, respectez|respecter ma|notre|cette|mon|ce décision|choix|refus|non, en aucun cas, et ne (le) (sera|serons|serai|seront) jamais`,
);

/** Like a condition, or like what somebody says of us; and yet asks. */
export const asking = wordings(
  `saurais|saurions gré, reconnaissant*|gentil|aimable|gré|heureux|obligé* si vous, si vous pouviez|pourriez|voulez_bien, pourriez|pouvez|voudriez|voulez vous (bien|svp|enfin) ne|me|nous|m|arrêter|cesser|retirer|supprimer, vous êtes|êtes_vous prié*|sommé*|tenu*|invité* (de|d|à), vous prie|prions|demande|demandons|enjoins|somme`,
);
