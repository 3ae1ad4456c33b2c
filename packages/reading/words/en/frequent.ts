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
got new there's left he came last says take three read home night four letter put car moved same say here next daughter years
another app children morning name own days gone keep late machine took floor shop somebody thought we've address found instead
old only right road six street times until whole door five form going library live minutes office ticket water bring end ever
flat food forty let lift line looked nine past son sunday th away box change coming cut even half hasn't he's hour hours house
list little lost note park plan quiet reply ring room staff takes tax through too went while wife writing already book care
carriage closed cold council dad eight friday gave give hold hospital husband january kind letters lovely meeting mother mum
neighbour nice once ordered outside paper parcel parking reading run saturday sell think those thursday top ward whoever
attached bank behind bike bin company date delivered died driver eleven everyone father ferry gas green hall leave march page
person plans promised rang saying shows signed station taken text turned wall weeks write you've august full hand lot lunch
pass policy small weekend april dog job meter mine pension sat test garage lad post sit bag cv glad hit september set side
student system tips minus store
`;
export const marks = `
th th- wh- -ing -tion -ed -ly -ould ough sh wh ea ee oo ou -ght ck -ers -n't -ll qu -ment -able w y- -y ow ay ew
`;
