import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a trailing slash. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** @returns a module's name: its path relative to the project's folder, or the name a plugin gave it */
export const nameOf = (id: string): string =>
  id.startsWith('\0') ? id.slice(1) : relative(root, id).split(sep).join('/');

/** @returns every file in a folder and its subfolders, sorted by path; none if there is no such folder */
export const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : [];
