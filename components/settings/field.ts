import type { PolicyChange, Settings } from '../../lib/io/settings.ts';

/** What a change is called when it is done: it can then be taken back. */
export interface Deed {
  text: string;
  /** The rules it changes, when they are not the working time. */
  rules?: Omit<PolicyChange, 'at'>;
}

/** Every field shows the settings and tells what to change; it is kept at once. */
export interface FieldProps {
  settings: Settings;
  onChange: (change: Partial<Settings>, deed?: Deed) => void;
}
