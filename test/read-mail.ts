/** Mail files read by programs that are not ours: Python's email package, and RFC 3676 by the letter. */
import { spawnSync } from 'node:child_process';

/** Reads mails with Python's email package: one object a mail. */
const READER = `
import base64, email, email.policy, json, sys
out = []
for item in json.load(sys.stdin):
    mail = email.message_from_bytes(base64.b64decode(item), policy=email.policy.default)
    people = lambda field: [[a.display_name, a.addr_spec] for h in mail.get_all(field, []) for a in h.addresses]
    out.append({
        "headers": list(mail.keys()), "from": people("From"), "to": people("To"), "subject": mail["Subject"],
        "date": mail["Date"].datetime.isoformat(), "flowed": mail["Content-Type"].params.get("format"),
        "body": mail.get_content(), "defects": [str(d) for d in mail.defects] + [str(d) for h in mail.values() for d in h.defects],
        "multipart": mail.is_multipart(),
    })
json.dump(out, sys.stdout)
`;

export interface ReadBack {
  headers: string[];
  from: [string, string][];
  to: [string, string][];
  subject: string;
  date: string;
  flowed: string | null;
  body: string;
  defects: string[];
  multipart: boolean;
}

export const hasPython = spawnSync('python3', ['--version']).status === 0;

export const readBack = (mails: readonly string[]): ReadBack[] => {
  const input = JSON.stringify(mails.map((mail) => Buffer.from(mail, 'utf8').toString('base64')));
  const run = spawnSync('python3', ['-c', READER], { input, encoding: 'utf8', maxBuffer: 64_000_000 });
  if (run.status !== 0) throw new Error(run.stderr);
  const parsed = JSON.parse(run.stdout) as ReadBack[];
  return parsed.map((mail) => ({ ...mail, body: mail.body.replaceAll('\r\n', '\n') }));
};

/** Joins flowed lines as RFC 3676 says, and takes the stuffing away. */
export const unflow = (text: string): string => {
  let joined = '';
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const bare = line.startsWith(' ') ? line.slice(1) : line;
    joined += line.endsWith(' ') && line !== '-- ' ? bare : `${bare}\n`;
  }
  return joined.replace(/\n$/, '');
};

/** The text as its reader sees it. */
export const bodyOf = (mail: ReadBack): string =>
  mail.flowed === 'flowed' ? unflow(mail.body) : mail.body.replace(/\n$/, '');

/** The parts of a mailto link, decoded. */
export const readLink = (url: string): { to: string; subject: string; body: string } => {
  const found = /^mailto:([^?]*)\?subject=([^&]*)&body=([^&]*)$/.exec(url);
  if (!found) throw new Error(`no mailto: ${url.slice(0, 80)}`);
  const [to = '', subject = '', body = ''] = found.slice(1).map(decodeURIComponent);
  return { to, subject, body: body.replaceAll('\r\n', '\n') };
};
