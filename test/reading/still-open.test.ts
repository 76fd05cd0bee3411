/** What leaves a matter open though a day is named, what does not, and who has until when. */
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

table('a day they will not name', [
  ["I won't say Friday, because then you'd wait by the phone on Friday.", 'vague', null],
  ["I'm not saying Monday, or you'd sit there all Monday.", 'vague', null],
  ["I won't name Friday, because otherwise you'd be disappointed on Friday.", 'vague', null],
  ["We won't say next week, since then you'd count on next week.", 'vague', null],
  ["I don't want to say Tuesday, because then you'd expect my call on Tuesday.", 'vague', null],
  ["She wouldn't say Thursday, because then I'd be waiting on Thursday.", 'vague', null],
  ["I could say Friday, but then you'd be cross with me on Friday.", 'vague', null],
  ["I am not going to tell you Monday, because then you'd be nervous all Monday.", 'vague', null],
  ['I hesitate to say Friday, because you would hold me to Friday.', 'vague', null],
]);

table('… and one they do', [
  ["I won't say Friday, because then I'd be lying: it's Monday.", 'clear-timeline', '2026-03-16'],
  ["I said Friday and I mean Friday: you'll hear then.", 'clear-timeline', '2026-03-13'],
  ["I won't say more now, but you'll hear on Friday.", 'clear-timeline', '2026-03-13'],
  ["I wouldn't say it if it weren't so: you'll hear on Friday.", 'clear-timeline', '2026-03-13'],
  ["I won't say Friday, because the boss is away; you'll hear on Monday.", 'clear-timeline', '2026-03-16'],
]);

table('nothing to tell yet', [
  ['Thank you for the reminder. I am afraid there is nothing I can report today.', 'vague', null],
  [
    'Dear Ms Ambler, thank you for your mail. Unfortunately there is nothing I can tell you at the moment.',
    'vague',
    null,
  ],
  ['I am afraid I have nothing to report.', 'vague', null],
  ["There is nothing new I can share today, I'm sorry.", 'vague', null],
  ['Sorry, nothing I can say about it yet.', 'vague', null],
  ["I'm afraid we have nothing to tell you today.", 'vague', null],
  ["There's nothing to report on our side.", 'vague', null],
  ['Thank you for asking. There is not much I can report at this stage.', 'vague', null],
  ["I have no news to give you today, I'm afraid.", 'vague', null],
  ["I'm sorry, there is nothing I can share with you today.", 'vague', null],
  ["Thanks for checking in. There's nothing we can tell you right now.", 'vague', null],
  ['Nothing I can report yet, sorry!', 'vague', null],
  ['Dear Mr Okoro, there is nothing new to report today. Regards', 'vague', null],
  ["Thank you for the nudge. I'm afraid I have nothing to pass on today.", 'vague', null],
  ['She wrote that there is nothing she can tell me today.', 'vague', null],
  ['Sadly there is nothing that I could tell you today.', 'vague', null],
]);

table('… and nothing of the kind', [
  ["I'm afraid there is nothing more we can do; the post has been filled.", 'rejection'],
  ['There is nothing I can do for you: we chose another candidate.', 'rejection'],
  ['There is nothing I can add to that lovely talk, thank you!', 'none'],
  ['Nothing to report from the conference, but the food was good.', 'none'],
  ['There is nothing you need to bring. Please come on Friday at ten.', 'immediate'],
  ['Nothing to report here, all well, the kids are fine.', 'none'],
  ['There is nothing I can add: we chose somebody else.', 'rejection'],
  ['There is nothing I can tell you before you have signed the NDA. Please sign it by Friday.', 'immediate'],
]);

table('over by the hour it is', [
  ["oh sure, \"you'll hear by Tuesday\". it's wednesday. it's 9pm. lol", 'vague', null],
  ["\"we'll ring you by Tuesday\". It's Wednesday. It's 6pm.", 'vague', null],
  ["She said she'd call on Monday. It's Wednesday. It's ten at night.", 'vague', null],
  ["They promised Tuesday. It's Wednesday, it's 8pm.", 'vague', null],
  ['I was to hear on Monday. It is Wednesday now. It is half past nine.', 'vague', null],
  ['"By Tuesday," they said. It\'s now Wednesday, 9pm.', 'vague', null],
  ['they said tuesday. its wednesday 9pm.', 'vague', null],
  ["He'd call me Tuesday, he said. It's Wednesday 11pm already.", 'vague', null],
  ["\"You'll know on Tuesday!\" It's Wednesday. It's nearly midnight.", 'vague', null],
  ["They said Monday. It's Wednesday evening.", 'vague', null],
]);

table('… and only the hour', [
  ["Your interview: it's Wednesday. It's 9am. Please bring your papers.", 'immediate'],
  ["You'll hear on Friday. It's 9pm, so good night.", 'clear-timeline', '2026-03-13'],
  ["It's Wednesday, 9pm. You will hear by Friday.", 'clear-timeline', '2026-03-13'],
  ["The day of our decision? It's next Wednesday.", 'clear-timeline', '2026-03-18'],
]);

table('a task taken back', [
  [
    "Don't send us the slides by Friday after all: the upload is broken. We'll tell you when you can.",
    'vague',
    null,
  ],
  ["No need to send the portfolio by Monday after all. We'll let you know when we want it.", 'vague', null],
  ["Please don't start the test yet, the link is wrong. We'll let you know when it works.", 'vague', null],
  [
    'Please disregard our request for references by Friday. We will tell you when we need them.',
    'vague',
    null,
  ],
  ["Hold off on the assignment for now, please. We'll tell you when you can start.", 'vague', null],
  [
    "You don't have to hand in the case study on Friday any more: the task is being rewritten. We'll be in touch.",
    'vague',
    null,
  ],
  [
    'Do not complete the questionnaire yet; it is the wrong one. We will let you know when the right one is ready.',
    'vague',
    null,
  ],
  ["Please ignore the test link; we'll tell you when there is a new one.", 'vague', null],
  ["Scrap the presentation for Thursday, the panel is ill. We'll tell you when we know more.", 'vague', null],
  [
    'Please do not submit the exercise for the moment. We will write when the portal is up again.',
    'vague',
    null,
  ],
  [
    "Don't send us the portfolio by Friday after all: the link is broken. We'll tell you when you can.",
    'vague',
    null,
  ],
  [
    "You need not hand in the essay by Monday after all, the question has changed. We'll let you know.",
    'vague',
    null,
  ],
  [
    'Please do not upload your video by Thursday after all, the site is down. We will write when it works.',
    'vague',
    null,
  ],
  [
    "No need to do the test by Friday any more, we are changing it. We'll let you know when the new one is ready.",
    'vague',
    null,
  ],
  ["Forget the references for Monday, the form was wrong. We'll tell you what we need.", 'vague', null],
  [
    "Please don't fill in the form by Friday as I asked: it's the old one. We'll send word when there is a new one.",
    'vague',
    null,
  ],
  ["Don't start the task on Monday after all. We will let you know when you can.", 'vague', null],
  [
    "We asked for your slides by Friday. Please don't send them after all; we'll tell you when we want them.",
    'vague',
    null,
  ],
  [
    "You don't have to send the certificates by Tuesday after all. We'll let you know if we need them.",
    'vague',
    null,
  ],
  [
    "Don't prepare the presentation for Thursday after all: the panel has changed. You will hear from us.",
    'vague',
    null,
  ],
  ["The homework due Friday is off: don't do it. We'll tell you when there's a new one.", 'vague', null],
  [
    "Please hold back the test you were to send by Monday, the data set is wrong. We'll let you know.",
    'vague',
    null,
  ],
]);

table('… and one that stands', [
  ["Please don't send us the slides by post: email them by Friday.", 'immediate', '2026-03-13'],
  ["Don't forget to send us the portfolio by Friday. We'll tell you when it has arrived.", 'immediate'],
  ["Don't send the portfolio to Jon after all, send it to me by Friday.", 'immediate'],
  ["Don't send the CV, please send a portfolio instead. We'll let you know when we have it.", 'immediate'],
  ['No need to send the references, but please complete the form by Friday.', 'immediate'],
  ["Don't send anything, we have all we need. We'll tell you by Friday.", 'clear-timeline', '2026-03-13'],
  ["Please don't send the portfolio; the position has been filled.", 'rejection'],
  ["Don't send us the portfolio as a link: attach it and send it by Friday.", 'immediate', '2026-03-13'],
  [
    "Don't forget to hand in the essay by Friday after all that work. We'll tell you how it went.",
    'immediate',
  ],
  ["Don't send it by Friday after all, Monday is enough.", 'immediate'],
  ['You need not hand in the essay by Monday after all, Wednesday will do.', 'immediate'],
  [
    "Please don't upload the video; email it to us by Friday instead. We'll let you know when it is here.",
    'immediate',
  ],
  [
    "You don't have to send the certificates, but please send your passport by Friday. We'll let you know.",
    'immediate',
  ],
  [
    "Please do the test by Friday. Don't do the second part, we'll tell you why later.",
    'immediate',
    '2026-03-13',
  ],
  [
    "You don't have to send anything after all. We'll let you know by Friday.",
    'clear-timeline',
    '2026-03-13',
  ],
  ["Don't come on Friday after all, come on Monday.", 'immediate'],
]);

table('until when they have a task', [
  ['ok I have the take-home till Tuesday night, then a panel on Thursday', 'immediate', '2026-03-17'],
  [
    "I've got the coding test till Monday midnight, then presenting it on Wednesday",
    'immediate',
    '2026-03-16',
  ],
  ['so I have the assignment until Sunday evening and then present on Tuesday', 'immediate', '2026-03-15'],
  ['have the exercise till Friday, then a call on Monday to go through it', 'immediate', '2026-03-13'],
  ['I have until Wednesday for the case study, then I present on Friday', 'immediate', '2026-03-18'],
  ['got the homework task till Monday, presenting Thursday', 'immediate', '2026-03-16'],
  ["I've the essay question until the 20th, then an interview on the 24th", 'immediate', '2026-03-20'],
  ['I have till Tuesday with the design task, walkthrough on Thursday', 'immediate', '2026-03-17'],
  ['they gave me the test until Saturday, then a chat on Monday', 'immediate', '2026-03-14'],
  ['got the spreadsheet exercise until Thursday 5pm, presentation on Friday', 'immediate', '2026-03-12'],
  ['the case study till Tuesday night, panel on Thursday', 'immediate', '2026-03-17'],
  ['so I have the take-home until Sunday, and then I present it on Wednesday', 'immediate', '2026-03-15'],
  [
    'have the writing task till Monday evening, then a call on Wednesday to discuss',
    'immediate',
    '2026-03-16',
  ],
  ["I've the data challenge till Tuesday, presenting on Friday", 'immediate', '2026-03-17'],
  ['got homework until the 20th, then the panel on the 24th', 'immediate', '2026-03-20'],
  ['right, I have the assignment till Monday 5pm, interview is on Thursday', 'immediate', '2026-03-16'],
  ["so it's the translation test till Saturday then a chat on Tuesday", 'immediate', '2026-03-14'],
  [
    'ok so the design exercise until Tuesday midnight and then I walk them through it Thursday',
    'immediate',
    '2026-03-17',
  ],
  ["now I've got a spreadsheet test till Monday and on Wednesday I meet the team", 'immediate', '2026-03-16'],
  [
    'so now I have the translation task until Tuesday, then the talk with the owner on Friday',
    'immediate',
    '2026-03-17',
  ],
  ['got a take home test till Monday and then an onsite on Thursday', 'immediate', '2026-03-16'],
]);

table('… and they have it themselves', [
  ['I present the case study on Thursday.', 'immediate'],
  ['They keep the file till Tuesday and I hear from them by then.', 'clear-timeline', '2026-03-17'],
  ['I have no idea till Tuesday.', 'vague', null],
  ["She's marking the test till Tuesday, then I hear.", 'clear-timeline', '2026-03-17'],
  ['he has my essay until Tuesday, then he decides', 'clear-timeline', '2026-03-17'],
  ["They are busy with the case study till Tuesday and then we'll see.", 'vague', null],
]);

table('a wait told outright', [
  ["3-4 weeks, says Nuala from HR. She'll write to me.", 'clear-timeline', '2026-04-08'],
  ["Two weeks, says the recruiter. He'll ring me either way.", 'clear-timeline', '2026-03-25'],
  [
    "Four to six weeks is what the board needs. After that you'll definitely have our answer.",
    'clear-timeline',
    '2026-04-22',
  ],
  [
    'Two to three weeks is what the panel takes. You will have our letter then.',
    'clear-timeline',
    '2026-04-01',
  ],
  ["Ten days, according to Oriel. She'll email, no need to chase.", 'clear-timeline', '2026-03-21'],
  ["A week, Tamsin reckons, and then I'll hear.", 'clear-timeline', '2026-03-18'],
  ["1-2 weeks, says the lady from personnel. I don't have to call.", 'clear-timeline', '2026-03-25'],
  [
    "Three to four weeks is how long the council needs, I'm sorry, but then you will have our decision.",
    'clear-timeline',
    '2026-04-08',
  ],
  ["A fortnight is what it takes us, and you'll have your answer.", 'clear-timeline', '2026-03-25'],
  ['"Ten days," says Piet from HR. They\'ll write.', 'clear-timeline', '2026-03-21'],
  ["3-4 weeks, says Ines from HR. She'll write, I don't have to chase.", 'clear-timeline', '2026-04-08'],
  [
    "Four to six weeks is what the ministry needs. I'm sorry, we can't speed it up, but after that you'll definitely have our letter.",
    'clear-timeline',
    '2026-04-22',
  ],
  [
    'Three weeks, says the lady on the phone. They will send a letter, no need to ring.',
    'clear-timeline',
    '2026-04-01',
  ],
  ["Two weeks, reckons Bo. He'll ring me, I needn't chase.", 'clear-timeline', '2026-03-25'],
  [
    'Three to four weeks is how long the board takes. I know it is slow, but you will have an answer then.',
    'clear-timeline',
    '2026-04-08',
  ],
  ["A fortnight, according to Sunniva. I'll hear by post.", 'clear-timeline', '2026-03-25'],
  [
    "Six weeks is what the council needs, we can't make it faster. After it you will hear from us.",
    'clear-timeline',
    '2026-04-22',
  ],
  ["Five days, says my recruiter. She'll text me.", 'clear-timeline', '2026-03-16'],
  ["2-3 weeks is what our lawyers need, sorry. Then you'll hear from me.", 'clear-timeline', '2026-04-01'],
]);

table('… and no wait', [
  ["Several weeks, says Nuala from HR. She'll write.", 'vague', null],
  ["At least three weeks, says Nuala from HR. She'll write.", 'vague', null],
  ['Two hours is what the test needs. Please do it by Friday.', 'immediate'],
  ['Two weeks is what they needed last time. No idea this time.', 'vague', null],
  ['Four weeks of holiday, says Nuala from HR. Nice.', 'none', null],
  ["More than four weeks is what the board needs. After that you'll hear.", 'vague', null],
  ["It was three weeks, says Nuala, and that's over. No news.", 'vague', null],
  ['Two to three days a week in the office, says Nuala from HR.', 'none', null],
  ["Three weeks at least, says Ines from HR. She'll write.", 'vague', null],
  ['Several weeks is what the board needs. You will hear from us.', 'vague', null],
  ["Two weeks is what they wanted last time, says Ines. She'll write some day.", 'vague', null],
  [
    "Two weeks, says Ines, but she doubts it, and she can't promise anything. She'll write when she knows.",
    'vague',
    null,
  ],
  ['Two weeks of rain, says Ines. Enjoy Lisbon!', 'none'],
  ["Two weeks is what the test takes. Please send it back when it's done.", 'immediate'],
  ["Two weeks is what others need; we'll write by the 20th.", 'clear-timeline', '2026-03-20'],
]);

table('one of two days, whatever it hangs on', [
  ["you'll hear mon or tue, depends how fast jo reads.", 'clear-timeline', '2026-03-17'],
  ['ull hear mon or tues, depending on the boss', 'clear-timeline', '2026-03-17'],
  ['youll hear thu or fri i think', 'clear-timeline', '2026-03-13'],
  ["we'll let you know mon or tue!", 'clear-timeline', '2026-03-17'],
  ['will ping you mon or tue, depending on when raf is back', 'clear-timeline', '2026-03-17'],
  ['expect an answer thurs or fri', 'clear-timeline', '2026-03-13'],
  ["they'll text me tue or wed, depending on the owner", 'clear-timeline', '2026-03-18'],
  ["u'll hear fri or mon, depending on how busy it gets", 'clear-timeline', '2026-03-16'],
  ["she'll call mon/tue", 'clear-timeline', '2026-03-17'],
  ['you hear from us thu or fri, promise', 'clear-timeline', '2026-03-13'],
  ['will txt u mon or tues x', 'clear-timeline', '2026-03-17'],
  ['gonna ping u thu or fri depending on sam', 'clear-timeline', '2026-03-13'],
  ["you'll know mon or tue, depending on how fast he reads", 'clear-timeline', '2026-03-17'],
  ['answer comes mon or tue depending on nat', 'clear-timeline', '2026-03-17'],
  ['ill get back to u thurs or fri', 'clear-timeline', '2026-03-13'],
  ["we'll be in touch mon or tue, depends on finance", 'clear-timeline', '2026-03-17'],
  ['u get the verdict mon or tue, promise', 'clear-timeline', '2026-03-17'],
  ['mon or tue youll hear', 'clear-timeline', '2026-03-17'],
  ['decision tue or wed, depending on the owner', 'clear-timeline', '2026-03-18'],
]);

table('… and no answer', [
  ['mon or tue for the interview? which suits you', 'immediate'],
  ['not mon or tue, no idea when', 'vague', null],
  ['can you do mon or tue for a chat?', 'immediate'],
  ["you'll hear fri the 20th, i'm off mon or tue", 'clear-timeline', '2026-03-20'],
]);

table('in other words', [
  ["I'm not going to say Monday, because then you'd be staring at the phone on Monday.", 'vague', null],
  ["He wouldn't name a day like Friday, since then I'd count on Friday.", 'vague', null],
  ["I'd rather not promise Tuesday, because otherwise you'd be upset with me on Tuesday.", 'vague', null],
  ['Thanks for your patience. There is nothing we can share as yet.', 'vague', null],
  ["he swore I'd hear on Monday. it's wednesday and it's 10pm", 'vague', null],
  ['"Tuesday for certain," she said. It\'s Wednesday now. It\'s 7pm now.', 'vague', null],
  [
    "You needn't submit the sample lesson by Monday after all; the school is closed. We'll let you know a new date.",
    'vague',
    null,
  ],
  ["Please don't do the quiz by Friday after all, it's the wrong level. I'll let you know.", 'vague', null],
  [
    "You'll hear within a week. There's a lot to do and more like two jobs than one.",
    'clear-timeline',
    '2026-03-18',
  ],
  ["You'll hear by the 20th. We count on you for the panel of three.", 'clear-timeline', '2026-03-20'],
  ['We will call you on the 20th. The Monday after the fair I am away.', 'clear-timeline', '2026-03-20'],
  ["You'll hear on Tuesday. Actually I enjoyed our talk.", 'clear-timeline', '2026-03-17'],
  ["I'll call you at some point. It's Wednesday, it's 9pm, I'm off.", 'vague', null],
  ['Interview: Monday → Tuesday, same time. Please confirm.', 'immediate'],
  ['Monday, call with Kit: "please send the form by Friday".', 'immediate'],
  [
    "I said nothing about Monday, because you'd panic; you'll hear on Friday.",
    'clear-timeline',
    '2026-03-13',
  ],
  ['No need to bring your laptop after all. Please send the form by Monday.', 'immediate', '2026-03-16'],
  ['Nothing I can tell you today, but you will hear on Friday.', 'clear-timeline', '2026-03-13'],
  ['The test moved from Friday to Monday, please do it then.', 'immediate'],
  ['From yesterday\'s paper: "three weeks of rain".', 'none'],
  ["There's nothing I can share but this: we have chosen another candidate.", 'rejection'],
]);
