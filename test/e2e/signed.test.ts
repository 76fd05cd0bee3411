/** Words that were pasted name who wrote them: the letter that answers them goes there, and nobody is made up. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type InProcess, openInProcess } from './in-process.ts';

let jobfu: InProcess;
beforeEach(async () => {
  jobfu = openInProcess();
  await jobfu.run(['config', 'set', 'name', 'Sam Reed']);
  await jobfu.run([
    ...['add', '--company', 'Acme', '--role', 'nurse', '--at', '2026-03-09T14:00'],
    ...['--with', 'Ann Poe', '--with', 'Gemma Hart', '--with', 'Ms Priya Nair'],
  ]);
});
afterEach(() => jobfu.remove());

const toWhom = async (): Promise<string> => {
  const { out } = await jobfu.run(['draft', 'reply-immediate', '1']);
  return /^To: (.*)$/m.exec(out)?.[1] ?? '';
};

test.each([
  ['Could you come in on Monday at 10am?\n\nThanks, Gemma', 'Gemma Hart'],
  ['Could you come in on Monday at 10am?\nBest,\nPriya Nair\nHead of Nursing', 'Ms Priya Nair'],
  ['Could you come in on Monday at 10am? Gemma', 'Gemma Hart'],
  ['Could you come in on Monday at 10am?\nKind regards,\nHR team', 'Ann Poe'],
])('%j is answered to who signed it', async (words, name) => {
  const { err } = await jobfu.run(['heard', '1', words]);
  expect(err).not.toContain('signed');
  expect(await toWhom()).toBe(name);
});

test('told with --from, or by the mail, the signature does not matter', async () => {
  await jobfu.run(['heard', '1', 'Could you come in on Monday at 10am? Thanks, Gemma', '--from', 'Ann']);
  expect(await toWhom()).toBe('Ann Poe');
  const mail =
    'From: Priya Nair <priya@acme.example>\r\nSubject: Monday\r\n\r\nCould you come in on Tuesday at 10am?\r\nThanks, Gemma\r\n';
  await jobfu.run(['heard', '1', '-'], { input: mail });
  expect(await toWhom()).toContain('Priya Nair');
});

test('somebody unknown is no person yet: the remark names the flag', async () => {
  const { err } = await jobfu.run(['heard', '1', 'Could you come in? Yours sincerely, Mrs J Barker']);
  expect(err).toContain('It is signed “Mrs J Barker”, who is not recorded at Acme');
  expect(err).toContain('--from "Mrs J Barker"');
  expect((await jobfu.run(['show', '1'])).out).not.toMatch(/^.*With.*Barker/m);
});

test.each([
  'Could you come in? Thanks, Sam',
  'Could you come in? Regards, Acme',
  'Come in? Best, Recruitment',
])('%j is signed by nobody else', async (words) => {
  expect((await jobfu.run(['heard', '1', words])).err).not.toContain('signed');
});

test('named by another, or one of two', async () => {
  const { err } = await jobfu.run(['heard', 'ann poe', 'Could you come in on Monday at 10am? Thanks, Gemma']);
  expect(err).toContain('kept as from Gemma Hart: --from "Ann Poe" says otherwise');
  await jobfu.run(['edit', '1', '--person', 'Gemma Stone']);
  const twice = await jobfu.run(['heard', '1', 'Could you come in on Tuesday at 10am? Thanks, Gemma']);
  expect(twice.err).toContain('may be any of Gemma Hart and Gemma Stone');
});

test('what is no name is no recipient', async () => {
  const { status, err } = await jobfu.run(['draft', 'references-heads-up', '1', '--to', 'my boss']);
  expect(status).toBe(2);
  expect(err).toContain('--to "my boss" is no name.');
  expect((await jobfu.run(['draft', 'references-heads-up', '1', '--to', 'HR team'])).status).toBe(0);
  expect((await jobfu.run(['draft', 'references-heads-up', '1', '--to', 'Maureen (my boss)'])).status).toBe(
    0,
  );
});

test('somebody not on record who signed their words gets the answer, and is kept once it went out', async () => {
  await jobfu.run([
    ...['heard', '1', 'Hi Sam,\n\nAnn is on leave. Could you come in on Monday at 10am?\n\n'],
    'Kind regards,\nMegan Holt\nTalent Team',
  ]);
  const { out, err } = await jobfu.run(['draft', 'reply-immediate', '1']);
  expect(out).toContain('To: Megan Holt\n');
  expect(out).toContain('Hi Megan,');
  expect(err).toContain('It goes to Megan Holt, who signed their message and is not recorded at Acme');
  expect((await jobfu.run(['draft', 'reply-immediate', '1', '--to', 'ann'])).out).toContain('To: Ann Poe\n');
  expect((await jobfu.run(['draft', 'checkin', '1'])).out).not.toContain('Megan');
  const sent = await jobfu.run(['sent', 'reply-immediate', '1']);
  expect(sent.out).toContain('Sent: reply-immediate to Megan Holt');
  expect(sent.err).toContain('Megan Holt was not recorded at Acme, and is now.');
});

test('a name alone is enough where nobody else could have written it', async () => {
  await jobfu.run(['add', '--company', 'Moorview', '--role', 'cook', '--applied', '2026-03-02']);
  await jobfu.run(['heard', 'Moorview', 'Hiya, are you free for a chat on Friday afternoon? Lucy']);
  expect((await jobfu.run(['draft', 'reply-immediate', 'Moorview'])).out).toContain('Hello Lucy,');
});

test('who signed a no is asked for feedback, and no check-in is named after it', async () => {
  await jobfu.run(['add', '--company', 'Hobbs & Reid', '--role', 'solicitor', '--applied', '2026-03-02']);
  await jobfu.run([
    ...['heard', 'Hobbs', 'Dear Sam, Thank you for your application. Unfortunately we will not be inviting'],
    'you to interview. Yours sincerely, Jane Hobbs',
  ]);
  for (const letter of ['rejection-thanks', 'feedback', 'keep-in-touch']) {
    const { out } = await jobfu.run(['draft', letter, 'Hobbs']);
    expect(out).toContain('To: Jane Hobbs\n');
    expect(out).toContain('Dear Jane,');
  }
  await jobfu.run(['sent', 'rejection-thanks', 'Hobbs']);
  const next = async (): Promise<string> => (await jobfu.run(['draft', '--to', 'Jane'])).err;
  expect(await next()).toContain('No letter is due');
  expect(await next()).not.toContain('checkin');
});

test('more time to decide is asked of whoever signed the offer, where nobody of that part is on record', async () => {
  await jobfu.run(['heard', '1', 'We would like to offer you the job.\n\nKind regards,\nMarta Quill\nHR']);
  const asked = ['draft', 'offer-extension', '1', '--set', 'until=Friday'];
  expect((await jobfu.run(asked)).out).toContain('To: Marta Quill');
  await jobfu.run(['edit', '1', '--person', 'Ann Poe: Ann Poe (hiring manager)']);
  expect((await jobfu.run(asked)).out).toContain('To: Ann Poe');
});
