import { oneOf, wordings, type RefusalWords, type StopWords } from '../answerShape.ts';
import { phrases } from '../shape.ts';
import { forGood, neverAgain, objection, silence } from './silence.ts';

const NOW = oneOf(
  ` por ahora, por el momento, de momento, ahora mismo, ahora, actualmente, en este momento, en estos momentos, hoy por hoy, este año, este trimestre, a día de hoy, por lo pronto, momentáneamente, por este año, al momento`,
);
const ADVERB = oneOf(
  ` ${NOW}, realmente, muy, nada, tan, especialmente, lamentablemente, desgraciadamente, tampoco, absolutamente, todavía, aún`,
);
const MAKER = oneOf(
  ` proveedor*, empresa*, solución, soluciones, compañía, fabricante*, socio*, producto*, oferta*, presupuesto*, propuesta*, herramienta*, distribuidor*, agencia*, marca*, cotización*, cotizacion, sistema*, competidor*, alternativa*, opción local, consultora`,
);
const CHOSE = oneOf(
  ` elegido, elegimos, optado, optamos, decidido, decidimos, decantado, decantamos, contratado, contratamos, adjudicado, adjudicamos, adjudicó, cerrado, cerramos, trabajamos, trabajando, trabajo, vamos, fuimos, ido, quedamos, quedado, seleccionado, seleccionamos, comprado, compramos, firmado, firmamos, escogido, escogimos, seguimos, seguir, seguiremos, continuar, continuaremos, inclinado, inclinamos, trabajar, comprar, hacerlo, elegí, opté, compré, contraté`,
);
const PROJECT = oneOf(
  ` proyecto*, compra*, inversión*, inversion*, presupuesto*, plan, planes, licitación, renovación, pedido, obra, programa, iniciativa, tema, contratación, implantación`,
);
const SHELVED = oneOf(
  ` aplazado*, aplazada*, pospuesto*, pospuesta*, postergado*, postergada*, paralizado*, paralizada*, parado*, parada*, en pausa, congelado*, congelada*, cancelado*, cancelada*, suspendido*, suspendida*, en espera, en stand-by, stand-by, retrasado*, retrasada*, detenido*, detenida*, pausado, anulado*, anulada`,
);
const BUY = oneOf(
  ` seguir adelante, seguir con, seguir, continuar, comprar, contratar, avanzar, proceder, invertir, renovar, adquirir, cambiar, pedir, aceptar su, aceptar la, aceptar, participar, hacer el pedido, trabajar con ustedes, realizar la, realizar, adelante, comprarlo, contratarlo, firmar`,
);
const MAIL = oneOf(
  ` correo, correos, mail, mails, e-mail, e-mails, mensaje*, publicidad, spam, llamada*, newsletter*, boletines, correspondencia, propaganda, comunicacion*, comunicación, información, promociones, anuncios, correos electrónicos, emailes, ofertas, basura`,
);
const WRITE = oneOf(
  ` escriba, escriban, escribas, contacte, contacten, contactes, llame, llamen, llames, envíe, envíen, envíes, mande, manden, mandes, moleste, molesten, molestes, contactéis, escribáis, llaméis, enviéis, mandéis, molestéis, contactar, escribir, llamar, enviar, mandar, molestar, envien, escriban correos, insistan, insista, insistas`,
);
const REMOVE = oneOf(
  ` quíte*, quiten, quitar, quítame, quitadme, elimin*, elimínenme, bórre*, borren, borra, borrar, sáquen*, sáque*, saquen, sacar, retire*, retirar, excluy*, excluir, remuev*, remover, suprim*, dese, sacadme, sácame, bórrame, elimíname, borradme, eliminadme, quitarme, eliminarme, borrarme, sacarme, quitarnos, eliminarnos, borrarnos`,
);
const LIST = oneOf(
  ` lista, listas, listado*, base, bases, mailing*, contactos, newsletter*, crm, registros, envíos, distribución, difusión, ficheros, boletín`,
);

export const refusal: RefusalWords = {
  negated: wordings(
    ` no (nos|me) (${ADVERB}) interesa|interesan|interesaría, no estamos|estoy|estaríamos|estaría|seguimos (${ADVERB}) (${ADVERB}) interesad*, < no (${ADVERB}) interesad*, no tenemos|tengo|hay|existe|tendríamos (${ADVERB}) (ningún|mucho|mayor) interés, sin (ningún) interés, ningún interés, no (es|resulta) (${ADVERB}) de nuestro|mi interés, ya no nos|me interesa|interesan, no (lo|la|los|las) (${ADVERB}) necesitamos|necesito|precisamos|requerimos|necesitaremos|necesitaríamos (${ADVERB}) (más|nada|>), (ya) no (lo|la|los|las) necesitamos|necesito|precisamos|requerimos (${ADVERB}) (ningún|ninguna|ese|este|esa|esta|su|sus|otro|otra|nuevo*|más|estos|esos|un|una|nada) (nuevo|nueva|otro) ${MAKER}|servicio*|tipo|${NOW}|>, ${NOW} .. no (lo|la|los|las) (necesitamos|necesito|precisamos|requerimos) (necesitamos|necesito|nada), ${NOW} no necesitamos|necesito|precisamos|requerimos, no necesitamos|necesito|precisamos|requerimos .. ${NOW}, (no) no tenemos|tengo|hay|existe (${ADVERB}) (la|esa|ninguna) necesidad, no (es|será|sería|va_a_ser) (${ADVERB}) necesario (${NOW}|>), < ${NOW} no (gracias|>), < no ${NOW} >, < no (gracias) (por) (${NOW}) (no) gracias, no es|sería|parece (${ADVERB}) (el|un|nuestro|buen) (buen|mejor|adecuado) momento, no es|está|sería|son (${ADVERB}) (una|nuestra|la|entre|dentro_de|en) (nuestras|nuestra) prioridad*|prioritario|planes, no está|entra|figura|entran (${ADVERB}) (en|dentro_de|entre) nuestro*|nuestra*|los (plan*|prioridad*|agenda|presupuesto|necesidad*), < tal vez|quizás|quizá más adelante, no tenemos|tengo (${ADVERB}) previsto|pensado|planeado|planes|intención|contemplado, no tenemos|tengo|hay|contamos|disponemos|queda|cuento|dispongo|disponible|existe (${ADVERB}) (con|de) (el|más|ningún) (suficiente|nada_de) presupuesto|dinero|fondos|partida|recursos, sin (más) presupuesto|fondos, no nos|me|podemos|puedo .. permitir*|alcanza, no (nos|me) alcanza (el|para), no hay presupuesto, no vamos|voy|iremos|iré (a) (${ADVERB}) (a) ${BUY}, no (lo|la|los|las) (${ADVERB}) seguiremos|continuaremos|compraremos|contrataremos|renovaremos|avanzaremos|procederemos|realizaremos|haremos|participaremos|adquiriremos|aceptamos|aceptaremos (su|la|con|el|adelante|esta|este|>), no podemos|puedo|podremos|queremos|quiero|deseamos|deseo|pensamos|pienso (${ADVERB}) (a) ${BUY} (su|la|el|con|adelante|esta|este|>), decidido|decidimos|optado|preferimos|prefiero|elegido|acordado|optamos|resuelto (por) (de) no, no (ha|han|fue|ha_sido|hemos|salió) (${ADVERB}) (sido) (resultado) seleccionad*|elegid*|aprobad*|adjudicad*|aceptad*, no (se) (${ADVERB}) ajusta|encaja|adapta|cumple|corresponde|encajan|ajustan|cuadra (${ADVERB}) (bien) (a|con|en) nuestro*|lo_que|nosotros|los|mi|mis, no (es) lo que buscamos|necesitamos|queremos|busco|estamos_buscando, no estamos|estoy (${ADVERB}) buscando|en_búsqueda|en_condiciones|preparados|listos, no buscamos, < no gracias, gracias pero no, < no muchas gracias, < que no gracias, no (es|son) para nosotros|mí, no nos encaja|convence|convencen|cuadra|conviene (su|la|el|>), respuesta|decisión es|sigue|ha_sido (siendo) no|negativa, no (es|resulta|fue|ha_sido) (${ADVERB}) viable|rentable|competitivo|competitiva|aprobado|aprobada|aceptada|posible_por_presupuesto, no procede >, no cumple con|los|nuestras, no (nos|me) hace|hará falta, no tenemos|tengo|hay esa|tal necesidad, no contamos|disponemos (con|de) presupuesto|recursos, dijo|dice|dicho|dijeron que no >, dijo|dice|dicho no >`,
  ),
  plain: wordings(
    ` demasiado|muy|bastante|algo|excesivamente|un_poco|más caro*|cara*|costos*|elevad*|alto|altos|alta|caros (para_nosotros|para_mí|de_lo|que|>), precio*|presupuesto|oferta|coste*|costo*|tarifa*|importe|cotización|propuesta .. (es|son|está|resulta|nos|se) .. demasiado|muy|bastante|algo|excesivamente|un_poco|fuera|por_encima|mucho_más .. caro*|cara*|alto*|alta*|elevad*|presupuesto|encima|rango, fuera|encima|arriba (de) (nuestro|mi|nuestras|lo) presupuesto|posibilidades|alcance|que, (se) excede*|supera*|sobrepasa*|escapa|sale (de|a|con_mucho|ampliamente) (nuestro|el|mi|lo) .. presupuesto*|posibilidades, (hemos) encontrado|encontramos|conseguido|recibido|conseguimos|recibimos .. más|mejor|mejores (barat*|económic*|precio*|oferta*|alternativa*), más|mejor barat*|económic*|precio en otro|otra|otros, presupuesto* .. agotado*|cerrado*|comprometido*|congelado*|recortado*|gastado|ajustado|limitado|asignado, recorte* (de|en) (el) presupuesto*|gastos, ${CHOSE} ... otro|otra|otros|otras .. ${MAKER}|parte|sitio|lado|lugar|opción, ${CHOSE} ... ${MAKER} .. local*|actual*|habitual*|competidor*|diferente|distint*, ${CHOSE} ... la competencia, competencia .. elegido|mejor, otro ${MAKER} .. elegido|seleccionado|adjudicado|contratado|ha_sido, ya tenemos|contamos|trabajamos|disponemos|tengo|trabajo|hemos|compramos|contratamos|está|estamos .. ${MAKER}|contrato|cubierto*|cubiertas|contratado|comprado|resuelto|servidos, tenemos|contamos (con) (a|un|una|nuestro|nuestros) (propio|propios|habitual|fijo|de_confianza|buen) ${MAKER}, tenemos|contamos ${MAKER} (fijo|habitual|propio|de_confianza|de_siempre), (estamos|estoy) (muy|bastante|ya) contentos|satisfechos|satisfecho|contento|contentas|satisfechas|conformes|bien con .. (nuestro|el|la|nuestra|actual|quien) (${MAKER}) (${MAKER}|actual*|que), seguimos|seguiremos|quedamos|continuamos|continuaremos con nuestro|el|la .. ${MAKER}|actual*|mismo, declinar|declinamos|declino su|la|esta|esa|amablemente|cortésmente|>, descartado|descartamos|descartar (su|la|el|esta|esa|por|de_momento|>), rechaz* su|la_oferta|la_propuesta|esta, renunci* a (la|el|su|este|esta), (lo) haremos|hacemos nosotros mismos, ${PROJECT} ... ${SHELVED}, aplaz*|pospon*|posterg*|paraliz*|congel*|cancel*|suspend* (hemos|temporalmente) (el|la|los|las|nuestro|todos|todas|este|esta) .. ${PROJECT}, hemos|han|ha|queda|quedado|está|quedó .. aplazado|pospuesto|postergado|paralizado|en_pausa|congelado|en_stand-by|stand-by, dejamos|dejado|dejaremos|dejarlo|dejar (lo|el_tema|para) .. (para) más_adelante|otro_año|el_próximo|el_año|otra_ocasión|otro_momento, para otra ocasión, sale|cuesta|resulta|salía (mucho|bastante|algo) más barat*|económic*|car*, (se) nos va|sale|escapa|pasa (un_poco|mucho|bastante) (de|del) presupuesto|precio, preferimos|prefiero|preferiríamos esperar|seguir|quedarnos|mantener*|dejarlo, ya está|hemos resuelto|cubierto|solucionado|contratado, ya (lo) tenemos|tengo resuelto|cubierto|solucionado|contratado, otras prioridades, desestim*, demasiado pronto para nosotros, con contrato|permanencia hasta, tenemos contrato|permanencia, ${CHOSE} .. con otro|otra|otros|otras >, contratamos|compramos .. con otro|otra|otros|otras, más|sale|encima|arriba (de) lo_que .. pagar|gastar|permitirnos, quedarnos|quedarme|seguir|continuar|seguimos|quedamos con lo_que_tenemos|lo_que_hay|lo_nuestro|lo_actual, se canceló|aplazó|pospuso|suspendió|paralizó|detuvo|congeló|postergó, acabamos|acabo de comprar|contratar|renovar|firmar|adquirir|cambiar, decidido|decidimos aplazar|posponer|esperar|quedarnos|mantener|seguir|cancelar|postergar|continuar, competencia|otro|otra|otros .. mejor|mejores|más precio*|oferta*|barat*|económic*`,
  ),
  interest: wordings(`interes*, interés`),
  forNow: [NOW],
  never: [
    ...wordings(
      ` nunca|jamás (más|les|le|os|te|vamos_a|volveremos_a|volveré_a|voy_a) (les|le|a) compraremos|compraré|compraríamos|compraría|contrataremos|trabajaremos|comprar|comprarles|comprarle|trabajar|contratar|comprando|comprarán|seremos, no (les|le|os|te) compraremos|compraré|contrataremos|trabajaremos|comprar nunca|jamás|nunca_más, no (les) vamos|voy a comprar*|trabajar|contratar* (nada) (a|con) (ustedes|vosotros|usted) nunca|jamás|nunca_más, no (volveremos|volveré) a comprar*|trabajar|contratar*, ni lo estaremos|estaré nunca|jamás, < (no) de_ninguna_manera|en_ningún_caso|bajo_ningún_concepto >`,
    ),
    ...neverAgain,
  ],
  emphatic: [
    ...wordings(
      ` bajo ningún|ninguna concepto|circunstancia*, de ninguna manera, en ningún caso, ni ahora ni, por última|tercera|segunda|enésima vez`,
    ),
    ...forGood,
  ],
  aside: wordings(
    ` todavía|aún no .. aprobado|aprobada|decidido|definido|autorizado|autorizada, no .. aprobado|aprobada|autorizado|autorizada todavía|aún, reunión*, reunion, llamada*, demo, demos, demostración*, visita*, webinar*, newsletter*, fecha*, cita, almuerzo, comida, cena, presentación, hora, horario, formación, curso, garantía*, mantenimiento, leasing, renting, financiación, accesorio*, opción_de, opciones, seguro, encuesta, invitación, instalación, entrega, envío, transporte, portes, billete*, color, colores, muestra*, fiesta, viaje, puesto, factura, feria, evento, videollamada`,
  ),
  contrast: phrases(`sino, solo el, solo la, solo los, solo las, el resto`),
  accept: wordings(
    ` aceptamos|acepto su|la|el, queremos|quiero|deseamos|quisiéramos (hacer|realizar) (el|un) pedido|comprar|contratar|firmar, adelante con (el|la) (pedido|compra|oferta|propuesta|proyecto), hemos|he elegido|escogido|aceptado su|vuestra, envíe*|mande* ... contrato, damos el visto bueno, pueden|puede proceder`,
  ),
};

export const stop: StopWords = {
  request: [
    ...wordings(
      ` no me|nos (por_favor|vuelva*_a|vuelvan_a) ${WRITE} .. más|nunca|jamás|nada, no me|nos escriba*|contacte*|moleste* (por_favor) >, no me|nos vuelva*|vuelvas|vuelvan a ${WRITE}, no vuelva*|vuelvas|volváis a escribir*|contactar*|llamar*|enviar*|mandar*|molestar*, < no más|mas ${MAIL}, no quiero|queremos|deseo|deseamos más ${MAIL}, dejen|deje|deja|dejad|dejar (ya|por_favor) de escribir*|enviar*|mandar*|llamar*|molestar*|contactar*|acosar*|insistir*, dej* (ya|por_favor) en_paz|tranquilo*, < (por_favor) paren|pare|parad|basta (ya|por_favor) (ya|por_favor) de|ya, cesen|cese (inmediatamente) de|el|los|con .. envío*|escribir*|enviar*|contactar*|llamar*|${MAIL}, abstenga*|abstén* de, ${REMOVE} (a) me|nos|mi|nuestro*|nuestra*|este_correo|esta_dirección|este_número .. de|del .. ${LIST}, ${REMOVE} (por_favor) mi|nuestro|nuestra correo|email|e-mail|mail|dirección|contacto|nombre, darme|deme|denme|dadme|dame|denos|darnos|me_den|me_dé|nos_den|nos_dé (por_favor|inmediatamente|ya) de baja, solicito|solicitamos|pido|pedimos|quiero|queremos|deseo|exijo mi|nuestra|darme_de|darnos_de baja, solicito|solicitamos|pido|pedimos la|una baja (inmediata|definitiva|de_su|de_la_lista|>), no quiero|queremos|deseo|deseamos|quisiera (seguir|volver_a) recibir|recibiendo .. ${MAIL}|nada|suyo|suya, no quiero|queremos|deseo|deseamos (seguir) (más) recibir|recibiendo más|sus, no quiero|queremos|deseo|deseamos que me|nos ${WRITE}, no quiero|queremos|deseo|deseamos (volver_a) ser_contactad*|saber_más|saber_nada`,
    ),
    ...silence,
  ],
  bare: wordings(
    `< stop >, < baja >, < alto >, < basta >, < paren >, < parad >, < darme de baja >, < cancelar suscripción >`,
  ),
  complaint: [
    ...wordings(
      ` esto|este|su|sus|es|son (correo*|mail*|mensaje*|es|son) (un|una|puro|simple|claramente|considerado) spam|acoso|correo_basura, considero|consideramos .. (como) spam|acoso, eliminen|elimine|borren|borre|supriman|suprima|eliminar|borrar|suprimir (todos) mis|nuestros|todos_mis|todos_nuestros datos, < spam >, acoso comercial, violación|incumplimiento|infracción .. rgpd|lopd|lopdgdd, vulnera* .. rgpd|lopd`,
    ),
    ...objection,
  ],
  threat: wordings(
    ` los|lo|le|les|te|os denunci*, bloquear*|bloqueo|bloqueamos|bloquearé su|sus|este_remitente|esta_dirección|este_correo, voy|vamos a denunciar*|reportarlo*|reportarles, denuncia* ante|a|por .. (agencia|aepd|autoridad*|spam|protección*|policía), presentaré|presentaremos|pondré|interpondré .. denuncia|reclamación|queja, reportar*|reporto|reportaré|marcaré|marcar|marco .. como spam`,
  ),
  narrowed: wordings(
    `todavía, aún, tarde, adelante, de las, antes, hasta, hoy, mañana, esta semana, semana que viene, por la mañana|tarde|noche, los fines de semana|sábados|domingos, durante, mientras, por fax, por duplicado, por separado, correo postal, antigua dirección, antiguo número, sino, sin, (al|a_la) (correo|número|celular|móvil|dirección|teléfono) viejo|vieja|antiguo|antigua|anterior`,
  ),
  other: wordings(`zip, pdf*, adjunto*, factura*, entrega*, muestra*, paquete*, albarán, albaranes, pedido*`),
  newsletter: wordings(`newsletter*, boletín, boletines, blog`),
  click: wordings(`haciendo clic, haga clic, haz clic, hacer clic, pulsando, pulse aquí, pulsa aquí, pinchando`),
  unsaid: wordings(`no dejes de, no dejéis de, no dejen de, no deje de, no paréis de, no pare de`),
};
