export const name = "desk";
