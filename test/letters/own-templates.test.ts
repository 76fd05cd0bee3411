/** Templates of the user's own: what is found in them, and where. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { SYSTEM_ZONE } from '../../src/domain/calendar.ts';
import { Fault } from '../../src/domain/errors.ts';
import { brief } from '../../src/letters/facts/brief.ts';
import { FIELDS, ME_FIELDS } from '../../src/letters/facts/fields.ts';
import { sampleRequest } from '../../src/letters/sample.ts';
import { checkTemplate, parsePartials, parseTemplate } from '../../src/letters/template/parse.ts';
import { precompileAll } from '../../src/letters/template/precompile.ts';
import { fromPrecompiled, type PrecompiledLetter } from '../../src/letters/template/precompiled.ts';
import { joinProse } from '../../src/letters/template/source.ts';
import { write } from '../../src/letters/write.ts';
import { request, rich } from './build.ts';
import { partialSources, partials, templateSources, templates, wordings } from './built-in.ts';
import { anyRequest } from './facts-arbitrary.ts';

const check = (source: string): string[] =>
  checkTemplate(source, 'mine.hbs', partials).map(({ line, column, says }) => `${line}:${column} ${says}`);

const HEAD = '---\nname: mine\n---\n';

describe('what is wrong in a template is found where it is', () => {
  it.each([
    ['Subject: Hi\n\nDear {{nmae}},', '3:8 there is no field "nmae": did you mean "name"?'],
    ['Subject: {{rol}}\n\nText.', '1:12 there is no field "rol": did you mean "role"?'],
    ['Subject: Hi\n\n{{topic}}', '3:3 there is no field "topic": did you mean "topics"?'],
    [`${HEAD}Subject: Hi\n\n{{me.nam}}`, '6:3 "me.nam" is no field: did you mean "me.name"?'],
    [
      'Subject: Hi\n\n{{weather}}',
      '3:3 there is no field "weather"; a field of your own goes into "likes" or "needs" of the front matter',
    ],
    ['Subject: Hi\n\nText\n{{#if role}}\nmore', '4:1 {{#if role}} is not closed: {{/if}} is missing'],
    [
      'Subject: Hi\n\n{{#if role}}a{{#unless day}}b{{/if}}{{/unless}}',
      '3:30 {{/if}} stands where {{/unless}} should',
    ],
    ['Subject: Hi\n\nText {{/if}}', '3:6 {{/if}} closes a block that was not opened'],
    ['Subject: Hi\n\nDear {{name,\n\nText', '3:6 "{{name," is not closed: }} is missing'],
    ['Subject: Hi\n\nDear {{name!}},', '3:6 {{name!}} cannot be read'],
    ['Hello {{name}},', '1:1 the subject is missing: start with a line "Subject: …"'],
    ['', '1:1 the subject is missing: start with a line "Subject: …"'],
    ['Subject:\n\nText.', '1:1 the subject is empty'],
    ['Subject: Hi\n\n', '2:1 the letter has no text'],
    [
      'Subject: Hi\n\n{{log company}}',
      '3:1 there is no helper "log" here: a field stands alone, {{company}}',
    ],
    [
      'Subject: Hi\n\n{{#each topics}}x{{/each}}',
      '3:1 {{#each}} is not known here: blocks are {{#if …}} and {{#unless …}}',
    ],
    ['Subject: Hi\n\n{{#topics}}x{{/topics}}', '3:1 {{#topics}} is not known here: write {{#if topics}}'],
    ['Subject: Hi\n\n{{constructor.name}}', '3:3 "constructor.name" is no field'],
    ['Subject: Hi\n\n{{> signof close="x"}}', '3:1 there is no partial "signof": did you mean "signoff"?'],
    ['Subject: Hi\n\n{{> signoff}}', '3:1 {{> signoff}} needs close="…"'],
    ['Subject: Hi\n\n{{#if (lookup me "x")}}a{{/if}}', '3:7 nothing is computed inside a template'],
    ['---\nname: mine\nSubject: Hi\n\nText', '1:1 the front matter is not closed: put --- below it'],
    [
      '---\nnaem: mine\n---\nSubject: Hi\n\nText',
      '2:1 the front matter knows no "naem": it takes name, when, audience, reply, thread, interview, needs, likes, source',
    ],
    [
      '---\naudience: everyone\n---\nSubject: Hi\n\nText',
      '2:1 audience is candidate or employer, not "everyone"',
    ],
    ['=== a\nSubject: Hi\n\nText\n=== a\nSubject: Hi\n\nText', '5:1 there are two wordings called "a"'],
  ])('%j', (source, expected) => {
    expect(check(source)).toContain(expected);
  });

  it('with Windows line ends and a mark at the start of the file as well', () => {
    expect(check('\ufeff---\r\nname: mine\r\n---\r\nSubject: Hi\r\n\r\nDear {{nmae}},\r\n')).toEqual([
      '6:8 there is no field "nmae": did you mean "name"?',
    ]);
  });

  it('as a fault that names file, line and column', () => {
    try {
      parseTemplate('Subject: Hi\n\n{{nmae}} {{rol}}', 'mine.hbs');
      expect.fail('it was taken');
    } catch (error) {
      expect(error).toBeInstanceOf(Fault);
      expect(error).toMatchObject({
        kind: 'usage',
        message: expect.stringMatching(/^mine\.hbs, line 3, column 3: .*\(and 1 more\)$/),
      });
    }
  });
});

describe('a template of one’s own', () => {
  it('may be two lines', () => {
    const template = parseTemplate('Subject: {{role}}\n\nHi {{name}}', 'mine.hbs');
    expect(template).toMatchObject({ name: 'mine', audience: 'candidate', needs: [] });
    expect(write(template, null, request()).body).toBe('Hi');
  });

  it('may have fields of its own, given with --set', () => {
    const source =
      '---\nneeds: weather\nlikes: mood\n---\nSubject: Hi\n\nIt is {{weather}}{{#if mood}} and I am {{mood}}{{/if}}.';
    const template = parseTemplate(source, 'mine.hbs');
    expect(write(template, null, request()).missing).toEqual([
      { field: 'weather', flag: '--set weather="…"' },
    ]);
    expect(write(template, null, request({ set: { weather: 'sunny.' } })).body).toBe('It is sunny.');
  });

  it('may have partials of its own', () => {
    const mine = parsePartials([{ fileName: 'bye.hbs', source: 'Bye from {{me.name}}, {{word}}\n' }]);
    const template = parseTemplate('Subject: Hi\n\n{{> bye word="soon"}}', 'mine.hbs', mine);
    expect(write(template, null, request()).body).toBe('Bye from Sam Rivera, soon');
    expect(() => parsePartials([{ fileName: 'bye.hbs', source: '{{#if role}}' }])).toThrow(
      /^bye\.hbs, line 1, column 1/,
    );
  });

  it('reaches nothing but facts', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      expect(check(`Subject: Hi\n\n{{${name}}}`)).toHaveLength(1);
    }
  });

  it('keeps short lines and joins prose', () => {
    const prose =
      'A line that is long enough to be taken for prose, without any doubt.\n{{#if role}}\nmore\n{{/if}}';
    expect(joinProse('Hi Dana,\n\nBest,\nSam')).toBe('Hi Dana,\n\nBest,\nSam');
    expect(joinProse(prose).trim()).toBe(
      'A line that is long enough to be taken for prose, without any doubt. {{#if role}} more {{/if}}',
    );
  });
});

describe('the fields', () => {
  it('are exactly those a brief gives', () => {
    const { facts } = brief(request(), {
      name: '',
      audience: 'candidate',
      interview: 'latest',
      needs: [],
      likes: [],
    });
    const { me, ...others } = facts;
    expect(Object.keys(others).sort()).toEqual(Object.keys(FIELDS).sort());
    expect(
      Object.keys(me)
        .map((key) => `me.${key}`)
        .sort(),
    ).toEqual([...ME_FIELDS].sort());
  });

  it.each(templates)('$name names in its front matter what it uses', (template) => {
    const always = [
      'company',
      'greeting',
      'formalGreeting',
      'name',
      'several',
      'all',
      'met',
      'metThem',
      'metOthers',
      'offeredBy',
      'roundToCome',
      'referredBy',
      'laterOpen',
      'encouraged',
      'notToCall',
      'noExamples',
      'nextWithWhom',
      'unthanked',
      'stepThere',
      'asksPay',
      'onHold',
      'onceMore',
      'introductionAwaited',
      'rangBy',
      'namedOn',
      'hasOffer',
      'offerThanked',
      'meeting',
      'talk',
      'panel',
      'again',
      'second',
      'third',
      'ahead',
      'earlierMeeting',
      'seeAgain',
      'ago',
      'agency',
      'arranged',
      'asYou',
      'byDeadline',
      'dayNamed',
      'silenceIsNo',
      'namedByOther',
      'hearFrom',
      'notBefore',
      'stepNamed',
      'waitedFor',
      'byPhone',
      'willWrite',
      'call',
      'coffee',
      'introduction',
      'later',
      'nextMeeting',
      'awaited',
      'ringing',
      'apologised',
      'goodWish',
      'topicsOwn',
      'topicsTalk',
      'decides',
      'leftBy',
      'holdUntil',
      'loss',
      'papersTask',
      'signsThere',
      'papersComing',
      'papersGiven',
      'acceptsOnline',
      'askedThere',
      'askedToo',
      'heldThere',
      'held',
      'booking',
      'books',
      'weekAsked',
      'granted',
      'waited',
      'severalTimes',
      'noHour',
      'onAppointment',
      'calledOff',
      'toRing',
      'ringWhom',
      'fillsIn',
      'urgent',
      'ringOn',
      'doneForOne',
      'toReport',
      'stepTold',
      'hoursTold',
      'partOfDay',
      'ringsToArrange',
      'twoTimes',
      'asksFavour',
      'refereesTold',
      'theyArrange',
      'toldWhat',
      'asksTimes',
      'asksStill',
      'asksFact',
      'moves',
      'offered',
      'otherTimes',
      'theRole',
      'challengeTold',
      'projectDeed',
      'projectWork',
      'interviewed',
      'given',
      'attended',
      'reasonThing',
      'reasonKindly',
      'notComing',
      'referencesAsked',
      'offeredTalk',
      'asksBesides',
      'keepsDetails',
      'refusedBy',
      'moreOffered',
      'signsOn',
      'offerTalk',
      'ringsBack',
      'talkAhead',
      'offerInWriting',
      'improveTold',
      'improveWhole',
      'improveDeed',
      'improvePart',
      'byWhen',
      'bySpan',
      'promisedDay',
      'promiseAhead',
      'theirTimes',
      'strengthTold',
      'strengthWhole',
      'nextOffer',
      'nextRemote',
      'reasonFor',
      'startTold',
      'pointAsked',
      'pointTold',
      'reasonDecides',
      'reasonAccepts',
      'reasonThought',
      'keptFrom',
      'pointWhether',
      'untilSpan',
      'timesBy',
      'improveLacked',
      'bookedMeeting',
      'upperBookedMeeting',
      'decisionAhead',
      'inTime',
      'reasonDoing',
      'nextPapers',
      'theirOffer',
      'theirOfferDay',
      'toldWhyNot',
      'wereIll',
      'saidSorry',
      'illAtHome',
      'nextDay',
      'pointOf',
      'askedSince',
      'taskToCome',
      'taskAlone',
      'toPrepare',
      'daysAlone',
      'taskDay',
      'putOff',
      'referencesTold',
      'roughlyWhen',
      'answerAsks',
      'answerBare',
      'reasonTold',
      'missed',
      'invitation',
      'overMeal',
      'talkAsked',
      'fromAfar',
      'ofTerms',
      'toCome',
      'doing',
      'asksIfComing',
      'asksReceipt',
      'confirmed',
      'toWrite',
      'writeWhom',
      'anyDay',
      'goodNews',
      'newsAlone',
      'toSee',
      'papers',
      'bring',
      'declines',
      'timesTold',
      'theirTime',
      'toldHours',
      'bookedPast',
      'bookedMissed',
      'bookedOff',
      'invitedTo',
      'roleInstead',
      'whenItOpens',
      'applyAgain',
      'againWhen',
      'takeawayThing',
      'refereesWrite',
      'feedbackCame',
      'kindWords',
      'takeawayTold',
      'takeawayDoing',
      'questionsWelcome',
      'termsAnswered',
      'invitationOpen',
      'conditions',
      'stayInTouch',
      'tellOfOthers',
      'listed',
      'marked',
      'recalled',
      'thankedOn',
    ];
    const used = new Set(template.sections.flatMap((section) => section.fields));
    const declared = [...template.needs.flat(), ...template.likes];
    const undeclared = [...used].filter(
      (field) => !field.startsWith('me.') && !always.includes(field) && !/^step./.test(field),
    );
    expect(undeclared.filter((field) => !declared.includes(field))).toEqual([]);
    expect(declared.filter((field) => !used.has(field))).toEqual([]);
  });

  it('are all in some letter’s preview', () => {
    for (const template of templates) {
      const letter = write(template, null, sampleRequest(template, SYSTEM_ZONE, 'mdy'));
      expect(letter.missing).toEqual([]);
      expect(letter.remarks.filter((remark) => remark.includes('no place'))).toEqual([]);
    }
  });
});

describe('precompiled letters', () => {
  const folder = mkdtempSync(join(tmpdir(), 'letters-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('read like those parsed from their texts', async () => {
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    for (const [fileName, text] of precompileAll(templateSources, partialSources)) {
      writeFileSync(join(folder, fileName), text);
    }
    const { load } = (await import(pathToFileURL(join(folder, 'letters.js')).href)) as {
      load: Record<string, () => Promise<{ letter: PrecompiledLetter }>>;
    };
    expect(Object.keys(load)).toEqual(templates.map(({ name }) => name));
    const hostile = fc.sample(anyRequest, { numRuns: 25, seed: 3 });
    for (const { template, variant } of wordings) {
      const { letter } = (await load[template.name]?.()) ?? expect.fail(template.name);
      const same = fromPrecompiled(letter);
      expect(write(same, variant, rich(template))).toEqual(write(template, variant, rich(template)));
      expect(write(same, variant, request())).toEqual(write(template, variant, request()));
      for (const any of hostile) {
        expect(write(same, variant, any)).toEqual(write(template, variant, any));
      }
    }
  });

  it('are refused where a text is broken', () => {
    expect(() => precompileAll([{ fileName: 'a.hbs', source: 'Subject: Hi\n\n{{nmae}}' }], [])).toThrow(
      /^a\.hbs, line 3, column 3/,
    );
  });
});
