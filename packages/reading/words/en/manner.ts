export const manner = `
# upset
arg
`;
