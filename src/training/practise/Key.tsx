import { KeyCap } from '../../ui/KeyCap.tsx';
import { useKeysOn } from '../keys.ts';

/** A key of the training room beside what it does. */
export function Key({ name }: { name: string }) {
  return <KeyCap name={name} isOn={useKeysOn()} />;
}
