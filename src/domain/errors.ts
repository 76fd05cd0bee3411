/** Faults jobfu knows, and the one table that maps them to exit statuses (TRUST: conventions). */

export const EXIT = {
  ok: 0,
  failure: 1,
  usage: 2,
  'not-found': 3,
  cancelled: 4,
  locked: 5,
  damaged: 6,
  io: 74,
  interrupted: 130,
} as const;

export type FaultKind = Exclude<keyof typeof EXIT, 'ok'>;

/** Something the user can mend: one line that says what is wrong, and a hint that says what to type next. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly kind: FaultKind;
  readonly hint: string | null;

  constructor(kind: FaultKind, message: string, hint: string | null = null, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.kind = kind;
    this.hint = hint;
  }
}

export const usage = (message: string, hint: string | null = null): Fault =>
  new Fault('usage', message, hint);
export const notFound = (message: string, hint: string | null = null): Fault =>
  new Fault('not-found', message, hint);
