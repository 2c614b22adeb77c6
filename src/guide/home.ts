/** Pages that list the guides, in a file of their own. */
export { GuidesPage } from './GuidesPage.tsx';
export { HomePage } from './HomePage.tsx';
export { NotFoundPage } from './NotFoundPage.tsx';
export { ResumeBar } from './visit/ResumeBar.tsx';
