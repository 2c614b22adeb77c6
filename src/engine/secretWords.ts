/** What secrets are called, and words near them that are not secrets; parts of patterns. */

/** @returns a pattern that matches whole words only, in every script */
export const standingApart = (names: string): string =>
  String.raw`(?<![\p{L}\p{N}])(?:${names})(?![\p{L}\p{N}])`;

/** Words for a password, in the languages of the product and some in which people write notes. */
export const password = [
  String.raw`pass\s?-?words?|passwd|pwd|pw|pass\s?-?phrase|(?:temporary\s+)?access\s+pass`,
  String.raw`\p{L}*(?:passw[oö]rt|kennwort)|losungswort|mot\s+de\s+passe|mdp|contraseña|clave|senha|palavra-passe`,
  'wachtwoord|lösenord|adgangskode|passord|salasana|hasło|heslo|jelszó|parola|şifre|lozinka',
  'парол[ьяю]|密码|密碼|パスワード|비밀번호|كلمة المرور|סיסמה',
].join('|');

/** Words for a one-time code that distinguish it from a status code. */
export const oneTimeCode = [
  String.raw`otp|totp|hotp|m?-?tan|one[-_ ]?time[\s_-]*(?:codes?|passwords?|passcodes?)|response`,
  String.raw`(?:verification|security|sms|text|token|2fa|mfa|login|response)[\s-]+codes?|(?:his|her|their|my)\s+codes?`,
  `einmal(?:-?codes?|passw[oö]rt|kennwort|-?pin)|(?:bestätigungs|sicherheits|prüf|sms-?)codes?`,
  String.raw`codes?\s+(?:(?:à|a)\s+usage\s+unique|de\s+(?:sécurité|vérification|confirmation)|unique|sms|par\s+sms|reçu)`,
].join('|');

export const activationCode = [
  String.raw`(?:activation|registration|enrol?ment|unlock(?:ing)?|authorization|authorisation|provisioning)[\s_-]*(?:codes?|keys?|passwords?|pins?)`,
  `(?:aktivierungs|registrierungs|freischalt|entsperr)-?(?:codes?|schlüssel|passwort|pin)`,
  String.raw`(?:codes?|clés?|mot\s+de\s+passe)\s+(?:d['’]\s?(?:activation|enregistrement|enrôlement|inscription)|de\s+déblocage)`,
].join('|');

export const recoveryCode = [
  String.raw`(?:recovery|back-?\s?up|scratch|rescue|emergency)[\s_-]*(?:codes?|keys?|phrases?)`,
  '(?:wiederherstellungs|sicherungs|notfall|ersatz)-?(?:codes?|schlüssel|phrase)',
  String.raw`(?:codes?|clés?|phrase)\s+de\s+(?:récupération|secours|sauvegarde)`,
].join('|');

export const key = String.raw`(?:client_?|shared_?|api[_-]?)?(?:secret|seed|key)(?:\s+key)?|schlüssel|geheimnis|clé(?:\s+(?:secrète|privée))?`;

/** Between a label and its value: a verb, or a sign, including those of JSON and tables of settings. */
export const is = String.raw`(?:\s*\b(?:is|was|are|were|reads?|says?|said|ist|war|lautet|hei(?:ß|ss)t|est|c['’]est|es|to)\b\s*:?|["'”’»]?\s*(?:[:=]{1,2}>?(?:\s*\|(?=\n))?|->|→)|>(?=[^\s>]))\s*`;

/** What may precede a secret. */
export const quote = '["\'“”„‘’‚«»‹›`([*]?';

/** Things that have numbers of their own. */
export const hasNumber = [
  'inc|req|ritm|chg|prb|tkt|sr|servicenow|jira|case|tickets?|incident|request|task|problem|change|ref|reference|orders?|invoice|contract|account|acct|customer|client|member|staff|personnel|employee|user|serial|s/n|sn|badge|asset|tag|device|process|room|port|build|version|release|record|line|errors?|status|result|return|reason|http|event|article|kb|pid|zip|postcode|postal|year|date|extension|ext|aadsts|hresult',
  String.raw`\w*(?:nummer|number)|\p{L}*-?nr|vorgang|fehler(?:code)?|statuscode|rechnung|auftrag|bestellung|vertrag|konto|kostenstelle|raum|zimmer|gerät|aktenzeichen|plz`,
  String.raw`n°|numéro|dossier|référence|réf|facture|commande|contrat|compte|matricule|salle|poste|bureau|série|appareil|erreur|statut|code\s+postal`,
].join('|');

/** Words before a telephone number. */
export const phoneWords = [
  String.raw`phone|telephone|tel|mobile|cell|fax|office|call(?:ing)?(?:\s+(?:her|him|them))?(?:\s+back)?\s+(?:on|at)|ring\s+(?:her|him|them)(?:\s+on)?|reach\w*\s+(?:on|at)|record`,
  String.raw`handy|telefon|mobil|(?:rückruf|zurückrufen|anrufen|erreichbar)(?:\s+(?:unter|auf))?`,
  String.raw`téléphone|tél|(?:r?appeler|joindre|joignable)(?:\s+(?:au|sur\s+le))?`,
].join('|');

/** Words that follow “password is” without being the password. */
const words = {
  en: "a|an|is|case-sensitive|the|not?|never|now|also|still|only|too|very|being|been|already|always|again|about|above|below|see|yes|all|both|some|any|expired?|expir(?:es|ing)|wrong|right|correct|incorrect|invalid|valid|unknown|known|forgotten|lost|missing|empty|blank|reset|changed|unchanged|mistyped|new|old|older|same|similar|identical|different|ok|okay|fine|good|weak|strong|locked|unlocked|blocked|required|needed|refused|rejected|accepted|set|unset|secret|gone|works?|worked|working|be|can(?:no|['’])t|won['’]t|due|in|on|at|to|by|from|of|with|without|(?:is|was|are|does|do|did|has|must)n['’]t|held|removed|none|n/a|null|true|false|tbd|static|temporary|permanent|pending|stored|saved|kept|as|under|what|that|this|it|he|she|they|and|or|but|for|because|if|when|where|which|who|long|short|too-?long|complex|asked|entered|typed|correctly|bad|enough|another|there|here|hidden|meant|sent|attached|private|personal|shared|default|active|inactive|ready|done|unclear",
  de: 'abgelaufen|da|hier|weg|falsch|richtig|korrekt|ungültig|gültig|unbekannt|bekannt|gesperrt|vergessen|verloren|geändert|zurückgesetzt|gespeichert|nötig|leer|neu|alt|gleich|sicher|unsicher|nicht|nie|nur|noch|schon|wieder|auch|immer|jetzt|zu|im|in|am|an|auf|aus|bei|beim|von|vom|zum|zur|für|mit|ohne|nach|vor|seit|wegen|durch|über|unter|der|die|das|dass|dem|den|ein|eine|kein|keine|sein|ihr|mein|und|oder|aber|weil|wenn|er|sie|es',
  fr: 'expirée?|transmis|requis|là|ici|refusée?|acceptée?|oubliée?|perdue?|bloquée?|verrouillée?|changée?|modifiée?|réinitialisée?|enregistrée?|demandée?|incorrecte?|correcte?|invalide|valide|inconnue?|connue?|vide|ancien|nouveau|temporaire|provisoire|même|bon|mauvais|faux|dans|sur|sous|pour|par|avec|sans|depuis|toujours|encore|déjà|jamais|pas|plus|très|trop|le|la|les|un|une|des|du|de|au|aux|et|ou|mais|si|que|qui|celui|il|elle',
  es: 'caducad[oa]|incorrect[oa]',
};

export const ordinary = new RegExp(
  `^(?:${Object.values(words).join('|')})["'“”„’‚‘«»\`.,;:!?)}\\]]*$`,
  'i',
);
