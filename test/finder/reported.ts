/**
 * What others reported in English (held-out.ts, field-reports.ts, second-reports.ts), as French and
 * German speakers would type it: what they tell was chosen by those who reported it, the wording is
 * ours. When they were first scored, 76.3 of 100 French and 82.5 of 100 German ones were answered at the
 * first place; what was missed has been mended since, so they are a floor and no measure of what is new.
 */
import { inLanguages } from './rows.ts';

export const reported = inLanguages(`
bonjour l’équipe, le code d’activation que vous avez envoyé vendredi n’est plus bon, l’appli dit expiré | hallo team, der aktivierungscode, den ihr am freitag geschickt habt, geht nicht mehr, app sagt abgelaufen | ENT-03-CODE-EXPIRED
J’étais en congé quand le mail du soft token est arrivé, et maintenant le code qu’il contient a expiré. Pourriez-vous m’en envoyer un autre ? Merci, Ingrid | Ich war im Urlaub, als die Mail für den Softtoken kam, und jetzt ist der Code darin abgelaufen. Könnten Sie mir einen neuen schicken? Viele Grüße, Ingrid | ENT-03-CODE-EXPIRED ENT-07-NO-EMAIL
toujours rien d’entrust dans ma boîte ni dans les spams, j’ai commandé le mail d’activation deux fois | immer noch nichts von entrust in posteingang oder spam, aktivierungsmail schon zweimal angefordert | ENT-07-NO-EMAIL
le mail de bienvenue avec l’image QR ne m’est jamais parvenu | die Willkommensmail mit dem QR-Bild ist nie bei mir angekommen | ENT-07-NO-EMAIL
je suis dans l’appli entrust mais il n’y a pas de petit carré à toucher pour le qr code | bin in der entrust app, aber da ist kein kleines quadrat zum antippen für den qr code | ENT-02-QR-ICON
j’ajoute un deuxième téléphone dans entrust, il se plaint qu’une identité porte déjà ce nom | will ein zweites Handy in Entrust hinzufügen, er meckert, dass es eine Identität mit dem Namen schon gibt | ENT-04-NAME-EXISTS
google authenticator sur mon iphone dit que la clé n’est pas valable quand je la tape à la main | google authenticator auf meinem iphone sagt der schlüssel gilt nicht, wenn ich ihn von hand eintippe | ENT-05-GA-INVALID-KEY
quand je réinitialise le token dans le portail il répond réponse invalide alors que le numéro est juste | wenn ich das Token im Portal zurücksetze, kommt ungültige Antwort, obwohl die Nummer stimmt | ENT-06-INVALID-RESPONSE
j’ai cliqué sur activer dans le portail libre-service, rien n’est activé | im Self-Service-Portal auf Aktivieren geklickt, nichts wird aktiviert | ENT-08-PORTAL-ACTIVATION
les codes de mon porte-clés sont refusés depuis qu’on a changé d’heure dimanche | die Codes von meinem Schlüsselanhänger werden abgelehnt, seit am Sonntag die Uhr umgestellt wurde | ENT-09-TOKEN-FAILS
le jeton donne des chiffres mais la page de connexion les rejette tous, le téléphone avance de 3 minutes | das Token zeigt Zahlen, aber die Anmeldeseite weist jede zurück, das Handy geht 3 Minuten vor | ENT-09-TOKEN-FAILS
mon token matériel est arrivé par la poste, le site dit que le numéro de série que j’ai entré est invalide | mein Hardware-Token kam mit der Post, die Seite sagt, die eingegebene Seriennummer ist ungültig | ENT-10-SERIAL-INVALID
je n’ai jamais le sms avec le code à usage unique, mon voisin de bureau reçoit le sien | ich bekomme nie die SMS mit dem Einmalcode, mein Kollege nebenan bekommt seine | ENT-01-OTP-CHANNEL AZ-120 OAS-1017
l’appel avec le code arrive sur mon fixe au bureau mais je suis chez moi aujourd’hui | der Anruf mit dem Code geht auf mein Telefon im Büro, ich bin heute aber zu Hause | ENT-01-OTP-CHANNEL
j’ai changé d’opérateur et de numéro le mois dernier, le code part toujours à l’ancien | habe letzten Monat Anbieter und Nummer gewechselt, der Code geht immer noch an die alte | ENT-01-OTP-CHANNEL
l’appli authenticator studio se ferme à l’instant où je l’ouvre, samsung s21 | die Authenticator Studio App geht zu, sobald ich sie öffne, samsung s21 | MAS-01-TERMINATION
depuis la mise à jour l’appli plante à chaque fois, déjà réinstallée deux fois | seit dem update stürzt die app jedes mal ab, schon zweimal neu installiert | MAS-01-TERMINATION
je vise le carré coloré avec l’appareil photo et le téléphone dit seulement code image invalide | ich halte die Kamera auf das bunte Quadrat und das Handy sagt nur ungültiger Bildcode | MAS-03-INVALID-IMAGE
je veux signer un virement, l’appli affiche Account not found après le scan | will eine Überweisung unterschreiben, die App zeigt nach dem Scan Account not found | MAS-02-ACCOUNT-NOT-FOUND
installée sans internet, lettre scannée, où vont les chiffres | ohne Internet eingerichtet, Brief gescannt, wohin mit den Ziffern | OFF-03 OFF-09
pendant l’activation il me demande de choisir un PIN, lequel prendre | beim Aktivieren soll ich eine PIN wählen, welche nehme ich da | OFF-04
j’ai appuyé sur annuler par accident au milieu de l’activation de l’appli | hab mitten in der Aktivierung der App aus Versehen auf Abbrechen getippt | OFF-INT-CANCEL OFF-INT-ERROR
mon compte s’est verrouillé après quelques mots de passe faux, onespan | mein Konto wurde gesperrt, nachdem ich ein paar Mal das falsche Passwort getippt habe, onespan | OAS-1007
le serveur nous dit que le compte utilisateur est désactivé, qui peut l’activer | der Server meldet, das Benutzerkonto ist deaktiviert, wer kann es einschalten | OAS-1009
le mot de passe windows a expiré et maintenant la connexion digipass échoue aussi | windows-passwort abgelaufen und jetzt klappt auch die digipass-anmeldung nicht | OAS-1021
nouveau mot de passe refusé à cause des règles de complexité | neues Passwort wird wegen der Komplexitätsregeln abgelehnt | OAS-1024 OAS-1122
impossible d’activer sur mon troisième téléphone, limite d’activations atteinte | kann auf meinem dritten Handy nicht aktivieren, Höchstzahl der Aktivierungen erreicht steht da | OAS-1050
j’ai tapé deux fois le même numéro du digipass, la deuxième fois il a été refusé | zweimal dieselbe digipass-zahl eingegeben und beim zweiten mal wurde sie abgelehnt | OAS-1008
la demande push ne s’affiche jamais sur mon téléphone, azure mfa | die Push-Anfrage erscheint nie auf meinem Handy, azure mfa | AZ-136 AZ-133
le texto azure mfa n’arrive jamais sur mon portable | die SMS von azure mfa kommt nie auf meinem Handy an | AZ-120
l’appel mfa finit toujours sur ma messagerie avant que je puisse répondre | der mfa-anruf landet immer auf der mailbox, bevor ich rangehen kann | AZ-13
l’appel mfa a été coupé pendant que je tapais le pin | der anruf von mfa wurde unterbrochen, während ich die pin eingab | AZ-10
j’ai oublié la touche dièse après mon pin pendant l’appel | habe beim Anruf nach der PIN die Raute vergessen | AZ-3
je travaille depuis le Japon ce mois-ci, l’appel d’authentification n’est pas autorisé vers les numéros étrangers | arbeite diesen Monat aus Japan, der Authentifizierungsanruf ist ins Ausland nicht erlaubt | AZ-103
mon empreinte au lieu du PIN dans l’appli onespan, comment l’activer | Fingerabdruck statt PIN in der onespan app, wie schalte ich das ein | OFF-06 OFF-07 OFF-08
notre admin ne peut pas supprimer l’utilisateur car aucun successeur n’est trouvé | unser Admin kann den Benutzer nicht löschen, weil kein Nachfolger gefunden wird | OAS-1132
la période de grâce pour les nouveaux authentificateurs est finie pour cet utilisateur | die Übergangsfrist für die neuen Authenticatoren ist für diesen Benutzer zu Ende | OAS-1014
l’utilisateur n’appartient pas au groupe windows autorisé | der Benutzer gehört nicht zu der erlaubten Windows-Gruppe | OAS-1002 OAS-5001
le code oath n’est plus à jour d’après le journal | laut log ist der oath code nicht mehr aktuell | AZ-140
quelqu’un de mon équipe a le message PIN incorrect de l’appli mobile dans le journal mfa | bei jemandem aus meinem Team steht im MFA-Log falsche PIN der mobilen App | AZ-130
Bonjour, j’espère que vous allez bien. Je suis rentrée de vacances hier et quand je lance Citrix de chez moi, le code d’activation du soft token apparaît comme expiré. J’ai essayé Chrome et Edge. Merci beaucoup, Priya Natarajan, Finance, poste 1024 | Guten Tag, ich hoffe, es geht Ihnen gut. Ich bin gestern aus dem Urlaub zurück, und wenn ich Citrix von zu Hause starte, wird der Aktivierungscode des Softtokens als abgelaufen angezeigt. Chrome und Edge probiert. Vielen Dank, Priya Natarajan, Finanzen, Durchwahl 1024 | ENT-03-CODE-EXPIRED
Bonjour le support ! Ma cheffe m’attend en réunion à 10:30 et le code de mon jeton n’est pas accepté sur le VPN. Redémarré portable et téléphone. À bientôt, Liam | Hallo Helpdesk! Meine Chefin braucht mich um 10:30 in der Besprechung und mein Token-Code wird am VPN nicht angenommen. Laptop und Handy neu gestartet. LG Liam | ENT-09-TOKEN-FAILS OAS-1012
Bonjour, nous avons 3 personnes au bureau de Lyon (69001) dont les comptes sont verrouillés dans OneSpan. Cdt Huber | Guten Morgen, wir haben 3 Leute im Büro Wien (1010 Wien), deren Konten in OneSpan gesperrt sind. MfG Huber | OAS-1007
ticket INC0012345 rouvert : l’utilisateur ne peut pas scanner l’image cronto, ça dit image invalide | Ticket INC0012345 wieder geöffnet: Benutzer kann das Cronto-Bild nicht scannen, heißt Bild ungültig | MAS-03-INVALID-IMAGE
Envoyé de mon iPhone 14. Bonjour, le texto avec le code ne vient pas. Je suis dans le train. Désolée pour le dérangement. Ana | Von meinem iPhone 14 gesendet. Hi, die SMS mit dem Code kommt nicht. Ich sitze im Zug. Sorry für die Störung. Ana | ENT-01-OTP-CHANNEL AZ-120
nous sommes un petit cabinet à Genève, notre infirmière a un nouveau téléphone et son appli OneSpan dit compte introuvable | wir sind eine kleine Praxis in Genf, unsere Pflegerin hat ein neues Handy und ihre OneSpan-App sagt Konto nicht gefunden | MAS-02-ACCOUNT-NOT-FOUND
Après le déjeuner j’ai réessayé trois fois, puis appelé mon collègue Marc qui m’a dit de redémarrer. Je l’ai fait. L’appli plante toujours quand je l’ouvre. | Nach dem Mittagessen noch dreimal probiert, dann Kollege Markus angerufen, der sagte neu starten. Hab ich. Die App stürzt immer noch ab, wenn ich sie öffne. | MAS-01-TERMINATION
Je suis désolée de vous déranger encore, c’est sûrement ma faute, mais le mail d’activation n’est toujours pas arrivé après 2 heures | Es tut mir leid, dass ich schon wieder störe, ist bestimmt meine Schuld, aber die Aktivierungsmail ist nach 2 Stunden immer noch nicht da | ENT-07-NO-EMAIL
Matricule 1033, centre de coûts 5003. Mot de passe à usage unique toujours incorrect depuis lundi. Merci | Personalnummer 1033, Kostenstelle 5003. Einmalpasswort seit Montag immer falsch. Danke | OAS-1012 ENT-09-TOKEN-FAILS
Problème : push non délivré. Appareil : Pixel 7, Android 14. Réseau : WiFi + 5G. Lieu : Zurich. Depuis : 08:15. | Problem: Push nicht zugestellt. Gerät: Pixel 7, Android 14. Netz: WLAN + 5G. Ort: Zürich 8001. Seit: 08:15. | AZ-136
URGENT !!! la paie doit être finie aujourd’hui et le code du digipass est rejeté, Maria Rossi | DRINGEND!!! die Lohnabrechnung muss heute fertig werden und der Digipass-Code wird abgewiesen, Maria Rossi | OAS-1012 ENT-09-TOKEN-FAILS
sur l’hôte srv-mfa02 (10.4.1.12:1813) le journal montre que l’utilisateur jdoe a raccroché | auf host srv-mfa02 (10.4.1.12:1813) steht im Log, dass der Benutzer jdoe aufgelegt hat | AZ-108
chaque fois que je valide un paiement l’appli me dit « Account not found » et s’arrête | jedes Mal wenn ich eine Zahlung freigebe, sagt die App „Account not found“ und hört auf | MAS-02-ACCOUNT-NOT-FOUND
elle me lit : Invalid Response. que peut-elle faire ? | sie liest vor: Invalid Response. was kann sie tun? | ENT-06-INVALID-RESPONSE
le journal a Used Cache à chaque ligne, c’est grave | im Log steht in jeder Zeile Used Cache, ist das schlimm | AZ-6 AZ-8 AZ-9
la colonne résultat dit Insufficient Balance pour tous nos sites | in der Ergebnisspalte steht Insufficient Balance für alle Standorte | AZ-109
ma fille a Invalid key dans Google Authenticator quand elle ajoute le compte de l’école | meine Tochter bekommt Invalid key in Google Authenticator, wenn sie das Schulkonto hinzufügt | ENT-05-GA-INVALID-KEY
pour certains le résultat est All Devices Blocked, pour d’autres ça marche | bei manchen ist das Ergebnis All Devices Blocked, bei anderen geht es | AZ-135
ça dit Something went wrong sans aucun numéro | es kommt Something went wrong ganz ohne Nummer | MAS-04-ACTIVATION-SIGNATURE
J’ai : The Token Serial Number you have entered is invalid. Mais je l’ai recopié exactement | Bekomme: The Token Serial Number you have entered is invalid. Habe sie aber genau abgeschrieben | ENT-10-SERIAL-INVALID
on m’a piqué mon téléphone dans le bus | mir hat einer im Bus das Handy geklaut | lost-or-new-device somebody-else
téléphone tombé dans le lac, comment je me connecte maintenant | Handy in den See gefallen, wie melde ich mich jetzt an | lost-or-new-device
j’ai laissé mon jeton à l’hôtel | hab mein Token im Hotel liegen lassen | lost-or-new-device
j’ai un iphone tout neuf, je fais quoi de l’authentificateur | habe ein brandneues iphone, was mache ich mit dem Authenticator | lost-or-new-device start
j’ai effacé l’appli d’authentification par erreur | Authenticator-App versehentlich gelöscht | lost-or-new-device
je ne me souviens plus du PIN de l’appli | ich weiß die PIN der App nicht mehr | lost-or-new-device
mon sac à main avec le digipass a été volé | meine Handtasche mit dem Digipass wurde gestohlen | lost-or-new-device
le vieux téléphone est cassé et l’écran reste noir, le jeton était dessus | altes Handy kaputt, Display bleibt schwarz, da war das Token drauf | lost-or-new-device
téléphone remis aux réglages d’usine et le soft token a disparu | Handy auf Werkseinstellungen zurückgesetzt und der Softtoken ist weg | lost-or-new-device
j’ai oublié le pin de mon jeton | hab die PIN von meinem Token vergessen | lost-or-new-device
ça ne marche pas | es geht nicht | start
je n’arrive pas à entrer | ich komme nicht rein | start
aidez-moi à me connecter | helft mir beim Einloggen | start
problème de code | Problem mit dem Code | start
mon authentificateur ne fonctionne pas | mein Authenticator funktioniert nicht | start ENT-09-TOKEN-FAILS
message d’erreur à la connexion | Fehlermeldung beim Anmelden | start
je suis bloqué partout | überall ausgesperrt | start OAS-1007
aucune idée de quoi faire, accès refusé | keine Ahnung was ich tun soll, Zugriff verweigert | start ENT-09-TOKEN-FAILS OAS-1005
le truc 2fa est cassé | das 2FA-Ding ist kaputt | start
je dois configurer la mfa | ich muss MFA einrichten | start
teamviewer par le vpn veut un code du jeton et ne le prend pas | teamviewer über vpn will einen token-code und nimmt ihn nicht | ENT-09-TOKEN-FAILS OAS-1012
codes digipass pas acceptés en ouvrant la session sur le serveur de terminaux | digipass-codes werden beim anmelden am terminalserver nicht akzeptiert | ENT-09-TOKEN-FAILS OAS-1012
il me faut sharepoint, mais le code par sms n’arrive jamais | ich brauche sharepoint, aber der SMS-Code kommt nie an | ENT-01-OTP-CHANNEL AZ-120 OAS-1017
impossible d’activer le soft token pour notre CRM, code expiré | kriege den Softtoken für unser CRM nicht aktiviert, Code abgelaufen | ENT-03-CODE-EXPIRED
le macbook du bureau n’accepte pas les chiffres de mon jeton | das macbook im büro nimmt die zahlen von meinem token nicht | ENT-09-TOKEN-FAILS OAS-1012
Mon petit-fils m’a tout installé à Noël. Depuis qu’il est reparti, chaque fois que j’ouvre l’appli de la banque elle se referme aussitôt. J’ai essayé dans la cuisine et au jardin. | Mein Enkel hat mir an Weihnachten alles eingerichtet. Seit er weg ist, macht sich die App der Bank jedes Mal gleich wieder zu. Ich habe es in der Küche und im Garten probiert. | MAS-01-TERMINATION
Bonjour, c’est encore Petra de l’accueil. Comme vu avec votre collègue ce matin, j’ai supprimé le mail par erreur et j’en ai redemandé un, mais aucun mail d’activation n’est venu. Bonne journée ! | Hallo, noch mal Petra vom Empfang. Wie heute früh mit Ihrem Kollegen besprochen, hatte ich die Mail aus Versehen gelöscht und eine neue verlangt, aber es ist keine Aktivierungsmail gekommen. Schönen Tag! | ENT-07-NO-EMAIL
On a déménagé, le chat est malade, et en plus le petit jeton dit une chose et le site dit que c’est faux. Il a marché six ans. | Wir sind umgezogen, die Katze ist krank, und jetzt zeigt auch noch das kleine Token das eine und die Webseite sagt, es ist falsch. Sechs Jahre ging es. | ENT-09-TOKEN-FAILS OAS-1012
J’ai suivi la notice et tenu le téléphone au-dessus des points colorés, il a vibré, et puis : invalid image code. Ma femme a essayé aussi, avec ses lunettes. | Ich habe nach Anleitung das Handy über die bunten Punkte gehalten, es hat vibriert, und dann: invalid image code. Meine Frau hat es auch probiert, mit Brille. | MAS-03-INVALID-IMAGE
oublié mon sac avec le token dans un taxi | meine Handtasche mit dem Token im Taxi liegen gelassen | lost-or-new-device
téléphone volé à Barcelone, tous mes codes étaient dessus | Handy in Barcelona gestohlen, alle meine Codes waren drauf | lost-or-new-device somebody-else
je ne me rappelle pas le pin du digipass | ich erinnere mich nicht an die PIN vom Digipass | lost-or-new-device
nouveau samsung depuis samedi et l’ancien est effacé | neues samsung seit samstag und das alte ist gelöscht | lost-or-new-device
l’appli a disparu de mon téléphone après une réinitialisation | die App ist nach dem Zurücksetzen vom Handy weg | lost-or-new-device
l’écran de mon téléphone est en miettes, je ne peux pas lire le token | Handydisplay zersplittert, kann das Token nicht ablesen | lost-or-new-device
PIN de l’appli oublié, plus que trois essais | PIN der App vergessen, noch drei Versuche | lost-or-new-device
plus de code sur mon téléphone | kein Code mehr auf meinem Handy | ENT-01-OTP-CHANNEL AZ-120 OAS-1017 start
je reçois un appel mais après rien ne se passe | ich kriege einen Anruf, aber dann passiert nichts | AZ-4 AZ-10 AZ-11 AZ-108 start
changé de numéro, maintenant le sms de connexion ne va nulle part | Nummer gewechselt, jetzt geht die Anmelde-SMS ins Leere | ENT-01-OTP-CHANNEL
ça dit faux mais j’ai tapé exactement ce qui est sur le token | es heißt falsch, aber ich habe genau das eingegeben, was auf dem Token steht | ENT-09-TOKEN-FAILS OAS-1012
impossible de me connecter depuis le passage à l’heure d’été | seit der Umstellung auf Sommerzeit kein Anmelden mehr möglich | ENT-09-TOKEN-FAILS
mon collègue et moi sommes refusés aujourd’hui | mein Kollege und ich werden heute beide abgelehnt | start ENT-09-TOKEN-FAILS OAS-1012
les chiffres changent trop vite, je n’ai pas le temps de les taper | die Zahlen springen zu schnell, ich komme mit dem Tippen nicht nach | ENT-09-TOKEN-FAILS start OAS-1012
message sur une image qui n’est pas valable | Meldung über ein Bild, das nicht gültig ist | MAS-03-INVALID-IMAGE
nouvel iphone, comment réactiver mon identité soft token Entrust | neues iphone, wie reaktiviere ich meine Entrust Soft-Token-Identität | ENT-03-CODE-EXPIRED ENT-08-PORTAL-ACTIVATION ENT-09-TOKEN-FAILS lost-or-new-device
j’ai scanné l’image cronto du courrier d’activation, l’appareil affiche 8 chiffres, où les taper | Cronto-Bild vom Aktivierungsbrief gescannt, das Gerät zeigt 8 Ziffern, wo gebe ich die ein | OFF-03 OFF-09
pourquoi mon code de sécurité part à l’ancien numéro de téléphone | warum geht mein Sicherheitscode an die alte Telefonnummer | ENT-01-OTP-CHANNEL
le code manuel a 15 caractères, l’appli dit qu’il est trop court | der manuelle Code hat 15 Zeichen, die App sagt, er ist zu kurz | ENT-05-GA-INVALID-KEY
le code donné n’est pas valide. l’heure du téléphone était décalée de deux minutes | Code ungültig. Die Uhr vom Handy ging ein paar Minuten falsch | ENT-09-TOKEN-FAILS
je ne trouve pas l’icône QR. J’ai redémarré deux fois mon téléphone et mon ordinateur. Merci, Tom | Ich kann das QR-Symbol nicht finden. Handy und Rechner zweimal neu gestartet. Danke, Tom | ENT-02-QR-ICON
le jeton n’est plus synchronisé avec le serveur depuis noël | Token ist seit Weihnachten nicht mehr synchron mit dem Server | ENT-09-TOKEN-FAILS
l’image photoTAN est trop petite sur mon écran, l’appareil photo ne la capte jamais | photoTAN-Bild auf dem Laptop zu klein, die Handykamera erkennt es nie | MAS-03-INVALID-IMAGE
il n’envoie pas le texto sur mon téléphone, je clique sur SMS et l’écran ne fait que clignoter | die SMS wird nicht auf mein Handy geschickt, ich klicke auf SMS und der Bildschirm blinkt nur | AZ-120 ENT-01-OTP-CHANNEL
les codes ne marchent que 20 secondes après avoir expiré sur mon téléphone | Codes gehen erst 20 Sekunden, nachdem sie auf dem Handy abgelaufen sind | ENT-09-TOKEN-FAILS
Okta Verify : le push n’arrive pas | Okta Verify Push kommt nicht | nothing
duo mobile dit compte désactivé | duo mobile sagt konto deaktiviert | nothing
Microsoft Authenticator affiche un numéro mais je ne vois pas où le saisir | Microsoft Authenticator zeigt eine Zahl, aber ich sehe kein Feld dafür | nothing
yubikey pas reconnue par le portable | yubikey wird vom laptop nicht erkannt | nothing
comment brancher le projecteur en salle 1012 | wie schließe ich den beamer in raum 1012 an | nothing
la facture 1007 n’est pas payée | rechnung 1007 ist nicht bezahlt | nothing
le lecteur de la cantine refuse mon badge | das kartenlesegerät in der kantine nimmt meinen ausweis nicht | nothing
merci de commander 1050 casques | bitte 1050 neue kopfhörer bestellen | nothing
le fichier excel est verrouillé par un autre utilisateur | excel-datei ist von einem anderen benutzer gesperrt | nothing
bitlocker demande une clé de récupération | bitlocker will einen wiederherstellungsschlüssel | nothing
mot de passe wifi du réseau invité | wlan-passwort fürs gastnetz | nothing
mon ordinateur plante quand j’ouvre le capot | mein laptop stürzt ab, wenn ich den deckel aufklappe | nothing
`);
