import type { AnswerWords } from '../answerShape.ts';
import { phrases } from '../shape.ts';

const NOW =
  'pour_le_moment|pour_l_instant|actuellement|en_ce_moment|à_ce_jour|à_ce_stade|maintenant|cette_année|aujourd_hui|à_l_heure_actuelle|dans_l_immédiat|ce_trimestre|présentement|à_présent';
const ADVERB = `${NOW}|vraiment|malheureusement|du_tout|très|tellement|particulièrement|non_plus|encore`;
const MAKER =
  'fournisseur*|prestataire*|société|entreprise|solution*|partenaire*|produit*|offre*|devis|proposition*|outil|logiciel|fabricant|distributeur|agence|marque|concurrent*|candidat|cabinet';
const CHOSE =
  'choisi|retenu|opté|parti|partis|partir|signé|travaillons|travaille|sélectionné|confié|commandé|acheté|décidé|orientés|orienté|orientons|tournés|tourné|engagés|restons|rester|restera|continuer|partons|optons|équipés|passés|choisir|contractualisé';
const PROJECT =
  'projet*|achat*|investissement*|commande|budget*|déploiement|renouvellement|appel_d_offres|programme|chantier|travaux|dossier|remplacement';
const SHELVED =
  'reporté*|repoussé*|suspendu*|en_pause|en_suspens|en_stand-by|stand-by|gelé*|annulé*|abandonné*|décalé*|stoppé*|ajourné*|au_point_mort|mis_de_côté|différé*';
const BUY =
  'répondre_favorablement|y_répondre|donner_suite|donner_de_suite|donner_une_suite|poursuivre|aller_plus_loin|continuer|acheter|commander|changer|investir|renouveler|accepter_votre|accepter_cette|retenir|collaborer|travailler_avec_vous|signer|faire_appel|procéder|souscrire|nous_engager|m_engager|reconduire|avancer|participer|y_donner_suite|en_faire_l_acquisition';
const MAIL =
  'mail|mails|e-mail|e-mails|courriel*|message*|publicité*|pub|pubs|spam*|appel|appels|sollicitation*|démarchage*|newsletter*|relance*|prospection|courrier*|envois|communication*|harcèlement';
const TELL =
  'contactez|contacte|écrivez|écris|appelez|appelle|envoyez|envoie|sollicitez|sollicite|relancez|relance|dérangez|dérange|importunez|harcelez|démarchez|recontactez|recontacte|spammez|téléphonez|mailez';
const TO_TELL =
  'contacter|écrire|appeler|envoyer|solliciter|relancer|déranger|importuner|recontacter|démarcher|harceler|spammer|téléphoner|mailer|adresser';
const TOLD = 'contacté*|sollicité*|démarché*|relancé*|dérangé*|appelé*|recontacté*|importuné*';
const REMOVE =
  'retire*|retirez|supprime*|supprimez|enlever|enlevez|enlève|rayer|rayez|désinscri*|désabonn*|radie*|effac*|sortez|sortir|ôtez|enlevé|retirée';
const LIST = 'liste*|fichier*|base*|mailing*|diffusion|contacts|newsletter*|crm|envois|registre*|mails';
const CHECK =
  'vérifier|voir|regarder|étudier|discuter|consulter|demander|parler|réfléchir|valider|examiner|échanger|analyser|faire_le_point|renseigner|soumettre|transmettre|revoir|débattre|comparer|contrôler|interroger|sonder';
const CHECKING =
  'étudions|étudie|vérifie|vérifions|regarde|regardons|réfléchissons|réfléchis|analysons|examinons|examine|consulte|consultons|discutons|discute|soumets|transmets|transmettons|voyons|comparons';
const SEND =
  'envoyer|confirmer|faire|préciser|donner|transmettre|communiquer|indiquer|répondre|rappeler|contacter|vérifier|tenir|dire|adresser|fournir|vouloir|prévoir|corriger|modifier|retourner|renvoyer|valider|signer|prendre|appeler|recontacter|chiffrer|joindre|compléter|retirer|cesser|arrêter|supprimer|mettre|établir|détailler|proposer|revenir|reprendre|procéder|planifier|regarder|informer|désinscrire|ne_plus|ne_pas|expliquer|éclairer|aider|livrer|réserver|annuler|laisser|passer|enlever|rayer|expédier|remplir|noter_que_nous_attendons';
const SEND_ME =
  'envoyez|dites|donnez|faites|confirmez|indiquez|rappelez|contactez|tenez|transmettez|précisez|appelez|répondez|retournez|renvoyez|envoie|dis|donne|fais|confirme|rappelle|tiens|transmets|écrivez|proposez|communiquez|adressez|expliquez|appelle|contacte|réserve|réservez|livrez|retirez|enlevez|supprimez';

export const answers: AnswerWords = {
  clause: {
    openers: phrases(`
      et, mais, donc, désolé, désolée, merci, bonjour, bonsoir, salut, non, oui, ok, svp, stp, malheureusement, alors,
      car, que, cependant, hélas, honnêtement, franchement, toutefois, enfin, bon, déjà, s'il vous plaît, s'il te plaît,
      sinon, de grâce, actuellement`),
    closers: phrases(`
      merci, svp, stp, mais, et, car, parce que, puisque, cordialement, désolé, désolée, s'il vous plaît, s'il te plaît,
      donc, pour le moment, pour l'instant, immédiatement, maintenant, ou, cdt, bien à vous, malheureusement,
      actuellement, définitivement, de notre côté, de notre part, pour nous`),
    joints: phrases(`mais, et, car, parce que, puisque, donc, cependant, toutefois, alors que`),
    condition: phrases(`
      si, s'ils, s'il, quand, lorsque, au cas où, en cas, pourquoi, dès que, dans le cas où, à moins, tant que,
      peut-être, sauf si`),
    others: phrases(`
      notre|nos|mon|l ancien*|précédent*|ex, ils|elles|client*|certains|personne|beaucoup|elle, < pour vous|ne|être|se,
      vous|tu ne|n|êtes|avez|es|as|auriez|seriez, notre client*, il (n) (est|a) (n) intéress*|est`),
    reported: phrases(
      `vous|tu|il|elle|client*|ils|m|nous aviez|avez|avais|as|a|avait|ont .. dit|indiqué|mentionné|écrit|expliqué|signalé|précisé, vous|tu disiez|disais|indiquiez|écriviez|dites, j ai compris|cru que`,
    ),
    negation: phrases(`pas, ne, n, non, jamais, aucun, aucune, sans, ni`),
    trap: phrases(`
      pas seulement, pas uniquement, pas de problème, pas de problèmes, pas de souci, pas de soucis, aucun problème,
      aucun souci, pas de question, pas de questions, aucune question, pas de doute, aucun doute, s'il vous plaît, s'il
      te plaît, s'il vous plait, si possible, si c'est possible, si vous le pouvez, vous ne me, vous ne nous, vous ne
      souhaitez, tu ne me, dans les spams, dans mes spams, dans nos spams, en spam, dans le spam, dans les indésirables,
      dans les courriers indésirables, pas de soucis, n'est pas urgent, si vous voulez bien, pas de retard, pas de
      changement, si je ne me trompe`),
  },
  refusal: {
    negated: phrases(`
      pas|plus|nullement|guère|aucunement (${ADVERB}) intéress*, m|nous intéresse|intéressent|intéressait
      pas|plus|guère, pas|plus|aucun|sans (${ADVERB}) (d|de|grand) intérêt, aucun intérêt, pas|plus|aucun (${ADVERB})
      (d|de) besoin|utilité|usage (${ADVERB}) >, pas|plus (${ADVERB}) besoin (${ADVERB}) (de|d)
      (vos|votre|ce|cet|cette|ces|cela|nouveau*|nouvelle*|tels|services|un|une) (nouveau*|autre)
      (${MAKER}|service*|prestation*|matériel|>), pas|plus (de) besoin|utilité ${NOW}, ${NOW} .. pas|plus besoin,
      pas|plus de|ce|un_tel besoin*, aucun besoin, sommes|suis (${ADVERB}) pas|plus (${ADVERB}) en_mesure|disposés|disposé (de|d|à)
      ${BUY}, < (non) (désolé) pas (${ADVERB}) ${NOW} >, < ${NOW} (non|pas) >, pas (${ADVERB}) d
      actualité|ordre_du_jour, pas|plus (${ADVERB}) (une|notre|la|dans_nos|une_de_nos|parmi_nos|dans_les) (de) (nos)
      priorité*|prioritaire*, pas (${ADVERB}) dans nos|notre|les projets|plans|priorités|budget|objectifs, pas à l
      ordre, pas le (bon|meilleur) (bon) moment, < pas cette année|maintenant|tout_de_suite, pas|aucun|plus (${ADVERB})
      (de|d) projet* (en_ce_sens|de|d|dans|en|${NOW}|>), pas|plus (${ADVERB}) prévu (de|d) ..
      changer|acheter|investir|achat|investissement|commander, pas|plus|aucun|sans (${ADVERB}) (de|le|les|d|un) (de)
      budget|moyens|crédits|fonds|trésorerie, peut|pouvons|peux pas .. permettre,
      donner*|donnerons|donnerai|donne|donnons pas|plus (${ADVERB}) (de|une) suite, pas (${ADVERB}) (y) donner (de|une)
      suite, sans suite (à|>), classé* sans suite,
      souhait*|désir*|voulons|veux|compt*|envisag*|pouvons|pourrons|allons|vais|serons|désirons|va (${ADVERB}) pas|plus (${ADVERB})
      (en_mesure) (de|d|y|à|nous) ${BUY}, décid*|choisi|préfér*|préférons (de|d) ne pas|plus, pas (${ADVERB}) été
      retenu*, avons|ai pas (${ADVERB}) retenu|sélectionné, pas retenir votre, ne retiendrons|retenons pas,
      correspond|correspondent|répond|répondent|cadre|colle|adapté* pas|plus (${ADVERB}) ..
      nos|notre|mes|nous|besoins|attentes, pas (${ADVERB}) adapté* .. nos|notre|nous, pas (fait|pour) pour|nous nous|>,
      < non merci, merci mais|mais_c_est non, c est non, pas preneur*, pas (${ADVERB}) prêts|prêt (à|d) ..
      (acheter|investir|changer|signer|commander), plus à la recherche, pas (${ADVERB}) à la recherche,
      cherchons|recherchons|cherche|recherche pas|plus, budget .. pas .. validé|accordé|accepté|approuvé|obtenu, pas
      (été) validé|approuvé|accepté par, sera|serait|réponse_est|c_est non (pour|merci|>), pouvons|peux|pourrons ..
      favorablement, pas (été) (très) convaincu*|concernés|concerné|favorable*|utile*|rentable*|compétitif*|viable,
      réponse (est) (donc) négative|défavorable, plus d actualité,
      regret .. que ... pas|retenu*,
      dit|répondu|dis non, pas (être) possible (financièrement) cette_année|pour_nous|actuellement|pour_le_moment|financièrement`),
    plain: phrases(`
      trop cher*|chère*|coûteu*|onéreu*|élevé*, vraiment|très|assez|un_peu|quand_même|bien|plus
      cher|chère|chers|onéreux|élevé|élevée|élevés|coûteux (pour_nous|pour_moi|que|par_rapport|>),
      prix|tarif*|devis|offre|proposition|montant .. trop|bien|nettement|largement|beaucoup ..
      élevé*|cher*|haut*|supérieur*|au-dessus, au-dessus|dépass*|hors|excèd*|supérieur* (de|à|du|largement)
      (notre|nos|mon|le|au) .. budget*|moyens|enveloppe, au delà de (notre|nos) budget|moyens, moins|meilleur
      cher*|chère|marché|prix|tarif* ailleurs|chez, trouvé .. moins|meilleur .. cher*|marché|prix|tarif*|offre, budget*
      .. épuisé*|bouclé*|clos|gelé*|consommé*|serré*|dépensé*|coupé*|réduit*|restreint*|déjà_engagé, gel des|du
      budget*|investissements|dépenses, ${CHOSE} ... autre|autres .. ${MAKER}|chose, ${CHOSE} ... ${MAKER} ..
      concurrent*|local*|actuel*|habituel*|historique*, ${CHOSE} .. (un|une|vos|chez|avec|pour|la|l|vers) ..
      concurrent*|concurrence|ailleurs, autre ${MAKER} .. retenu*|choisi*|sélectionné*, ${MAKER} concurrent* ..
      retenu*|choisi*|sélectionné*, déjà .. ${MAKER}|contrat|équipé*|pourvu*|engagé*|sous_contrat|ce_qu_il,
      travaillons|travaille|collaborons|traitons .. (avec|depuis) .. ${MAKER}|longtemps,
      satisfait*|content*|contents|heureux (de|avec|du) .. (notre|nos|mon|actuel) (${MAKER}) actuel*|${MAKER},
      restons|rester|reste|continuer|continuons (fidèles) (avec|chez|à) notre|nos (${MAKER}), fidèles à notre, avons|ai
      (notre|nos|mon) propre|propres|habituel*|attitré ${MAKER}, décliner|déclinons|décline|décliné
      votre|l|cette|poliment|donc|la|>, refus* votre|cette|l_offre, renonc*|renonç* (donc) à|au, tout fait en interne,
      faisons .. en interne, réalisons .. en interne, ${PROJECT} ... ${SHELVED}, mis|mettons|mettre|met|mise ..
      en_pause|en_suspens|en_stand-by|de_côté|en_veille,
      reportons|repoussons|annulons|gelons|reporter|repousser|décalons|suspendons .. ${PROJECT},
      reporté*|repoussé*|remis* à (l|une) année|plus_tard|prochaine|janvier|septembre|date_ultérieure, refusé* ..
      investissement*|projet*|offre|achat*|demande|dépense|budget, préfér*|préférons
      attendre|patienter|différer|reporter|garder|conserver, annulé|abandonné|reporté|repoussé|suspendu|gelé ..
      ${PROJECT}, autres priorités, sous contrat|engagés jusqu|avec, trop tôt pour_nous|pour_moi|>, laisse|laissons
      tomber, restons|restera en là, en rester là, abandonné l idée,  signé
      (finalement) avec|ailleurs, inutile pour nous,
      opté|choisi|décidé|partis|retenu ... solution|développement interne, internalisé*,
      prix|coût*|tarif*|montant|investissement .. trop important*|conséquent*|lourd*|haut*, concurrent*|autre|autres .. moins|meilleur cher*|chère|prix|tarif, venons|viens|vient d|de (en|l) acheter|commander|signer|changer|renouveler|investir|équiper, décidé|préférons|préfère de|d rester|garder|conserver|attendre|reporter|continuer, préférons|préfère|allons|va|vais rester|garder|conserver (sur|avec|chez|notre)`),
    never: phrases(`
      jamais|plus_jamais .. acheter|commander|travailler .. (chez|avec) .. vous,
      achèter*|commander*|travailler*|prendr*|ferons|ferai jamais|plus_jamais ... vous, serons|serai|sera jamais, jamais
      .. travailler*|achèter*|commander* ... vous, en aucun cas, sous aucun prétexte, ni maintenant ni, non définitif,
      refus définitif, définitivement non, pour la dernière|troisième|deuxième|énième fois`),
    aside: phrases(`
      rendez-vous, rdv, réunion*, appel, démo*, démonstration*, visite*, webinaire*, webinar, newsletter*, date, dates,
      créneau*, horaire*, déjeuner, dîner, présentation, formation*, garantie*, maintenance, entretien, leasing,
      location, financement, accessoire*, option*, assurance, sondage, enquête, invitation, installation, livraison, transport, port, billet*, couleur*, échantillon*, fête, voyage, poste, facture, salon, soirée, heure`),
    contrast: phrases(`mais plutôt, mais seulement, le reste, seulement le, seulement la`),
    accept: phrases(`
      nous|j acceptons|accepte (votre|l), souhait*|voulons|aimer* passer_commande|commander|signer, passons|passe
      commande, bon pour accord, envoyez|envoyer .. contrat, avons|ai choisi|retenu|accepté|validé votre|vous, d accord
      pour|avec votre`),
  },
  stop: {
    request: phrases(`
      me|m|nous (surtout) ${TELL} plus|jamais|pas_à_nouveau, < ${TELL} moi|nous plus|jamais, ne plus|jamais (jamais) me|nous|m ${TO_TELL}, ne plus|jamais ${TO_TELL} >, ne plus|jamais contacter|appeler|solliciter|relancer|démarcher|harceler, ne plus me|nous|m|être|recevoir ${TO_TELL}|${TOLD}|de|d|vos|aucun*|ce|ces|votre|rien,
      souhait*|veux|voulons|désir*|voudrai* pas|plus (${ADVERB}) (recevoir|être) (recevoir|être) (de|d|vos|aucun*|ces)
      (${MAIL}|${TOLD}|publicitaires|commerciaux|votre_part), souhait*|veux|voulons|désir*|voudrai* (à) ne plus|pas
      (recevoir|être), arrêtez|arrête|cessez|cesse|stoppez|arrêter|cesser|stop
      (immédiatement|svp|donc|tout_de_suite|définitivement|maintenant) (avec) de|d|vos|ces|ce|tes|les|tout|toute|toutes
      ... me|nous|m|${MAIL}, < (merci) arrêtez|arrête|cessez (svp|maintenant|immédiatement) >, merci d|de
      arrêter|cesser, faut arrêter, ${REMOVE} moi|nous|mon|notre|mes|nos|cette|mes_coordonnées|me ... de|des|du|d ..
      ${LIST}, me|nous|m|mon_adresse|mes_coordonnées|notre_adresse|mon_mail|mon_email ${REMOVE} ... ${LIST},
      désinscri*|désabonn*|rayez|radiez moi|nous|mon, me|m|nous désinscrire|désabonner|rayer|radier,
      retirez|supprimez|enlevez|retirer|supprimer|enlever (bien) mon|mes|notre|nos
      adresse|coordonnées|mail|email|e-mail|contact|nom, < plus|pas|aucun (de|d) ${MAIL}
      (svp|merci|commerciaux|de_votre_part|publicitaires) >, laissez|laisse moi|nous (donc) tranquille*|en_paix,
      fichez|foutez|fous|fiche .. paix, oubliez moi|nous, m|nous oppose|opposons|opposer ..
      données|utilisation|traitement|démarchage|prospection, droit d opposition, plus être|recevoir
      ${TOLD}|sollicitations|démarchage,
      cesser|cessez|cesse|arrêter|arrêtez tout|toute contact|communication*|démarchage|envoi*|relance*|sollicitation*, stop à|aux|avec (vos|ces|tes) ${MAIL}, plus entendre parler de vous`),
    bare: phrases(`
      < stop >, < désinscription >, < désabonnement >, < me désabonner >, < me désinscrire >, < désabonnez-moi >, <
      désinscrivez-moi >`),
    complaint: phrases(`
      c_est|ceci_est|cela_est|est|sont (purement|vraiment|tout_simplement) (du|de) (la) (pur|pure|simple)
      spam|spams|pourriel|harcèlement|démarchage_abusif, considère|considérons .. (comme) (du|un)
      spam|harcèlement|pourriel, supprime*|supprimez|effacez|effacer|suppression .. mes|nos|toutes_mes|toutes_nos ..
      données|coordonnées|informations, (non) conforme* au rgpd, violation du rgpd, arrêtez|cessez .. spam*, < spam >,
      publicité|démarchage non sollicité*`),
    threat: phrases(`
      je|vais|nous|allons|vous (vous|allons) signale|signaler|signalé|signalons|bloque|bloquer ..
      (spam|indésirable*|cnil|signal-spam|abus|>),
      signale*|signaler*|signalerai|plainte|saisir*|plaindrai|porterai_plainte|déposer ... cnil|signal-spam|police,
      comme spam|indésirable signale*|marqu*, signalé* comme spam|indésirable, porter*|dépose* plainte`),
    other: phrases(`facture*, livraison*, échantillon*, colis, bons de livraison, bon de commande, relevé*`),
    newsletter: phrases(`newsletter*, lettre d information, infolettre*, bulletin, blog`),
  },
  holding: {
    later: phrases(`
      reviens|reviendrai|revenons|reviendrons|revenir|reviendra|reviennent|reviendront|retour vers|auprès_de vous|toi,
      vous|te|t
      réponds|répondrai|répondrons|redis|redirai|dirai|dirons|recontacte|recontacterai|recontacterons|recontactera|donnerai|donnerons|ferai|ferons|tiens|tiendrai|tiendrons|tenons|redonne
      (au_courant|informé*|réponse|un_retour|une_réponse|ça|cela), vous|te|t ferai|ferons|fais|faisons|donne|donnons ..
      retour|réponse|signe|savoir,
      vais|allons|dois|devons|faut|laissez|laisse|permettez|préfère|voudrais|souhaite|souhaitons ... ${CHECK},
      je|j|nous|<|et|la|le|l|en (me|m|nous|en|la|le|l|y) ${CHECKING}
      (la|l|le|en|votre|cela|ça|avec|auprès|en_interne|encore|mon|ma|à|au|les|ce|tout|vos|ces|de_mon|à_mon), en cours
      (d|de) étude|analyse|validation|réflexion|discussion|examen|évaluation, à l étude, attends|attendons|attente ...
      retour_de|validation|décision|accord_de|accord_du|feu_vert|réponse_de|réponse_du, pas encore ..
      décid*|décision|eu|pu|regardé|tranché|validé|pris|étudié, décision sera|reste|n .. prise|prendre, prendr* ..
      décision, décider* .. semaine|mois|lundi|mardi|mercredi|jeudi|vendredi|réunion, laissez|donnez|laisse|donne
      moi|nous (encore|un|le|quelques|jusqu|deux) .. temps|jour*|semaine*|quelques|réflexion|lundi|vendredi|fin, besoin
      (encore) (d|de) (un|encore) (peu|plus|quelques) (de) temps|jours|réflexion|délai, (ai|avons|j_ai|je)
      transmis|transféré|transmets|transfère|transmettons .. à|au|aux|votre ..
      (collègue*|responsable*|service*|direction|achats|chef|équipe),
      vous|tu aurez|auras|recevrez .. réponse|retour|nouvelles, chez|entre_les_mains_de|auprès_de notre|mon|ma|mes service*|responsable|direction|chef|associés, fais|faisons le_point,
      attend|attends|attendons .. accord|validation|décision|feu_vert, faut que ... parle|voie|vérifie|demande|consulte|regarde|discute|valide, me renseigne, nous renseignons, réponds|répondrai|répondrons demain|rapidement|bientôt|dès|prochainement`),
    not: phrases(`
      si|cas|dès|lorsque|quand ... besoin|nécessaire|intéress*|question*|évolu*|intérêt, ai|avons (bien|déjà)
      vérifié|discuté|vu|consulté|étudié|parlé|regardé|échangé, comme promis|convenu, revenez vers, hésitez`),
    answer: phrases(`
      ci-joint*, en pièce jointe, voici, vous trouverez, prix|offre|devis|tout|cela|ça|c|proposition|date
      (est|nous|me|va|a|semble) .. convient|ok|bon|parfait|accepté*|validé*|d_accord|conviennent, nous acceptons, j
      accepte, bon pour accord, < oui >, validé, passer|passons|passe commande, vous
      envoie|enverrai|enverrons|envoyons|adresse|adresserai`),
  },
  asks: {
    request: phrases(`
      pouvez|pourriez|pourrais|peux|auriez|aurais|sauriez|voulez|veux|pourrions|pouvons|puis (vous|tu|je|nous)
      vous|tu|je|nous, vous|tu pouvez|pourriez|peux|pourrais (me|m|nous|aussi|encore|svp|également)
      (me|m|nous|les|le|la) ${SEND}, serait|est il (encore) possible, merci de|d (bien) (vouloir)
      (me|m|nous|le|la|les|y|en|lui) (en|les|le|la) ${SEND}, veuillez (bien|donc|svp) (me|m|nous|le|la|les) ${SEND},
      prière de, vous|te prie|prions|demande|demandons|demanderais|demanderai de|d|bien, saurais|saurions|saurait gré,
      serais|serions reconnaissant*, ${SEND_ME} moi|nous|m, < ${SEND_ME} le|la|les|nous, souhait*|aimer*|voudr*|désir*
      (bien|aussi|également|donc) (pouvoir|nous|vous) savoir|connaître|recevoir|avoir|obtenir|comprendre|demander,
      aurais|aurions|aurait besoin, avons|ai (encore|aussi|également|urgemment) besoin (d|de|des|du)
      (un|une|plus|votre|vos|la|l) (nouveau)
      devis|offre|prix|tarif*|information*|document*|précision*|date|confirmation|réponse|facture|catalogue|échantillon*|fiche*|délai*,
      svp|stp, s il vous|te plait, me|m demande|demandais si|comment|quand|combien, dites moi|nous, des nouvelles`),
    polite: phrases(`
      comment allez|vas|va|vont, comment ça va, ça va (bien) >, vous|tu allez|vas bien, j espère|espérant|espérons
      que|qu vous|tu|tout|ce|votre|il ..., n est ce pas >, qui sait >, < pourquoi pas >, quoi de neuf, n est
      ce|il|elle|pas pas (beau|magnifique|génial|super|merveilleux|formidable|incroyable|top), c est pas
      (beau|magnifique|génial|super|merveilleux|formidable|incroyable), avez|as vous|tu passé ..
      bon|bonne|bonnes|belles|de_bonnes|de_belles, < non >, < hein >, < vraiment >, qui l eût cru, vous imaginez`),
    closing: phrases(`
      hésitez|hésite pas, si vous|tu ... question*|renseignement*, pour tout|toute|toutes|tous ... question*|besoin|renseignement*|information*|complément*|précision*, prie|prions (de|d|bien)
      agréer|croire|recevoir|accepter, veuillez trouver|excuser|noter|accepter|recevoir|agréer, l environnement, avant d
      imprimer, le|êtes|bon destinataire, reçu .. par_erreur, laissez|donnez|laisse|donne moi|nous ..
      temps|jour*|semaine*|quelques|réflexion, bonne|belle|bon|excellente journée|soirée|semaine|fin|week-end|vacances,
      ne pas répondre, à votre disposition, merci (d|de) avance >, dans l attente, au plaisir, dites bonjour, merci de
      votre|ta|vos compréhension|patience|attention, excusez le|la|les|mon`),
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
      retour, mail, e-mail, message, courriel, rapide, rapidité, rapides, aide, info, infos, information, informations,
      devis, offre, proposition, documents, document, envoi, confirmation, appel, temps, échange, accueil, réactivité,
      disponibilité, patience, compréhension, précision, précisions, renseignement, renseignements, explications,
      explication, soutien, facture, catalogue, tarifs, fichier, fichiers, d'avance, avance, encore, une, un, fois,
      tout, tous, toutes, et, à, vous, toi, nous, me, je, j'ai, ai, avons, avoir, en, ceci, cela, ça, infiniment,
      sincèrement, très, si, aussi, également, bonne, bon, belle, journée, soirée, week-end, weekend, semaine, fin,
      vacances, excellente, excellent, vraiment, gentil, efficacité, retours, pareillement, même, madame, monsieur, mme,
      m, docteur, au, aux, par, avec, plaisir, votre part, suivi, travail, équipe, prompt, prompte, quand, votre mail,
      transmis, transmise, bonjour, ah, oh`),
    greeting: phrases(`
      bonjour, bonsoir, salut, cher, chère, madame, monsieur, coucou, hello, chers, madame monsieur, bonjour monsieur,
      bonjour madame`),
    signOff: phrases(`
      cordialement, bien cordialement, très cordialement, bien à vous, bien à toi, sincères salutations, salutations,
      meilleures salutations, cdt, cdlt, amicalement, sincèrement, à bientôt, respectueusement, veuillez agréer, je vous
      prie d'agréer, bonne réception, à plus, bises, envoyé de mon, envoyé depuis, envoyé à partir, salutations
      distinguées, avec mes salutations, chaleureusement, bien sincèrement, à très bientôt, bàv`),
    speaks: phrases(`nous, je, j'ai, j'aimerais, ps, p.s`),
  },
};
