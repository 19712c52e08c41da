import { ANY } from '../../model/template.ts';
import { textsIn, type LanguageTexts } from './shape.ts';

const text = textsIn({ greeting: 'Hello {name},', closing: 'Kind regards' });

/** Early steps give, late steps ask (E9), none of them blames (C10); the closing touch leaves the door open. */
export const en: LanguageTexts = {
  labels: {
    name: 'first name',
    full_name: 'full name',
    company: 'company',
    quote_number: 'quote number',
    quote_amount: 'quote amount',
    quote_day: 'day of the quote',
    days_waited: 'days since our last mail',
    value_that_matters: 'what matters to you',
    need: 'what you need',
    interest: 'what you asked about',
    tenure: 'years',
    promised_day: 'day',
    sender: 'my name',
  },
  sample: {
    name: 'Anna Kovács',
    company: 'Harbour Print',
    valueThatMatters: 'help within the same day when a device stands still',
    need: 'two A3 printers for the new site',
    interest: 'leasing instead of buying',
    sender: 'Robin Vale',
  },
  texts: [
    text('inboundLead', 1, 'Answer to the first mail')`
      Thank you for writing. Before I suggest anything I would like to understand what you need: what is it for, from
      when do you need it, and what matters most to you about it?

      If talking is easier, tell me a time that suits you and I will call.
    `,
    text('inboundLead', 3, 'Something to compare by')`
      So that you can compare at your own pace, these are four questions worth asking any supplier:

      1. What does the price include, and what not?
      2. How soon is it there?
      3. What does it cost over the whole time of use?
      4. Who helps when something fails, and how fast?

      I will gladly answer all four for us. Which of them matters most to you?
    `,
    text('inboundLead', 5, 'One line is enough')`
      My last mail reached you {days_waited}. To make it easy, one line is enough:

      1. Let us talk; a good time would be ...
      2. Not now; ask me again in ...
      3. It is no longer needed.

      Whichever it is, I will go by it.
    `,
    text('inboundLead', 6, 'Closing: the door stays open')`
      Your days are surely full, so I will let this rest for now. If the subject comes up again, one line from you is
      enough and I will take it up where we left it.

      And should somebody else at your company look after it, I would be glad of the name.
    `,
    text('inTalk', 1, 'Answer with a next step')`
      Thank you for your answer. Have I understood you rightly that this matters most to you: {value_that_matters}?

      Then I would suggest a short call as the next step. Which time suits you?
    `,
    text('inTalk', 2, 'What can I get for you?')`
      Is there anything that you still need from me: a figure, a document, an answer for a colleague? Send me your
      questions as they are, and I will answer in writing so that you can pass it on.
    `,
    text('inTalk', 3, 'How would you like to go on?')`
      My last mail reached you {days_waited}. How would you like to go on: with a short call, with an offer in writing,
      or at a later date? Tell me which, and I will arrange the rest.
    `,
    text('quoteSent', 2, 'What is missing for a decision?')`
      You have had our quote of {quote_day} for a few days. If you would like to see parts of it left out or chosen
      differently, or to know what happens after an order, I will put that in writing for you.

      Is anything missing that you need for your decision?
    `,
    text('quoteSent', 4, 'The quote and what matters to them')`
      You told me what matters to you: {value_that_matters}. With that in mind I would like to go through our quote of
      {quote_day} ({quote_amount}) with you once: what fits, what could be smaller, and what it brings you.

      Would fifteen minutes suit you this week? And if your plans have changed, please tell me so; that helps me, too.
    `,
    text('afterMeeting', 1, 'What we spoke about')`
      Thank you for your time today. This is how I understood you:

      - What you need: {need}
      - What matters to you: {value_that_matters}

      If I got something wrong or left something out, please correct me. What is still open on my side you will have by
      {promised_day}.
    `,
    text('afterMeeting', 2, 'Questions since we met')`
      Has anything come up since we met, with you or with a colleague who was not there? Send me the questions as they
      are; I will answer in writing so that you can pass it on.
    `,
    text('afterMeeting', 4, 'What has to happen before a decision?')`
      When we met we spoke about what you need: {need}. What has to happen on your side before you can decide, and is
      there something in it that I can take off your hands?

      If it is no longer a subject for you, please tell me so, and I will go by it.
    `,
    text('cold', 1, 'First mail')`
      We do not know each other yet. I am writing because I believe that we could be of use to you, and because I would
      rather ask than claim: what do you find hard to get well, or on time, today?

      If it is something that we do well, I will tell you how. If it is not, I will tell you that, too.
    `,
    text('cold', 2, 'Something of use, with or without us')`
      I wrote to you {days_waited}. In case it is of use, with us or without: three questions show quickly where
      suppliers differ.

      1. What does the price include, and what not?
      2. How fast does help come when something fails?
      3. What does it cost over the whole time of use?

      If you would like to have our answers, a short reply is enough.
    `,
    text('cold', 3, 'Am I right with you?')`
      Am I right with you, or does somebody else look after this at {company}? A name is enough, and I will turn to that
      person instead.

      If it is you: would ten minutes by phone suit you, this week or next? A "no, thank you" is a good answer, too.
    `,
    text('notNow', ANY, 'Is it the right time now?')`
      You told me that the time was not right. Has anything changed since? If not, tell me when I may ask again, and I
      will keep to it.
    `,
    text('lostLease', ANY, 'Before the contract ends')`
      You decided for another supplier at the time, and I hope that it has served you well. Contracts like yours often
      have to be given notice on months before they end, so I am writing early: would you like to have a comparison in
      hand before that day?

      We have known each other for {tenure}, and I am still here for you. May I call you about it this week?
    `,
    text('lostNoTerm', ANY, 'Twice a year')`
      You chose another way at the time, and that is quite all right. I ask twice a year whether anything has changed: a
      new need, a contract that ends, something that does not go as you had hoped. If so, I will gladly look at it with
      you. If not, no answer is needed.
    `,
    text('customer', ANY, 'How is it going?')`
      How is it going with what you have from us? If something is not as it should be, tell me, and I will see to it.

      And if something has changed on your side, such as people, places or volume, tell me that, too, so that what you
      have still fits.
    `,
    text('holding', 1, 'The answer they announced')`
      You wanted to come back to me about now. Is there anything you need from me for your answer? If you would like more
      time, tell me until when, and I will note that day.
    `,
    text('outOfOffice', 1, 'Back from their absence')`
      My last mail reached you while you were away. I expect that there is a lot waiting for you, so I will gladly send it
      again, or call you: which day would suit you?
    `,
    text('nurture', ANY, 'Every six months')`
      We have not been in touch for a while, and today I only want to ask: has something changed for you, and is there a
      question that I can answer? If something does not run well at the moment, tell me; perhaps I know what helps.
    `,
    text('stockCallBack', ANY, 'It is not here yet')`
      What you asked for has not come in yet, and I did not want to leave you without a word: {need}. Would something similar
      help you in the meantime, or shall I tell you the moment it is back?
    `,
    text('promise', 1, 'Tomorrow, as promised')`
      I have not forgotten: what I promised you comes by {promised_day}. Should you need it sooner, or should the question
      have changed, a line is enough.
    `,
    text('promise', 2, 'Here it is')`
      As promised, here is my answer. If anything in it is not what you meant, tell me, and I will put it right.
    `,
    text('promise', ANY, 'Late, and by when', 'late')`
      I promised you an answer and I am late; I am sorry. You will have it by {promised_day}. Until then, which part do you
      need first?
    `,
    text(ANY, ANY, 'I will find out', 'promise')`
      That is a good question, and I do not know the answer for certain. I will find out and write to you by
      {promised_day}.
    `,
    text(ANY, ANY, 'What can you not get well today?', 'question')`
      One question helps me more than anything I could tell you about us: what can you not get well today? Something that
      comes too late, that is never quite right, or that nobody offers?

      I will tell you honestly whether we can do better.
    `,
  ],
};
