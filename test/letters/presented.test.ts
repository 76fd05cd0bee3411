/** Who gave a presentation or a lesson does not thank for it: the thanks are for the chance to give it, and for the time. */
import { expect, it } from 'vitest';
import { write } from '../../src/letters/write.ts';
import { application, interview, person, request } from './build.ts';
import { templateNamed } from './built-in.ts';

const DANA = person();
const TOM = person({ id: 2, name: 'Tom Pike', email: null });
const MINA = person({ id: 3, name: 'Mina Patel', email: null });

const thanks = (stage: string, variant: string, to = DANA) =>
  write(
    templateNamed('thankyou'),
    variant,
    request({
      application: application({
        people: [DANA, TOM, MINA],
        interviews: [interview({ stage, with: [1, 2, 3] })],
      }),
      to: [to],
    }),
  );

it.each([
  ['presentation', 'full', DANA, 'Thank you for the chance to give the presentation for the Senior Engineer'],
  ['presentation', 'full', TOM, 'Thank you for your time during the presentation for'],
  ['presentation', 'full', MINA, 'Many thanks for the chance to give the presentation for'],
  ['presentation', 'short', DANA, 'Thank you for making time on Tuesday 10 March for the presentation for'],
  ['presentation', 'short', TOM, 'Thank you for listening to the presentation on Tuesday 10 March for'],
  ['presentation', 'short', MINA, 'Many thanks for your time at the presentation on Tuesday 10 March for'],
  ['presentation', 'formal', DANA, 'Thank you for the opportunity to give the presentation for'],
  ['presentation', 'formal', DANA, 'The presentation and your questions strengthened my interest'],
  ['Final presentation', 'full', DANA, 'Thank you for the chance to give the final presentation for'],
  ['sample lesson', 'full', DANA, 'Thank you for the chance to give the sample lesson for'],
  ['presentation and interview', 'full', DANA, 'Thank you for the interview for'],
  ['presentation + panel interview', 'full', DANA, 'Thank you for the panel interview for'],
  ['trial shift', 'full', DANA, 'Thank you for the trial shift for'],
  ['lesson observation', 'full', DANA, 'Thank you for the lesson observation for'],
])('%s, %s: %o', (stage, variant, to, expected) => {
  expect(thanks(stage, variant, to).body).toContain(expected);
});

it('the subject of the short thanks does not thank for it either', () => {
  expect(thanks('presentation', 'short').subject).toBe('Thank you for your time: Senior Engineer');
  expect(thanks('trial shift', 'short').subject).toBe('Thank you for the trial shift: Senior Engineer');
});

it.each(['ask-next-steps', 'feedback', 'checkin'])('nor does %s', (template) => {
  const held = application({ people: [DANA], interviews: [interview({ stage: 'presentation' })] });
  const { body } = write(templateNamed(template), null, request({ application: held, to: [DANA] }));
  expect(body).not.toMatch(/[Tt]hank you (?:again )?for the presentation/);
});
