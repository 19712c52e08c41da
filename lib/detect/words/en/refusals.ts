import { oneOf, wordings, type RefusalWords, type StopWords } from '../answerShape.ts';
import { phrases } from '../shape.ts';
import { forGood, neverAgain, objection, silence } from './silence.ts';

const ADVERB = oneOf(
  ` really, currently, presently, actually, particularly, very, all that, that, at all, at this time, at this point, at this stage, at the moment, right now, just now, at present, yet, quite`,
);
const INTERESTED = oneOf(`interested, intrested, intersted, interrested`);
const WE = oneOf(`we, we're, we are, i, i'm, im, i am, are, am`);
const NO = oneOf(
  ` not, no longer, don't, do not, won't, will not, doesn't, does not, didn't, cannot, can not, can't, couldn't, aren't, isn't, haven't`,
);
const NOW = oneOf(
  ` right now, now, at the moment, at this time, at this point, at this stage, for now, at present, presently, this year, this quarter, today, currently, for the time being, anytime soon, any time soon, any more, anymore, any longer, after all`,
);
const MAKER = oneOf(
  ` supplier*, vendor*, provider*, company, firm, solution, product, manufacturer, partner, dealer, distributor, bidder, competitor*, contractor, agency, brand, bid, tender, tool, software, platform, party, system, advisor`,
);
const OTHER = oneOf(
  ` another, other, different, competing, cheaper, local, alternative, competitor's, rival, existing, current, incumbent, present`,
);
const CHOSE = oneOf(
  ` went, gone, going, go, decided, opted, settled, signed, chose, chosen, selected, awarded, picked, placed, bought, ordered, purchased, sourced, staying, stay, stick, sticking, proceeding, committed, contracted, partnered, hired, engaged, appointed`,
);
const BUY = oneOf(
  ` buy, buying, purchase, purchasing, order, ordering, proceed, proceeding, pursue, pursuing, invest, investing, renew, renewing, switch, switching, participate, participating, upgrade, upgrading, replace, replacing, adopt, adopting, commit, committing, go ahead, going ahead, go forward, going forward, move forward, moving forward, move ahead, moving ahead, go with your, going with your, go with this, work with you, working with you, take you up, taking you up, use your, using your, take this, continue with, continuing with, need your, needing your, need this, needing this, require your, accept your, accept this, place an order, sign up, signing up, implement, going any further, go any further`,
);
const PROJECT = oneOf(
  ` project*, purchase, purchasing, investment*, procurement, program*, initiative, rollout, roll-out, budget*, replacement, renewal, tender, upgrade, refurbishment, expansion`,
);
const SHELVED = oneOf(
  ` postponed, on hold, put off, frozen, shelved, cancelled, canceled, pushed back, deferred, paused, on ice, stopped, abandoned, called off, on the back burner, backburner`,
);
const MAIL = oneOf(
  ` email*, e-mail*, mail, mails, mailing*, message*, calls, contact, newsletter*, offers, spam, advert*, correspondence, communication*, solicitation*, marketing, pitches, follow-up*, junk`,
);
const WRITING = oneOf(
  ` contacting, e-mailing, mailing, writing, calling, messaging, spamming, bothering, harassing, pestering, soliciting, hassling, texting, phoning, annoying, pinging, chasing`,
);
const WRITE = oneOf(
  ` contact, e-mail, mail, write, call, message, bother, approach, text, phone, spam, solicit, disturb, harass, pester`,
);
const REMOVE = oneOf(
  ` remove, delete, take, strike, drop, scrub, erase, exclude, removed, deleted, taken, removing, deleting, taking`,
);
const LIST = oneOf(
  ` list*, database*, mailing*, distribution, records, crm, contacts, files, sequence*, campaign*, outreach, system, directory`,
);

export const refusal: RefusalWords = {
  negated: wordings(
    ` ${WE} (${ADVERB}) not (${ADVERB}) ${INTERESTED}, < (${ADVERB}) not (${ADVERB}) ${INTERESTED}, aren't|isn't|ain't|not|no_longer (${ADVERB}) interested in|at|right|anymore|any|>, uninterested, no|any (real|current|particular|further) interest in|at|from|on|for|right|>, doesn't|does_not|isn't interest us|me, not|isn't .. of interest to|for us|me, < not (for) ${NOW} >, < maybe|perhaps later|next >, < not this year|quarter|time|month, not|isn't (really|exactly|quite|currently|just) (a|the) (very|really) good|right|best|ideal|great|perfect time|moment|timing, timing isn't|is_not (quite|just|really|very) right|good|great|ideal|perfect, timing is off|bad|wrong, < bad|wrong timing|time >, not|isn't (really|currently|exactly) (a|on|one) (of) (our) (top|high|main) priority|priorities|agenda|roadmap|radar, no (current|concrete|immediate|real|firm) plans to|for|at|in|right|>, don't|do_not have (any) plans to|for, not|aren't (${ADVERB}) in the market for, not|aren't (${ADVERB}) looking to|for .. buy|change|purchase|switch|replace|invest|new|this|${MAKER}, have|has|is|there's|got|with|s|not (currently|simply|unfortunately) no|enough|sufficient|any (more|spare|free|available) budget, < no budget, ${NO} have (any|the|a|enough|sufficient|our) (more) budget|money|funds|funding, no money|funds|funding left|available|for|to, ${NO} (really|possibly|currently) afford it|this|that|your|such|another|a_new|the_price|to_buy|to_invest|to_spend, ${NO} .. justify .. price|cost|costs|expense|spend|investment|expenditure, not|isn't (really|currently) (in) (our|the|this) (year's) budget|budgeted, no (current|further|immediate|actual|real) need|requirement|demand|use for, no (current|further|immediate|actual|real) need|requirement|demand (for) (it|this|that) (${NOW}|>), no longer need|require|needed|required (it|this|that|your|them|any|the), ${NO} (currently|really|actually) need|require|want|see_a_need|have_a_need|have_any_need|see_any_need|have_use|have_any_use .. ${NOW}, ${NO} (currently|really|actually) need|require|want (it|this|that|them|anything|one|any|your) (product*|service*|offer|${MAKER}|help|more|of|those) >, ${NO} (currently|really|actually) (have|see) (a|any|the) (current|real|immediate|particular) need|requirement|demand for|at|right|>, not|isn't (really|currently|actually) needed|required|necessary ${NOW}, < not needed >, rather wait|hold_off|not >, rather wait|hold_off until|for|and, hold|holding off for_now|until|on_this|for_the_moment, leave it|this for|until now|this_year|next_year|later|the_moment, ${NO} think|believe|feel .. good|right|great fit|match|time, we're|we_are|i'm|i_am|< (already|currently|well) all_set|sorted|covered >, have everything we need, we're|we_are|we_r good thanks|thank_you|thx|>, not|isn't|wasn't (really|quite) (a|the) (good|right|great|best) fit, ${NO} (really|quite) fit|meet|suit|match (with) (our|us) (needs|requirement*|budget|purpose*|plans|>), not|isn't (really|quite|exactly) what|something we're|we_are|i'm|we|i .. looking|need|want|after, not|isn't (really) (relevant|suitable|anything|something|right|interesting|viable|applicable) for|to us|me|our, ${NO} make sense for us|me|our, not|aren't (${ADVERB}) ready to buy|commit|move|switch|invest|proceed|purchase|order|sign|change, not|aren't in a position to buy|invest|order|commit|proceed|purchase|take|move|consider|accept|spend, we're|we_are not (quite|really) there yet, won't|will_not|aren't|are_not|not (currently|be|going_to|planning_to|able_to|looking_to|intending_to|willing_to|be_able_to|prepared_to) (currently) ${BUY}, decided|chosen|elected|opted|prefer|preferred not to ${BUY}|make|have|implement, cannot|can't|unable_to|not_able_to|won't|couldn't|will_not (be_able_to) accept|consider your|this|the offer|proposal|quote|quotation|bid|price*|terms, < no thank*, thanks|thank_you but no thanks|thank_you, wasn't|weren't|not (been) successful|selected|chosen (on|in|this|for|with) (this) (occasion|time), wasn't|weren't|didn't|not|hasn't (been) (approved|get|got) .. budget|funding|by_management, (didn't|not) get .. approval|budget|funding, answer|decision|response is (still|unfortunately|a|again|currently) no|negative, (it's|is|a|say|said|be) a no, ${NO} (wish|want|intend|plan|expect) to ${BUY}, not|isn't|wasn't (really|quite|currently|financially) justified|competitive|viable|feasible|affordable|approved|worth_it|a_match, not|isn't (really) something|anything|what we|i|we're|i'm|we_are (really|currently) need|want|use|after|looking|pursuing|considering, no longer looking|considering|relevant|applicable|pursuing|required|in_need|on_the_table, ${NO} (currently) have the (time|capacity|bandwidth|resources) capacity|bandwidth|resources (for|to|${NOW}), not|isn't (really) (in) (our|the) scope|roadmap|plans, ${NO} (really) align|aligned|apply (with|to) us|our, haven't|have_not|not been selected|shortlisted|successful, no interest >, unable to proceed|commit|move_forward (at|with|${NOW}|>) (this|time), no from us|me|our_side, would|we'd|i'd prefer|rather not, say no to|for|at|this, no (current|further|real) need|requirement|demand|interest for_it|for_this|for_that|on_our|on_my|from_our|here, outsourced this|it|that|everything, boss|manager|management|director|board|partner|cfo|ceo|team said|says no >, nothing we|i (really|currently) need|want, ${NO} need|require the|any|your equipment|service*|product*|licen*|machine*|${MAKER} (${NOW}) >, numbers|figures ${NO} add_up|work, doesn't|don't|does_not|do_not add up for, ${NO} allow new|us|any|another, ${NO} (currently) have|see a (real|good|strong) business_case|use_case|budget|need|use`,
  ),
  plain: wordings(
    ` too|very|rather|quite|bit|much|more|way expensive|pricey|costly|steep|high_priced, too dear, price*|quote|quotation|offer|cost|costs|prices|amount|proposal|bid|figure|pricing .. is|are|was|came|seems|comes .. too|very|bit|rather|way|much|far|considerably|well|significantly|out (too|to|of|bit) high|higher|steep|above|over|beyond|our_range|reach, over|above|exceed*|beyond|outside|out_of (of) (our|my|the) (available|current) budget|price_range|means, more than (we|i|our) .. spend|pay|afford|budget*, cheaper|lower|better offer|quote|price|deal|proposal|alternative|option (from|elsewhere), found|got|get|buy .. cheaper|for_less, budget* (for) (this) (year) (is|has|was|have|are|s) (been|already|fully|all|completely) (been|already) spent|exhausted|gone|frozen|allocated|used|cut|tight|slashed|committed|reduced|depleted, budget|spending freeze, budget cuts, ${CHOSE} (to_go|to_stay|to_stick) (with|for|on|from|to|by|the) .. ${OTHER} .. ${MAKER}|quote|quotation|offer|proposal, ${CHOSE} (to_go|to_stay) (with|for|on|from|to|the) .. someone_else|somebody_else|elsewhere|competitor*|the_competition|in-house, already (have|has|got|work*|using|use|signed|chosen|found|placed|under) .. ${MAKER}|contract|someone|something|in-house, already bought|purchased|ordered|sourced it|this|one|from|elsewhere|>, signed with, renewed|extended our|the .. contract|agreement|licen*, we|i|we've|i've (have|got|already) (have|got|already) this|that|it covered|sorted|handled, covered|handled|done in-house|internally, have (a|an|our) (very) (long-term|long-standing|existing|preferred|good|qualified|trusted|reliable|own) (qualified|good|trusted|reliable) supplier*|vendor*|provider*|partner*|dealer|contractor|agency|advisor|distributor, happy|satisfied|content|pleased|comfortable|fine with (what|our|the|who) .. ${MAKER}|setup|set-up|have|place|using|arrangement*, stay*|stick*|remain* with our|the_current|the_existing|what_we|who_we, decided against, (will|have_to|i'll|we'll|going_to|must|need_to|gonna|to) pass on this|it|your|the, i'll|we'll|to pass >, must|will|have_to|going_to|like_to|wish_to|we|i|need_to (regretfully|respectfully|politely) decline your|this|the_offer|the_proposal|>, reject* your (offer|proposal|quote|bid), ${PROJECT} (for|in|of|is|was|has|have|had|are|been|were|will|got|itself) .. ${SHELVED}, it|this|everything|that|we've|we_have|things|had_to|we (is|has|was|have|been|had|it|this|things|everything|the_project) (been|all) (put) (it|this|things|everything|the_project|the_whole_thing) on_hold|on_ice|shelved|on_the_back_burner, postpon*|shelv*|defer*|cancel*|freez* the|our|this|all (whole|planned|entire) ${PROJECT}, postponed|deferred|pushed|moved (it|this|that|everything|to|until|till) (to|until|till) next|further|later (year|quarter|notice|spring|autumn|>), doing (it|this|that) in-house|internally|ourselves, do it ourselves, in|chosen|choose (a) different|another direction, awarded (the|our) contract|order|job|business|tender|project to, half|third|fraction the|of price|the_price, just|already|recently bought|purchased|ordered|installed one|a_new|new|another|something|it|this|elsewhere, just|already|recently renewed|replaced|upgraded our|ours|it|all|the, went|go|going|gone|took|taking|take another|different|a_different|in_another way|route|direction|path, too early|soon for us|me|our, decision|start|launch|everything (has|was|is|have) (been) pushed|moved (back|out) to, made other arrangements, have|other (other|more) other|pressing|urgent|higher priorities, focus* on other|different (things|projects|priorities), happy where we are, tied|locked into|in|to (a|our|the) (long|existing|current) contract|agreement|lease|supplier, under contract with|until|till, would|we'd|i'd prefer|rather (to) keep|stay|wait|hold|leave, leave it at_that|there|for_now, park this|it, dropp* (this|the) idea|project|plan, we're|we_are fine|sorted|okay|ok for_now|as_we_are|thanks|thank_you, going another way, decided|prefer|preferred|chosen|chose|going|plan|want to keep_our|keep_the_old|keep_what|keep_using|stay_with|stay_where|stick|remain|wait|postpone|continue_using|continue_with, is|was|were|are|came a_lot|much|far|considerably|significantly|way|lot cheaper|lower, hold off on|until|for|with`,
  ),
  interest: wordings(`interest*, intrested, intersted, interrested, uninterested`),
  forNow: [NOW],
  never: [
    ...wordings(
      ` will|would|we'll|i'll|shall|could never (ever) (again) buy|purchase|order|work_with|do_business|deal_with|use_your|be_a_customer|become_a_customer, never (ever) again buy|purchase|order|work|do_business|deal, never (ever) buy|order|purchase (anything) (from_you|again) from_you|again, never be interested, not interested (now) and|nor|or never|will_never|ever, won't|will_not|refuse_to|don't_want_to|not_going_to|do_not_want_to (ever) buy|do_business|work|deal .. from_you|with_you|your_company|you|ever (again|ever|>), < under_no_circumstances >, under_no_circumstances will|would|shall we|i (ever) buy|order|work|do|deal|sign|use|accept, final answer (is|and|>), not now not ever, not now and|or never|ever, no means no, done with you|your_company, lose my number|address|e-mail`,
    ),
    ...neverAgain,
  ],
  emphatic: [
    ...wordings(
      ` for the last|second|third|umpteenth|hundredth|final time, under no circumstances, not now (or|and|nor) (not) ever, in no way`,
    ),
    ...forGood,
  ],
  aside: wordings(
    ` not (been) yet approved|confirmed|decided|released, not (been) approved|confirmed|decided|released yet, meeting*, call, calls, demo*, visit*, webinar*, newsletter*, date, dates, appointment*, lunch, dinner, presentation, tour, training, warranty, maintenance, leasing, lease, financing, accessories, option*, add-on*, insurance, podcast, survey, shipping, freight, ticket*, invitation, installation, delivery, colour, color, sample*, party, trip, job, sponsorship, invoice, talk`,
  ),
  contrast: phrases(`but rather, only the, just the, the rest, but an additional`),
  accept: wordings(
    ` we|i|to|gladly accept your|the, like|want|ready to order|sign, send .. contract|agreement|order_confirmation, place|placed the|our|an order with you, we'll|will take it|them, like|happy|want|ready to proceed|go_ahead, order attached, purchase order attached, let's do it, let's go ahead, chosen|selected|choose|awarded .. to_you|your, go with you|your|yours`,
  ),
};

export const stop: StopWords = {
  request: [
    ...wordings(
      ` < stop ${WRITING}, please|pls|kindly|just|and|you_to|must|could_you|can_you|would_you|you_please|immediately stop ${WRITING}, stop ${WRITING} me|us|my|this_address, stop|quit|cease (with|all|sending) (all) (me|us|these|this|the|those|your|with) (of) (sales|marketing|further|stupid|constant) ${MAIL}|crap|stuff, stop sending me|us (this|these|your|any|>), quit ${WRITING}|sending me|us, < (please|pls|just) stop it|this|now|already|immediately|that >, cease (all|any) (further) contact|communication*, cease and desist, refrain from (any|all) (further) ${WRITING}|${MAIL}|sending, ${REMOVE} me|us|my|our|this|off|from ... your|the_mailing|this_mailing|the_distribution|this_distribution|this_list|the_contact|the_call|the_e-mail|the_sales ... ${LIST}, ${REMOVE} (me|us) off|from (this|the|your|all|any) (e-mail|mailing|distribution|contact|calling) list*, can|could|would|please|pls|kindly|< (you|me) ${REMOVE} me|us|my_address|my_e-mail|my_details|our_address|my_name (now|immediately|please|permanently|from_this|>) >, opt|opting me|us out, (please|like_to|want_to|wish_to|hereby|i) opt out of|from|>, unsubscribe me|us|my|this_address, please|pls|kindly|just unsubscribe >, want|wish|like|trying|tried|asked|do_i|can_i|requested to|i (unsubscribe|unsubscribed) unsubscribe, how|where do|can i unsubscribe, don't|do_not|never|dont (ever|please|you) ${WRITE}|send|follow_up (to) (me|us|this_address|this_number|here|my_team|our_company|my_colleagues|our_office) (any|by_phone|about_this) again|anymore|any_more|ever|any_further|further|unsolicited|any_longer|more|in_future|in_the_future, don't|do_not|never|dont (ever) contact|write|e-mail|bother|spam|disturb|harass (to) me|us >, never (ever) contact|write|e-mail|mail|bother|call|approach (me|us|my|our), < no|no_more|no_further (more|further|sales|marketing|such|of_your|of_these|spam) ${MAIL} (from_you|to_me|please|thanks|>) >, want|receive|wish no|nothing (more|further) ${MAIL}|from_you, ${WRITE} or|and|nor ${WRITE} me|us again|anymore|any_more|ever|any_further, don't|do_not|no_longer|not|never|dont want|wish|like|care|want_you (to) receive|get|be|hear|have .. ${MAIL}|from_you|from_your_company|contacted|e-mailed|called|solicited|contacted_by, don't|do_not|no_longer|dont want|need any|more|your|further (more|further|of) (of) (your|these|sales|marketing) ${MAIL}, leave me|us alone|in_peace, desist|abstain from, no further|more|additional contact|communication*|correspondence`,
    ),
    ...silence,
  ],
  bare: wordings(`< stop >, < unsubscribe >, < remove me >, < remove >, < opt out >, < unsub >, < stop it >`),
  complaint: [
    ...wordings(
      ` this|that|it|these|your (e-mail*|mail*|message*) is|are|constitutes|constitute (just|pure|clearly|plain|unsolicited|nothing_but|considered|simply) spam, this is (pure|a_form_of) harassment, consider|regard (this|it|these|your) (e-mail*|message*|mail*) (as|to_be) spam|harassment, stop|keep|quit spamming, you|you're (are|keep) spamming, < spam >, violat* .. gdpr|can-spam|ccpa, delete (all) (of) (my|our) (personal|contact) data|details|information|records, unsolicited (commercial|sales|marketing|bulk) ${MAIL} is|are|from_you`,
    ),
    ...objection,
  ],
  threat: wordings(
    ` i'll|we'll|will|i'm|i've|we've|have|shall|i|we (be|now|have_to|already) report|reported|reporting you|this|your|these (e-mail*|mail*|message*|company|domain|address|sender) as|to|for|>, i'll|we'll|will|i'm|i've|we've|have|i|we (be|now|have_to|already) block|blocked|blocking|blacklist|blacklisted you|your|this_sender|this_address|this_domain, i'll|we'll|will|i'm|i've|we've|have|i|we (be|now|have_to|already) flag|flagged|flagging|mark|marked|marking|reported|report (you|this|your|it|these) (e-mail*|mail*|message*) as_spam|for_spam|for_spamming|as_junk|as_phishing, report you|your, legal action|steps against_you|unless_you`,
  ),
  narrowed: wordings(
    `yet, before, until, till, today, tonight, tomorrow, this week, next week, on weekends, at the weekend, on sundays, on saturdays, during, while, in the morning|afternoon|evening, after hours|work|five|six, by post|fax|letter, twice, in duplicate, duplicates, separately, old address|mailbox|number|account, instead, without`,
  ),
  other: wordings(
    `zip, pdf*, attachment*, invoice*, statement*, order*, delivery, sample*, purchase order*, the file*, po number, this item, cc, parcel*, receipt*`,
  ),
  newsletter: wordings(`newsletter*, digest, blog, bulletin, alerts`),
  click: wordings(`clicking, click here, click below, click on, click the`),
  unsaid: wordings(`don't stop, do not stop, dont stop, never stop, no need to stop`),
};
