/**
 * Whether two shares of 0..1 read alike in whole percent, so that neither is said to be larger. One above zero never
 * reads as none.
 *
 * @example readAlike(0.101, 0.099) // => true
 */
export const readAlike = (one: number, other: number): boolean =>
  Math.round(100 * one) === Math.round(100 * other) && one > 0 === other > 0;
