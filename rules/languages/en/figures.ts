import type { FigureWords } from "../contract/figures.ts";
import { list } from "../contract/list.ts";
import { exempt } from "./exempt.ts";
import { harm, predicates } from "./harm.ts";
import { nouns } from "./nouns.ts";

export const figures = (): FigureWords => ({
  hedges: {
    atLeast: list(`
      at least, at the very least, no fewer than, no less than, not less than, not fewer than, more than, over, well over, just over, a little over,
      upwards of, upward of, above, in excess of, exceeding, exceeded, exceeds, exceed, a minimum of, minimum, greater than, beyond, surpassing, surpassed,
      surpasses, topping, topped, another, a further, further, an additional, additional, an extra, an estimated minimum of, north of, a staggering,
      a full, a record, a whopping, yet another
    `),
    atMost: list(`
      at most, no more than, not more than, up to, as many as, as much as, fewer than, less than, under, below, just under, well under, a maximum of,
      maximum, only, just, merely, as few as, as little as, nearly up to
    `),
    about: list(`
      about, around, approximately, approx, approx., roughly, some, nearly, almost, close to, an estimated, estimated, an average of, on average,
      in the region of, circa, ca., c., perhaps, possibly, probably, presumably, maybe, likely, near, nearing, approaching, or so, something like,
      as high as, anywhere from, anywhere between, virtually, practically, an approximate, approximate, an alleged, a suspected, suspected, the estimated,
      a believed
    `),
    exactly: list(
      `exactly, precisely, a total of, total, a combined, a combined total of, altogether, all told, in all, the total of, a group of, groups of, all but, still, already, now, currently, another, other`,
    ),
  },
  hedgesAfter: {
    atLeast: list(`or more, or even more, plus, and counting, and more`),
    atMost: list(`or fewer, or less, at most`),
    about: list(`or so, or thereabouts, approximately, give or take`),
    exactly: list(`in total, altogether, in all`),
  },
  ranges: { pairs: [["between", "and"]], middles: ["to", "or"], changes: ["from"] },
  rates: list(`per, per every, for every, in every, out of every`),
  ratios: ["in", "out of"],
  partitives: list(
    `of, of the, of these, of those, of its, of their, of his, of her, of our, of all, of all the, out of, out of the, among the, in the, of the same`,
  ),
  others: list(`
      more, others, other, additional, further, extra, more others, other people, more people, such, different, separate, new, fresh, respectively, each,
      apiece, in total, confirmed, all told
    `),
  pronouns: list(`them, these, those, us, you, whom, which, it`),
  nouns: nouns(),
  anyone: ["people"],
  compounds: false,
  peopleEnds: list(`ists, ians, ers, ors, eers, men, women, ees, ants, eans, ans, ese, folk, kers`),
  pluralEnds: ["s"],
  capitalisedNouns: false,
  verbFinal: false,
  prepositions: list(`
      in, on, at, by, with, for, from, of, to, into, onto, near, around, about, after, before, during, since, until, till, against, across, along, among,
      amongst, amid, amidst, behind, below, beneath, beside, besides, between, beyond, despite, down, except, inside, like, off, outside, over, past, per,
      through, throughout, toward, towards, under, underneath, unlike, up, upon, via, within, without, following, regarding, concerning, including,
      excluding, due, as, than, versus, out
    `),
  through: list(`to, of, at, from, as, than, including`),
  determiners: list(
    `a, an, the, this, that, these, those, his, her, its, their, our, my, your, any, no, each, every, another, him, them, us, me, himself, themselves`,
  ),
  stops: list(`
      and, or, but, nor, yet, so, that, which, who, whom, whose, what, when, where, while, whereas, why, how, if, because, although, though, unless,
      whether, once, is, are, was, were, be, been, being, am, has, have, had, having, do, does, did, will, would, shall, should, can, could, may, might,
      must, he, she, it, they, we, i, you, there, here, then, now, also, not, never, still, already, just, only, too, very, later, earlier, ago, again,
      both, either, neither, some, all, such, own, same, even, however, therefore, today, yesterday, tomorrow, tonight, monday, tuesday, wednesday,
      thursday, friday, saturday, sunday, reportedly, allegedly, apparently, respectively, each, apiece, remain, remained, remains, according, came, come,
      comes, went, go, said, says, told, took, take, takes, made, make, makes, got, get, became, began, left
    `),
  coordinators: list(
    `and, as well as, plus, and also, as were, as was, so were, and another, and a further, and at least, along with, together with, but, while, or`,
  ),
  subsets: list(
    `including, among them, of whom, of which, of them, among whom, of those, amongst them, including at least, comprising`,
  ),
  revisions: list(
    `earlier, previous, previously, initially, initial, first, later, revised, updated, rose, risen, rise, rising, increased, increase, increasing, climbed, climb, grew, grown, dropped, fell, fallen, decreased, jumped, soared, doubled, originally, so far, since, then, now, another, others, further, additional, more, separate, separately, second, third, other, elsewhere, meanwhile, similar, compared, past, last, ago, nationwide, worldwide, overall, total`,
  ),
  days: list(
    `monday, tuesday, wednesday, thursday, friday, saturday, sunday, yesterday, today, tonight, tomorrow, ago, last, next, morning, afternoon, evening, night`,
  ),
  clauseOpeners: list(
    `that, which, who, whom, whose, while, where, when, after, before, because, although, though, if, since, as, until, whereas`,
  ),
  passives: list(`was, were, been, being, be, is, are, got, get, gets, getting`),
  actives: list(`has, have, had, having`),
  harm: harm(),
  predicates: predicates(),
  money: {
    signs: list(`$, €, £, ¥, ₽, ₹, ₪, ₩, ₴, us$, c$, a$, usd, eur, gbp, cad, aud, chf, rub, uah, ils, inr`),
    units: list(
      `dollar, dollars, us dollars, u.s. dollars, american dollars, euro, euros, pound, pounds, pounds sterling, sterling, yen, yuan, renminbi, ruble, rubles, rouble, roubles, rupee, rupees, shekel, shekels, hryvnia, hryvnias, krona, kronor, kroner, krone, franc, francs, peso, pesos, reais, rand, lira, liras, dinar, dinars, riyal, riyals, dirham, dirhams, baht, ringgit, naira, cedi, shilling, shillings, rial, rials, toman, cents, usd, eur, gbp, chf`,
    ),
  },
  exempt: exempt(),
  hearsay: {
    phrases: list(`
      reportedly, allegedly, supposedly, purportedly, apparently, ostensibly, presumably, rumoured, rumored, is believed to, are believed to,
      was believed to, were believed to, is believed, are believed, were believed, believed to be, believed to have, is thought to, are thought to,
      was thought to, were thought to, are thought, were thought, thought to be, thought to have, is estimated, are estimated, was estimated,
      were estimated, it is estimated, it was estimated, estimated to, is said to, are said to, was said to, were said to, said to be, said to have,
      is alleged to, are alleged to, was alleged to, were alleged to, alleged to have, is reported, are reported, was reported, were reported,
      has been reported, have been reported, had been reported, is reported to, are reported to, were reported to, is feared, are feared, was feared,
      were feared, feared to, feared dead, it is feared, is understood to, are understood to, were understood to, is presumed, are presumed, were presumed,
      presumed to, is suspected, are suspected, some estimates, by some estimates, by early reports, by initial reports, it is believed, it is thought,
      it is said, it is claimed, it was claimed, it was reported, it is reported, it has been reported, rumours, rumors, unconfirmed
    `),
    moods: [],
    conditions: list(`if, unless, without`),
  },
  witnesses: list(`
      our reporter, our reporters, our correspondent, our correspondents, our own count, our own tally, by our count, by our own count,
      a reporter for this newspaper, a reporter of this newspaper, this newspaper counted, this newspaper saw, this reporter,
      a reporter for this news agency, this correspondent, we counted, we saw, i counted, i saw, our team counted, our photographer, our news team,
      our analysis, an analysis by this newspaper
    `),
  citations: {
    leads: list(`source, sources, via, source:, per, according to, data, figures from, cited by, see`),
    outlets: list(`
      reuters, afp, ap, associated press, the associated press, agence france-presse, dpa, anp, belga, efe, ansa, tass, interfax, ria novosti, xinhua,
      kyodo, yonhap, bbc, bbc news, cnn, al jazeera, al-jazeera, the guardian, guardian, new york times, the new york times, washington post,
      the washington post, sohr, ocha, un ocha, unhcr, ohchr, acled, icrc, hrw, human rights watch, amnesty, amnesty international, iom, wfp, unicef,
      wikinews, upi, bloomberg, sky news, nos, dw, deutsche welle, le monde, der spiegel, rudaw, anadolu, sana, pa, press association
    `),
  },
});
