/** How German is written, and what German speakers say around numbers, messages and problems. */
import type { Speech } from '../../../src/finder/search/speech.ts';
import { speech as english } from '../../speech.ts';

const { numbers, courtesies } = english;

export const speech: Speech = {
  // `ungueltig` is `ungültig`.
  respelled: [
    ['(?<![aeq])ue', 'u'],
    ['ae', 'a'],
    ['(?<=\\p{L})oe|^oe', 'o'],
  ],
  denials: english.denials,
  elided: '',
  // Enough for `Aktivierung`, `aktivieren` and `aktiviert` to meet.
  endings: [
    [['^(.{3,})s$', '$1']],
    [['^(.{3,})(?:ungen|ung|ern|en|em|er|es|e|n)$', '$1']],
    [['^(.{4,})(?:t|st)$', '$1']],
  ],
  between: 3,
  compounds: {
    parts: (
      'aktivierung aktivierungs code kode codes mail mails email link token app handy telefon nummer nummern serien serie einmal passwort kennwort passworter seite sperrung problem bild qr scan scannen ' +
      'konto benutzer name daten satz migration fehler meldung server version anmelde anmeldung login reset registrierung registrierungs kennung gruppe gruppen prufung windows ' +
      'adresse symbol knopf button icon kamera zeit zone umstellung sommer winter uhr abweichung uberschreitung sicherheit sicherheits bestatigung bestatigungs frage fragen geheim ' +
      'stimm stimme abdruck erkennung raute taste anruf anrufe auslands ausland lander vorwahl durchwahl telefonie lizenz lizenzen versand sms push benachrichtigung benachrichtigungen nachricht ' +
      'gerate gerat bindung karenz schon frist kulanz ubergangs ersatz selbst zuweisung zuweisen versuche versuch absturz bericht netzwerk netz internet admin sitzung sitzungs ' +
      'status ergebnis betrugs betrug richtlinien richtlinie policy authentifizierung authentifizierungs bibliothek protokoll log eingabe modus digipass tan generator foto photo cronto ' +
      'freischalt freischaltung zurucksetzung zurucksetzen antwort punkte punkt farb farben muster mosaik ' +
      'hard soft hardware software schlussel anhanger einrichtungs post eingang spam ordner smart phone festnetz mobil dienst firmen portal authenticator otp pin oath totp mfa azure transaktions ' +
      'transaktion signatur unterschrift zahlungs auftrag identitat identitats attribut attribute synchronisierung challenge datei profil freigabe typ zugangs zugang'
    ).split(' '),
    joints: ['s', 'es', 'n', 'en'],
  },
  shows: `${english.shows}|(?:zeigt|zeigte|sagt|sagte|meldet|meldung|fehlermeldung|fehler|steht|lautet|anzeige|ergebnis|grund|status|text|schreibt|kommt|erscheint|bekomme|kriege|erhalte|sehe)(?: (?:dass|die|der|das|ein|eine|ist|meldung|fehlermeldung|fehler|text|mir|nur|immer|da|dort))*`,
  nameWords: `${english.nameWords}|fehler|was|bedeutet|heisst|heißt|ist`,
  numbers: {
    ...numbers,
    code: `${numbers.code}|fehlercode|statuscode|ergebniscode|ergebnis|ruckgabecode|meldet|ruckgabewert`,
    codeTail: `${numbers.codeTail}|nummer|ist|war`,
    after: `${numbers.after}|fehlercode|statuscode`,
    says: `${numbers.says}|mit|zeigt|sagt|meldet|bekomme|kriege|erhalte|steht|kommt|oder`,
    elsewhere: `${numbers.elsewhere}|(?:rabatt|gutschein|tur|promo|zahlungs)code`,
    other: `${numbers.other}|postleitzahl|plz|kundennummer|personalnummer`,
    units: `${numbers.units}|stellen|ziffern|stellig[a-z]*|mal|minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|sekunden?|zeichen|buchstaben|gerate?n?|handys?|konten|schritte?|benutzer|leute|personen|versuche?n?|mails?|uhr|euro|prozent`,
    counts: `${numbers.counts}|uber|unter|nach|etwa|nur|letzten?|als|fur|alle|seit|ca`,
    step: numbers.step,
    words: {
      ...numbers.words,
      null: '0',
      eins: '1',
      zwei: '2',
      drei: '3',
      vier: '4',
      funf: '5',
      sechs: '6',
      sieben: '7',
      acht: '8',
      neun: '9',
      zehn: '10',
    },
    aside: [
      ...numbers.aside,
      ...'fehlercode statuscode ergebniscode meldung nummer was bedeutet heisst ist der die das ein eine und oder mit ich bekomme habe bitte hilfe erklaren erklarung suche seite im log protokoll zeigt sagt kommt vom fur'.split(
        ' ',
      ),
    ],
    things: `${numbers.things}|durchwahl|tel|telefon|benutzer|nutzer|auftrag|anfrage|bestellung|rechnung|vorgang|buro|raum|zimmer|etage|stock|personalnummer|kunde|kundennummer|zeile|strasse|str|mitarbeiter|anlage`,
    tellingThings: `${numbers.tellingThings}|benutzer|nutzer|telefon`,
    places: `${numbers.places}|unter`,
    calls: `${numbers.calls}|anruf|erreich|ruckruf|ruf`,
    server: `${numbers.server}|ruckgabe`,
  },
  courtesies: {
    parts: {
      ...courtesies.parts,
      ding: '(?:das |der |die |den |mein |meine |meinen )?(?:pc|rechner|laptop|handy|telefon|smartphone|gerät|geraet|router|app|{around})',
    },
    patterns: [
      ...courtesies.patterns,
      '(?:auf|an|am|im|in|für|fuer|über|ueber|mit|zum|beim|ins|bei|vom|von) (?:dem |den |der |das |die |meinem |meinen |meiner |mein |unserem |unser )?(?:pc|rechner|firmenrechner|firmenlaptop|browser|homeoffice|{around})',
      '(?:um|damit ich) (?:mich )?(?:in|im|ins|am|an)? ?(?:das |den |dem |die )?(?:{around}) (?:zu kommen|anzumelden|zu starten|arbeiten kann|nutzen kann)',
      '(?:und |aber )?(?:ich )?(?:habe|hab) (?:auch )?(?:schon |bereits )?(?:mehrfach |zweimal )?{ding}(?: und {ding})* (?:schon |bereits |zweimal |mehrmals )*(?:neu gestartet|neugestartet|aus- und eingeschaltet|rebootet)',
      '(?:seit|vor|nach|schon|in) (?:etwa |ca\\.? |rund )?(?:\\d+|einer|einem|zwei|drei|ein paar|einigen|mehreren) (?:sekunden?|minuten?|stunden?|tagen?|wochen?|monaten?|jahren?)',
      '(?:seit|heute|gestern|am|diesen|diese|letzte|letzten) (?:heute |gestern |letzter |dem |letzten )?(?:morgen|früh|abend|mittag|woche|montag|dienstag|mittwoch|donnerstag|freitag|wochenende|update|monat)',
      '(?:hallo|hi|moin|servus|guten (?:morgen|tag|abend)|grüß gott|sehr geehrte(?: damen und herren)?|liebes?(?: team| support)?)(?: (?:zusammen|team|support|liebes team|helpdesk|kollegen))*[,!.:]',
      "(?:mit )?(?:freundlichen|vielen|besten|lieben|schönen|herzlichen)? ?(?:grüßen?|gruessen?|grüssen?|gruß|gruss|mfg|lg|vg|danke(?: (?:schön|im voraus|vorab|für (?:die|ihre|eure) hilfe))*|vielen dank(?: (?:im voraus|vorab|für (?:die|ihre|eure) hilfe))*|besten dank)[,!. ]+[\\p{L}. '-]{0,60}$",
      '(?:können sie|könnt ihr|kann mir (?:jemand|bitte jemand)|könnten sie|kannst du)(?: mir)?(?: bitte)? (?:helfen|weiterhelfen|zurückrufen|anrufen)[^.!?\\n]{0,40}',
      'bitte (?:um )?(?:rufen sie mich|rückruf|hilfe|melden sie sich)[^.!?\\n]{0,40}',
      '(?:entschuldigung|sorry|tut mir leid)(?: für)? (?:die störung|dass ich störe)',
      '(?:es |das |alles )?(?:hat |ging |lief )?(?:bis )?(?:gestern|letzte woche|heute früh) (?:noch )?(?:funktioniert|geklappt|gegangen|gelaufen|ging es noch|ging noch)',
      'ich (?:bin|arbeite) (?:gerade |heute )?(?:im homeoffice|von zu hause|zu hause|im home office)',
      'von meinem [^.!?\\n]{0,30} gesendet',
    ],
  },
};
