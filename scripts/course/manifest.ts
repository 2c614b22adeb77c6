/**
 * The manifest of a package: `imsmanifest.xml` (SCORM 1.2 CAM 2.3; SCORM 2004 4th edition CAM 3.4) or
 * `cmi5.xml` (cmi5 Quartz, 13). The page itself reports whether the course is completed and passed. The
 * manifest has no passing score: a platform would then judge by the points alone, and pass somebody who let
 * an impostor in.
 */
import type { Course } from '../../src/course/course.ts';
import { escaped, filled } from '../build/text.ts';

const about = ({ calls, pass }: Course): string =>
  `${calls.length} practice calls: a simulated caller, the guides, the identity check, the handover. ` +
  `Passed from ${pass} of 100 points, unless somebody gives in to a caller.`;

/**
 * @param id distinguishes it from other courses: letters and digits
 * @returns the name and the text of the manifest
 */
export const describe = (
  course: Course,
  id: string,
  files: readonly string[],
): readonly [name: string, text: string] => [
  course.kind === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml',
  filled(new URL(`templates/${course.kind}.xml`, import.meta.url), {
    id,
    title: escaped(course.title),
    about: escaped(about(course)),
    files: files.map((file) => `      <file href="${escaped(file)}"/>`).join('\n'),
  }),
];
