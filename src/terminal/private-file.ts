/** Files for the owner's eyes alone, in a folder of their own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cannotWrite } from '../domain/file-faults.ts';

export interface PrivateFile {
  readonly path: string;
  /** Takes the file away, with its folder. */
  remove(): Promise<void>;
}

/** A new file, mode 0600, in a fresh folder, mode 0700, where the machine keeps what is temporary. @throws Fault `io` */
export const writePrivateFile = async (name: string, text: string): Promise<PrivateFile> => {
  try {
    const folder = mkdtempSync(join(tmpdir(), 'jobfu-'));
    const path = join(folder, name);
    writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
    return { path, remove: async () => rmSync(folder, { recursive: true, force: true }) };
  } catch (error) {
    throw cannotWrite(join(tmpdir(), 'jobfu-…'), error, 'name another folder with TMPDIR');
  }
};
