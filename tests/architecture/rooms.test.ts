import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rooms } from './rooms.ts';
import { cycleIn, sourceImports } from './source-imports.ts';

function roomOf(module: string): string {
  if (module.startsWith('node:')) return 'node:';
  const folders = module.split('/');
  // The deepest folder that has a row.
  for (let depth = folders.length - 1; depth > 0; depth--) {
    const room = folders.slice(0, depth).join('/');
    if (room in rooms) return room;
  }
  const [first = '', second = ''] = folders;
  return first.startsWith('@') ? `${first}/${second}` : first;
}

interface Import {
  from: string;
  to: string;
  module: string;
}

/** Imports from one room into another, or of a package. */
const crossings: Import[] = [...sourceImports]
  .flatMap(([file, modules]) => modules.map((module) => ({ from: roomOf(file), to: roomOf(module), module })))
  .filter(({ from, to }) => from !== to);

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/**
 * Lists the files of a room that other rooms import. Style sheets are left out, because their order is the cascade and
 * page/app imports them all.
 */
function enteredFiles(room: string): string[] {
  const entering = crossings.filter(
    ({ from, to, module }) => to === room && rooms[from]?.seesInside === undefined && !module.endsWith('.css'),
  );
  return [...new Set(entering.map(({ module }) => module.slice(room.length + 1)))].toSorted();
}

describe('the table of rooms', () => {
  it('has one row for each room', () => {
    const found = new Set([...sourceImports.keys()].map(roomOf));
    expect([...found, 'styles'].toSorted()).toEqual(Object.keys(rooms).toSorted());
  });

  it.each(Object.entries(rooms))('lists what %s imports, and nothing else', (room, { imports }) => {
    const found = new Set(crossings.filter(({ from }) => from === room).map(({ to }) => to));
    expect([...found].toSorted()).toEqual(words(imports).toSorted());
  });

  const withEntries = Object.entries(rooms).filter(([, { library }]) => library === undefined);

  it.each(withEntries)('lists the files of %s that other rooms import', (room, { entry, alsoEntered = {} }) => {
    const listed = [...(entry === undefined ? [] : [entry]), ...Object.keys(alsoEntered)];
    expect(enteredFiles(room)).toEqual(listed.toSorted());
  });

  it('lists a library only where several files are imported', () => {
    const libraries = Object.entries(rooms).filter(([room, { library }]) => library !== undefined && room !== 'styles');
    expect(libraries.filter(([room]) => enteredFiles(room).length < 2)).toEqual([]);
  });

  it('lists a room that sees inside others only where it does', () => {
    const seeing = Object.entries(rooms).filter(([, { seesInside }]) => seesInside !== undefined);
    const needless = seeing.filter(([room]) => {
      const inner = crossings.filter(({ from, to, module }) => {
        const { library, entry, alsoEntered = {} } = rooms[to] ?? {};
        const file = module.slice(to.length + 1);
        return from === room && library === undefined && file !== entry && !(file in alsoEntered);
      });
      return inner.length === 0;
    });
    expect(needless).toEqual([]);
  });

  it('has no cycle of rooms', () => {
    expect(cycleIn(new Map(Object.entries(rooms).map(([room, { imports }]) => [room, words(imports)])))).toEqual([]);
  });
});

describe('the imports of the sources', () => {
  it('have no cycle of files', () => {
    expect(cycleIn(sourceImports)).toEqual([]);
  });

  it('are those of a browser, but in the commands and the build', () => {
    const ofNode = crossings.filter(({ to }) => to === 'node:').map(({ from }) => from);
    expect(ofNode.filter((room) => !/^(?:cli|package|publish)(?:\/|$)/.test(room))).toEqual([]);
    const readable = [...sourceImports.keys()].filter((file) => !/^(?:cli|package|publish)\//.test(file));
    const used = readable.filter((file) => /\b(?:Buffer|process)\./.test(readFileSync(`src/${file}`, 'utf8')));
    expect(used).toEqual([]);
  });

  it('are found of each kind', () => {
    expect(sourceImports.get('page/app/main.tsx')).toContain('react-dom/client');
    expect(sourceImports.get('page/timeline-panel/timeline-panel.tsx')).toContain('page/timeline/timeline.tsx');
    expect(sourceImports.get('cli/input/workers/work-thread.ts')).toContain('cli/input/workers/start-thread.mjs');
  });
});
