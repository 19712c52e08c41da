import { LANGUAGES, mailsIn, said } from '../tests/detect/mails/scores.ts';
const ids = process.argv.slice(2);
for (const l of LANGUAGES) for (const m of mailsIn(l)) if (ids.includes(m.id)) console.log(m.id, JSON.stringify(said(m).words), JSON.stringify(said(m).meeting));
