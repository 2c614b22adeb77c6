/**
 * Reports that people made elsewhere, in their own words and as they pasted them, each with the
 * records that answer it; `nothing` where no document does. Personal details are made up.
 */
import { nothing, type Query } from './queries.ts';

export const fieldReports: readonly Query[] = [
  [
    'my entrust app is locked after wrong PIN and my idaas account is locked too, cant unlock one without the other',
    nothing,
  ],
  ['Entrust ST app locked. where do i type the PIN Reset Code?', nothing],
  [
    'new iphone, how do I reactivate my Entrust soft token identity',
    'ENT-03-CODE-EXPIRED',
    'ENT-08-PORTAL-ACTIVATION',
    'ENT-09-TOKEN-FAILS',
  ],
  ['Your response was invalid. Please try again', 'ENT-06-INVALID-RESPONSE'],
  [
    'Identikey::OperationFailed: STAT_OTP_INCORRECT: Operation failed with error 1012 The one-time password was incorrect',
    'OAS-1012',
  ],
  [
    '2023/03/14 09:12:03.123, Failure, Authentication, {Authentication}, F-002001, "User authentication failed.", Source Location ["10.20.1.14"], User ID ["jdoe"], Domain ["master"], Policy ID ["Identikey Local Authentication"], Reason ["One-time password incorrect"], Error Code ["1012"]',
    'OAS-1012',
  ],
  [
    'scanned the cronto image from the activation letter, device shows 8 digits, where do i type them',
    'OFF-03',
    'OFF-09',
  ],
  ['FAILED_USER_HUNGUP_ON_US', 'AZ-108'],
  ['user declined the authentication', 'AZ-129'],
  ['MFA denied; verification code already used once', 'AZ-139', 'OAS-1008'],
  ['why is my security code sent to the old phone number', 'ENT-01-OTP-CHANNEL'],
  ['manual code is 15 characters, app says it is too short', 'ENT-05-GA-INVALID-KEY'],
  ['An invalid code was given. phone clock was a couple of minutes off', 'ENT-09-TOKEN-FAILS'],
  [
    'Error\nEntrust IdentityGuard Mobile has detected that it is running on an unsecure device. Application exiting.',
    nothing,
  ],
  ['digipass windows logon says No Offline Authentication Data', nothing],
  ['cant see the QR code any more in step 2, page says already scanned', nothing],
  ['hardware token activation fails when the code starts with a 0', nothing],
  ['ms authenticator not sending codes', nothing],
  ["My SecureID pin doesn't work but I'm sure that it is correct", nothing],
  ['Unable to process notifications from your work or school account', nothing],
  ["Sorry, we're having trouble verifying your account", nothing],
  ['AADSTS500121: Authentication failed during strong authentication request', nothing],
  ['entrust push never arrives on my phone', nothing],
  [
    'soft token wants a 10 digit registration code, user has no internet on the phone to finish activation',
    'ENT-08-PORTAL-ACTIVATION',
  ],
  [
    'I cannot find the QR icon. I restarted my phone and my computer twice. Thanks, Tom',
    'ENT-02-QR-ICON',
  ],
  ['token card out of sync with the server since christmas', 'ENT-09-TOKEN-FAILS'],
  [
    'admin here, I deleted the only authenticator from my profile and now I cannot log in to entrust any more',
    'ENT-09-TOKEN-FAILS',
  ],
  ['onespan account locked', 'OAS-1007'],
  ['azure mfa call arrives 5 minutes late', 'AZ-11', 'AZ-144'],
  [
    'Time="2013/11/29 04:21:47"; Code="S-002001"; AMID="0xAF42C18AED1D6A3ED2ADA1AD0AB8BF68"; Desc="User authentication was successful."',
    nothing,
  ],
  ['DAWL CredProv event 2020 Authentication failed. An online OTP verification failed.', nothing],
  [
    'NPS Extension for Azure MFA: NPS Extension for Azure MFA only performs Secondary Auth for Radius requests in AccessAccept State. Request received for User jdoe with response state AccessReject, ignoring request.',
    nothing,
  ],
  [
    'received Access-Reject packet from home server 127.0.0.1 port 41812 with invalid Response Authenticator!',
    nothing,
  ],
  ['reinstalled the app and did not save my codes', nothing],
  [
    'Token serial number 000123456789 assigned to user jdoe in security domain SystemDomain is expired',
    nothing,
  ],
  ['checkbox remember me for 60 days does not work, it calls every time', nothing],
  ['mijn digipass geeft een code maar de website zegt dat de code onjuist is', 'OAS-1012'],
  [
    'mon code OTP du token est refusé, le token n’est plus synchronisé',
    'OAS-1012',
    'ENT-09-TOKEN-FAILS',
  ],
  [
    'el código del autenticador no funciona, dice código inválido, la hora del teléfono está en manual',
    'ENT-09-TOKEN-FAILS',
  ],
  ['bekomme keine SMS mehr mit dem Code', 'ENT-01-OTP-CHANNEL', 'AZ-120'],
  ['Konto nicht gefunden', 'MAS-02-ACCOUNT-NOT-FOUND'],
  ['clé non valide', 'ENT-05-GA-INVALID-KEY'],
  ['digipass geblokkeerd na 3 keer verkeerde pincode', nothing],
  [
    'photoTAN image too small on my laptop screen, phone camera never picks it up',
    'MAS-03-INVALID-IMAGE',
  ],
  [
    'authenticator should send a code to my phone and tablet when I sign in on my laptop but it does not arrive on either, sometimes it works and sometimes not',
    'AZ-136',
    'AZ-133',
    'ENT-01-OTP-CHANNEL',
  ],
  [
    '|pfsvc|Pfauth failed for user \'anna\'. Call status: FAILED_PHONE_APP_NO_RESPONSE - "Mobile App No Response".',
    'AZ-133',
  ],
  [
    '2019-05-14T08:12:33.123456Z|i|1612|2944|pfsvc|Pfauth failed for user \'CONTOSO\\jdoe\' from 10.1.4.20. Call status: FAILED_FRAUD_REPORTED - "Fraud Reported".',
    'AZ-132',
  ],
  [
    'Mar 14 09:12:03 ikey01 ikeyserver[2817]: {Status Message : The policy was invalid}',
    'OAS-1030',
  ],
  ["Azure MFA: Authentication Failed. Call Status='', ErrorID='0'", nothing],
  [
    'I approve the request 4 times on my phone but rdp gateway still times out. event 4400 and 312 in the log',
    nothing,
  ],
  ['FortiToken: FTM token Activation Code is invalid error_code 40', nothing],
  ['udp 1812 timeout identikey', nothing],
  [
    'it wont send the text to my phone, i click Text and the screen only blinks',
    'AZ-120',
    'ENT-01-OTP-CHANNEL',
  ],
  [
    'I keep getting calls from 1 (555) 010-0199 that say it is Microsoft, I blocked the number, now I need access',
    'AZ-14',
    'AZ-132',
    'AZ-112',
  ],
  [
    'unable to receive 2 step code on my cell, i live on Guam',
    'AZ-103',
    'AZ-120',
    'ENT-01-OTP-CHANNEL',
  ],
  ['codes only work 20 seconds after they expired on my phone', 'ENT-09-TOKEN-FAILS'],
  [
    "main phone number and second number both changed and authenticator app can't be reached, all I have is my password",
    'ENT-01-OTP-CHANNEL',
  ],
  [
    'please please help i moved to another country and the code goes to my old number that i no longer have',
    'ENT-01-OTP-CHANNEL',
  ],
  ['Key value has illegal character', 'ENT-05-GA-INVALID-KEY'],
  ['Key value has illegal character', 'ENT-05-GA-INVALID-KEY'],
  ['Key value too short', 'ENT-05-GA-INVALID-KEY'],
  ['OTP Error - Payment code: 1023 You entered an invalid PIN or Secret', nothing],
  [
    'Hi, I cannot activate the soft token, the code has expired. Best regards, Tom Miller, Phone +1 555 010 1012',
    'ENT-03-CODE-EXPIRED',
  ],
  ['1000 users get no SMS since the update', 'AZ-120', 'ENT-01-OTP-CHANNEL'],
  ['S/N 33-1007-5 token serial number invalid', 'ENT-10-SERIAL-INVALID'],
  [
    'May 14 08:12:33 MFA01 pfsvc: Pfauth failed for user \'jdoe\'. Call status: FAILED_FRAUD_REPORTED - "Fraud Reported".',
    'AZ-132',
  ],
  [
    '2019-05-14T08:12:33Z|i|1008|1033|pfsvc|Pfauth failed for user \'anna\'. Call status: FAILED_PHONE_APP_DENIED - "Mobile App Denied".',
    'AZ-129',
  ],
  ['OAS2 can not reach OAS1, replication failed', nothing],
  ['vpn token not working', 'ENT-09-TOKEN-FAILS'],
  ['otp rejected on my pc', 'OAS-1012', 'ENT-09-TOKEN-FAILS'],
  ['SUCCESS_USER_BLOCKED', 'AZ-14'],
  ['SUCCESS_INVALID_INPUT', 'AZ-12'],
  ['my code 482913 is not accepted', 'ENT-09-TOKEN-FAILS', 'OAS-1012'],
  ['error 4625 logon failure after digipass login', 'OAS-1012', 'OAS-1000', 'OAS-1020'],
  ['stolen phone with soft token', nothing],
  ['forgot pin digipass', nothing],
  ['i pressed 0# by mistake and now i am blocked', 'AZ-14', 'AZ-112'],
];
