/** The views of ends that hand something out: they come in a file of their own. */
export { EscalationView } from './EscalationView.tsx';
export { ResolutionView } from './ResolutionView.tsx';
