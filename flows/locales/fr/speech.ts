/** How French is written, and what French speakers say around numbers, messages and problems. */
import type { Speech } from '../../../src/finder/search/speech.ts';
import { speech as english } from '../../speech.ts';

const { numbers, courtesies } = english;

export const speech: Speech = {
  respelled: [],
  denials: english.denials,
  elided: 'l|d|j|m|t|s|c|n|qu|jusqu|lorsqu|puisqu|quelqu|aujourd',
  // Enough for `activé`, `activation` and `active` to meet.
  endings: [
    [['^(.{3,})(?:s|x)$', '$1']],
    [
      ['^(.{3,})(?:issement|ement)$', '$1'],
      ['^(.{3,})(?:ations?|ateur|atrice)$', '$1'],
      ['^(.{4,})(?:aient|ent|ant|ait)$', '$1'],
      ['^(.{3,})(?:ees|ee|er|ez|es|e)$', '$1'],
    ],
  ],
  between: 2,
  compounds: { parts: [], joints: [] },
  shows: `${english.shows}|(?:affiche|affichent|indique|dit|disent|montre|message|erreur|resultat|résultat|statut|état|texte|marque|écrit|voit|vois|lis|lit|recu|reçu|obtiens|donne)(?: (?:que|le|la|un|une|est|message|erreur|d['’]erreur|texte))*`,
  nameWords: `${english.nameWords}|erreur|statut|nom|que|veut|dire|signifie`,
  numbers: {
    ...numbers,
    code: `${numbers.code}|erreurs?|statut|resultat|code (?:derreur|d'erreur|de (?:retour|statut|resultat))|renvoie|retour|retourne`,
    codeTail: `${numbers.codeTail}|numero|n°|est|etait`,
    after: `${numbers.after}|erreurs?|statut`,
    says: `${numbers.says}|avec|affiche|indique|dit|montre|recois|recu|obtiens|donne|ou`,
    elsewhere: `${numbers.elsewhere}|code (?:promo|porte|immeuble|paiement|alarme)`,
    other: `${numbers.other}|code (?:postal|pays|client|agence)`,
    units: `${numbers.units}|chiffres?|fois|heures?|jours?|semaines?|mois|ans?|secondes?|caracteres?|lettres?|jetons?|telephones?|appareils?|comptes?|etapes?|utilisateurs?|personnes|tentatives?|essais?|mails?|euros?`,
    counts: `${numbers.counts}|plus de|moins de|environ|seulement|dans|pendant|depuis|toutes les|apres`,
    minus: `${numbers.minus}|moins`,
    step: `${numbers.step}|etape`,
    words: {
      ...numbers.words,
      un: '1',
      deux: '2',
      trois: '3',
      quatre: '4',
      cinq: '5',
      six: '6',
      sept: '7',
      huit: '8',
      neuf: '9',
      dix: '10',
    },
    aside: [
      ...numbers.aside,
      ...'erreur statut resultat numero code que veut dire signifie le la l d de du un une et ou c est quoi mon ma j ai je svp aide expliquer chercher page serveur journal affiche dit avec pour'.split(
        ' ',
      ),
    ],
    things: `${numbers.things}|poste|tel|telephone|utilisateur|dossier|demande|commande|facture|ref|reference|bureau|salle|etage|matricule|client|ligne|immeuble|avenue|boulevard`,
    tellingThings: `${numbers.tellingThings}|utilisateur|telephone`,
    places: `${numbers.places}|au`,
    calls: `${numbers.calls}|appel|joindre|joignable|rappel`,
    server: `${numbers.server}|statut|serveur|retour`,
  },
  courtesies: {
    parts: {
      ...courtesies.parts,
      chose:
        "(?:le |la |l[’']|mon |ma |mes |notre |votre |ce |cet |cette )?(?:pc|ordinateur|ordi|portable|téléphone|telephone|smartphone|appareil|box|routeur|application|appli|{around})",
    },
    patterns: [
      ...courtesies.patterns,
      "(?:sur|depuis|pour|vers|dans|via|avec|à|a|au|de) (?:le |la |les |l[’']|mon |ma |notre |votre |un |une )?(?:pc|ordinateur|ordi|navigateur|{around})(?: (?:pro|professionnel|perso|personnel|portable))?",
      "(?:pour|afin de) (?:me connecter|accéder|acceder|entrer|aller|travailler)(?: (?:à|a|au|sur|dans))? (?:le |la |l[’']|mon |ma )?(?:{around})",
      "(?:et |mais )?(?:j[’']ai|on a|nous avons) (?:déjà |deja )?(?:redémarré|redemarre|relancé|relance|éteint et rallumé|rebooté) (?:{chose})(?: et {chose})*(?: (?:deux|trois|plusieurs) fois)?",
      '(?:depuis|pendant|il y a|ça fait) (?:environ |presque )?(?:\\d+|un|une|deux|trois|quelques|plusieurs) (?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?)',
      '(?:depuis|ce|cette|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:ce |hier |lundi |mardi |mercredi |jeudi |vendredi )?(?:matin|soir|midi|semaine|après-midi|apres-midi|dernier|dernière|hier)',
      "(?:bonjour|bonsoir|salut|coucou|hello|chers? (?:collègues?|support)|madame|monsieur)(?: (?:à tous|a tous|tout le monde|madame|monsieur|l[’']équipe|le support|à toute l[’']équipe))*[,!.:]",
      "(?:bien |très )?(?:cordialement|à vous|salutations|sincères salutations|bonne (?:journée|soirée|fin de journée)|merci(?: (?:d[’']avance|beaucoup|bien|par avance|pour votre aide|de votre aide|à vous))*)[,!. ]*[\\p{L}. '-]{0,60}$",
      "(?:pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|est-ce que vous pouvez|quelqu[’']un peut)(?: s[’']il (?:vous|te) pla[iî]t)? (?:m[’'] ?|me |nous )?(?:aider|rappeler|appeler|contacter)[^.!?\\n]{0,40}",
      "(?:merci de|veuillez) (?:me |m[’'])(?:rappeler|appeler|contacter|aider)[^.!?\\n]{0,40}",
      '(?:désolée?|pardon|excusez-moi) (?:de|pour|du) (?:vous )?(?:déranger|dérangement)',
      "(?:ça|tout|il|elle) (?:marchait|fonctionnait|allait)(?: très)?(?: bien)? (?:encore )?(?:jusqu[’']à )?(?:hier|ce matin|avant|la semaine dernière)",
      'je (?:suis en |travaille (?:de|depuis) )(?:télétravail|chez moi|la maison|home office)',
      'envoyé (?:de|depuis) mon [^.!?\\n]{0,40}',
    ],
  },
};
