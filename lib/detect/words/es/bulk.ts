import type { BulkWords } from '../bulkShape.ts';
import { pairs, phrases } from '../shape.ts';

const MAILS =
  phrases(`este correo, este email, este e-mail, este mail, este mensaje, este boletín, esta newsletter, este informe,
  este reporte, esta alerta, esta notificación, esta comunicación, esta invitación, este aviso, este resumen, esta carta`);
const GET = phrases(`recibe, recibes, ha recibido, has recibido, usted recibe, recibió, le enviamos, te enviamos`);
const WISH =
  phrases(`si no desea, si no deseas, si no quiere, si no quieres, si ya no desea, si ya no deseas, si ya no quiere,
  si ya no quieres, si desea dejar de, si deseas dejar de, si quiere dejar de, si quieres dejar de, no quiere, no quieres, no desea, no deseas,
  si prefiere no, si prefieres no`);
const RECEIVE = phrases(`recibir, recibir más, seguir recibiendo, volver a recibir`);
const LEAVE = phrases(`darse, darte, darme, dese, date, puede darse, puedes darte`);
const SET =
  phrases(`gestionar, gestiona, modificar, modifica, cambiar, cambia, actualizar, actualiza, desactivar, desactiva,
  eliminar, configurar, configura, administrar, administra, editar`);
const SETTINGS =
  phrases(`sus preferencias, tus preferencias, mis preferencias, preferencias, notificaciones, las notificaciones,
  sus notificaciones, tus notificaciones, sus alertas, tus alertas, alerta, alertas, suscripción, su suscripción, tu suscripción`);

export const bulk: BulkWords = {
  why: [
    ...pairs(GET, MAILS),
    ...pairs(WISH, RECEIVE),
    ...pairs(LEAVE, phrases('de baja, baja')),
    ...phrases(`correo enviado a, mensaje enviado a, email enviado a, ha sido enviado a, fue enviado a, enviado a,
      porque se suscribió, porque te suscribiste, porque está suscrito, porque estás suscrito, porque es cliente,
      porque eres cliente, porque se registró, porque te registraste, por ser administrador, por ser cliente, por ser usuario, por ser suscriptor,
      por estar suscrito, por estar registrado, porque está registrado, porque tiene una cuenta, está suscrito a, estás suscrito a,
      responda baja, responde baja, responder baja, envíe baja, escriba baja, cancelar suscripción, cancele su suscripción, cancela tu suscripción,
      anular suscripción, desuscribirse, desuscribirte, desuscribirme, desuscríbase, desuscríbete, versión web, versión online,
      ver online, ver en línea, ver en el navegador, ver en tu navegador, si no ve correctamente, si no puede ver, no se muestra correctamente,
      de conformidad con el rgpd, derechos de acceso, derecho de acceso, dejar de recibir, baja del boletín, baja de la newsletter,
      baja de este, reenviar a un amigo`),
  ],
  self: phrases(`yo, me, mi, mis, nos, nuestro*, nuestra*, quiero, queremos, deseo, deseamos`),
  settings: [
    ...pairs(SET, SETTINGS),
    ...phrases(`ver factura, descargar factura, seguir envío, seguir mi pedido, seguir su pedido, seguir tu pedido, ver documento, ver el documento, ver detalles, ver pedido, acceder a mi cuenta, acceder a su cuenta, pagar ahora, añadir comentario, responder a la encuesta, ver la tarea, ver tarea, abrir documento, centro de ayuda, descargar pdf, firmar documento, valore nuestro, valora nuestro, banca online, en la app, ver incidencia, ver solicitud, consultar factura, en su cuenta, en tu cuenta, acceda a su cuenta, accede a tu cuenta, área de cliente, área de clientes, inicie sesión,
      inicia sesión, ver informe, ver el informe, ver el ticket, ver la incidencia, abrir tarea, ver anuncio`),
  ],
  periodical:
    phrases(`newsletter, boletín, boletín informativo, circular, este número, en este número, sumario, informe semanal, informe mensual,
    reporte semanal, reporte mensual, resumen semanal, resumen mensual, resumen diario, su semana, tu semana, esta edición, en esta edición,
    nota de prensa, comunicado de prensa, noticias de, las noticias, titulares, novedades, actualidad, webinar, la carta de`),
  tidings:
    phrases(`cargo en, número de transacción, transacción, documento firmado, pendiente de firma, solicitud de firma, recibo de, pago de, transferencia recibida, ha recibido una transferencia, prioridad, asignada, asignado, ha sido cerrado, ha sido cerrada, ha sido resuelta, ha sido resuelto, ha sido entregado, será entregado, en preparación, importe de, número de pedido, referencia de pedido, su cita, su expediente, su solicitud, su inscripción, su billete, su tarjeta, nuevo comentario, nueva reseña, nuevo pedido, le ha invitado, te ha invitado, actualizado, está a punto de caducar, contraseña, acceso a su cuenta, su factura, factura del mes, se ha actualizado, confirmación de pedido, su pedido, tu pedido, gracias por su pedido, gracias por tu pedido, gracias por su compra, gracias por tu compra,
    su paquete, tu paquete, su envío, tu envío, ha sido enviado, en reparto, número de seguimiento, seguimiento de su, su factura está,
    tu factura está, factura disponible, nueva factura, pago recibido, confirmación de pago, recibo de pago, su suscripción, tu suscripción,
    se renovará automáticamente, renovación automática, su cuenta, tu cuenta, su contraseña, tu contraseña, código de verificación,
    código de seguridad, nuevo inicio de sesión, inicio de sesión, su reserva, tu reserva, confirmación de reserva, ha comentado, nuevo comentario,
    ha añadido un comentario, le ha mencionado, te ha mencionado, ha respondido, nueva respuesta, nuevo mensaje de, nueva tarea, le ha asignado, te ha asignado,
    ha compartido, llamada perdida, nuevo mensaje de voz, mensaje de voz, ticket #, la incidencia, su incidencia, su solicitud n, cambio de estado,
    mantenimiento programado, copia de seguridad, nuevos resultados, coinciden con, su alerta, tu alerta, ofertas de empleo, formulario de contacto, envío del formulario,
    desde el formulario, nuevo envío del formulario, su informe, tu informe, encuesta, encuesta de satisfacción, su opinión, ya está disponible, disponible para descargar, vence el,
    caduca el, está por vencer, recordatorio:, vencimiento`),
  adverts:
    phrases(`haga clic, haz clic, pulse aquí, pincha aquí, pinche aquí, compre ahora, compra ahora, comprar ahora, ver oferta,
    ver ofertas, ver más, leer más, saber más, me apunto, apúntate, apúntese, inscríbete, inscríbase, regístrate, regístrese,
    reserva tu plaza, reserve su plaza, reserva ya, reserve ya, oferta especial, ofertas especiales, oferta exclusiva, ofertas de la semana, promoción, promociones,
    oferta limitada, tiempo limitado, código promocional, cupón, descuento de, descuentos, rebajas, hasta agotar existencias, hasta fin de existencias, última oportunidad,
    últimos días, últimas horas, solo hoy, sólo hoy, termina hoy, envío gratis, envío gratuito, gratis, prueba gratis, sin compromiso, devolución garantizada,
    black friday, aprovecha, aprovéchese, aproveche, no te lo pierdas, no se lo pierda, descubre, descubra, visítanos, visítenos, síguenos, síganos,
    estimado cliente, estimada cliente, estimados clientes, querido cliente, estimado suscriptor, estimado socio, estimados socios, querido lector, aviso legal,
    todos los derechos reservados, política de privacidad, condiciones generales, lo más vendido, recién llegados`),
  helpdesk: phrases(
    `por encima de esta línea, encima de esta línea, respuesta por encima de, responda por encima de, arriba de esta línea, sobre esta línea`,
  ),
  teams:
    phrases(`equipo, soporte, servicio, atención al cliente, redacción, tienda, newsletter, boletín, noticias, revista, ediciones, portal, foro,
    comunidad, alertas, notificaciones, pedidos, facturación, sistema, web, formulario, asociación, cámara, feria, marketing, centralita, academia, ofertas`),
  roles:
    phrases(`pedido, pedidos, factura, facturas, facturacion, envio, envios, entregas, seguimiento, tickets, incidencias, reportes, informes,
    estadisticas, ofertas, oferta, promociones, promos, promo, boletin, circular, carta, redaccion, revista, ediciones, feria, eventos, evento, invitaciones,
    inscripciones, recordatorios, recordatorio, formulario, formularios, web, tienda, foro, comunidad, alerta, empleo, encuesta, encuestas,
    opinion, reserva, reservas, cuenta, cuentas, seguridad, sistema, buzon, buzondevoz, prensa, suscripcion, suscripciones, socios, noticias, novedades,
    confirmacion, confirmaciones, avisos, aviso`),
};
