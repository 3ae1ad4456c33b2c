export const abbreviations = `
bl.a
osv
januari
`;
export const stopWords = `och`;
export const suffixes = `arna orna`;
export const heads = `tillstånd`;
export const openers = `och men så hej`;
