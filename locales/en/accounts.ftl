# Signing in and one's own account.

nav-officers = Officers

sign-in-title = Sign in
sign-in-mail = E-mail address
sign-in-password = Password
sign-in-continue = Continue
sign-in-no-account = Accounts for authorities are set up by the office or by the administrator of your authority.
problem-sign-in-failed = Signing in did not work
problem-sign-in-failed-detail = The address or the password is wrong, or the account cannot be used.

code-title = Second step
code-label = Code
code-hint = The six digits that your application shows now, or one of your recovery codes.
problem-wrong-code = This code is not right
problem-wrong-code-detail = Check that the clock of your device is right, and wait for the next code: each is good once.

enrolment-title = Set up the second step
enrolment-why = Besides the password, every sign-in here needs a code from an application on your device. Set it up once.
enrolment-scan = 1. Scan this with the application
enrolment-open = Open in the application on this device
enrolment-type = Or type this secret:
enrolment-confirm = 2. Enter the code that it shows
enrolment-done = Confirm and sign in

recovery-title = Your recovery codes
recovery-why = Keep these codes in a safe place. Each of them replaces the application once, if you lose your device. They are not shown again.
recovery-kept = I have kept them: continue

invitation-title = Welcome
invitation-for = Choose a password for { $mail }.
invitation-set = Set the password

password-title = Password
password-current = Present password
password-new = New password
password-again = New password again
password-hint = At least 12 characters. Several unrelated words are easy to remember and hard to guess.
password-change = Change the password

account-title = Your account
sessions-title = Where you are signed in
session-device = Browser
session-began = Since
session-used = Last used
session-this = this one
session-end = Sign out there

tokens-title = API tokens
tokens-why = A token lets a program act for you, within its scopes. Treat it like a password.
token-new = New token
token-name = Name
token-name-hint = What the token is for.
token-scopes = What it may do
token-days = Days until it expires
token-expires = Expires
token-make = Make the token
token-revoke = Revoke
token-made = This is the new token. Copy it now: it is not shown again.

scope-requests-read = Read requests
scope-requests-write = Serve and supply requests
scope-packages-read = Download packages
scope-office-read = Read the office’s work
scope-office-write = Do the office’s work
scope-shop-read = Read your orders, addresses and favourites
scope-shop-write = Buy for you
scope-seller-read = Read your listings, sales and balance
scope-seller-write = Sell for you
scope-market-read = Read the marketplace’s tables
scope-market-write = Keep the marketplace’s tables

language-title = Language
language-label = Language of the pages
language-hint = Without a choice, the pages follow your browser.
language-choose = Use this language

flash-signed-out = You are signed out.
flash-password-set = The password is set. You can sign in now.
flash-password-changed = The password is changed, and all other sessions have ended.
flash-language = The language is changed.
flash-token-revoked = The token is revoked.
flash-session-ended = The session has ended.

problem-scope-missing = The token lacks a scope
problem-scope-missing-detail = This needs a token with the scope { $scope }.
problem-browsers-only = Not for tokens
problem-browsers-only-detail = This can only be done by somebody who is signed in with a browser.

error-password-too-short = Use at least 12 characters.
error-password-too-long = Use at most 512 bytes.
error-password-too-easy = This is too easy to guess: do not repeat characters or use your address.
error-passwords-differ = The two passwords are not the same.
error-wrong-password = This is not your present password.
error-token-name = Give the token a name of at most 80 characters.
error-token-scopes = Choose at least one scope.
error-token-days = A token lives from 1 to 366 days.

# An authority and its officers.

authority-title = { $name }
authority-name = Name of the authority
authority-country = Country
authority-kind-label = Kind
authority-kind-police = Police
authority-kind-prosecutor = Prosecutor
authority-kind-court = Court
authority-kind-central = Central authority
authority-kind-other = Other authority
authority-address = Postal address
authority-domains = Mail domains
authority-recipients = Keys for disclosures (age)
authority-recipients-hint = One public key a line, beginning with age1. Packages are encrypted to each of them.
status-label = Status
status-invited = invited
status-active = active
status-suspended = suspended
officers-title = Officers
officer-invite = Invite an officer
officer-administers = Manages the officers of the authority
officer-mail-hint = An address in one of the authority’s mail domains.
person-name = Name
person-mail = E-mail address
invitation-made = Give this link to the person in a way that nobody else can read. It works once, for seven days, and is not shown again.

error-mail-in-use = There is an account with this address already.
error-not-the-authoritys-domain = The address is not in one of the authority’s mail domains.
error-not-a-domain = Give at least one domain, such as police.example.
error-not-a-recipient = This is not an age public key.
