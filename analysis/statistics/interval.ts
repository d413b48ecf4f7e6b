/** Bounds of 95 %. */
export interface Interval {
  low: number;
  high: number;
}
