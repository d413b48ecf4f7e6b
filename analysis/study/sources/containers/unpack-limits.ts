/** How much may come out of what is packed. */
export interface UnpackLimits {
  /** Of one file. */
  entryBytes: number;
  totalBytes: number;
  /** Times the packed size; counts for files of more than `smallBytes`. */
  ratio: number;
  smallBytes: number;
}

/** The usual limits: a year of an outlet fits, and a file that was made to burst does not. */
export const mostUnpacked: UnpackLimits = { entryBytes: 100e6, totalBytes: 1e9, ratio: 200, smallBytes: 10e6 };
