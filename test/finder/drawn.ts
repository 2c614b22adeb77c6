/**
 * English queries of ours and of others, drawn by a seed, as French and German speakers would type them.
 * When they were first scored, the finder had not been tuned to them: of 100 it answered 80.7 French and
 * 90.9 German ones of the first draw at the first place (89.8 and 94.3 within three), 80.0 and 78.6 of
 * the second (87.1 and 90.0). What they showed has been mended since, above all that records had no
 * sayings but English ones; so they are a floor. Whoever wants to know what is new draws others.
 */
import { inLanguages } from './rows.ts';

export const firstDraw = inLanguages(`
mode SMS texte | SMS-Modus | AZ-124
qr code pas pris en charge par l’appli | QR-Code wird von der App nicht unterstützt | MAS-03-INVALID-IMAGE
signature réutilisée | Signatur wiederverwendet | OAS-1061
plus aucun crédit | kein Guthaben | AZ-109
nouveau téléphone, le jeton ne marche plus | neues Handy, Token geht nicht mehr | ENT-09-TOKEN-FAILS OAS-1050 lost-or-new-device
authentification locale et back-end toutes les deux à none | lokale und Backend-Authentifizierung beide None | OAS-5002
chap pas pris en charge | chap nicht unterstützt | OAS-1034
mot de passe haché windows | gehashtes Windows-Passwort | OAS-1032
nom en doublon dans entrust st | doppelter Name in entrust st | ENT-04-NAME-EXISTS
statut négatif | negativer Status | OAS-NEG
code MFA 102 téléphone injoignable | MFA-Code 102 Telefon nicht erreichbar | AZ-102
touche dièse | Rautetaste | AZ-3
est-ce que je peux mettre mon empreinte à la place du PIN | kann ich den Fingerabdruck statt der PIN nehmen | OFF-06 OFF-07
pas de texto | keine sms | ENT-01-OTP-CHANNEL AZ-120 AZ-124
comment débloquer un utilisateur | wie entsperre ich einen Benutzer | OAS-1007
le scan ne fonctionne pas | Scannen funktioniert nicht | MAS-03-INVALID-IMAGE ENT-02-QR-ICON
poste téléphonique interne | Nebenstelle | AZ-110 AZ-111
activation différée | verzögerte Aktivierung | OAS-1120
règles de mot de passe | Passwortregeln | OAS-1024 OAS-1122
défi trop ancien | Challenge zu alt | OAS-1004 OAS-3002
le lien pour activer est trop vieux | der Link zum Aktivieren ist zu alt | ENT-03-CODE-EXPIRED
mauvais pin dans l’appli | falsche PIN in der App | AZ-130
la ligne est occupée | Leitung ist besetzt | AZ-101
le pin a expiré | PIN ist abgelaufen | AZ-5
confirmer le pin | PIN bestätigen | OFF-05
code en double | doppelter Code | AZ-139 OAS-1008
ancien challenge | alte Challenge | OAS-1013 OAS-1004 OAS-3002
nouveau mot de passe pas assez costaud | neues Passwort zu schwach | OAS-1024 OAS-1122
il ne reste plus d’authentificateur | keine Authenticatoren mehr übrig | OAS-1053
activer les notifications | Benachrichtigungen einschalten | OFF-10
connexion suspecte signalée | verdächtige Anmeldung gemeldet | AZ-132 somebody-else
remettre mon jeton à zéro | mein Token zurücksetzen | ENT-06-INVALID-RESPONSE
pas d’utilisateur trouvé | kein Benutzer gefunden | OAS-1010
l’appli ne répond pas | keine Antwort von der App | AZ-133 MAS-01-TERMINATION
fonds insuffisants | nicht genug Guthaben | AZ-109
en attente | ausstehend | AZ-15 AZ-22 OAS-1128
j’ai tapé la clé de config dans google authenticator et elle est invalide | Einrichtungsschlüssel in google authenticator eingetippt und er ist ungültig | ENT-05-GA-INVALID-KEY
le mail avec l’activation n’est jamais arrivé | Mail mit der Aktivierung ist nie aufgetaucht | ENT-07-NO-EMAIL
pas moyen d’activer mon token sur le portail | kann mein Token im Portal nicht aktivieren | ENT-08-PORTAL-ACTIVATION
un utilisateur a signalé une fraude | Benutzer hat Betrug gemeldet | AZ-132
il manque l’icône du qr code | QR-Code-Symbol fehlt | ENT-02-QR-ICON
j’ai bien le mail mais l’activation sur le portail n’aboutit pas | die Mail habe ich, aber die Aktivierung im Portal geht nicht durch | ENT-08-PORTAL-ACTIVATION
signature rejetée | Signatur zurückgewiesen | OAS-1060
mot de passe plus accepté, on me demande un authentificateur | Passwort wird nicht mehr akzeptiert, es wird ein Authenticator verlangt | OAS-1014 OAS-1033
activation hors connexion | Offline-Aktivierung | OFF-01 OFF-02
symbole qr pas visible | QR-Symbol nicht sichtbar | ENT-02-QR-ICON
le numéro de téléphone n’a pas le bon format | Telefonnummer hat das falsche Format | AZ-107
téléphone impossible à joindre | Telefon ist nicht zu erreichen | AZ-102
compte verrouillé après trop d’essais | Konto nach zu vielen Versuchen gesperrt | OAS-1007 AZ-105
auto-attribution sans back-end | Selbstzuweisung ohne Backend | OAS-1042
trop d’activations sur mon compte | zu viele Aktivierungen auf meinem Konto | OAS-1050
dernier challenge | letzte Challenge | OAS-1013
appareils bloqués | gesperrte Geräte | AZ-135
trop de tentatives de connexion | zu viele Anmeldeversuche | OAS-1007
stratégie non valide | ungültige Richtlinie | OAS-1030
oath faux | oath falsch | AZ-138
mon code n’est plus valable | mein Code ist abgelaufen | ENT-03-CODE-EXPIRED
personne n’a appuyé sur une touche | niemand hat eine Taste gedrückt | AZ-4 AZ-2
l’appli ne connaît pas mon compte | die App kennt mein Konto nicht | MAS-02-ACCOUNT-NOT-FOUND
l’appli onespan dit compte pas trouvé | onespan app sagt Konto nicht gefunden | MAS-02-ACCOUNT-NOT-FOUND
oath expiré | oath abgelaufen | AZ-140
code digipass pas juste | Digipass-Code stimmt nicht | OAS-1012
l’utilisateur a raccroché le téléphone | Benutzer hat den Hörer aufgelegt | AZ-108
le code par e-mail n’arrive pas | Code per E-Mail kommt nicht an | ENT-01-OTP-CHANNEL ENT-07-NO-EMAIL
même code employé deux fois | denselben Code zweimal benutzt | OAS-1008 AZ-139
je ne reçois pas de texto avec le code | ich bekomme keine SMS mit dem Code | ENT-01-OTP-CHANNEL AZ-120 OAS-1017
deuxième jeton, même nom | zweites Token, gleicher Name | ENT-04-NAME-EXISTS
jeton pas attribué à moi | Token ist mir nicht zugewiesen | ENT-09-TOKEN-FAILS OAS-1016
numéro de série introuvable pour l’auto-attribution | Seriennummer bei der Selbstzuweisung nicht gefunden | OAS-1041 OAS-1016
rapport de plantage envoyé | Absturzbericht gesendet | MAS-01-TERMINATION
jeton désynchronisé | Token nicht mehr synchron | ENT-09-TOKEN-FAILS AZ-140
pin de l’appli d’authentification | PIN für die Authenticator-App | OFF-04 OFF-05 AZ-130
version d’enregistrement pas prise en charge | Datensatzversion nicht unterstützt | OAS-1123
quelle horloge utilise le jeton | welche Uhr benutzt das Token | ENT-09-TOKEN-FAILS
installer l’appli onespan sans réseau | onespan app offline einrichten | OFF-01 OFF-02
la messagerie a répondu à l’appel mfa | die Mailbox hat den MFA-Anruf angenommen | AZ-13
l’appli n’arrive pas à trouver le compte | App kann das Konto nicht finden | MAS-02-ACCOUNT-NOT-FOUND
numéro du porte-clés refusé | Nummer vom Schlüsselanhänger abgelehnt | ENT-10-SERIAL-INVALID
dièse pas appuyé | Raute nicht gedrückt | AZ-3
le message d’activation n’est pas dans ma boîte | die Aktivierungsnachricht ist nicht in meinem Postfach | ENT-07-NO-EMAIL
reprendre l’activation du début | Aktivierung neu starten | OFF-INT-CANCEL OFF-INT-ERROR OFF-01
c’est quoi 1000 | was ist 1000 | OAS-1000
empreinte vocale | Stimmabdruck | AZ-16 AZ-17 AZ-18 AZ-118 AZ-119
activer sur le portail utilisateur échoue | Aktivieren im Benutzerportal schlägt fehl | ENT-08-PORTAL-ACTIVATION
dois-je choisir un pin | muss ich eine PIN wählen | OFF-04
téléphone pas joignable | Telefon nicht erreichbar | AZ-102
mail d’activation perdu | Aktivierungsmail verloren | ENT-07-NO-EMAIL
numéro du hard token pas accepté | Hardtoken-Nummer wird nicht angenommen | ENT-10-SERIAL-INVALID
`);

export const secondDraw = inLanguages(`
Bonjour, depuis hier je n’arrive plus à me connecter, mon appli Entrust dit que le code d’activation a expiré | Hallo, seit gestern kann ich mich nicht anmelden, meine Entrust-App sagt, der Aktivierungscode ist abgelaufen | ENT-03-CODE-EXPIRED
qr code abîmé | QR-Code kaputt | MAS-03-INVALID-IMAGE
compte pas activé | Konto nicht aktiviert | MAS-02-ACCOUNT-NOT-FOUND
l’activation n’a pas pu être terminée, signature | Aktivierung konnte nicht abgeschlossen werden, Signatur | MAS-04-ACTIVATION-SIGNATURE
pin mfa expiré | MFA-PIN abgelaufen | AZ-5
déjà en communication | schon in einem Gespräch | AZ-101
code de confirmation | Bestätigungscode | OAS-1062
limite de réactivation atteinte | Grenze für Reaktivierungen erreicht | OAS-1050
téléphone déjà lié | Handy schon gebunden | OAS-1105
pas d’erreur 0 | kein Fehler 0 | OAS-0
push rejeté | Push abgelehnt | AZ-129
auto-attribution interdite par la politique | Selbstzuweisung laut Richtlinie nicht erlaubt | OAS-1031
compte désactivé | deaktiviertes Konto | OAS-1009
est-ce que l’activation est finie | ist die Aktivierung fertig | OFF-11
le token a cessé de fonctionner | Token hat aufgehört zu funktionieren | ENT-09-TOKEN-FAILS
l’utilisateur n’a pas de numéro de mobile | Benutzer hat keine Handynummer | OAS-1017 ENT-01-OTP-CHANNEL
mauvais nom d’utilisateur ou mot de passe | Benutzername oder Kennwort verkehrt | OAS-1000 OAS-1010 OAS-1011
l’appel vocal sonne sur mon poste au bureau | der Sprachanruf geht auf mein Bürotelefon | ENT-01-OTP-CHANNEL
la dernière étape de l’activation échoue | letzter Schritt der Aktivierung schlägt fehl | MAS-04-ACTIVATION-SIGNATURE
mot de passe à usage unique faux | Einmalpasswort verkehrt | OAS-1012 AZ-122
le backend ldap rejette l’utilisateur | LDAP-Backend weist den Benutzer ab | OAS-1022 OAS-1023
comment avoir un nouveau QR code pour entrust | wie bekomme ich einen neuen QR-Code für Entrust | ENT-03-CODE-EXPIRED ENT-02-QR-ICON ENT-07-NO-EMAIL
le correspondant a raccroché | Anrufer hat aufgelegt | AZ-108
j’ai un nouveau téléphone et je dois réactiver entrust | habe ein neues Handy und muss Entrust noch mal aktivieren | ENT-03-CODE-EXPIRED ENT-09-TOKEN-FAILS OAS-1050 ENT-02-QR-ICON lost-or-new-device
changement du mot de passe statique chiffré | Änderung des verschlüsselten statischen Passworts | OAS-1070
l’utilisateur n’a pas répondu au texto | Benutzer hat nicht auf die SMS geantwortet | AZ-121
réinitialiser mon authentificateur échoue | Zurücksetzen meines Authenticators schlägt fehl | ENT-06-INVALID-RESPONSE
code oath désynchronisé | OATH-Code nicht synchron | AZ-140
texto envoyé | SMS verschickt | AZ-20
je ne trouve pas où scanner | finde nicht, wo ich scannen soll | ENT-02-QR-ICON
erreur de clé google auth | google auth Schlüsselfehler | ENT-05-GA-INVALID-KEY
appels vers l’étranger | Auslandsgespräche | AZ-103
mauvais code sms | falscher SMS-Code | AZ-122
mauvais compte | falsches Konto | MAS-02-ACCOUNT-NOT-FOUND
mauvais mot de passe statique | falsches statisches Passwort | OAS-1011
que veut dire pin saisi | was heißt PIN eingegeben | AZ-1
notification à approuver pas reçue | Benachrichtigung zum Genehmigen nicht bekommen | AZ-136 AZ-133
historique des mots de passe | Passworthistorie | OAS-1024 OAS-1122
challenge réponse en une seule étape | einstufiges Challenge-Response | OAS-1036
le sms ne pouvait pas être envoyé | SMS ließ sich nicht senden | AZ-120
identifiant de protocole manquant | Protokoll-ID fehlt | OAS-1090
l’appli authenticator se ferme d’elle-même | Authenticator-App schließt sich von selbst | MAS-01-TERMINATION
code de confirmation hôte | Host-Bestätigungscode | OAS-1062
je ne trouve pas le bouton pour scanner le qr code | ich finde den Knopf zum Scannen des QR-Codes nicht | ENT-02-QR-ICON
le code ne marche qu’une fois | Code geht nur einmal | OAS-1008 AZ-139
successeur | Nachfolger | OAS-1132
mauvais identifiants | falsche Zugangsdaten | OAS-1000
configurer la reconnaissance faciale | Gesichtserkennung einrichten | OFF-06 OFF-07 OFF-08
le portail utilisateur ne veut pas activer | Benutzerportal aktiviert nicht | ENT-08-PORTAL-ACTIVATION
clé tapée à la main incorrecte | von Hand eingegebener Schlüssel falsch | ENT-05-GA-INVALID-KEY
est-ce que mon horloge est juste | geht meine Uhr richtig | ENT-09-TOKEN-FAILS
personne n’a rien tapé au téléphone | niemand hat am Telefon etwas eingegeben | AZ-4
oath délai écoulé | oath Zeit abgelaufen | AZ-142
aucun mail d’activation | keine Aktivierungsmail | ENT-07-NO-EMAIL
digipass virtuel de secours non permis | Ersatz-Virtual-Digipass nicht gestattet | OAS-1015
l’appli se ferme tout le temps | App geht immer zu | MAS-01-TERMINATION
l’appli disparaît quand je l’ouvre | App verschwindet, wenn ich sie öffne | MAS-01-TERMINATION
mon code à usage unique 771204 est refusé à chaque fois | mein Einmalcode 771204 wird jedes Mal abgelehnt | ENT-09-TOKEN-FAILS OAS-1012
erreur 30035, l’appli se ferme toute seule | Fehler 30035, die App schließt sich von selbst | MAS-01-TERMINATION
code 9921 dans le mail, mais le code d’activation a expiré | Code 9921 in der Mail, trotzdem ist der Aktivierungscode abgelaufen | ENT-03-CODE-EXPIRED
onespan : l’authentificateur a expiré | onespan: Authenticator ist abgelaufen | OAS-1025
azure mfa compte verrouillé | azure mfa Konto gesperrt | AZ-105
identikey sms pas reçu, pas de numéro de mobile | identikey SMS nicht bekommen, keine Handynummer | OAS-1017
entrust : pas de mail avec le lien d’activation | entrust: keine Mail mit dem Aktivierungslink | ENT-07-NO-EMAIL
azure mfa mauvais code tapé | azure mfa falscher Code eingegeben | AZ-138 AZ-122 AZ-12
entrust code du token refusé | entrust Token-Code abgelehnt | ENT-09-TOKEN-FAILS
serveur vasco challenge trop ancien | vasco server Challenge zu alt | OAS-1004
mobile authenticator studio le scan échoue | mobile authenticator studio Scannen schlägt fehl | MAS-03-INVALID-IMAGE
serveur onespan compte utilisateur désactivé | onespan Server Benutzerkonto deaktiviert | OAS-1009
azure mfa l’appel tombe sur le répondeur | azure mfa Anruf geht auf die Mailbox | AZ-13
`);
