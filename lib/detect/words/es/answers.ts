import { oneOf, wordings, type AnswerWords } from '../answerShape.ts';
import { phrases } from '../shape.ts';
import { refusal, stop } from './refusals.ts';
import { asking } from './silence.ts';

const CHECK = oneOf(`
  consultar, consultarlo, revisar, revisarlo, comprobar, comprobarlo, hablar, hablarlo, comentar, comentarlo, ver,
  verlo, estudiar, estudiarlo, preguntar, pensar, pensarlo, analizar, analizarlo, valorar, valorarlo, verificar,
  mirar, mirarlo, discutir, discutirlo, confirmar internamente, evaluar, evaluarlo, tratarlo, trasladarlo,
  averiguar, checar, checarlo, confirmarlo con, plantearlo, platicarlo, conversarlo`);
const CHECKING = oneOf(`
  consulto, consultamos, reviso, revisamos, compruebo, comprobamos, hablo, comento, comentamos, estudiamos,
  pregunto, preguntamos, pienso, pensamos, analizamos, analizo, valoramos, verifico, miro, miramos, evaluamos,
  consultaré, revisaré, consultaremos, revisaremos, hablaré, comentaré, estudiaremos, preguntaré, analizaremos,
  valoraremos, verificaré, miraré, lo trato, checo, platico, traslado, reviso con`);
const TELL = oneOf(`
  digo, diré, diremos, decimos, aviso, avisaré, avisamos, avisaremos, respondo, responderé, responderemos,
  contesto, contestaré, contestamos, contestaremos, confirmo, confirmaré, confirmamos, confirmaremos, cuento,
  contaré, comento, comentaré, informo, informaré, informaremos, doy, daré, daremos, haré saber, haremos saber,
  comunico, comunicaré, comunicaremos, contactaré, contactaremos, contacto, mantendré, mantengo, escribo,
  escribiré, escribiremos`);
const SEND = oneOf(`
  enviar*, enviarme, enviarnos, mandar*, decir*, confirmar*, indicar*, facilitar*, pasar*, hacer*, dar*,
  informar*, explicar*, ayudar*, llamar*, responder*, contestar*, cotizar*, revisar*, aclarar*, proporcionar*,
  remitir*, adjuntar*, modificar*, corregir*, incluir*, cambiar*, mejorar*, bajar*, ofrecer*, preparar*,
  compartir*, recomendar*, avisar*, entregar*, darme, reenviar*, actualizar*, ajustar*, quitar*, eliminar*, tener,
  ver, venir, poner*, reservar*, agendar, concretar, contactar*, firmar*, echar*, detallar*, suministrar*`);
const SEND_ME = oneOf(`
  envíeme, envíenos, envíenme, envíame, envíanos, mándeme, mándenos, mándame, mándanos, mándenme, dígame, díganos,
  dime, dinos, indíqueme, indíquenos, indícame, indíquenme, confírmeme, confírmenos, confírmame, confirme,
  confirmen, avíseme, avísenos, avísame, avísanos, avísenme, páseme, pásenos, pásame, pásanos, hágame, háganos,
  hazme, llámeme, llámame, llámenos, respóndame, respóndanos, facilíteme, facilítenos, cuénteme, cuéntame,
  explíqueme, explíquenos, póngame, remítame, remítanos, cotíceme, cotícenos, escríbame, escríbanos, quítenme,
  quíteme, enviadme, mandadme, decidme`);

export const answers: AnswerWords = {
  clause: {
    openers: phrases(`
      y, pero, pues, lo siento, gracias, muchas gracias, hola, no, sí, ok, vale, por favor, lamentablemente,
      desgraciadamente, entonces, que, buenas, buenos días, buenas tardes, sinceramente, así que, perdón, disculpe,
      sin embargo, además, favor, actualmente, ya`),
    closers: phrases(`
      gracias, muchas gracias, por favor, pero, y, porque, ya que, saludos, un saludo, lo siento, así que, por ahora,
      por el momento, de momento, ahora, inmediatamente, o, puesto que, pues, lamentablemente, ya, nunca, jamás,
      atentamente, cordialmente, por nuestra parte, de nuestra parte, para nosotros`),
    joints: phrases(`pero, y, porque, ya que, puesto que, pues, sin embargo, aunque, así que, mientras`),
    condition: wordings(`
      si, en caso, cuando, por qué, salvo que, a menos que, siempre que, en el caso, quizás, quizá, tal vez, a lo
      mejor`),
    others: wordings(`
      nuestro|mi|el anterior|antiguo|viejo, ellos|ellas|cliente*|alguien|nadie|gente|algunos|muchos, < para darse|
      dejar|no|cancelar, no le|les interesa|interesan, no está|están|estáis|estás, no tiene|tienen|tienes|tenéis, no
      necesita|necesitan|necesitas, no quiere|quieren|quieres|desea|desean|deseas`),
    reported: wordings(`
      nos|me comentó|comentaron|comentaste|dijo|dijeron|dijiste|indicó|indicaron|mencionó|mencionaron|explicó|
      comentabas|decía, ha|han|había|habían|has|habías comentado|dicho|indicado|mencionado|explicado, cliente* ..
      dice|dijo|comenta, entiendo|entendemos que`),
    negation: phrases(`no, nunca, jamás, sin, ni, tampoco, ningún, ninguna`),
    asking,
    self: wordings(
      `me, nos, mi, mis, nuestro*, nuestra*, bórreme, bórrenme, bórrame, bórrenos, bórranos, borradme, borrarme, borrarnos, elimíneme, elimínenme, elimíname, elimínenos, eliminadme, eliminarme, eliminarnos, quíteme, quítenme, quítame, quítenos, quitadme, quitarme, quitarnos, sáqueme, sáquenme, sácame, sáquenos, sacadme, sacarme, sacarnos, retíreme, retírenme, retírame, retírenos, retiradme, retirarme, retirarnos, exclúyame, exclúyanme, exclúyenme, excluirme, excluirnos, suprímame, suprímanme, suprimirme, desuscríbame, desuscríbanme, desuscribirme, desuscribirnos, remuévame, remuévanme`,
    ),
    trap: phrases(`
      no solo, no sólo, no solamente, no únicamente, sin problema, sin problemas, ningún problema, no hay problema, no
      hay ningún problema, no hay duda, sin duda, sin dudas, no hay dudas, no tengo preguntas, no tenemos preguntas,
      ninguna pregunta, sin preguntas, no tengo dudas, si es posible, a ser posible, si puede ser, si no es molestia,
      si me permite, no hay prisa, sin prisa, sin compromiso, en spam, en el spam, carpeta de spam, correo no deseado,
      bandeja de spam, no dude, no duden, no hace falta que, no es urgente, no hay de qué, responda baja, responder
      baja`),
  },
  refusal,
  stop,
  holding: {
    later:
      wordings(`estoy|estamos|sigo|seguimos esperando|a_la_espera|pendiente*|en_espera|probando|valorando|estudiando|negociando|evaluando|
  analizando|comparando|revisando, todavía|aún|aun no hay|tenemos|tengo|está|sabemos|sé|han|hemos .. nada|definido|decisión|respuesta|
  aprobado|aprobada|decidido|novedades|noticias, poco de paciencia, falta|faltan (solo|sólo|nada_más|aún|todavía) (una|la|el|un) firma|aprobación|
  visto_bueno|confirmación, en estudio|revisión|deliberación|evaluación|análisis|trámite, antes de decidir|decidirnos|decidirme|
  tomar_una_decisión, quiere|quieren|queremos|tenemos_que|tengo_que|hay_que pensarlo|pensárselo|consultarlo|valorarlo|estudiarlo|
  hablarlo, (le|les|te|os) comunicaré|comunicaremos|avisaré|avisaremos|diré|diremos nuestra|la|en_cuanto|cuando|algo|pronto, sabremos
  (algo) más, pendiente* de (la|el|su|una) aprobación|respuesta|decisión|firma|autorización|visto_bueno, esperando (el|la) (su) visto_bueno|
  respuesta|aprobación|autorización|confirmación, 
      le|les|te|os|lo|se_lo|se_la ${TELL} algo|respuesta|una_respuesta|con_lo|en_cuanto|cuando|mañana|esta|la_semana|
      la_próxima|lo_antes|pronto|más|después|antes|próxim*|a_la|el_lunes|el_martes|el_miércoles|el_jueves|el_viernes|
      en_breve|a_lo_largo|qué|si|>, algo le|les|te digo|diré, mantendré|mantengo|mantendremos|tendré al_tanto|
      informad*|al_corriente, pongo|pondré|ponemos|pondremos (de_nuevo|nuevamente) en contacto, vuelvo|volveré|
      volvemos|volveremos a|con contactar*|escribir*|usted|ustedes|ti|vosotros|una_respuesta, tendrá|tendrán|tendrás|
      recibirá|recibirán .. respuesta|noticias, voy|vamos|tengo|tenemos|debo|debemos|déjeme|déjame|déjenme|déjenos|
      permítame|permítanme|permítanos|quiero|queremos|quisiera|hay ... ${CHECK}, necesito|necesitamos ... consultar*|
      hablar*|revisar*|pensar*|comentar*|verlo|preguntar*, lo|la|los|las|<|y ${CHECKING}, ${CHECKING} con|
      internamente|su, estamos|estoy|seguimos|están|está estudiando|revisando|valorando|analizando|evaluando|
      consultando|mirando|considerando|comparando|estudiándolo|revisándolo|valorándolo|mirándolo, está en estudio|
      revisión|evaluación, en manos de|del, pendiente*|esperando|esperamos|espera de|la|el|que|a_que .. aprobación|
      aprobar|decisión|visto_bueno|autorización|confirmación_de|respuesta_de|respuesta_del, aún|todavía no ..
      decidido|decisión|revisado|mirado|tomado|podido|sabemos|tenido, no hemos|he (aún|todavía) (tomado|podido) (una)
      decidido|decisión|revisar*|mirar*|ver*, tomaremos|tomará|tomar .. decisión, decidiremos|decidimos|decidirá ..
      semana|mes|lunes|martes|miércoles|jueves|viernes, deme|denos|dame|danos|denme|déjeme|déjame .. días|tiempo|
      semana*|momento|lunes|viernes|mañana, necesit* .. tiempo|días|semanas, pasado|trasladado|reenviado|remitido|
      paso|traslado|reenvío|trasladaré .. a|al .. jefe|compañer*|departamento|dirección|responsable|compras|equipo|
      gerencia`),
    not: wordings(`
      si|caso|cuando ... necesit*|interes*|cambia*|duda*|pregunta*|hace_falta|hiciera_falta|surge, en caso de, (he|
      hemos|ya) consultado|revisado|hablado|comentado|comprobado|visto|estudiado|analizado|verificado, como (le|les|
      te) prometí|prometimos|acordamos|quedamos, no dude*, avíseme|avísame|avísenos|dígame|dime`),
    answer: wordings(`
      adjunto|adjuntamos|adjunta, aquí (tiene*|está|tienes|va|le), le adjunto, precio|oferta|presupuesto|todo|
      propuesta|eso|fecha|condiciones (es|está|nos|me|parece|son|están) .. bien|correcto|aceptad*|aprobad*|perfecto|
      conforme|acuerdo|ok|vale|correctos, aceptamos|acepto, aprobado|aprobada, < sí >, de acuerdo con, adelante con,
      le|les|te|os envío|enviaré|enviamos|enviaremos|mando|mandaré|mandamos, nos parece bien|correcto|perfecto, me
      parece bien|correcto|perfecto, estamos conformes`),
  },
  asks: {
    request: wordings(`
      podría|podrías|podrían|podríais|puede|puedes|pueden|podéis|podes (usted|ustedes|por_favor|también|además) (me|
      nos|por_favor) ${SEND}, me|nos podría|podrías|podrían|puede|puedes|pueden|podéis|podríais, sería posible, sería
      tan amable, serían tan amables, es posible, sería|seria tan, por favor, xfa, porfa, porfavor, favor de,
      agradecería|agradeceríamos|agradeceré|agradeceremos|pido|pedimos|agradecemos que|si|me|nos|una|un|su_respuesta,
      se ruega, rogamos, ruego, rogaría, solicito, solicitamos, solicitarle*, ${SEND_ME}, sírvase*, sírvanse, tenga*
      (la) a_bien|bondad|amabilidad, háganos|hágame|hazme|haznos llegar|saber, quisiera|quisiéramos|querría|
      querríamos|gustaría|quería|queríamos saber|recibir|conocer|pedir*|solicitar*|preguntar*|tener|que|obtener|
      consultar*|un|una|ver, necesitamos|necesito|necesitaría|necesitaríamos|precisamos .. presupuesto|cotización|
      oferta|precio*|factura|información|catálogo|confirm*|plazo*|muestra*|datos|ficha|copia|respuesta|saber|que_me|
      que_nos, espero|esperamos|quedo|quedamos .. su (oferta|cotización|presupuesto|propuesta)`),
    polite: wordings(`
      cómo está|están|estás|estáis|va|le_va|te_va|os_va|andas|anda, qué tal (todo|estás|está|va|el_fin|el|tus|las|
      están|>), espero|esperamos|deseo que (se|te|os|todo|al) esté*|vaya*|encuentre*|haya*|marche, (se) encuentre*
      bien, todo bien >, verdad >, < no >, < vale|de_verdad|en_serio|eh >, quién sabe >, < por qué no >, a que es|no,
      no es (genial|increíble|fantástico|estupendo|bonito|maravilloso|precioso), qué más se puede, no le|te parece
      (genial|increíble|fantástico|estupendo|maravilloso) >`),
    closing: wordings(`
      no dude*|dudes|dudéis|dudar, para|ante|por|con|si cualquier|alguna|más|otra|tiene|tienes|necesita (otra) duda*|
      pregunta*|consulta*|aclaración*|cosa|información, si tiene*|tienes|necesita*|necesitas|tuviera* ... duda*|
      pregunta*|algo|consulta*|aclaración, quedo|quedamos|estoy|estamos (a) (su|a_su|tu|vuestra) disposición, a su
      disposición, disculpe*|disculpa|perdone|perdona la|las|el|los|por, antes de imprimir, medio ambiente, el|ser
      destinatario, recibido .. por_error, deme|denos|dame|danos|déjeme|déjame|dénos|déjenme .. (días|tiempo|semana*|
      momento|consultar*|ver*|revisar*|comprobar*|hablar*|preguntar*|pensar*|comentar*), buen|buena|feliz|bonito fin|
      tarde|día|semana|noche|jornada, que tenga*|tengas un|una|buen|buena, no responda* a este, reciba un|saludos|
      cordial`),
  },
  thanks: {
    thanks: phrases(`
      gracias, muchas gracias, muchísimas gracias, mil gracias, graciass, agradezco, agradecemos, le agradezco, te
      agradezco, se agradece, agradecido, agradecida, agradecidos, grax, gcias`),
    acknowledges: phrases(`
      perfecto, recibido, recibida, recibidos, entendido, ok, okay, vale, genial, estupendo, excelente, anotado, de
      acuerdo, muy bien, de nada, no hay de qué, un placer, con gusto, enterado, enterada, enterados, fantástico,
      listo, tomo nota, tomamos nota, ok perfecto, súper, maravilloso, buenísimo, no hay problema, a la orden, claro,
      bien`),
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
    objects: phrases(`por el, por la, por los, por las, por su, por sus, por tu, por tus, por vuestra, por vuestro`),
    greeting: phrases(`
      hola, buenos días, buenas tardes, buenas noches, buenas, estimado, estimada, estimados, querido, querida,
      apreciado, apreciada, buen día`),
    signOff: phrases(`
      saludos, un saludo, saludos cordiales, un cordial saludo, cordiales saludos, atentamente, cordialmente, un
      abrazo, abrazos, muy atentamente, reciba un, slds, sds, enviado desde, hasta pronto, besos, atte, muchos
      saludos, saludo, quedo atento, enviado con, cordial saludo, atentos saludos, mis mejores saludos`),
    speaks: phrases(`nosotros, yo, necesitamos, queremos, aceptamos, posdata, pd, p.d`),
  },
};
