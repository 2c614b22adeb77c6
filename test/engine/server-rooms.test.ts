import { expect, test } from 'vitest';
import { rooms } from '../../src/router/rooms.ts';
import { read } from './sources.ts';

// Addresses in a room need no file: a server that does not know a room refuses them.
test.each(['deploy/Caddyfile', 'deploy/nginx.conf', 'deploy/nginx-subpath.conf'])(
  '%s answers addresses in every room and in nothing else',
  (config) => {
    const [, named = ''] = /\^\/(?:help\/)?\(([\w|]+)\)\(\/\|\$\)/.exec(read(config)) ?? [];
    expect(named.split('|').sort()).toEqual(Object.keys(rooms).sort());
  },
);
