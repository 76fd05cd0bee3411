/** A yes that is needed before something goes. */
import { Fault } from '../../domain/errors.ts';
import { displayable } from '../../terminal/displayable.ts';
import type { Context } from '../command.ts';

/**
 * Goes on only with a yes; `bare` is what Enter alone says, `hint` what to do after a no.
 * @throws Fault `cancelled` that says `otherwise`
 */
export const agree = async (
  { prompter }: Context,
  question: string,
  otherwise: string,
  { bare = false, hint = null }: { bare?: boolean; hint?: string | null } = {},
): Promise<void> => {
  if (!(await (await prompter()).confirm(displayable(question), bare)))
    throw new Fault('cancelled', otherwise, hint);
};
