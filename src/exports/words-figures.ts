/** A figure with two decimals at most: more would claim what counting words cannot know. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;
