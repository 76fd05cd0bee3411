/** A setting's value as a person types it, checked by all who know about it. */
import { usage } from '../../domain/errors.ts';
import { normaliseSetting, type Setting } from '../../domain/settings.ts';
import { acceptLine } from './door.ts';

/** The value as it is kept, or null to forget it. @throws Fault `usage` that says what would be right */
export const settingTyped = async (setting: Setting, text: string): Promise<string | null> => {
  const value = normaliseSetting(setting, acceptLine(text, setting.key) ?? '');
  return value === '' ? null : checked(setting, value);
};

/** Zones and regions are known to others than the settings. */
const checked = async (setting: Setting, value: string): Promise<string> => {
  if (setting.type === 'region') {
    const { findRegion } = await import('../../domain/holidays/regions.ts');
    return findRegion(value).code;
  }
  if (setting.type === 'timezone') {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
    } catch {
      throw usage(`"${value}" is not a time zone.`, 'jobfu config set timezone Europe/Berlin');
    }
  }
  return value;
};
