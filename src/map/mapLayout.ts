/** The positions of everything on a map, as it is drawn. */
import type { Step } from '../engine/step.ts';

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
  /** The centre of its mark. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** Whether nothing leads on from it: then its words are beside its mark, otherwise below. */
  readonly isEnd: boolean;
  /** Everything that belongs to it: no two of them overlap. */
  readonly box: Box;
}

/** An answer on the map. */
export interface MapEdge {
  readonly from: string;
  readonly answer: string;
  readonly to: string;
  readonly lines: readonly string[];
  /** Where the words start, and the height of the line below them. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The whole way from mark to mark, as the `d` of a path; undefined if it leads back. */
  readonly path: string | undefined;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  /** All lines without overlaps, each as the `d` of a path. */
  readonly rails: readonly string[];
  /** How the names of steps are drawn. */
  readonly letters: Letters;
}

/** How the names of steps, and their marks, are drawn. */
interface Letters {
  readonly size: number;
  readonly line: number;
  /** The size of marks; 1 is that of the large map. */
  readonly marks: number;
  /** Half the width of a mark, if a name is beside it. */
  readonly beside: number;
}
