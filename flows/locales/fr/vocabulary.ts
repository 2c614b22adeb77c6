/** How French speakers speak of the field: what flows/vocabulary.ts is for English. */
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
  // Without accents and apostrophes: `d’utilisateur` is read as `utilisateur`.
  phrases: pairs(`
    mot de passe a usage unique = otp
    code a usage unique = otp
    mot de passe unique = otp
    mot de passe temporaire = otp
    mdp a usage unique = otp
    code temporaire = otp
    code authentification = otp
    code d authentification = otp
    code unique = otp
    code de verification = otp
    code de securite = otp
    code de connexion = otp
    code a 6 chiffres = otp
    code a six chiffres = otp
    mot de passe = motdepasse
    mots de passe = motdepasse
    mot de pass = motdepasse
    code pin = pin
    code secret = pin
    jeton logiciel = softtoken
    token logiciel = softtoken
    soft token = softtoken
    jeton materiel = hardtoken
    jeton physique = hardtoken
    token physique = hardtoken
    token materiel = hardtoken
    hard token = hardtoken
    porte cles = hardtoken
    porte cle = hardtoken
    boite de reception = boitereception email
    boite mail = boitereception email
    boite aux lettres = boitereception email
    courrier indesirable = spam email
    code barre = qr
    code barres = qr
    code qr = qr
    qr code = qr
    flash code = qr
    petit carre = qr icone
    appareil photo = camera
    e mail = email
    nom utilisateur = identifiant
    nom d utilisateur = identifiant
    numero de serie = serie
    n de serie = serie
    s n = serie
    no de serie = serie
    tout seul = inattendu
    toute seule = inattendu
    elle meme = inattendu
    lui meme = inattendu
    facon inattendue = inattendu
    des que je ouvre = inattendu
    mal passe = wentwrong
    mal tourne = wentwrong
    erreur est produite = wentwrong
    erreur est survenue = wentwrong
    une erreur inconnue = wentwrong
    pas a heure = decalage horloge
    changement heure = ete horloge
    heure ete = ete horloge
    heure hiver = ete horloge
    fuseau horaire = fuseau horloge
    en avance = decalage
    en retard = decalage
    plus valable = expire
    plus valide = expire
    plus bon = expire
    n est plus bon = expire
    trop vieux = expire vieux
    trop ancien = expire vieux
    trop tard = expire
    trop longtemps = expire
    delai depasse = timeout
    temps depasse = timeout
    temps ecoule = timeout
    hors delai = timeout
    a temps = timeout
    trop lent = timeout
    messagerie vocale = repondeur
    boite vocale = repondeur
    boite vocal = repondeur
    coup de fil = appel
    double authentification = mfa
    double facteur = mfa
    pas accepte = refuse
    non accepte = refuse
    veut pas = refuse
    passe pas = refuse
    pas reconnu = refuse
    reconnait pas = refuse
    non reconnu = refuse
    accepte pas = refuse
    prend pas = refuse
    pas pris en charge = nonprisencharge
    non pris en charge = nonprisencharge
    pas compatible = nonprisencharge
    pas valide = invalide
    non valide = invalide
    pas correct = faux
    pas bon = faux
    pas la bonne = faux
    pas le bon = faux
    deja utilise = rejoue
    deja servi = rejoue
    deja ete utilise = rejoue
    meme code = rejoue code
    deux fois = rejoue
    2 fois = rejoue
    pas autorise = nonautorise
    non autorise = nonautorise
    pas le droit = droit
    pas les droits = droit
    hors ligne = horsligne
    sans internet = horsligne
    sans connexion = horsligne
    sans reseau = horsligne
    empreinte vocale = empreintevocale
    empreinte de voix = empreintevocale
    reconnaissance vocale = empreintevocale
    question de securite = questionsecurite
    question secrete = questionsecurite
    question personnelle = questionsecurite
    periode de grace = grace
    delai de grace = grace
    auto attribution = autoattribution
    auto affectation = autoattribution
    auto assignation = autoattribution
    self assignment = autoattribution
    attribuer moi meme = autoattribution
    active directory = windows
    back end = backend
    nouvelle fois = reactiver
    message d erreur = erreur
    message erreur = erreur
    pas trouve = introuvable
    trouve pas = introuvable
    non trouve = introuvable
    pas trouver = introuvable
    aucun trouve = introuvable
    existe pas = inconnu
    connait pas = inconnu
    arrive pas a = not
    arrive plus a = not
    peux pas = not
    peux plus = not
    peut pas = not
    pas possible = not
    a l etranger = etranger
    mot de passe windows = motdepasse windows
    ne sais pas =
    sais pas =
    du coup =
    tout le temps =
    tout a coup =
    depuis ce matin =
    est ce que =
    qu est ce que =
    en cours = encours
    ligne occupee = occupe encours
    numero de telephone = telephone numero
    numero de portable = telephone numero
    numero de mobile = telephone numero
    image en couleur = cronto image
    image couleur = cronto image
    image coloree = cronto image
    points de couleur = cronto image
    points colores = cronto image
    points de couleurs = cronto image
    invalid image code = imagecode image
    code image = imagecode image
    imagecode = imagecode image
    account not found = compte introuvable
    something went wrong = wentwrong
    mal derouler = wentwrong
    aucune idee =
    y connais rien =
    aucun authentificateur attribue = authenticator sansattribution
    seconde image = deuxieme image
    image suivante = deuxieme image
    passe rien = passe-rien not
    rien se passe = passe-rien not
    rien ne se passe = passe-rien not
    apres plus rien = passe-rien not
    puis plus rien = passe-rien not
    puis rien = passe-rien not
    carre noir = qr icone
    carre blanc = qr icone
    probleme reseau = erreur reseau
    probleme de reseau = erreur reseau
    date limite = expire
    delai passe = expire
    trop de temps = timeout
    de retard = decalage
    d avance = decalage
    deja consomme = rejoue
    deja tape = rejoue
    deja saisi = rejoue
    deja employe = rejoue
    convient pas = refuse
    veut rien savoir = refuse
    refuse entree = refuse connexion
    laisse pas = refuse
    laisse plus = refuse
    trouve aucun = introuvable
    sans prevenir = inattendu
    d un coup = inattendu
    sans raison = inattendu
    page erreur = erreur page
    ne va pas = refuse
    se passe pas = passe-rien not
    en plein milieu = milieu
    au milieu = milieu
    a moitie = milieu
    activer une deuxieme fois = reactiver
    activer une seconde fois = reactiver
    activer une autre fois = reactiver
    activer deux fois = reactiver
    porte clefs = hardtoken
    a zero = reinitialiser
    pas decroche = raccroche not
    en plus = enplus
    pas recu = not recevoir
    moins un = minusone
    journal = journal
    coup de telephone = appel
    appel telephonique = appel
    appel vocal = appel
    mise en service = configurer
    mettre en service = configurer
    mise en place = configurer
    aboutit pas = echec
    aboutit a rien = echec
    va pas au bout = echec
    en veut pas = refuse
    n aime pas = refuse
    recupere pas = not recevoir
    laisse pas entrer = refuse connexion
    plus acces = not connexion
    pas acces = not connexion
    acces a rien = not connexion
    entrer dans mon compte = connexion
    assez complique = faible
    assez complexe = faible
    assez fort = faible
    assez long = court
    assez solide = faible
    assez robuste = faible
    assez sur = faible
    pas assez securise = faible
    trop facile = faible
    trop faible = faible
    trop simple = faible
    mot de passe seul = motdepasse seul
    juste mon mot de passe = motdepasse seul
    juste avec mon mot de passe = motdepasse seul
    seulement mon mot de passe = motdepasse seul
    que mon mot de passe = motdepasse seul
    rien que le mot de passe = motdepasse seul
    uniquement le mot de passe = motdepasse seul
    utiliser un authentificateur = seulavec authenticator
    faut un authentificateur = seulavec authenticator
    authentificateur obligatoire = seulavec authenticator
    avec un authentificateur = seulavec authenticator
    passer par un authentificateur = seulavec authenticator
    plus sur le compte = introuvable compte
    compte existe plus = compte introuvable
    existe plus = inconnu
    n existe plus = inconnu
    date de validite = expire
    validite depassee = expire
    fini d etre valable = expire
    valable que = expire
    n est valable = expire
    passe la date = expire
    depasse la date = expire
    rate le delai = expire
    en double = double
    meme nom = nom double
    sans crier gare = inattendu
    d un seul coup = inattendu
    comme ca =
    s est arrete = ferme
    se coupe = ferme
    se referme = ferme
    s arrete = ferme
    s eteint = ferme
    code de resultat = coderesultat
    ne correspondent pas = different
    correspond pas = different
    pas les memes = different
    pas identiques = different
    pas pareils = different
    moi meme un authentificateur = autoattribution authenticator
    m affecter = autoattribution
    tout seul un authentificateur = autoattribution authenticator
    n appartient pas = membre not
    fait pas partie = membre not
    de bienvenue = activation
    image qr = qr
    pas delivre = not envoyer
    non delivre = not envoyer
    est coupe = interrompu
    ete coupe = interrompu
    plus a jour = expire
    plus actuel = expire
    toutes les fois =
    apres rien = passe-rien not
    rien ne se passe = passe-rien not
    ne capte = reconnaitre not
    ne detecte = reconnaitre not
    ne la capte = reconnaitre not
    ne lit = reconnaitre not
    tout neuf = nouveau
    toute neuve = nouveau
    impossible a joindre = injoignable
    pas joignable = injoignable
    non joignable = injoignable
    peut pas joindre = injoignable
    hors connexion = horsligne
    hors reseau = horsligne
    pas juste = faux
    du debut = recommencer
    depuis le debut = recommencer
    a nouveau activer = reactiver
    assez costaud = faible
    reste plus = aucun
    plus de reste = aucun
    dernier challenge = dernierdefi challenge
    dernier defi = dernierdefi challenge
    dernier en date = dernierdefi
    au secours =
    minutes avance = decalage horloge
    minutes de retard = decalage horloge
    avance de = decalage horloge
    retarde de = decalage horloge
    ou scanner = scanner icone
    code couleur = cronto image
    code en couleur = cronto image
    image en couleurs = cronto image
    etape du scan = scanner
    reste coince = coince not
    suis coince = coince not
    reste bloque = coince not
    n avance plus = coince not
    avance pas = coince not
    code a chiffres = otp
    code numerique = otp
    appli de la banque = authenticator app
    application de la banque = authenticator app
    appli bancaire = authenticator app
    cle materielle = hardtoken
    cle physique = hardtoken
    jette dehors = ferme
    ejecte = ferme
    met dehors = ferme
    retourne a l accueil = ferme
    marche po = not marche
    marche pu = not marche
    fonctionne po = not marche
    par ou commencer =
    ou commencer =
    ouvrir session = connexion
    ouvrir une session = connexion
    ouvrir ma session = connexion
    permet pas = refuse
    permet plus = refuse
    ou cliquer = introuvable icone
    ou appuyer = introuvable icone
    ou toucher = introuvable icone
    image code = imagecode image
    aujourd hui =
    est la mais = recevoir
    est bien la = recevoir
    bien arrive = recevoir
    remise a zero du telephone = telephone reinitialiser
    plus moyen = not
    pas moyen = not
    sans succes = echec
    parviens pas = not
    parviens plus = not
    reussis pas = not
    reussi pas = not
  `),
  same: lists(`
    not pas aucun aucune sans jamais rien impossible ni plus non no
    token tokens jeton jetons tokin calculette boitier calculatrice boitié cle-physique
    softtoken softtokens
    hardtoken badge
    authenticator authentificateur autentificateur authenticateur authentificator digipass digipas
    app application appli apps aplication applis logiciel programme outil
    telephone portable mobile smartphone gsm natel cellulaire iphone android tel fone telephonne samsung
    sms texto textos smss
    email mail mails courriel mel
    appel appels appeler appelle appelé sonne sonner vocal
    recevoir obtenir recevra receptionner recois recoit recu recue recus receptionne reception arrive arriver arrivé recoi reçoi vient recupere recuperer
    liste tableau
    spam spams indesirable indesirables pourriel pourriels
    envoyer renvoyer expedie transmis envoi envoye envoie parti part parvenir
    otp codes-uniques passcode
    motdepasse mdp password passwords motdepass
    expire expiration perime perimee expirer caduc depasse echu
    timeout expiration-delai
    refuse rejet rejete rejeter refus decline rejected recale rejette rejetee rejetees refusee
    faux fausse mauvais mauvaise incorrect errone incorecte errones incorrecte incorrectes inexact
    invalide invalides invalidé
    deuxieme 2eme
    groupe-membre membre
    apparaitre apparait
    bloque gele gelee verrouille blocage verrouillage locked lock block blocked debloquer deverrouiller deblocage verouille veroullé
    desactive inactif disable disabled suspendu coupe-acces
    plante plantee crash crashe plantage crasher bug bugue beug freeze deconne
    ferme referme fermer fermeture coupe quitte arrete stoppe eteint-app refermer referme refermee fermee stopper
    trouver trouve retrouver cherche chercher
    accepter accepte acceptes
    reconnaitre reconnait reconnu reconnus
    absent disparu manque manquant perdu disparait
    inattendu soudain brusquement aussitot subitement brutalement brusque brutal
    qr qrcode flashcode
    scanner scan scanne flasher flashe scannage numeriser scane
    image photo dessin picture motif mosaique
    cronto crontosign
    cle clef cles
    horloge heure
    decalage desynchronise decale retarde avance synchro synchroniser synchronisation decalee
    connexion connecter connecte connection login loguer logger identifier conecter
    echec echoue echouer fail failed
    marche fonctionne fonctionner marcher aller
    utilisateur usager user users utilisateurs abonne
    identifiant identifiants id-utilisateur utilisateur-nom pseudo
    activer activation active enrolement enroler activ
    reactiver reactivation
    reinitialiser reinitialisation reset reinit reinitialise remise
    configurer configuration installer installation parametrer
    existe existant pris
    numero num numeros
    saisir saisie tape taper entrer entre saisi tapé
    icone bouton symbole logo pictogramme sigle
    droit droits permission permissions autorisation habilitation
    strategie politique policy
    groupe groupes group
    signature signer signe signatures signee
    transaction virement virements ordre paiement
    challenge defi challenges
    licence licences license licenses
    solde credit balance fonds
    fraude arnaque
    windows ad
    tentative tentatives essai essais
    raccroche raccrocher decroche decrocher
    repondeur messagerie
    injoignable eteint
    diese hash
    journal log logs journaux
    notification push notifications notif notifs
    reponse repondre reponses repond repondu response
    session seance
    approbation approuver validation validations approuve
    administrateur admin administration admins
    migration migrer migre
    enregistrer enregistrement inscription inscrire
    rejoue rejouee replay reutilise
    autoattribution attribuer attribution assigner affecter affectation affecte attribue assigne
    lier liaison lie associer jumeler relier
    appareil appareils device
    empreinte doigt biometrie fingerprint
    visage face
    annuler annule annulation abandonne interrompu interrompue interrompre coupe-court
    recommencer
    empreintevocale voix
    etranger international
    indicatif prefixe
    poste extension
    cache
    contourne bypass
    inconnu inexistant
    gris grise
    code codes cod
    erreur erreurs
    compte comptes account
    virtuel virtual
    nonautorise interdit
    lien liens
    portail
    solde
    successeur
    voler vole volee
    faible faibles fragile
    different differents
    interrompu interrompue interrompus
    court courte courts
    ancien vieux vieille ancienne
  `),
  near: lists(`
    bloque desactive
    faux invalide refuse
    refuse echec
    refuse accepter reconnaitre
    echec erreur marche
    plante ferme
    code otp
    otp motdepasse pin
    token authenticator softtoken hardtoken
    authenticator app
    telephone appareil
    image qr cronto
    code image
    expire timeout vieux
    recevoir envoyer
    introuvable absent inconnu trouver
    activer enregistrer configurer
    activer reactiver
    enregistrer autoattribution
    icone image
    horloge decalage ete
    annuler ferme
    recommencer annuler
    appel repondeur telephone
    injoignable appel
    fraude
    licence utilisateur
    identifiant utilisateur
    motdepasse identifiant
    visage empreinte
    droit nonautorise
    reseau connexion internet http serveur
    backend windows ldap radius serveur
    scanner camera
    numero serie
    rejoue double
    signature transaction
    lier appareil
    adresse email
    nom identite
    boitereception spam
  `),
  stopWords: [
    ...english.stopWords.filter((word) => !['two', 'first', 'line', 'message'].includes(word)),
    ...(
      'fini finie sommes le la les l un une des du de d au aux a et ou est sont etait etre suis es ete ai as avons avez ont avoir avait j je tu il elle on nous vous ils elles me m te t se s ' +
      'mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce c cet cette ces ca cela ceci qui que qu quoi dont ou quand comment pourquoi combien ' +
      'ne n y en dans sur sous avec pour par chez vers depuis pendant avant apres jusque jusqu mais car donc or si comme ainsi alors puis ensuite ' +
      'tres trop-peu bien mal encore toujours deja-la aussi meme autre autres tout toute tous toutes quelque quelques chaque plusieurs peu beaucoup ' +
      'bonjour bonsoir salut merci svp stp please sil plait cordialement madame monsieur mr mme equipe collegue collegues urgent urgence aide aider aidez ' +
      'jai jarrive cest dun dune lors lorsque faire fait fais faut dois doit dit dis dire disent affiche afficher indique montre voir vois voit mets mettre met essaye essayer essaie tente tenter ' +
      'lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre apres-midi midi nuit week weekend aujourdhui mari femme fils fille mere pere ami amie client cliente collaborateur collaboratrice employe employee regarde regarder bout netait nest nai jetais jsuis jpeux jarrive jai chez-moi actuellement maintenant desormais soudainement-la normalement apparemment pourriez pourriez-vous guider guidez ' +
      'peux peut pouvez pouvoir veux veut voudrais souhaite souhaiterais besoin comprends comprend comprendre compris savoir sais eu passee noir blanc parle paume largue completement totalement complet hs arriere idee doue nul informatique panique galere quel quelle quels quelles laquelle lequel cinq quatre dix vingt vais va aller aujourd hui hier demain matin soir jour jours semaine mois an ans minute minutes moment fois ' +
      'ici la-bas voila voici oui ok chose truc machin problemes souci soucis lire lis mot message messages texte ecran moi toi lui soi eux entreprise travail boulot bureau patron chef ' +
      'pourtant quand-meme vraiment juste seulement celui celle ceux leur personne gens quelqu quelqun sorte genre petit petite grand ' +
      'utiliser utilise veuillez veuiller cliquer clique appuyer appuie ouvre ouvrir ouvert lance lancer demande demander donne donner lors svp systeme essai retour dessus dessous renvoie retourne'
    ).split(' '),
  ],
  weakWords: [
    ...english.weakWords,
    ...'vieux court trop nouveau changer temps ajouter adresse verifier page reponse existe trouver absent choisir supprimer donnees demarrer'.split(
      ' ',
    ),
  ],
  commonWords: [
    ...english.commonWords,
    ...(
      'code numero marche connexion compte telephone email appel app erreur probleme faux invalide refuse recevoir envoyer utilisateur nouveau statut resultat saisir ' +
      'accepter valide temps appareil serveur page trouver motdepasse cle image vieux court trop not changer existe absent reponse echec ' +
      'adresse verifier inconnu choisir reseau internet service confirmer ajouter supprimer demarrer donnees reinitialiser acces enregistrer impossible introuvable'
    ).split(' '),
  ],
  foreign: [
    ...english.foreign,
    ...(
      'imprimante imprimantes imprimer imprime impression photocopieuse scanner-bureau photoshop salle conges rtt fiche-paie bulletin mutuelle tarte videoprojecteur projecteur micro ticket-restaurant cantines notes-de-frais remboursement pret credit-immobilier meteo dejeuner repas cantine cafe salaire paie facture factures calendrier agenda clavier souris casque batterie chargeur ' +
      'reunion virus cable recette foot film musique jeu jeux pilote certificat conge conges assurance loyer impots medecin livraison colis chauffage parking voiture netflix spotify menu fond rib'
    ).split(' '),
  ],
  around: [
    ...english.around,
    ...'ordinateur ordi ordinateurs tablette navigateur messagerie bureau-a-distance teletravail imprimerie box routeur wifi portail-rh banque-en-ligne'
      .split(' ')
      .map((word) => word.replaceAll('-', ' '))
      .filter((word) => word !== 'messagerie'),
  ],
  core: [
    ...english.core,
    ...'activer reactiver empreinte signature strategie groupe session administrateur serie jeton calculette boitier authentificateur sms notification motdepasse compte telephone appel mot'.split(
      ' ',
    ),
  ],
  logWords: [
    ...english.logWords,
    ...'journal|journaux|utilisateur|utilisateurs|code de resultat|code de statut|serveur|administrateur|strategie|observateur d evenements|nos utilisateurs'.split(
      '|',
    ),
  ],
  doors: doors.flatMap((door, i) => [door, ...(english.doors[i] ? [english.doors[i]] : [])]),
  openings: [
    {
      words: [
        '(?:code|otp|token|jeton|calculette) (?:[a-z]+ ){0,4}(?:refuse|rejete|faux|invalide|incorrect|pas accepte|pas bon)e?s?',
        '(?:mauvais|faux) code',
        '(?:accepte|prend|veut) pas (?:mon |le )?code',
      ],
      answers: ['refused'],
    },
    {
      words: [
        '(?:pas|aucun|jamais) (?:recu |de |mon |le )*codes?',
        '(?:recois|recu) (?:pas|jamais|rien|aucun) (?:de |mon |le )?(?:code|otp)?s?',
        'codes? (?:n |narrive|nest |ne )?(?:[a-z]+ )?(?:pas|jamais)',
        'jattends (?:mon |le |un )?code',
      ],
      answers: ['no-code'],
    },
    {
      words: [
        'bloquee?',
        'pas (?:a )?(?:me )?(?:connecter|acceder|entrer|loguer|logger|identifier)',
        'impossible de (?:me |se )?(?:connecter|acceder|entrer|loguer)',
        'plus (?:a )?(?:me )?(?:connecter|acceder|entrer)',
        'plus dacces',
        'pas dacces',
        'acces refuse',
      ],
      answers: ['locked-out'],
    },
    {
      words: ['configurer', 'installer', 'inscrire', 'enregistrer', 'activer', 'premiere fois'],
      answers: ['setting-up'],
    },
    {
      words: ['message(?: derreur)?', 'lapp(?:li|lication) (?:affiche|dit)'],
      answers: ['message'],
    },
    {
      words: [
        'aide',
        'aidez',
        'au secours',
        'erreurs?',
        'problemes?',
        'soucis?',
        'codes?',
        'connexion',
        'connecter',
        'authentificat[a-z]*',
        'marche p(?:as|lus)',
        'fonctionne p(?:as|lus)',
        'application',
        'appli',
        'identification',
        'sais pas (?:ce que|quoi|quel|quelle|comment|par ou|laquelle|lequel)',
        'par ou commencer',
        'comprend[a-z]* (?:[a-z]+ )?(?:pas|rien|plus)',
        '(?:rien|pas) (?:[a-z]+ ){0,2}compris',
        'suis (?:[a-z]+ )?(?:perdue?|paumee?|larguee?|depassee?)',
        '(?:pas|peu) (?:[a-z]+ )?douee?',
        'y connais (?:rien|pas)',
        'aucune idee',
        'comment (?:ca|cela) (?:marche|fonctionne)',
        'rien ne (?:marche|va|fonctionne)',
        '(?:sais|voi[st]) (?:pas|plus) (?:quoi|comment) faire',
        '(?:que|quoi) faire',
        'quel(?:le)?s? (?:est |ai je |sont )?(?:mon |mes |l)?(?:appli|application|app|systeme|outil|produit|authentificateur|logiciel|jeton|programme)',
        '(?:cest|quest ce que|ce que) (?:quoi|cest que)? ?(?:mon|ma|l)? ?(?:appli|application|authentificateur)',
      ],
      answers: [],
    },
    ...english.openings,
  ],
  // English is the other language here.
  languages: {
    fillers:
      'the my is not it on i a an to and with for of when am are was does do don t that this be has have in at from me you we they but says shows since still always please help can cannot ' +
      'ich mein meine der das und nicht ist eine ein beim auf dem den zur zum von ik mijn het een geen van voor el los las una con por mi il non della',
    translations,
  },
  sayings,
  symptoms,
  speech,
};
