/**
 * What French and German speakers type, 150 queries each, written by somebody who had seen nothing of
 * the product but the titles and summaries of its guides. Scored once, in November 2026: French 97.1 of
 * 100 at the first place and 97.9 within three, German 94.3 and 96.4; of what no guide covers 8 and 9 of
 * 10 were kept out. Nothing has been learned from them: what is missed here stays as it is, so that they
 * go on telling how the finder does on what nobody has read.
 */
import { inOne } from './rows.ts';

export const heldOutSpoken = {
  fr: inOne(`
mon code d'activation a expiré | activation-code-expired
entrust st code activation perime impossible activer le soft token | activation-code-expired
j'ai ouvert le mail 3 jours après, maintenant l'appli dit que le code d'activation n'est plus valable | activation-code-expired
code d activation trop vieux appli Entrust que faire | activation-code-expired
toujours pas reçu le mail d'activation | activation-email-missing
j'ai cliqué sur activer dans Authenticators et rien dans ma boite mail | activation-email-missing
mail activation jeton entrust pas arrivé, même pas dans les spams | activation-email-missing
l'utilisatrice attend l'e-mail d'activation depuis ce matin, jeton pourtant activé sur la page Authenticators | activation-email-missing
ou est passe mon courriel d'activation ??? | activation-email-missing
mon téléphone retarde de 4 minutes et tous mes codes sont refusés | clock-drift
l'heure de mon pc est fausse, c'est pour ça que mes codes marchent pas ? | clock-drift
codes rejetés depuis le passage à l'heure d'été | clock-drift
synchroniser horloge code a 6 chiffres refuse | clock-drift
google authenticator clé non valide | google-authenticator-invalid-key
invalid key google authenticator | google-authenticator-invalid-key
j'ai tapé la clé à la main dans google auth et il n'en veut pas | google-authenticator-invalid-key
google autenticator refuse la cle secrete que je recopie | google-authenticator-invalid-key
numéro de série de mon token physique refusé | hard-token-serial-invalid
j'essaye de m'attribuer le boitier, il me dit que le numero de serie est pas bon | hard-token-serial-invalid
hard token serial number invalid | hard-token-serial-invalid
le n° au dos de la calculette n'est pas accepté quand je veux l'enregistrer | hard-token-serial-invalid
le nom existe déjà dans l'appli entrust | identity-name-exists
Entrust ST : nom deja utilisé, je peux pas finir l'activation | identity-name-exists
identity name already exists | identity-name-exists
l'application veut un autre nom parce que celui la est deja pris, activation bloquée | identity-name-exists
otp par sms pas proposé sur identity as a service | otp-channel-unavailable
je ne peux pas choisir de recevoir mon code unique par email | otp-channel-unavailable
l'option appel vocal est grisée pour recevoir le code à usage unique | otp-channel-unavailable
IDaaS ne me laisse pas recevoir l'OTP par texto seulement par mail | otp-channel-unavailable
otp sms indisponible Identity as a Service | otp-channel-unavailable
j'ai bien le mail d'activation mais impossible d'activer mon jeton sur le portail | portal-activation-fails
portail utilisateur activation du token échoue | portal-activation-fails
le lien du mail d'activation ne fait rien quand je clique | portal-activation-fails
activation ne fonctione pas dans le user portal alors que j'ai reçu le mail | portal-activation-fails
je trouve pas l'icone qr code dans l'appli | qr-code-icon-missing
où est le bouton pour scanner le QR dans Entrust | qr-code-icon-missing
pas d'icône QR code dans l'application, je ne peux pas configurer mon authentificateur | qr-code-icon-missing
icone qr absente entrust identity | qr-code-icon-missing
invalid response quand je réinitialise mon token | reset-token-invalid-response
reset token "Invalid Response." | reset-token-invalid-response
réinitialisation du jeton : réponse non valide | reset-token-invalid-response
je remets a zero mon token et la fenetre refuse le code que je tape | reset-token-invalid-response
mon jeton Entrust est activé mais je n'arrive pas à me connecter avec | token-does-not-work
token configuré hier, ce matin il me laisse pas entrer | token-does-not-work
connexion impossible avec le token entrust, pourtant tout est installé | token-does-not-work
entrust token ne marche pas pour se connecter | token-does-not-work
client : jeton en place depuis des mois, aujourd'hui connexion refusée avec le jeton Entrust | token-does-not-work
j'ai perdu mon téléphone | lost-or-new-device
nouveau portable, comment je transfère l'appli d'authentification | lost-or-new-device
on m'a volé mon smartphone dans le métro avec l'appli de la banque dessus | lost-or-new-device
changement de telephone | lost-or-new-device
écran cassé je ne peux plus lire mes codes | lost-or-new-device
oublié le code PIN de mon appli authenticator | lost-or-new-device
j'ai désinstallé l'appli par erreur et maintenant plus d'accès | lost-or-new-device
token tombé dans l'eau ne s'allume plus | lost-or-new-device
jai passé d'un samsung a un iphone 15 et plus moyen d'avoir mes codes | lost-or-new-device
boîtier égaré, il m'en faut un autre | lost-or-new-device
je sais pas quelle application j'ai | start
c'est quoi mon moyen d'authentification ? je n'y connais rien | start
je ne sais pas par où commencer, je suis juste bloqué dehors | start
entrust ou onespan ou microsoft ? aucune idée de ce que j'utilise | start
client ne sait pas dire quel produit il a, comment l'orienter | start
account not found | account-not-found
compte introuvable dans Mobile Authenticator Studio | account-not-found
l'appli onespan me dit que mon compte n'existe pas | account-not-found
compte non trouvé message appli studio | account-not-found
l'appli plante au démarrage | app-terminates
mobile authenticator studio se ferme toute seule | app-terminates
l'application onespan se coupe des que je l'ouvre | app-terminates
appli authentificateur crash depuis la mise a jour | app-terminates
invalid image code | invalid-image-code
code image non valide quand je scanne la mosaïque de couleurs | invalid-image-code
onespan l'image scannée est rejetée | invalid-image-code
image invalide appli mobile authenticator | invalid-image-code
cronto activation bloquée a mi chemin | offline-cronto-activation
j'ai scanné la première image Cronto et ensuite plus rien, je suis coincé | offline-cronto-activation
activation hors ligne avec QR code s'arrête en plein milieu onespan | offline-cronto-activation
coincé à l'étape 2 de l'installation avec le pavé de points colorés | offline-cronto-activation
something went wrong | something-went-wrong
l'appli onespan dit something went wrong avec un numero d'erreur | something-went-wrong
"une erreur est survenue" mobile authenticator studio sans autre explication | something-went-wrong
somthing went wrong appli onespan depuis ce matin | something-went-wrong
j'ai donné mon code au téléphone à quelqu'un qui disait être de la banque | somebody-else
je recois des demandes de validation alors que je n'ai rien demandé | somebody-else
sms avec un code que j'ai pas demandé | somebody-else
faux conseiller bancaire | somebody-else
quelqu'un s'est connecté à mon compte cette nuit c'était pas moi | somebody-else
j'ai cliqué sur un lien bizarre et mis mon mot de passe et le code | somebody-else
compte piraté aidez moi vite | somebody-else
on a ajouté un appareil inconnu à mon compte | somebody-else
notification d'approbation à 3h du matin, j'ai appuyé sur oui sans réfléchir | somebody-else
mail disant que mon numero de telephone a été changé, je n'ai rien modifié | somebody-else
utilisateur pense avoir été hameçonné, a transmis son OTP sur un faux site | somebody-else
un soi-disant technicien microsoft m'a fait lire le code affiché sur mon écran, arnaque ? | somebody-else
le distributeur a avalé ma carte | nothing
comment changer mon adresse postale | nothing
imprimante du 3e étage hors ligne | nothing
horaires d'ouverture de l'agence | nothing
taux crédit immobilier sur 20 ans | nothing
clé de récupération bitlocker | nothing
télécharger mon RIB | nothing
pas de son dans Teams | nothing
boîte outlook pleine je peux plus envoyer | nothing
wifi trop lent en salle de réunion | nothing
user is blocked azure mfa | azure-blocked-and-fraud AZ-14
log mfa fraud reported code 112 | azure-blocked-and-fraud AZ-112
journal MFA : "Account Locked" pour un utilisateur | azure-blocked-and-fraud AZ-105
azure mfa appel tombe sur messagerie vocale | azure-call
code 108 journal azure appel | azure-call AZ-108
le log indique que l'utilisateur a raccroché pendant l'appel MFA | azure-call
insufficient balance mfa | azure-licences-and-balance AZ-109
nombre de licences utilisateur dépassé serveur azure mfa code 127 | azure-licences-and-balance AZ-127
log MFA : pas de réponse à la notification de l'appli mobile | azure-mobile-app
azure mfa resultat 136 | azure-mobile-app AZ-136
mfa log "mode not allowed" | azure-mode-not-allowed
code 119 azure mfa | azure-mode-not-allowed AZ-119
used cache dans le journal mfa c'est une erreur ? | azure-no-failure
status pending azure mfa | azure-no-failure AZ-15
code oath en double dans les logs azure mfa | azure-oath-code
oath code out of date 140 | azure-oath-code AZ-140
code résultat azure mfa 187 je ne le trouve nulle part dans la liste | azure-other-code
azure mfa pin erroné saisi au clavier, touche dièse | azure-phone-input
format du numéro de téléphone invalide log azure mfa | azure-phone-number
questions de sécurité délai dépassé mfa code 143 | azure-security-questions AZ-143
azure mfa sms sans réponse code 121 | azure-text-message AZ-121
onespan 1007 | account-and-password OAS-1007
mon compte est désactivé serveur d'authentification onespan | account-and-password
mot de passe expiré code 1021 OneSpan Authentication Server | account-and-password OAS-1021
commande admin en attente d'approbation | administration
session d'administration onespan terminée 1005 | administration
radius rejette la connexion onespan | back-end-and-radius
erreur 1040 back-end | back-end-and-radius OAS-1040
challenge expiré | challenges
status 3002 challenge response | challenges OAS-3002
onespan as code 1010 identifiant ou mot de passe incorrect | credentials OAS-1010
serveur onespan refuse nom d'utilisateur | credentials
1123 migration enregistrement impossible | data-migration OAS-1123
période de grâce terminée, mon mot de passe seul ne passe plus | grace-period-and-virtual-authenticator
virtual mobile authenticator je ne recois pas l'otp sur mon portable | grace-period-and-virtual-authenticator
onespan mot de passe à usage unique déjà utilisé | one-time-passwords
otp 1012 vasco | one-time-passwords
code de statut négatif -140 onespan | other-status-codes
5003 authentificateur autre type | other-status-codes OAS-5003
policy invalide 1030 | policy OAS-1030
code 1103 onespan liaison de l'appareil impossible | provisioning-and-binding OAS-1103
réactivation de mon authentificateur refusée 1050 | reactivation-refused
auto-assignation refusée, self assignment 1031 | self-assignment OAS-1031
signature de virement rejetée 1061 | signatures OAS-1061
onespan 1062 host code manquant | signatures OAS-1062
windows group check rejected 1002 | windows-group-check OAS-1002
`),
  de: inOne(`
Aktivierungscode abgelaufen | activation-code-expired
app sagt mein aktivierungscode ist nicht mehr gültig | activation-code-expired
Entrust ST: Soft-Token konnte nicht aktiviert werden | activation-code-expired
war in den ferien, jetzt ist der code zum aktivieren verfallen | activation-code-expired
Aktivierungsmail nicht erhalten | activation-email-missing
habe token auf der seite Authenticators aktiviert aber es kommt kein mail | activation-email-missing
wo bleibt die e-mail mit der aktivierung? auch im spam nichts | activation-email-missing
Kundin wartet seit gestern auf Aktivierungs-E-Mail, Entrust | activation-email-missing
kein aktivirungsmail bekommen | activation-email-missing
Uhr am Handy geht falsch, Codes werden nicht akzeptiert | clock-drift
handyzeit 5 min voraus code ungueltig | clock-drift
seit der zeitumstellung stimmen meine codes nicht mehr | clock-drift
Zeitabweichung PC-Uhr Einmalcode abgelehnt | clock-drift
Google Authenticator ungültiger Schlüssel | google-authenticator-invalid-key
invalid key google auth | google-authenticator-invalid-key
schluessel von hand eingetippt, google authenticator nimmt ihn nicht | google-authenticator-invalid-key
google autenticator key falsch beim eintippen des setup schlüssels | google-authenticator-invalid-key
Seriennummer vom Token wird nicht angenommen | hard-token-serial-invalid
wollte mir den hard token selber zuweisen, serial number invalid | hard-token-serial-invalid
serienummer auf der rückseite vom kästli wird abgelehnt | hard-token-serial-invalid
Hardtoken zuweisen Seriennummer ungültig Entrust | hard-token-serial-invalid
Name existiert bereits | identity-name-exists
Entrust ST name schon vergeben aktivierung geht nicht fertig | identity-name-exists
die app meckert dass es den namen schon gibt | identity-name-exists
kann keinen einmalcode per sms auswählen | otp-channel-unavailable
Identity as a Service OTP per Anruf nicht möglich | otp-channel-unavailable
möchte den Code per E-Mail statt SMS, Option ist aber ausgegraut | otp-channel-unavailable
IDaaS bietet mir keine telefonische Zustellung vom OTP an, wieso? | otp-channel-unavailable
Einmalkennwort per SMS wird bei Entrust gar nicht angeboten | otp-channel-unavailable
mail ist da, aber token lässt sich im benutzerportal nicht aktivieren | portal-activation-fails
Aktivierung im User Portal schlägt fehl | portal-activation-fails
Link im Aktivierungsmail angeklickt, Token wird trotzdem nicht aktiv | portal-activation-fails
user portal token aktivieren fehler entrust | portal-activation-fails
finde das QR-Code-Symbol in der App nicht | qr-code-icon-missing
wo ist das qr icon in der entrust app | qr-code-icon-missing
kein qr code symbol zum einrichten vorhanden | qr-code-icon-missing
soll auf QR Zeichen tippen, bei mir hats da aber keins | qr-code-icon-missing
Token zurücksetzen Invalid Response | reset-token-invalid-response
"Invalid Response." beim token reset | reset-token-invalid-response
ungueltige antwort beim zuruecksetzen vom token | reset-token-invalid-response
wenn ich den Token resetten will, nimmt das Fenster den Code nicht an | reset-token-invalid-response
Entrust Token eingerichtet aber Anmeldung geht nicht | token-does-not-work
token lässt mich nicht rein | token-does-not-work
komme mit dem entrust token nicht mehr rein seit heute morgen | token-does-not-work
Anmelden mit Token funktioniert nicht, ist aber aktiviert | token-does-not-work
MA kann sich mit aktivem Entrust-Token nicht einloggen | token-does-not-work
Handy verloren | lost-or-new-device
neues handy, authenticator übertragen | lost-or-new-device
mir wurde im zug das natel gestohlen, da war die banking app drauf | lost-or-new-device
Display kaputt, sehe die Codes nicht mehr | lost-or-new-device
PIN von der Authenticator-App vergessen | lost-or-new-device
App gelöscht und jetzt komme ich nicht mehr ins E-Banking | lost-or-new-device
token in der waschmaschine gewesen, geht nicht mehr an | lost-or-new-device
handywechsel was muss ich tun | lost-or-new-device
Ersatz für defekten Token bestellen | lost-or-new-device
iphone auf werkseinstellungen zurückgesetzt, authenticator weg | lost-or-new-device
finde meinen schlüsselanhänger mit den zahlencodes nicht mehr | lost-or-new-device
weiss nicht welche app ich habe | start
welches produkt benutze ich überhaupt? | start
keine ahnung was ich da habe, komme einfach nicht rein | start
Anrufer weiß nicht ob Entrust, OneSpan oder Microsoft | start
wie finde ich raus was für einen authenticator ich habe | start
Konto nicht gefunden App OneSpan | account-not-found
account not found mobile authenticator studio | account-not-found
die app behauptet mein konto gibts nicht | account-not-found
App stürzt ab | app-terminates
mobile authenticator studio schliesst sich von selbst | app-terminates
app geht auf und gleich wieder zu | app-terminates
authenticator app stuerzt dauernd ab android | app-terminates
Ungültiger Bildcode | invalid-image-code
invalid image code onespan | invalid-image-code
farbiges mosaik gescannt, app sagt bildcode ungültig | invalid-image-code
gescanntes Bild wird von der OneSpan App abgelehnt | invalid-image-code
Cronto Bild aktivierung bleibt hängen | offline-cronto-activation
onespan app einrichten mit qr code, nach dem scannen gehts nicht weiter | offline-cronto-activation
Offline-Aktivierung Mobile Authenticator Studio stoppt nach dem ersten Bild | offline-cronto-activation
stecke beim einrichten fest, zweites cronto-bild kommt nicht | offline-cronto-activation
something went wrong OneSpan | something-went-wrong
App meldet "Etwas ist schiefgelaufen" | something-went-wrong
mobile authenticator studio something went wrong mit fehlernummer | something-went-wrong
etwas ist schief gegangen steht in der onespan app, was heisst das | something-went-wrong
habe einem anrufer von der "bank" meinen code durchgegeben | somebody-else
bekomme dauernd push anfragen obwohl ich mich nicht anmelde | somebody-else
SMS-Code erhalten ohne dass ich was angefordert habe | somebody-else
phishing mail angeklickt und login eingegeben was jetzt | somebody-else
fremde Anmeldung in meinem Konto | somebody-else
jemand hat ein neues gerät auf meinen namen registriert | somebody-else
wurde ich gehackt?? | somebody-else
Betrüger hat TAN von meiner Mutter bekommen | somebody-else
aus Versehen eine Anmeldung bestätigt die nicht von mir war | somebody-else
meldung dass meine handynummer geaendert wurde, das war ich nicht | somebody-else
Mitarbeiter hat OTP auf gefälschter Login-Seite eingegeben | somebody-else
falscher microsoft support am telefon wollte den code von meinem bildschirm und ich habs ihm gesagt | somebody-else
Bankomat hat Karte eingezogen | nothing
IBAN wo finde ich die | nothing
Drucker druckt nicht | nothing
Öffnungszeiten Filiale Oerlikon | nothing
Hypothek Zinssatz 10 Jahre fest | nothing
bitlocker wiederherstellungsschlüssel | nothing
outlook kalender synchronisiert nicht mit teams | nothing
adressaenderung nach umzug melden | nothing
beamer im sitzungszimmer kein bild | nothing
kreditkarte limite erhöhen | nothing
User is Blocked im MFA Log | azure-blocked-and-fraud AZ-14
azure mfa code 105 | azure-blocked-and-fraud AZ-105
Fraud Code Entered azure mfa server | azure-blocked-and-fraud AZ-112
MFA Anruf geht auf Combox, steht so im Azure log | azure-call
azure mfa log anruf nicht erreichbar | azure-call
ergebniscode 117 azure mfa telefonanruf | azure-call AZ-117
Insufficient Balance Azure MFA Server | azure-licences-and-balance AZ-109
zu wenig benutzerlizenzen mfa server code 126 | azure-licences-and-balance AZ-126
azure log mobile app abgelehnt vom benutzer | azure-mobile-app
mfa server code 133 push benachrichtigung | azure-mobile-app AZ-133
"Not Allowed" im Azure MFA Protokoll | azure-mode-not-allowed
Azure MFA ungültiger Parameter 134 | azure-mode-not-allowed
Text Message Sent im log, ist das ein fehler? | azure-no-failure AZ-20
azure mfa ergebnis 22 bedeutung | azure-no-failure AZ-22
OATH code incorrect azure mfa | azure-oath-code AZ-138
mfa log 139 oath code doppelt verwendet | azure-oath-code
finde den azure mfa result code 212 in keiner liste | azure-other-code
benutzer hat raute taste nicht gedrückt mfa anruf log | azure-phone-input
azure mfa stimmabdruck voiceprint code 18 | azure-phone-input AZ-18
Telefonnummer falsches Format Azure MFA log Landesvorwahl | azure-phone-number
Sicherheitsfragen Timeout Code 143 | azure-security-questions AZ-143
azure mfa sms nicht beantwortet | azure-text-message
OneSpan Konto gesperrt Code 1009 | account-and-password OAS-1009
passwort abgelaufen onespan authentication server | account-and-password
1037 benutzerkonto onespan server | account-and-password
Admin-Befehl wartet auf Freigabe | administration
onespan administration session abgelaufen | administration
RADIUS Server lehnt Anmeldung ab OneSpan | back-end-and-radius
1121 back-end authentifizierung | back-end-and-radius
Challenge abgelaufen | challenges
challenge/response nicht unterstützt 1035 | challenges OAS-1035
Benutzername oder Passwort falsch onespan server 1000 | credentials
onespan as 1020 login abgewiesen | credentials
Datensatz kann nicht migriert werden 1124 | data-migration OAS-1124
grace period vorbei, nur mit passwort gehts nicht mehr | grace-period-and-virtual-authenticator
Virtual Mobile Authenticator kein OTP aufs Handy erhalten 1017 | grace-period-and-virtual-authenticator OAS-1017
einmalpasswort wurde bereits verwendet onespan | one-time-passwords
otp falsch statuscode 1008 | one-time-passwords OAS-1008
OneSpan Statuscode 0 | other-status-codes OAS-0
negativer statuscode onespan authentication server | other-status-codes
onespan 5002 richtlinie keine authentifizierung | policy OAS-5002
gerätebindung fehlgeschlagen code 1107 onespan | provisioning-and-binding OAS-1107
digipass aktivierung auf geraet nicht moeglich 1053 | provisioning-and-binding
darf authenticator nicht reaktivieren | reactivation-refused
Self-Assignment abgelehnt 1041 | self-assignment OAS-1041
Signatur wird abgelehnt 1060 | signatures OAS-1060
Windows-Gruppenprüfung verhindert Login 5001 | windows-group-check
`),
};
