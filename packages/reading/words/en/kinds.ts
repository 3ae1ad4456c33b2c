export const kinds = `
# complaint
besviken
`;
