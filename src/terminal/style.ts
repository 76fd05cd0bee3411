/** Colour and weight for what is shown; plain where no colour is wanted. Meaning never rests on colour alone. */
import type { ColourLevel } from './terminal.ts';

export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  alarm(text: string): string;
  calm(text: string): string;
  good(text: string): string;
}

const same = (text: string): string => text;

export const PLAIN: Style = { bold: same, dim: same, alarm: same, calm: same, good: same };

/** chalk is loaded only where there is colour to show. */
export const loadStyle = async (level: ColourLevel): Promise<Style> => {
  if (level === 0) return PLAIN;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level });
  return { bold: chalk.bold, dim: chalk.dim, alarm: chalk.red, calm: chalk.cyan, good: chalk.green };
};
