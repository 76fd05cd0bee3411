/** `jobfu draft`: the email, ready to send, on standard output; remarks on standard error. */
import { usage } from '../domain/errors.ts';
import { type CommandSpec, outcome } from './command.ts';
import { chooseLetter, composeLetter, LETTER_ARGUMENTS, LETTER_OPTIONS } from './shared/letter.ts';
import { applicationData } from './shared/present.ts';

export const draft: CommandSpec = {
  name: 'draft',
  arguments: LETTER_ARGUMENTS,
  options: LETTER_OPTIONS,
  examples: [
    'jobfu draft',
    'jobfu draft thankyou acme --to dana',
    'jobfu draft checkin acme --variant formal',
  ],
  run: async (context, args, options) => {
    const desk = await context.desk();
    const chosen = await chooseLetter(context, desk, args, options);
    const { template, application, also } = chosen;
    const { letter, checks } = await composeLetter(desk, chosen, options);
    const [missing] = letter.missing;
    if (missing) {
      throw usage(
        `The letter "${template.name}" needs to know: ${missing.field}.`,
        `jobfu draft ${template.name} ${application.id} ${missing.flag}`,
      );
    }
    const data = {
      template: template.name,
      application: await applicationData(desk, application),
      to: letter.to,
      subject: letter.subject,
      body: letter.body,
      checks,
    };
    const others = also.map(
      ({ name }) => `One each: jobfu draft ${template.name} ${application.id} --to "${name}"`,
    );
    return outcome({
      data,
      remarks: [...letter.remarks, ...checks.filter(({ ok }) => !ok).map(({ says }) => says), ...others],
      render: ({ to, subject, body }) => [
        `To: ${to.map(({ name, email }) => (email ? `${name} <${email}>` : name)).join(', ')}`.trimEnd(),
        `Subject: ${subject}`,
        '',
        body.trimEnd(),
      ],
    });
  },
};
