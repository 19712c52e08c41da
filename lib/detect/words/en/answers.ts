import type { AnswerWords } from '../answerShape.ts';
import { phrases } from '../shape.ts';

const ADVERB =
  'really|currently|presently|actually|particularly|very|all_that|that|at_all|at_this_time|at_this_point|at_this_stage|at_the_moment|right_now|just_now|at_present|yet|quite';
const INTERESTED = 'interested|intrested|intersted|interrested';
const WE = `we|we're|we_are|i|i'm|im|i_am|are|am`;
const NO = `not|no_longer|don't|do_not|won't|will_not|doesn't|does_not|didn't|cannot|can_not|can't|couldn't|aren't|isn't|haven't`;
const NOW =
  'right_now|now|at_the_moment|at_this_time|at_this_point|at_this_stage|for_now|at_present|presently|this_year|this_quarter|today|currently|for_the_time_being|anytime_soon|any_time_soon|any_more|anymore|any_longer|after_all';
const MAKER =
  'supplier*|vendor*|provider*|company|firm|solution|product|manufacturer|partner|dealer|distributor|bidder|competitor*|contractor|agency|brand|bid|tender|tool|software|platform|party|system|advisor';
const OTHER = `another|other|different|competing|cheaper|local|alternative|competitor's|rival|existing|current|incumbent|present`;
const CHOSE =
  'went|gone|going|go|decided|opted|settled|signed|chose|chosen|selected|awarded|picked|placed|bought|ordered|purchased|sourced|staying|stay|stick|sticking|proceeding|committed|contracted|partnered|hired|engaged|appointed';
const BUY =
  'buy|buying|purchase|purchasing|order|ordering|proceed|proceeding|pursue|pursuing|invest|investing|renew|renewing|switch|switching|participate|participating|upgrade|upgrading|replace|replacing|adopt|adopting|commit|committing|go_ahead|going_ahead|go_forward|going_forward|move_forward|moving_forward|move_ahead|moving_ahead|go_with_your|going_with_your|go_with_this|work_with_you|working_with_you|take_you_up|taking_you_up|use_your|using_your|take_this|continue_with|continuing_with|need_your|needing_your|need_this|needing_this|require_your|accept_your|accept_this|place_an_order|sign_up|signing_up|implement|going_any_further|go_any_further';
const PROJECT =
  'project*|purchase|purchasing|investment*|procurement|program*|initiative|rollout|roll-out|budget*|replacement|renewal|tender|upgrade|refurbishment|expansion';
const SHELVED =
  'postponed|on_hold|put_off|frozen|shelved|cancelled|canceled|pushed_back|deferred|paused|on_ice|stopped|abandoned|called_off|on_the_back_burner|backburner';
const MAIL =
  'email*|e-mail*|mail|mails|mailing*|message*|calls|contact|newsletter*|offers|spam|advert*|correspondence|communication*|solicitation*|marketing|pitches|follow-up*|junk';
const WRITING =
  'contacting|e-mailing|mailing|writing|calling|messaging|spamming|bothering|harassing|pestering|soliciting|hassling|texting|phoning|annoying|pinging|chasing';
const WRITE = 'contact|e-mail|mail|write|call|message|bother|approach|text|phone|spam|solicit|disturb|harass|pester';
const REMOVE = 'remove|delete|take|strike|drop|scrub|erase|exclude|removed|deleted|taken|removing|deleting|taking';
const LIST =
  'list*|database*|mailing*|distribution|records|crm|contacts|files|sequence*|campaign*|outreach|system|directory';
const CHECK = 'check|discuss|ask|consult|review|clarify|verify|consider|study|evaluate|align|assess|inquire|enquire';
const SEND =
  'send|confirm|call|give|advise|tell|provide|check|quote|forward|share|contact|e-mail|mail|review|sign|reply|respond|return|make|add|include|change|update|resend|ship|deliver|arrange|schedule|explain|clarify|get|bring|indicate|specify|complete|submit|prepare|issue|cancel|remove|stop|delete|unsubscribe|ask|correct|inform|ensure|attach|extend|fill|let|help|keep|use|take|come|see_if|see_to|see_that|look|set|have|copy|put|book|do|buy|be|try|call_me|ring|phone|quote_us|supply|propose|offer|leave|hold|wait|join|meet|transfer|pay|describe|find_out|make_sure|consider|proceed|go';

export const answers: AnswerWords = {
  clause: {
    openers: phrases(`
      and, but, so, sorry, thanks, thank you, thx, hi, hello, hey, no, yes, ok, okay, please, pls, unfortunately,
      honestly, again, sadly, frankly, however, regrettably, then, just, kindly, also, therefore, that, currently, guys`),
    closers: phrases(`
      thanks, thank you, thx, please, pls, but, and, as, because, since, sorry, regards, so, cheers, best, for now,
      right now, now, immediately, unfortunately, at once, though, asap, with, on our side, on our end, from our side, again, anymore, any more, or`),
    joints: phrases(`but, and, however, because, since, so, while, although, though, therefore`),
    condition: phrases(`
      if, whether, unless, in case, should you, assuming, when, whenever, in the event, why, might, may, reason,
      reasons, would you`),
    others: phrases(`
      they, he is|has|was|would|said|says|wants|doesn't|isn't|will|had, she, our|my previous|former|old|last, customer*,
      client*, people, somebody, many, most of, everyone, nobody, who, counterparty, users, they're, he's, she's,
      they've, < to be_removed|unsubscribe|opt_out|stop|be_excluded, here to, you|you're
      are|have|had|aren't|were|don't|do_not|may|might|would|should|no_longer|decided|chose|went, maybe|perhaps
      it|it's|they|he|she|that, probably, anyone, those, everybody, you're`),
    reported: phrases(
      `you|she|they|he|customer|client (had|have|has|also|already|once|just) mentioned|said|wrote|told|indicated|felt|thought|stated|replied|explained|says|say, i|we understand|understood|heard that|you`,
    ),
    negation: phrases(`
      not, never, no, don't, didn't, isn't, wasn't, aren't, haven't, hasn't, won't, cannot, can't, nor, without,
      neither, doesn't, do you`),
    trap: phrases(`
      not only, not just, no problem*, no question*, no doubt, no worries, if possible, if you can, if i may, if you
      don't mind, as soon as possible, no budget limit*, no budget constraint*, not to mention, no need to reply, no
      rush, no hurry, reply stop, text stop, type stop, reply with stop, reply with, no need to worry, in the spam, in
      my spam, in our spam, spam folder, spam filter, junk folder, let's not, calling me mr, calling me mrs, calling me by`),
  },
  refusal: {
    negated: phrases(`
      ${WE} (${ADVERB}) not (${ADVERB}) ${INTERESTED}, < (${ADVERB}) not (${ADVERB}) ${INTERESTED},
      aren't|isn't|ain't|not|no_longer (${ADVERB}) interested in|at|right|anymore|any|>, uninterested, no|any
      (real|current|particular|further) interest in|at|from|on|for|right|>, doesn't|does_not|isn't interest us|me,
      not|isn't .. of interest to|for us|me, < not (for) ${NOW} >, < maybe|perhaps later|next >, < not this
      year|quarter|time|month, not|isn't (really|exactly|quite|currently|just) (a|the) (very|really)
      good|right|best|ideal|great|perfect time|moment|timing, timing isn't|is_not (quite|just|really|very)
      right|good|great|ideal|perfect, timing is off|bad|wrong, < bad|wrong timing|time >, not|isn't
      (really|currently|exactly) (a|on|one) (of) (our) (top|high|main) priority|priorities|agenda|roadmap|radar, no
      (current|concrete|immediate|real|firm) plans to|for|at|in|right|>, don't|do_not have (any) plans to|for,
      not|aren't (${ADVERB}) in the market for, not|aren't (${ADVERB}) looking to|for ..
      buy|change|purchase|switch|replace|invest|new|this|${MAKER}, have|has|is|there's|got|with|s|not
      (currently|simply|unfortunately) no|enough|sufficient|any (more|spare|free|available) budget, < no budget, ${NO}
      have (any|the|a|enough|sufficient|our) (more) budget|money|funds|funding, no money|funds|funding
      left|available|for|to, ${NO} (really|possibly|currently) afford
      it|this|that|your|such|another|a_new|the_price|to_buy|to_invest|to_spend, ${NO} .. justify ..
      price|cost|costs|expense|spend|investment|expenditure, not|isn't (really|currently) (in) (our|the|this) (year's)
      budget|budgeted, no (current|further|immediate|actual|real) need|requirement|demand|use for, no
      (current|further|immediate|actual|real) need|requirement|demand (for) (it|this|that) (${NOW}|>), no longer
      need|require|needed|required (it|this|that|your|them|any|the), ${NO} (currently|really|actually)
      need|require|want|see_a_need|have_a_need|have_any_need|see_any_need|have_use|have_any_use .. ${NOW}, ${NO}
      (currently|really|actually) need|require|want (it|this|that|them|anything|one|any|your)
      (product*|service*|offer|${MAKER}|help|more|of|those) >, ${NO} (currently|really|actually) (have|see) (a|any|the)
      (current|real|immediate|particular) need|requirement|demand for|at|right|>, not|isn't (really|currently|actually)
      needed|required|necessary ${NOW}, < not needed >, rather wait|hold_off|not >, rather wait|hold_off until|for|and,
      hold|holding off for_now|until|on_this|for_the_moment, leave it|this for|until
      now|this_year|next_year|later|the_moment, ${NO} think|believe|feel .. good|right|great fit|match|time,
      we're|we_are|i'm|i_am|< (already|currently|well) all_set|sorted|covered >, have everything we need,
      we're|we_are|we_r good thanks|thank_you|thx|>, not|isn't|wasn't (really|quite) (a|the) (good|right|great|best)
      fit, ${NO} (really|quite) fit|meet|suit|match (with) (our|us) (needs|requirement*|budget|purpose*|plans|>),
      not|isn't (really|quite|exactly) what|something we're|we_are|i'm|we|i .. looking|need|want|after, not|isn't
      (really) (relevant|suitable|anything|something|right|interesting|viable|applicable) for|to us|me|our, ${NO} make
      sense for us|me|our, not|aren't (${ADVERB}) ready to
      buy|commit|move|switch|invest|proceed|purchase|order|sign|change, not|aren't in a position to
      buy|invest|order|commit|proceed|purchase|take|move|consider|accept|spend, we're|we_are not (quite|really) there
      yet, won't|will_not|aren't|are_not|not
      (currently|be|going_to|planning_to|able_to|looking_to|intending_to|willing_to|be_able_to|prepared_to) (currently)
      ${BUY}, decided|chosen|elected|opted|prefer|preferred not to ${BUY}|make|have|implement,
      cannot|can't|unable_to|not_able_to|won't|couldn't|will_not (be_able_to) accept|consider your|this|the
      offer|proposal|quote|quotation|bid|price*|terms, < no thank*, thanks|thank_you but no thanks|thank_you,
      wasn't|weren't|not (been) successful|selected|chosen (on|in|this|for|with) (this) (occasion|time),
      wasn't|weren't|didn't|not|hasn't (been) (approved|get|got) .. budget|funding|by_management, (didn't|not) get ..
      approval|budget|funding, answer|decision|response is (still|unfortunately|a|again|currently) no|negative,
      (it's|is|a|say|said|be) a no, ${NO} (wish|want|intend|plan|expect) to ${BUY}, not|isn't|wasn't
      (really|quite|currently|financially) justified|competitive|viable|feasible|affordable|approved|worth_it|a_match,
      not|isn't (really) something|anything|what we|i|we're|i'm|we_are (really|currently)
      need|want|use|after|looking|pursuing|considering, no longer
      looking|considering|relevant|applicable|pursuing|required|in_need|on_the_table, ${NO} (currently) have the
      (time|capacity|bandwidth|resources) capacity|bandwidth|resources (for|to|${NOW}), not|isn't (really) (in)
      (our|the) scope|roadmap|plans, ${NO} (really) align|aligned|apply (with|to) us|our, haven't|have_not|not been
      selected|shortlisted|successful, no interest >, unable to proceed|commit|move_forward (at|with|${NOW}|>)
      (this|time),
      no from us|me|our_side, would|we'd|i'd prefer|rather not, say no to|for|at|this, no (current|further|real) need|requirement|demand|interest for_it|for_this|for_that|on_our|on_my|from_our|here, outsourced this|it|that|everything,
      boss|manager|management|director|board|partner|cfo|ceo|team said|says no >, nothing we|i (really|currently) need|want, ${NO} need|require the|any|your equipment|service*|product*|licen*|machine*|${MAKER} (${NOW}) >, numbers|figures ${NO} add_up|work, doesn't|don't|does_not|do_not add up for, ${NO} allow new|us|any|another, ${NO} (currently) have|see a (real|good|strong) business_case|use_case|budget|need|use`),
    plain: phrases(`
      too|very|rather|quite|bit|much|more|way expensive|pricey|costly|steep|high_priced, too dear,
      price*|quote|quotation|offer|cost|costs|prices|amount|proposal|bid|figure|pricing .. is|are|was|came|seems|comes
      .. too|very|bit|rather|way|much|far|considerably|well|significantly|out (too|to|of|bit)
      high|higher|steep|above|over|beyond|our_range|reach, over|above|exceed*|beyond|outside|out_of (of) (our|my|the)
      (available|current) budget|price_range|means, more than (we|i|our) .. spend|pay|afford|budget*,
      cheaper|lower|better offer|quote|price|deal|proposal|alternative|option (from|elsewhere), found|got|get|buy ..
      cheaper|for_less, budget* (for) (this) (year) (is|has|was|have|are|s) (been|already|fully|all|completely)
      (been|already) spent|exhausted|gone|frozen|allocated|used|cut|tight|slashed|committed|reduced|depleted,
      budget|spending freeze, budget cuts, ${CHOSE} (to_go|to_stay|to_stick) (with|for|on|from|to|by|the) .. ${OTHER} ..
      ${MAKER}|quote|quotation|offer|proposal, ${CHOSE} (to_go|to_stay) (with|for|on|from|to|the) ..
      someone_else|somebody_else|elsewhere|competitor*|the_competition|in-house, already
      (have|has|got|work*|using|use|signed|chosen|found|placed|under) .. ${MAKER}|contract|someone|something|in-house,
      already bought|purchased|ordered|sourced it|this|one|from|elsewhere|>, signed with, renewed|extended our|the ..
      contract|agreement|licen*, we|i|we've|i've (have|got|already) (have|got|already) this|that|it
      covered|sorted|handled, covered|handled|done in-house|internally, have (a|an|our) (very)
      (long-term|long-standing|existing|preferred|good|qualified|trusted|reliable|own) (qualified|good|trusted|reliable)
      supplier*|vendor*|provider*|partner*|dealer|contractor|agency|advisor|distributor,
      happy|satisfied|content|pleased|comfortable|fine with (what|our|the|who) ..
      ${MAKER}|setup|set-up|have|place|using|arrangement*, stay*|stick*|remain* with
      our|the_current|the_existing|what_we|who_we, decided against,
      (will|have_to|i'll|we'll|going_to|must|need_to|gonna|to) pass on this|it|your|the, i'll|we'll|to pass >,
      must|will|have_to|going_to|like_to|wish_to|we|i|need_to (regretfully|respectfully|politely) decline
      your|this|the_offer|the_proposal|>, reject* your (offer|proposal|quote|bid), ${PROJECT}
      (for|in|of|is|was|has|have|had|are|been|were|will|got|itself) .. ${SHELVED},
      it|this|everything|that|we've|we_have|things|had_to|we
      (is|has|was|have|been|had|it|this|things|everything|the_project) (been|all) (put)
      (it|this|things|everything|the_project|the_whole_thing) on_hold|on_ice|shelved|on_the_back_burner,
      postpon*|shelv*|defer*|cancel*|freez* the|our|this|all (whole|planned|entire) ${PROJECT},
      postponed|deferred|pushed|moved (it|this|that|everything|to|until|till) (to|until|till) next|further|later
      (year|quarter|notice|spring|autumn|>), doing (it|this|that) in-house|internally|ourselves, do it ourselves,
      in|chosen|choose (a) different|another direction,  awarded (the|our)
      contract|order|job|business|tender|project to, half|third|fraction the|of price|the_price, just|already|recently bought|purchased|ordered|installed one|a_new|new|another|something|it|this|elsewhere, just|already|recently renewed|replaced|upgraded our|ours|it|all|the, went|go|going|gone|took|taking|take
      another|different|a_different|in_another way|route|direction|path, too early|soon for us|me|our,
      decision|start|launch|everything (has|was|is|have) (been) pushed|moved (back|out) to, made other arrangements,
      have|other (other|more) other|pressing|urgent|higher priorities, focus* on other|different
      (things|projects|priorities), happy where we are, tied|locked into|in|to (a|our|the) (long|existing|current)
      contract|agreement|lease|supplier, under contract with|until|till, would|we'd|i'd prefer|rather (to) keep|stay|wait|hold|leave, leave it at_that|there|for_now, park this|it, dropp* (this|the) idea|project|plan,
      we're|we_are fine|sorted|okay|ok for_now|as_we_are|thanks|thank_you, going another way,
      decided|prefer|preferred|chosen|chose|going|plan|want to keep_our|keep_the_old|keep_what|keep_using|stay_with|stay_where|stick|remain|wait|postpone|continue_using|continue_with, is|was|were|are|came a_lot|much|far|considerably|significantly|way|lot cheaper|lower, hold off on|until|for|with`),
    never: phrases(`
      will|would|we'll|i'll|shall|could never (ever) (again) buy|purchase|order|work_with|do_business|deal_with|use_your|be_a_customer|become_a_customer, never (ever) again buy|purchase|order|work|do_business|deal, never (ever) buy|order|purchase (anything) (from_you|again) from_you|again, never be
      interested, not interested (now) and|nor|or never|will_never|ever,
      won't|will_not|refuse_to|don't_want_to|not_going_to|do_not_want_to (ever) buy|do_business|work|deal ..
      from_you|with_you|your_company|you|ever (again|ever|>), under no circumstances, final answer (is|and|>), not now
      not ever, not now and|or never|ever, no means no, done with you|your_company, for the last|third|second|hundredth
      time, lose my number|address|e-mail`),
    aside: phrases(`
      meeting*, call, calls, demo*, visit*, webinar*, newsletter*, date, dates, appointment*, lunch, dinner,
      presentation, tour, training, warranty, maintenance, leasing, lease, financing, accessories, option*, add-on*,
      insurance, podcast, survey, shipping, freight, ticket*, invitation, installation, delivery, colour, color, sample*, party, trip, job,
      sponsorship, invoice, talk`),
    contrast: phrases(`but rather, only the, just the, the rest, but an additional`),
    accept: phrases(`
      we|i|to|gladly accept your|the, like|want|ready to order|sign, send .. contract|agreement|order_confirmation,
      place|placed the|our|an order with you, we'll|will take it|them, like|happy|want|ready to proceed|go_ahead, order
      attached, purchase order attached, let's do it, let's go ahead, chosen|selected|choose|awarded .. to_you|your, go
      with you|your|yours`),
  },
  stop: {
    request: phrases(`
      < stop ${WRITING}, please|pls|kindly|just|and|you_to|must|could_you|can_you|would_you|you_please|immediately stop
      ${WRITING}, stop ${WRITING} me|us|my|this_address, stop|quit|cease (with|all|sending) (all)
      (me|us|these|this|the|those|your|with) (of) (sales|marketing|further|stupid|constant) ${MAIL}|crap|stuff, stop
      sending me|us (this|these|your|any|>), quit ${WRITING}|sending me|us, < (please|pls|just) stop
      (it|this|now|already|immediately|that) >, cease (all|any) (further) contact|communication*, cease and desist,
      refrain from (any|all) (further) ${WRITING}|${MAIL}|sending, ${REMOVE} me|us|my|our|this|off|from ...
      your|the_mailing|this_mailing|the_distribution|this_distribution|this_list|the_contact|the_call|the_e-mail|the_sales
      ... ${LIST}, ${REMOVE} (me|us) off|from (this|the|your|all|any) (e-mail|mailing|distribution|contact|calling)
      list*, can|could|would|please|pls|kindly|< (you|me) ${REMOVE}
      me|us|my_address|my_e-mail|my_details|our_address|my_name (now|immediately|please|permanently|from_this|>) >,
      opt|opting me|us out, (please|like_to|want_to|wish_to|hereby|i) opt out of|from|>, unsubscribe
      me|us|my|this_address, please|pls|kindly|just unsubscribe >,
      want|wish|like|trying|tried|asked|do_i|can_i|requested to|i (unsubscribe|unsubscribed) unsubscribe, how|where
      do|can i unsubscribe, don't|do_not|never|dont (ever|please|you) ${WRITE}|send|follow_up (to)
      (me|us|this_address|this_number|here|my_team|our_company|my_colleagues|our_office) (any|by_phone|about_this)
      again|anymore|any_more|ever|any_further|further|unsolicited|any_longer|more|in_future|in_the_future,
      don't|do_not|never|dont (ever) contact|write|e-mail|bother|spam|disturb|harass (to) me|us >, never (ever)
      contact|write|e-mail|mail|bother|call|approach (me|us|my|our), < no|no_more|no_further
      (more|further|sales|marketing|such|of_your|of_these|spam) ${MAIL} (from_you|to_me|please|thanks|>) >,
      want|receive|wish no|nothing (more|further) ${MAIL}|from_you, ${WRITE} or|and|nor ${WRITE} me|us
      again|anymore|any_more|ever|any_further, don't|do_not|no_longer|not|never|dont want|wish|like|care|want_you (to)
      receive|get|be|hear|have .. ${MAIL}|from_you|from_your_company|contacted|e-mailed|called|solicited|contacted_by,
      don't|do_not|no_longer|dont want|need any|more|your|further (more|further|of) (of) (your|these|sales|marketing)
      ${MAIL}, leave me|us alone|in_peace,
      desist|abstain from, no further|more|additional contact|communication*|correspondence`),
    bare: phrases(`< stop >, < unsubscribe >, < remove me >, < remove >, < opt out >, < unsub >, < stop it >`),
    complaint: phrases(`
      this|that|it|these|your (e-mail*|mail*|message*) is|are|constitutes|constitute
      (just|pure|clearly|plain|unsolicited|nothing_but|considered|simply) spam, this is (pure|a_form_of) harassment,
      consider|regard (this|it|these|your) (e-mail*|message*|mail*) (as|to_be) spam|harassment, stop|keep|quit spamming,
      you|you're (are|keep) spamming, < spam >, violat* .. gdpr|can-spam|ccpa, delete (all) (of) (my|our)
      (personal|contact) data|details|information|records, unsolicited (commercial|sales|marketing|bulk) ${MAIL}
      is|are|from_you`),
    threat: phrases(`
      i'll|we'll|will|i'm|i've|we've|have|shall|i|we (be|now|have_to|already)
      report|reported|reporting|block|blocked|blocking|flag|flagged|flagging|mark|marked|marking
      (you|this|your|it|these) (e-mail*|mail*|message*|company|domain|address|sender)
      as_spam|to_the|for_spam|for_spamming|as_junk|as_phishing|>, report you|your, legal action|steps
      against_you|unless_you`),
    other: phrases(
      `invoice*, statement*, order*, delivery, sample*, purchase order*, the file*, po number, this item, cc, parcel*, receipt*`,
    ),
    newsletter: phrases(`newsletter*, digest, blog, bulletin, alerts`),
  },
  holding: {
    later: phrases(`
      will|i'll|we'll|shall|let_me|gonna|can|and|then|ill|to|they'll (then|definitely|certainly|either|also)
      get_back|come_back|circle_back|report_back|revert_back|revert|be_getting_back|be_coming_back|be_in_touch
      to_you|with_you|soon|shortly|asap|next|by|on_this|once|when|tomorrow|later|with|as_soon|in_a|>, getting|coming
      back to you, back to|with you soon|shortly|asap|tomorrow|next|by|on|once|when|with|later|>, keep you
      posted|informed|updated|in_the_loop, will|i'll|we'll|can|then|and (then|definitely) let you know
      (by|soon|asap|once|when|as_soon|tomorrow|next|what|whether|on|our|how|shortly|later), let you know
      soon|shortly|asap|tomorrow|later|once|when|as_soon|by|next|what|whether|how|our|>,
      will|i'll|we'll|need_to|have_to|must|i'm_going_to|we're_going_to|we_are_going_to|i_am_going_to|gonna|want_to|like_to|let_me|let_us|shall|ill|we'd_better
      (first|just|quickly|still|also|definitely|need_to|have_to|then) ${CHECK}
      this|it|that|with_my|with_our|with_the|with_finance|with_him|with_her|with_them|with_management|internally|on_this|on_that|on_it|first|and|whether|if|what|our_stock|your|everything|stock|availability|my|our|some|>,
      will|i'll|we'll|need_to|have_to|must|i'm_going_to|we're_going_to|we_are_going_to|i_am_going_to|gonna|want_to|like_to|let_me|let_us|shall|ill
      (first|just|quickly|still|also|then)
      look_into|look_at|think_about|think_it|think_this|run_it|run_this|find_out|see_what|see_whether|see_if|take_a_look|have_a_look|go_over|go_through|sleep_on|double-check|digest|take_this|take_it|bring_this_to|bring_this_up|bring_it_up|raise_this|raise_it|look_this|align_internally,
      will|i'll|we'll|need_to|have_to|must|i'm_going_to|we're_going_to|we_are_going_to|i_am_going_to|gonna|want_to|like_to|let_me|let_us
      (first|still|also) talk|speak to|with|about
      my|our|the_boss|management|finance|it|purchasing|procurement|legal|accounting, i'll|we'll|will|can (be_able_to)
      confirm by|tomorrow|next|soon|once|later|asap|shortly, give|allow me|us .. day*|time|week*|until|moment|while,
      bear with me|us, leave it|this|that with me, need|needs|take|takes .. more|some|bit_of|little time|days,
      still|currently|are|i'm|we're|am (still|currently|now)
      reviewing|evaluating|considering|discussing|checking|clarifying|comparing|assessing|looking_into
      your|the|this|it|internally|our|options|with|>, (then|finally) will|we'll|i'll (then|finally) decide
      (then|soon|next|by|on|after), in the process of reviewing|evaluating|comparing|deciding|discussing,
      is|it's|currently with (our|my|the)
      legal|finance|purchasing|procurement|management|boss|manager|director|team|buyer, waiting|wait on|for (our|my|the)
      (finance|legal|purchasing) team|department|colleague*|boss|director|board|partner*|finance|legal, (is|are)
      under|in review|consideration|discussion, is|are (still|currently) being|currently
      reviewed|evaluated|discussed|considered|checked, haven't|hasn't|not|have_not|has_not (yet)
      (had|been|made|reached|able|to) .. decided|decision|chance|time|discuss|review|look, undecided, no decision
      yet|has|so_far|made, waiting|wait|awaiting|pending (for|on) (the|my|our|a|an) (internal|final|management's|boss's)
      approval|feedback|decision|confirmation|boss|manager|management|input|sign-off,
      will|should|shall|i'll|we'll|hope_to|expect_to (be_able_to) have|give|make|know|decide (you) (a|an|our|more|the)
      (final|definite|definitive) decision|answer|reply|feedback|response|news|by|next|soon|after|this_week|on_monday,
      forwarded|passed|sent (it|this|your) (e-mail|mail|message|request|offer|quote|proposal|on|along) (on) to
      (my|our|the) .. colleague|boss|manager|team|department|procurement|purchasing|finance|buyer|director,
      will|i'll|we'll (then|properly) reply|respond|answer (properly|in_full|fully|to_you|in_detail) tomorrow|soon|later|next|by|when|as_soon|properly|after|shortly, is|it's (now|currently|still) with the|our|my .. committee|board|director|boss|department|team, you'll|you_will|expect hear|have .. from|reply|answer (me|us),
      haven't|hasn't|not|have_not|has_not (yet) made up .. mind*, will|i'll|we'll look|reply|respond|answer|read (at|into) (it|this) later|tomorrow|tonight|soon|next_week|properly, is|are|i'm|we're|am|still|currently|been looking at|into it|this|that|your, need|needs|get|getting|require|requires (the|an|his|her|their|internal|final|my|our) sign-off|approval|authorisation|authorization|consent|go-ahead|permission, let me check|find_out|see|ask|think|confirm`),
    not: phrases(`
      if|should|whenever|when|unless we|i|there|anything|things|you ...
      need|interested|interest|require|want|change|changes|questions|arise*, about|of any|the|further changes|progress|delivery|status, if needed|necessary|interested|required,
      when the need, i|we|have|i've|we've (have|just|already|now)
      checked|discussed|spoken|asked|reviewed|consulted|looked_into|talked, as promised, let me|us know, you will,
      can|could you`),
    answer: phrases(`
      attached, enclosed, here is, here are, here's, see below, please find,
      price|offer|quote|it|that|this|everything|all|proposal|terms is|are|looks|sounds|seems
      fine|ok|okay|accepted|approved|confirmed|agreed|correct|perfect, we accept, i accept, is|been approved, go ahead,
      we agree, i agree, < confirmed, < agreed, the answer is, < yes >, like to order, place the order, works for me|us,
      that works, we'd like, we would like, i'll|i_will|we'll|we_will send|attach|order|sign`),
  },
  asks: {
    request: phrases(`
      could|can|would|will you (please|kindly|also|maybe|perhaps|possibly|just|then)
      ${SEND}|recommend|share|show|mind|remind|redo|match|reduce|lower|give, if you could, (we|i|was|am|i'm|were|just)
      wondering if|whether|what|how|when, would it be possible, is it possible, < please|pls|kindly
      (also|kindly|just|quickly|do|then) ${SEND}, please|pls|kindly do_not|don't|dont, < can|could|may|shall we|i,
      please|kindly ${SEND} (me|us|the|your|back|that|whether|if|by|a|an|it|this|what|when|how|my|our|and|>), <
      (just|also|then|simply) send|give|call|tell|e-mail|mail|forward|quote|ring|text|show|get|drop|bring me|us,
      send|give|call|tell|drop|quote me|us ... please, let|keep me|us know|posted|informed|updated, i'd|we'd|i|we|would
      (would|really) like|love|want|need|wish to know|have|receive|get|understand|see|ask|request|order, i'd|we'd|would
      like|love|appreciate a|an|some|your|if|more, would (really|greatly|very) (much) appreciate
      (it|if|a|your|some|any|to), grateful if|for_your|for_a, need you to, need from you, i|we
      (still|also|urgently|will|do|would|only|just) need a|an|the|your|some|more|another|few|two|three|this|it|them,
      need (a|the|an|your|more|some|following|another)
      (new|updated|revised|signed|exact|missing|formal|written|technical|better)
      quote|quotation|price*|offer|copy|invoice|details|information|date|answer|data|certificate*|spec*|address|discount|sample*|proof|version,
      request|requesting (a|an|you|the|your) (formal|new|best) quote|quotation|to|price*|sample*|offer|copy, request for
      quote|quotation|proposal, looking for a quote|quotation|price, any news|update|thoughts|chance|progress
      on|about|yet|of`),
    polite: phrases(`
      how are you (doing|all|today|guys|feeling) >, how are things, how is|s|are it|things|life going, how's it going,
      how do you do, how have you been, how was|is your|the (long)
      weekend|holiday*|vacation|trip|day|week|summer|christmas|easter|break, what's up, hope|trust
      you|all|this|everything ... well|fine|good|great|weekend, isn't|wasn't|ain't it|that|this|life (just|so|a)
      (great|nice|amazing|wonderful|funny|fun|strange|awesome|cool|lovely|crazy|something|brilliant|exciting|fantastic|beautiful),
      who|nobody knows >, who cares, who would have|not thought|want, < why not >, guess what, know|see what i mean, <
      really|right|ok|okay|no|you_see|you_know|remember|what >, what can i say, can|could|would you believe|imagine, who
      doesn't, how cool|great|nice|funny is that`),
    closing: phrases(`
      if|should you|there|we ... question*|quer*|concern*|doubt*|problem|problems|issue|issues, need|needs .. time|days,
      with any questions, any (other|further|more|additional) questions|queries|concerns, need|have|want|there anything
      (else|further), if i|we can (be|help|assist|do), how i|we can help|assist, feel free, hesitate, please|pls
      find|see|note|accept|excuse|forgive|ignore|disregard|bear|be_advised|be_aware|be_assured|be_informed|give_my|say_hi|say_hello|consider_the_environment|consider_your_environment|refer_to,
      please (do_not|don't) reply|print|worry|hesitate, think before, the environment, before printing, need to print,
      print this, give|allow me|us .. day*|time|week*|moment|minute*|until, have a good|great|nice|lovely|wonderful,
      take care, < let me|us (just|first) check|think|discuss|see|look|ask|come|get|talk|start|be, in error, intended
      recipient, received this (e-mail|message|mail|communication) (in|by), notify the sender, keep up the, stay safe,
      enjoy your, looking forward, make sense >, long time no see, excuse my`),
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
      a lot, so, much, very, indeed, again, once, more, for, the, your, you, this, that, it, all, these, those, and, to,
      of, a, an, in advance, quick, fast, prompt, swift, speedy, kind, great, good, nice, helpful, super, rapid,
      detailed, clear, reply, replies, response, answer, e-mail, email, mail, message, note, letter, info, information,
      help, support, assistance, update, feedback, time, call, meeting, chat, talk, patience, effort, efforts, work,
      understanding, everything, sending, sharing, letting, know, getting, coming, back, confirming, clarifying,
      clarification, confirmation, explaining, explanation, replying, answering, informing, heads-up, heads, up, quote,
      quotation, offer, proposal, document, documents, file, files, invoice, details, brochure, catalogue, catalog,
      price, list, pricing, me, us, have, got, is, was, been, over, fyi, really, truly, just,
      also, well, safely, with, appreciate, taking, providing, job, day, weekend, evening, week, afternoon, morning,
      one, rest, same, likewise, hope, enjoy, happy, safe, pleasant, holidays, as, always, ever, both, everyone, guys,
      folks, mate, man, buddy, pal, dear, team, sir, madam, mr, mrs, ms, dr, my, our, most, many, oh, ah, wow, now,
      million, bunch, tons, alright, fine, news, that's, it's, duly, warm, kindly, too, lot`),
    signOff: phrases(`
      best, best regards, kind regards, warm regards, regards, kindest regards, warmly, sincerely, yours sincerely,
      yours faithfully, yours truly, yours, respectfully, cordially, all the best, best wishes, with best wishes, with
      kind regards, with best regards, br, kr, rgds, greetings, take care, talk soon, bye, sent from my, get outlook
      for, sent via, sent with, sent from, many regards`),
    greeting: phrases(`hi, hello, hey, dear, good morning, good afternoon, good evening, hi there`),
    speaks: phrases(`
      we, i'm, i'll, i've, i am, i will, i have, i would, i need, i can, i think, please, we'll, ps, p.s`),
  },
};
