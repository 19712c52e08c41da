import { oneOf, wordings, type AnswerWords } from '../answerShape.ts';
import { phrases } from '../shape.ts';
import { refusal, stop } from './refusals.ts';
import { asking } from './silence.ts';

const CHECK = oneOf(`
  check, discuss, ask, consult, review, clarify, verify, consider, study, evaluate, align, assess, inquire,
  enquire`);
const SEND = oneOf(`
  send, confirm, call, give, advise, tell, provide, check, quote, forward, share, contact, e-mail, mail, review,
  sign, reply, respond, return, make, add, include, change, update, resend, ship, deliver, arrange, schedule,
  explain, clarify, get, bring, indicate, specify, complete, submit, prepare, issue, cancel, remove, stop, delete,
  unsubscribe, ask, correct, inform, ensure, attach, extend, fill, let, help, keep, use, take, come, see if, see
  to, see that, look, set, have, copy, put, book, do, buy, be, try, call me, ring, phone, quote us, supply,
  propose, offer, leave, hold, wait, join, meet, transfer, pay, describe, find out, make sure, consider, proceed,
  go`);

export const answers: AnswerWords = {
  clause: {
    openers: phrases(`
      and, but, so, sorry, thanks, thank you, thx, hi, hello, hey, no, yes, ok, okay, please, pls, unfortunately,
      honestly, again, sadly, frankly, however, regrettably, then, just, kindly, also, therefore, that, currently,
      guys`),
    closers: phrases(`
      thanks, thank you, thx, please, pls, but, and, as, because, since, sorry, regards, so, cheers, best, for now,
      right now, now, immediately, unfortunately, at once, though, asap, with, on our side, on our end, from our side,
      again, anymore, any more, or`),
    joints: phrases(`but, and, however, because, since, so, while, although, though, therefore`),
    condition: wordings(`
      if, whether, unless, in case, should you, assuming, when, whenever, in the event, why, might, may, reason,
      reasons, would you`),
    others: wordings(`
      they, he is|has|was|would|said|says|wants|doesn't|isn't|will|had, she, our|my previous|former|old|last,
      customer*, client*, people, somebody, many, most of, everyone, nobody, who, counterparty, users, they're, he's,
      she's, they've, < to be_removed|unsubscribe|opt_out|stop|be_excluded, here to, you|you're are|have|had|aren't|
      were|don't|do_not|may|might|would|should|no_longer|decided|chose|went, maybe|perhaps it|it's|they|he|she|that,
      probably, anyone, those, everybody, you're`),
    reported: wordings(`i|we told|asked them|em|him|her, 
      you|she|they|he|customer|client (had|have|has|also|already|once|just) mentioned|said|wrote|told|indicated|felt|
      thought|stated|replied|explained|says|say, i|we understand|understood|heard that|you`),
    negation: phrases(`
      not, never, no, don't, didn't, isn't, wasn't, aren't, haven't, hasn't, won't, cannot, can't, nor, without,
      neither, doesn't, do you`),
    asking,
    self: wordings(`me, us, my, our`),
    trap: phrases(`
      not only, not just, no problem*, no question*, no doubt, no worries, if possible, if you can, if i may, if you
      don't mind, as soon as possible, no budget limit*, no budget constraint*, not to mention, no need to reply, no
      rush, no hurry, reply stop, text stop, type stop, reply with stop, reply with, no need to worry, in the spam, in
      my spam, in our spam, spam folder, spam filter, junk folder, let's not, calling me mr, calling me mrs, calling
      me by`),
  },
  refusal,
  stop,
  holding: {
    later:
      wordings(`haven't|have_not forgotten you|it|this|about, is|it's|are with .. for review, (still) thinking it_over|about_it|on_it,
  give|gimme (me|us) (a) few|couple_of|couple|some|more days|time|weeks, don't|do_not|didn't have (an|a|any) answer|decision|news|update
  (for_you) yet, too early|soon to say|tell, cannot|can't decide until|without|before|yet, under|in review|evaluation, being
  reviewed|evaluated|assessed, awaiting|waiting_for|waiting_on (their|his|her|the|our|final|internal|a) approval|feedback|sign-off|
  answer|decision|response|reply, (have) not|n't decided|reached_a_decision|made_a_decision, need to sit_down|speak|talk|discuss|
  check|confer with|to, sleep on it, mull it over, 
      will|i'll|we'll|shall|let_me|gonna|can|and|then|ill|to|they'll (then|definitely|certainly|either|also) get_back|
      come_back|circle_back|report_back|revert_back|revert|be_getting_back|be_coming_back|be_in_touch to_you|with_you|
      soon|shortly|asap|next|by|on_this|once|when|tomorrow|later|with|as_soon|in_a|>, getting|coming back to you, back
      to|with you soon|shortly|asap|tomorrow|next|by|on|once|when|with|later|>, keep you posted|informed|updated|
      in_the_loop, will|i'll|we'll|can|then|and (then|definitely) let you know (by|soon|asap|once|when|as_soon|
      tomorrow|next|what|whether|on|our|how|shortly|later), let you know soon|shortly|asap|tomorrow|later|once|when|
      as_soon|by|next|what|whether|how|our|>, will|i'll|we'll|need_to|have_to|must|i'm_going_to|we're_going_to|
      we_are_going_to|i_am_going_to|gonna|want_to|like_to|let_me|let_us|shall|ill|we'd_better (first|just|quickly|
      still|also|definitely|need_to|have_to|then) ${CHECK} this|it|that|with_my|with_our|with_the|with_finance|
      with_him|with_her|with_them|with_management|internally|on_this|on_that|on_it|first|and|whether|if|what|
      our_stock|your|everything|stock|availability|my|our|some|>, will|i'll|we'll|need_to|have_to|must|i'm_going_to|
      we're_going_to|we_are_going_to|i_am_going_to|gonna|want_to|like_to|let_me|let_us|shall|ill (first|just|quickly|
      still|also|then) look_into|look_at|think_about|think_it|think_this|run_it|run_this|find_out|see_what|
      see_whether|see_if|take_a_look|have_a_look|go_over|go_through|sleep_on|double-check|digest|take_this|take_it|
      bring_this_to|bring_this_up|bring_it_up|raise_this|raise_it|look_this|align_internally, will|i'll|we'll|need_to|
      have_to|must|i'm_going_to|we're_going_to|we_are_going_to|i_am_going_to|gonna|want_to|like_to|let_me|let_us
      (first|still|also) talk|speak to|with|about my|our|the_boss|management|finance|it|purchasing|procurement|legal|
      accounting, i'll|we'll|will|can (be_able_to) confirm by|tomorrow|next|soon|once|later|asap|shortly, give|allow
      me|us .. day*|time|week*|until|moment|while, bear with me|us, leave it|this|that with me, need|needs|take|takes
      .. more|some|bit_of|little time|days, still|currently|are|i'm|we're|am (still|currently|now) reviewing|
      evaluating|considering|discussing|checking|clarifying|comparing|assessing|looking_into your|the|this|it|
      internally|our|options|with|>, (then|finally) will|we'll|i'll (then|finally) decide (then|soon|next|by|on|
      after), in the process of reviewing|evaluating|comparing|deciding|discussing, is|it's|currently with (our|my|
      the) legal|finance|purchasing|procurement|management|boss|manager|director|team|buyer, waiting|wait on|for (our|
      my|the) (finance|legal|purchasing) team|department|colleague*|boss|director|board|partner*|finance|legal, (is|
      are) under|in review|consideration|discussion, is|are (still|currently) being|currently reviewed|evaluated|
      discussed|considered|checked, haven't|hasn't|not|have_not|has_not (yet) (had|been|made|reached|able|to) ..
      decided|decision|chance|time|discuss|review|look, undecided, no decision yet|has|so_far|made, waiting|wait|
      awaiting|pending (for|on) (the|my|our|a|an) (internal|final|management's|boss's) approval|feedback|decision|
      confirmation|boss|manager|management|input|sign-off, will|should|shall|i'll|we'll|hope_to|expect_to (be_able_to)
      have|give|make|know|decide (you) (a|an|our|more|the) (final|definite|definitive) decision|answer|reply|feedback|
      response|news|by|next|soon|after|this_week|on_monday, forwarded|passed|sent (it|this|your) (e-mail|mail|message|
      request|offer|quote|proposal|on|along) (on) to (my|our|the) .. colleague|boss|manager|team|department|
      procurement|purchasing|finance|buyer|director, will|i'll|we'll (then|properly) reply|respond|answer (properly|
      in_full|fully|to_you|in_detail) tomorrow|soon|later|next|by|when|as_soon|properly|after|shortly, is|it's (now|
      currently|still) with the|our|my .. committee|board|director|boss|department|team, you'll|you_will|expect hear|
      have .. from|reply|answer (me|us), haven't|hasn't|not|have_not|has_not (yet) made up .. mind*, will|i'll|we'll
      look|reply|respond|answer|read (at|into) (it|this) later|tomorrow|tonight|soon|next_week|properly, is|are|i'm|
      we're|am|still|currently|been looking at|into it|this|that|your, need|needs|get|getting|require|requires (the|
      an|his|her|their|internal|final|my|our) sign-off|approval|authorisation|authorization|consent|go-ahead|
      permission, let me check|find_out|see|ask|think|confirm`),
    not: wordings(`
      if|should|whenever|when|unless we|i|there|anything|things|you ... need|interested|interest|require|want|change|
      changes|questions|arise*, about|of any|the|further changes|progress|delivery|status, if needed|necessary|
      interested|required, when the need, i|we|have|i've|we've (have|just|already|now) checked|discussed|spoken|asked|
      reviewed|consulted|looked_into|talked, as promised, let me|us know, you will, can|could you`),
    answer: wordings(`
      attached, enclosed, here is, here are, here's, see below, please find, price|offer|quote|it|that|this|
      everything|all|proposal|terms is|are|looks|sounds|seems fine|ok|okay|accepted|approved|confirmed|agreed|correct|
      perfect, we accept, i accept, is|been approved, go ahead, we agree, i agree, < confirmed, < agreed, the answer
      is, < yes >, like to order, place the order, works for me|us, that works, we'd like, we would like, i'll|i_will|
      we'll|we_will send|attach|order|sign`),
  },
  asks: {
    request: wordings(`
      could|can|would|will you (please|kindly|also|maybe|perhaps|possibly|just|then) ${SEND}|recommend|share|show|
      mind|remind|redo|match|reduce|lower|give, if you could, (we|i|was|am|i'm|were|just) wondering if|whether|what|
      how|when, would it be possible, is it possible, < please|pls|kindly (also|kindly|just|quickly|do|then) ${SEND},
      please|pls|kindly do_not|don't|dont, < can|could|may|shall we|i, please|kindly ${SEND} (me|us|the|your|back|
      that|whether|if|by|a|an|it|this|what|when|how|my|our|and|>), < (just|also|then|simply) send|give|call|tell|
      e-mail|mail|forward|quote|ring|text|show|get|drop|bring me|us, send|give|call|tell|drop|quote me|us ... please,
      let|keep me|us know|posted|informed|updated, i'd|we'd|i|we|would (would|really) like|love|want|need|wish to
      know|have|receive|get|understand|see|ask|request|order, i'd|we'd|would like|love|appreciate a|an|some|your|if|
      more, would (really|greatly|very) (much) appreciate (it|if|a|your|some|any|to), grateful if|for_your|for_a, need
      you to, need from you, i|we (still|also|urgently|will|do|would|only|just) need a|an|the|your|some|more|another|
      few|two|three|this|it|them, need (a|the|an|your|more|some|following|another) (new|updated|revised|signed|exact|
      missing|formal|written|technical|better) quote|quotation|price*|offer|copy|invoice|details|information|date|
      answer|data|certificate*|spec*|address|discount|sample*|proof|version, request|requesting (a|an|you|the|your)
      (formal|new|best) quote|quotation|to|price*|sample*|offer|copy, request for quote|quotation|proposal, looking
      for a quote|quotation|price, any news|update|thoughts|chance|progress on|about|yet|of`),
    polite: wordings(`
      how are you (doing|all|today|guys|feeling) >, how are things, how is|s|are it|things|life going, how's it going,
      how do you do, how have you been, how was|is your|the (long) weekend|holiday*|vacation|trip|day|week|summer|
      christmas|easter|break, what's up, hope|trust you|all|this|everything ... well|fine|good|great|weekend, isn't|
      wasn't|ain't it|that|this|life (just|so|a) (great|nice|amazing|wonderful|funny|fun|strange|awesome|cool|lovely|
      crazy|something|brilliant|exciting|fantastic|beautiful), who|nobody knows >, who cares, who would have|not
      thought|want, < why not >, guess what, know|see what i mean, < really|right|ok|okay|no|you_see|you_know|
      remember|what >, what can i say, can|could|would you believe|imagine, who doesn't, how cool|great|nice|funny is
      that`),
    closing: wordings(`
      if|should you|there|we ... question*|quer*|concern*|doubt*|problem|problems|issue|issues, need|needs .. time|
      days, with any questions, any (other|further|more|additional) questions|queries|concerns, need|have|want|there
      anything (else|further), if i|we can (be|help|assist|do), how i|we can help|assist, feel free, hesitate, please|
      pls find|see|note|accept|excuse|forgive|ignore|disregard|bear|be_advised|be_aware|be_assured|be_informed|
      give_my|say_hi|say_hello|consider_the_environment|consider_your_environment|refer_to, please (do_not|don't)
      reply|print|worry|hesitate, think before, the environment, before printing, need to print, print this, give|
      allow me|us .. day*|time|week*|moment|minute*|until, have a good|great|nice|lovely|wonderful, take care, < let
      me|us (just|first) check|think|discuss|see|look|ask|come|get|talk|start|be, in error, intended recipient,
      received this (e-mail|message|mail|communication) (in|by), notify the sender, keep up the, stay safe, enjoy
      your, looking forward, make sense >, long time no see, excuse my`),
  },
  thanks: {
    thanks: phrases(`
      thanks, thank you, thank u, thankyou, thx, thnx, tnx, ty, tks, much appreciated, appreciate it, appreciated, i
      appreciate, we appreciate, grateful, cheers, ta, much obliged`),
    acknowledges: phrases(`
      got it, noted, received, understood, roger, ok, okay, perfect, great, excellent, wonderful, fantastic, awesome,
      brilliant, you're welcome, you are welcome, my pleasure, no problem, no worries, cool, lovely, amazing,
      acknowledged, good to know, fine`),
    beside: phrases(`
      a lot, so, much, very, indeed, again, once, more, for, the, your, you, this, that, it, all, these, those, and,
      to, of, a, an, in advance, quick, fast, prompt, swift, speedy, kind, great, good, nice, helpful, super, rapid,
      detailed, clear, reply, replies, response, answer, e-mail, email, mail, message, note, letter, info,
      information, help, support, assistance, update, feedback, time, call, meeting, chat, talk, patience, effort,
      efforts, work, understanding, everything, sending, sharing, letting, know, getting, coming, back, confirming,
      clarifying, clarification, confirmation, explaining, explanation, replying, answering, informing, heads-up,
      heads, up, quote, quotation, offer, proposal, document, documents, file, files, invoice, details, brochure,
      catalogue, catalog, price, list, pricing, me, us, have, got, is, was, been, over, fyi, really, truly, just,
      also, well, safely, with, appreciate, taking, providing, job, day, weekend, evening, week, afternoon, morning,
      one, rest, same, likewise, hope, enjoy, happy, safe, pleasant, holidays, as, always, ever, both, everyone, guys,
      folks, mate, man, buddy, pal, dear, team, sir, madam, mr, mrs, ms, dr, my, our, most, many, oh, ah, wow, now,
      million, bunch, tons, alright, fine, news, that's, it's, duly, warm, kindly, too, lot`),
    signOff: phrases(`
      best, best regards, kind regards, warm regards, regards, kindest regards, warmly, sincerely, yours sincerely,
      yours faithfully, yours truly, yours, respectfully, cordially, all the best, best wishes, with best wishes, with
      kind regards, with best regards, br, kr, rgds, greetings, take care, talk soon, bye, sent from my, get outlook
      for, sent via, sent with, sent from, many regards`),
    objects: phrases(`for the, for your, for these, for those, for this, for all the, for all your`),
    greeting: phrases(`hi, hello, hey, dear, good morning, good afternoon, good evening, hi there`),
    speaks: phrases(`
      we, i'm, i'll, i've, i am, i will, i have, i would, i need, i can, i think, please, we'll, ps, p.s`),
  },
};
