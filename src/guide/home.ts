/** Pages that list the guides: they come in a file of their own. */
export { FinderPage } from './finder/FinderPage.tsx';
export { GuidesPage } from './GuidesPage.tsx';
export { HomePage } from './HomePage.tsx';
export { NotFoundPage } from './NotFoundPage.tsx';
export { ResumeBar } from './visit/ResumeBar.tsx';
