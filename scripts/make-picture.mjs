/**
 * Draws the picture of the README: a real session in a real terminal (tmux), as an SVG of its own letters and colours.
 * `npm run picture` after a build; with a path, the picture goes there.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const COLUMNS = 98;
const ROWS = 60;

/** What is typed, and words that stand on the screen once it has been answered. */
const SESSION = [
  [
    'jobfu add --yes "call w/ dana lee from acme yest 3pm, SRE role; they decide by end of next week"',
    'jobfu draft thankyou',
  ],
  ['jobfu sent', 'jobfu draft checkin'],
];

const LETTER = { width: 8.43, height: 19, size: 14 };
const EDGE = 18;
const BAR = 34;
const COLOURS = {
  text: '#d7dae0',
  back: '#1d2026',
  bar: '#2a2e37',
  31: '#ff7b72',
  32: '#7ee787',
  36: '#79c0ff',
};

const folder = mkdtempSync(join(tmpdir(), 'jobfu-picture-'));
const server = `jobfu-picture-${process.pid}`;
const tmux = (...args) => execFileSync('tmux', ['-L', server, ...args], { encoding: 'utf8' });
const sleep = (time) => new Promise((done) => setTimeout(done, time));

const screen = (...flags) => tmux('capture-pane', '-p', ...flags).trimEnd();

/** Waits for words on the screen, and for the prompt behind them: the program has ended then. */
const see = async (words) => {
  for (let tries = 0; tries < 800; tries++) {
    const shown = screen();
    if (shown.replace(/\s+/g, ' ').includes(words) && shown.endsWith('\n$')) return;
    await sleep(25);
  }
  throw new Error(`never saw "${words}" in:\n${screen()}`);
};

/** The session as it stands on the screen, escape sequences and all. */
const play = async () => {
  const env = {
    HOME: folder,
    TZ: 'UTC',
    LANG: 'C.UTF-8',
    JOBFU_DB: join(folder, 'jobfu.db'),
    JOBFU_NOW: '2026-03-11T09:00',
    PS1: '$ ',
    // Written when the shell ends, into a folder that is being removed.
    HISTFILE: '',
    PATH: process.env.PATH,
  };
  const words = Object.entries(env).map(([key, value]) => `${key}='${value}'`);
  const shell = `env -i TERM=screen-256color ${words.join(' ')} bash --norc --noprofile`;
  tmux('-f', '/dev/null', 'new-session', '-d', '-x', String(COLUMNS), '-y', String(ROWS), shell);
  tmux(
    'send-keys',
    '-l',
    `alias jobfu='FORCE_COLOR=1 ${process.execPath} ${resolve('bin/jobfu.js')}'; clear; echo re""ady; clear`,
  );
  tmux('send-keys', 'Enter');
  await sleep(400);
  for (const [typed, seen] of SESSION) {
    tmux('send-keys', '-l', typed);
    tmux('send-keys', 'Enter');
    await see(seen);
  }
  return screen('-e');
};

/** What sets a look: the escape sequences of colour and weight. */
const ESCAPES = new RegExp(`(${String.fromCharCode(27)}\\[[\\d;]*m)`);

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A line as pieces of one look each. */
const piecesOf = (line, look) => {
  const pieces = [];
  for (const part of line.split(ESCAPES)) {
    const codes = ESCAPES.test(part) ? part.slice(2, -1) : undefined;
    if (codes === undefined) {
      if (part !== '') pieces.push({ text: part, ...look });
      continue;
    }
    for (const code of (codes || '0').split(';').map(Number)) {
      if (code === 0) Object.assign(look, { bold: false, dim: false, colour: null });
      else if (code === 1) look.bold = true;
      else if (code === 2) look.dim = true;
      else if (code === 22) Object.assign(look, { bold: false, dim: false });
      else if (code === 39) look.colour = null;
      else if (COLOURS[code]) look.colour = COLOURS[code];
    }
  }
  return pieces;
};

const draw = (shown) => {
  const lines = shown.split('\n').slice(0, -1);
  const look = { bold: false, dim: false, colour: null };
  const width = Math.round(COLUMNS * LETTER.width + 2 * EDGE);
  const height = Math.round(BAR + lines.length * LETTER.height + 2 * EDGE);
  const rows = lines.map((line, i) => {
    let column = 0;
    const spans = piecesOf(line, look).map(({ text, bold, dim, colour }) => {
      const x = EDGE + column * LETTER.width;
      column += [...text].length;
      const style = [
        `x="${x.toFixed(1)}"`,
        ...(colour ? [`fill="${colour}"`] : []),
        ...(bold ? ['font-weight="700"'] : []),
        ...(dim ? ['fill-opacity="0.62"'] : []),
      ];
      return `<tspan ${style.join(' ')}>${escaped(text)}</tspan>`;
    });
    const y = BAR + EDGE + (i + 0.75) * LETTER.height;
    return spans.length === 0
      ? ''
      : `<text y="${y.toFixed(1)}" xml:space="preserve">${spans.join('')}</text>\n`;
  });
  const dots = ['#ff5f57', '#febc2e', '#28c840'].map(
    (fill, i) => `<circle cx="${EDGE + 6 + i * 20}" cy="${BAR / 2}" r="6" fill="${fill}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">
<title id="title">A session with jobfu: an interview noted in one sentence, the thank-you sent, what comes next</title>
<rect width="${width}" height="${height}" rx="10" fill="${COLOURS.back}"/>
<path d="M0 ${BAR}V10a10 10 0 0 1 10-10h${width - 20}a10 10 0 0 1 10 10v${BAR - 10}z" fill="${COLOURS.bar}"/>
${dots.join('')}
<g fill="${COLOURS.text}" font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="${LETTER.size}">
${rows.join('')}</g>
</svg>
`;
};

try {
  writeFileSync(process.argv[2] ?? 'scripts/session.svg', draw(await play()));
} finally {
  tmux('kill-server');
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
