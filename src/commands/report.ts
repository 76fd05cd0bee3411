/** `jobfu report`: the search on one page, to look at, to print, to show. */
import { usage } from '../domain/errors.ts';
import { plural, upper } from '../domain/wording.ts';
import { reportPage } from '../formats/page/report.ts';
import { displayable } from '../terminal/displayable.ts';
import { type CommandSpec, outcome, textOption } from './command.ts';
import { writeOwnFile } from './shared/own-file.ts';
import { reportOf } from './shared/report-data.ts';

export const report: CommandSpec = {
  name: 'report',
  options: [
    { flags: '--html <file>', says: 'where the page goes, readable by you alone; - for standard output' },
  ],
  examples: ['jobfu report --html search.html', 'jobfu report --html - > search.html'],
  run: async (context, _args, options) => {
    const path = textOption(options, 'html');
    if (path === undefined) throw usage('Where to? --html is missing.', 'jobfu report --html search.html');
    const desk = await context.desk();
    const applications = await desk.store.applications();
    const page = reportPage(displayable(await reportOf(desk, applications)));
    const data = { file: path === '-' ? null : path, applications: applications.length };
    if (path === '-') {
      if (context.json) return outcome({ data: { ...data, html: page }, render: () => [] });
      await context.terminal.out(page);
      return null;
    }
    const isOurs = (start: string): boolean => start.includes('<meta name="generator" content="jobfu">');
    await writeOwnFile(context, path, page, 'jobfu report --html search.html', isOurs);
    return outcome({
      data,
      confirms: true,
      render: (shown) => [`${upper(plural(shown.applications, 'application'))} on one page: ${shown.file}`],
    });
  },
};
