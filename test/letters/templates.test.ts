/** The built-in letters as a whole: which there are, how long they are, and what they must never say. */
import { describe, expect, it } from 'vitest';
import { SHIPPED_PARTIALS } from '../../src/commands/shared/template-files.ts';
import { CANDIDATE_LETTERS, EMPLOYER_LETTERS } from '../../src/letters/registry.ts';
import { write } from '../../src/letters/write.ts';
import { poor, rich } from './build.ts';
import { partialSources, templateSources, templates, wordings } from './built-in.ts';

const words = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Phrases that sound like nobody. */
const STOCK =
  /finds you well|thrilled|delve|i am writing to|i'm writing to|reach(?:ing)? out|touch(?:ing)? base|earliest convenience|circle back|passionate|synerg|excited|do not hesitate|don't hesitate|per my last|just wanted|sorry|apolog|leverage|invaluable|honou?red/i;

describe('the built-in letters', () => {
  it('are the files of templates/, each named after itself', () => {
    expect(templateSources.map(({ fileName }) => fileName.replace('.hbs', '')).sort()).toEqual(
      [...CANDIDATE_LETTERS, ...EMPLOYER_LETTERS].sort(),
    );
    for (const [index, template] of templates.entries()) {
      expect(`${template.name}.hbs`).toBe(templateSources[index]?.fileName);
    }
  });

  it('share pieces the program knows', () => {
    const there = partialSources.map(({ fileName }) => fileName.replace('.hbs', ''));
    expect([...SHIPPED_PARTIALS].sort()).toEqual(there.sort());
  });

  it.each(templates)('$name says when it is sent and where it comes from', (template) => {
    expect(template.when).not.toBe('');
    expect(template.source).toMatch(/^S\d(?:, S\d)*$/);
  });

  it.each(wordings)('$title reads as before', async ({ template, variant, title }) => {
    const { to, subject, body } = write(template, variant, rich(template));
    const addressed = to.map(({ name, email }) => `${name} <${email}>`).join(', ');
    await expect(`To: ${addressed}\nSubject: ${subject}\n\n${body}\n`).toMatchFileSnapshot(
      `golden/${title}.txt`,
    );
  });

  it.each(wordings)('$title is brief with rich facts and with poor ones', ({ template, variant }) => {
    for (const asked of [rich(template), poor(template)]) {
      const { body } = write(template, variant, asked);
      expect(words(body)).toBeGreaterThanOrEqual(template.words.from);
      expect(words(body)).toBeLessThanOrEqual(template.words.to);
    }
  });

  it.each(wordings)('$title parts from its reader on lines of their own', ({ template, variant }) => {
    const all = rich(template);
    const liked = Object.keys(all.set).filter((field) => !template.needs.flat().includes(field));
    const less = liked.map((field) => ({ ...all, set: { ...all.set, [field]: '' } }));
    for (const asked of [all, poor(template), ...less]) {
      expect(write(template, variant, asked).body).toMatch(
        /[^\n]\n\n[A-Z][a-z ]{3,30},\n[^\n]+(?:\n[^\n]+)*$/,
      );
    }
  });

  it.each(wordings)('$title is brief when it is written a second time', ({ template, variant }) => {
    const sent = { id: 1, template: template.name, to: [], on: '2026-03-01', via: 'email' } as const;
    const previous = [{ ...sent, subject: null, text: null }];
    for (const asked of [rich(template), poor(template)]) {
      const { body } = write(template, variant, { ...asked, previous });
      expect([words(body), body]).toEqual([
        Math.min(Math.max(words(body), template.words.from), template.words.to),
        body,
      ]);
    }
  });

  it.each(wordings)('$title names the company or the role', ({ template, variant }) => {
    const { subject, body } = write(template, variant, poor(template));
    expect(`${subject}\n${body}`).toMatch(/Acme|Senior Engineer/);
  });

  it.each(wordings)('$title has no stock phrases', ({ template, variant }) => {
    for (const asked of [rich(template), poor(template)]) {
      const { subject, body } = write(template, variant, asked);
      expect(`${subject}\n${body}`).not.toMatch(STOCK);
    }
  });
});
