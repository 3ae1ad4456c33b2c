export const questions = `
# ask.request
kan ni
`;
