import { phrases } from '../shape.ts';
import type { TopicWords } from '../topicShape.ts';

export const topics: TopicWords = {
  little: phrases(`a, an, the, this, that, these, those, i, me, my, mine, we, us, our, ours, you, your, yours, he, him,
    his, she, her, hers, it, its, they, them, their, theirs, who, whom, whose, which, what, when, where, why, how, there,
    here, and, or, but, if, then, than, so, as, because, while, although, of, at, by, for, with, about, against, between,
    into, through, during, before, after, above, below, to, from, up, down, in, out, on, off, over, under, again, once,
    is, am, are, was, were, be, been, being, has, have, had, having, do, does, did, doing, done, will, would, shall,
    should, can, could, may, might, must, ought, not, no, nor, only, own, same, too, very, just, also, still, yet, any,
    some, all, both, each, few, more, most, other, another, such, much, many, every, either, neither, ever, never, per,
    don, doesn, didn, isn, aren, wasn, won, wouldn, couldn, let, lets, one, ones, something, anything, else, within,
    without, until, since, whether, however, maybe, perhaps, really, quite, rather, already, soon, now, upon, via`),
  light:
    phrases(`please, kindly, thanks, thank, thanking, hi, hello, hey, dear, regards, best, know, knows, tell, say, said,
    send, sends, sending, sent, give, giving, get, getting, got, make, making, made, take, taking, see, look, looking,
    like, want, wanted, need, needs, needed, wish, hope, help, ask, asking, asked, question, questions, answer, answers,
    reply, write, mail, mails, email, emails, message, call, contact, confirm, advise, inform, provide, share, show, come,
    coming, go, going, possible, possibly, able, sure, good, great, fine, new, thing, things, way, time, times, moment, wonder,
    wondering, appreciate, happy, glad, kind, forward, back, asap, update, news, point, bit, lot, mr, mrs, ms, think,
    find, use, using, used, feel, free, include, included, includes, including, offer, offers, offering, quote, quotes,
    quotation`),
  price:
    phrases(`price, prices, priced, pricing, cost, costs, how much, charge, charges, fee, fees, rate, rates, expensive,
    cheaper, discount, budget`),
  when: phrases(`when, how long, how soon, how quickly, how fast, what time, what date, which date, which day, what day, lead time,
    lead times, delivery time, delivery times, delivery date, turnaround, deadline, timeline, timeframe, time frame,
    schedule`),
  yesNo: phrases(`yes, no, yep, yeah, nope, sure, of course, certainly, absolutely, correct, exactly, indeed, right,
    unfortunately not, unfortunately, not yet, both`),
};
