/** Days that take the place of others, and days counted from what is told beside them. */
import { expect, test } from 'vitest';
import { WEEKDAYS_ONLY } from '../../src/domain/calendar.ts';
import type { Label } from '../../src/domain/facts.ts';
import { read } from '../../src/reading/read.ts';

/** A Wednesday. */
const ON = '2026-03-11';
/** Words, the label, and the last day; without one where the day is not what is told here. */
type Row = readonly [text: string, label: Label, to?: string | null];

const table = (name: string, rows: readonly Row[]): void => {
  test.each(rows.map((row) => [row[0], row] as const))(`${name}: %s`, (_, [text, label, to]) => {
    const said = read(text, { on: ON, dateOrder: 'dmy', work: WEEKDAYS_ONLY });
    expect(said.outcome ?? said.kind).toBe(label);
    if (to !== undefined) expect(said.deadline?.to ?? null).toBe(to);
  });
};

table('moved from one day to another', [
  ['They agreed to bring the decision forward from the 27th to the 20th.', 'clear-timeline', '2026-03-20'],
  ['The panel could bring our decision forward from the 27th to the 20th.', 'clear-timeline', '2026-03-20'],
  ['She has managed to bring your answer forward from the 31st to the 24th.', 'clear-timeline', '2026-03-24'],
  [
    'Good news: we are bringing our decision forward from Friday the 20th to Tuesday the 17th.',
    'clear-timeline',
    '2026-03-17',
  ],
  [
    'Because of your other offer we have brought the decision forward from 26 March to 19 March.',
    'clear-timeline',
    '2026-03-19',
  ],
  ['We had to move our decision back from the 20th to the 27th.', 'clear-timeline', '2026-03-27'],
  [
    'I have asked the chair and he is willing to pull the decision forward from the 30th to the 20th.',
    'clear-timeline',
    '2026-03-20',
  ],
  [
    'The director agreed to move the announcement up from the 31st to the 24th.',
    'clear-timeline',
    '2026-03-24',
  ],
  ['We will advance our decision from the 25th to the 18th.', 'clear-timeline', '2026-03-18'],
  [
    'Since you have a second process running, the committee will bring the answer date forward from the 27th to the 20th.',
    'clear-timeline',
    '2026-03-20',
  ],
]);

table('… and not moved', [
  ["We would love to bring the decision forward from the 27th, but I can't say to when.", 'vague', null],
  [
    "I asked whether they could bring the decision forward from the 27th to the 20th; they can't promise that.",
    'vague',
    null,
  ],
  ['We will decide on the 27th. Last year it was the 20th.', 'clear-timeline', '2026-03-27'],
  [
    'You will hear by the 20th; the start date moves from the 1st to the 8th of April.',
    'clear-timeline',
    '2026-03-20',
  ],
  ['You will have our decision between the 20th and the 27th.', 'clear-timeline', '2026-03-27'],
  ["You'll hear by the 20th. We bring a new system in from the 27th.", 'clear-timeline', '2026-03-20'],
  ["I'm on leave from the 20th to the 27th, and we'll be in touch at some point after that.", 'vague', null],
]);

table('a figure in the place of a length', [
  ["We'd normally say a week. With the chair away, count on two.", 'clear-timeline', '2026-03-25'],
  ['Usually we answer within two weeks. With the holidays, make it three.', 'clear-timeline', '2026-04-01'],
  ['I said a week; better allow two.', 'clear-timeline', '2026-03-25'],
  ["You'd usually hear in two weeks, but this time reckon with three.", 'clear-timeline', '2026-04-01'],
  ['Normally a decision takes two weeks. This time it is more like four.', 'clear-timeline', '2026-04-08'],
  ['It used to be one week; these days expect two.', 'clear-timeline', '2026-03-25'],
  ['We tell people two weeks for an answer, but to be safe say three.', 'clear-timeline', '2026-04-01'],
  ["Our answer usually takes three days. This week I'd count on five.", 'clear-timeline', '2026-03-16'],
  ["We'd usually get back to you in one week, but give us two.", 'clear-timeline', '2026-03-25'],
  ["They normally decide in a week. It'll be closer to two with the audit.", 'clear-timeline', '2026-03-25'],
]);

table('… and of nothing', [
  ['You will hear within a week. We have two other candidates.', 'clear-timeline', '2026-03-18'],
  [
    "You'll hear within a week. Expect two emails, one from me and one from HR.",
    'clear-timeline',
    '2026-03-18',
  ],
  ['You will hear in a week. There are two of us who decide.', 'clear-timeline', '2026-03-18'],
  ['We answer within two weeks. If you count on one thing, count on that.', 'clear-timeline', '2026-03-25'],
  ["We'll be in touch within a week. We hope to hire two.", 'clear-timeline', '2026-03-18'],
  ['You will know in a week. Out of ten, two make it.', 'clear-timeline', '2026-03-18'],
  ["You'll hear within two weeks. Count on me.", 'clear-timeline', '2026-03-25'],
]);

table('the weekday after an event whose day follows', [
  [
    "You'll get the result the Monday after the fair, which ends on Sunday the 22nd.",
    'clear-timeline',
    '2026-03-23',
  ],
  [
    'We will call you the Tuesday after the conference, which is on 26 March.',
    'clear-timeline',
    '2026-03-31',
  ],
  [
    'We decide on the Monday after the gala, which takes place on Saturday 21 March.',
    'clear-timeline',
    '2026-03-23',
  ],
  [
    'You will hear the Thursday after the board meeting, which is on Tuesday the 24th.',
    'clear-timeline',
    '2026-03-26',
  ],
  [
    "We'll tell you on the Friday after the audit, which finishes on the 25th.",
    'clear-timeline',
    '2026-03-27',
  ],
  ['You get our answer the Monday after the open day (28 March).', 'clear-timeline', '2026-03-30'],
  [
    "They'll ring me the day after the premiere, which is on Monday the 23rd.",
    'clear-timeline',
    '2026-03-24',
  ],
  [
    "You'll have it the Wednesday after the council election, which is on 29 March.",
    'clear-timeline',
    '2026-04-01',
  ],
  [
    'The Monday after the trade show, which closes on Friday 20 March, you will hear from us.',
    'clear-timeline',
    '2026-03-23',
  ],
]);

table('… and whose day is none', [
  ['You will hear on the 20th, the day after the fair.', 'clear-timeline', '2026-03-20'],
  [
    'You will hear by the 27th. The Sunday after the fair, which I love, I sleep.',
    'clear-timeline',
    '2026-03-27',
  ],
  [
    'We will decide on Monday the 23rd, after the fair, which ends on the 22nd.',
    'clear-timeline',
    '2026-03-23',
  ],
  ["You'll hear some time after the fair, which ends on Sunday the 22nd.", 'vague', null],
  ["You'll hear the Monday after Friday the 20th.", 'clear-timeline', '2026-03-23'],
]);

table('a day that makes an earlier one more exact', [
  [
    "They'll decide this month, he was sure of it. Before the 20th, actually, since he travels after.",
    'clear-timeline',
    '2026-03-19',
  ],
  ["You'll hear this month. By the 24th, to be precise.", 'clear-timeline', '2026-03-24'],
  ["We'll tell you next week. On Tuesday, in fact.", 'clear-timeline', '2026-03-17'],
  [
    'We will decide in March. By the 25th, actually, because the chair leaves then.',
    'clear-timeline',
    '2026-03-25',
  ],
  ["You'll have an answer next week. Wednesday, more precisely.", 'clear-timeline', '2026-03-18'],
  ['We decide this month. In fact by the 20th, because the budget closes.', 'clear-timeline', '2026-03-20'],
  ["You'll hear before the end of the month. Actually, by the 26th.", 'clear-timeline', '2026-03-26'],
  ["They'll let me know in April. Well, before the 11th, actually.", 'clear-timeline', '2026-04-10'],
  ['The answer comes next week, she said. Thursday, to be exact.', 'clear-timeline', '2026-03-19'],
  ["We'll let you know this week. By Friday noon, to be exact.", 'clear-timeline', '2026-03-13'],
]);

table('… and one that does not', [
  ["They'll decide this month. She is off before the 20th, actually.", 'clear-timeline', '2026-03-31'],
  ["You'll hear by the 20th. Actually, I loved your portfolio.", 'clear-timeline', '2026-03-20'],
  [
    "You will hear this month. The fair is on the 20th, actually, so we're busy.",
    'clear-timeline',
    '2026-03-31',
  ],
  ["We'll decide by the 20th. My birthday is on the 15th, actually.", 'clear-timeline', '2026-03-20'],
  ['You will hear by the 27th. We met on the 3rd, in fact.', 'clear-timeline', '2026-03-27'],
  [
    'You will have our answer this month. In fact, we interview others until the 20th.',
    'clear-timeline',
    '2026-03-31',
  ],
]);

table('an arrow to another day', [
  ['Update from the agency: "end of this month → mid April". Sigh.', 'clear-timeline', '2026-04-15'],
  ['decision moved: Friday → Friday the 20th', 'clear-timeline', '2026-03-20'],
  ['Result: 20 March -> 27 March, sorry!', 'clear-timeline', '2026-03-27'],
  ['their answer: Monday → Wednesday.', 'clear-timeline', '2026-03-18'],
  ['Decision date: mid April --> end of April', 'clear-timeline', '2026-04-30'],
  ['New timeline for the decision: 18 March => 25 March.', 'clear-timeline', '2026-03-25'],
  ['Update on our answer: this week → end of the month', 'clear-timeline', '2026-03-31'],
  ['recruiter says answer by 20th → 27th. ugh', 'clear-timeline', '2026-03-27'],
  ['HR just changed it: decision end of March → 10 April', 'clear-timeline', '2026-04-10'],
  ["they'll call: tomorrow → Tuesday (boss is ill)", 'clear-timeline', '2026-03-17'],
]);

table('… to something else', [
  ['Please send us the form by Friday → link below', 'immediate'],
  ['Interview done → they decide by the 20th', 'clear-timeline', '2026-03-20'],
  ['case study till 20 March (done) → decision by 27 March', 'clear-timeline', '2026-03-27'],
  ["You'll hear by Friday → promise.", 'clear-timeline', '2026-03-13'],
]);

table('in this week, where one was named by its number or day', [
  [
    'Wait for my mail until calendar week 13, please. In this week we inform all candidates.',
    'clear-timeline',
    '2026-03-27',
  ],
  [
    'The committee meets in calendar week 13. In this week we will give you our answer.',
    'clear-timeline',
    '2026-03-27',
  ],
  [
    'Please be patient until CW 13. In that week all applicants get our answer.',
    'clear-timeline',
    '2026-03-27',
  ],
  ['Our results come in week 13. In this week you will hear from us.', 'clear-timeline', '2026-03-27'],
  [
    'We plan the decision for the week of 30 March. In this week you get our call.',
    'clear-timeline',
    '2026-04-03',
  ],
  [
    'Until calendar week 12 we need for the interviews. We inform you in this week.',
    'clear-timeline',
    '2026-03-20',
  ],
  [
    'The board sits in the week of March 23rd. During that week you will hear from us.',
    'clear-timeline',
    '2026-03-27',
  ],
  [
    'In calendar week 13 the director is back; in this week you will be informed.',
    'clear-timeline',
    '2026-03-27',
  ],
]);

table('… and this very week', [
  ['The fair is in calendar week 13. You will hear from us this week.', 'clear-timeline', '2026-03-13'],
  ['We start in calendar week 14. We will decide this week.', 'clear-timeline', '2026-03-13'],
  ['In this week we inform all the candidates.', 'clear-timeline', '2026-03-13'],
  ['The panel is in calendar week 13. Please send us your papers in this week.', 'immediate'],
  ['This week we decide; the start is in calendar week 14.', 'clear-timeline', '2026-03-13'],
]);

table('one day, or if something happens another', [
  [
    'We talk internally tomorrow and I will call you on Friday or, if the talk runs over, on Monday.',
    'clear-timeline',
    '2026-03-16',
  ],
  ["I'll let you know on Monday or, if the boss is still away, on Tuesday.", 'clear-timeline', '2026-03-17'],
  ["You'll hear by Wednesday, or if she needs longer, by Friday the 20th.", 'clear-timeline', '2026-03-20'],
  ['We will ring you on the 20th or, should the vote be late, on the 24th.', 'clear-timeline', '2026-03-24'],
  ["I'll call on Friday, or, if I don't manage it, on Monday.", 'clear-timeline', '2026-03-16'],
  ['You will have our answer tomorrow or, if the chair is ill, on Monday.', 'clear-timeline', '2026-03-16'],
  [
    'She decides on Tuesday or, in case the data comes late, on Thursday the 19th.',
    'clear-timeline',
    '2026-03-19',
  ],
  [
    "They'll email me on Monday or, when that doesn't work out, on Wednesday.",
    'clear-timeline',
    '2026-03-18',
  ],
  ['We answer by Monday or, at busy times, by Friday the 20th.', 'clear-timeline', '2026-03-20'],
  ["I'll phone you Friday or, if I get held up, Tuesday.", 'clear-timeline', '2026-03-17'],
]);

table('… and an if about something else', [
  [
    'You will hear by Friday the 20th. If the talk runs over, the interview on Monday moves.',
    'clear-timeline',
    '2026-03-20',
  ],
  ['I will call you on Friday, and if you are free, we meet on Monday.', 'clear-timeline', '2026-03-13'],
  ["Could you come on Friday or, if that doesn't suit you, on Monday?", 'immediate'],
  ['Please send it by Friday or, if you need longer, by Monday.', 'immediate'],
  ['We decide on Friday; if it is a yes, you start on Monday.', 'clear-timeline', '2026-03-13'],
]);

table('quoted under the day it was said', [
  [
    'Yesterday on the phone: "give us three days and we\'ll tell you". So I wait.',
    'clear-timeline',
    '2026-03-13',
  ],
  ['On Monday by email: "you\'ll hear within a week". Waiting.', 'clear-timeline', '2026-03-16'],
  ['Yesterday in the interview: "we\'ll get back to you within a week".', 'clear-timeline', '2026-03-17'],
  ['Yesterday at the end of the call: "you will know in ten days". OK.', 'clear-timeline', '2026-03-20'],
  ['Email on Monday: "we will decide within two weeks".', 'clear-timeline', '2026-03-23'],
  ['Phone call yesterday: "give us three days and you\'ll have an answer".', 'clear-timeline', '2026-03-13'],
  ["Yesterday from the recruiter: 'four days and you'll hear'.", 'clear-timeline', '2026-03-14'],
  ['Monday\'s call: "you will have our answer within a week".', 'clear-timeline', '2026-03-16'],
  ["Yesterday HR on the phone: we'll answer within a week.", 'clear-timeline', '2026-03-17'],
  ['Yesterday, voicemail: "two weeks until we decide, bye".', 'clear-timeline', '2026-03-24'],
]);

table('… under today, or thanks', [
  [
    'Talked yesterday. Today on the phone: "give us three days and we\'ll tell you".',
    'clear-timeline',
    '2026-03-14',
  ],
  ['It was lovely to meet you yesterday. You will hear within a week.', 'clear-timeline', '2026-03-18'],
  ['Yesterday on the phone: "you\'ll hear on Friday".', 'clear-timeline', '2026-03-13'],
  ["Thanks for yesterday: we'll be in touch within a week.", 'clear-timeline', '2026-03-18'],
  ["As discussed yesterday: we'll get back to you within a week from today.", 'clear-timeline', '2026-03-18'],
]);

table('not this day but that', [
  [
    "It isn't Friday we're deciding on, it's Thursday: the chair has a train to catch.",
    'clear-timeline',
    '2026-03-12',
  ],
  ["It's not Monday we decide on, it's Tuesday.", 'clear-timeline', '2026-03-17'],
  ["It isn't next week's Friday you hear on, it's Thursday the 19th.", 'clear-timeline', '2026-03-19'],
  ["It isn't on Monday that we decide, it's on Tuesday.", 'clear-timeline', '2026-03-17'],
  ["It is not the 20th that you will hear by, it's the 24th.", 'clear-timeline', '2026-03-24'],
  ["It won't be Friday you hear from us, it'll be Thursday.", 'clear-timeline', '2026-03-12'],
  ["It's Tuesday we decide on, not Monday.", 'clear-timeline', '2026-03-17'],
  ["It isn't Friday she's calling, it's Monday.", 'clear-timeline', '2026-03-16'],
  ['Not Tuesday is the day we decide, but Wednesday.', 'clear-timeline', '2026-03-18'],
  [
    "It isn't Friday they're deciding on, it's Thursday: the chair has a boat to catch.",
    'clear-timeline',
    '2026-03-12',
  ],
  ["It isn't Monday I'll hear on, it's Tuesday, she says.", 'clear-timeline', '2026-03-17'],
  ["It's not Monday you'll get your answer, it's Tuesday.", 'clear-timeline', '2026-03-17'],
  ['It is not on Tuesday we announce it, it is on Thursday the 19th.', 'clear-timeline', '2026-03-19'],
  ["It isn't the 20th the letters go out, it's the 24th.", 'clear-timeline', '2026-03-24'],
  ["It's not Monday that they let me know, it's Tuesday.", 'clear-timeline', '2026-03-17'],
  [
    "It isn't the 20th we'll be telling you, it's the 27th, when the board is back.",
    'clear-timeline',
    '2026-03-27',
  ],
  ["It won't be Friday when she rings, it'll be Thursday.", 'clear-timeline', '2026-03-12'],
  ["It isn't Friday the decision falls, it is Monday.", 'clear-timeline', '2026-03-16'],
  ["It's not Monday or Tuesday we reply, it's Wednesday the 18th.", 'clear-timeline', '2026-03-18'],
]);

table('… and no day of an answer', [
  ["It isn't Friday we're deciding on, and I don't know when it is.", 'vague', null],
  ["It isn't Friday we're meeting you, it's Thursday: please come at ten.", 'immediate'],
  ["It isn't the money, it's the team: you'll hear on Friday.", 'clear-timeline', '2026-03-13'],
  ["It isn't Thursday yet, it's Wednesday. You'll hear on Friday.", 'clear-timeline', '2026-03-13'],
  ["It's not Monday your interview is on, it's Tuesday.", 'immediate'],
  ["It isn't Friday we decide, and it isn't Monday either; I can't say when.", 'vague', null],
]);

table('days told in other words', [
  [
    'HR got the panel to bring the date of their decision forward from the 26th to the 19th.',
    'clear-timeline',
    '2026-03-19',
  ],
  [
    "Could be sooner: my manager pulled it forward from Friday to Tuesday, so you'll hear then.",
    'clear-timeline',
    '2026-03-17',
  ],
  [
    'The vote has been put back from 31 March to 14 April, and you hear the same day.',
    'clear-timeline',
    '2026-04-14',
  ],
  ['Our answer has slipped from the 20th to the 27th.', 'clear-timeline', '2026-03-27'],
  ["The website says one week for answers. In practice it's more like two.", 'clear-timeline', '2026-03-25'],
  ["Normally you'd hear in four days, but with Ash off sick give us six.", 'clear-timeline', '2026-03-17'],
  [
    "We'll phone the Tuesday after the regatta, which finishes on Sunday the 29th.",
    'clear-timeline',
    '2026-03-31',
  ],
  ['Expect my call the Monday after the harvest fair on the 21st.', 'clear-timeline', '2026-03-23'],
  [
    'The day after the premiere, which is on the 17th, you will have my decision.',
    'clear-timeline',
    '2026-03-18',
  ],
  [
    'They said April at first. By the 25th of March, to be exact, because the grant closes.',
    'clear-timeline',
    '2026-03-25',
  ],
  ["You'll get our decision next week. Thursday, actually.", 'clear-timeline', '2026-03-19'],
  [
    'We will answer by the end of April. Well, by 2 April in fact, since Easter follows.',
    'clear-timeline',
    '2026-04-02',
  ],
  [
    "I'm afraid nothing happens until week 13. In this week the committee tells all of you.",
    'clear-timeline',
    '2026-03-27',
  ],
  [
    "She'll ring me on Wednesday or, if the surgery is full, on Friday the 20th.",
    'clear-timeline',
    '2026-03-20',
  ],
  [
    "We'll confirm by Friday or, at the very worst and if IT lets us down, by Monday.",
    'clear-timeline',
    '2026-03-16',
  ],
  [
    'I will write to you on Thursday or, when the trains are on strike, on Tuesday.',
    'clear-timeline',
    '2026-03-17',
  ],
  ['From the call yesterday: "you\'ll hear in a week".', 'clear-timeline', '2026-03-17'],
  [
    'Monday, email from Kit at the agency: "we\'ll have an answer for you within a week".',
    'clear-timeline',
    '2026-03-16',
  ],
  ['voicemail from yesterday: "three days and you\'ll know, promise"', 'clear-timeline', '2026-03-13'],
  ['Timeline for the answer changed: Easter -> end of April', 'clear-timeline', '2026-04-30'],
  ['hearing back: Friday => next Friday, boo', 'clear-timeline', '2026-03-20'],
  ["It isn't Monday we make the calls, it's Tuesday.", 'clear-timeline', '2026-03-17'],
  [
    "It's not the 20th that you'll know, it's the 24th, as the dean is abroad.",
    'clear-timeline',
    '2026-03-24',
  ],
  ['we tell you fri or mon, depending on the landlord', 'clear-timeline', '2026-03-16'],
  ["Three weeks, according to Imke. She'll be in touch.", 'clear-timeline', '2026-04-01'],
  [
    'Eight weeks is what the ministry takes, there is no way around it. You will then have it in writing.',
    'clear-timeline',
    '2026-05-06',
  ],
]);
