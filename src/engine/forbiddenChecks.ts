/**
 * Identity checks that are never offered: what can be bought, looked up, overheard or guessed proves
 * nothing, and nobody may ask for a code or a password. The list is a safety net for authors of an
 * organisation's file; it cannot cover every wording of a bad check.
 *
 * Based on NIST SP 800-63B-4 (no knowledge-based verification), OWASP ASVS 5 section 6.4, CISA AA23-320A.
 */
const forbidden: readonly RegExp[] = [
  // Birth
  /\b(birth|birthday|birth ?date|date ?of ?birth|dob|born|age)\b/,
  /geburts|naissance|nacimiento|nascita|geboorte|nascimento/,
  // Numbers assigned to a person
  /\b(employee|staff|personnel|payroll|worker|student|member|membership|customer|user|account|badge|card|licen[cs]e|passport|id|identity|identification|national|insurance|tax|security|serial|personal|registration|case|ticket|bank)s? (numbers?|nos?|nr|ids?|codes?|digits)\b/,
  /\b(number|digits|id) (of|on|from) (the|a|his|her|their|your)? ?(badge|card|passport|licen[cs]e|id|payslip)\b/,
  /\b(emp(loyee)?|staff|phone|telephone|mobile|ni) ?(id|no|nr|number)s?\b(?! on (record|file))/,
  /\b(ssn|nin|bsn|nhs|cpf|pesel|aadhaar|social security|national (id|insurance|identity))\b/,
  /personalnummer|mitarbeiternummer|ausweisnummer|sozialversicherung|steuernummer|matricule|securite sociale|personeelsnummer|codice fiscale/,
  /\b(last|first) (two|three|four|five|six|2|3|4|5|6)\b/,
  // Knowledge that can be looked up
  /\b(mother|maiden|pet|pets|school|favou?rite|memorable)\b/,
  /\b(security|secret|challenge|control) (question|answer|word|phrase)s?\b/,
  /\b(address|post ?code|zip|home ?town|salary|department|job title|cost cent(re|er)|hire date|start date)\b/,
  /\b(manager|supervisor|boss|colleague|line manager)( s|s)? (full |first |last )?name\b/,
  /\b(known (to|by)|familiar|heard before)\b/,
  /\b(knows?|tells?|names|recites?|guess(es)?)\b/,
  // What can be faked in a call, or lets a stranger in
  /\b(number|address) (that |which )?(the |a )?(caller|they|he|she|user|person) (gives?|gave|names?|calls?|called)\b/,
  /\b(team ?viewer|any ?desk|quick ?assist|screen ?shar(e|ing)|shares? (the|their|his|her) screen|remote (session|control|support))\b/,
  /\b(caller id|calling number|incoming number|display(ed)? number|voice (recognition|sounds)|sounds like)\b/,
  /\brecogni[sz]es?\b.*\bvoice\b/,
  // What nobody may ask for
  /\b(four|six|eight|4|6|8) digits\b/,
  /\b(passwords?|pass ?codes?|pass ?phrases?|pins?|otps?|one time|codes?|seeds?|qr|tokens? (value|digits))\b/,
];

/**
 * Saved and issued recovery codes prove something if their owner enters them elsewhere (NIST SP 800-63B-4
 * section 4.2), but nothing if they are read out.
 */
const recoveryCode = /\b(saved|issued) recovery codes?\b/;
const telling =
  /\b(tell|tells|telling|told|reads?|reading|says?|said|saying|gives?|given|giving|spells?|spelt|dictates?|quotes?|quoted|recites?|asks?|asked|hears?|heard|over the phone|by (phone|chat|e ?mail|text)|to (us|me|the (agent|help ?desk|service desk)))\b/;

/**
 * @param name an identity check in an organisation's own words
 * @returns whether it is one that is never offered
 */
export function isForbiddenCheck(name: string): boolean {
  const plain = name
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    // D.O.B. becomes DOB.
    .replace(/\b(\p{L}) (?=\p{L}\b)/gu, '$1');
  const proof = telling.test(plain) ? plain : plain.replace(recoveryCode, '');
  return forbidden.some((pattern) => pattern.test(proof));
}
