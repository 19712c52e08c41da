import type { BulkWords } from '../bulkShape.ts';
import { pairs, phrases } from '../shape.ts';

const MAILS =
  phrases(`cet e-mail, cet email, ce mail, ce courriel, ce message, cette newsletter, cette lettre, ce rapport,
  cette alerte, cette notification, cette infolettre, ce bulletin, cette invitation, cette information, ce résumé`);
const GET = phrases(`vous recevez, vous avez reçu, tu reçois, vous recevrez, nous vous envoyons`);
const NO_MORE = phrases(
  `ne plus recevoir, plus recevoir, ne souhaitez plus recevoir, cesser de recevoir, arrêter de recevoir`,
);
const SET = phrases(`gérer, modifier, changer, mettre à jour, désactiver, supprimer, paramétrer, configurer`);
const SETTINGS =
  phrases(`vos préférences, mes préférences, vos notifications, mes notifications, votre alerte, mon alerte,
  vos alertes, mes alertes, vos abonnements, votre abonnement, mon abonnement, les notifications, votre compte, vos envois`);

export const bulk: BulkWords = {
  why: [
    ...pairs(GET, MAILS),
    ...pairs(
      NO_MORE,
      phrases(`nos e-mails, nos emails, nos mails, nos messages, nos offres, nos actualités, ces e-mails,
      ces emails, ces mails, ces messages, nos communications, nos invitations, nos informations, cette lettre,
      cette newsletter, notre newsletter, notre lettre, ce message, cet e-mail, cet email, ce courriel, nos courriels`),
    ),
    ...phrases(`e-mail envoyé à, email envoyé à, message envoyé à, courriel envoyé à, a été envoyé à, vous a été envoyé,
      ce message est adressé à, car vous êtes inscrit, parce que vous êtes inscrit, car vous êtes client, parce que vous êtes,
      car vous êtes abonné, parce que vous avez, car vous avez, en tant que client, en tant qu'abonné, vous êtes inscrit à,
      vous êtes abonné à, vous désabonner, se désinscrire, me désinscrire, me désabonner, désabonnez-vous, désinscrivez-vous, désabonnement,
      désinscription, lien de désinscription, version web, version en ligne, voir en ligne, voir la version, lire en ligne,
      si ce message ne s'affiche pas, si cet e-mail ne s'affiche pas, ne s'affiche pas correctement, problème d'affichage,
      afficher dans le navigateur, dans votre navigateur, vous disposez d'un droit, droit d'accès, informatique et libertés,
      répondez stop, répondre stop, tapez stop, envoyez stop, transférer à un ami`),
  ],
  self: phrases(`je, j'ai, j'aimerais, moi, mon, ma, mes, nous, notre, nos`),
  settings: [
    ...pairs(SET, SETTINGS),
    ...phrases(`voir la facture, télécharger la facture, suivre ma commande, suivre mon colis, suivre votre colis, suivre votre commande, voir le document, consulter la facture, consulter le document, ouvrir le document, accéder à mon compte, accéder à votre espace, payer maintenant, répondre au sondage, voir le détail, voir les détails, ajouter un commentaire, donner mon avis, donnez votre avis, espace personnel, espace client, centre d'aide, télécharger le pdf, signer le document, voir la tâche, consulter la demande, dans votre espace, votre espace client, connectez-vous à votre compte, depuis votre compte,
      paramètres de notification, voir le rapport, ouvrir la tâche, voir le ticket, voir la demande, voir l'annonce`),
  ],
  periodical:
    phrases(`newsletter, infolettre, lettre d'information, lettre d'info, la lettre, bulletin, ce numéro, dans ce numéro,
    au sommaire, sommaire, rapport hebdomadaire, rapport mensuel, rapport quotidien, résumé hebdomadaire, récapitulatif,
    bilan de la semaine, votre semaine, l'actualité de, les actualités, actualités, communiqué de presse, revue de presse,
    à la une, webinaire, parution, les nouveautés, nos nouveautés, édition du`),
  tidings:
    phrases(`prélèvement, numéro de transaction, transaction, document signé, a été signé, à signer, demande de signature, paiement de, virement, facture du mois, votre facture, priorité, assignée, assigné, a été clôturé, a été clôturée, a été fermé, a été livré, a été livrée, est arrivé, sera livré, en préparation, montant prélevé, montant de, numéro de commande, référence de commande, votre rendez-vous, votre dossier, votre demande, votre inscription, votre billet, votre carte, nouveau commentaire, nouvel avis, nouvelle commande, vous a invité, mis à jour, arrive à expiration, mot de passe, connexion, confirmation de commande, votre commande, merci pour votre commande, votre colis, votre livraison, votre envoi,
    a été expédié, a été expédiée, expédition de, numéro de suivi, suivi de, en cours de livraison, votre facture est,
    facture disponible, nouvelle facture, paiement reçu, confirmation de paiement, reçu de paiement, votre abonnement,
    renouvellement automatique, votre compte, votre mot de passe, mot de passe oublié, code de vérification, code de sécurité,
    nouvelle connexion, connexion à votre, votre réservation, confirmation de réservation, a commenté, nouveau commentaire,
    a ajouté un commentaire, vous a mentionné, a répondu, nouvelle réponse, nouveau message de, nouvelle tâche, vous a été assigné,
    a partagé, appel manqué, vous avez manqué, nouveau message vocal, message vocal, ticket #, le ticket, votre ticket, votre demande n°,
    changement de statut, incident, maintenance prévue, maintenance programmée, sauvegarde terminée, nouvelles annonces, nouveaux résultats,
    correspondent à votre, votre alerte, nouvelles offres d'emploi, a rempli le formulaire, formulaire de contact, via le formulaire,
    votre rapport, enquête de satisfaction, sondage, votre avis, est disponible, disponible au téléchargement, arrive à échéance,
    expire le, rappel :, échéance`),
  adverts:
    phrases(`cliquez ici, commandez, commandez maintenant, j'en profite, profitez-en, profitez, en profiter, je découvre,
    découvrez, découvrir, en savoir plus, lire la suite, lire plus, voir l'offre, voir les offres, voir le site, je m'inscris,
    inscrivez-vous, je réserve, réservez, réservez votre place, je confirme ma venue, je participe, acheter, acheter maintenant,
    offre spéciale, offres spéciales, offre exclusive, offre limitée, durée limitée, code promo, promotions, promo, promos, bon plan, bons plans,
    remise, jusqu'à épuisement, dernière chance, derniers jours, dernières heures, plus que quelques, se termine, livraison gratuite,
    livraison offerte, frais de port offerts, gratuit, gratuitement, essai gratuit, sans engagement, satisfait ou remboursé,
    black friday, soldes, ventes privées, vente flash, nouveautés, meilleures ventes, cher client, chère cliente, chers clients, cher partenaire,
    chers partenaires, cher abonné, chers abonnés, chers lecteurs, chers adhérents, ne manquez pas, à ne pas manquer, rejoignez-nous, venez découvrir, rendez-vous sur,
    retrouvez-nous, suivez-nous, mentions légales, tous droits réservés, politique de confidentialité, conditions générales`),
  helpdesk: phrases(
    `au-dessus de cette ligne, réponse au-dessus de cette ligne, répondez au-dessus, répondre au-dessus de cette`,
  ),
  teams:
    phrases(`équipe, l'équipe, support, service, service client, service clients, rédaction, boutique, newsletter, actualités, infos,
    lettre, magazine, éditions, portail, forum, communauté, alertes, notifications, commandes, facturation, système, site, formulaire,
    association, syndicat, salon, marketing, robot, messagerie, académie, offres`),
  roles:
    phrases(`commande, commandes, facture, factures, facturation, livraison, livraisons, expedition, colis, suivi, tickets, rapports,
    rapport, statistiques, offres, offre, promos, promo, promotions, bonsplans, infolettre, lettre, lalettre, redaction, editions, magazine, salon,
    evenements, evenement, invitations, invitation, inscriptions, inscription, rappels, rappel, formulaire, site, siteweb, boutique,
    forum, communaute, alerte, emploi, emplois, enquete, sondage, avis, reservation, reservations, compte, comptes, securite, systeme,
    messagerie, messagerievocale, presse, abonnement, abonnements, adherents, actus, actu, actualites, web`),
};
