export * from '../ui/guideList.ts';
