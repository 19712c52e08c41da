import { oneOf, wordings } from '../answerShape.ts';

const WRITE = oneOf(
  `contact, e-mail, mail, write, call, phone, ring, text, message, bother, approach, pester, harass, chase, spam, solicit, disturb, hassle, get in touch, reach out, follow up, come back, come here, visit`,
);
const WRITING = oneOf(
  `contacting, e-mailing, mailing, writing, calling, messaging, spamming, bothering, harassing, pestering, texting, phoning, chasing, ringing, hassling, soliciting`,
);
const WRITTEN = oneOf(
  `contacted, approached, called, e-mailed, written to, phoned, solicited, bothered, disturbed, pestered, chased, messaged, visited, spammed`,
);
const MAILS = oneOf(
  `e-mails, mails, messages, calls, contact, letters, visits, approaches, communication*, correspondence, mailings, follow-ups, reminders, brochures, solicitation*, marketing, faxes, texts, spam`,
);
const US = oneOf(
  `me, us, my team, our office, our staff, our company, our employees, our people, anyone here, anybody here, any of us, this address, this number, here, my colleagues, this company, our school, this office`,
);
const AGAIN = oneOf(
  `again, anymore, any more, any longer, any further, further, ever, in future, in the future, at all, from now on, ever again, going forward`,
);
const LIST = oneOf(
  `mailing*, distribution, call list, calling, contact list, contacts, e-mail list, marketing, database*, crm, sequence*, campaign*, cadence*, outreach, prospect*, call sheet, lists`,
);

/** Asks for silence, in ways that `refusals.ts` has not. */
export const silence = wordings(
  `please|pls|<|kindly|you|and|so|just|to|or|really|now don't|do_not|dont|never|must_not|mustn't|not (ever|please) ${WRITE} (to|or|and|nor|with) (${WRITE}) (to|with|on|at) (${US}) ${AGAIN}, please|pls|<|kindly|you|and|just don't|do_not|dont|never (ever|please) ${WRITE} (to|or|and|nor|with) (${WRITE}) (to|with) ${US} >, please|pls|< do_not|don't|dont contact|call|e-mail|write (or|and|nor) (contact|call|e-mail|write) >, ask|asks|request|asked|requested|asking|requesting|demand|insist|require|required|urge (that) you|your_company|your_team|your_colleagues|your_salespeople (to) (not|never|no_longer|do_not|don't) (to) (ever) ${WRITE} (us|me|our|my|again|anyone|with|any|in|from|this), ask|request|asked|requested|asking|require|required (that) you (to) (not|never|no_longer|do_not|don't) (to) send (me|us|out|our) any|further|more|anything|these|such, prefer|rather|like|wish|want|happier|grateful (to|if|it|you|i|we|that|much|very) .. not|no_longer (to) (be|being) ${WRITTEN}, not|never|no_longer (to) be|being ${WRITTEN} (by|again|anymore|any_more|further|any_further|about|any_longer|on|in), prefer|rather|like|wish|want|grateful|happy|glad (it) (if) (you) (i|we|to) ... didn't|did_not|don't|never ${WRITE} (me|us|again|our), < no|zero further|more|additional (such|sales|of_these) ${MAILS} (please|thanks|from_you|to_me|to_us|whatsoever|of_any_kind|or|>), hear|heard|hearing|receive nothing|no_more more|else|further from you|your, hear|hearing no_more|nothing from you (again|ever|anymore), don't|do_not|dont|never want|wish|need (to_get|to_receive|any|to_have|your) ${MAILS} (of_any_kind|from_you|at_all|or|>), don't|do_not|dont want (to_get|to_receive|to_see|to_hear) any_more|anymore (of) (them|these|those|this|it|your|from_you), take|remove|get|strike|scratch|drop|scrub|delete|erase|wipe|removing|taking me|us|my|our|this|mine ... off|from whatever|any|every|all|each, take|remove|strike|scratch|drop|scrub|delete|erase|wipe|removing|taking|removed|taken|deleted ... off|from|out_of your|all_your|all_of_your (future|sales|internal) ${LIST}, take|remove|strike|drop|delete|removing|taking|removed|taken me|us|my|our (name|e-mail|address|company|details|number|data) off|from|out_of the|this|all|any (future|sales) ${LIST}, take|get us|me off your list*, keep me|us|our_company off|out_of your, add|put|place|include|set me|us|our|this|my ... do-not-call|do-not-contact|do-not-mail|do-not-e-mail|suppression|blacklist|black_list|block_list|opt-out|exclusion|no-call|stop_list, unsub me|us|this|>, opting out, opt us|me out, lose|forget|bin|burn|delete|scrap|tear_up my|our|this|that number|e-mail|address|details|card|contact, stop|quit|cease|discontinue|end|avoid ${WRITING} (and|or) (${WRITING}) (me|us|our|my|here|this|any|anyone|people|>), stop|quit|cease|discontinue|halt sending|bombarding|flooding (me|us|out) (these|this|those|them|it|such|so_many|any|more|your|further|>) (${MAILS}|>), end|discontinue|halt|cease all|any|your|these|this|such (further|sales|marketing|constant|endless|daily|unsolicited|cold|future|form_of|forms_of|kind_of|attempts_to) ${MAILS}, cease all|any|every|your (further|future) contact|communication*|contacts, stop wasting my|our|your, stop|quit trying|asking|selling|pushing|insisting (to|me|us|this|>), < (just) go away, < get lost, back off >, bugger|piss|sod|buzz|fuck off >, give it a rest, knock it off, cut it out >, enough is enough, < enough already|now|please, give up on_me|on_us|already, save your breath|time|ink|stamps, save yourself the, please|< don't|do_not|dont (even) bother (me|us|calling|writing|contacting|again|coming|with_us|with_me), please|< don't|do_not|dont come|turn_up|show_up|drop_in back|here_again|again|round_again|by_again, (your) calls|e-mails|mails|messages|approaches|visits|letters .. not|no_longer welcome|wanted|appreciated|desired, unwelcome|unwanted e-mails|calls|messages|mail|contact|approaches|attention, must|shall|should|are|is not|no_longer (to) be contacted|approached|called|e-mailed|visited`,
);

/** Objects to the use of their data, or says what becomes of our mails. */
export const objection = wordings(
  `i|we|hereby|formally|and object|objecting to|against ... marketing|processing|processed|my_data|our_data|personal_data|contacted|e-mails|calls, withdraw|revoke|withdrawing|revoking (my|our|any|all|the) (previous) consent|permission, right to object|erasure|be_forgotten|deletion, never|not|no gave|given|give (you|anyone|anybody) (my|our|any) consent|permission, no consent to|for|was, your e-mails|mails|messages|letters|brochures (will) (now) (all) go|goes|going|land|end_up (straight|directly|right) to|in|into (the|my|our) (bin|trash|spam|junk|shredder), you're|you_are|your_domain|your_address|your_e-mail_address|your_company|your_number (is|are|has_been|have_been|now|hereby) (now|been) blocked|blacklisted|blocklisted, don't|do_not|never (ever) accept|take|respond|reply|deal|entertain|answer (to|with) (any) unsolicited|cold|spam, no (cold) calls|calling|soliciting|canvassing|canvassers|hawkers (please|>), not (to) solicit`,
);

/** A no for good. */
export const neverAgain = wordings(
  `no prospect|chance|hope|question (of|that|whatsoever) (us|our|we|my|me|you) (ever) (ever), won't|will_not|wouldn't|would_not|shan't ever (again) buy|use|work|consider|deal|order|want|need|touch, never|not (be) (again) considered|invited|used|shortlisted ... again|in_future|in_the_future, not now (and|nor|or) (not) (in_the) ever|never|future|later, now (and|or|nor) (in) (the) (or) ever|in_future|in_the_future|forever >, interested (and|nor|or) (we|i|it) never|never_will|won't_ever|will_never|won't_be|never_have, and|we|i|nor never will|shall (be) (be|>), not|aren't gonna|going_to be (either|ever|>), no interest ... never will, final|definitive|categorical|resounding|flat no, (no) means no, what part of no, (not) in a million|thousand years, i|i've|we|we've|i_have|we_have (already|just|clearly|now) said|told_you no (already|twice|and|at|on|several|three|before|>), hell no, < no_way_ever, not (now) not ever, wouldn't|won't|will_not|would_not|not touch (it|this|that|you|your) ... pole|stick, nothing (more|further|else) to do with you|your|this_company, done|finished|through with you|your|this_company, lost me|us|our_business|my_business (as) (a) (customer|client), never ever, not|never (be) (doing|do) (any) business (with) (you|your) again, don't|do_not|won't (want|wish|intend|plan) (to) ... ever again, no intention of|to ever, never be (of) interested|interest, never going to buy|use|work|order|be|switch`,
);

/** Beside a no: it is one for good. */
export const forGood = wordings(
  `this|that|it|which is|it's (quite|absolutely|very|our|my) final|definite|definitive|irrevocable|final_answer, decision|answer|mind is|are|remains (firmly|absolutely|quite|now) final|definite|firm|irrevocable, decision|answer stands >, won't|will_not|isn't_going_to|not_going_to|never (ever) change >, won't|will_not|not_going_to|never (ever) change my|our|his|her|their mind*|decision|answer|position, for good >, once and for all, and never will|have, told|said|written|wrote|asked|answered|informed|replied|explained (it|this|so|no|to) (you|your|that|this|him|her) ... twice|times|repeatedly, twice|repeatedly|already told|asked|said|written, how many times|more, how much clearer, how often do, stop asking, third|fourth|fifth|sixth|umpteenth|nth time (i|we|you|that|now|of|>), under any circumstances, whatsoever and, not now not, never had (and)`,
);

/** Like a condition, or like what somebody says of us; and yet asks. */
export const asking = wordings(
  `grateful|appreciate|thankful|glad|appreciated|obliged|happy|pleased (it|very_much|greatly) if (you|someone) (would|could|can|took|stopped|removed|please), would you ever|please|kindly|mind|be_so_kind|just|take|stop|remove, if you would|could (please|kindly|just), you are (hereby|kindly|herewith|formally) to|required|requested|asked|instructed|advised, may|might i|we ask|suggest|request`,
);
