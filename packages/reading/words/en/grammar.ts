/** First line: inside a sentence. Second: may end it. Third: months, for "den 3. mars". Fourth: before a number. */
export const abbreviations = `
mr mrs ms dr prof st e.g eg i.e ie vs v cf approx appt est gen hon ltd. mt pt ref refs rev sr jr tel vol viz incl excl ca sgt pp n.b acct nr attn asst bldg esp misc orig prev resp temp usu kl tlf f.eks
a.m al am apr apt aug ave blvd co corp dec dept e.u et.al etc ext feb fig fri ft gov hrs inc jan jul jun kg km ltd mar max min mins mon nov oct p.m pm rd rep sat sec sen sep sept sun thu thur thurs tue tues u.k u.s wed yr yrs
january february march april may june july august september october november december
no nos art fig sec col ed p pp ch vol
`;
export const stopWords = `
the of and to a in is it you that was for on are with as i his they be at one have this from or had by not but what all were we when
your can said there use an each which she do how their if will up other about out many then them these so some her would make like
him into has look two more go see no way could my than been who its now did get come made may please thank thanks hello hi dear
regards sincerely want know why where still never always again just very much really any am does done doing being should might
must off over our us me also because since before after without only even too yet ever wondering tell ask let i'm i've i'd i'll
you're don't can't won't it's that's didn't isn't doesn't am was were whether until while such both those here there
kindly possible would're it'll best wishes yours
`;
export const suffixes = `
ies:y ied:y ing ings ed es s e er:er ers:er ation ations:ation ments:ment ness ly eed:eed ss:ss
`;
export const heads = ``;
/**
 * First line: words after which a new clause begins. Second: greetings, after which the sentence itself begins. Third: words that,
 * after a comma, end a question ("|or" goes on with it). Fourth: in text without marks, a pronoun and a "+verb" that end it. Fifth: words with
 * which it goes on after a comma. Sixth: subjects, before which a verb that begins a clause asks.
 */
export const openers = `
and but so also then or
hi hello hey dear yo good morning afternoon evening sorry excuse ok okay well and but so or also no yes yeah um hm
because as otherwise but it i we he she they so since thanks its im ive not |or
i we he she it im ive +have +had +am +was +can +will +got +need +live +cant
that who which where when if whether how what why to with in on at from for preferably ideally including and or so as e.g i.e incl before after by approx

`;
