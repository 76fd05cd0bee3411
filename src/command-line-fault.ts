/** What commander says of a line nobody can mean, in our form. */
import { type Fault, usage } from './domain/errors.ts';
import { COMMANDS, type CommanderError } from './program.ts';

/** commander's sentence without "error:", its suggestion as the hint. */
export const commandLineFault = (error: CommanderError): Fault => {
  const [line = '', ...more] = error.message.replace(/^error: /, '').split('\n');
  if (error.code === 'commander.help')
    return usage('Which command?', `jobfu help, or one of: ${COMMANDS.map(({ name }) => name).join(', ')}`);
  const suggestion = more
    .join(' ')
    .replace(/^\(|\)$/g, '')
    .trim();
  const sentence = line.charAt(0).toUpperCase() + line.slice(1);
  return usage(/[.?!]$/.test(sentence) ? sentence : `${sentence}.`, suggestion || 'jobfu help');
};
