/** Whatever the facts, a letter has no gap, no stray mark and no placeholder. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECK_IDS } from '../../src/letters/checks/check.ts';
import { checksOn } from '../../src/letters/checks/checks.ts';
import { write } from '../../src/letters/write.ts';
import { application, interview, person, poor, request } from './build.ts';
import { templateNamed, wordings } from './built-in.ts';
import { anyRequest, HOSTILE } from './facts-arbitrary.ts';

/** What only a machine writes; looked for where no fact brought it along. */
const STRAY = /undefined|null|NaN|\[object|\{\{|\}\}|&#x|&amp;|&quot;/g;

const strays = (text: string): string[] => [...text.matchAll(STRAY)].map(([found]) => found);

describe('every letter, whatever the facts', () => {
  it.each(wordings)('$title has no gap', ({ template, variant }) => {
    const given = poor(template).set;
    fc.assert(
      fc.property(anyRequest, (any) => {
        const asked = { ...any, set: { ...given, ...any.set } };
        const letter = write(template, variant, asked);
        if (letter.missing.length > 0) return;
        const { subject, body } = letter;
        expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]| {2}|^ | $/u);
        expect(subject).not.toBe('');
        expect(body).not.toMatch(/ {2}|\t|\r|\n{3,}|^\s|\s$| \n|\n /);
        expect(body.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
        expect(body).not.toMatch(/ [,.;:!?](?= |$)/m);
        expect(body).not.toMatch(/,,|, ,|,\.( |$)/m);
        const facts = JSON.stringify(asked);
        for (const stray of strays(`${subject}\n${body}`)) expect(facts).toContain(stray);
        expect(checksOn(letter, { template, request: asked, attachments: 0 })).toHaveLength(CHECK_IDS.length);
      }),
      { numRuns: 60 },
    );
  });

  it.each(wordings)('$title takes each hostile text for every fact at once', ({ template, variant }) => {
    for (const hostile of HOSTILE) {
      const held = interview({
        stage: hostile,
        topics: [{ text: hostile, person: null }],
        project: hostile,
        challenge: hostile,
      });
      const asked = request({
        application: application({ company: `Acme ${hostile}`, role: hostile, interviews: [held] }),
        me: { name: hostile, email: null, phone: hostile, linkedin: hostile },
        to: [person({ name: hostile })],
        set: { ...poor(template).set, ...(hostile.length > 1 ? { experience: hostile } : {}) },
      });
      const { subject, body } = write(template, variant, asked);
      expect(subject).not.toMatch(/[\r\n]/);
      expect(body.split('\n').length).toBeLessThan(30);
      expect(body.length).toBeLessThan(4000);
    }
  });

  it('words that look like a template stay words', () => {
    const held = interview({ topics: [{ text: 'the {{company}} macro & "quotes"', person: null }] });
    const { body } = write(
      templateNamed('thankyou'),
      null,
      request({ application: application({ interviews: [held] }) }),
    );
    expect(body).toContain('about the {{company}} macro & "quotes", and');
  });

  it('a line break in a name starts no new line', () => {
    const { body, to } = write(
      templateNamed('thankyou'),
      null,
      request({ to: [person({ name: 'Dana\r\nLee' })] }),
    );
    expect(body).toMatch(/^Hi Dana,\n/);
    expect(to).toEqual([{ name: 'Dana Lee', email: 'dana@acme.example' }]);
  });
});
