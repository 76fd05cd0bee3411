/** Facts as they were typed, in the middle of a sentence. */
import { describe, expect, it } from 'vitest';
import { isBooking } from '../../src/letters/words/bookings.ts';
import { clip } from '../../src/letters/words/clean.ts';
import { withIndefinite } from '../../src/letters/words/counted.ts';
import {
  dayInWords,
  timeInWords,
  weekdaysInFull,
  whenInWords,
  withPreposition,
} from '../../src/letters/words/days.ts';
import { asThingDone, withSubject } from '../../src/letters/words/deeds.ts';
import { asMeeting, asStep } from '../../src/letters/words/meetings.ts';
import {
  asClause,
  asPhrase,
  bareSubject,
  isPrivateLabel,
  isSentence,
  thingsTold,
} from '../../src/letters/words/phrases.ts';
import { asCompany, asRole, asTheRole } from '../../src/letters/words/roles.ts';
import { shortNames } from '../../src/letters/words/short-names.ts';
import { asOnesOwn, asProject, asTheirs, asTopic, joinTopics } from '../../src/letters/words/topics.ts';

describe('a mark no keyboard has', () => {
  it('is no part of a topic', () => {
    expect(asTopic('the diabetes clinic \ue001')).toBe('the diabetes clinic');
    expect(joinTopics(['on-call \ue001', 'the rota'])).toMatchObject({ phrase: 'on-call and the rota' });
  });
});

describe('a place typed small', () => {
  it.each([
    ['moving to france', 'moving to France'],
    ['how they work with the london team', 'how you work with the London team'],
    ['ks3 science and stock takes', 'KS3 science and stock takes'],
    ['how they test their event pipeline', 'how you test your event pipeline'],
    ['how they look for gaps in their roadmap', 'how you look for gaps in their roadmap'],
    ['how she runs her team', 'how you run your team'],
    ['the rota and how they plan their week', 'the rota and how you plan your week'],
    ['how they help each pupil with their reading', 'how you help each pupil with their reading'],
    ['how they introduce a new starter to their team', 'how you introduce a new starter to their team'],
    ['growth in asia', 'growth in Asia'],
    ['that they plan a branch in new york', 'the fact that you plan a branch in New York'],
    ['their crm and seo work', 'your CRM and SEO work'],
    ['turkey and ham sandwiches', 'turkey and ham sandwiches'],
    ['reading groups', 'reading groups'],
  ])('%s', (noted, phrase) => {
    expect(asTopic(noted)).toBe(phrase);
  });
});

describe('the second of two things', () => {
  it.each([
    ['take-home on dbt, code reviews', 'the take-home on dbt and code reviews'],
    ['react migration, design system', 'the react migration and the design system'],
    ['the busy mornings, new booking system', 'the busy mornings and the new booking system'],
    ['team structure and career path', 'the team structure and the career path'],
    ['shift pattern, rota, uniform', 'the shift pattern, rota and uniform'],
    ['sales and marketing plan', 'the sales and marketing plan'],
    ['the sales and marketing plan', 'the sales and marketing plan'],
    ['stock and delivery plan', 'stock and delivery plan'],
    ['stakeholder management, agile', 'stakeholder management and agile'],
    ['my portfolio, the rebrand project', 'my portfolio and the rebrand project'],
    [
      'my teaching demonstration; the new MSc in behavioural economics',
      'my teaching demonstration and the new MSc in behavioural economics',
    ],
    ['stock and tills; the children’s section', 'stock and tills, and the children’s section'],
    ['customer service, stock control, cash handling', 'customer service, stock control and cash handling'],
    ['customer service', 'customer service'],
  ])('has its article, too: %s', (noted, phrase) => {
    expect(asTopic(noted)).toBe(phrase);
  });
});

describe('things with commas between them and no "and"', () => {
  it.each([
    [
      'their move to recyclable packaging, the launch in Germany, my time at a startup',
      'your move to recyclable packaging, the launch in Germany and my time at a startup',
    ],
    ['Month end, Sage, supplier queries', 'month end, Sage and supplier queries'],
    [
      'the wind farm off the coast, budgeting, how decisions are made',
      'the wind farm off the coast, budgeting and how decisions are made',
    ],
    [
      'How research feeds into the roadmap, how the team shares findings',
      'how research feeds into the roadmap and how the team shares findings',
    ],
    ['shifts, overtime, safety record', 'shifts, overtime and the safety record'],
    ['the rota, their new booking system', 'the rota and your new booking system'],
    ['sales and stock, the till, uniforms', 'sales and stock, the till, and uniforms'],
    ['the offices in Leeds, Hull, York', 'the offices in Leeds, Hull and York'],
    [
      'lone working, safeguarding and what a day looks like',
      'lone working, safeguarding and what a day looks like',
    ],
    ['the move to Leeds, which is slow, and pay', 'the move to Leeds, which is slow, and pay'],
    ['the office in Leeds, UK', 'the office in Leeds, UK'],
    [
      'call volumes after storms, training for the first 3 months',
      'call volumes after storms and training for the first 3 months',
    ],
    ['opening and closing, memberships', 'opening and closing, and memberships'],
    ['terms and conditions, deadlines', 'terms and conditions, and deadlines'],
    ['tenant complaints, damp and mould', 'tenant complaints, damp and mould'],
    ['the client base, mostly housing associations', 'the client base, mostly housing associations'],
    ['the pilot, starting in the spring', 'the pilot, starting in the spring'],
    ['the rota and the till, slow as ever', 'the rota and the till, slow as ever'],
  ])('%s', (noted, phrase) => {
    expect(asTopic(noted)).toBe(phrase);
  });
});

describe('topics noted one by one', () => {
  it.each([
    [['how she runs the weekly review', 'my thesis'], 'my thesis and how you run the weekly review'],
    [['why they left Java', 'the rota', 'pay bands'], 'the rota, pay bands and why you left Java'],
    [
      ['my prototype', 'how testers and writers share notes'],
      'my prototype and how testers and writers share notes',
    ],
    [['on-call and how it is paid', 'the new depot'], 'on-call and how it is paid, and the new depot'],
    [['how they plan', 'why they moved'], 'how you plan and why you moved'],
    // "Story time for budgets" is not what they run.
    [['running story time for toddlers', 'budgets'], 'budgets and running story time for toddlers'],
    [['story time for toddlers', 'budgets'], 'budgets and story time for toddlers'],
    [['opening three shops', 'the rota', 'how they plan'], 'the rota, opening three shops and how you plan'],
    [['the move to Leeds', 'the rota'], 'the move to Leeds and the rota'],
    [['my thesis', 'budgets'], 'my thesis and budgets'],
    [['testing', 'inspection on the hospital contract'], 'testing and inspection on the hospital contract'],
    [
      ['the depot', 'inspection on the hospital contract'],
      'the depot and the inspection on the hospital contract',
    ],
  ])('%s', (noted, phrase) => {
    expect(joinTopics(noted).phrase).toBe(phrase);
  });
});

describe('one thing of its kind, noted without its article', () => {
  it.each([
    ['winter step challenge', 'the winter step challenge'],
    ['brand refresh', 'the brand refresh'],
    ['village choir', 'the village choir'],
    ['data collection', 'data collection'],
    ['partnership track', 'the partnership track'],
    ['challenges of lone working', 'the challenges of lone working'],
    ['challenging behaviour', 'challenging behaviour'],
  ])('%s', (noted, phrase) => {
    expect(asTopic(noted)).toBe(phrase);
  });
});

describe('what they are doing', () => {
  it.each([
    ["she's moving the archive online", 'moving the archive online'],
    ['They are opening a third studio', 'opening a third studio'],
    ["they're redesigning the intake form", 'redesigning the intake form'],
    ['The team is building a booking page', 'building a booking page'],
    ['he is setting up a repair shop', 'setting up a repair shop'],
    ["They're renovating the boathouse", 'renovating the boathouse'],
    ['they want to sponsor the village fair', 'sponsoring the village fair'],
    ['They hope to swap diesel for gas', 'swapping diesel for gas'],
  ])('is a thing, as a topic and as a project: %s', (noted, phrase) => {
    expect(isSentence(noted)).toBe(false);
    expect(asTopic(noted)).toBe(phrase);
    expect(asProject(noted)).toBe(phrase);
  });

  it.each([
    'they are losing staff',
    'she is opening up about it',
    'they are moving on',
    'they have launched it',
  ])('but not: %s', (noted) => {
    expect(isSentence(noted)).toBe(true);
  });
});

describe('"they" in the middle of a note', () => {
  it.each([
    ['outdoor play and how they involve parents', 'outdoor play and how you involve parents'],
    ['sales, and how they set targets', 'sales, and how you set targets'],
    [
      'cyber risk and the new pricing tool they are building',
      'cyber risk and the new pricing tool you are building',
    ],
    ['a client crisis they handled last year', 'a client crisis you handled last year'],
    [
      "How they plan routes; driver hours; the new depot they're opening",
      "how you plan routes, driver hours and the new depot you're opening",
    ],
    ['the way they work with schools', 'the way you work with schools'],
    ['the new tools and how they work', 'the new tools and how they work'],
    ['the trainees and their evening class', 'the trainees and their evening class'],
    ['visiting donors and their families', 'visiting donors and their families'],
    ['the children and the problems they have', 'the children and the problems they have'],
    ['how teachers plan and what they mark', 'how teachers plan and what they mark'],
    ['patients because they wait so long', 'patients because they wait so long'],
  ])('%s', (noted, phrase) => {
    expect(asTopic(noted)).toBe(phrase);
  });
});

describe('a project', () => {
  it.each([
    ["I'd love to work on the diary studies", 'the diary studies'],
    ['excited about the new wing', 'the new wing'],
    ['want to help with the app', 'the app'],
    ['working on the app', 'the app'],
    ['Wind farm', 'the wind farm'],
    ['spring appeal', 'the spring appeal'],
    ['help schools teach coding', 'helping schools teach coding'],
    ['moving to the new site in Daventry', 'moving to the new site in Daventry'],
    ['She grew up in Leeds', ''],
    ['moving their design system to web components', 'moving your design system to web components'],
    ['rolling out their new till', 'rolling out your new till'],
    ['helping schools with their budgets', 'helping schools with their budgets'],
  ])('%s', (noted, thing) => {
    expect(asProject(noted)).toBe(thing);
  });
});

describe('a note that runs on', () => {
  it.each([
    ['Talking to visitors', 'talking to visitors'],
    [
      'Talked to Sarah about the summer festival campaign, Tim grilled me on budgets',
      'the summer festival campaign',
    ],
    ['we discussed reading groups and she showed me round', 'reading groups'],
    ['wine training and, and', 'wine training'],
    ['stress testing and their', 'stress testing'],
    ['their', ''],
    ['reading groups and', 'reading groups'],
    ["her team, they're short staffed on saturdays", 'your team'],
    ['design system, talked about how they are moving from sketch to figma', 'the design system'],
    ['asked why I left my last job', 'why I left my last job'],
    ['the client in Reading, a food manufacturer', 'the client in Reading, a food manufacturer'],
    ['Hybrid working, 2 days in office', 'hybrid working'],
    ['shift pattern / rest days', 'the shift pattern and rest days'],
    ['how they plan the week and who decides', 'how you plan the week and who decides'],
    ['CI/CD', 'CI/CD'],
    ['HR and IT support', 'HR and IT support'],
  ])('%s', (noted, phrase) => {
    expect(asTopic(noted)).toBe(phrase);
  });

  it.each([
    'suggested I speak to Helena in HR',
    'offered to introduce me to the team',
    'recommended that I take the exam',
  ])('%s is what somebody did', (noted) => {
    expect(isSentence(noted)).toBe(true);
  });

  it.each(['suggested reading', 'recommended suppliers'])('%s is a thing', (noted) => {
    expect(isSentence(noted)).toBe(false);
  });

  it.each(['why consulting? and my gap year', 'why us?'])('%s is half a question', (noted) => {
    expect(isSentence(noted)).toBe(true);
  });
});

describe('a topic', () => {
  it.each([
    ['the billing migration', 'the billing migration'],
    ['The billing migration.', 'the billing migration'],
    ['Kubernetes', 'Kubernetes'],
    ['Project Orion', 'Project Orion'],
    ['.NET on Linux', '.NET on Linux'],
    ['Their on-call rota', 'your on-call rota'],
    ['how they deploy', 'how you deploy'],
    ['how she runs on-call', 'how you run on-call'],
    ["What she's looking for in an office manager", 'what you are looking for in an office manager'],
    ["what he's hoping to change", 'what you are hoping to change'],
    ["the team she's building", 'the team you are building'],
    ["how she's organised the rota", 'how you have organised the rota'],
    ["why he's excited about the move", 'why you are excited about the move'],
    ['nights and what he’d like to change', 'nights and what you would like to change'],
    ["what she'd built before", 'what you had built before'],
    ["what she doesn't like about agencies", "what you don't like about agencies"],
    ['why he is moving to Leeds', 'why you are moving to Leeds'],
    ['how she carries on', 'how you carry on'],
    ['how he discusses pay', 'how you discuss pay'],
    ['why she left consulting', 'why you left consulting'],
    ['her time in Leeds', 'your time in Leeds'],
    ['how their rota works', 'how your rota works'],
    ['I told them about my thesis', 'my thesis'],
    ['she asked about the budget', 'the budget'],
    ['we talked about the budget', 'the budget'],
    ['about the budget', 'the budget'],
    ['the move to Node.js 22.', 'the move to Node.js 22'],
    ['the contract with Bolt Inc.', 'the contract with Bolt Inc.'],
    ['the migration. She worries about downtime.', 'the migration'],
    ['- the rota', 'the rota'],
    ['how\r\nthey\thire', 'how you hire'],
    ['THE NEW PAYROLL SYSTEM', 'the new payroll system'],
    ['HOW SAP AND GDPR TRAINING WORKS', 'how SAP and GDPR training works'],
    ['HOW I CAN IMPROVE', 'how I can improve'],
    ['COBOL', 'COBOL'],
    ['night shifts and their new triage system', 'night shifts and your new triage system'],
    ['the children and their parents', 'the children and their parents'],
    ['the merger with their sister company', 'the merger with your sister company'],
    ['outreach work with their partner schools', 'outreach work with your partner schools'],
    ['the caseload their nurses carry', 'the caseload your nurses carry'],
    ['the work their volunteers do in schools', 'the work your volunteers do in schools'],
    ['the children their nurses visit', 'the children their nurses visit'],
    ['weld test on 6mm plate, overtime', 'weld test on 6mm plate and overtime'],
    ['the move to the coast next year, sadly', 'the move to the coast next year, sadly'],
    ['the shop by the old harbour, nearby', 'the shop by the old harbour, nearby'],
    ['helping a museum with their archive', 'helping a museum with their archive'],
    ['helping older customers with their medicines', 'helping older customers with their medicines'],
    ['a child with their own plan', 'a child with their own plan'],
    ['support for a child with their reading', 'support for a child with their reading'],
    ['group classes & their waiting list', 'group classes and your waiting list'],
    ['rehab, group classes & their waiting list', 'rehab, group classes and your waiting list'],
    ['filing, typing & stock control', 'filing, typing and stock control'],
    ['flood claims, and dealing with upset customers', 'flood claims and dealing with upset customers'],
    ['weddings and conferences, and how busy June is', 'weddings and conferences, and how busy June is'],
    [
      'supporting students after the pandemic, restorative practices',
      'supporting students after the pandemic and restorative practices',
    ],
    [
      'working with a partner in Leeds, a food manufacturer',
      'working with a partner in Leeds, a food manufacturer',
    ],
    ['In a move, how do you keep shifts staffed?', 'how you keep shifts staffed in a move'],
    ['How do you train new clerks?', 'how you train new clerks'],
    ['how much do they travel', 'how much you travel'],
    ['What will we measure?', 'what we will measure'],
    ['what is your plan for Hull', 'what your plan for Hull is'],
    ['What is the team like?', 'what the team is like'],
    ['Are you growing?', 'whether you are growing'],
    ['do you pay for training?', 'whether you pay for training'],
    ['what is next', 'what is next'],
    ['What tools do you use?', 'what tools you use'],
    ['which tools do they use', 'which tools you use'],
    ['how big is the team?', 'how big the team is'],
    ["whether they'd sponsor a visa", "whether you'd sponsor a visa"],
    ['that they use Rust', 'the fact that you use Rust'],
    ['asked about salary expectations', 'salary expectations'],
    ['Scaling the team', 'scaling the team'],
    ['Company culture & values', 'company culture and values'],
    ['Budget', 'budget'],
    ['Data Platform', 'Data Platform'],
    ['Boeing', 'Boeing'],
    ['Wound care', 'wound care'],
    ['Relocation', 'relocation'],
    ['Colour matching', 'colour matching'],
    ['Policies & procedures', 'policies and procedures'],
    ['Price lists', 'price lists'],
    ['Grant and the rota', 'Grant and the rota'],
    ['Excel macros', 'Excel macros'],
    ['Kubernetes on premises', 'Kubernetes on premises'],
    ['Paris office', 'Paris office'],
    ['Year 6 trips', 'Year 6 trips'],
    ['A/B tests', 'A/B tests'],
    ['Legacy SAP system', 'legacy SAP system'],
    ['Their Plans For 2027', 'your plans for 2027'],
    ['Health and Safety', 'health and safety'],
    ['Customer Success', 'Customer Success'],
    ['who i would report to', 'who I would report to'],
    ['easter cover in may', 'Easter cover in May'],
    ['what they may change', 'what you may change'],
    ["What's the culture like?", 'what the culture is like'],
    ["how's the team structured", 'how the team is structured'],
    ['what is the plan for growing the team?', 'what the plan for growing the team is'],
    ['what is the annual training budget', 'what the annual training budget is'],
    ['what is the team working on', 'what the team is working on'],
    ['how long does training take', 'how long training takes'],
    ['why did the last person leave?', 'why the last person left'],
    ['how are shifts split', 'how shifts are split'],
    ['is the salary negotiable?', 'whether the salary is negotiable'],
    ['do staff get meals?', 'whether staff get meals'],
    ['Great chat about football', 'football'],
    ['chatted re: football', 'football'],
    ['mostly about the budget', 'the budget'],
    ['learned that they use React', 'the fact that you use React'],
    ['loved the open kitchen', 'the open kitchen'],
    ['interested in my Spanish', 'my Spanish'],
    ['Conversation skills', 'conversation skills'],
    ['great views from the office', 'great views from the office'],
    ['n/a', ''],
    ['lots of things', ''],
    ['ratios, safeguarding', 'ratios and safeguarding'],
    ['parking; pay', 'parking and pay'],
    ['the move to Leeds, which is slow', 'the move to Leeds, which is slow'],
    ['the office in Leeds, UK', 'the office in Leeds, UK'],
    ['a bit of everything and the rota', 'a bit of everything and the rota'],
    ['Nothing special.', ''],
    ['They want to open 3 shops', 'opening 3 shops'],
    ['migrate to AWS', 'migrating to AWS'],
    ['launch of the app', 'launch of the app'],
    ['open source', 'open source'],
    ['build pipeline', 'build pipeline'],
    ['build a data platform', 'building a data platform'],
    ['...', ''],
    ['“quoted” things', '“quoted” things'],
    ['Rota: nights vs days', 'rota'],
    ['the new system - go-live in May', 'the new system'],
    ['safeguarding: how you handle referrals', 'safeguarding, and how you handle referrals'],
    ['main thing: the rota', 'the rota'],
    ['Project Atlas: the data', 'Project Atlas'],
    ['SQL: window functions', 'SQL'],
    ['2:1 support', '2:1 support'],
    ['the 16:30 shift', 'the 16:30 shift'],
    ['the move - how you plan it', 'the move, and how you plan it'],
  ])('%j reads %j', (noted, phrase) => {
    expect(asPhrase(noted)).toBe(phrase);
  });

  it('of 5 kB is cut at a word and says so nowhere', () => {
    const phrase = asPhrase(`the migration of ${'billing records '.repeat(400)}`);
    expect(phrase.length).toBeLessThanOrEqual(110);
    expect(phrase).toMatch(/(?:billing|records)$/);
  });

  it('is never cut inside a character', () => {
    expect(asPhrase('🙂'.repeat(500))).toBe('🙂'.repeat(110));
  });

  it('does not end on a word that wants another', () => {
    expect(clip('the plan for the next year of the', 26)).toBe('the plan for the next year');
    expect(clip('hiring, onboarding and the rest of it', 23)).toBe('hiring, onboarding');
  });
});

describe('what is the candidate’s own', () => {
  it.each([
    ['portfolio', 'my portfolio'],
    ['CV', 'my CV'],
    ['Flood modelling dissertation', 'my flood modelling dissertation'],
    ['PhD thesis', 'my PhD thesis'],
    ['my thesis', 'my thesis'],
    ['the first dissertation', 'the first dissertation'],
    ['strengths and weaknesses', 'my strengths and weaknesses'],
    ['Experience with toddlers', 'my experience with toddlers'],
    ['background in retail', 'my background in retail'],
    ['previous job', 'my previous job'],
    ['final year project', 'my final year project'],
    ['background checks', 'background checks'],
    ['portfolio management', 'portfolio management'],
    ['customer experience', 'customer experience'],
    ['property portfolio', 'the property portfolio'],
    ['their portfolio', 'your portfolio'],
    ['experience design', 'experience design'],
  ])('%s', (noted, phrase) => {
    expect(asTopic(asOnesOwn(noted))).toBe(phrase);
  });
});

describe('an article', () => {
  it.each([
    ['billing migration', 'the billing migration'],
    ['migration to Kubernetes', 'the migration to Kubernetes'],
    ['new on-call rota and the budget', 'the new on-call rota and the budget'],
    ['the billing migration', 'the billing migration'],
    ['your payments platform', 'your payments platform'],
    ["Dana's migration", "Dana's migration"],
    ['moving the billing system', 'moving the billing system'],
    ['internal tools', 'internal tools'],
    ['day release at college', 'day release at college'],
    ['block release', 'block release'],
    ['Project Orion', 'Project Orion'],
    ['Orion', 'Orion'],
    ['strategy', 'strategy'],
    ['how you deploy the platform', 'how you deploy the platform'],
    ['two-speed IT', 'two-speed IT'],
    ['front desk on Saturdays', 'the front desk on Saturdays'],
    ['holiday policy', 'the holiday policy'],
    ['Cocktail menu', 'the cocktail menu'],
    ['PhD topic', 'the PhD topic'],
    ['forklift licence', 'the forklift licence'],
    ['notice period', 'the notice period'],
    ['use of Rust', 'the use of Rust'],
    ['ways of working', 'ways of working'],
    ['end of life care', 'end of life care'],
    ['out of hours work', 'out of hours work'],
    ['recent outage on Friday', 'the recent outage on Friday'],
    ['yoghurt line', 'the yoghurt line'],
    ['stock room', 'the stock room'],
    ['phase III readout', 'the phase III readout'],
    ['timetable', 'the timetable'],
    ['driving license', 'the driving license'],
    ['out of hours rota', 'the out of hours rota'],
    ['front of house team', 'the front of house team'],
    ['research and development budget', 'the research and development budget'],
    ['health and safety', 'health and safety'],
    ['health and safety training', 'health and safety training'],
    ['marking load and behaviour policy', 'the marking load and the behaviour policy'],
    ['packing line and the cold store', 'the packing line and the cold store'],
    [
      'planned maintenance, hot work permits and shift pattern',
      'planned maintenance, hot work permits and the shift pattern',
    ],
    ['planned expansion', 'the planned expansion'],
    [
      'shrinkage, the click and collect desk and staff turnover',
      'shrinkage, the click and collect desk and staff turnover',
    ],
    ['budgets, the food and beverage offer and rota', 'budgets, the food and beverage offer and the rota'],
    ['live coding exercise', 'the live coding exercise'],
    ['presentation about onboarding', 'the presentation about onboarding'],
    ['driving test round the depot', 'the driving test round the depot'],
    ['system design question about a queue', 'the system design question about a queue'],
    ['AI chatbot for customer service', 'the AI chatbot for customer service'],
    ['switch to electric vans', 'the switch to electric vans'],
    ['year end close', 'the year end close'],
    ['role play with an angry customer', 'the role play with an angry customer'],
    ['10-minute presentation on a campaign', 'the 10-minute presentation on a campaign'],
    ['lean workshop they ran last year', 'the lean workshop you ran last year'],
    ['launch of new loyalty app', 'the launch of the new loyalty app'],
    ['plan for first 90 days', 'the plan for the first 90 days'],
    ['shared love of hiking', 'our shared love of hiking'],
    ['customer journey and team size', 'the customer journey and the team size'],
    ['working from home', 'working from home'],
    ['Aldham University', 'Aldham University'],
    ['outdoor play', 'outdoor play'],
    ['shared services', 'shared services'],
    ['training for new starters', 'training for new starters'],
    ['3-year plans', '3-year plans'],
    ['physical exercise', 'physical exercise'],
    ['market entry case', 'the market entry case'],
    ['pick rate', 'the pick rate'],
    ['open day', 'the open day'],
    ['day to day', 'day to day'],
    ['on-call', 'on-call'],
    ['sales training on new products', 'sales training on new products'],
    ['caseload', 'the caseload'],
    ['pitch to investors', 'pitch to investors'],
    ['working class families', 'working class families'],
    ['school', 'school'],
    ['returning to work after school', 'returning to work after school'],
  ])('left out of %j reads %j', (noted, phrase) => {
    expect(asTopic(noted)).toBe(phrase);
  });

  it('of something of theirs is definite: they know which', () => {
    expect(asTheirs('A data platform')).toBe('the data platform');
    expect(asTheirs('an old mainframe')).toBe('the old mainframe');
    expect(asTheirs('Atlas')).toBe('Atlas');
    expect(asTheirs('our new wing')).toBe('your new wing');
    expect(asTheirs('how do we keep shifts staffed?')).toBe('how you keep shifts staffed');
    expect(asTheirs('not enough nurses')).toBe('not having enough nurses');
    expect(asTheirs('too many tickets')).toBe('having too many tickets');
    expect(asTheirs('short staffed')).toBe('being short staffed');
    expect(asTopic('short staffed on weekends')).toBe('being short staffed on weekends');
    expect(asTheirs('no documentation')).toBe('having no documentation');
    expect(asTheirs('hard to find TIG welders')).toBe('how hard it is to find TIG welders');
    expect(asTheirs('Testers are hard to find')).toBe('how hard it is to find testers');
    expect(asTheirs("can't keep forklift drivers")).toBe('not being able to keep forklift drivers');
    expect(asTheirs("they can't find welders")).toBe('not being able to find welders');
    expect(asTheirs('we struggle with no-shows')).toBe('no-shows');
    expect(asTheirs('They struggle to hire')).toBe('how hard it is to hire');
    expect(asTheirs('turnover is high')).toBe('the high turnover');
    expect(asTheirs('the pay is too low')).toBe('how low the pay is');
    expect(asTheirs('their website is slow')).toBe('how slow your website is');
    expect(asTheirs('nobody knows the old system')).toBe('the fact that nobody knows the old system');
    expect(asTheirs("that parents don't come")).toBe("the fact that parents don't come");
    expect(asTheirs('a lot of people retiring')).toBe('a lot of people retiring');
    expect(asTheirs('that project')).toBe('that project');
    expect(asTheirs('help schools teach coding')).toBe('helping schools teach coding');
    expect(asTheirs('help desk tickets')).toBe('help desk tickets');
    expect(asTheirs('old code base')).toBe('the old code base');
    expect(asTheirs('new garage in Hull')).toBe('the new garage in Hull');
    expect(asTopic('a data platform')).toBe('a data platform');
  });
});

describe('a note of several things told', () => {
  it.each([
    ['the rota', ['the rota']],
    ['wine training and how they pair dishes', ['wine training and how they pair dishes']],
    [
      'Asked about my targets at my last job. Talked about EVs and part exchange.',
      ['Asked about my targets at my last job', 'Talked about EVs and part exchange.'],
    ],
    [
      'I cooked three dishes and we talked about the new tasting menu',
      ['we talked about the new tasting menu'],
    ],
    ['She showed me round the ward. We talked about falls prevention', ['We talked about falls prevention']],
    [
      'They explained the bonus scheme and we discussed Saturday opening',
      ['They explained the bonus scheme', 'we discussed Saturday opening'],
    ],
    [
      'design system, talked about how they are moving to figma',
      ['design system', 'talked about how they are moving to figma'],
    ],
    [
      'we discussed reading groups and she showed me round',
      ['we discussed reading groups and she showed me round'],
    ],
    ['He showed me round', ['He showed me round']],
    [
      'Safeguarding. Behaviour policy. My TA experience.',
      ['Safeguarding', 'Behaviour policy', 'My TA experience'],
    ],
    ['the rota. parking. training', ['the rota', 'parking', 'training']],
    ['their move to St. Ives', ['their move to St. Ives']],
    ['stock control. They are moving to SAP', ['stock control. They are moving to SAP']],
    [
      'the rota. It was long and he asked a great deal about it',
      ['the rota. It was long and he asked a great deal about it'],
    ],
    [
      'went through my CV and talked about the GP contract',
      ['went through my CV', 'talked about the GP contract'],
    ],
    ['patients who talked about pain', ['patients who talked about pain']],
  ])('%s', (noted, things) => {
    expect(thingsTold(noted)).toEqual(things);
  });

  it.each([
    ['They explained the bonus scheme', 'the bonus scheme'],
    ['She explained how the desk works', 'how the desk works'],
    ['he described the new wellness center', 'the new wellness center'],
    ['took me through their tender process', 'your tender process'],
    ['went through my CV', 'my CV'],
    ['we went over the plans for the new wing', 'the plans for the new wing'],
    ['my ideas for their instagram', 'my ideas for your instagram'],
    ['my work with residents on their care plans', 'my work with residents on their care plans'],
    ['how I would run their kitchen', 'how I would run your kitchen'],
    ['what the last person did and why they left', 'what the last person did and why they left'],
    ["the stocktake and next year's budget", "the stocktake and next year's budget"],
    ["next year's budget", "next year's budget"],
    ['next steps for the app', 'the next steps for the app'],
    ['Shared ownership scheme, right to buy', 'the shared ownership scheme and right to buy'],
  ])('%s is a thing', (noted, phrase) => {
    expect(asTopic(noted)).toBe(phrase);
  });
});

describe('a label that the letter cannot place', () => {
  it.each([
    ['Sarah: onboarding', true],
    ['Dr Rao: nights vs days rota', true],
    ['jim - the new crane', true],
    ['my last year: 118% of quota', true],
    ['the rota: nights vs days', false],
    ['Year 6: phonics', false],
    ['SQL: window functions', false],
    ['re: the budget', false],
    ['self-referral', false],
  ])('is before %j: %s', (noted, is) => {
    expect(isPrivateLabel(noted)).toBe(is);
    if (is) expect(asTheirs(noted)).toBe('');
  });
});

describe('a sentence', () => {
  it.each([
    ['She grew up in Leeds', true],
    ["they're short of testers", true],
    ['I’d start in May', true],
    ['There is a freeze', true],
    ['IT security', false],
    ['We talked about the budget', false],
    ['I told them about my thesis', false],
    ['Italy', false],
    ['how she runs on-call', false],
    ['is hybrid work here to stay?', true],
    ['the team you are building', false],
    ['the problems they have with returns', false],
    ['the depot that is closing', false],
    ['month end takes three days', true],
    ['stock takes', false],
    ['stock takes and deliveries', false],
    ['nurses leave after a year', true],
    ['parental leave', false],
    ['They want to open 3 shops', false],
    ['what is next', false],
  ])('is %j: %s', (noted, is) => {
    expect(isSentence(noted)).toBe(is);
  });
});

describe('topics together', () => {
  it.each([
    [['the rota'], 'the rota'],
    [['the rota', 'the move'], 'the rota and the move'],
    [['a', 'b', 'c'], 'a, b and c'],
    [['a', 'b', 'c', 'd'], 'a, b and c'],
    [['the rota', 'The rota.'], 'the rota'],
    [['tests and releases', 'the rota'], 'tests and releases, and the rota'],
    [[], ''],
  ])('%j are %j', (topics, phrase) => {
    expect(joinTopics(topics).phrase).toBe(phrase);
  });
});

describe('other facts', () => {
  it('a role loses the words the letters put around it', () => {
    expect(asRole('the Senior Engineer role')).toBe('Senior Engineer');
    expect(asRole('An Analyst position')).toBe('Analyst');
    expect(asRole('SENIOR HGV DRIVER OF THE DAY')).toBe('Senior HGV Driver of the Day');
    expect(asRole('Engineer (m/f/d)')).toBe('Engineer');
    expect(asRole('Engineer (Java) (remote) | Berlin')).toBe('Engineer');
    expect(asRole('(Senior) Engineer')).toBe('(Senior) Engineer');
    expect(asRole('the role of manager')).toBe('manager');
    expect(asRole('qa tester')).toBe('QA tester');
    expect(asRole('hgv driver')).toBe('HGV driver');
    expect(asRole('it support')).toBe('IT support');
    expect(asRole('warehouse operative – nights')).toBe('warehouse operative');
    expect(
      asRole(
        'Vice President of Customer Operations and Strategic Partnerships, Northern Europe (fixed term)',
      ),
    ).toBe('Vice President of Customer Operations and Strategic Partnerships');
  });

  it.each([
    ['nurse', 'the nurse role'],
    ['PhD position in plasma physics', 'the PhD position in plasma physics'],
    ['internship', 'the internship'],
    ['Graduate scheme', 'the graduate scheme'],
    ['summer job', 'the summer job'],
    ['Head of Job Design', 'the Head of Job Design role'],
    ['VP, Engineering', 'the VP of Engineering role'],
    ['Engineer, Backend', 'the Engineer role'],
  ])('the role %j is %j in a sentence', (role, named) => {
    expect(asTheRole(asRole(role))).toBe(named);
  });

  it.each([
    'National Trust',
    'British Museum',
    'National Gallery',
    'Natural History Museum',
    'Crown Prosecution Service',
    'Home Office',
    'Bank of England',
    'Royal Free Hospital',
    'Royal Marsden NHS Foundation Trust',
    'Royal College of Nursing',
    'Wellcome Trust',
    'Environment Agency',
    'London School of Economics',
    'British Heart Foundation',
    'BBC',
    'World Bank',
    'Financial Conduct Authority',
    'Ministry of Justice',
    'British Red Cross',
  ])('%s takes its article', (company) => {
    expect(asCompany(company)).toBe(`the ${company}`);
  });

  it.each([
    'Acme Trust',
    'British Airways',
    'British Land',
    'Royal Mail',
    'Royal Caribbean',
    'National Grid',
    'National Express',
    'Bank of America',
    'House of Fraser',
    'Leeds City Council',
    'NHS Lothian',
    'Barts Health NHS Trust',
    'Home Office Furniture Ltd',
    'BBC Studios',
    'Bright Agency',
    'The British Museum',
    'Imperial College London',
    'National Service Industries',
    'Kent Police',
  ])('%s takes none', (company) => {
    expect(asCompany(company)).toBe(company);
  });

  it('an employer keeps its article small, and loses what was noted beside its name', () => {
    expect(asCompany('the NHS')).toBe('the NHS');
    expect(asCompany('brightside care')).toBe('Brightside Care');
    expect(asCompany('brk')).toBe('BRK');
    expect(asCompany('eBay')).toBe('eBay');
    expect(asCompany('northwind.example')).toBe('northwind.example');
    expect(asCompany('University of Leeds')).toBe('the University of Leeds');
    expect(asCompany('Bank of Nowhere')).toBe('Bank of Nowhere');
    expect(asCompany('Acme Ltd (via Northwind)')).toBe('Acme Ltd');
  });

  it('a stage becomes what the meeting is called', () => {
    expect(asMeeting('phone')).toBe('phone interview');
    expect(asMeeting(null)).toBe('interview');
    expect(asMeeting('assessment')).toBe('assessment');
    expect(asMeeting('in-person')).toBe('interview');
    expect(asMeeting('In person')).toBe('in-person interview');
    expect(asMeeting('second in person interview')).toBe('second in-person interview');
    expect(asMeeting('interview in person')).toBe('interview in person');
    expect(asMeeting('face to face with the owner')).toBe('face-to-face interview with the owner');
    expect(asMeeting('system design round')).toBe('system design round');
    expect(asMeeting('technical')).toBe('technical interview');
    expect(asMeeting('Technical Interview')).toBe('technical interview');
    expect(asMeeting('Round 2')).toBe('second-round interview');
    expect(asMeeting('final round')).toBe('final-round interview');
    expect(asMeeting('trial shift')).toBe('trial shift');
    expect(asMeeting('call with HR')).toBe('call with HR');
    expect(asMeeting('interview (technical)')).toBe('interview (technical)');
    expect(asMeeting('meet the team')).toBe('meeting with the team');
    expect(asMeeting('lunch')).toBe('lunch meeting');
    expect(asMeeting('Lesson Observation')).toBe('lesson observation');
    expect(asMeeting('portfolio review')).toBe('portfolio review');
    expect(asMeeting('assessment centre')).toBe('assessment centre');
    expect(asMeeting('viva')).toBe('viva');
    expect(asMeeting('2nd interview')).toBe('second interview');
    expect(asMeeting('Zoom')).toBe('Zoom interview');
  });

  it('a plan is the thing planned', () => {
    expect(asThingDone('need to cut costs')).toBe('cutting costs');
    expect(asThingDone("they're trying to hire faster")).toBe('hiring faster');
    expect(asThingDone('make or buy')).toBe('make or buy');
    expect(asThingDone('the move to Oslo')).toBe('the move to Oslo');
    expect(asThingDone('rebuild of the store')).toBe('rebuild of the store');
  });

  it('a deed, as a CV has it, gets its “I”', () => {
    expect(withSubject('Led the depot team')).toBe('I led the depot team');
    expect(withSubject('Accepted another offer')).toBe('I accepted another offer');
    expect(withSubject('Managed a budget')).toBe('I managed a budget');
    expect(withSubject('Managed services at Northwind')).toBe('Managed services at Northwind');
    expect(withSubject('LED lighting')).toBe('LED lighting');
    expect(withSubject('ten years of payroll')).toBe('ten years of payroll');
  });

  it('what comes next has an article where it is one thing', () => {
    expect(withIndefinite('trial day')).toBe('a trial day');
    expect(withIndefinite('interview with the team')).toBe('an interview with the team');
    expect(withIndefinite('the references')).toBe('the references');
    expect(withIndefinite('two interviews')).toBe('two interviews');
  });

  it('a time has its preposition and its day in full', () => {
    expect(withPreposition(weekdaysInFull('tue after 2 or Fri'))).toBe('on Tuesday after 2 or Friday');
    expect(withPreposition('any time on Monday')).toBe('any time on Monday');
    expect(withPreposition('1 May')).toBe('on 1 May');
    expect(withPreposition('3/20 at 10')).toBe('on 3/20 at 10');
    expect(withPreposition('May')).toBe('in May');
    expect(withPreposition('15:00 on Friday')).toBe('at 15:00 on Friday');
    expect(withPreposition('two weeks after signing')).toBe('two weeks after signing');
    expect(weekdaysInFull('while the sun is up, on monday')).toBe('while the sun is up, on Monday');
  });

  it('a task is called what they call it, and a page for choosing a time is known', () => {
    expect(asStep('assessment', 'please do the attached take-home case study')).toBe(
      'the take-home case study',
    );
    expect(asStep('assessment', 'please hand it in')).toBe('the assessment');
    expect(asStep('interview', 'there is a test, too')).toBe('the interview');
    expect(isBooking('Please pick a slot with the link below')).toBe(true);
    expect(isBooking('Book a time in my calendar')).toBe(true);
    expect(isBooking('When do you have time?')).toBe(false);
  });

  it('a clause joins the sentence', () => {
    expect(asClause('We split the batch job.')).toBe('we split the batch job');
    expect(asClause('I led the move')).toBe('I led the move');
  });

  it('a subject loses every Re: before it', () => {
    expect(bareSubject('RE: Re: AW: Fwd: Your interview')).toBe('Your interview');
    expect(bareSubject('Re[2]: Your interview')).toBe('Your interview');
    expect(bareSubject('Regarding your interview')).toBe('Regarding your interview');
  });

  it('days and times follow the reader’s habit', () => {
    expect(dayInWords('2026-03-10', 'dmy', '2026-03-11')).toBe('Tuesday 10 March');
    expect(dayInWords('2026-03-10', 'mdy', '2026-03-11')).toBe('Tuesday, March 10');
    expect(dayInWords('2027-01-05', 'dmy', '2026-12-30')).toBe('Tuesday 5 January 2027');
    expect(dayInWords('2027-01-05', 'mdy', '2026-12-30')).toBe('Tuesday, January 5, 2027');
    expect(timeInWords('11:00', 'dmy')).toBe('11:00');
    expect(timeInWords('14:30', 'mdy')).toBe('2:30 pm');
    expect(timeInWords('00:15', 'mdy')).toBe('12:15 am');
    expect(whenInWords('2026-03-20T11:00', 'dmy', '2026-03-11')).toBe('Friday 20 March at 11:00');
    expect(whenInWords('the end of next week', 'dmy', '2026-03-11')).toBe('the end of next week');
    expect(whenInWords('2026-02-30', 'dmy', '2026-03-11')).toBe('2026-02-30');
  });
});

describe('a role in a subject', () => {
  it.each([
    ['Lecturer in Modern History', 'Lecturer'],
    ['Research Associate in Soil Microbiology', 'Research Associate'],
    ['Professor of Modern European History', 'Professor of Modern European History'],
    ['Principal Software Development Engineer', 'Principal Software Development Engineer'],
    ['Graduate Trainee Accountant', 'Graduate Trainee Accountant'],
  ])('%s is never torn from its noun', (role, short) => {
    expect(shortNames(role)[1]).toBe(short);
  });
});
