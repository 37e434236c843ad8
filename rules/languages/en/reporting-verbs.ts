import type { ReportingVerb } from "../contract/attribution.ts";
import { conjugate } from "./conjugate.ts";

/** Verbs that report in English news: the cue lexicon of PARC 3.0 and PolNeAR by class, widened from dictionaries of verbs of communication. */
export const reportingVerbs: readonly ReportingVerb[] = [
  ...conjugate(
    "say",
    `say said, tell told, write wrote written, tweet, retweet, state, add, explain, reply, respond, announce, declare, remark, comment, assert, insist, argue,
    claim, allege, contend, maintain, concede, acknowledge, admit+, confess, confirm, deny, reveal, disclose, warn, caution, stress, emphasise, emphasize, reiterate,
    repeat, recall, recount, testify, inform, notify, advise, assure, promise, pledge, vow, swear swore sworn, predict, report, relate, quip+, joke, lament, opine, muse,
    posit, propose, suggest, recommend, hint, imply, indicate, mention, clarify, elaborate, specify, summarise, summarize, conclude, concur+, agree, boast, brag+, complain, exclaim,
    cry, shout, scream, yell, whisper, mutter, murmur, retort, rebut+, counter, interject, plead, urge, proclaim, profess, affirm, reaffirm, attest, aver+,
    apologise, apologize, elucidate, enthuse, gush, sigh, snap+, bemoan, decry, observe, theorise, theorize, reckon, narrate, ask, inquire, enquire, wonder, email, text, blog+, post, confide, intimate, pronounce`,
  ),
  ...conjugate(
    "say",
    `note, speak spoke spoken, talk, continue, describe, detail, outline, document, publish, release, list, cite, quote, name, identify, believe, think thought, fear, expect, feel felt,
    hear heard, learn learned, understand understood, conclude, rule, order, hold held, find found, determine, establish, verify, begin began begun, add, demand, call, express, offer, read, go went gone, allow, accept, share, recite, echo, chant, sing sang sung, tout, trumpet, volunteer, present, submit+, demur+, point, sum+, spell, lay laid, set`,
    { ambiguous: true },
  ),
  ...conjugate("say", "point, spell, call, speak spoke spoken", { ambiguous: true, particles: ["out"] }),
  ...conjugate(
    "count",
    "estimate, count, record, tally, calculate, project, register, document, number, reckon, total, tabulate, log+",
    { ambiguous: true },
  ),
  ...conjugate("count", "put put, place, set set, peg+, give gave given", { ambiguous: true, particles: ["at", "as"] }),
  ...conjugate(
    "show",
    "show showed shown, find found, reveal, suggest, indicate, demonstrate, illustrate, contain, list, state, read read",
    { ambiguous: true },
  ),
  ...conjugate(
    "stance",
    `accuse, blame, call, brand, label, dub+, describe, characterise, characterize, condemn, criticise, criticize, denounce, slam+, blast, praise, thank, laud, hail, welcome, deplore, mock, ridicule,
    refer+, term, deem, dismiss, reject, liken, compare, congratulate, urge, invite, encourage, threaten, apologise, apologize, defend, endorse, support, vilify, chastise, rebuke, scold, lambast, lambaste, decry, tout, portray, depict, regard, consider, view, see saw seen, want, seek sought, hope, express, cite, quote, profess, celebrate, honor, honour, lash, rail, appeal, address, order, direct, instruct, forbid forbade forbidden, implore, beg+, beseech besought, bid bid, challenge, dare, compliment, commend, applaud, salute, greet`,
    { ambiguous: true },
  ),
];
