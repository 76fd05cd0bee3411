/** A family is no company: every letter to it, from it and about it says so. */
import { describe, expect, it } from 'vitest';
import { isHousehold } from '../../src/letters/words/households.ts';
import { asCompany } from '../../src/letters/words/roles.ts';
import { write } from '../../src/letters/write.ts';
import { application, interview, person, request } from './build.ts';
import { templateNamed, wordings } from './built-in.ts';

const MRS = person({ name: 'Mrs Ashworth' });

describe('a private household', () => {
  it.each([
    ['the Harrington family', '', [], true],
    ['The Harrington Family', 'nanny', [], true],
    ['The Dairy Family', 'accountant', [], false],
    ['Harrington family', '', [], true],
    ['a private family', '', [], true],
    ['the Ashworths', 'French tutor', [], true],
    ['the Ashworths', 'assistant', [MRS], true],
    ['the Samaritans', 'volunteer coordinator', [], false],
    ['the Guardians', 'analyst', [MRS], false],
    ['Mr and Mrs Jones', 'housekeeper', [], true],
    ['Mr Cooper', 'loan officer', [], false],
    ['Acme', 'nanny', [], false],
    ['Family Action', 'nanny', [], false],
  ])('is %j (%s): %s', (company, role, people, is) => {
    expect(isHousehold(company, role, people)).toBe(is);
  });

  it('is named with its article', () => {
    expect(asCompany('Harrington family')).toBe('the Harrington family');
    expect(asCompany('The Harrington family')).toBe('the Harrington family');
  });
});

const HOME = application({
  company: 'the Ashworths',
  role: 'French tutor',
  people: [MRS],
  interviews: [interview({})],
});
const TOLD_AS_A_COMPANY = /(?:at|join|joining|working at) the (?:Ashworths)/i;
const REST = { until: 'Friday', challenge: 'irregular verbs' };

describe('no letter tells a family that it is a company', () => {
  it.each(wordings)('$title', ({ template, variant }) => {
    for (const role of ['French tutor', 'PA']) {
      const { subject, body } = write(
        template,
        variant,
        request({ application: { ...HOME, role }, to: [MRS], set: REST }),
      );
      expect(`${subject}\n${body}`).not.toMatch(TOLD_AS_A_COMPANY);
      if (template.audience === 'candidate') expect(body).not.toMatch(/you (?:and|or) the team/);
    }
  });

  it('what one would join, and where one would work', () => {
    const of = (name: string, to = MRS) =>
      write(templateNamed(name), null, request({ application: HOME, to: [to] }));
    expect(of('negotiate').body).toContain('I would very much like to work for you.');
    expect(of('thankyou').body).toContain('for the French tutor role with your family');
    expect(of('references-heads-up').body).toContain('The Ashworths may call you');
    expect(of('offer-accept').body).toContain('very glad to be coming to work for you.');
    const agent = person({ name: 'Kate Ellis', role: 'nanny agency' });
    expect(of('negotiate', agent).body).toContain('I would very much like to work for the Ashworths.');
    expect(of('thankyou', agent).body).toContain('role with the Ashworths');
    expect(of('offer-decline', agent).body).toContain('I hope that the Ashworths find the right person');
    expect(of('offer-thanks', agent).body).toContain('delighted that the Ashworths have offered me');
  });
});
