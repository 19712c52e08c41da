import { phrases } from '../shape.ts';
import type { TopicWords } from '../topicShape.ts';

export const topics: TopicWords = {
  little:
    phrases(`le, la, les, un, une, des, du, de, au, aux, ce, cet, cette, ces, je, me, moi, mon, ma, mes, nous, notre,
    nos, vous, votre, vos, tu, te, toi, ton, ta, tes, il, elle, ils, elles, lui, leur, leurs, se, son, sa, ses, on, que,
    qui, quoi, dont, où, quel, quelle, quels, quelles, lequel, laquelle, quand, comment, pourquoi, combien, est-ce, ici,
    là, et, ou, mais, si, donc, or, ni, car, comme, lorsque, puisque, parce, à, en, dans, par, pour, sur, sous, avec,
    sans, vers, chez, entre, contre, avant, après, depuis, pendant, jusque, dès, est, suis, es, sommes, êtes, sont, était,
    étaient, être, été, serait, seraient, sera, seront, soit, ai, as, avons, avez, ont, avait, avaient, avoir, eu, aurait,
    aurions, auriez, aura, aurez, peut, peux, pouvez, pouvons, peuvent, pourrait, pourriez, pourrions, pouvoir, doit,
    devez, devons, devrait, devriez, faut, faudrait, veut, veux, voulez, voulons, vouloir, voudrais, voudrions,
    voudriez, souhaite, souhaitons, ne, pas, plus, moins, très, trop, aussi, encore, déjà, toujours, jamais, tout, toute,
    tous, toutes, autre, autres, même, mêmes, chaque, quelque, quelques, plusieurs, aucun, aucune, rien, bien, peu, cela,
    ceci, ça, celui, celle, ceux, celles, y, alors, ainsi, peut-être, bientôt, maintenant, selon, lors`),
  light:
    phrases(`merci, bonjour, bonsoir, cher, chère, cordialement, salutations, plaît, plait, svp, savoir, sais, savez, dire,
    dites, envoyer, envoyez, envoie, envoi, donner, donnez, faire, faites, fait, prendre, voir, regarder, aimerais,
    aimerions, besoin, espère, aider, aide, demander, demande, question, questions, réponse, répondre, écrire, mail, mails,
    courriel, message, appeler, appelez, contacter, contact, confirmer, confirmez, informer, indiquer, indiquez, préciser,
    précisez, fournir, transmettre, transmettez, faire parvenir, parvenir, montrer, venir, aller, possible, possibilité,
    bon, bonne, nouveau, nouvelle, chose, façon, temps, moment, monsieur, madame, trouver, utiliser, retour, nouvelles,
    information, informations, info, infos, devis, offre, offres, proposer, inclus, incluse, compris, comprise`),
  price: phrases(
    `prix, tarif, tarifs, coût, coûts, coûte, coûtent, combien coûte, remise, rabais, cher, chère, budget, frais`,
  ),
  when: phrases(`quand, combien de temps, à quelle date, quelle date, quel jour, quel délai, quels délais, délai, délais,
    date de livraison, échéance, calendrier, planning, durée, dans combien`),
  yesNo: phrases(`oui, non, si, bien sûr, tout à fait, exactement, exact, certainement, absolument, malheureusement,
    pas encore, les deux`),
};
