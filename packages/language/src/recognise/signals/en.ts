import type { Signals } from './signals.ts'

export const en: Signals = {
  praise:
    "thumbs up, worth every penny, worth every cent, still talking about, still raving about, tidied up after, cleaned up after himself, cleaned up after themselves, looking that nice again, exactly how i wanted, exactly how we wanted, exactly as i wanted, just how i wanted, just as i wanted, exactly what i wanted, just what i wanted, exactly what we wanted, turned out exactly, like clockwork, ten out of ten, beyond expectations, better than expected, cheaper than the quote, asked where it came from, asked where it was from, says it all, good, great, lovely, nice, brilliant, fantastic, amazing, awesome, excellent, superb, perfect*, wonderful*, beautiful*, delicious, happy, happier, pleased, delighted, thrilled, impressed, impressive, friendly, helpful, polite, professional, skilled, spotless, love, loved, loves, best, better, fab, fabulous, outstanding, exceptional, first class, first rate, top notch, smooth*, flawless*, like a dream, like a charm, over the moon, exceeded, above and beyond, beyond expectations, made my day, saved, rock, rocks, stars, legend, legends, gem, star, credit to, relieved, well done, kudos, hats off, satisfied, kind, quick work, works like, worth every, hit, exactly what, spot on, pleasure, enjoyed, ace, class, sorted, mint, stellar, phenomenal, terrific, incredible, gorgeous, comfortable, fun, glad, chuffed, yay, as good as new, can't fault, cheers, nice one, wow",
  thanks:
    "thank*, thanks, thx, ta, cheers, grateful, appreciate*, can't thank, many thanks, thank you so much, hats off",
  recommend:
    'recommend*, 10/10, five stars, 5 stars, told all, told everyone, tell everyone, definitely be back, back again, will be back, use you again, book again, a credit to, come again, coming back for more',
  blame:
    "take us for fools, take me for a fool, do you think we're stupid, think i'm stupid, no relation to, out of all proportion, swindle*, daylight scam, con job, arm and a leg, daylight robbery, highway robbery, rip-off, ripoff, rip off, money down the drain, money for old rope, cost a fortune, costs a fortune, cost me a fortune, cost us a fortune, extortion*, through the nose, fleeced, price gouging, gouged, taken for a ride, took us for a ride, took me for a ride, cost the earth, costs the earth, eye-watering*, eye watering, robbed blind, licence to print money, license to print money, same old story, same story every, every time i ring, every time i call, left the hole, just left the, bad, awful, terrible, horrible, horrendous, dreadful, disgust*, appalling, disappoint*, unhappy, annoy*, frustrat*, unaccept*, rude, impolite, arrogant, ridiculous, joke, disgrace*, shameful, shambles, rubbish, trash, garbage, crap*, shit*, sloppy, worst, worse, slow, scam, rip off, ripped off, con, outrage*, angry, furious, fuming, livid, useless, pointless, waste, wasted, amateur*, disrespect*, poor, poorly, pathetic, not good enough, shocking, shoddy, incompetent, careless, lousy, mess, farce, unprofessional, dire, abysmal, atrocious, insult*, sick of, let down, lied, lies, unreliable, overpriced, nightmare, complain*, botched, nobody cares, not impressed, not ok, not okay, not acceptable, ignored, sub par, subpar, mediocre, rude, dismissive, fobbed, upset*, a pain, so hard",
  fault:
    "broken, broke, breaks, leak*, cracked, smashed, damaged, damage, dirty, filthy, scratch*, hole, tear, rip, torn, stain*, mark*, missing, lost, wrong, mistake, error, rust*, mould*, mold*, damp, hair in, cold, dry, raw, burnt, late, delay*, cancelled, canceled, doesn't work, not working, stopped working, won't, isn't working, smell*, stinks, dust*, gross, crash*, freezes, rattl*, noise, faulty, ruined, failed, fell apart, fell off, bent, half empty, forgot, forgotten, missed, twice, overcharged, double charged, mud, soggy, stale, not delivered, never arrived, never came, dead on arrival, orange",
  negation:
    "not, no, never, none, nobody, nothing, neither, nor, hardly, barely, without, don't, dont, doesn't, doesnt, didn't, didnt, isn't, isnt, wasn't, wasnt, aren't, can't, cant, cannot, couldn't, won't, wont, wouldn't, haven't, havent, hasn't, no one, ain't, shan't, weren't",
  again:
    'again, still, yet, another, every time, each time, second time, third time, fourth time, fifth time, 2nd time, 3rd time, 4th time, repeatedly, always, keep, keeps, kept, once more, already, over and over, constantly, in a row, for the second, for the third, continually, yet another, x times',
  promise:
    "promise*, quoted, agreed, supposed to, meant to, you said, said you, said you'd, said someone, was told, were told, expect*, expected, thought, told me, guaranteed, paid for, booked for, so much for, advertised, was due",
  waiting:
    'cut off, line went dead, hung up, email now, left on hold, phone queue, wait*, waited, waiting, on hold, queue*, chase*, chasing, hear back, heard nothing, no reply, no response, no answer, without reply, days ago, weeks ago, months ago, for weeks, for days, for three weeks, for two weeks, since monday, been a week, been days, ages, forever',
  answering:
    'reply, replies, replied, answer*, respond*, response, call back, called back, callback, turned up, turn up, show up, showed up, get back, got back, update, communication, straight answer, follow up, listen, came out, pick up, picks up',
  money:
    'paid, pay, charge*, bill*, invoice*, pounds, dollars, quid, bucks, fee*, money, price, pricey, expensive, refund*, debited, cost, costs, deposit',
  strong:
    'very, really, so, absolutely, totally, completely, utterly, extremely, incredibly, seriously, honestly, pretty, such, what a, how, bloody, damn, freaking, literally, simply, super, massive*, huge, truly, tbh',
  finally:
    'finally, at last, faster than, quicker than, better than, easier than, than expected, than i expected, that was quick, so quick*, so fast, how fast',
  understand:
    "understand*, understood, get it, get this, follow, make sense, makes sense, making sense, grasp, work out, figure out, figure this, wiser, sure i follow, sure what, see where, see how, know what to, know where, know how to, know which, no idea, no clue, haven't a clue, interpret, read this, find the, find where, tell which, tell if, supposed to, meant to, wrap my head",
  unclear:
    "two different times, two different dates, different times for the same, over my head, went over my head, supposed to fill in, was i to pay now or, do i pay now or, you say both, it says both, says both, says two different, not quite following, not following, not really following, make this add up, make it add up, doesn't add up, does not add up, understand nothing, run that by me, run it by me, none the wiser, or am i reading it wrong, or am i reading this wrong, am i misreading, not following, where on the form, do you mean ~ or, only see two, where does that go, unclear, confus*, unsure, puzzl*, baffl*, lost, lost me, not clear, isn't clear, no sense, misunderst*, misread, complicated, weird, odd, strange, mystery, muddled, perplex*, bewilder*, stumped, head around, contradict*, all greek, gobbledygook, double dutch, jargon, doesn't add up, add up, mixed up, clarify, clarification",
  meaning:
    "mean, means, meaning, what does, what do you mean, what do u mean, what's the difference, difference between, explain*, what is this, what is that, what's this, what is the, in plain english, simpler, in other words, clarify, elaborate, refers to, stand for, walk me through, what is that for, what's that for",
  thought:
    "thought, believed, assumed, you said, didn't you say, it says, says, said, according to, why, why did, why have, why is, wait, hang on, hold on, so is it, or is it, instead, suddenly, two invoices, twice, huh, what, eh, pardon, sorry, say what, come again, uh, umm, never booked, something else, something different, another thing",
  which:
    'which, which one, where do i, where do i click, what do i, what am i, am i, do i, do i need, should i, is it me, button*, link*, form, have i, or not, or what, on your site, in the email, how am i, how do i, which is right, supposed to do',
  urgent:
    "urgent*, asap, hurry, hurrying, rush, quick, quickly, fast, faster, emergency, immediate*, straight away, right away, right now, at once, now, crisis, critical, panic*, prioriti*, expedite, soonest, soon as possible, as soon as, the sooner, sooner, pressed for time, short of time, short on time, time sensitive, pressing, can't wait, cannot wait, no time, don't have time, running late, running out, tight, instantly, pronto, desperate*, in a jam, quick one, on my way, gotta go, this minute, same day, life or death, swiftly, on the double",
  deadline:
    'before lunch, before noon, before you close, before closing, before the weekend, by lunch, before, by, within, deadline, latest, by tonight, by tomorrow, by friday, by noon, need it by, need this, need it, need an answer, need someone, need to know, need to be, must be, must have, have to have, ready by, ready for, in time for, has to be, due, closes, expires, or we lose',
  soon: 'today, tonight, now, this morning, this afternoon, this evening, tomorrow morning, tomorrow, shortly, in a bit, on the way, straight, currently',
  minutes:
    'minute*, min, mins, hour*, an hour, half an hour, two hours, in an hour, seconds, ten minutes, five min, hrs',
  departing:
    "leaves, leave in, flight, train, ferry, boat, departs, departing, guests, guest, wedding*, funeral*, exam*, meeting, closing, expires, runs out, christening, party, party's, sign, viewing, completion, moving, airport, boarding, interview, plane, bus leaves, check out, pickup, concert",
  distress:
    'sparking, sparks, spark, short circuit, fuse box, ferry to catch, train to catch, flight to catch, plane to catch, catch a, swallowed, smell of gas, front door, your door, at the door, ceiling, in the shop, at the counter, coming into, coming through, leaking from, burning, water*, burst, bursting, pouring, flooding, flood*, locked out, locked in, stuck, stranded, standing outside, outside, bleeding, choking, eaten, poison*, power is, no power, fire, smoke, smoking, killing me, agony, severe, breathing, limping, freezing, broken down, broke down, flat tyre, flat tire, puncture*, snapped, collapsed, basement, roadside, gas',
  human:
    "is ~ in today, is ~ about, is ~ around, if he's about, if she's about, knows my case, works there, who works, human*, person, people, someone, somebody, anyone, anybody, staff, manager*, agent*, representative*, rep, advisor*, adviser*, operator*, owner*, colleague*, team member*, real, actual, live, customer service, customer support, customer care, support, supervisor*, employee*, receptionist*, mechanic*, doctor, one of you, one of your, member of, specialist*, boss, sales team, accounts, billing, department, lady, guy, bloke, rep, team, technician*",
  speak:
    'speak*, talk*, chat with, chat to, call, calls, called, calling, ring, phone*, phoned, contact*, callback, call back, conversation, discuss*, get hold of, reach, get through, hear from, voice, over the phone, in person, on the line, buzz, bell, give me a, get in touch, on the phone, ring me',
  me: 'me, us, my number, call me, back to me, me back, on 020*, on 07*',
  machine:
    'bot, bots, robot*, chatbot*, computer*, machine, automated, ai, chat, auto reply, automatic, virtual',
  transfer:
    'transfer*, connect*, put me through, through to, pass me, pass this, hand me, hand over, escalate*, take over, redirect*, forward me, instead, rather, prefer*, let me, get me, give me, can i have, i want, switch me',
  leave:
    "lost a customer, lost yourselves a customer, losing a customer, lost my business, lost our business, lost me as a customer, member any more, member anymore, stop taking, stop charging, hand my, inclined to take, join ~ then, leave, leaving, quit, cancel*, cancelling, terminat*, end my, close my, close the, delete my, switch*, switching, change provider, moving to, move over, move to, drop, dropping, stop the, stopping, unsubscribe, pull out, pulling out, withdraw*, walk, walk away, resign*, take my business, taking my business, go elsewhere, going elsewhere, jump ship, opt out, go with, going with, i'm off, i'm out, i'm done, found, find, looking for, bye, goodbye, parting ways, notice, go to, going to someone",
  other:
    'round the corner, around the corner, next time, another supplier, elsewhere, someone else, somebody else, another, other, different, competitor*, competition, other firm, another company, somewhere else, alternative*, rival*, new provider, a new, your competitors, the other, other garage',
  enough:
    "enough, had enough, had it, last time, last chance, last straw, final straw, final, never again, fed up, done with, done, finished, over, sick of, no longer, no more, forget it, that's it, through with, goodbye, the end, enough is enough, patience, lost patience, not any more, anymore, the last",
  customer:
    'customer, customers, client, lost a customer, losing, lose me, lost me, been with you, loyal*, lost my business, business, custom, lose my, years',
  return:
    "won't see us, won't see me, not see us again, come back, coming back, be back, back, order again, ordering, using you, use you, use your, renew*, shop here, shopping, book again, rely on, expect to see, see us, dealing with you, deal with you, set foot, buy, return",
  agreement:
    'contract*, subscription*, membership*, account, agreement*, plan, policy, member, order, direct debit, payments, services, my details',
  condition:
    "if, unless, otherwise, either, or else, or i, or we, one more, until, if this, if you don't, if i don't, considering, thinking of, thinking about, tempted, reckon, no answer",
  contrary: 'although, even though, though, despite, in spite, after all that',
  later:
    "just so you know, so you know, will send, i'll call, ill call, i will call, we'll call, get back to you, let you know, i'll ring, i'll be in touch, let's say, hear from you, see you, talk later, speak soon",
  self: "i, we, i'm, i've, i'd, i'll, we're, we've, we'd, we'll, my, our, me, us, im, ive",
  you: "you, your, you're, you've, you'd, u, ur, yours, yous",
  asking:
    'do you, is it, is there, are there, are you, can i, can we, could i, can you, could you, when, how much, how many, how long, how far, how do, how, who, what is, what time, where, may i, do we, do i, does, any, will you',
  wish: "want, would like, i'd like, we'd like, wish, looking for, wonder*, hoping, need, just wanted, just asking, hope",
  offer:
    'quote, book, booking, available, free, open, opening, deliver*, price for, appointment, slot, park*, gift card*, voucher*, receipt, discount*, ok, okay, hi, hello, hey, works fine, suits, customer number, order number, address, repair*, send*, table, reserve',
}
