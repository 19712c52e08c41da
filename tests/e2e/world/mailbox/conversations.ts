import type { ThreadDraft } from './mailbox.ts';
import type { Moments } from './moments.ts';
import { amara, ben, elena, grace, hannah, ines, martin, oskar, priya, robin, tom } from './people.ts';
import { driveFile, from, ours, pdf, thread, unread } from './writing.ts';

/** The other conversations of the story: asked, answered, refused, promised, forgotten. */
export function conversations(moments: Moments): ThreadDraft[] {
  return [...withProspects(moments), ...longConversation(moments), ...withColleagues(moments)];
}

function withProspects({ daysAgo, minutesAgo }: Moments): ThreadDraft[] {
  return [
    unread(
      thread(
        'Four stretch wrappers',
        from(
          amara,
          minutesAgo(40),
          'Good day,\nI found you at the food fair. Could you quote four stretch wrappers for our plant in Leeds?\n\nAmara Nwosu',
        ),
      ),
    ),
    thread(
      'Labelling machine',
      from(tom, daysAgo(6, '09:00'), 'Hi Robin,\ndo you still sell the small labeller?\n\nTom'),
      ours([tom], daysAgo(6, '11:20'), 'Hi Tom,\nwe do. Shall I show you one next week?\n\nRobin'),
      from(tom, daysAgo(5, '08:40'), 'Not this quarter, please call me again in March.\n\nTom'),
      ours([tom], daysAgo(5, '09:10'), 'With pleasure, I will call in March.\n\nRobin'),
    ),
    unread(
      thread(
        'Requirements for line 4',
        from(
          priya,
          daysAgo(1, '11:35'),
          'Hello Robin,\nour requirements are in the shared document. When can we expect your quote?\n\nPriya',
          [driveFile('Requirements line 4')],
        ),
      ),
    ),
    thread(
      'Kimchi jars',
      ours(
        [grace],
        daysAgo(11, '10:00'),
        'Hello Grace,\nthank you for the visit. Which jar size should we plan for?\n\nRobin',
      ),
      from(grace, daysAgo(10, '15:30'), 'We went with another supplier, thank you for your time.\n\nGrace'),
    ),
    thread(
      'Paper bags',
      from(
        oskar,
        daysAgo(4, '12:10'),
        'Dear Robin,\nplease send me the data sheet of the bag former, and copy my colleague.\n\nOskar',
      ),
      { ...ours([oskar], daysAgo(4, '14:00'), 'Dear Oskar,\nI will send it by Friday.\n\nRobin'), cc: [ines] },
    ),
    thread(
      'Bottle line',
      from(
        martin,
        daysAgo(60, '10:15'),
        'Hello,\nwe may need a bottle line next year. Do you have a brochure?\n\nMartin',
      ),
    ),
    thread(
      'Wine boxes',
      from(ines, daysAgo(2, '18:05'), 'Olá Robin,\nthe drawings are attached.\n\nInês', [
        pdf('Box drawings.pdf', 2_400_000),
        { name: 'Prices.xlsx', mimeType: 'application/vnd.ms-excel', bytes: 21_000, kind: 'file', scanning: true },
      ]),
    ),
  ];
}

/** Seven mails: an opened conversation folds the older ones away. */
function longConversation({ daysAgo }: Moments): ThreadDraft[] {
  return [
    thread(
      'Cream jar filler: details',
      from(elena, daysAgo(21, '09:00'), 'Dear Robin,\ncan your filler handle 30 ml glass jars?\n\nElena'),
      ours([elena], daysAgo(21, '10:30'), 'Dear Elena,\nyes, with format set B.\n\nRobin'),
      from(elena, daysAgo(20, '14:00'), 'And how many a minute?\n\nElena'),
      ours([elena], daysAgo(20, '15:15'), 'Thirty-five on a good day.\n\nRobin'),
      from(elena, daysAgo(18, '09:45'), 'Then please quote one filler with format set B.\n\nElena'),
      ours([elena], daysAgo(16, '11:50'), 'Dear Elena,\nour quote Q-1171 over 23,750.00 EUR is attached.\n\nRobin', [
        pdf('Quote Q-1171 Rose Cosmetics.pdf'),
      ]),
      from(elena, daysAgo(2, '16:30'), 'Thank you. What is the delivery time?\n\nElena'),
    ),
  ];
}

function withColleagues({ daysAgo, minutesAgo }: Moments): ThreadDraft[] {
  return [
    unread(thread('Lunch on Thursday?', from(hannah, minutesAgo(75), 'The new place by the quay?\n\nHannah'))),
    thread(
      'Price list, autumn',
      from(ben, daysAgo(3, '08:30'), 'All, the new price list is attached.\n\nBen', [
        pdf('Price list autumn.pdf', 310_000),
      ]),
    ),
    thread('Booth number', from(hannah, daysAgo(17, '13:00'), 'We are in hall 4, booth 12.\n\nHannah')),
    thread('Note to self', ours([robin], daysAgo(2, '19:00'), 'Ask Ben about the spare parts.')),
  ];
}
