/** What to install so that a machine reminds its user each morning: a line for cron, or a timer for systemd. */

/** Words of a command line, quoted for a POSIX shell. */
export const shellQuoted = (words: readonly string[]): string =>
  words
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`))
    .join(' ');

export interface Reminder {
  /** jobfu as it is started here, word by word. */
  readonly jobfu: readonly string[];
  /** The command that shows a notice, as `notify-send`; null where there is none: it prints instead. */
  readonly notifier: string | null;
  /** Local time, `HH:MM`. */
  readonly at: string;
  /** Days of work, 1 Monday to 7 Sunday. */
  readonly workdays: readonly number[];
}

/**
 * One line for a shell: says how many things there are to do where there are any, and is silent otherwise. A cron job
 * knows nothing of the desktop, so it is told where notices go.
 */
export const reminderCommand = ({ jobfu, notifier }: Reminder): string => {
  const due = shellQuoted([...jobfu, 'due']);
  const count = `n=$(${shellQuoted([...jobfu, 'due', '--count', '--no-input'])}) && [ "$n" -gt 0 ]`;
  if (notifier === null) return `${count} && ${due} --no-input || true`;
  const bus = `DBUS_SESSION_BUS_ADDRESS="\${DBUS_SESSION_BUS_ADDRESS:-unix:path=/run/user/$(id -u)/bus}"`;
  return `${count} && ${bus} ${shellQuoted([notifier])} --app-name=jobfu 'Follow up today' "$n to do: jobfu due" || true`;
};

/** A line of a crontab. A percent sign would end the command there. */
export const cronLine = (reminder: Reminder): string => {
  const [hours, minutes] = clock(reminder.at);
  const days = reminder.workdays.map((day) => day % 7).sort((a, b) => a - b);
  const when = days.length === 7 ? '*' : days.join(',');
  return `${minutes} ${hours} * * ${when} ${reminderCommand(reminder).replaceAll('%', '\\%')}`;
};

const clock = (at: string): [hours: number, minutes: number] => [Number(at.slice(0, 2)), Number(at.slice(3))];

const DAY_NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** A service and its timer, as the files systemd reads. */
export const systemdUnits = (reminder: Reminder): Readonly<Record<string, string>> => {
  const days = reminder.workdays.map((day) => DAY_NAMES[day - 1]).join(',');
  const calendar = `${reminder.workdays.length === 7 ? '' : `${days} `}*-*-* ${reminder.at}:00`;
  return {
    'jobfu-remind.service': `[Unit]
Description=What jobfu has to do today

[Service]
Type=oneshot
ExecStart=/bin/sh -c ${unitQuoted(reminderCommand(reminder))}
`,
    'jobfu-remind.timer': `[Unit]
Description=Each working morning, what jobfu has to do

[Timer]
OnCalendar=${calendar}
Persistent=true

[Install]
WantedBy=timers.target
`,
  };
};

/** One word of a unit file: percent signs and dollars mean something there, in quotes too. */
const unitQuoted = (word: string): string =>
  `"${word.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('%', '%%').replaceAll('$', '$$$$')}"`;

/** A script that puts the files where systemd looks for them, and starts the timer. */
export const systemdScript = (units: Readonly<Record<string, string>>): string => {
  const folder = `"\${XDG_CONFIG_HOME:-$HOME/.config}/systemd/user"`;
  const files = Object.entries(units).map(
    ([name, text]) => `cat >${folder}/${name} <<'JOBFU'\n${text}JOBFU\n`,
  );
  return `mkdir -p ${folder}
${files.join('')}systemctl --user daemon-reload
systemctl --user enable --now jobfu-remind.timer
`;
};
