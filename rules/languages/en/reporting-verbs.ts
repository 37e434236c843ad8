import type { ReportingVerb } from "../contract/attribution.ts";
import { conjugate } from "./conjugate.ts";

/** Verbs that report in English news: the cue lexicon of PARC 3.0 and PolNeAR by class, widened from dictionaries of verbs of communication. */
export const reportingVerbs = (): readonly ReportingVerb[] => [
  ...conjugate(
    "say",
    `say said, tell told, write wrote written, tweet, retweet, state, add, explain, reply, respond, announce, declare, remark, comment, assert, insist, argue,
    allege, contend, maintain, concede, acknowledge, admit+, confess, confirm, deny, reveal, disclose, warn, caution, stress, emphasise, emphasize, reiterate,
    repeat, recall, recount, testify, inform, notify, advise, assure, promise, pledge, vow, swear swore sworn, predict, relate, quip+, joke, lament, opine, muse,
    posit, propose, suggest, recommend, hint, imply, indicate, mention, clarify, elaborate, specify, summarise, summarize, conclude, concur+, agree, boast, brag+, complain, exclaim,
    cry, shout, scream, yell, whisper, mutter, murmur, retort, rebut+, counter, interject, plead, proclaim, profess, affirm, reaffirm, attest, aver+,
    apologise, apologize, elucidate, enthuse, gush, sigh, bemoan, decry, observe, theorise, theorize, reckon, narrate, ask, inquire, enquire, wonder, email, text, blog+, confide, intimate,
    note, describe, detail, outline, believe, think thought, fear, expect, determine, document, verify, understand understood, forecast forecast, guess, figure, assume, suspect, speculate, surmise,
    stipulate, certify, publicise, publicize, underline, underscore, highlight, reflect, reminisce, speculate, marvel, mumble, stammer, stutter, bark, snarl, growl, roar, bellow, hiss, wail, sob+, drawl, gasp, holler,
    rejoin, respond, interrupt, persist, object, protest, grumble, moan, whine, fume, rage, thunder, chide, tease, jest, scoff, sneer, jeer, preach, lecture, pontificate, propound, evangelise, relay,
    broadcast broadcast, televise, headline, editorialise, editorialize, subtweet, livestream, message, telegraph, cable, dictate, annotate, caption, footnote`,
  ),
  ...conjugate("say", "claim", {
    unless: [
      "life",
      "lives",
      "victims",
      "victim",
      "responsibility",
      "casualties",
      "asylum",
      "title",
      "seat",
      "seats",
      "victory",
    ],
  }),
  ...conjugate("say", "report", { unless: ["for", "missing"] }),
  ...conjugate(
    "say",
    `speak spoke spoken, talk, continue, publish, release, list, cite, quote, name, identify, feel felt, hear heard, learn learned, rule, order, hold held, find found, establish, begin began begun, demand, call, express, offer, read, go went gone,
    allow, accept, share, recite, echo, chant, sing sang sung, tout, trumpet, volunteer, present, submit+, demur+, post, pronounce, urge, snap+, answer, start, close, open, sign, address, stipulate, request, invite, consider, record`,
    { ambiguous: true },
  ),
  ...conjugate("say", "point, spell, call, speak spoke spoken, blurt, cry, lay laid laid, rap+", {
    ambiguous: true,
    particles: ["out"],
  }),
  ...conjugate("say", "make made", { ambiguous: true, particles: ["clear", "known", "plain", "public"] }),
  ...conjugate("say", "chime, weigh", { ambiguous: true, particles: ["in"] }),
  ...conjugate("say", "sum+", { ambiguous: true, particles: ["up"] }),
  ...conjugate("say", "put put", { ambiguous: true, particles: ["it"] }),
  ...conjugate(
    "count",
    "estimate, count, record, tally, calculate, project, register, number, reckon, total, tabulate, log+, tabulate, compute, extrapolate",
    { ambiguous: true },
  ),
  ...conjugate("count", "list, document, log+, count, cite", { ambiguous: true }),
  ...conjugate("count", "speak spoke spoken, talk", { ambiguous: true, particles: ["of"] }),
  ...conjugate("count", "credit", { ambiguous: true, particles: ["with"] }),
  ...conjugate("count", "put put, place, set set, peg+, give gave given", {
    ambiguous: true,
    particles: ["at", "as", "between"],
  }),
  ...conjugate("count", "raise, increase, revise, update, lower, reduce, put put, give gave given, cut cut, adjust", {
    ambiguous: true,
    particles: ["toll", "tally", "count", "estimate", "tolls"],
  }),
  ...conjugate(
    "show",
    "show showed shown, find found, reveal, suggest, indicate, demonstrate, illustrate, contain, list, state, read read, say said, speak spoke spoken, name, identify, conclude, record, claim, detail",
    { ambiguous: true },
  ),
  ...conjugate(
    "stance",
    `accuse, blame, call, brand, label, dub+, describe, characterise, characterize, condemn, criticise, criticize, denounce, slam+, blast, praise, thank, laud, hail, welcome, deplore, mock, ridicule,
    refer+, term, deem, dismiss, reject, liken, compare, congratulate, urge, invite, encourage, threaten, defend, endorse, support, vilify, chastise, rebuke, scold, lambast, lambaste, decry, tout, portray, depict, consider, view, see saw seen, want, seek sought,
    hope, express, cite, quote, profess, celebrate, honor, honour, lash, rail, appeal, address, order, direct, instruct, forbid forbade forbidden, implore, beg+, beseech besought, bid bid, challenge, dare, compliment, commend, applaud, salute, greet,
    attack, oppose, second, refuse, decline, deny, question, doubt, dispute, contest, demand, require, regret+, mourn, pity, envy, admire, adore, love, hate, loathe, despise, scorn, taunt, insult, curse, swear swore sworn, joke, reassure, remind, warn, caution, admonish, exhort, prod+, press, lobby, petition,
    sue, indict, charge, convict, acquit, fault, credit, cheer, boo, heckle, discuss, debate, negotiate, mention, recall, evoke, invoke, imagine, envision, foresee foresaw foreseen, plan+, intend, aim, pursue, vow, pledge, promise, offer, propose, give gave given, detain, arrest, use, employ, announce, name, issue, send sent sent`,
    { ambiguous: true },
  ),
];
