/** Notes as thumbs type them, and what of them no letter repeats. */
import { describe, expect, it } from 'vitest';
import { isSentence, withoutUnwelcome } from '../../src/letters/words/phrases.ts';
import { spelledOut } from '../../src/letters/words/spelling.ts';
import { asTheirs, asTopic } from '../../src/letters/words/topics.ts';
import { write } from '../../src/letters/write.ts';
import { application, interview, request } from './build.ts';
import { templateNamed } from './built-in.ts';

describe('a note is spelled out', () => {
  it.each([
    ['why im leaving banking', 'why I’m leaving banking'],
    ['whether ive got my own van', 'whether I’ve got my own van'],
    ['how u handle agency staff', 'how you handle agency staff'],
    ['how ur team works', 'how your team works'],
    ['how r u', 'how are you'],
    ['8 yrs w/ the kids', '8 years with the kids'],
    ['testing w/real users', 'testing with real users'],
    ['w/o a car', 'without a car'],
    ['volunteers dont stay', 'volunteers don’t stay'],
    ['how its changed since covid', 'how it’s changed since covid'],
    ['its growing team', 'its growing team'],
    ['what youre doing', 'what you’re doing'],
    ['the equity wasnt what I hoped', 'the equity wasn’t what I hoped'],
    ['Yes id consider that', 'Yes I’d consider that'],
    ['bring photo id', 'bring photo id'],
    ['ill be free', 'I’ll be free'],
    ['my son is ill', 'my son is ill'],
    ['bc of my notice', 'because of my notice'],
    ['cos of my two years as a TA', 'because of my two years as a TA'],
    ['14 new logos last yr.', '14 new logos last year.'],
    ['yr 6 pupils', 'year 6 pupils'],
    ['accessability testing', 'accessibility testing'],
    ['tomoz after 3', 'tomorrow after 3'],
    ['1 sept', '1 September'],
    ['12 oct', '12 October'],
    ['june-aug', 'june to August'],
    ['thurs or weds', 'Thursday or Wednesday'],
    ['mon or tues', 'Monday or Tuesday'],
    ['latte art lol', 'latte art'],
    ['the crane tbh, and the vans', 'the crane, and the vans'],
    ['speak up more + get the GWO', 'speak up more and get the GWO'],
    ['should of asked', 'should have asked'],
    ['pallets n deliveries', 'pallets and deliveries'],
    ['kitchens & bathrooms', 'kitchens and bathrooms'],
    ['the xmas rota', 'the Christmas rota'],
  ])('%j is %j', (typed, full) => {
    expect(spelledOut(typed)).toBe(full);
  });

  it.each([
    'Jony Ive and R',
    'HR ID UR IT',
    'r&d budget',
    '@u and u/x',
    'cos(x)',
    'dont.js',
    'www.im.example',
    'me@ive.example',
    'u-turn',
    'w/c 16th',
    'w/e rota',
    'C++ + Rust',
    'Pots & Pans',
    'M & S',
    'R & D',
    'jan from accounts',
    'we sat down in the sun',
    'a photo id',
    "I don't know what's next",
  ])('%j is left alone', (typed) => {
    expect(spelledOut(typed)).toBe(typed);
  });

  it('so that a sentence is known for one', () => {
    expect(isSentence('volunteers dont stay')).toBe(true);
  });
});

describe('an aside', () => {
  it.each([
    ['the lesson i taught (bit rushed at the end)', 'the lesson I taught'],
    ['the new crane (scary tbh)', 'the new crane'],
    ['the vans (ask about insurance', 'the vans'],
    ['the new ERP (SAP) rollout', 'the new ERP rollout'],
    ['shift(s) and f(x)', 'shift(s) and f(x)'],
    ['(nothing)', ''],
  ])('of %j leaves %j', (noted, topic) => {
    expect(asTopic(noted)).toBe(topic);
  });
});

describe('what nobody enjoyed talking about', () => {
  it.each([
    'salary (55-60k)',
    'day rate',
    'the notice period',
    'we talked about pay',
    'what the pay is',
    'sick leave',
    'why im leaving banking after 12 years',
    'why I left my last place',
    'being out of work for 8 yrs w/ the kids',
    'Sick Pay',
    'notice period and start date',
    'relocation package',
    'benefits',
    'the benefits package',
    'holiday allowance',
    'annual leave',
    'parental leave',
    'my visa',
  ])('%j is left out', (noted) => {
    expect(withoutUnwelcome(noted)).toBe('');
  });

  it.each([
    'pay gap reporting',
    'benefits for carers',
    'the benefits of a small team',
    'housing benefit claims',
    'the relocation of the depot',
    'visa applications for students',
    'the sick leave policy',
    'notice boards',
    'rate of churn',
    'redundancy in the network',
    'why we use Rust',
    'my time in Leeds',
    'pay-as-you-go',
    'how you left the cloud',
  ])('%j stays', (noted) => {
    expect(withoutUnwelcome(noted)).toBe(noted);
  });

  it('of a list the rest stays', () => {
    expect(withoutUnwelcome('stock, pay')).toBe('stock');
  });

  it('is said, and the other topics stand', () => {
    const held = application({ interviews: [interview({ topics: topics('day rate', 'the vans') })] });
    const { body, remarks } = write(templateNamed('thankyou'), null, request({ application: held }));
    expect(body).toContain('our conversation about the vans,');
    expect(body).not.toContain('rate');
    expect(remarks.join()).toContain('of “day rate” that is left out');
  });

  it('given for one letter is left out as well', () => {
    const { body, remarks } = write(
      templateNamed('thankyou'),
      null,
      request({ set: { topics: 'salary' }, application: application({ interviews: [interview()] }) }),
    );
    expect(body).not.toContain('salary');
    expect(remarks.join()).toContain('of “salary” that is left out');
  });
});

describe('articles and headings', () => {
  it.each([
    ['self-referral pathway and waiting lists', 'the self-referral pathway and waiting lists'],
    ['private mix', 'the private mix'],
    ['breakfast club', 'the breakfast club'],
    ['on call 1 in 6', 'being on call 1 in 6'],
    ['Staff Discount', 'the staff discount'],
    ['Night Shift', 'the night shift'],
    ['Project Orion', 'Project Orion'],
    ['Black Friday', 'Black Friday'],
  ])('%j is %j', (noted, topic) => {
    expect(asTopic(noted)).toBe(topic);
  });

  it.each([
    ['the schools rooftop thing', 'the schools rooftop'],
    ['the thing with the robots', 'the robots'],
    ['the main thing', 'the main thing'],
  ])('%j of theirs is %j', (noted, thing) => {
    expect(asTheirs(noted)).toBe(thing);
  });

  it('a project that is something done is no “work on” it', () => {
    const held = application({ interviews: [interview({ project: 'opening a second site in Hull' })] });
    expect(write(templateNamed('thankyou'), null, request({ application: held })).body).toContain(
      'What I would most like to be part of is opening a second site in Hull',
    );
  });
});

const topics = (...texts: string[]) => texts.map((text) => ({ text, person: null }));
