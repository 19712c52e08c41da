import type { BulkWords } from '../bulkShape.ts';
import { pairs, phrases } from '../shape.ts';

const MAILS = phrases(`email, e-mail, mail, message, newsletter, digest, alert, notification, report, update, mailing,
  reminder, survey, invitation, bulletin`);
const GOT = phrases(`you are receiving, you're receiving, you received, you have received, you've received, you get,
  you are getting, you're getting, we sent you, we are sending you, why you received, why am i getting`);
const SET = phrases(`manage, edit, change, update, adjust, set, turn off, modify, delete, customize, customise`);
const SETTINGS = phrases(`preferences, notifications, notification settings, email settings, e-mail settings,
  your settings, your preferences, your notifications, your alerts, alert, alerts, this alert, subscription,
  subscriptions, your subscription, your subscriptions, email preferences, your email preferences, mail settings,
  how often we, what we send you`);

export const bulk: BulkWords = {
  why: [
    ...pairs(GOT, pairs(['this', 'these', 'our'], MAILS)),
    ...phrases(`you are on this list, you're on this list, on our mailing list, this mailing, unsubscribe any time,
      unsubscribe anytime, to be removed from, to be taken off, removed from our list, removed from this list,
      removed from future, remove your name from, remove me from this list, click to remove, no more mail,
      reply with unsubscribe, with unsubscribe in, with remove in, type remove, type unsubscribe, reply remove,
      email was sent to, e-mail was sent to, mail was sent to, message was sent to, newsletter was sent to, was sent to you because, sent to you because,
      because you signed up, because you subscribed, because you registered, because you are subscribed,
      because you have an account, because you are a member, because you opted, as a subscriber, as a registered user,
      as a valued customer, can't see this email, having trouble viewing, trouble reading this, read it online,
      web version, view in your browser, view it online, view online, view as a web page, read in browser, do not want to receive, don't want to receive,
      no longer want to receive, prefer not to receive, not wish to receive, would rather not receive,
      rather not hear from us, stop receiving, opt-out, opt out of, unsubscribe now, unsubscribe below, unsubscribe me,
      unsubscribe in the, never sent unsolicited, add us to your address book, forward to a friend,
      forward this to a friend, update your profile, don't want them, don't want these`),
  ],
  self: phrases(`I, I'm, I'd, I've, me, my, we, we'd, our`),
  settings: [
    ...pairs(SET, SETTINGS),
    ...phrases(`view document, view completed document, review document, download pdf, view details, view payout details, in your dashboard, open ticket, view ticket, track your order, track order, track package, track your package, track shipment, see details, review activity, go to dashboard, pay now, view invoice, download invoice, view task, add comment, view comment, rate our service, please rate, leave a review, help centre, help center, view order, open task, view request, log in to your account, sign in to your account, go to your account, notification settings, view this in,
      open in app, view it on, see all notifications, mute this thread, unfollow`),
  ],
  periodical:
    phrases(`newsletter, e-newsletter, news letter, digest, this issue, in this edition, this edition, bulletin,
    weekly update, monthly update, daily update, weekly roundup, round-up, roundup, press release, news release,
    weekly report, monthly report, daily report, weekly summary, monthly summary, daily summary, weekly performance,
    your week, week in review, year in review, back issues, today's headlines, top stories, announcements, webinar,
    online seminar, what's new in, product update, product news, release notes, new release`),
  tidings:
    phrases(`payout, has been completed, all parties have signed, please sign, signature requested, amount due, amount paid, paid with, bank account ending, ending in, here's your invoice, transaction id, order number, dispatched, has been delivered, has been closed, reopened, priority:, due date, due:, event reminder, direct debit, do not share this email, secure link, invoice number, auto-renew, new follower, new review, new order, order placed, your ticket, your request, your appointment, your application, your domain, your plan, your card, storage, password expires, licence expires, signed in, new login, completed:, shared with you, order confirmation, your order, your parcel, your package, your delivery, has shipped, has been shipped,
    on its way, out for delivery, tracking number, your invoice is, invoice is ready, your statement is, your bill is,
    payment received, payment confirmation, receipt for, your receipt, your subscription, your account, your password,
    password reset, verification code, security code, sign-in, new sign-in, login attempt, new device, confirm your email,
    verify your, your trial, trial ends, will renew, renews automatically, your booking, booking confirmation,
    your reservation, has shared, shared a document, shared a file, commented on, new comment, mentioned you, replied to,
    assigned to you, assigned you, new task, task assigned, invited you to, wants to connect, new message from,
    new reply, missed call, new voicemail, voice message, new voice message, your request has been, has been updated, status changed,
    ticket #, case #, backup completed, build failed, alert posted, system alert, maintenance window,
    scheduled maintenance, weekly digest, matches your, matching your, new results, search alert, job alert, jobs for you,
    reminder:, is now available, is available for download, available online, form submission, contact form,
    submitted the form, new lead, your report, survey, is due, has been resolved, incident, service notice, out of stock`),
  adverts:
    phrases(`click here, click below, click on the link, click this link, order now, act now, act today, shop now,
    buy now, book now, sign up now, sign up today, register now, register today, subscribe now, call now, apply now,
    order today, call today, limited time, limited offer, special offer, special offers, special price, exclusive offer,
    free trial, free shipping, free gift, free report, free information, absolutely free, for free, no obligation,
    money back, satisfaction guaranteed, guaranteed, risk free, risk-free, save up to, save money, save big, visit our website,
    visit our web site, visit our site, visit us at, visit us online, toll free, toll-free, learn more, read more,
    find out more, see more, discover more, don't miss, last chance, final hours, ends tonight, ends soon, ends today,
    sale ends, offer ends, early bird, promo code, coupon, discount code, hurry, while supplies last, best price,
    lowest price, lowest prices, hot deals, deals, black friday, cyber monday, new arrivals, bestsellers, best sellers,
    limited edition, terms and conditions apply, t&cs apply, all rights reserved, save my seat, reserve your seat, reserve your spot,
    join us, join our, join now, start today, get started, get yours, be the first, make money, earn money, extra income,
    work from home, dear friend, dear customer, dear valued, dear subscriber, dear member, dear reader, hi there`),
  helpdesk:
    phrases(`type your reply above this line, reply above this line, write above this line, please do not write below this line, reply above the line,
    your reply above this line`),
  teams:
    phrases(`team, support, service, services, helpdesk, help desk, customer care, customer service, shop, store, news,
    alerts, notifications, billing, accounts team, orders, deals, offers, updates, community, forum, group, events,
    weekly, daily, monthly, magazine, online, portal, system, bot, robot, admin, noreply, mailer, marketing, academy,
    reminder, reminders, security, form, website, wordpress, digest`),
  roles:
    phrases(`orders, order, order-confirmation, orderconfirmation, billing, receipts, receipt, invoices, statements,
    payments, tickets, ticket, helpdesk, status, reports, report, stats, analytics, tracking, shipping, shipment,
    shipments, delivery, dispatch, offers, offer, deals, deal, specials, sale, tips, jobs, jobalerts, community, forum, updates, share, sharing,
    invites, invitations, invite, calendar, account-update, accounts-noreply, verify, verification, welcome, onboarding, survey, surveys,
    feedback-request, feedback, voicemail, forms, form, webform, contactform, wordpress, www-data, webmaster, website, web, shop, store,
    events, event, webinar, webinars, daily, weekly, monthly, magazine, editor, editors, editorial, subscriptions, subscription,
    members, membership, club, press, list, lists, product, products, security, system, monitor, monitoring, sync, service-notice,
    confirmation, confirmations, confirm, reservations, bookings, booking, renewals, loyalty, rewards, circulars, circular`),
};
