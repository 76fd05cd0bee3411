/** A letter as a mail file and as a link, read back by others. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Email } from '../../src/letters/request.ts';
import { isAddress, toEml } from '../../src/letters/ways-out/eml.ts';
import { flow } from '../../src/letters/ways-out/flow.ts';
import { toMailto } from '../../src/letters/ways-out/mailto.ts';
import { write } from '../../src/letters/write.ts';
import { bodyOf, hasPython, readBack, readLink, unflow } from '../read-mail.ts';
import { poor, rich } from './build.ts';
import { wordings } from './built-in.ts';
import { anyRequest, HOSTILE } from './facts-arbitrary.ts';

const FROM = { name: 'Sam Rivera', email: 'sam@post.example' };
const NOW = '2026-03-11T09:00:00.000Z';

const email = (facts: Partial<Email> = {}): Email => ({
  to: [{ name: 'Dana Lee', email: 'dana@acme.example' }],
  subject: 'Thank you',
  body: 'Hi Dana,\n\nThank you.\n\nSam',
  ...facts,
});

const ALLOWED = [
  'From',
  'To',
  'Subject',
  'Date',
  'Message-ID',
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding',
  'X-Unsent',
];

describe.skipIf(!hasPython)(
  'a mail file, read back by Python (skipped where python3 is not installed)',
  () => {
    it('carries every letter whole', () => {
      const letters = wordings.flatMap(({ template, variant }) =>
        [rich(template), poor(template)].map((facts) => write(template, variant, facts)),
      );
      const mails = readBack(letters.map((letter) => toEml(letter, FROM, NOW, 'abc@post.example')));
      for (const [index, mail] of mails.entries()) {
        const letter = letters[index];
        expect(bodyOf(mail)).toBe(letter?.body);
        expect(mail.subject).toBe(letter?.subject);
        expect(mail.to).toEqual(letter?.to.map(({ name, email: address }) => [name, address]));
        expect(mail.from).toEqual([['Sam Rivera', 'sam@post.example']]);
        expect(mail.date).toBe('2026-03-11T09:00:00+00:00');
        expect(mail.defects).toEqual([]);
      }
    });

    it('carries whatever facts there are, and never a header more', () => {
      const samples = fc.sample(anyRequest, { numRuns: 120, seed: 7 });
      const letters = samples.map((any, index) => {
        const { template, variant } =
          wordings[index % wordings.length] ?? wordings[0] ?? expect.fail('no letters');
        return write(template, variant, { ...any, set: { ...poor(template).set, ...any.set } });
      });
      const mails = readBack(letters.map((letter) => toEml(letter, FROM, NOW)));
      for (const [index, mail] of mails.entries()) {
        const letter = letters[index];
        expect(bodyOf(mail)).toBe(letter?.body);
        expect(mail.subject.trim()).toBe(letter?.subject.trim());
        expect(mail.headers.filter((name) => !ALLOWED.includes(name))).toEqual([]);
        expect(new Set(mail.headers).size).toBe(mail.headers.length);
        expect(mail.to.map(([, address]) => address)).toEqual(
          letter?.to.map(({ email: address }) => address),
        );
        expect(mail.multipart).toBe(false);
      }
    });

    it('keeps hostile names and subjects on their own line', () => {
      const mails = readBack(
        HOSTILE.map((hostile) =>
          toEml(
            email({ to: [{ name: hostile, email: 'dana@acme.example' }], subject: hostile }),
            { ...FROM, name: hostile },
            NOW,
            `${hostile}@x`,
          ),
        ),
      );
      for (const mail of mails) {
        expect(mail.headers.filter((name) => !ALLOWED.includes(name))).toEqual([]);
        expect(mail.to.map(([, address]) => address)).toEqual(['dana@acme.example']);
        expect(mail.body).not.toContain('Bcc');
      }
      expect(mails[1]?.to).toEqual([['Dana Bcc: thief@evil.example', 'dana@acme.example']]);
      expect(mails[6]?.subject).toBe('山田太郎');
    });

    it('keeps a text of the user’s own as it is', () => {
      const bodies = [
        'From here on\n> not a quote\n two spaces\n\n-- \nSam',
        `${'x'.repeat(2000)}\n\nafter`,
        `${'é'.repeat(600)} ${'word '.repeat(40)}end`,
        'a  b   c',
        'last line\n\n\n',
      ];
      const mails = readBack(bodies.map((body) => toEml(email({ body }), FROM, NOW)));
      expect(mails.map(bodyOf)).toEqual(bodies.map((body) => body.replace(/\n+$/, '')));
    });
  },
);

describe('a mail file', () => {
  const mail = toEml(email({ subject: 'Grüße '.repeat(30), body: `${'word '.repeat(100)}ö` }), FROM, NOW);

  it('has CR LF ends and short lines', () => {
    expect(mail.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of mail.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
  });

  it('lets no line pass for a quote or for the start of another mail', () => {
    const lines = flow(
      `From here on\n> said\n${'word '.repeat(14)}> and From there ${'word '.repeat(14)}From now`,
    );
    expect(lines.filter((line) => /^(?:>|From )/.test(line))).toEqual([]);
  });

  it('has no recipient where no address is known, and refuses what is no address', () => {
    expect(toEml(email({ to: [{ name: 'Dana', email: null }] }), FROM, NOW)).not.toMatch(/^To:/m);
    for (const address of ['dana', 'a@b\r\nBcc: c@d', 'a@b, c@d', 'a b@c', '<a@b>']) {
      expect(isAddress(address)).toBe(false);
      expect(() => toEml(email({ to: [{ name: 'Dana', email: address }] }), FROM, NOW)).toThrow(
        /no mail address/,
      );
    }
  });

  it('flows and joins again to the very text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('word', 'a', ' ', '\n', '>', 'From ', 'long'.repeat(30), 'é'), {
          maxLength: 60,
        }),
        (parts) => {
          const body = parts.join('');
          const expected = body
            .replace(/\n+$/, '')
            .split('\n')
            .map((line) => line.trimEnd())
            .join('\n');
          expect(unflow(flow(body).join('\n'))).toBe(expected.replace(/\n+$/, ''));
        },
      ),
    );
  });
});

describe('a mailto link', () => {
  it.each(wordings)('$title decodes to the same text', ({ template, variant }) => {
    for (const facts of [rich(template), poor(template)]) {
      const letter = write(template, variant, facts);
      const { url, tooLong } = toMailto(letter);
      const addresses = letter.to.map(({ email: address }) => address).join(',');
      expect(readLink(url)).toEqual({ to: addresses, subject: letter.subject, body: letter.body });
      expect(tooLong).toBe(url.length > 1900);
    }
  });

  it('holds whatever facts there are', () => {
    fc.assert(
      fc.property(anyRequest, (any) => {
        const { template, variant } = wordings[0] ?? expect.fail('no letters');
        const letter = write(template, variant, any);
        const { url } = toMailto(letter);
        expect(url).toMatch(/^mailto:[\w.,@%+-]*\?subject=[\w.~%-]*&body=[\w.~%-]*$/);
        expect(readLink(url).body).toBe(letter.body);
      }),
      { numRuns: 100 },
    );
  });

  it('says when it is too long, and leaves out what is no address', () => {
    expect(toMailto(email({ body: 'x'.repeat(1800) })).tooLong).toBe(false);
    expect(toMailto(email({ body: 'x'.repeat(1900) })).tooLong).toBe(true);
    expect(toMailto(email({ to: [{ name: 'x', email: 'a@b?bcc=c@d' }] })).url).toMatch(
      /^mailto:a@b%3Fbcc%3Dc|^mailto:\?/,
    );
  });
});
