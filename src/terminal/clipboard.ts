/** The system's clipboard. The library is loaded when something is copied, and not before. */
import { Fault } from '../domain/errors.ts';

/** @throws Fault `failure` where there is no clipboard */
export const copyText = async (text: string): Promise<void> => {
  try {
    const { default: clipboard } = await import('clipboardy');
    await clipboard.write(text);
  } catch (error) {
    throw new Fault(
      'failure',
      'There is no clipboard here to copy to.',
      process.platform === 'linux'
        ? 'It takes a desktop, and xsel (X11) or wl-copy (Wayland). Or: jobfu draft --eml letter.eml'
        : 'jobfu draft --eml letter.eml writes a mail file instead.',
      error,
    );
  }
};
