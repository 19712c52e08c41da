// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ImportSection } from '../../components/settings/ImportSection.tsx';
import type { ImportProps } from '../../components/settings/importWork.ts';
import { importProps, MARK } from './importProps.ts';
import { show } from './screen.tsx';

const shown = (change: Partial<ImportProps> = {}) => show(<ImportSection {...importProps(change)} />);
const done = { ...MARK, offset: MARK.size, done: true };

describe('import of mail files (issue 4)', () => {
  it('asks whose mail it is, by name where accounts are known, and else for an address', async () => {
    const onChoose = vi.fn();
    const { hands } = shown({ onChoose });
    await hands.selectOptions(screen.getByLabelText('It is the mail of'), 'sales@ours.example');
    const files = [new File(['x'], 'a.mbox'), new File(['y'], 'b.eml')];
    await hands.upload(screen.getByLabelText('Choose files…', { selector: 'input' }), files);
    expect(onChoose).toHaveBeenCalledWith(files, 'sales@ours.example');
    cleanup();
    const { hands: others } = shown({ accounts: [] });
    await others.type(screen.getByLabelText('It is the mail of'), 'anna{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('whole address');
  });

  it('shows how far it is, how long it takes, and can be paused and stopped', async () => {
    const [onPause, onStop] = [vi.fn(), vi.fn()];
    const work = { state: 'running', mark: MARK, paused: false, secondsLeft: 610 } as const;
    const { hands } = shown({ work, onPause, onStop });
    expect(screen.getByText('All mail.mbox: 12,000 mails read, 1.4 GB of 3.4 GB')).toBeTruthy();
    expect(screen.getByText('About 10 minutes left')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe(String(MARK.offset));
    await hands.click(screen.getByRole('button', { name: 'Pause' }));
    await hands.click(screen.getByRole('button', { name: 'Stop' }));
    expect([onPause.mock.calls, onStop.mock.calls.length]).toEqual([[[true]], 1]);
    expect(screen.queryByRole('button', { name: 'Choose files…' })).toBe(null);
  });

  it.each([
    [null, 'Estimating how long it takes'],
    [20, 'Less than a minute left'],
    [61, 'About 1 minute left'],
  ])('with %s seconds left says "%s"', (secondsLeft, text) => {
    shown({ work: { state: 'running', mark: MARK, paused: false, secondsLeft } });
    expect(screen.getByText(text)).toBeTruthy();
  });

  it('offers what was begun and not finished', async () => {
    const onForget = vi.fn();
    const { hands } = shown({ unfinished: MARK, onForget });
    expect(screen.getByText(/All mail.mbox was read as far as 42\s?%/)).toBeTruthy();
    await hands.click(screen.getByRole('button', { name: 'Forget it' }));
    expect(onForget).toHaveBeenCalledWith(MARK);
  });

  it('tells what was taken and what was not and why, as a file too', async () => {
    const [onReport, onTakeBack] = [vi.fn(), vi.fn()];
    const { hands } = shown({ work: { state: 'done', marks: [done], fate: 'done' }, onReport, onTakeBack });
    expect(screen.getByText('11,700 mails taken over from All mail.mbox')).toBeTruthy();
    const reasons = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(reasons).toEqual(['Spam260', 'No sender can be read40']);
    await hands.click(screen.getByRole('button', { name: 'Save the report' }));
    expect(onReport.mock.calls[0]?.[0]).toContain('Spam: 260\n  line 71, byte 4100: Cheap watches\n  and 259 more');
    await hands.click(screen.getByRole('button', { name: 'Take this import back' }));
    expect(onTakeBack).toHaveBeenCalled();
  });

  it('brings back what was taken back', async () => {
    const onBringBack = vi.fn();
    const { hands } = shown({ work: { state: 'done', marks: [done], fate: 'takenBack' }, onBringBack });
    expect(screen.getByText('Taken back: All mail.mbox')).toBeTruthy();
    await hands.click(screen.getByRole('button', { name: 'Bring back' }));
    expect(onBringBack).toHaveBeenCalled();
  });

  it('says what to do when there is no mail in a file, or it is gone', () => {
    const empty = { ...done, name: 'takeout.zip', read: 1, taken: 0, skipped: { noSender: 1 }, examples: [] };
    shown({ work: { state: 'done', marks: [empty], fate: 'done' } });
    expect(screen.getByText(/must be unpacked/)).toBeTruthy();
    cleanup();
    shown({ work: { state: 'failed', failure: 'fileGone', canGoOn: false } });
    expect(screen.getByRole('alert').textContent).toContain('Choose the file again');
  });
});
