/** Where everything on a map stands, as it is drawn. */
import type { Step } from '../engine/step.ts';

/** A rectangle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A step on the map. */
export interface MapNode {
  readonly node: string;
  readonly step: Step;
  /** The words by which it is known. */
  readonly name: string;
  /** Its column. */
  readonly rank: number;
  /** The middle of its mark. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** Whether nothing leads on from it: then its words stand beside its mark, otherwise below. */
  readonly isEnd: boolean;
  /** All that it takes: no two of them overlap. */
  readonly box: Box;
}

/** An answer on the map. */
export interface MapEdge {
  readonly from: string;
  readonly answer: string;
  readonly to: string;
  readonly lines: readonly string[];
  /** Where the words begin, and the height of the line below them. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The whole way from mark to mark, as the `d` of a path; undefined where it leads back. */
  readonly path: string | undefined;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  /** All lines, none of which runs over another, each as the `d` of a path. */
  readonly rails: readonly string[];
  /** How the names of steps are drawn. */
  readonly letters: Letters;
}

/** How the names of steps, and their marks, are drawn. */
interface Letters {
  readonly size: number;
  readonly line: number;
  /** How large marks are; 1 is as on the large map. */
  readonly marks: number;
  /** Half of what a mark takes, where a name stands beside it. */
  readonly beside: number;
}
