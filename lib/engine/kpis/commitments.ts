import { onceEach, share } from './kpi.ts';
import { isBy, isWithin, type Ground } from './moment.ts';

/** What was asked, promised and fixed, and whether it was kept. */
export function commitmentKpis(ground: Ground) {
  const { prospects } = ground;
  const overrides = onceEach(prospects.flatMap(({ figures }) => figures.overrides));
  return {
    A8: enquiriesAnswered(ground),
    A9: callBacks(ground),
    E15: promisesKept(ground),
    E16: onTime(ground),
    /** Touches that were made although the pester guard had warned. */
    E17: {
      value: overrides.filter(({ at }) => isWithin(at, ground)).length,
      n: prospects.reduce((sum, { touchCount }) => sum + touchCount, 0),
    },
  };
}

/** A8: answered in one of the four ways; the others are misses, some of them without a look at the stock. */
function enquiriesAnswered(ground: Ground) {
  const enquiries = onceEach(ground.prospects.flatMap(({ figures }) => figures.enquiries));
  const asked = enquiries.filter(({ at }) => isWithin(at, ground));
  const missed = asked.filter(({ answer }) => answer === null);
  return {
    ...share(asked.length - missed.length, asked.length),
    misses: missed.length,
    unchecked: missed.filter(({ stockKnown }) => !stockKnown).length,
  };
}

/** A9: call-backs that are still to be made, and those whose product is back. */
function callBacks({ prospects, at }: Ground) {
  const left = onceEach(prospects.flatMap(({ figures }) => figures.enquiries)).filter(
    ({ answer }) => answer === 'callback',
  );
  const open = onceEach(prospects.flatMap(({ enquiries }) => enquiries)).filter((enquiry) => isBy(enquiry.at, at));
  const due = open.filter(({ backAt }) => backAt !== null && isBy(backAt, at));
  return { value: open.length, n: left.length, due: due.length };
}

/**
 * E15: promises of ours that were kept by their day. One counts as soon as it is dealt with, and at the latest when its
 * day is over; `overdue` are still open then. One that we wrote about by its day is neither kept nor broken until the rep
 * has said whether that was it.
 */
function promisesKept(ground: Ground) {
  const all = onceEach(ground.prospects.flatMap(({ figures }) => figures.promises));
  const promises = all.filter(({ settledAt, mailedAt }) => settledAt !== null || mailedAt === undefined);
  const due = promises.filter(({ dueBy, settledAt }) => {
    const decidedAt = settledAt !== null && isBy(settledAt, dueBy) ? settledAt : dueBy;
    return isWithin(decidedAt, ground);
  });
  const kept = due.filter(
    ({ kept: done, settledAt, mailedAt, dueBy }) => done && settledAt !== null && isBy(mailedAt ?? settledAt, dueBy),
  );
  const overdue = promises.filter(({ settledAt, dueBy }) => settledAt === null && isBy(dueBy, ground.at));
  return { ...share(kept.length, due.length), overdue: overdue.length };
}

/** E16: appointments on time, of those that were held or that we missed; one that they called off is neither. */
function onTime(ground: Ground) {
  const appointments = onceEach(ground.prospects.flatMap(({ figures }) => figures.appointments));
  const within = appointments.filter(({ at }) => isWithin(at, ground));
  const count = (what: string) => within.filter(({ how }) => how === what).length;
  const [kept, late, missed] = [count('kept'), count('late'), count('missed')];
  return { ...share(kept, kept + late + missed), late, missed, cancelled: count('cancelled') };
}
