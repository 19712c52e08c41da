import { phrases } from '../shape.ts';
import type { TopicWords } from '../topicShape.ts';

export const topics: TopicWords = {
  little:
    phrases(`el, la, lo, los, las, un, una, unos, unas, al, del, este, esta, esto, estos, estas, ese, esa, eso, esos,
    esas, aquel, yo, me, mí, mi, mis, nosotros, nos, nuestro, nuestra, nuestros, nuestras, tú, te, ti, tu, tus, usted,
    ustedes, su, sus, él, ella, ello, ellos, ellas, le, les, se, que, qué, quien, quién, cual, cuál, cuáles, cuando,
    cuándo, donde, dónde, como, cómo, porque, cuanto, cuánto, cuánta, cuántos, cuántas, aquí, ahí, allí, y, e, o, u,
    pero, si, entonces, pues, aunque, mientras, de, a, en, por, para, con, sin, sobre, bajo, entre, contra, ante, tras,
    desde, hasta, durante, según, es, soy, eres, somos, son, era, eran, ser, sido, sería, serían, será, está, estoy,
    estamos, están, estaba, estar, ha, he, has, hemos, han, había, habían, haber, hay, habría, puede, puedo, podemos,
    pueden, podría, podrían, podríamos, poder, debe, deben, debería, quiere, quiero, queremos, quieren, quisiera,
    quisiéramos, querer, tiene, tengo, tenemos, tienen, tener, tendría, no, ni, ya, muy, más, menos, también, tampoco,
    todavía, aún, siempre, nunca, todo, toda, todos, todas, otro, otra, otros, otras, mismo, misma, cada, algo, alguno,
    alguna, algún, algunos, varios, ningún, ninguna, nada, mucho, mucha, muchos, muchas, poco, tan, tanto, así, quizás,
    tal, pronto, ahora, bien, solo, sólo`),
  light:
    phrases(`gracias, hola, buenos, buenas, días, tardes, estimado, estimada, saludo, saludos, cordial, favor, saber, sabe,
    decir, diga, dígame, enviar, envíe, envíen, envía, enviarme, enviarnos, mandar, mande, dar, dé, hacer, hace, hagan,
    tomar, ver, mirar, gustaría, necesito, necesitamos, necesitar, necesita, espero, esperamos, ayudar, ayuda, preguntar,
    pregunta, preguntas, respuesta, responder, escribir, correo, correos, mensaje, mail, email, llamar, llame, contactar,
    contacto, confirmar, confirme, informar, indicar, indique, facilitar, facilite, compartir, mostrar, venir, ir, posible,
    bueno, buena, nuevo, nueva, cosa, forma, tiempo, momento, señor, señora, encontrar, usar, novedad, novedades,
    información, datos, oferta, ofertas, presupuesto, presupuestos, ofrecer, incluido, incluida, incluye`),
  price:
    phrases(`precio, precios, tarifa, tarifas, coste, costes, costo, costos, cuesta, cuestan, cuánto, descuento, caro,
    barato`),
  when: phrases(`cuándo, cuánto tiempo, cuánto tarda, qué fecha, qué día, plazo, plazos, plazo de entrega, fecha de entrega,
    calendario, duración, tarda, tardan`),
  yesNo: phrases(`sí, si, no, claro, por supuesto, desde luego, exacto, exactamente, correcto, lamentablemente,
    desafortunadamente, todavía no, aún no, ambos`),
};
