import { phrases } from '../shape.ts';
import type { TopicWords } from '../topicShape.ts';

export const topics: TopicWords = {
  little:
    phrases(`der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, kein, keine, keinen, keinem, keiner,
    ich, mich, mir, mein, meine, meinen, meinem, meiner, wir, uns, unser, unsere, unseren, unserem, unserer, du, dich, dir,
    dein, deine, deinen, deinem, sie, ihnen, ihr, ihre, ihren, ihrem, ihrer, ihres, er, ihn, ihm, sein, seine, seinen,
    seinem, seiner, es, man, wer, wen, wem, was, welche, welcher, welches, welchen, welchem, wann, wo, warum, wieso, wie,
    womit, wofür, wozu, da, dort, hier, und, oder, aber, wenn, dann, als, so, weil, während, obwohl, dass, ob, von, vom,
    an, am, bei, beim, für, mit, über, gegen, zwischen, in, im, ins, durch, vor, nach, auf, aus, zu, zum, zur, ab, unter,
    bis, um, ohne, seit, je, pro, ist, bin, bist, sind, war, waren, sei, wäre, wären, gewesen, hat, habe, haben, hatte,
    hatten, hätte, hätten, wird, werde, werden, wurde, wurden, worden, würde, würden, kann, können, könnte, könnten, darf,
    dürfen, dürfte, soll, sollen, sollte, sollten, muss, müssen, müsste, mag, möchte, möchten, will, wollen, nicht, nichts,
    nur, auch, noch, schon, sehr, mehr, viel, viele, alle, alles, beide, jede, jeder, jedes, jeden, andere, anderen, etwas,
    einige, mal, doch, denn, ja, nein, eben, eventuell, vielleicht, ganz, gar, bereits, bald, jetzt, nun, dazu, dafür,
    davon, damit, daran, darauf, darüber, dabei, sich, selbst, diese, dieser, dieses, diesen, diesem, wieviel, sowie`),
  light:
    phrases(`bitte, bitten, danke, dank, hallo, guten, tag, morgen, liebe, lieber, geehrte, geehrter, grüße, gruß, wissen,
    weiß, weiss, sagen, sag, sagt, senden, sende, schicken, schicke, schick, zusenden, zuschicken, geben, gib, gibt, geht,
    gehen, machen, macht, nehmen, sehen, schauen, brauchen, brauche, bräuchte, bräuchten, benötigen, benötige, wünschen, hoffen,
    helfen, hilfe, fragen, frage, gefragt, antwort, antworten, schreiben, mail, mails, email, nachricht, anrufen, rufen,
    kontakt, melden, bestätigen, mitteilen, informieren, zeigen, kommen, kommt, möglich, gerne, gern, gut, neu, neue, neuen, sache,
    weise, zeit, mal, moment, freuen, herr, frau, finden, nutzen, verwenden, rückmeldung, info, infos, information,
    informationen, stand, angebot, angebots, angebote, anbieten, enthalten, inklusive, lassen, kurz`),
  price:
    phrases(`preis, preise, preisen, kosten, kostet, wieviel, wie viel, rabatt, nachlass, skonto, teuer, günstiger, gebühr,
    gebühren, budget, konditionen, stückpreis, listenpreis`),
  when: phrases(`wann, wie lange, wie schnell, bis wann, ab wann, welcher termin, welchen termin, welches datum, lieferzeit,
    lieferzeiten, liefertermin, lieferdatum, lieferfrist, frist, zeitplan, zeitrahmen, dauer, dauert, termin, termine`),
  yesNo:
    phrases(`ja, nein, doch, klar, natürlich, gerne, gern, selbstverständlich, genau, richtig, stimmt, leider nicht, leider,
    noch nicht, beides`),
};
