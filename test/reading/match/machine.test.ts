/** The machine over words finds what the patterns say: each is held against the regular expression it was written as. */
import { expect, test } from 'vitest';
import { canonical, type Sentence } from '../../../src/reading/canonical.ts';
import { find } from '../../../src/reading/find.ts';
import { patternSource, ruleMachine } from '../../../src/reading/machine.ts';
import { assemble } from '../../../src/reading/match/assemble.ts';
import { createMatcher } from '../../../src/reading/match/matcher.ts';
import { createVocabulary } from '../../../src/reading/match/vocabulary.ts';
import { RULES } from '../../../src/reading/rules/index.ts';

const { tables, owners, exceptions } = ruleMachine();
const vocabulary = createVocabulary(tables.words.split(' '));
const matcher = createMatcher(tables, vocabulary);

/** The first match of a pattern in a sentence, by its words. */
const byMachine = (pattern: number, { words, text, offsets }: Sentence): string | null => {
  const over = { ids: words.map(vocabulary.numberOf), text, offsets };
  matcher.over(over, 0, words.length);
  for (let at = 0; at < words.length; at++) {
    const end = matcher.matchAt(pattern, at);
    if (end > at) return words.slice(at, end).join(' ');
  }
  return null;
};

const byExpression = (expression: RegExp, { text }: Sentence): string | null =>
  expression.exec(text)?.[0].trim() ?? null;

const sentencesOf = (texts: readonly string[]): Sentence[] =>
  texts.flatMap((text) => canonical(text.replace(/\b(?:Friday|Monday|Tuesday)\b/g, '2026'), []));

test.each(RULES.map((rule, number) => [rule.name, rule, number] as const))('%s', (_, rule, number) => {
  const sentences = sentencesOf([...rule.examples, ...rule.nearMisses]);
  for (const [pattern, owner] of owners.entries()) {
    if (owner !== number) continue;
    const own = owners.slice(0, pattern).filter((each) => each === number).length;
    const source = pattern < exceptions ? rule.patterns[own] : rule.unless?.[own - rule.patterns.length];
    const ending = pattern < exceptions ? '(?:(?<= )|(?= ))' : '(?![a-z])';
    const expression = new RegExp(` (?:${patternSource(source ?? '')})${ending}`);
    for (const sentence of sentences)
      expect([source, sentence.text, byMachine(pattern, sentence)]).toEqual([
        source,
        sentence.text,
        byExpression(expression, sentence),
      ]);
  }
});

test('every pattern of a rule waits for a word', () => {
  expect(tables.restless.filter((pattern) => pattern < exceptions)).toEqual([]);
});

const small = assemble([
  { source: 'we (?:will )?(?:[a-z]{1,5} ){0,2}?decide(?= (?:soon|[.,]))', ending: 'word' },
  { source: '(?<!not )organi[sz]e(?:d|s)?(?! parties)', ending: 'word' },
]);

test.each([
  ['we will soon decide .', 0, 'we will soon decide'],
  ['we decide later', 0, null],
  ['we will evidently decide .', 0, null],
  ['we will not organized', 1, null],
  ['we will organised it', 1, 'organised'],
  ['we organise parties', 1, null],
] as const)('%s', (text, pattern, expected) => {
  const own = createVocabulary(small.words.split(' '));
  const over = createMatcher(small, own);
  const words = text.split(' ');
  const offsets = words.map((_, i) => words.slice(0, i).join(' ').length + (i === 0 ? 1 : 2));
  const sentence = { ids: words.map(own.numberOf), text: ` ${text} `, offsets };
  over.over(sentence, 0, words.length);
  const ends = words.map((_, at) => over.matchAt(pattern, at));
  const at = ends.findIndex((end) => end >= 0);
  expect(at < 0 ? null : words.slice(at, ends[at]).join(' ')).toBe(expected);
});

test('a pattern that words cannot be matched by is refused', () => {
  for (const source of ['(a)', 'a.{0,9}b', '[a-z ]{0,9}b', 'a+', '\\bword'])
    expect(() => assemble([{ source, ending: 'word' }])).toThrow();
});

/** A pattern sleeps until a word it waits for stands between the right neighbours; no match may be slept through. */
test('find meets every match of every pattern', () => {
  for (const rule of RULES)
    for (const sentence of sentencesOf(rule.examples)) {
      const holds = rule.patterns.some((_, own) => {
        const pattern = owners.findIndex((owner) => RULES[owner] === rule) + own;
        return byMachine(pattern, sentence) !== null;
      });
      const doubts = (rule.unless ?? []).length > 0 || rule.says === 'rejection' || rule.says === 'immediate';
      if (!holds || doubts) continue;
      expect([sentence.text, find([sentence]).some((finding) => finding.rule === rule)]).toEqual([
        sentence.text,
        true,
      ]);
    }
});
