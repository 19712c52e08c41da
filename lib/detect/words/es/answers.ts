import type { AnswerWords } from '../answerShape.ts';
import { phrases } from '../shape.ts';

const NOW =
  'por_ahora|por_el_momento|de_momento|ahora_mismo|ahora|actualmente|en_este_momento|en_estos_momentos|hoy_por_hoy|este_año|este_trimestre|a_día_de_hoy|por_lo_pronto|de_momento|momentáneamente|por_este_año|al_momento';
const ADVERB = `${NOW}|realmente|muy|nada|tan|especialmente|lamentablemente|desgraciadamente|tampoco|absolutamente|todavía|aún`;
const MAKER =
  'proveedor*|empresa*|solución|soluciones|compañía|fabricante*|socio*|producto*|oferta*|presupuesto*|propuesta*|herramienta*|distribuidor*|agencia*|marca*|cotización*|cotizacion|sistema*|competidor*|alternativa*|opción_local|consultora';
const CHOSE =
  'elegido|elegimos|optado|optamos|decidido|decidimos|decantado|decantamos|contratado|contratamos|adjudicado|adjudicamos|adjudicó|cerrado|cerramos|trabajamos|trabajando|trabajo|vamos|fuimos|ido|quedamos|quedado|seleccionado|seleccionamos|comprado|compramos|firmado|firmamos|escogido|escogimos|seguimos|seguir|seguiremos|continuar|continuaremos|inclinado|inclinamos|trabajar|comprar|hacerlo|elegí|opté|compré|contraté';
const PROJECT =
  'proyecto*|compra*|inversión*|inversion*|presupuesto*|plan|planes|licitación|renovación|pedido|obra|programa|iniciativa|tema|contratación|implantación';
const SHELVED =
  'aplazado*|aplazada*|pospuesto*|pospuesta*|postergado*|postergada*|paralizado*|paralizada*|parado*|parada*|en_pausa|congelado*|congelada*|cancelado*|cancelada*|suspendido*|suspendida*|en_espera|en_stand-by|stand-by|retrasado*|retrasada*|detenido*|detenida*|pausado|anulado*|anulada';
const BUY =
  'seguir_adelante|seguir_con|seguir|continuar|comprar|contratar|avanzar|proceder|invertir|renovar|adquirir|cambiar|pedir|aceptar_su|aceptar_la|aceptar|participar|hacer_el_pedido|trabajar_con_ustedes|realizar_la|realizar|adelante|comprarlo|contratarlo|firmar';
const MAIL =
  'correo|correos|mail|mails|e-mail|e-mails|mensaje*|publicidad|spam|llamada*|newsletter*|boletines|correspondencia|propaganda|comunicacion*|comunicación|información|promociones|anuncios|correos_electrónicos|emailes|ofertas|basura';
const WRITE =
  'escriba|escriban|escribas|contacte|contacten|contactes|llame|llamen|llames|envíe|envíen|envíes|mande|manden|mandes|moleste|molesten|molestes|contactéis|escribáis|llaméis|enviéis|mandéis|molestéis|contactar|escribir|llamar|enviar|mandar|molestar|envien|escriban_correos|insistan|insista|insistas';
const REMOVE =
  'quíte*|quiten|quitar|quítame|quitadme|elimin*|elimínenme|bórre*|borren|borra|borrar|sáquen*|sáque*|saquen|sacar|retire*|retirar|excluy*|excluir|remuev*|remover|suprim*|dese|sacadme|sácame|bórrame|elimíname|borradme|eliminadme|quitarme|eliminarme|borrarme|sacarme|quitarnos|eliminarnos|borrarnos';
const LIST =
  'lista|listas|listado*|base|bases|mailing*|contactos|newsletter*|crm|registros|envíos|distribución|difusión|ficheros|boletín';
const CHECK =
  'consultar|consultarlo|revisar|revisarlo|comprobar|comprobarlo|hablar|hablarlo|comentar|comentarlo|ver|verlo|estudiar|estudiarlo|preguntar|pensar|pensarlo|analizar|analizarlo|valorar|valorarlo|verificar|mirar|mirarlo|discutir|discutirlo|confirmar_internamente|evaluar|evaluarlo|tratarlo|trasladarlo|averiguar|checar|checarlo|confirmarlo_con|plantearlo|platicarlo|conversarlo';
const CHECKING =
  'consulto|consultamos|reviso|revisamos|compruebo|comprobamos|hablo|comento|comentamos|estudiamos|pregunto|preguntamos|pienso|pensamos|analizamos|analizo|valoramos|verifico|miro|miramos|evaluamos|consultaré|revisaré|consultaremos|revisaremos|hablaré|comentaré|estudiaremos|preguntaré|analizaremos|valoraremos|verificaré|miraré|lo_trato|checo|platico|traslado|reviso_con';
const TELL =
  'digo|diré|diremos|decimos|aviso|avisaré|avisamos|avisaremos|respondo|responderé|responderemos|contesto|contestaré|contestamos|contestaremos|confirmo|confirmaré|confirmamos|confirmaremos|cuento|contaré|comento|comentaré|informo|informaré|informaremos|doy|daré|daremos|haré_saber|haremos_saber|comunico|comunicaré|comunicaremos|contactaré|contactaremos|contacto|mantendré|mantengo|escribo|escribiré|escribiremos';
const SEND =
  'enviar*|enviarme|enviarnos|mandar*|decir*|confirmar*|indicar*|facilitar*|pasar*|hacer*|dar*|informar*|explicar*|ayudar*|llamar*|responder*|contestar*|cotizar*|revisar*|aclarar*|proporcionar*|remitir*|adjuntar*|modificar*|corregir*|incluir*|cambiar*|mejorar*|bajar*|ofrecer*|preparar*|compartir*|recomendar*|avisar*|entregar*|darme|reenviar*|actualizar*|ajustar*|quitar*|eliminar*|tener|ver|venir|poner*|reservar*|agendar|concretar|contactar*|firmar*|echar*|detallar*|suministrar*';
const SEND_ME =
  'envíeme|envíenos|envíenme|envíame|envíanos|mándeme|mándenos|mándame|mándanos|mándenme|dígame|díganos|dime|dinos|indíqueme|indíquenos|indícame|indíquenme|confírmeme|confírmenos|confírmame|confirme|confirmen|avíseme|avísenos|avísame|avísanos|avísenme|páseme|pásenos|pásame|pásanos|hágame|háganos|hazme|llámeme|llámame|llámenos|respóndame|respóndanos|facilíteme|facilítenos|cuénteme|cuéntame|explíqueme|explíquenos|póngame|remítame|remítanos|cotíceme|cotícenos|escríbame|escríbanos|quítenme|quíteme|enviadme|mandadme|decidme';

export const answers: AnswerWords = {
  clause: {
    openers: phrases(`
      y, pero, pues, lo siento, gracias, muchas gracias, hola, no, sí, ok, vale, por favor, lamentablemente,
      desgraciadamente, entonces, que, buenas, buenos días, buenas tardes, sinceramente, así que, perdón, disculpe, sin
      embargo, además, favor, actualmente, ya`),
    closers: phrases(`
      gracias, muchas gracias, por favor, pero, y, porque, ya que, saludos, un saludo, lo siento, así que, por ahora,
      por el momento, de momento, ahora, inmediatamente, o, puesto que, pues, lamentablemente, ya, nunca, jamás,
      atentamente, cordialmente, por nuestra parte, de nuestra parte, para nosotros`),
    joints: phrases(`pero, y, porque, ya que, puesto que, pues, sin embargo, aunque, así que, mientras`),
    condition: phrases(`
      si, en caso, cuando, por qué, salvo que, a menos que, siempre que, en el caso, quizás, quizá, tal vez, a lo mejor`),
    others: phrases(`
      nuestro|mi|el anterior|antiguo|viejo, ellos|ellas|cliente*|alguien|nadie|gente|algunos|muchos, < para
      darse|dejar|no|cancelar, no le|les interesa|interesan, no está|están|estáis|estás, no tiene|tienen|tienes|tenéis,
      no necesita|necesitan|necesitas, no quiere|quieren|quieres|desea|desean|deseas`),
    reported: phrases(
      `nos|me comentó|comentaron|comentaste|dijo|dijeron|dijiste|indicó|indicaron|mencionó|mencionaron|explicó|comentabas|decía, ha|han|había|habían|has|habías comentado|dicho|indicado|mencionado|explicado, cliente* .. dice|dijo|comenta, entiendo|entendemos que`,
    ),
    negation: phrases(`no, nunca, jamás, sin, ni, tampoco, ningún, ninguna`),
    trap: phrases(`
      no solo, no sólo, no solamente, no únicamente, sin problema, sin problemas, ningún problema, no hay problema, no
      hay ningún problema, no hay duda, sin duda, sin dudas, no hay dudas, no tengo preguntas, no tenemos preguntas,
      ninguna pregunta, sin preguntas, no tengo dudas, si es posible, a ser posible, si puede ser, si no es molestia, si
      me permite, no hay prisa, sin prisa, sin compromiso, en spam, en el spam, carpeta de spam, correo no deseado,
      bandeja de spam, no dude, no duden, no hace falta que, no es urgente, no hay de qué, responda baja, responder baja`),
  },
  refusal: {
    negated: phrases(`
      no (nos|me) (${ADVERB}) interesa|interesan|interesaría, no estamos|estoy|estaríamos|estaría|seguimos (${ADVERB})
      (${ADVERB}) interesad*, < no (${ADVERB}) interesad*, no tenemos|tengo|hay|existe|tendríamos (${ADVERB})
      (ningún|mucho|mayor) interés, sin (ningún) interés, ningún interés, no (es|resulta) (${ADVERB}) de nuestro|mi
      interés, ya no nos|me interesa|interesan, no (lo|la|los|las) (${ADVERB})
      necesitamos|necesito|precisamos|requerimos|necesitaremos|necesitaríamos (${ADVERB}) (más|nada|>), (ya) no
      (lo|la|los|las) necesitamos|necesito|precisamos|requerimos (${ADVERB})
      (ningún|ninguna|ese|este|esa|esta|su|sus|otro|otra|nuevo*|más|estos|esos|un|una|nada) (nuevo|nueva|otro)
      ${MAKER}|servicio*|tipo|${NOW}|>, ${NOW} .. no (lo|la|los|las) (necesitamos|necesito|precisamos|requerimos)
      (necesitamos|necesito|nada), ${NOW} no necesitamos|necesito|precisamos|requerimos, no
      necesitamos|necesito|precisamos|requerimos .. ${NOW}, (no) no tenemos|tengo|hay|existe (${ADVERB})
      (la|esa|ninguna) necesidad, no (es|será|sería|va_a_ser) (${ADVERB}) necesario (${NOW}|>), < ${NOW} no (gracias|>),
      < no ${NOW} >, < no (gracias) (por) (${NOW}) (no) gracias, no es|sería|parece (${ADVERB}) (el|un|nuestro|buen)
      (buen|mejor|adecuado) momento, no es|está|sería|son (${ADVERB}) (una|nuestra|la|entre|dentro_de|en)
      (nuestras|nuestra) prioridad*|prioritario|planes, no está|entra|figura|entran (${ADVERB}) (en|dentro_de|entre)
      nuestro*|nuestra*|los (plan*|prioridad*|agenda|presupuesto|necesidad*), < tal vez|quizás|quizá más adelante, no
      tenemos|tengo (${ADVERB}) previsto|pensado|planeado|planes|intención|contemplado, no
      tenemos|tengo|hay|contamos|disponemos|queda|cuento|dispongo|disponible|existe (${ADVERB}) (con|de) (el|más|ningún)
      (suficiente|nada_de) presupuesto|dinero|fondos|partida|recursos, sin (más) presupuesto|fondos, no
      nos|me|podemos|puedo .. permitir*|alcanza, no (nos|me) alcanza (el|para), no hay presupuesto, no
      vamos|voy|iremos|iré (a) (${ADVERB}) (a) ${BUY}, no (lo|la|los|las) (${ADVERB})
      seguiremos|continuaremos|compraremos|contrataremos|renovaremos|avanzaremos|procederemos|realizaremos|haremos|participaremos|adquiriremos|aceptamos|aceptaremos
      (su|la|con|el|adelante|esta|este|>), no podemos|puedo|podremos|queremos|quiero|deseamos|deseo|pensamos|pienso
      (${ADVERB}) (a) ${BUY} (su|la|el|con|adelante|esta|este|>),
      decidido|decidimos|optado|preferimos|prefiero|elegido|acordado|optamos|resuelto (por) (de) no, no
      (ha|han|fue|ha_sido|hemos|salió) (${ADVERB}) (sido) (resultado) seleccionad*|elegid*|aprobad*|adjudicad*|aceptad*,
      no (se) (${ADVERB}) ajusta|encaja|adapta|cumple|corresponde|encajan|ajustan|cuadra (${ADVERB}) (bien) (a|con|en)
      nuestro*|lo_que|nosotros|los|mi|mis, no (es) lo que buscamos|necesitamos|queremos|busco|estamos_buscando, no
      estamos|estoy (${ADVERB}) buscando|en_búsqueda|en_condiciones|preparados|listos, no buscamos, < no gracias,
      gracias pero no, < no muchas gracias, < que no gracias, no (es|son) para nosotros|mí, no nos
      encaja|convence|convencen|cuadra|conviene (su|la|el|>), respuesta|decisión es|sigue|ha_sido (siendo) no|negativa,
      no (es|resulta|fue|ha_sido) (${ADVERB})
      viable|rentable|competitivo|competitiva|aprobado|aprobada|aceptada|posible_por_presupuesto, no procede >, no
      cumple con|los|nuestras, no (nos|me) hace|hará falta, no tenemos|tengo|hay esa|tal necesidad, no
      contamos|disponemos (con|de) presupuesto|recursos,
      dijo|dice|dicho|dijeron que no >, dijo|dice|dicho no >`),
    plain: phrases(`
      demasiado|muy|bastante|algo|excesivamente|un_poco|más caro*|cara*|costos*|elevad*|alto|altos|alta|caros
      (para_nosotros|para_mí|de_lo|que|>), precio*|presupuesto|oferta|coste*|costo*|tarifa*|importe|cotización|propuesta
      .. (es|son|está|resulta|nos|se) .. demasiado|muy|bastante|algo|excesivamente|un_poco|fuera|por_encima|mucho_más ..
      caro*|cara*|alto*|alta*|elevad*|presupuesto|encima|rango, fuera|encima|arriba (de) (nuestro|mi|nuestras|lo)
      presupuesto|posibilidades|alcance|que, (se) excede*|supera*|sobrepasa*|escapa|sale (de|a|con_mucho|ampliamente)
      (nuestro|el|mi|lo) .. presupuesto*|posibilidades, (hemos)
      encontrado|encontramos|conseguido|recibido|conseguimos|recibimos .. más|mejor|mejores
      (barat*|económic*|precio*|oferta*|alternativa*), más|mejor barat*|económic*|precio en otro|otra|otros,
      presupuesto* .. agotado*|cerrado*|comprometido*|congelado*|recortado*|gastado|ajustado|limitado|asignado, recorte*
      (de|en) (el) presupuesto*|gastos, ${CHOSE} ... otro|otra|otros|otras .. ${MAKER}|parte|sitio|lado|lugar|opción,
      ${CHOSE} ... ${MAKER} .. local*|actual*|habitual*|competidor*|diferente|distint*, ${CHOSE} ... la competencia,
      competencia .. elegido|mejor, otro ${MAKER} .. elegido|seleccionado|adjudicado|contratado|ha_sido,
      ya tenemos|contamos|trabajamos|disponemos|tengo|trabajo|hemos|compramos|contratamos|está|estamos ..
      ${MAKER}|contrato|cubierto*|cubiertas|contratado|comprado|resuelto|servidos, tenemos|contamos (con)
      (a|un|una|nuestro|nuestros) (propio|propios|habitual|fijo|de_confianza|buen) ${MAKER}, tenemos|contamos ${MAKER}
      (fijo|habitual|propio|de_confianza|de_siempre), (estamos|estoy) (muy|bastante|ya)
      contentos|satisfechos|satisfecho|contento|contentas|satisfechas|conformes|bien con ..
      (nuestro|el|la|nuestra|actual|quien) (${MAKER}) (${MAKER}|actual*|que),
      seguimos|seguiremos|quedamos|continuamos|continuaremos con nuestro|el|la .. ${MAKER}|actual*|mismo,
      declinar|declinamos|declino su|la|esta|esa|amablemente|cortésmente|>, descartado|descartamos|descartar
      (su|la|el|esta|esa|por|de_momento|>), rechaz* su|la_oferta|la_propuesta|esta, renunci* a (la|el|su|este|esta),
      (lo) haremos|hacemos nosotros mismos, ${PROJECT} ... ${SHELVED},
      aplaz*|pospon*|posterg*|paraliz*|congel*|cancel*|suspend* (hemos|temporalmente)
      (el|la|los|las|nuestro|todos|todas|este|esta) .. ${PROJECT}, hemos|han|ha|queda|quedado|está|quedó ..
      aplazado|pospuesto|postergado|paralizado|en_pausa|congelado|en_stand-by|stand-by,
      dejamos|dejado|dejaremos|dejarlo|dejar (lo|el_tema|para) .. (para)
      más_adelante|otro_año|el_próximo|el_año|otra_ocasión|otro_momento, para otra ocasión, sale|cuesta|resulta|salía
      (mucho|bastante|algo) más barat*|económic*|car*, (se) nos va|sale|escapa|pasa (un_poco|mucho|bastante) (de|del)
      presupuesto|precio, preferimos|prefiero|preferiríamos esperar|seguir|quedarnos|mantener*|dejarlo, ya está|hemos
      resuelto|cubierto|solucionado|contratado, ya (lo) tenemos|tengo resuelto|cubierto|solucionado|contratado, otras
      prioridades, desestim*, demasiado pronto para nosotros, con contrato|permanencia hasta, tenemos
      contrato|permanencia,
      ${CHOSE} .. con otro|otra|otros|otras >, contratamos|compramos .. con otro|otra|otros|otras, más|sale|encima|arriba (de) lo_que .. pagar|gastar|permitirnos,
      quedarnos|quedarme|seguir|continuar|seguimos|quedamos con lo_que_tenemos|lo_que_hay|lo_nuestro|lo_actual, se canceló|aplazó|pospuso|suspendió|paralizó|detuvo|congeló|postergó, acabamos|acabo de comprar|contratar|renovar|firmar|adquirir|cambiar, decidido|decidimos aplazar|posponer|esperar|quedarnos|mantener|seguir|cancelar|postergar|continuar, competencia|otro|otra|otros .. mejor|mejores|más precio*|oferta*|barat*|económic*`),
    never: phrases(`
      nunca|jamás (más|les|le|os|te|vamos_a|volveremos_a|volveré_a|voy_a) (les|le|a)
      compraremos|compraré|compraríamos|compraría|contrataremos|trabajaremos|comprar|comprarles|comprarle|trabajar|contratar|comprando|comprarán|seremos,
      no (les|le|os|te) compraremos|compraré|contrataremos|trabajaremos|comprar nunca|jamás|nunca_más, no (les)
      vamos|voy|volveremos|volveré a comprar*|trabajar|contratar* (nada) (a|con) (ustedes|vosotros|usted)
      (nunca|jamás|nunca_más), no (volveremos|volveré) a comprar*|trabajar|contratar*, bajo ningún|ninguna
      concepto|circunstancia*, de ninguna manera, en ningún caso, ni ahora ni, ni lo estaremos|estaré nunca|jamás, por
      última|tercera|segunda|enésima vez`),
    aside: phrases(`
      reunión*, reunion, llamada*, demo, demos, demostración*, visita*, webinar*, newsletter*, fecha*, cita, almuerzo,
      comida, cena, presentación, hora, horario, formación, curso, garantía*, mantenimiento, leasing, renting,
      financiación, accesorio*, opción_de, opciones, seguro, encuesta, invitación, instalación, entrega, envío, transporte, portes, billete*, color, colores,
      muestra*, fiesta, viaje, puesto, factura, feria, evento, videollamada`),
    contrast: phrases(`sino, solo el, solo la, solo los, solo las, el resto`),
    accept: phrases(`
      aceptamos|acepto su|la|el, queremos|quiero|deseamos|quisiéramos (hacer|realizar) (el|un)
      pedido|comprar|contratar|firmar, adelante con (el|la) (pedido|compra|oferta|propuesta|proyecto), hemos|he
      elegido|escogido|aceptado su|vuestra, envíe*|mande* ... contrato, damos el visto bueno, pueden|puede proceder`),
  },
  stop: {
    request: phrases(`
      no me|nos (por_favor|vuelva*_a|vuelvan_a) ${WRITE} .. más|nunca|jamás|nada, no me|nos escriba*|contacte*|moleste*
      (por_favor) >, no me|nos vuelva*|vuelvas|vuelvan a ${WRITE}, no vuelva*|vuelvas|volváis a
      escribir*|contactar*|llamar*|enviar*|mandar*|molestar*, < no más|mas ${MAIL}, no quiero|queremos|deseo|deseamos
      más ${MAIL}, dejen|deje|deja|dejad|dejar (ya|por_favor) de
      escribir*|enviar*|mandar*|llamar*|molestar*|contactar*|acosar*|insistir*, dej* (ya|por_favor) en_paz|tranquilo*, <
      (por_favor) paren|pare|parad|basta (ya|por_favor) (ya|por_favor) de|ya|>, cesen|cese (inmediatamente)
      de|el|los|con .. envío*|escribir*|enviar*|contactar*|llamar*|${MAIL}, abstenga*|abstén* de, ${REMOVE}
      (me|nos|por_favor|a) .. de|del .. ${LIST}, ${REMOVE} (por_favor) mi|nuestro|nuestra
      correo|email|e-mail|mail|dirección|contacto|nombre,
      darme|deme|denme|dadme|dame|denos|darnos|me_den|me_dé|nos_den|nos_dé (por_favor|inmediatamente|ya) de baja,
      solicito|solicitamos|pido|pedimos|quiero|queremos|deseo|exijo mi|la|nuestra|darme_de|una baja, no
      quiero|queremos|deseo|deseamos|quisiera (seguir|volver_a) recibir|recibiendo .. ${MAIL}|nada|suyo|suya, no
      quiero|queremos|deseo|deseamos (seguir) (más) recibir|recibiendo más|sus, no quiero|queremos|deseo|deseamos que
      me|nos ${WRITE}, no quiero|queremos|deseo|deseamos (volver_a) ser_contactad*|saber_más|saber_nada, no autorizo`),
    bare: phrases(`< stop >, < baja >, < alto >, < basta >, < darme de baja >, < cancelar suscripción >`),
    complaint: phrases(`
      esto|este|su|sus|es|son (correo*|mail*|mensaje*|es|son) (un|una|puro|simple|claramente|considerado)
      spam|acoso|correo_basura, considero|consideramos .. (como) spam|acoso, agencia española de protección, aepd,
      eliminen|elimine|borren|borre|supriman|suprima|eliminar|borrar|suprimir (todos)
      mis|nuestros|todos_mis|todos_nuestros datos, < spam >, acoso comercial, violación|incumplimiento|infracción ..
      rgpd|lopd|lopdgdd, vulnera* .. rgpd|lopd`),
    threat: phrases(`
      los|lo|le|les|te|os denunci*|bloquea*|bloqueo|bloquearé, voy|vamos a denunciar*|bloquear*|reportar*
      (por|como|su|a_la|ante|>), voy|vamos a denunciar*|bloquear*, denuncia* ante|a|por ..
      (agencia|aepd|autoridad*|spam|protección*|policía), presentaré|presentaremos|pondré|interpondré ..
      denuncia|reclamación|queja, reportar*|reporto|reportaré|marcaré|marcar|marco .. como spam`),
    other: phrases(`factura*, entrega*, muestra*, paquete*, albarán, albaranes, pedido*`),
    newsletter: phrases(`newsletter*, boletín, boletines, blog`),
  },
  holding: {
    later: phrases(`
      le|les|te|os|lo|se_lo|se_la ${TELL}
      algo|respuesta|una_respuesta|con_lo|en_cuanto|cuando|mañana|esta|la_semana|la_próxima|lo_antes|pronto|más|después|antes|próxim*|a_la|el_lunes|el_martes|el_miércoles|el_jueves|el_viernes|en_breve|a_lo_largo|qué|si|>,
      algo le|les|te digo|diré, mantendré|mantengo|mantendremos|tendré al_tanto|informad*|al_corriente,
      pongo|pondré|ponemos|pondremos (de_nuevo|nuevamente) en contacto, vuelvo|volveré|volvemos|volveremos a|con
      contactar*|escribir*|usted|ustedes|ti|vosotros|una_respuesta, tendrá|tendrán|tendrás|recibirá|recibirán ..
      respuesta|noticias,
      voy|vamos|tengo|tenemos|debo|debemos|déjeme|déjame|déjenme|déjenos|permítame|permítanme|permítanos|quiero|queremos|quisiera|hay
      ... ${CHECK}, necesito|necesitamos ... consultar*|hablar*|revisar*|pensar*|comentar*|verlo|preguntar*,
      lo|la|los|las|<|y ${CHECKING}, ${CHECKING} con|internamente|su, estamos|estoy|seguimos|están|está
      estudiando|revisando|valorando|analizando|evaluando|consultando|mirando|considerando|comparando|estudiándolo|revisándolo|valorándolo|mirándolo,
      está en estudio|revisión|evaluación, en manos de|del, pendiente*|esperando|esperamos|espera de|la|el|que|a_que ..
      aprobación|aprobar|decisión|visto_bueno|autorización|confirmación_de|respuesta_de|respuesta_del, aún|todavía no ..
      decidido|decisión|revisado|mirado|tomado|podido|sabemos|tenido, no hemos|he (aún|todavía) (tomado|podido) (una)
      decidido|decisión|revisar*|mirar*|ver*, tomaremos|tomará|tomar .. decisión, decidiremos|decidimos|decidirá ..
      semana|mes|lunes|martes|miércoles|jueves|viernes, deme|denos|dame|danos|denme|déjeme|déjame ..
      días|tiempo|semana*|momento|lunes|viernes|mañana, necesit* .. tiempo|días|semanas,
      pasado|trasladado|reenviado|remitido|paso|traslado|reenvío|trasladaré .. a|al ..
      jefe|compañer*|departamento|dirección|responsable|compras|equipo|gerencia`),
    not: phrases(`
      si|caso|cuando ... necesit*|interes*|cambia*|duda*|pregunta*|hace_falta|hiciera_falta|surge, en caso de,
      (he|hemos|ya) consultado|revisado|hablado|comentado|comprobado|visto|estudiado|analizado|verificado, como
      (le|les|te) prometí|prometimos|acordamos|quedamos, no dude*, avíseme|avísame|avísenos|dígame|dime`),
    answer: phrases(`
      adjunto|adjuntamos|adjunta, aquí (tiene*|está|tienes|va|le), le adjunto,
      precio|oferta|presupuesto|todo|propuesta|eso|fecha|condiciones (es|está|nos|me|parece|son|están) ..
      bien|correcto|aceptad*|aprobad*|perfecto|conforme|acuerdo|ok|vale|correctos, aceptamos|acepto, aprobado|aprobada,
      < sí >, de acuerdo con, adelante con, le|les|te|os envío|enviaré|enviamos|enviaremos|mando|mandaré|mandamos, nos
      parece bien|correcto|perfecto, me parece bien|correcto|perfecto, estamos conformes`),
  },
  asks: {
    request: phrases(`
      podría|podrías|podrían|podríais|puede|puedes|pueden|podéis|podes (usted|ustedes|por_favor|también|además)
      (me|nos|por_favor) ${SEND}, me|nos podría|podrías|podrían|puede|puedes|pueden|podéis|podríais, sería posible,
      sería tan amable, serían tan amables, es posible, sería|seria tan, por favor, xfa, porfa, porfavor, favor de,
      agradecería|agradeceríamos|agradeceré|agradeceremos|pido|pedimos|agradecemos que|si|me|nos|una|un|su_respuesta, se
      ruega, rogamos, ruego, rogaría, solicito, solicitamos, solicitarle*, ${SEND_ME}, sírvase*, sírvanse, tenga* (la)
      a_bien|bondad|amabilidad, háganos|hágame|hazme|haznos llegar|saber,
      quisiera|quisiéramos|querría|querríamos|gustaría|quería|queríamos
      saber|recibir|conocer|pedir*|solicitar*|preguntar*|tener|que|obtener|consultar*|un|una|ver,
      necesitamos|necesito|necesitaría|necesitaríamos|precisamos ..
      presupuesto|cotización|oferta|precio*|factura|información|catálogo|confirm*|plazo*|muestra*|datos|ficha|copia|respuesta|saber|que_me|que_nos,
      espero|esperamos|quedo|quedamos .. su (oferta|cotización|presupuesto|propuesta)`),
    polite: phrases(`
      cómo está|están|estás|estáis|va|le_va|te_va|os_va|andas|anda, qué tal
      (todo|estás|está|va|el_fin|el|tus|las|están|>), espero|esperamos|deseo que (se|te|os|todo|al)
      esté*|vaya*|encuentre*|haya*|marche, (se) encuentre* bien, todo bien >, verdad >, < no >, <
      vale|de_verdad|en_serio|eh >, quién sabe >, < por qué no >, a que es|no, no es
      (genial|increíble|fantástico|estupendo|bonito|maravilloso|precioso), qué más se puede, no le|te parece
      (genial|increíble|fantástico|estupendo|maravilloso) >`),
    closing: phrases(`
      no dude*|dudes|dudéis|dudar, para|ante|por|con|si cualquier|alguna|más|otra|tiene|tienes|necesita (otra)
      duda*|pregunta*|consulta*|aclaración*|cosa|información, si tiene*|tienes|necesita*|necesitas|tuviera* ...
      duda*|pregunta*|algo|consulta*|aclaración, quedo|quedamos|estoy|estamos (a) (su|a_su|tu|vuestra) disposición, a su
      disposición, disculpe*|disculpa|perdone|perdona la|las|el|los|por, antes de imprimir, medio ambiente, el|ser
      destinatario, recibido .. por_error, deme|denos|dame|danos|déjeme|déjame|dénos|déjenme ..
      (días|tiempo|semana*|momento|consultar*|ver*|revisar*|comprobar*|hablar*|preguntar*|pensar*|comentar*),
      buen|buena|feliz|bonito fin|tarde|día|semana|noche|jornada, que tenga*|tengas un|una|buen|buena, no responda* a
      este, reciba un|saludos|cordial`),
  },
  thanks: {
    thanks: phrases(`
      gracias, muchas gracias, muchísimas gracias, mil gracias, graciass, agradezco, agradecemos, le agradezco, te
      agradezco, se agradece, agradecido, agradecida, agradecidos, grax, gcias`),
    acknowledges: phrases(`
      perfecto, recibido, recibida, recibidos, entendido, ok, okay, vale, genial, estupendo, excelente, anotado, de
      acuerdo, muy bien, de nada, no hay de qué, un placer, con gusto, enterado, enterada, enterados, fantástico, listo,
      tomo nota, tomamos nota, ok perfecto, súper, maravilloso, buenísimo, no hay problema, a la orden, claro, bien`),
    beside: phrases(`
      muchas, por, su, sus, tu, tus, vuestra, vuestro, la, el, los, las, lo, de, del, al, a, y, que, respuesta,
      respuestas, correo, mail, e-mail, email, mensaje, rápida, rápido, pronta, ayuda, información, info, oferta,
      presupuesto, cotización, propuesta, documento, documentos, documentación, envío, enviar, confirmación, llamada,
      tiempo, atención, amabilidad, rapidez, paciencia, comprensión, gestión, apoyo, aclaración, explicación, factura,
      catálogo, precios, archivo, archivos, datos, actualización, aviso, avisar, responder, contestar, colaboración,
      interés, confirmar, todo, todos, todas, nuevo, nuevamente, otra, vez, de antemano, antemano, muy, mucho,
      muchísimo, también, ya, hemos, he, lo he, me, nos, le, les, te, os, un, una, buen, buena, buenas, fin, semana,
      día, tarde, noche, feliz, igualmente, bien, este, esta, estos, estas, con, en, es, está, amable, amables, señor,
      señora, sr, sra, don, doña, equipo, ustedes, usted, ti, vosotros, mi, parte, claro, oh, ah, así, tan, gran,
      detalle, pronto, contestación, correctamente, eso`),
    greeting: phrases(`
      hola, buenos días, buenas tardes, buenas noches, buenas, estimado, estimada, estimados, querido, querida,
      apreciado, apreciada, buen día`),
    signOff: phrases(`
      saludos, un saludo, saludos cordiales, un cordial saludo, cordiales saludos, atentamente, cordialmente, un abrazo,
      abrazos, muy atentamente, reciba un, slds, sds, enviado desde, hasta pronto, besos, atte, muchos saludos, saludo,
      quedo atento, enviado con, cordial saludo, atentos saludos, mis mejores saludos`),
    speaks: phrases(`nosotros, yo, necesitamos, queremos, aceptamos, posdata, pd, p.d`),
  },
};
