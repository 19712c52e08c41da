import type { Settings } from '../../lib/io/settings.ts';

/** Every field shows the settings and tells what to change; it is kept at once. */
export interface FieldProps {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}
