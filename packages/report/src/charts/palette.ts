/** Few colours, told apart in grey as well; pages may map them to others in the dark. */
export const INK = '#222222';
export const TRACK = '#eeeeee';
export const GRID = '#dddddd';
export const BAR = '#a9c1d9';
