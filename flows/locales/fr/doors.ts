/**
 * How French speakers speak who need a guide of the front door before any other: what flows/doors.ts
 * is for English. Texts are compared in lower case without accents and apostrophes: `jai`, `netait`.
 */
import type { FrontDoor } from '../../../src/finder/search/frontDoors.ts';

const secret =
  '(?:[a-z]+ ){0,4}(?:codes?|pins?|mots? de passe|mdp|otp|tans?|identifiants|chiffres|qr(?: code)?|token|jeton|numero|reponse|capture)';
const thing =
  '(?:telephones?|tel|portables?|mobiles?|smartphones?|iphone|android|samsung|gsm|natel|cellulaire|appareil|jetons?|tokens?|calculette|calculatrice|boitier|digipass|porte cles?|badge|tablette|authentificateur|lecteur)(?! (?:numero|eteint))';
const own =
  '(?:(?:le|la|les|l|mon|ma|mes|son|sa|un|une|ce|cette|notre|votre|ancien|ancienne|vieux|nouveau|nouvelle|pro|professionnel|petit|vieille) )*';
const who =
  '(?:quelquun|qqn|une? (?:personne|homme|dame|monsieur|type|mec|technicien|inconnu|inconnue|correspondant|soi disant [a-z]+)|un collegue|mon (?:chef|patron|collegue|ex|banquier)|la banque|linformatique|(?:le |la |au |du |a la |de la |de l|a l|l)(?:support|assistance|helpdesk|hotline|service desk|informatique|service informatique|service client|dsi|banque|conseillere?|operateur)|microsoft|(?:un |une |le |la |au |du )?(?:monsieur|dame|technicien|inconnue?)|du support|au support)';

/** What somebody is asked to do with a code: `veut que je lui dicte`, `dois-je lui donner`. */
const give =
  '(?:donne|dicte|lise|dise|communique|transmette|envoie|passe|file|montre|epelle|fournisse|partage)';
const giving =
  '(?:donner|dicter|lire|dire|communiquer|transmettre|envoyer|passer|filer|montrer|epeler|fournir|partager|reveler)';
/** The code that somebody has, not one that a page asks for. */
const mine =
  '(?:mon|mes|notre|nos) (?:[a-z]+ ){0,2}(?:codes?|pins?|mots? de passe|mdp|otp|identifiants|chiffres|qr|token|jeton|numero)';

export const doors: readonly FrontDoor[] = [
  {
    guide: 'somebody-else',
    least: 4,
    cues: {
      crime: {
        worth: 4,
        words: [
          'pirat[a-z]*',
          'hack[a-z]*',
          'arnaqu[a-z]*',
          'escro[a-z]*',
          'hameconn[a-z]*',
          'phish[a-z]*',
          'scam[a-z]*',
          'usurp[a-z]*',
          'sim swap[a-z]*',
          'se (?:fait|faire|faisait|faisant) passer pour',
          'faux (?:site|mail|sms|message|conseiller|technicien|support|employe|lien|numero)',
          'fausse (?:page|adresse|application|demande)',
          'frauduleu[a-z]+',
          'fraudeurs?',
          'intrus(?:ion)?',
          'chantage',
          'rancon[a-z]*',
          'malveillan[a-z]+',
          'compromis(?:e|es)?',
          'vole mes (?:codes|identifiants)',
          '(?:compte|argent) (?:[a-z]+ ){0,2}(?:vide|debite)',
          'prise? de controle',
          'pris le controle',
          'bombard[a-z]*',
          'harcel[a-z]*',
          'connexions? suspectes?',
          'suspecte?s?',
          'pi(?:e|e)g(?:e|ee)s?',
          'fait avoir',
          '(?:vraiment|reellement|bien) (?:le helpdesk|le service|un collegue|vous|de vous|le support|linformatique|la banque|un employe)',
          '(?:ce|cet|cette|le|la) (?:[a-z]+ )?(?:sms|e?mail|courriel|appel|message|demande|lien|page|site) (?:[a-z]+ ){0,2}(?:vrai|vraie|officiel|officielle|authentique|legitime|fiable|serieux|de vous)',
          'any ?desk',
          'team ?viewer',
        ],
      },
      notMe: {
        worth: 4,
        words: [
          '(?:pas|netait pas|nest pas|cest pas|cetait pas|jamais) (?:ete )?(?:moi|nous)(?! meme)',
          '(?:pas|jamais) (?:fait|demande|lance|initie|effectue|commande|sollicite|autorise|declenche) (?:[a-z]+ ){0,2}(?:par moi|moi meme)',
          'pas (?:de|par) moi',
          'a mon insu',
          `(?:${who}|on) (?:[a-z]+ )?(?:connait|possede|detient|utilise|se sert de) ${mine}`,
          `(?:${who}) a (?:maintenant )?${mine}(?= \\.|$| et)`,
          'sans mon (?:accord|autorisation|consentement)',
          'sans (?:que je|que jaie|que jai|que je naie)',
          '(?:quelquun|une (?:autre )?personne|un inconnu|un autre) (?:dautre )?(?:[a-z]+ ){0,2}(?:connect[a-z]*|utilis[a-z]*|acce[a-z]+|entre[a-z]*|essa[iy][a-z]*|tent[a-z]*|modifi[a-z]*|change[a-z]*|ajoute[a-z]*)',
          '(?:nest pas|pas) (?:le mien|la mienne|les miens|les miennes|a moi)',
          'mon (?:nom|compte) (?:est |a ete |se fait )(?:utilise|usurpe)',
          '(?:je nai|jai|nai|je n ai) (?:rien|jamais|pas) (?:fait|demande|lance|initie|commande|declenche|sollicite|autorise|effectue|ajoute|modifie|change)e?s?',
          '(?:que je|ne) (?:connais|reconnais) pas (?:cette|cet|ce) (?:appareil|connexion|demande|numero|adresse)',
          '(?:appareil|connexion|numero|adresse|telephone)s? (?:[a-z]+ ){0,4}(?:que )?(?:je ne|jne|je) (?:connais|reconnais) pas',
          'alors que je (?:dor[a-z]+|suis en (?:vacances|conge)|ne suis pas|netais pas|nai rien)',
          '(?:etait|est) ce (?:vraiment |bien )?(?:vous|normal)',
        ],
      },
      // Somebody wants the code to be told: no page does.
      toThem: {
        worth: 4,
        words: [
          `(?:veu(?:t|lent)|voudrai(?:t|ent)|voulai(?:t|ent)|exigea?i?(?:t|ent)?|insiste(?:nt)?|demandai?(?:t|ent)?|demandee?) (?:pour )?(?:que|quon) (?:je |on )?(?:lui|leur) (?:le |la |les )?${give}`,
          `(?:dois je|je dois|dois|faut il|faut|peut on|puis je|doit on|on doit|demande de|demandent de|veut me faire|ma fait) (?:lui|leur) ${giving}(?: ${secret}|(?= \\.|$))`,
          `(?:ma|mont|me|nous a|nous ont) (?:rappelee?|appelee?|telephone|contactee?|ecrit) (?:[a-z]+ ){0,6}(?:demand|reclam|obten|recuper|connaitre|avoir|voulait|voulaient|veut)[a-z]* (?:[a-z]+ ){0,3}${secret}`,
          `(?:appel|coup de fil|coup de telephone) (?:[a-z]+ ){1,6}(?:pour|demand[a-z]+|voul[a-z]+|veut|reclam[a-z]+) (?:[a-z]+ ){0,2}${mine}`,
          `(?:connexions?|connectee?|acces|tentatives?|login|notifications?|demandes?) (?:[a-z]+ ){0,4}(?:un|une|le|la|des) (?:autre )?(?:pays|ville|endroit|lieu|continent)s? (?:ou je|que je|dans|inconnu|etrang)[a-z]*`,
          '(?:connexions?|connectee?) (?:[a-z]+ ){0,5}(?:la|cette|pleine) nuit',
          'vide mon compte',
          '(?:connexions?|alertes?|connectee?|tentatives?|notifications?|demandes?) (?:[a-z]+ ){0,5}(?:de|depuis|en|au|du) (?:la |l)?(?:russie|chine|inde|nigeria|bresil|vietnam|ukraine|roumanie|turquie|afrique|amerique|maroc|pologne|coree)',
          `(?<!je )(?:insiste[a-z]*|cherch[a-z]+|essa[iy][a-z]+) (?:pour |a |de |d)?(?:avoir|obtenir|recuperer|connaitre|que je) (?:[a-z]+ )?${mine}`,
          `(?:viens de|venons de|failli) ${giving} ${secret}`,
          '(?:jai|ai|avons|on a) (?:[a-z]+ ){0,2}dit (?:le|mon|mes|les) (?:[a-z]+ ){0,1}(?:codes?|pins?|mot de passe|mdp|otp|chiffres) (?:[a-z]+ ){0,4}(?:a|au|aux)',
          `(?:fait|faire) (?:lire|dicter|donner|dire|epeler|envoyer) (?:les chiffres|${mine})`,
        ],
      },
      gave: {
        worth: 4,
        words: [
          `(?:donne|communique|transmis|transmets|transmettre|envoye|dicte|lu|partage|fourni|livre|revele|divulgue|passe|confie|file|prete|donnee?) ${secret} (?:a|au|aux|par|sur|dans|en)`,
          `(?:jai|ai|jai|avons|on a) (?:[a-z]+ ){0,2}(?:donne|communique|transmis|envoye|dicte|partage|fourni|livre|revele|divulgue|passe|confie|file|prete) ${secret}`,
          `(?:jai|ai) (?:[a-z]+ ){0,2}(?:tape|entre|saisi|mis|rentre) ${secret} sur (?:un|une) (?:[a-z]+ )?(?:lien|page|site)(?! officiel)`,
          '(?:clique|cliquer|appuye) sur (?:un|le|ce) lien',
        ],
      },
      approved: {
        worth: 3,
        words: [
          '(?:jai|ai) (?:[a-z]+ ){0,2}(?:accepte|approuve|valide|confirme|autorise|appuye sur (?:oui|accepter|approuver|valider|ok))',
        ],
      },
      gaveIt: {
        worth: 2,
        words: [
          'je (?:lai|les ai|le lui ai|lui ai|la lui ai) (?:donnee?|dit|transmis|communique|envoye|dicte)',
        ],
      },
      mistake: {
        worth: 2,
        words: [
          'par (?:erreur|megarde|reflexe|accident)',
          'sans (?:reflechir|regarder|lire|faire expres)',
          'trop vite',
          'machinalement',
        ],
      },
      notAsked: {
        worth: 3,
        words: [
          '(?<!(?:peux|peut|possible|arrive|pouvoir) )(?:pas|rien|jamais|aucune?|sans) (?:[a-z]+ ){0,2}(?:demande|demander|sollicite|lance|initie|commande|declenche|effectue|demandee?s?)(?!s? (?:de reinit|dactivation))',
          'non (?:sollicite|demande|prevue?)e?s?',
          'sans raison',
          'je ne (?:faisais|fais) rien',
          'je (?:ne )?(?:me|m) (?:connecte|connectais|suis) (?:pas|connecte pas)',
          'sorti de nulle part',
          'inattendue?s?',
          '(?:nattendais|mattendais|attendais|attendions) (?:pas|rien)',
          'sans rien faire',
        ],
      },
      when: {
        worth: 2,
        words: [
          'la nuit',
          'cette nuit',
          'en pleine nuit',
          'je dormais',
          'en vacances',
          'en conges?',
          'au lit',
          'a \\d+ ?h(?:eures)? du matin',
        ],
      },
      many: {
        worth: 2,
        words: [
          'sans (?:arret|cesse)',
          'narrete[a-z]* pas',
          'en boucle',
          'plein de',
          'des dizaines',
          'tout le temps',
          'toutes les (?:[a-z]+|\\d+) ?(?:minutes|secondes|heures)?',
          'a repetition',
          'plusieurs (?:demandes|notifications|appels|codes)',
          'en (?:continu|permanence)',
        ],
      },
      approval: {
        worth: 1,
        words: [
          'demandes? (?:de |d )?(?:connexion|approbation|dapprobation|dauthentification|a (?:approuver|valider|accepter)|de validation|push|mfa)',
          'notifications?',
          'push',
          '(?:approuver|valider|confirmer|accepter)',
          'sonne',
        ],
      },
      request: {
        worth: 1,
        words: [
          'demandes? (?:de |d )?(?:connexion|approbation|dapprobation|dauthentification|a (?:approuver|valider|accepter)|de validation|push|mfa)',
          'demandes?',
          'notifications?',
          'push',
          'approuver',
          'codes?',
          'sms',
          'connexions?',
          'appels?',
        ],
      },
      somebody: {
        worth: 2,
        words: [
          who,
          'un (?:appel|coup de fil)',
          'au telephone',
          'se (?:fait|faisant|fait) passer',
          'pretend[a-z]*',
          'soi disant',
        ],
      },
      asks: {
        worth: 2,
        words: [
          `(?:ma|me|mon|nous|lui) (?:a )?(?:demande|demandait|reclame|reclamait) (?:de )?(?:lui |leur )?${secret}`,
          `(?:demande|reclame|veut|veulent|voulait|voulaient|demandaient|reclamaient|exige)(?:nt)? ${secret}`,
          '(?:ma|me) (?:a )?(?:demande|dit|fait) d?e? ?(?:lui |leur )?(?:approuver|accepter|valider|installer|donner|communiquer|lire|dicter|cliquer|envoyer|confirmer)',
          '(?:mail|sms|message)s? (?:[a-z]+ ){0,3}me demande de (?:reactiver|activer|verifier)',
          'veut que je (?:valide|accepte|approuve|donne|installe|lise|communique|clique)',
          'pris la main',
          'mappelle[a-z]*',
          'ma appele',
          'mont appele',
          'prendre la main',
          'installer un (?:programme|logiciel)',
          '(?:dois je|je dois|faut il|faut|peut on|puis je|doit on|on doit|ai je le droit de) (?:le |lui |leur |la )?(?:donner|communiquer|dire|lire|transmettre|envoyer|dicter)',
          'est ce normal',
        ],
      },
      strange: {
        worth: 2,
        words: [
          'etrange',
          'bizarre',
          'louche',
          '(?:mail|sms|message|lien)s? (?:[a-z]+ )?(?:louche|bizarre|etrange|suspect)[a-z]*',
          '(?:numero|appareil|connexion|adresse|appel|personne|lieu|pays)s? inconnue?s?',
          'un autre pays',
          'depuis (?:la |l )?(?:russie|chine|inde|nigeria|etranger|bresil|vietnam|ukraine|roumanie|turquie|afrique|amerique)',
          'en (?:russie|chine|inde|ukraine|roumanie|turquie)',
          '(?:connexions?|acces|tentatives?|connectee?) (?:[a-z]+ ){0,2}(?:a|de|depuis) letranger',
        ],
      },
      changed: {
        worth: 2,
        words: [
          '(?:a ete|ete|est|ont ete) (?:[a-z]+ ){0,2}(?:ajoutee?|change|changee|modifie|modifiee|enregistre|enregistree|remplace|supprime)',
          'sur mon (?:profil|compte)',
          'dans mon (?:profil|compte)',
        ],
      },
      fails: {
        worth: -4,
        words: [
          '(?:marche|fonctionne|arrive|accepte|recois|recoit|recu|trouve|reconnu|connait|reconnait|charge|scanne|ouvre|valable|valide) (?:toujours |bien |meme )?(?:pas|plus|jamais|rien|aucun)',
          '(?:pas|jamais|non) (?:recu|accepte|reconnu|trouve|valide|valable|envoye)e?s?',
          '(?:recu|recois) (?:pas|jamais|aucun)',
          'refusee?s?',
          'grisee?s?',
          'indisponibles?',
          'rejetee?s?',
          'expiree?s?',
          'invalides?',
          'incorrecte?s?',
          'plante',
          'erreur(?! de (?:ma|leur))',
          'echoue?e?',
          'echec',
          'impossible',
          'toute? seule?',
          'se ferme[a-z]*',
          'delai',
          'faux code',
          'introuvable',
        ],
      },
      // `par erreur` is no error.
      byError: { worth: 4, words: ['par erreur'] },
    },
  },
  {
    guide: 'lost-or-new-device',
    least: 4,
    cues: {
      lost: {
        worth: 2,
        words: [
          'perdue?s?',
          'perte',
          'egaree?s?',
          'vole[er]?e?s?',
          'changement (?:de|d) (?:mobile|telephone|portable|smartphone|iphone)',
          'vol',
          'casse(?:e|es|s)?',
          'brise(?:e|es)?',
          'tombe[er]?s?',
          'noye(?:e|s)?',
          'fissure[a-z]*',
          'vendu',
          'jete',
          'oublie(?:e|es)?',
          '(?:jai|ai|a|avons|avoir) laissee?s?',
          'abime(?:e|es)?',
          'hs',
          'mort(?:e|es)?',
          'rendu',
          'plus mon',
          'plus ma',
          'na plus',
          'piles? (?:vide|morte|a plat)s?',
          'l?ecran (?:[a-z]+ ){0,5}(?:noir|blanc|vide|casse|fissure|eteint|mort|raye|brise)',
          'vitre',
          'inutilisable(?! (?:a|pour|avec|lors) )',
          'paumee?s?',
          'piquee?s?',
          'fauchee?',
          'petee?',
          'bousillee?',
          'retrouve (?:plus|pas)',
          '(?:je |jne )(?:ne )?trouve plus',
          'fichue?',
          'grillee?',
          'mange',
          'machine a laver',
          'mouillee?',
          'cramee?',
          'rayee?s?',
          'ecrasee?s?',
          'detruite?s?',
          'en reparation',
          'disparu',
          'derobee?',
          'foutue?',
          'explosee?',
          'tombe en panne',
          'en panne',
          'miettes',
          'dans (?:le |la |l|un |une )?(?:lac|eau|leau|mer|piscine|toilettes|les toilettes|wc|riviere|evier|taxi|bus|train|metro|avion|hotel|lhotel)',
          'reglages dusine',
        ],
      },
      thing: { worth: 2, words: [thing] },
      pin: {
        worth: 4,
        words: [
          '(?:oublie|souviens (?:plus|pas)|rappelle (?:plus|pas)|perdu|sais plus|connais plus|ignore) (?:[a-z]+ ){0,4}pins?',
          'pins? (?:[a-z]+ ){0,3}(?:oublie|perdu|bloque)',
          '(?:oublie|souviens plus|rappelle plus|perdu|sais plus) (?:[a-z]+ ){0,3}code (?:secret|personnel|de lappli(?:cation)?)',
          'trop de (?:mauvais |faux )?(?:codes? )?pins?',
        ],
      },
      // A device that does nothing any more.
      dead: {
        worth: 4,
        words: [
          '(?:telephone|portable|mobile|smartphone|iphone|android|samsung|gsm|appareil|calculette|calculatrice|boitier|porte cles?|jeton|token|digipass|l?ecran|lecteur) (?:[a-z]+ ){0,5}(?:ne )?s?allume(?:nt)? (?:pas|plus)',
          '(?:telephone|portable|mobile|smartphone|iphone|android|samsung|gsm|calculette|calculatrice|boitier|porte cles?|lecteur) (?:ne )?(?:demarre|repond|saffiche|charge) (?:pas|plus)',
          '(?:calculette|calculatrice|boitier|porte cles?|jeton|token|digipass|l?ecran|lecteur) (?:[a-z]+ ){0,3}(?:ne )?n?affiche (?:plus|rien)(?! (?:le bon|mon compte))',
          '(?:l?ecran|vitre)s? (?:[a-z]+ ){0,4}(?:casse|brise|fissure|explose|fele|pete|eclate|mort)e?s?',
          'piles? (?:[a-z]+ ){0,6}(?:vides?|mortes?|a plat|fichues?|use[a-z]*|faibles?)',
        ],
      },
      // Another phone, or the same as from the factory, and nothing in the app.
      emptied: {
        worth: 4,
        words: [
          '(?:nouveau|nouvel|autre|neuf|reinitialis[a-z]*|remis[e]? a (?:zero|neuf)|formate|restaure|change|changement) (?:[a-z]+ ){0,6}(?:app|appli|lapp|lappli|lapplication|application|lauthentificateur|authentificateur) (?:[a-z]+ ){0,3}(?:vide|disparue?|vierge)',
        ],
      },
      moved: {
        worth: 4,
        words: [
          '(?:passe|passer|passage|change|changer|migrer) (?:[a-z]+ ){0,3}(?:d|l)?(?:android|samsung|iphone|huawei|pixel) (?:a|sur|vers|pour) (?:[a-z]+ ){0,1}l?(?:android|samsung|iphone|huawei|pixel)',
        ],
      },
      battery: {
        worth: 4,
        words: [
          'plus de reseau (?:[a-z]+ ){0,4}(?:coup|soudain|subitement)',
          'dun coup plus de reseau',
        ],
      },
      other: {
        worth: -4,
        words: [
          'diese',
          'journal',
          'log',
          'statut',
          'image',
          'icone',
          'challenge',
          'compte (?:introuvable|non trouve|pas trouve)',
          'numero (?:de serie|invalide)',
          'appel',
          'licences?',
          'l?ordinateur',
          'l?ordi',
          'pc',
          'moniteur',
          'externe',
          '(?:pas|non) active',
        ],
      },
    },
  },
  {
    guide: 'lost-or-new-device',
    isWeak: true,
    least: 4,
    cues: {
      new: {
        worth: 4,
        words: [
          `(?:nouveau|nouvel|autre|deuxieme|second|changer? (?:de|mon|d)|change (?:de|mon|d)|remplace|acheter?|achete) ${own}d?(?:telephone|tel|portable|mobile|smartphone|iphone|android|samsung|gsm|appareil|tablette)(?! (?:numero))`,
          'change diphone',
          '(?:telephone|portable|mobile|smartphone|iphone|samsung) (?:[a-z]+ )?(?:neuf|flambant neuf)',
          '(?:telephone|portable|mobile|smartphone|iphone|samsung) (?:[a-z]+ ){0,3}et l?ancien',
        ],
      },
      reset: {
        worth: 4,
        words: [
          '(?:reinitialise|remis a zero|formate|restaure|reset) (?:mon |le )?(?:telephone|tel|portable|iphone|mobile|smartphone)',
        ],
      },
      deleted: {
        worth: 4,
        words: [
          '(?:supprime|desinstalle|efface|reinstalle|enleve|vire|jete)r? (?:[a-z]+ ){0,2}(?:app|appli|lappli|lapplication|application|lapp|authentificateur|lauthentificateur)',
          '(?:appli|application|lappli|lapplication) (?:[a-z]+ ){0,2}(?:supprimee|desinstallee|effacee)',
        ],
      },
      moved: {
        worth: 4,
        words: [
          '(?:transferer|migrer|deplacer|passer|copier|mettre) (?:[a-z]+ ){0,4}(?:vers|sur) (?:un |mon |le )?(?:nouveau|autre) (?:telephone|portable|mobile|smartphone|appareil)',
        ],
      },
      other: { worth: -4, words: ['compte (?:introuvable|non trouve|pas trouve)'] },
    },
  },
  // Whoever asks what they have.
  {
    guide: 'start',
    least: 4,
    cues: {
      which: {
        worth: 4,
        words: [
          'sais pas (?:[a-z]+ ){0,3}(?:ce que jai|ce que jutilise) (?:comme )?(?:app|appli|application|systeme|outil|jeton|token|appareil)?',
          '(?:connais|sais|ignore) (?:pas |meme pas |plus )?(?:le )?nom (?:de|du) (?:[a-z]+ )?l?(?:application|appli|app|systeme|outil|logiciel|jeton|boitier)',
          'comment (?:savoir|je sais) (?:lequel|laquelle|quel[a-z]*|ce que jai)',
          '(?:cest|est ce) quoi (?:[a-z]+ )?(?:entrust|onespan|one span|digipass|netop)(?= \\.|$| ou)',
          'quel(?:le)?s? (?:jeton|token|authentificateur|application|appli|app|systeme|outil|boitier) (?:[a-z]+ ){0,2}(?:jai|jutilise|ai je|est ce que jai)',
          'sais pas si (?:jai|jutilise|cest) (?:entrust|onespan|one span|digipass|netop|azure)',
          'par ou (?:je dois |dois je |il faut |faut il )?commencer',
        ],
      },
    },
  },
  // Whoever does not know what they have, or where to begin.
  {
    guide: 'start',
    isWeak: true,
    least: 4,
    cues: {
      lost: {
        worth: 4,
        words: [
          'au secours',
          'comprend[a-z]* (?:[a-z]+ )?rien',
          'y connais (?:[a-z]+ )?rien',
          '(?:sais|savoir) pas (?:[a-z]+ ){0,3}(?:ce que jai|quel[a-z]*|lequel|laquelle|comment (?:ca|il|elle) sappelle)',
          '(?:quest ce que|ce que cest) (?:cest )?(?:que )?(?:entrust|onespan|one span|digipass|netop)',
          '(?:bonne|bon) (?:page|guide|procedure|tuto|tutoriel|mode demploi)',
        ],
      },
    },
  },
];
