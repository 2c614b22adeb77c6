/** How German speakers speak of the field: what flows/vocabulary.ts is for English. */
import type { Vocabulary } from '../../../src/finder/search/tokenizer.ts';
import { vocabulary as english } from '../../vocabulary.ts';
import { lists, pairs } from '../../word-lists.ts';
import { doors } from './doors.ts';
import { translations } from './english.ts';
import { sayings } from './sayings.ts';
import { speech } from './speech.ts';
import { symptoms } from './symptoms.ts';

export const vocabulary: Vocabulary = {
  ...english,
  // With `a`, `o`, `u` for umlauts; compounds are taken apart before.
  phrases: pairs(`
    einmal passwort = otp
    einmal kennwort = otp
    einmal code = otp
    einmal pin = otp
    sicherheits code = otp
    bestatigungs code = otp
    zugang code = otp
    anmelde code = otp
    pin code = pin
    soft token = softtoken
    software token = softtoken
    hard token = hardtoken
    hardware token = hardtoken
    schlussel anhanger = hardtoken
    tan generator = token
    qr code = qr
    qr kode = qr
    bar code = qr
    strich code = qr
    kleine quadrat = qr symbol
    bunte bild = cronto bild
    photo tan = cronto
    foto tan = cronto
    e mail = email
    post eingang = posteingang email
    mail adresse = email adresse
    benutzer name = benutzername
    benutzer konto = konto
    user name = benutzername
    serien nummer = seriennummer
    s n = seriennummer
    von selbst = unerwartet
    von selber = unerwartet
    von allein = unerwartet
    von alleine = unerwartet
    einfach so = unerwartet
    gleich wieder weg = unerwartet schliessen
    schief gelaufen = wentwrong
    schief gegangen = wentwrong
    falsch gelaufen = wentwrong
    fehler aufgetreten = wentwrong
    nicht mehr gultig = ablaufen
    nicht mehr gut = ablaufen
    lauft ab = ablaufen
    zu alt = ablaufen alt
    zu spat = ablaufen
    zu lange = ablaufen
    zu langsam = timeout
    zeit uberschreitung = timeout
    time out = timeout
    nicht rechtzeitig = timeout
    geht vor = abweichung
    geht nach = abweichung
    geht falsch = abweichung
    stimmt nicht = falsch
    stimmt kein = falsch
    stimmen nicht = falsch
    friert ein = absturz
    selbst registrieren = selbstzuweisung
    uhr zeit = uhr
    zeit umstellung = sommerzeit uhr
    sommer zeit = sommerzeit uhr
    winter zeit = sommerzeit uhr
    zeit zone = zeitzone uhr
    geht nicht auf = offnet not
    geht zu = schliessen
    hangt sich auf = absturz
    schmiert ab = absturz
    sturzt ab = absturz
    raus geflogen = schliessen
    fliege raus = schliessen
    kommt nicht an = not bekommen
    geht nicht ran = not antwort
    ging nicht ran = not antwort
    niemand ging ran = not antwort
    anruf beantworter = mailbox
    sprach nachricht = mailbox
    nicht angenommen = ablehnen
    nimmt nicht = ablehnen
    nicht genommen = ablehnen
    nicht akzeptiert = ablehnen
    akzeptiert nicht = ablehnen
    nicht erkannt = ablehnen
    erkennt nicht = ablehnen
    nicht unterstutzt = nichtunterstutzt
    nicht kompatibel = nichtunterstutzt
    nicht gultig = ungultig
    nicht korrekt = falsch
    nicht richtig = falsch
    schon benutzt = doppelt
    schon verwendet = doppelt
    bereits benutzt = doppelt
    bereits verwendet = doppelt
    schon mal benutzt = doppelt
    zwei mal = doppelt
    nicht erlaubt = nichterlaubt
    nicht zugelassen = nichterlaubt
    nicht gestattet = nichterlaubt
    darf nicht = nichterlaubt
    ohne internet = offline
    ohne netz = offline
    kein internet = offline not
    stimm abdruck = stimmabdruck
    stimm erkennung = stimmabdruck
    stimme erkannt = stimmabdruck
    sicherheits frage = sicherheitsfrage
    geheim frage = sicherheitsfrage
    personliche frage = sicherheitsfrage
    schon frist = grace
    karenz zeit = grace
    ubergangs frist = grace
    kulanz frist = grace
    grace period = grace
    selbst zuweisung = selbstzuweisung
    selbst zuweisen = selbstzuweisung
    self assignment = selbstzuweisung
    active directory = windows
    back end = backend
    noch einmal aktivieren = reaktivieren
    noch mal aktivieren = reaktivieren
    nochmal aktivieren = reaktivieren
    wieder aktivieren = reaktivieren
    erneut aktivieren = reaktivieren
    neu aktivieren = reaktivieren
    lasst sich nicht = not
    kann nicht = not
    nicht moglich = not
    komme nicht rein = not anmelden
    nicht gefunden = nichtgefunden
    findet nicht = nichtgefunden
    finde nicht = nichtgefunden
    existiert nicht = unbekannt
    kennt nicht = unbekannt
    schlagt fehl = fehlschlag
    fehl geschlagen = fehlschlag
    schlug fehl = fehlschlag
    geht nicht = not funktionieren
    klappt nicht = not funktionieren
    fehler meldung = fehler
    im ausland = ausland
    vier augen = freigabe
    zu viele = zuviele
    zu oft = zuviele
    weiss nicht =
    auf einmal =
    zu hause =
    die ganze zeit =
    seit heute =
    wer kann =
    meldet sich =
    am laufen = lauft
    minus eins = minusone
    ruf nummer = telefon nummer
    bunte punkte = cronto bild
    farbige punkte = cronto bild
    farbige bild = cronto bild
    farb bild = cronto bild
    invalid image code = bildcode bild
    bild code = bildcode bild
    account not found = konto nichtgefunden
    something went wrong = wentwrong
    lief schief = wentwrong
    lief was schief = wentwrong
    minuten vor = abweichung uhr
    minuten zu fruh = abweichung uhr
    minuten zu spat = abweichung uhr
    minuten daneben = abweichung uhr
    keine ahnung =
    passiert nichts = passiertnichts not
    dann kam nichts = passiertnichts not
    dann kommt nichts = passiertnichts not
    danach kommt nichts = passiertnichts not
    geht nicht durch = ablehnen
    allein registrieren = selbstzuweisung
    selber registrieren = selbstzuweisung
    erkennt mich nicht = ablehnen
    kennt mich nicht = unbekannt
    passt nicht = ablehnen
    passt ihm nicht = ablehnen
    wieder weg = unerwartet schliessen
    wieder zu = schliessen
    sofort zu = schliessen
    gleich weg = unerwartet schliessen
    sofort weg = unerwartet schliessen
    ohne vorwarnung = unerwartet
    konto eingefroren = konto sperren
    bunte muster = cronto bild
    schon verbraucht = doppelt
    bereits verbraucht = doppelt
    schon eingegeben = doppelt
    lasst mich nicht = ablehnen
    zu lange gebraucht = timeout
    frist verpasst = ablaufen
    passiert nix = passiertnichts not
    nichts passiert = passiertnichts not
    nicht weiter = stehen-bleiben not
    tut sich nichts = passiertnichts not
    identitats name = identitat name
    zweite mal aktivieren = reaktivieren
    zweite bild = zweitbild bild
    nachste bild = zweitbild bild
    hebt ab = antwort
    nicht abgehoben = not antwort
    nicht abgenommen = not antwort
    gibt es nicht = unbekannt
    es nicht gibt = unbekannt
    gilt nicht mehr = ablaufen
    nimmt den schlussel nicht = schlussel ablehnen
    von letzter woche = alt ablaufen
    von gestern = alt
    will nicht = ablehnen
    darf kein = nichterlaubt
    darf ich nicht = nichterlaubt
    mitten in = mittendrin
    mitten drin = mittendrin
    bleibt stehen = stehen-bleiben
    bleibt hangen = stehen-bleiben
    hinten auf = ruckseite
    neue nicht an = neu ablehnen
    passwort nicht an = passwort ablehnen
    schlussel nicht an = schlussel ablehnen
    bild nicht an = bild ablehnen
    ihn nicht an = ablehnen
    sprach anruf = anruf
    telefon anruf = anruf
    anmelde problem = not anmelden
    zeit problem = uhr abweichung
    problem mit der zeit = uhr abweichung
    an der uhr = uhr
    selbst aus = unerwartet schliessen
    von sich aus = unerwartet
    macht sich aus = unerwartet schliessen
    schaltet sich aus = schliessen
    schaltet sich ab = schliessen
    bricht ab = abbrechen
    app bricht = app absturz
    springt zu = schliessen
    setze zuruck = zurucksetzen
    setzt zuruck = zurucksetzen
    lief ab = ablaufen
    galt nur = ablaufen
    nur gultig = ablaufen
    lange gultig = ablaufen
    ausser kraft = ablaufen
    nicht kompliziert genug = schwach
    nicht komplex genug = schwach
    nicht stark genug = schwach
    nicht sicher genug = schwach
    nicht lang genug = kurz
    zu einfach = schwach
    zu simpel = schwach
    zu leicht = schwach
    in betrieb nehmen = einrichten
    in betrieb = einrichten
    nicht fertig = stehen-bleiben not
    nicht abschliessen = stehen-bleiben not
    nicht zu ende = stehen-bleiben not
    komme nicht weiter = stehen-bleiben not
    geht gar nicht = not funktionieren
    tut nicht = not funktionieren
    will nicht mehr = not funktionieren
    hat sich geandert = neu
    geht an die alte = alt nummer
    nicht verfugbar = ausgegraut not
    nicht angeboten = ausgegraut not
    nicht angezeigt = not sehen
    wird nicht angezeigt = fehlen
    sehe nicht = nichtgefunden
    finde nirgends = nichtgefunden
    nirgendwo = nichtgefunden
    nicht zu finden = nichtgefunden
    nicht zu sehen = nichtgefunden
    nicht auffindbar = nichtgefunden
    nicht aufzufinden = nichtgefunden
    keine reaktion = not antwort
    reagiert nicht = not antwort
    nicht reagiert = not antwort
    fahrt herunter = herunterfahren
    fahrt runter = herunterfahren
    fahrt hoch = starten
    wird beendet = beenden
    nicht identisch = ubereinstimmen not
    sind verschieden = ubereinstimmen not
    nicht gleich = ubereinstimmen not
    stimmen nicht uberein = ubereinstimmen not
    nicht uberein = ubereinstimmen not
    stimmt nicht uberein = ubereinstimmen not
    muss einen authenticator = nurmit authenticator
    mit authenticator = nurmit authenticator
    nur mit = nurmit
    authenticator notig = nurmit authenticator
    authenticator vorgeschrieben = nurmit authenticator
    authenticator pflicht = nurmit authenticator
    authenticator verwenden = nurmit authenticator
    authenticator benutzen = nurmit authenticator
    authenticator erforderlich = nurmit authenticator
    mir selber = selbstzuweisung
    mir selbst = selbstzuweisung
    zwei gerate = mehrere gerate
    geheime schlussel = schlussel
    einrichtungs schlussel = schlussel
    ergebnis code = ergebniscode
    landet auf der mailbox = anruf mailbox
    auf der mailbox = mailbox
    bevor ich rangehen =
    nicht rangehen = not antwort
    willkommens mail = aktivieren email
    qr bild = qr
    gehort nicht zu = mitglied not
    kein mitglied = mitglied not
    nicht aktuell = ablaufen
    nicht mehr aktuell = ablaufen
    nicht zugestellt = not senden
    brand neu = neu
    ganz neu = neu
    von neuem = vorne
    neu starten = vorne
    neu beginnen = vorne
    von vorn = vorne
    nicht erreichbar = unerreichbar
    nicht zu erreichen = unerreichbar
    nicht mehr ubrig = aufgebraucht
    mehr ubrig = aufgebraucht
    keine mehr frei = aufgebraucht
    letzte challenge = letztechallenge challenge
    freischalt code = aktivieren code
    freischalte code = aktivieren code
    freischalt mail = aktivieren email
    freischalt link = aktivieren link
    token freischalten = token aktivieren
    pass wort = passwort
    kenn wort = passwort
    token code = token otp
    zeit synchronisieren = uhr abweichung
    zeit abgleich = uhr abweichung
    zeit einstellen = uhr abweichung
    zeit stimmt nicht = uhr falsch
    genaue zeit = uhr abweichung
    uhr genau = uhr abweichung
    punkte bild = cronto bild
    fliegt ab = absturz
    klappt zu = schliessen
    schmeisst raus = schliessen
    wirft raus = schliessen
    nicht da = not bekommen
    nicht eingetroffen = not bekommen
    nicht aufgetaucht = not bekommen
    lasst mich nicht rein = ablehnen anmelden
    lasst mich nicht mehr rein = ablehnen anmelden
    komme nicht in die = not anmelden
    nirgends rein = not anmelden
    zu kurz = schwach
    mosaik = cronto bild
    bunte code = cronto bild
    farbige code = cronto bild
    farb code = cronto bild
    nicht ins system = not anmelden
    nicht ins programm = not anmelden
    steck fest = stehen-bleiben not
    hangt fest = stehen-bleiben not
    geht nicht weiter = stehen-bleiben not
    funktioniert ned = not funktionieren
    geht ned = not funktionieren
    seriennr = seriennummer
    banking app = authenticator app
    bank app = authenticator app
    zahlen code = otp
    ziffern code = otp
    sechsstelliger code = otp
    erneut anfordern = senden
    nochmal schicken = senden
    nirgends mehr rein = not anmelden
    resource rule = ressourcenregel
    nicht auswahlbar = ausgegraut not
    schicken lassen = senden
    neueste challenge = letztechallenge challenge
  `),
  same: lists(`
    not ned nid nit nicht kein keine keinen keiner keinem ohne nie niemals nichts nix weder unmoglich nich nimmer net-nicht no niemand
    token tokens tokn tan-generator jeton
    softtoken
    hardtoken
    authenticator authentikator authentificator authentifikator digipass digipas authenticatoren authenticators
    app apps anwendung applikation ap programm programme programms software tool werkzeug
    handy handys telefon smartphone mobiltelefon natel handi telefonino phone iphone android mobil fon diensthandy firmenhandy samsung festnetz
    sms textnachricht kurznachricht
    email mail mails emails
    anruf telefonisch anrufe anrufen angerufen ruft klingelt geklingelt klingeln
    bekommen bekam erhielt empfangen bekomme bekommt krieg kriege kriegen gekriegt erhalten erhalte erhalt kommt kommen gekommen angekommen ankommt ankommen kam zugestellt bekamen erreicht erreichen
    senden gesendet geschickt schicken schickt verschickt sendet versendet versand zusenden zugeschickt
    otp otps passcode tan mtan pushtan
    passwort kennwort password passworter passwd pw losungswort passwrt pasword kw pwd kennworter
    ablaufen abgelaufen verfallen ablauf erloschen veraltet expired abgelaufn abglaufen
    ablehnen abgelehnt lehnt ablehnt verweigert verweigern zuruckgewiesen abgewiesen ablehnung verweigerung weist abweisen weisst abgewimmelt verschmaht weigert
    falsch falsche falscher falsches falschen fehlerhaft inkorrekt verkehrt unrichtig
    ungultig ungultige ungultiger ungultiges ungueltig ungultich
    sperren sperrung sperre gesperrt sperrt sperrte gesperrtes gesperrter blockiert blockieren entsperren freischalten geblockt locked gespert
    deaktiviert deaktivieren inaktiv abgeschaltet ausgeschaltet stillgelegt
    absturz absturzt abgesturzt sturzt absturzen crasht schmiert aufgehangt gefriert hangengeblieben crash gecrasht crashen einfriert eingefroren spinnt spinnen bugt zickt
    schliessen schliesst geschlossen beendet beenden geschlossen schliest zugemacht
    finden auffinden gefunden findet finde wo suche suchen
    annehmen nimmt nehmen nahm akzeptieren akzeptiert angenommen akzeptierte schluckt
    erkennen erkennt erkannt
    fehlen fehlt weg verschwunden verloren vermisst nirgends fehlend vermisse
    unerwartet plotzlich
    scannen eingescannt abgescannt gescannt scan scannt scanner einscannen abscannen scanen abfotografieren
    bild bilder foto image grafik
    cronto crontosign photo
    qr qrcode
    schlussel key
    uhr uhrzeit uhren zeiger
    abweichung hinterher hinken synchron synchronisiert synchronisieren synchronisierung asynchron verstellt zeitversatz
    anmelden anmeldung anzumelden einzuloggen reinkommen reinzukommen angemeldet einloggen eingeloggt login log-in einwahlen logon anmelde melden einlogen anmeldn loggen
    fehlschlag fehlgeschlagen scheitert gescheitert misslingt misslungen schlagt schlug fehlversuch
    funktionieren funktioniert klappt klappen gehen geht tut lauft geklappt
    benutzer nutzer user anwender benutzers users teilnehmer
    benutzername nutzername username loginname login-name kennung benutzerkennung userid
    zugangsdaten anmeldedaten credentials logindaten
    aktivieren aktivierung aktiviert aktiviere freischaltung aktivirung
    reaktivieren reaktivierung reaktiviert
    zurucksetzen zuruckgesetzt reset resetten zurucksetzung resettet zurucksetze
    einrichten einrichtung eingerichtet installieren installation konfigurieren
    existieren existiert vorhanden vergeben gibts
    nummer nr nummern
    eingeben eingegeben eingabe eintippen abtippen abtippe abgetippt eintragen eingetragen eingetippt tippe tippen getippt gedruckt drucken
    symbol icon knopf button taste schaltflache zeichen kastchen quadrat viereck schaltknopf
    berechtigung rechte berechtigungen befugnis
    richtlinie policy richtlinien
    gruppe gruppen group
    signatur unterschrift signieren unterschreiben signaturen signiert unterschrieben
    transaktion uberweisung uberweisungen zahlung auftrag zahlungsauftrag
    challenge herausforderung challenges
    lizenz lizenzen license
    guthaben saldo
    betrug
    windows ad
    versuch versuche versuchen fehlversuche fehlversuchen
    aufgelegt auflegen legt
    mailbox voicemail
    unerreichbar ausgeschaltet-telefon
    raute rautetaste hash
    liste tabelle verzeichnis aufstellung
    log protokoll logs logdatei logfile protokolle ereignisprotokoll
    benachrichtigung push benachrichtigungen notification pushnachricht
    antwort antworten antwortet response beantwortet
    sitzung session
    freigabe genehmigung genehmigen freigeben
    administrator admin administration administratoren verwaltung admins
    migration migrieren migriert umzug
    registrieren registrierung registriert
    doppelt zweimal replay mehrfach denselben wiederholt
    selbstzuweisung zuweisen zuweisung zuordnen zugeordnet zuteilen zugeteilt
    binden bindung gebunden verknupfen koppeln gekoppelt kopplung verbinden verknupft
    gerat gerate device
    fingerabdruck finger fingerprint biometrie
    gesicht face gesichtserkennung
    abbrechen abgebrochen abbruch bricht unterbrochen
    vorne neustart
    ausland auslandisch international auslandische internationale
    vorwahl landervorwahl
    durchwahl nebenstelle durchwahlen
    umgangen bypass umgehung
    unbekannt
    ausgegraut grau
    code codes kode
    fehler error
    konto konten account accounts kontos
    virtuell virtual virtueller virtuellen
    nichterlaubt verboten unzulassig untersagt unerlaubt
    link links
    portal
    nachfolger
    nachricht
    antwortet
    ersatz backup reserve
    datensatz datensatze
    schwach unsicher schwaches
    gestohlen geklaut
    herunterfahren heruntergefahren runterfahren runtergefahren
    ubereinstimmen ubereinstimmt
    mehrere mehreren
    kurz zu-kurz kurze
    einschalten anschalten aktivieren-an
  `),
  near: lists(`
    sperren deaktiviert
    falsch ungultig ablehnen
    ablehnen fehlschlag
    ablehnen annehmen erkennen
    fehlschlag fehler funktionieren
    absturz schliessen
    code otp
    otp passwort pin
    token authenticator softtoken hardtoken
    authenticator app
    handy gerat
    bild qr cronto
    code bild
    ablaufen timeout alt
    bekommen senden
    nichtgefunden fehlen unbekannt finden
    aktivieren registrieren einrichten
    aktivieren reaktivieren
    registrieren selbstzuweisung
    zugewiesen selbstzuweisung
    symbol bild
    uhr abweichung zeit
    abbrechen schliessen
    vorne abbrechen
    anruf mailbox handy
    unerreichbar anruf
    lizenz benutzer
    benutzername benutzer zugangsdaten
    passwort zugangsdaten
    gesicht fingerabdruck
    berechtigung nichterlaubt
    netz verbindung internet http server netzwerk
    backend windows ldap radius server
    scannen kamera
    nummer seriennummer
    doppelt
    signatur transaktion
    binden gerat
    adresse email
    name identitat
    posteingang spam
    zuviele uberschritten
  `),
  stopWords: [
    ...english.stopWords.filter((word) => !['two', 'first', 'line', 'message'].includes(word)),
    ...(
      'klein kleine kleines kleiner kleinen zuhause der die das den dem des ein eine einen einem einer eines und oder aber denn doch ja nein wenn als ob dass weil da dann so wie wo-hin was wer wen wem warum wieso weshalb wann ' +
      'ich du er sie es wir ihr mich mir dich dir sich uns euch ihm ihn ihnen mein meine meinen meinem meiner meines dein deine sein seine seinen unser unsere ihre ihren ihrem ' +
      'ist bin bist sind seid war waren gewesen sein habe hab hast hat haben hatte hatten werde wird werden wurde wurden worden kann konnte konnen muss musste mussen soll sollte sollen will wollte wollen mochte mag darf ' +
      'in im ins an am ans auf aufs aus bei beim mit nach von vom zu zum zur uber unter vor fur durch gegen um seit bis wahrend zwischen hinter neben ' +
      'hallo hi moin servus guten morgen tag abend danke dank bitte gruss grusse gruessen mfg lg vg liebe lieber sehr geehrte damen herren herr frau team kollege kollegin kollegen dringend hilfe helfen hilft ' +
      'auch noch schon immer wieder jetzt gerade heute gestern morgen-s mal nur sehr ganz gar mehr viel etwas bisschen hier dort da dabei damit davon dazu daran darauf ' +
      'sagt sagen steht stehen zeigt zeigen zeigte angezeigt anzeige meldet macht machen mache gemacht tun versucht probiert probiere probieren gehe ging ' +
      'lasst lassen wollen brauche brauchen gibt geben gab dieser diese dieses diesen diesem jeder jede jedes jedem alle alles allem andere anderen man jemand irgend irgendwie irgendwas einfach leider eigentlich ' +
      'problem-e minuten stunden stunde tage woche wochen monat jahr jahre mal sache ding bildschirm text meldung wort worter dringend chef firma arbeit buro zuhause ' +
      'klicke klicken geklickt offne offnen offnet kaum bzw zb usw obwohl trotzdem sofort sobald immer ob selber weiter bleibt bleiben sehen sehe sieht lese lesen wegen nun mein-er person leute ' +
      'setzen setze heisst heisse heissen richtig richtige richtiger deshalb hinterlegt sitze sitzt anleitung ' +
      'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz april juni juli august september oktober november dezember vormittag nachmittag mittag abends morgens inzwischen mittlerweile dauernd standig jedesmal mehrmals uberhaupt angeblich samt mann sohn tochter mutter vater kunde kundin mitarbeiter mitarbeiterin isch grad bissl ' +
      'welche welcher welches welchen verstehe verstehen versteht kapiere kapier ahnung erfahre erfahren weiss wissen schwarz weisse steh schlauch bahnhof geblieben fuhrt vollig komplett total sekunde sekunden uberfordert urlaub beantragen beantrage beantragt funf vier zehn zwanzig passieren komme komm system ab zuruck ran rein raus rauf los vom beim lang bereits'
    ).split(' '),
  ],
  weakWords: [
    ...english.weakWords,
    ...'alt kurz viele neu andern zeit adresse prufen seite antwort existieren finden fehlen wahlen loschen daten starten langsam'.split(
      ' ',
    ),
  ],
  commonWords: [
    ...english.commonWords,
    ...(
      'code nummer funktionieren anmelden konto handy email anruf app fehler problem falsch ungultig ablehnen bekommen senden benutzer neu status ergebnis eingeben ' +
      'gultig zeit gerat server seite finden passwort schlussel bild alt kurz viele not andern existieren fehlen antwort fehlschlag ' +
      'adresse prufen unbekannt wahlen netz netzwerk internet verbindung dienst bestatigen loschen starten daten zugang zuviele nichtgefunden registrieren annehmen'
    ).split(' '),
  ],
  foreign: [
    ...english.foreign,
    ...(
      'drucker drucken-papier druckt wetter mittagessen kantine kaffee gehalt lohn rechnung rechnungen kalender tastatur maus kopfhorer akku ladegerat besprechung virus kabel ' +
      'bestellung rezept resturlaub urlaubstage krankmeldung reisekosten reisepass ausweis kaffeemaschine fussball film musik spiel spiele treiber zertifikat urlaubsantrag ferienantrag ferientage papierstau beamer sitzungszimmer spesen spesenabrechnung reisekostenabrechnung gehaltsabrechnung lohnabrechnung lohnausweis gleitzeit stempeluhr mikrofon lautsprecher kredit zinsen dokument photoshop versicherung miete steuer arzt lieferung paket heizung parkplatz auto netflix spotify hintergrundbild bildschirmhintergrund speiseplan'
    ).split(' '),
  ],
  around: [
    ...english.around,
    ...'rechner computer laptop browser firmenrechner arbeitsplatz fernzugriff homeoffice router online banking zeiterfassung firmenlaptop'
      .split(' ')
      .filter((word) => word !== 'online' && word !== 'banking'),
  ],
  // `Tokencode` is what a German calls the code of any token.
  others: {
    ...english.others,
    'RSA SecurID': (english.others['RSA SecurID'] ?? []).filter((name) => name !== 'tokencode'),
  },
  core: [
    ...english.core,
    ...'aktivieren reaktivieren fingerabdruck signatur richtlinie gruppe sitzung administrator seriennummer einmal sms benachrichtigung passwort konto handy anruf bild'.split(
      ' ',
    ),
  ],
  logWords: [
    ...english.logWords,
    ...'protokoll|log datei|logdatei|benutzer|nutzer|ergebniscode|statuscode|ereignisanzeige|richtlinie|unsere benutzer|im log'.split(
      '|',
    ),
  ],
  doors: doors.flatMap((door, i) => [door, ...(english.doors[i] ? [english.doors[i]] : [])]),
  openings: [
    {
      words: [
        '(?:[a-z]*code|otp|token|passcode) (?:[a-z]+ ){0,4}(?:abgelehnt|falsch|ungultig|nicht angenommen|nicht akzeptiert|verweigert)',
        'falscher code',
        'nimmt (?:den |meinen |mein )?code nicht',
      ],
      answers: ['refused'],
    },
    {
      words: [
        'keinen? (?:[a-z]*code|otp|tan)s?',
        '(?:code|otp|tan) (?:[a-z]+ ){0,2}nicht (?:an|bekommen|erhalten|da)',
        'kommt kein (?:code|otp)',
        'warte auf (?:den |meinen |einen )?code',
      ],
      answers: ['no-code'],
    },
    {
      words: [
        'ausgesperrt',
        'gesperrt',
        'nicht (?:mehr )?(?:anmelden|einloggen|rein|reinkommen|angemeldet|einlogen)',
        '(?:anmeldung|login|einloggen|anmelden) (?:geht|klappt|funktioniert) (?:[a-z]+ )?nicht',
        'komm[et]? (?:[a-z]+ ){0,3}nicht (?:mehr )?rein',
        'kein(?:en)? (?:zugriff|zugang)',
        'zugriff verweigert',
        'nicht (?:[a-z]+ )?(?:in|ins) (?:[a-z]+ ){0,2}(?:system|programm|portal)',
      ],
      answers: ['locked-out'],
    },
    {
      words: [
        'einrichten',
        'installieren',
        'registrieren',
        'aktivieren',
        'einrichtung',
        'erste mal',
      ],
      answers: ['setting-up'],
    },
    { words: ['fehlermeldung', 'meldung', 'app (?:zeigt|sagt|meldet)'], answers: ['message'] },
    {
      words: [
        'hilfe',
        'fehler',
        'probleme?',
        'codes?',
        'anmeldung',
        'anmelden',
        'einloggen',
        'zwei faktor',
        'authenticator',
        'authentifizierung',
        '(?:geht|funktioniert|klappt|tut) (?:[a-z]+ )?(?:nicht|nich|nix)',
        'nichts geht',
        'kaputt',
        'weiss nicht (?:was|welche[a-z]*|wie|wo|wohin)',
        'wo fange ich an',
        'was (?:muss|soll|kann|mache?) ich (?:[a-z]+ ){0,3}(?:machen|tun)?',
        'was (?:jetzt|nun|tun)',
        '(?:versteh|kapier|blick)[a-z]* (?:[a-z]+ ){0,3}(?:nichts|nix|nicht|bahnhof|durch)',
        'kenne? mich (?:[a-z]+ ){0,4}nicht aus',
        'keine ahnung',
        'wie (?:geht|funktioniert) (?:das|dies|es)',
        '(?:uberfordert|ratlos|verzweifelt|auf dem schlauch)',
        'helfen',
        'hilf[a-z]*',
        'welche[srn]? (?:[a-z]+ )?(?:app|system|programm|produkt|authenticator|token|gerat|software|verfahren)',
        '(?:was|welche[srn]?) (?:ist|habe|nutze|benutze|brauche) (?:[a-z]+ ){0,3}(?:app|authenticator|programm)',
        'app',
      ],
      answers: [],
    },
    ...english.openings,
  ],
  // English is the other language here.
  languages: {
    fillers:
      'the my is it on i a an to and with for of when am are does do don t that this be has have at from me you we they but says shows since still always please help can cannot ' +
      'mon ma mes ne pas le la les un une du est sur pour je ik mijn het een geen van voor el los las una con por mi il non della',
    translations,
  },
  sayings,
  symptoms,
  speech,
};
