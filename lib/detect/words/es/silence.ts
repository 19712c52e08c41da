import { oneOf, wordings } from '../answerShape.ts';

const MAILS = oneOf(
  `correo, correos, mail, mails, e-mail, e-mails, email, emails, mensaje*, publicidad, spam, llamada*, newsletter*, boletines, propaganda, comunicación, comunicaciones, visitas, promociones, contacto, contactos, ofertas, sms, whatsapp, whatsapps, cartas, información comercial, teléfono`,
);
const WRITE = oneOf(
  `escriba, escriban, escribas, contacte, contacten, contactes, llame, llamen, llames, envíe, envíen, envíes, mande, manden, mandes, moleste, molesten, molestes, busque, busquen, busques, marque, marquen, marques, insista, insistan, insistas, visite, visiten, acose, acosen, escribáis, llaméis, mandéis, enviéis, molestéis, contactéis, insistáis, hable, hablen, envien, envie, vengan, venga`,
);
const WROTE = oneOf(
  `escribiera*, escribieran, llamara, llamaran, contactara, contactaran, enviara, enviaran, mandara, mandaran, molestara, molestaran, volviera*, insistiera*, escribiese*, llamase*`,
);
const TO_WRITE = oneOf(
  `escribir*, contactar*, llamar*, enviar*, mandar*, molestar*, marcar, marcarme, buscar*, preguntar*, insistir, venir, visitar*, hablar*, ofrecer*, comunicarse`,
);
const REMOVE = oneOf(
  `bórr*, borr*, elimin*, elimín*, quít*, quit*, sáqu*, saqu*, sac*, retír*, retir*, exclu*, exclúy*, suprim*, suprím*, remuev*, remuév*, desuscrib*, desuscríb*`,
);
const REMOVE_ME = oneOf(
  `bórreme, bórrenme, bórrame, bórrenos, bórranos, borradme, borrarme, borrarnos, elimíneme, elimínenme, elimíname, elimínenos, eliminadme, eliminarme, eliminarnos, quíteme, quítenme, quítame, quítenos, quitadme, quitarme, quitarnos, sáqueme, sáquenme, sácame, sáquenos, sacadme, sacarme, sacarnos, retíreme, retírenme, retírame, retírenos, retiradme, retirarme, retirarnos, exclúyame, exclúyanme, exclúyenme, excluirme, excluirnos, suprímame, suprímanme, suprimirme, desuscríbame, desuscríbanme, desuscribirme, desuscribirnos, remuévame, remuévanme`,
);
const LISTS = oneOf(
  `base*, lista*, listado*, sistema*, fichero*, registro*, invitaciones, envío*, mailing*, agenda, campaña*, contactos, directorio*, crm, boletín, boletines, newsletter*, base de datos, bases de datos, archivos, distribución, difusión`,
);
const ASKED = oneOf(
  `pedí, pedimos, pido, solicité, solicitamos, solicito, rogué, ruego, rogamos, exijo, exigimos, pedido, solicitado, agradecería, agradecería*, agradeceré, agradeceríamos, prefiero, preferimos, preferiría, dije, dijimos, requiero, requerimos, dicho`,
);

/** Asks for silence, in ways that `refusals.ts` has not. */
export const silence = wordings(
  `ya|por_favor no me|nos ${WRITE} (más|nunca|jamás|nada|${MAILS}|por_favor|porfa|>), ya no ${WRITE} más|nada|${MAILS}, ni me|nos ${WRITE} (más|nunca|jamás|>), no|ni (me|nos) (lo|la) vuelva*|vuelvan|vuelvas|volváis a ${TO_WRITE}, no me|nos ${WRITE} (${MAILS}) más|nunca|jamás|nunca_más, <|por_favor|favor no ${WRITE} (${MAILS}) más|nunca|jamás, no (me|nos) insista*|insistan|insistas|insistáis (más|>), favor|ruego|rogamos|agradezco de|que|por (ya) no me|nos ${WRITE}, favor de no llamar*|contactar*|molestar*|insistir*|escribir*, gracias por no (volver_a) ${TO_WRITE}, < ningún|ninguna|cero|ni_un|ni_una (otro|otra|más) ${MAILS} más|por_favor|comercial*|de_su_parte|de_ventas, < ni ${MAILS} ni ${MAILS}, ${ASKED} (que) (ya) no me|nos (vuelva*|vuelvan|volviera*) (a) ${WRITE}|${WROTE}|${TO_WRITE}, no desea|deseo|deseamos|quiero|quiere|queremos|quisiera (mantener|tener|recibir|seguir_recibiendo|saber|volver_a_recibir) ningún|ninguna|más|otro|otra|ni_un (tipo_de|más|otro) ${MAILS}, no desea|deseo|deseamos|quiero|queremos (mantener|tener|recibir|seguir_recibiendo|saber|volver_a_recibir) nada_más|más_nada|nada_de_ustedes|nada_suyo|sus_correos|sus_llamadas|sus_ofertas|sus_mensajes (más|de_su|con|de_ustedes|suyo*|suya*|por|comercial*|de_usted|>), no quiero|queremos (volver_a) verlo*|verle*|verlos|oír|saber|recibirlo*|hablar más|nada|nunca|de_ustedes|con_ustedes, no quiero|queremos|deseo|deseamos ninguno|ninguna|nada_más|más_nada (de_ustedes|suyo|de_usted|>), ${REMOVE_ME} (por_favor) (inmediatamente|definitivamente) de|del (toda|todas|cualquier|su|sus|la|las|futuras|próximas|el) (su|sus|la|las|otro|otra) ${LISTS}, ${REMOVE_ME} (por_favor|ya|de_una_vez) >, ${REMOVE_ME} de futuras|cualquier|toda|todas, ${REMOVE} (a) me|nos|mi|mis|nuestro*|nuestra*|este|esta|a_esta ... de|del (su|sus|la|las|el|los|cualquier|toda|todas|todos|futuras|futuros|próximas|próximos|vuestra|vuestro|tu|tus|esta|este) (otro|otra|sus|las|los) ${LISTS}, me|nos puede|pueden|podrían|podría|podéis sacar|borrar|eliminar|quitar|dar_de_baja|desuscribir de_una_vez|de_su|de_sus|de_la_lista|ya|>, que_me|que_nos saquen|borren|eliminen|quiten de, eliminen|elimine|borren|borre|quiten|quite|eliminad|borrad|supriman|suprima|eliminar|borrar (por_favor) mi|mis|nuestra|nuestras|nuestro|nuestros|las_tres|las_dos direcciones|dirección|correo*|datos|número|teléfono|contacto*|email|e-mail, lista|listado|listas negra|robinson|de_exclusión|de_no_llamar|de_bloqueados, cesen|cese|cesar|pongan_fin|ponga_fin|poner_fin|terminen|detengan|paren (de|a|en|con) (inmediatamente) (las|sus|toda|todo|los|estas|estos|cualquier|tanta) ${MAILS}|actividad|reiterad*|acoso|insistentes|constantes|comunicacion*, no|ya_no figurar|aparecer|constar más, ya_no figurar|constar, ningún|nadie|ninguna .. debe|puede|quiere recibir (más|su|sus) ${MAILS}, baja pf|porfa|inmediata|sms|ya|correo|definitiva, < (la) baja por_favor|gracias, (que) me|nos den|dé|da|dan|des|deis de baja, dejen|deje|deja|dejad|dejéis (ya|por_favor|de_una_vez) de ${TO_WRITE}|bombardear*|perseguir*|insistir (me|nos|correos|mensajes|más|tanto|con|por|>), dej* me|nos (ya) tranquil*|en_paz, déj* (ya|por_favor) tranquil*|en_paz, < basta (ya) de ${MAILS}, < basta_ya, ya basta, ya está bien de, pare|paren|parad (ya|por_favor) de|con (tanto|tanta|los|las|sus) ${MAILS}|${TO_WRITE}, pierda|pierdan|borre|borren mi|nuestro|mis|nuestros número|correo|teléfono|contacto|datos, (sus) llamadas|correos|mensajes|visitas .. no son bienvenid*|dese*|bien_recibid*`,
);

/** Objects to the use of their data, or says what becomes of our mails. */
export const objection = wordings(
  `me|nos opongo|oponemos (formalmente|expresamente) (a|al|a_que), derecho|derechos (de|a|al) oposición|supresión|olvido|arco, revoco|revocamos|retiro|retiramos (mi|nuestro|el|cualquier|todo) consentimiento|autorización, no autorizo|autorizamos|autorizado|autorizada (el|al|a|que|su|ningún|nos|me) uso|tratamiento|usen|utilicen|comunicaciones|llamen|escriban, nunca|no (he|hemos|di|dimos) (dado|dimos|di|autorizado) (mi|nuestro|ningún|el) consentimiento|permiso|autorización, su|sus|vuestros|vuestra (próximos) correos|mensajes|dirección|dominio|número|direcciones (ha|han|será|serán|está|están|queda|quedan) (sido|ya|desde_ahora) bloquead*|eliminad*|denunciad*, sus|vuestros correos|mensajes|mails van|irán|acaban|acabarán (directo|directamente|derechos) a|al|a_la basura|spam|papelera, voy|iré|vamos|acudiré|acudiremos|recurriré a consumo|la_policía|la_aepd|facua|profeco|indecopi|sernac|mi_abogado|nuestros_abogados, en manos de (nuestro*|mi|mis|los) abogad*, respétel*|respétenl* o, respete mi|nuestra decisión`,
);

/** A no for good. */
export const neverAgain = wordings(
  `< no y no (y|>), no y no va, decisión|respuesta|negativa (es|ha_sido|será) (ya|firme_y|totalmente) definitiv*|irrevocable|inamovible|tajante, rotundo|rotundamente no, no rotundo|definitivo|tajante, no es no, ni ahora ni nunca|después|más_adelante|en_el_futuro, nunca|jamás (más) (volver*|vamos|voy|les|le|a|vamos_a|voy_a) (a) ser_cliente*|comprarles|comprarle|contratarl*|trabajar_con|contestar|interesar*|seremos_cliente*|haremos_negocios, no volver* .. con_ustedes|a_comprar*|a_contratar*, (no|jamás) hacer|haremos|haré negocios|tratos con, cierre|cierren|cerrar (definitivamente) (nuestro|mi|el) expediente|ficha|caso, ya le|les|te|os dije|dijimos|he_dicho|hemos_dicho que_no|no varias|dos|tres|>, ni loco|locos|hablar|en_broma|muerto, han|ha perdido (un|a_un) cliente, nunca|jamás ... con_ustedes|con_su_empresa|con_vosotros|con_usted`,
);

/** Beside a no: it is one for good. */
export const forGood = wordings(
  `(se|te|os|les|le) lo (ya) dije|dijimos|repetí|he_dicho|hemos_dicho|he_repetido|comuniqué|comunicamos|expliqué (ya) en|varias|dos|tres|muchas|por , varias|dos|tres|muchas|mil|reiteradas veces|ocasiones (que|ya|se|le|les|te|os|>), no va|van a cambiar (nunca|>), no va|vamos|voy|van a cambiar de opinión|idea|parecer, no cambiar* (de) (opinión|idea|parecer|nunca|>), cuántas veces, enésima|tercera|cuarta|quinta vez (que|se|le|les), última vez que se_lo|contesto|respondo|escribo|lo_digo|le_digo, de una vez (por_todas|>), cómo hay|tengo|se_lo|tenemos (que) decir*|digo|decimos, es|está definitiv*|irrevocable|inamovible, definitivamente no|descart*, bajo ningún, respete*|respeten|acepte|acepten (por_favor) nuestra|mi|esta|la|el|un decisión|negativa|no, ni lo (será|estaremos|haremos|vamos) (nunca|a|>)`,
);

/** Like a condition, or like what somebody says of us; and yet asks. */
export const asking = wordings(
  `agradecería*|agradeceríamos|agradecido*|agradecida*|agradezco (mucho) si|que, si pudiera|pudieran|pudieras|fueran|fuera|es (ser) tan_amable|tan_amables|por_favor|dejar|quitar*|eliminar*|borrar*|sacar*, podrían|podría|podrías|pueden|puede|puedes (ustedes|usted|por_favor|ya) dejar|sacar*|quitar*|borrar*|eliminar*|parar, se (le|les) requiere|ruega|solicita|exige`,
);
