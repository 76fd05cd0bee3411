/** The report: valid HTML, no fault an accessibility checker finds, nothing fetched, nothing run. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMAT, VERSION } from '../../src/formats/json/schema.ts';
import { html } from '../../src/formats/page/html.ts';
import { IN_MEMORY, type InProcess, openInProcess } from '../e2e/in-process.ts';
import { asArchive, madeUpSearch } from './search.ts';

const NOW = '2026-03-25T09:00';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let jobfu: InProcess;
beforeAll(() => {
  jobfu = openInProcess(IN_MEMORY);
});
afterAll(() => jobfu.remove());

const pages = new Map<number, Promise<string>>();

const pageOf = (size: number): Promise<string> => {
  const page = pages.get(size) ?? makePage(size);
  pages.set(size, page);
  return page;
};

const makePage = async (size: number): Promise<string> => {
  const database = `${jobfu.folder}/${size}.db`;
  const archive = { format: FORMAT, version: VERSION, ...asArchive(madeUpSearch(size)) };
  const run = (argv: string[], input = '') => jobfu.run([...argv, '--db', database], { now: NOW, input });
  if (size > 0) await run(['import', '-'], JSON.stringify(archive));
  const { status, out, err } = await run(['report', '--html', '-']);
  expect([status, err]).toEqual([0, '']);
  return out;
};

const faultsIn = async (page: string): Promise<string[]> => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId}, line ${line}: ${message}`),
  );
};

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

const barriersIn = async (page: string): Promise<string[]> => {
  const { window } = new JSDOM(page, { runScripts: 'outside-only' });
  window.eval(AXE);
  // jsdom draws nothing: contrast is looked at by its numbers below.
  const { violations } = (await window.eval(
    'axe.run(document, { rules: { "color-contrast": { enabled: false } } })',
  )) as { violations: readonly Violation[] };
  window.close();
  return violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes[0]?.html}`);
};

describe.each([0, 3, 80])('with %i applications', (size) => {
  test('it is valid, and fetches and runs nothing', async () => {
    const page = await pageOf(size);
    expect(await faultsIn(page)).toEqual([]);
    expect(page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    );
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|\bhref=|@import|url\(|https?:/i);
  });
});

test('every application has its lane, with a title and its story in words', async () => {
  const document = new JSDOM(await pageOf(80)).window.document;
  const lanes = [...document.querySelectorAll('article.lane')];
  expect(lanes).toHaveLength(80);
  for (const lane of lanes) {
    const [drawing] = lane.querySelectorAll('svg.line');
    const title = drawing?.getAttribute('aria-labelledby') ?? '';
    expect([...lane.querySelectorAll(`#${title}`)][0]?.textContent).toMatch(
      /: (open|offer|rejected|ghosted|accepted)\./,
    );
    expect([...lane.querySelectorAll('ol li')].length).toBeGreaterThan(0);
  }
});

test('it is without barriers', async () => {
  expect(await barriersIn(await pageOf(3))).toEqual([]);
});

/** WCAG contrast of two colours like #1f2328. */
const contrast = (a: string, b: string): number => {
  const luminance = (hex: string): number => {
    const full = hex.length === 4 ? `#${[...hex.slice(1)].map((digit) => digit + digit).join('')}` : hex;
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((m, n) => n - m);
  return (light + 0.05) / (dark + 0.05);
};

test('text stands out from its ground and marks from theirs, light, dark and printed', async () => {
  const page = await pageOf(3);
  const themes = [...page.matchAll(/:root\{([^}]+)\}/g)].map(
    ([, rules = '']) =>
      new Map(rules.split(';').map((rule) => rule.replace('--', '').split(':') as [string, string])),
  );
  expect(themes).toHaveLength(3);
  for (const theme of themes) {
    for (const ground of ['paper', 'card', 'faint']) {
      for (const text of ['ink', 'quiet', 'accent', 'bad', 'good', 'today']) {
        const seen = contrast(theme.get(text) ?? '', theme.get(ground) ?? '');
        expect([text, ground, seen >= 4.5 ? 'readable' : seen]).toEqual([text, ground, 'readable']);
      }
    }
    expect(contrast(theme.get('ours') ?? '', theme.get('card') ?? '')).toBeGreaterThan(3);
  }
});

test('what is put into the page is text, whatever it holds', () => {
  expect(String(html`<p title="${'"<&>\''}">${['a', 1, null, false]}${html`<b>${'<i>'}</b>`}</p>`)).toBe(
    '<p title="&quot;&lt;&amp;&gt;&#39;">a1<b>&lt;i&gt;</b></p>',
  );
});
