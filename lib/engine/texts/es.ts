import { ANY } from '../../model/template.ts';
import { textsIn, type LanguageTexts } from './shape.ts';

const text = textsIn({ greeting: 'Hola, {name}:', closing: 'Un cordial saludo' });

/** Early steps give, late steps ask (E9), none of them blames (C10); the closing touch leaves the door open. */
export const es: LanguageTexts = {
  labels: {
    name: 'nombre',
    full_name: 'nombre y apellidos',
    company: 'empresa',
    quote_number: 'número del presupuesto',
    quote_amount: 'importe del presupuesto',
    quote_day: 'fecha del presupuesto',
    days_waited: 'días desde nuestro último correo',
    value_that_matters: 'lo que le importa',
    need: 'lo que necesita',
    interest: 'lo que preguntó',
    tenure: 'años',
    promised_day: 'día',
    sender: 'mi nombre',
  },
  sample: {
    name: 'Anna Kovács',
    company: 'Imprenta del Puerto',
    valueThatMatters: 'ayuda el mismo día cuando un equipo se para',
    need: 'dos impresoras A3 para la nueva sede',
    interest: 'alquilar en lugar de comprar',
    sender: 'Robin Vale',
  },
  texts: [
    text('inboundLead', 1, 'Respuesta al primer correo')`
      Gracias por escribirnos. Antes de proponerle nada me gustaría entender lo que necesita: ¿para qué es, desde cuándo lo
      necesita y qué es lo que más le importa?

      Si prefiere hablarlo, dígame una hora que le venga bien y le llamo.
    `,
    text('inboundLead', 3, 'Algo para comparar')`
      Para que pueda comparar con calma, estas son cuatro preguntas que vale la pena hacer a cualquier proveedor:

      1. ¿Qué incluye el precio y qué no?
      2. ¿Cuál es el plazo de entrega?
      3. ¿Cuánto cuesta durante todo el tiempo de uso?
      4. ¿Quién ayuda cuando algo falla, y en cuánto tiempo?

      Con mucho gusto le respondo a las cuatro por nuestra parte. ¿Cuál le importa más?
    `,
    text('inboundLead', 5, 'Basta con una línea')`
      Mi último correo le llegó {days_waited}. Para que sea fácil, basta con una línea:

      1. Hablemos; un buen momento sería ...
      2. Ahora no; pregúnteme de nuevo dentro de ...
      3. Ya no hace falta.

      Sea cual sea su respuesta, la tendré en cuenta.
    `,
    text('inboundLead', 6, 'Cierre: la puerta queda abierta')`
      Seguro que tiene mucho que hacer, así que por ahora dejo este asunto. Si vuelve a surgir, basta con una línea suya y
      lo retomo donde lo dejamos.

      Y si en su empresa se ocupa otra persona, le agradecería que me dijera su nombre.
    `,
    text('inTalk', 1, 'Respuesta con el siguiente paso')`
      Gracias por su respuesta. ¿He entendido bien que esto es lo que más le importa: {value_that_matters}?

      Entonces le propongo como siguiente paso una llamada breve. ¿Qué hora le viene bien?
    `,
    text('inTalk', 2, '¿Qué puedo conseguirle?')`
      ¿Necesita todavía algo de mí: una cifra, un documento, una respuesta para un compañero? Envíeme sus preguntas tal como
      estén; le contesto por escrito para que pueda compartirlo.
    `,
    text('inTalk', 3, '¿Cómo prefiere seguir?')`
      Mi último correo le llegó {days_waited}. ¿Cómo prefiere seguir: con una llamada breve, con una propuesta por escrito o
      más adelante? Dígame qué prefiere y yo me ocupo del resto.
    `,
    text('quoteSent', 2, '¿Qué falta para decidir?')`
      Tiene nuestro presupuesto del {quote_day} desde hace unos días. Si desea quitar alguna parte, elegir otra opción o
      saber qué ocurre después de un pedido, se lo pongo por escrito con mucho gusto.

      ¿Le falta algo para poder decidir?
    `,
    text('quoteSent', 4, 'El presupuesto y lo que importa')`
      Me dijo lo que le importa: {value_that_matters}. Con eso en mente me gustaría repasar con usted nuestro presupuesto
      del {quote_day} ({quote_amount}): qué encaja, qué podría ser menos y qué le aporta.

      ¿Le vendrían bien quince minutos esta semana? Y si sus planes han cambiado, dígamelo, por favor; eso también me ayuda.
    `,
    text('afterMeeting', 1, 'Lo que hablamos')`
      Gracias por su tiempo de hoy. Esto es lo que entendí:

      - Lo que necesita: {need}
      - Lo que le importa: {value_that_matters}

      Si entendí algo mal o se me olvidó algo, corríjame, por favor. Lo que queda pendiente por mi parte lo tendrá a más
      tardar el {promised_day}.
    `,
    text('afterMeeting', 2, 'Preguntas desde nuestra reunión')`
      ¿Ha surgido alguna pregunta desde nuestra reunión, suya o de algún compañero que no estuvo? Envíemela tal como esté; le
      contesto por escrito para que pueda compartirlo.
    `,
    text('afterMeeting', 4, '¿Qué falta antes de decidir?')`
      En nuestra reunión hablamos de lo que necesita: {need}. ¿Qué tiene que ocurrir por su parte antes de decidir, y hay
      algo de lo que pueda encargarme yo?

      Si ya no es un tema para usted, dígamelo, por favor, y lo tendré en cuenta.
    `,
    text('cold', 1, 'Primer correo')`
      Todavía no nos conocemos. Le escribo porque creo que podemos serle útiles, y porque prefiero preguntar antes
      que afirmar: ¿qué le cuesta conseguir hoy con buena calidad o a tiempo?

      Si es algo que hacemos bien, le diré cómo. Si no lo es, también se lo diré.
    `,
    text('cold', 2, 'Algo útil, con nosotros o sin nosotros')`
      Le escribí {days_waited}. Por si le sirve, con nosotros o sin nosotros: tres preguntas muestran enseguida en qué se
      diferencian los proveedores.

      1. ¿Qué incluye el precio y qué no?
      2. ¿En cuánto tiempo llega la ayuda cuando algo falla?
      3. ¿Cuánto cuesta durante todo el tiempo de uso?

      Si desea nuestras respuestas, basta con un mensaje breve.
    `,
    text('cold', 3, '¿Es usted la persona indicada?')`
      ¿Es usted la persona indicada, o se ocupa de esto otra persona en {company}? Basta con un nombre y me dirigiré a ella.

      Si es usted: ¿le vendrían bien diez minutos por teléfono, esta semana o la próxima? «No, gracias» también es una buena
      respuesta.
    `,
    text('notNow', ANY, '¿Es ahora buen momento?')`
      Me dijo que no era buen momento. ¿Ha cambiado algo desde entonces? Si no, dígame cuándo puedo volver a preguntar y así
      lo haré.
    `,
    text('lostLease', ANY, 'Antes de que termine el contrato')`
      En su momento eligió a otro proveedor, y espero que le haya ido bien. Estos contratos suelen tener que cancelarse meses
      antes de su fin, por eso le escribo pronto: ¿le gustaría tener una comparación en la mano antes de esa fecha?

      Nos conocemos desde hace {tenure}, y aquí sigo para lo que necesite. ¿Puedo llamarle esta semana para hablarlo?
    `,
    text('lostNoTerm', ANY, 'Dos veces al año')`
      En su momento eligió otra opción, y está muy bien así. Dos veces al año pregunto si algo ha cambiado: una nueva
      necesidad, un contrato que termina, algo que no va como esperaba. Si es así, lo veo con usted con mucho gusto. Si no,
      no hace falta que conteste.
    `,
    text('customer', ANY, '¿Cómo va todo?')`
      ¿Cómo va todo con lo que tiene de nosotros? Si algo no está como debería, dígamelo y me ocupo de ello.

      Y si algo ha cambiado por su parte, como personas, sedes o cantidades, dígamelo también, para que siga encajando.
    `,
    text('holding', 1, 'La respuesta anunciada')`
      Pensaba usted responderme por estas fechas. ¿Necesita algo de mí para hacerlo? Si prefiere más tiempo, dígame hasta
      cuándo y apunto ese día.
    `,
    text('outOfOffice', 1, 'Tras su ausencia')`
      Mi último correo le llegó mientras estaba ausente. Imagino que le espera mucho trabajo, así que con gusto se lo envío de
      nuevo o le llamo: ¿qué día le vendría bien?
    `,
    text('nurture', ANY, 'Cada seis meses')`
      Hace tiempo que no hablamos, y hoy solo quería preguntarle: ¿ha cambiado algo para usted, y hay alguna pregunta que
      pueda responderle? Si hay algo que no va bien en este momento, dígamelo; quizá sepa qué puede ayudar.
    `,
    text('stockCallBack', ANY, 'Todavía no está')`
      Lo que buscaba todavía no ha llegado y no quería dejarle sin noticias: {need}. ¿Le serviría algo parecido mientras tanto, o
      prefiere que le avise en cuanto vuelva?
    `,
    text('promise', 1, 'Mañana, como prometí')`
      No lo he olvidado: lo que le prometí llegará antes de {promised_day}. Si lo necesita antes o si la pregunta ha cambiado,
      basta una línea.
    `,
    text('promise', 2, 'Aquí está')`
      Como prometí, aquí va mi respuesta. Si algo no es lo que quería decir, dígamelo y lo corrijo.
    `,
    text('promise', ANY, 'Con retraso, y para cuándo', 'late')`
      Le prometí una respuesta y llego tarde; lo siento. La tendrá antes de {promised_day}. ¿Qué parte necesita
      primero?
    `,
    text(ANY, ANY, 'Lo averiguo', 'promise')`
      Es una buena pregunta, y no sé la respuesta con certeza. Lo averiguo y le escribo a más tardar el {promised_day}.
    `,
    text(ANY, ANY, '¿Qué no consigue bien hoy?', 'question')`
      Una pregunta me ayuda más que todo lo que pudiera contarle de nosotros: ¿qué no consigue hoy como le gustaría? ¿Algo que
      llega tarde, que nunca encaja del todo o que nadie ofrece?

      Le diré con sinceridad si podemos hacerlo mejor.
    `,
  ],
};
