/** All facts as one JSON document, an application a line, so that it can be written as it is read. */
import type { Archive, ArchivedApplication } from '../../domain/archive.ts';
import { FORMAT, VERSION } from './schema.ts';

/** The text of an export in pieces, the applications arriving in chunks. */
export async function* archiveText(
  { exported, settings, numbers }: Omit<Archive, 'applications'>,
  chunks: AsyncIterable<readonly ArchivedApplication[]>,
): AsyncGenerator<string> {
  const head = { format: FORMAT, version: VERSION, exported, settings, numbers };
  yield `${JSON.stringify(head).slice(0, -1)},"applications":[`;
  let first = true;
  for await (const chunk of chunks) {
    for (const application of chunk) {
      yield `${first ? '' : ','}\n${JSON.stringify(application)}`;
      first = false;
    }
  }
  yield `${first ? '' : '\n'}]}\n`;
}
