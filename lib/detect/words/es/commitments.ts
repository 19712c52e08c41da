import type { CommitmentWords } from '../commitmentShape.ts';
import { phrases } from '../shape.ts';

const TO_YOU = phrases(`le, te, les, os, se lo, te lo, se la, te la, se los, se las, te los, os lo, os la, lo, la`);

export const commitments: CommitmentWords = {
  promise: {
    will: phrases(
      `voy a, vamos a, me comprometo a, nos comprometemos a, quedo en, quedamos en, me encargo de, me ocupo de, me pongo a`,
    ),
    weakWill:
      phrases(`espero, esperamos, espero poder, esperamos poder, intentaré, intentaremos, trataré de, trataremos de, procuraré,
      procuraremos, tengo previsto, tenemos previsto, pienso, puedo, podemos, debería poder, intento, voy a intentar`),
    recipients:
      phrases(`le, les, te, os, usted, ustedes, su, sus, tu, vosotros, enviarle, enviarte, enviarles, mandarle, mandarte, llamarle,
      llamarte, darle, darte, pasarle, pasarte, enviarlo, enviárselo, mandárselo, decirle, decirte`),
    bareWill: [],
    between: phrases(`a, ya, también, luego, intentar, poder, hoy, mañana, ahora, tratar de`),
    and: phrases(`y, y a, y luego, e`),
    deeds:
      phrases(`envi*, reenvi*, mand*, pasar*, remit*, hacerle llegar, hacerles llegar, hacerte llegar, llamar*, contact*,
      responder*, contest*, confirm*, prepar*, elabor*, revis*, comprobar*, comprueb*, consult*, pregunt*, averigu*, mirar*,
      informar*, avisar*, decir*, comentar*, mantener*, entreg*, facilitar*, presentar*, proponer*, dar respuesta, darle respuesta,
      darte respuesta, darle una respuesta, darte una respuesta, actualiz*, corregir*, gestion*, tramit*, organiz*, reserv*, hablar con, hablarlo,
      ponerme en contacto, ponernos en contacto, devolver*, firmar*, compartir*, cotizar*, complet*, termin*, adelantar*, resolver*, solucion*, solicit*, verific*`),
    deedsWithDay: phrases(`tener*, hacer*, dar*, traer*, poner*`),
    says: phrases(`enviaré, enviaremos, reenviaré, mandaré, mandaremos, remitiré, remitiremos, haré llegar, haremos llegar, pasaré, pasaremos, llamaré,
      llamaremos, contactaré, contactaremos, responderé, responderemos, contestaré, contestaremos, confirmaré, confirmaremos,
      prepararé, prepararemos, elaboraré, elaboraremos, revisaré, revisaremos, comprobaré, comprobaremos, consultaré, consultaremos,
      preguntaré, averiguaré, miraré, informaré, informaremos, avisaré, avisaremos, diré, diremos, comentaré, comentaremos,
      mantendré informado, tendré informado, tendré informada, tendré al tanto, tendré al corriente,  mantendré informada, mantendré al tanto, mantendremos informado, mantendremos informada, mantendremos informados,
      mantendremos al tanto, mantengo informado, mantengo informada, mantengo al tanto, mantengo al corriente, entregaré, entregaremos, facilitaré, facilitaremos, presentaré,
      presentaremos, propondré, daré respuesta, daremos respuesta, daré una respuesta, daremos una respuesta, actualizaré, corregiré,
      gestionaré, gestionaremos, tramitaremos, organizaré, pondré en contacto, pondremos en contacto, me pongo en contacto contigo,
      me pongo con ello, me encargo yo, yo me encargo, me encargo, nos encargamos, nos encargaremos, me encargaré, me ocupo, me ocuparé, volveré a contactar,
      volveré a llamar, volveré a escribir, devolveré, compartiré, compartiremos, reenviaremos, haré lo posible, lo reviso y, lo miro y,
      lo consulto y, lo compruebo y, te aviso, le aviso, os aviso, le avisamos, te digo algo, le digo algo, os digo algo, te cuento,
      le confirmo en cuanto, te confirmo en cuanto, solicitaré, verificaré, verificaremos, hablaré con, hablaremos con, prometo, recibirá nuestra, recibirá mi, recibirá nuestro, tendrá noticias`),
    saysWithDay:
      phrases(`recibirá, recibirán, recibirás, tendrá, tendrás, tendrán, lo tendrá, lo tendrás, me pongo en contacto, nos ponemos en contacto,
        envío, mando, preparo el, preparo la, terminamos, podré enviar*, podré mandar*, podremos enviar*, estaré enviando, estaremos enviando`),
    inTwoWithDay: [
      {
        first: TO_YOU,
        second:
          phrases(`envío, enviamos, mando, mandamos, paso, pasamos, hago llegar, hacemos llegar, llamo, llamamos, confirmo, confirmamos,
        digo, decimos, preparo, preparamos, remito, remitimos, doy, damos, entrego, entregamos, contesto, respondo, reviso, revisamos, miro, tengo, tenemos,
        comento, hago, adelanto, contacto, traigo, llevo, presento, presentamos, paso a enviar, vuelvo a llamar, cotizo, termino`),
      },
    ],
    soon: phrases(`en cuanto, lo antes posible, en breve, cuanto antes, enseguida, tan pronto como, próximamente, a la brevedad, pronto,
      inmediatamente, a la mayor brevedad, ahora mismo, apenas, a mi regreso, a mi vuelta`),
    done: phrases(
      `adjunt*, en archivo adjunto, en adjunto, a continuación, por la presente, según lo acordado le adjunto, más abajo`,
    ),
    conditions: phrases(
      `si le, si te, si quiere, si quieres, si necesita, si necesitas, si lo, si la, si me, si no, si tiene, si tienes, si hay, si usted, si se, si es, si está, si desea, si les, si os, si el, en caso de que, en caso de, siempre que, siempre y cuando, salvo que, a menos que, quiere que, quieres que`,
    ),
    reports: phrases(`cómo, qué, dónde, cuándo, que, para que`),
    wishes:
      phrases(`si lo desea, si quiere, si quieres, si es necesario, si hace falta, si le interesa, si te interesa, si le parece,
      si te parece, si lo prefiere, si necesita, si necesitas, si hiciera falta`),
    denials: phrases(`no, nunca`),
    negations: phrases(`no, nunca, tampoco, ni`),
    hedges:
      phrases(`espero, esperamos, intento, intentaré, intentaremos, trataré, trataremos, procuraré, procuraremos, probablemente,
      quizás, quizá, tal vez, posiblemente, puedo, podemos, pienso, previsto, debería, si es posible`),
  },
  callBack: {
    asks: phrases(`búsqueme, búscame, búsquenos, búscanos, márqueme, márcame, márquenos, márcanos, llámele, llámelo, llámela, llámalo, llámala, llamalo, dame un toque, deme un toque, denos un toque, dame un telefonazo, deme una llamada, dame una llamada, denos una llamada, écheme una llamada, échame una llamada, échenos una llamada, écheme un telefonazo, péguele una llamada, hágame una llamada, hazme una llamada, localizarme, localizarnos, me puede localizar, encontrarme, me encuentra, me encuentras, hábleme, háblame, volvé a contactarme, volvé a llamarme, vuelva a contactarme, volvé a escribirme, volvé a llamar, comunicarse conmigo, comuníquese conmigo, comuníquese, comunicarse nuevamente, comunícate, insista en, insísteme, recordádmelo, recuérdenos, vuelve a preguntar*, vuelva a preguntar*, una llamada el, su llamada el, me llama, me llamás, me escribes, nos llaman, retómelo, retomemos el tema, lo volvemos a ver, volvemos sobre, consúltenos, consúlteme, acérquese, pásese, llámeme, llámame, llámenos, llámanos, llamadme, vuelva a llamar*, vuelve a llamar*, vuelva a contactar*,
      vuelve a contactar*, vuelva a escribir*, vuelva a intentar*, contácteme, contáctame, contáctenos, contáctanos, contacte conmigo,
      contacte con nosotros, contacta conmigo, póngase en contacto, ponte en contacto, escríbame, escríbeme, escríbanos,
      recuérdeme, recuérdame, recuérdenoslo, llamarme, llamarnos, contactarme, contactarnos, escribirme, volver a contactar*,
      volver a llamar*, volver a hablar, volvamos a hablar, volvemos a hablar, hablemos de nuevo, hablamos de nuevo, hablemos, hablamos,
      retomemos, retomamos, retomar, retomarlo, lo retomamos, lo vemos, nos volvamos a, ponerse en contacto, me llame, me llamen, me llames, me contacte, me contacten, me escriba, hablarlo, recuérdemelo, recuérdamelo, recordármelo, pregúnteme, pregúntame, inténtelo, inténtalo`),
    holds: phrases(`dejarlo, dejémoslo, dejamos en espera, en pausa, aplazarlo, posponerlo`),
    opens: phrases(
      `me puede, nos puede, me podría, nos podría, me puedes, me podrías, puede, podría, puedes, podrías, no dude en`,
    ),
    closes: phrases(`llamar, volver a llamar, contactar, volver a escribir`),
    later: phrases(
      `más adelante, más tarde, en otro momento, en otra ocasión, otro día, en el futuro, de momento no, por ahora no`,
    ),
    own: phrases(`voy a, vamos a, puedo, yo, para, he intentado, quería, quisiera, no pude, va a`),
    denials: phrases(
      `no hace falta que, no es necesario que, no hace falta, no necesita, no tiene que, tampoco, iba a, iban a, quedó en, no, sin, nunca`,
    ),
    questions: phrases(`preguntas, pregunta, duda, dudas, consulta, ayuda, aclaración`),
    thatDay: phrases(`entonces, después, luego, para entonces, a mi vuelta`),
  },
  meeting: {
    nouns:
      phrases(`reunión, reuniones, cita, llamada, videollamada, videoconferencia, entrevista, demostración, demo, presentación, visita,
      almuerzo, comida, encuentro, conferencia telefónica, taller, sesión, café, teleconferencia`),
    set: phrases(`confirmo, confirmamos, le confirmo, te confirmo, queda confirmada, está confirmada, confirmada, confirmado, queda fijada, fijada, está prevista, prevista,
      está programada, programada, tendrá lugar, se celebrará, será el, agendada, hemos agendado, he agendado, quedamos, según lo acordado, acordada,
      recordatorio, le recuerdo, te recuerdo, nuestra, se ha movido, aplazada al, aplazada a, pospuesta al, trasladada, reservado, reservada, apuntado, he reservado`),
    setDay:
      phrases(`confirmado para, confirmada para, bien para mí, me va bien, nos va bien, me viene bien, nos viene bien, queda cerrado, queda confirmado, allí estaré, ahí estaré, nos vemos, me viene bien, nos viene bien, me va bien, me parece bien, nos va bien, perfecto para, de acuerdo para, nos vemos el, nos vemos, quedamos el,
      quedamos, hablamos el, ahí estaré, allí estaré, le esperamos, te espero, hasta el, hasta mañana, le he apuntado, te he apuntado, cuente conmigo, ok para`),
    proposes:
      phrases(`podemos reunirnos, podríamos reunirnos, podemos vernos, podríamos vernos, podemos quedar, podríamos quedar, concertar una reunión,
      concertar una cita, concertar una llamada, concertar una visita, agendar una reunión, agendar una llamada, agendar una cita, agendar una visita, fijar una reunión,
      fijar una cita, programar una reunión, programar una llamada, organizar una reunión, mantener una reunión, tener una reunión, tener una llamada,
      está disponible, estaría disponible, estás disponible, estarías disponible, tiene disponibilidad, tienes disponibilidad, su disponibilidad,
      tu disponibilidad, tendría tiempo, tiene tiempo, tienes tiempo, cuándo le viene bien, cuándo te viene bien, cuándo podríamos, qué día le, qué día te, a qué hora,
      me gustaría reunirme, nos gustaría reunirnos, le propongo una reunión, le propongo una llamada, le invito a, le invitamos a, les invitamos a, proponer una reunión`),
    proposesNoun: phrases(
      `le propongo, te propongo, propongo, proponemos, me gustaría, nos gustaría, podríamos, podemos, quisiera, aplazar, posponer, cambiar, mover`,
    ),
    proposesDay:
      phrases(`date una vuelta, pásate por, pásese por, podría pasar, podrías pasar, puede pasar, le viene bien, te viene bien, os viene bien, les viene bien, le parece bien, te parece bien, podemos vernos, podríamos vernos, le viene bien, te viene bien, le vendría bien, te vendría bien, le va bien, te va bien, qué tal, qué le parece, qué te parece, le parece bien,
      te parece bien, propongo, le propongo, podría ser, podemos, podríamos, estoy disponible, estamos disponibles, tengo disponible, tengo libre, podría`),
    agrees: phrases(
      `perfecto, vale, de acuerdo, confirmo, confirmamos, confirmado, confirmada, ok, está bien, va bien, viene bien, nos vemos, listo, acordado, sin problema, encantado, encantada, conforme`,
    ),
    things: phrases(
      `entreg*, entrega, envío, enviar*, abierto*, cerrado, cerramos, abrimos, horario, transportista, mensajero, plazo, pedido`,
    ),
    cancels:
      phrases(`cancelar, cancelada, cancelado, cancelo, cancelamos, anular, anulada, anulado, aplazar, aplazada, posponer, pospuesta, suspendida,
      suspender, no podré asistir, no podré acudir, no puedo asistir, no tendrá lugar, no se celebrará, desconvocar, desconvocada`),
    traps: phrases(
      `reunión interna, ninguna reunión, ninguna visita, sin reunión, consejo de administración, junta directiva, reunión de dirección, reunión de equipo, última reunión, nos reunimos el, la reunión de ayer`,
    ),
    accepted: phrases(
      `Aceptado, Aceptada, Confirmado, Confirmada, Recordatorio, Actualización, Invitación actualizada, Confirmación de cita, Cita confirmada, Aceptó`,
    ),
    invited: phrases(
      `Invitación, Provisional, Aceptado provisionalmente, Nueva hora propuesta, Solicitud de reunión, Propuesta de reunión, Convocatoria`,
    ),
    calledOff: phrases(
      `Cancelado, Cancelada, Rechazado, Rechazada, Anulado, Anulada, Evento cancelado, Reunión cancelada, Cancelación, Cita cancelada`,
    ),
  },
};
