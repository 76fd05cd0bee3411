/** `classify --explain` and mail files, through the built program. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openProgram, type Program } from './program.ts';

let jobfu: Program;
beforeEach(() => {
  jobfu = openProgram();
});
afterEach(() => jobfu.remove());

test('the evidence is marked, each rule gives its reason, and the playbook its advice', () => {
  const { out } = jobfu.run(['classify', '--explain', 'We will let you know by Friday.']);
  expect(out).toMatch(/\[.*by Friday\]\d/);
  expect(out).toContain('What it rests on');
  expect(out).toContain('It spans Wed 11 Mar to Fri 13 Mar');
  expect(out).toContain('check in two working days later');
});

test('a mail file brings its own day', () => {
  const file = join(jobfu.folder, 'reply.eml');
  writeFileSync(
    file,
    'From: Dana Lee <dana@acme.example>\r\nDate: Mon, 2 Mar 2026 10:00:00 +0000\r\nSubject: Your interview\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>We will let you know <b>by Friday</b>.</p>\r\n',
  );
  expect(jobfu.json<{ deadline: { to: string } }>(['classify', '--file', file]).deadline.to).toBe(
    '2026-03-06',
  );
});

test('words in another language are said to be so', () => {
  const { out } = jobfu.run([
    'classify',
    'Leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben.',
  ]);
  expect(out).toContain('not English');
  expect(out).not.toContain('next step');
});
