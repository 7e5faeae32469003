/** Which of two values stays: that of the file that stays, or that of the file that goes. */
export const sides = ['stays', 'goes'] as const;
export type Side = (typeof sides)[number];
