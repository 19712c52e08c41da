// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useAsked, useHealth, useSettings, useTried } from '../../components/shared/loaded.ts';
import { confirmLoss, health } from '../../lib/io/ask.ts';
import { AGAIN_AFTER, StoreFailure } from '../../lib/io/failure.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const full = new StoreFailure('full', 'no room');
type Answer = (value: unknown) => void;

/** A background that only answers. */
function answerWith(said: unknown): void {
  fakeBrowser.runtime.onMessage.removeAllListeners();
  fakeBrowser.runtime.onMessage.addListener((_: unknown, __: unknown, answer: Answer) => {
    answer(said);
    return true;
  });
}

describe('what a screen waits for', () => {
  test('ends in an answer or in a reason why not, and can be asked again', async () => {
    const ask = vi.fn<() => Promise<string>>().mockRejectedValueOnce(full).mockResolvedValue('here');
    const { result } = renderHook(() => useAsked(ask));
    await waitFor(() => expect(result.current.failure).toEqual({ code: 'full', detail: 'no room' }));
    act(() => result.current.again());
    await waitFor(() => expect(result.current).toMatchObject({ value: 'here', failure: null }));
  });

  test('settings that cannot be read say so', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('IO error: FILE_ERROR_NO_SPACE'));
    const { result } = renderHook(() => useSettings());
    await waitFor(() => expect(result.current).toMatchObject({ value: null, failure: { code: 'full' } }));
  });

  test('a click whose work fails says so until one works', async () => {
    const { result } = renderHook(() => useTried());
    act(() => result.current.tried(Promise.reject(full)));
    await waitFor(() => expect(result.current.failure?.code).toBe('full'));
    act(() => result.current.tried(Promise.resolve()));
    await waitFor(() => expect(result.current.failure).toBeNull());
  });

  test('a book that others hold is looked at again until it is free', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    answerWith({ ok: false, error: { code: 'locked', detail: 'held' } });
    const { result } = renderHook(() => useHealth());
    await act(() => vi.advanceTimersByTimeAsync(10));
    expect(result.current.failure?.code).toBe('locked');
    answerWith(null);
    await act(() => vi.advanceTimersByTimeAsync(AGAIN_AFTER));
    expect(result.current.failure).toBeNull();
  });
});

describe('what pages of ours ask of the background', () => {
  test('nobody answers: that is not taken for health', async () => {
    expect(await health()).toMatchObject({ code: 'lost' });
    answerWith(null);
    expect(await health()).toBeNull();
  });

  test('what it could not do is not taken for done', async () => {
    answerWith({ ok: false, error: { code: 'unopenable', detail: 'backing store' } });
    await expect(confirmLoss()).rejects.toMatchObject({ code: 'unopenable' });
  });
});
