/**
 * What a package says of itself: `imsmanifest.xml` (SCORM 1.2 CAM 2.3; SCORM 2004 4th edition CAM 3.4)
 * or `cmi5.xml` (cmi5 Quartz, 13). No mark to pass is in it: a platform would then judge by the points
 * alone, and pass somebody who let an impostor in.
 */
import type { Course } from '../../src/course/course.ts';
import { escaped } from '../build/escaped.ts';

const about = ({ calls, pass }: Course): string =>
  `${calls.length} practice calls: a simulated caller, the guides, the identity check, the handover. ` +
  `Passed from ${pass} of 100 points, unless somebody gives in to a caller.`;

/** What differs between the two manifests of SCORM. */
const scorm = {
  'scorm-1.2': {
    spaces:
      'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"',
    version: '1.2',
    type: 'adlcp:scormtype',
    sequencing: '',
  },
  'scorm-2004': {
    spaces:
      'xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss"',
    version: '2004 4th Edition',
    type: 'adlcp:scormType',
    // The page says itself whether it is completed and passed.
    sequencing:
      '<imsss:sequencing><imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/></imsss:sequencing>',
  },
} as const;

function imsManifest(
  { title }: Course,
  id: string,
  files: readonly string[],
  { spaces, version, type, sequencing }: (typeof scorm)[keyof typeof scorm],
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="course-${id}" version="1" ${spaces}>
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${version}</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${escaped(title)}</title>
      <item identifier="item" identifierref="page">
        <title>${escaped(title)}</title>${sequencing && `\n        ${sequencing}`}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" ${type}="sco" href="index.html">
${files.map((file) => `      <file href="${escaped(file)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
}

function courseStructure(course: Course, id: string): string {
  const said = (text: string) => `<langstring lang="en-US">${escaped(text)}</langstring>`;
  const iri = `urn:x-authenticator-troubleshooter:course:${id}`;
  const words = `<title>${said(course.title)}</title>
    <description>${said(about(course))}</description>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${iri}">
    ${words}
  </course>
  <au id="${iri}:calls" moveOn="CompletedAndPassed" launchMethod="AnyWindow">
    ${words}
    <url>index.html</url>
  </au>
</courseStructure>
`;
}

/**
 * @param id what tells it from other courses: letters and digits
 * @returns the files that describe it, by name
 */
export const describe = (
  course: Course,
  id: string,
  files: readonly string[],
): ReadonlyMap<string, string> =>
  new Map(
    course.kind === 'cmi5'
      ? [['cmi5.xml', courseStructure(course, id)]]
      : [['imsmanifest.xml', imsManifest(course, id, files, scorm[course.kind])]],
  );
