/** The most frequent words of English, and the sequences of letters that tell it from its neighbours. */
export const words = `
the of and to a in is it you that was for on are with as i his they be at one have this from or had by not but what all were we
when your can said there use an each which she do how their if will up other about out many then them these so some her would
make like him into time has look two more go see number no way could people my than first been call who its now find long down
day did get come made may part please thank thanks hello hi dear regards sincerely help need want know why where still never
always again today tomorrow yesterday week month year bill invoice account order delivery refund customer service phone email
send sent received waiting waited pay paid money card train bus doctor appointment school work working don't can't won't doesn't
didn't isn't haven't i'm i've i'd you're we're it's that's because since before after without also just very much really any
anyone someone something nothing everything our us me am does done doing being should might must off over under back every
tell told ask asked wondering possible open close cost question problem issue wrong bad good great sorry love hate best worst
cheers nobody yours cancel stop contact
`;
export const marks = `
th th- wh- -ing -tion -ed -ly -ould ough sh wh ea ee oo ou -ght ck -ers -n't -ll qu -ment -able w y- -y ow ay ew
`;
