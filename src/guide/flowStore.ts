export * from '../ui/flowStore.ts';
