import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Facet } from '../../../../src/contract/facets.ts';
import { defaultView } from '../../../../src/page/state/url/view-state.ts';
import type { ViewState } from '../../../../src/page/state/url/view-state.ts';
import { createViewStore } from '../../../../src/page/state/url/view-store.ts';
import { FakeWindow, letter } from './fake-window.ts';
import type { Refusal } from './fake-window.ts';

function open(href?: string) {
  const host = new FakeWindow();
  if (href !== undefined) host.entries = [href];
  const store = createViewStore(host, host.later);
  const heard = vi.fn<() => void>();
  store.subscribe(heard);
  return { host, store, heard, search: () => host.location.search };
}

/** The facets with names chosen in some of them. */
function chosen(names: Partial<Record<Facet, string[]>>): Pick<ViewState, 'facets'> {
  const facets = { ...defaultView.facets };
  for (const [facet, list] of Object.entries(names))
    Object.assign(facets, { [facet]: { match: 'any', chosen: list, excluded: [] } });
  return { facets };
}

const windowAt = (second: number) => ({ view: { start: second * 1000, end: second * 1000 + 1000 } });

describe('the view store', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('reads the URL, with the same object until it changes', () => {
    const { host, store, heard } = open();
    const before = store.getState();
    expect(before.q).toBe('old');
    expect(store.getState()).toBe(before);
    store.setState({ q: 'old' });
    expect([store.getState(), host.calls, heard.mock.calls.length]).toEqual([before, 0, 0]);
    expect(store.getState()).toBe(before);
  });

  it('drops the hash of a story with the story, and Back brings both', () => {
    const { host, store } = open('https://example.org/page?story=f00d&event=a%231#story=q1bK');
    store.setState({ event: 'b#2' });
    host.turn();
    expect(host.location.href).toBe('https://example.org/page?event=b%232&story=f00d#story=q1bK');
    store.setState({ story: null });
    host.turn();
    expect(host.location.href).toBe('https://example.org/page?event=b%232');
    host.back();
    expect(host.location.href).toBe('https://example.org/page?event=b%232&story=f00d#story=q1bK');
  });

  it('adds two changes of one tick together, keeps the hash, and hears Back', () => {
    const { host, store, heard } = open();
    store.setState(chosen({ person: ['Ada'] }));
    store.setState({ q: '' });
    host.turn();
    expect(host.location.href).toBe('https://example.org/page?person=Ada#top');
    expect(host.entries).toHaveLength(3);
    store.setState(chosen({}));
    host.turn();
    expect(host.location.href).toBe('https://example.org/page#top');
    host.back();
    expect(store.getState()).toMatchObject({ q: '', ...chosen({ person: ['Ada'] }) });
    host.back();
    expect(store.getState()).toMatchObject({ q: 'old', ...chosen({ person: ['Ada'] }) });
    expect(heard).toHaveBeenCalledTimes(5);
  });

  it('tells of a change first, and then writes it', () => {
    const { host, store, heard, search } = open();
    store.setState({ q: 'new' });
    expect([store.getState().q, heard.mock.calls.length, host.calls]).toEqual(['new', 1, 0]);
    host.turn();
    expect([search(), heard.mock.calls.length, host.calls]).toEqual(['?q=new', 1, 1]);
  });

  it('writes what replaces the state after a while, a step sooner', () => {
    const { host, store, search } = open();
    store.setState(windowAt(1), 'replace');
    host.turn();
    expect(host.calls).toBe(0);
    vi.runAllTimers();
    expect([search(), host.calls]).toEqual(['?q=old&view=1970-01-01T00:00:01Z/1970-01-01T00:00:02Z', 1]);
    store.setState({ q: '' });
    host.turn();
    expect([search(), host.calls]).toEqual(['?view=1970-01-01T00:00:01Z/1970-01-01T00:00:02Z', 2]);
  });

  it('writes a step before a key can do anything, what replaces the state before one that may be the browser’s', () => {
    const { host, store, search } = open();
    store.setState({ q: 'n' });
    host.key(letter);
    expect(search()).toBe('?q=n');
    store.setState({ q: 'new' }, 'replace');
    host.key(letter);
    host.turn();
    expect([search(), host.calls]).toEqual(['?q=n', 1]);
    host.key({ ...letter, altKey: true, key: 'ArrowLeft' });
    expect([search(), host.calls]).toEqual(['?q=new', 2]);
  });

  it('writes all that waits before a press can do anything', () => {
    const { host, store, search } = open();
    store.setState({ q: 'new' }, 'replace');
    host.press();
    expect([search(), host.calls]).toEqual(['?q=new', 1]);
  });

  it('drops what is still to be written when Back comes first', () => {
    const { host, store, search } = open();
    store.setState({ q: 'one' });
    host.turn();
    store.setState({ q: 'two' });
    const next = host.next.splice(0);
    host.back();
    for (const work of next) work();
    expect([store.getState().q, search()]).toEqual(['old', '?q=old']);
  });

  it('keeps lists and window that did not change', () => {
    const { host, store } = open();
    store.setState({ ...chosen({ person: ['Ada'], keyword: ['tide'] }), only: ['undated'], ...windowAt(5) });
    const { facets, only, view } = store.getState();
    store.setState({ q: 'new' });
    host.back();
    const state = store.getState();
    expect([state.facets, state.only, state.view]).toEqual([facets, only, view]);
    expect(state.facets === facets && state.only === only && state.view === view).toBe(true);
    store.setState(chosen({ person: ['Ada'] }));
    const next = store.getState().facets;
    expect(next.keyword.chosen).toEqual([]);
    expect(next.person === facets.person && next.org === facets.org).toBe(true);
  });

  it('shows a stream of changes at once, and writes it a few times', () => {
    const { host, store, search } = open();
    for (let frame = 0; frame < 600; frame++) {
      store.setState(windowAt(frame), 'replace');
      expect(store.getState().view?.start).toBe(frame * 1000);
      host.turn();
      vi.advanceTimersByTime(16);
    }
    expect(host.calls).toBeGreaterThan(20);
    vi.runAllTimers();
    expect(search()).toBe('?q=old&view=1970-01-01T00:09:59Z/1970-01-01T00:10:00Z');
    expect(host.entries).toHaveLength(1);
    expect(host.calls).toBeLessThan(33);
  });

  it('writes what waits before a step, so that Back returns to it', () => {
    const { host, store } = open();
    store.setState(windowAt(1), 'replace');
    store.setState(windowAt(2), 'replace');
    store.setState({ article: 'a1' });
    host.back();
    expect(store.getState()).toMatchObject({ article: null, ...windowAt(2) });
    vi.runAllTimers();
    expect(store.getState()).toMatchObject({ article: null, ...windowAt(2) });
  });

  it('drops what waits on Back, but not on a link within the page', () => {
    const { host, store, search } = open();
    store.setState({ article: 'a1' });
    store.setState(windowAt(2), 'replace');
    host.pop();
    expect(store.getState()).toMatchObject({ article: 'a1', ...windowAt(2) });
    host.back();
    expect(store.getState()).toMatchObject({ article: null, view: null });
    vi.runAllTimers();
    expect(search()).toBe('?q=old');
  });

  it.each<Refusal>(['throws', 'silent'])('goes ahead when history %s, and catches up later', (refusal) => {
    const { host, store, search } = open();
    host.refusal = refusal;
    store.setState({ q: 'one' });
    store.setState({ article: 'a1' });
    store.setState(windowAt(3), 'replace');
    expect(store.getState()).toMatchObject({ q: 'one', article: 'a1', ...windowAt(3) });
    expect(search()).toBe('?q=old');
    vi.advanceTimersByTime(10_000);
    host.refusal = 'none';
    vi.runAllTimers();
    expect(search()).toBe('?q=one&article=a1&view=1970-01-01T00:00:03Z/1970-01-01T00:00:04Z');
    expect(host.entries).toHaveLength(2);
  });

  it('catches up as soon when keys are pressed in the meantime', () => {
    const { host, store, search } = open();
    host.refusal = 'throws';
    store.setState({ q: 'one' });
    host.turn();
    for (let pressed = 0; pressed < 20; pressed++) host.key(letter);
    host.refusal = 'none';
    vi.advanceTimersByTime(1000);
    expect([search(), host.calls]).toEqual(['?q=one', 2]);
  });

  it('gives up on a history that never works', () => {
    const { host, store } = open();
    host.refusal = 'throws';
    store.setState({ q: 'one' });
    host.turn();
    vi.runAllTimers();
    expect(host.calls).toBe(9);
    expect(store.getState().q).toBe('one');
  });

  it('stops calling who unsubscribed', () => {
    const { store, heard } = open();
    const other = vi.fn<() => void>();
    const leave = store.subscribe(other);
    leave();
    store.setState({ q: 'one' });
    expect([heard.mock.calls.length, other.mock.calls.length]).toEqual([1, 0]);
  });
});
