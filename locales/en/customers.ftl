# People of the marketplace: joining, signing in, one's own account and addresses.

customer-sign-in-title = Sign in
customer-forgotten = Forgotten your password?
customer-keep = Keep me signed in on this device
customer-new = New here?
customer-join = Create an account
customer-office = For authorities and staff: sign in here

join-title = Create an account
join-why = Follow your orders, keep your addresses, and pay faster next time.
join-name = Name
join-mail-hint = We send a link there to make sure that the address is yours.
join-country = Country
join-country-hint = Where you live.
join-currency = Currency
join-do = Create my account
join-have = Have an account already?
join-sent-title = Look into your mailbox
join-sent-words = We have written to you. Follow the link in the mail to finish; it is good for three days.
join-sent-nothing = Nothing there?
join-sent-again = Send it again
flash-mail-again = If somebody joined with this address, the mail is on its way again.

confirm-title = Nearly done
confirm-words = Enter the password that you chose for { $mail } to finish.
confirm-hint = So that nobody opens an account in your name.
confirm-do = Confirm and sign in
confirm-anew = Not your password? Start again
flash-joined = Welcome! Your account is ready.

forgotten-title = Forgotten your password?
forgotten-words = Tell us your e-mail address, and we send you a link to choose a new password.
forgotten-do = Send the link
forgotten-sent-title = Look into your mailbox
forgotten-sent-words = We have written to this address. The link in the mail is good for one hour and works once.
new-password-title = Choose a new password

mail-title = Your new e-mail address
mail-words = Confirm that you want to sign in with this address from now on.
mail-do = Use this address
flash-mail-changed = Your e-mail address is changed.
flash-mail-asked = We have written to the new address. It counts as soon as you follow the link in the mail.

account-nav = Your account
account-home-title = Your account
account-home-hello = Hello, { $name }
account-tab-home = Overview
account-tab-details = Your details
account-tab-addresses = Addresses
account-tab-security = Sign-in and security
account-tab-tokens = API tokens

details-title = Your details
details-you = About you
details-save = Save
details-new-mail = New e-mail address
details-new-mail-hint = We send a link there; nothing changes before you follow it.
details-change-mail = Change the address
flash-saved = Saved.

security-title = Sign-in and security
second-step-on = Signing in asks for a code from your application after the password.
second-step-off = A code from an application on your device keeps others out, even if they know your password.
second-step-sellers = We recommend it to everybody who sells.
second-step-why = From then on, signing in asks for a code from an application on your device after the password.
second-step-do = Switch on
second-step-remove = Switch off
flash-second-step-removed = The second step is switched off.
security-own = Your data
security-data = Everything that we keep of you, as one file.
security-download = Download my data
security-closing = You can close your account at any time.

closing-title = Close the account
closing-what-goes = Your sign-in, addresses and settings are erased at once. This cannot be undone.
closing-what-stays = Records of your orders stay as long as the law asks us to keep them; nobody can use them to shop.
closing-sure = I want to close my account
closing-do = Close my account
closing-back = Back, keep the account
flash-account-closed = Your account is closed. Goodbye!
problem-store-open = You still sell here
problem-store-open-detail = An account with a store cannot be closed yet. Close your store first; open orders and money have to be settled.

addresses-title = Your addresses
addresses-none = You have not saved an address yet.
addresses-back = Back to your addresses
address-new = Add an address
address-edit-title = Change the address
address-edit = Change
address-remove = Remove
address-make-default = Use as my default address
address-default = Default address
address-save = Save the address
address-country-use = Use this country
address-optional = (optional)
address-example = For example { $example }
address-doubts = Please look again. This may be a mistake:
address-sure = It is right as it stands
flash-address-saved = The address is saved.
flash-address-removed = The address is removed.
problem-address-book-full = Your address book is full
problem-address-book-full-detail = You can keep 50 addresses. Remove one that you no longer use.

address-label-name = Name
address-label-organisation = Company
address-label-street = Street and house number
address-label-street_more = Flat, floor, building
address-label-suburb = Suburb
address-label-district = District
address-label-neighbourhood = Neighbourhood
address-label-village_township = Village or township
address-label-townland = Townland
address-label-city = City
address-label-post_town = Town
address-label-area = Area
address-label-province = Province
address-label-state = State
address-label-emirate = Emirate
address-label-parish = Parish
address-label-department = Department
address-label-island = Island
address-label-county = County
address-label-prefecture = Prefecture
address-label-do_si = Province or city (do, si)
address-label-oblast = Oblast
address-label-governorate = Governorate
address-label-region = Region
address-label-postal_code = Postal code
address-label-zip_code = ZIP code
address-label-pin_code = PIN code
address-label-eircode = Eircode
address-label-sorting_code = Sorting code (CEDEX)
address-label-country = Country
address-label-telephone = Telephone

error-address-missing = This is needed.
error-address-missing-like = This is needed. Perhaps: { $suggestions }
error-address-too-long = Use at most { $most } characters.
error-address-too-many = Use at most { $most } lines.
error-address-malformed = This does not look right for this country.
error-address-malformed-like = This does not look right for this country. It looks like { $examples }.
error-address-unknown = We do not know this one.
error-address-unknown-like = We do not know this one. Do you mean { $suggestions }?
error-address-disagrees = This does not go with { $says }.
error-address-disagrees-like = This does not go with { $says }. We would expect { $expected }.
error-address-unused = Addresses of this country do not use this.
error-mail-address = Enter an e-mail address, such as name@example.com.
error-name-too-long = Use at most 100 characters.
error-closing-sure = Tick this box if you are sure.

mail-customer-confirm-subject = Confirm your e-mail address
mail-customer-confirm-body =
    Somebody, most likely you, wants to open an account at { $site } with this address.

    Follow the link and enter your password to finish. The link is good for three days.

    If it was not you, do nothing: no account is opened.
mail-customer-confirm-action = Confirm my address
mail-customer-known-subject = You have an account already
mail-customer-known-body =
    Somebody, most likely you, wanted to use this address for an account at { $site }. There is an account with it already, so nothing was changed.

    You can sign in, or choose a new password if you have forgotten yours.
mail-customer-known-action = Sign in
mail-customer-forgotten-subject = Choose a new password
mail-customer-forgotten-body =
    Somebody, most likely you, asked for a new password for your account at { $site }.

    The link is good for one hour and works once. If it was not you, do nothing: your password stays as it is.
mail-customer-forgotten-action = Choose a new password
mail-customer-unknown-subject = There is no account with this address
mail-customer-unknown-body =
    Somebody, most likely you, asked for a new password at { $site }. No account for shopping has this address.

    Perhaps you joined with another one. If it was not you, do nothing.
mail-customer-unknown-action = Create an account
mail-customer-password-subject = Your password was changed
mail-customer-password-body =
    The password of your account at { $site } was changed just now, and all other devices are signed out.

    If it was not you, choose a new password at once and look through your account.
mail-customer-password-action = See my account
mail-customer-mail-subject = Confirm your new e-mail address
mail-customer-mail-body =
    You want to sign in at { $site } with this address from now on.

    Follow the link to confirm it. The link is good for one day.
mail-customer-mail-action = Use this address
mail-customer-mail-changed-subject = Your e-mail address was changed
mail-customer-mail-changed-body =
    Your account at { $site } has another e-mail address now. You sign in with the new one, and we write to it.

    If it was not you, write to us at once.
mail-customer-mail-changed-action = See my account
mail-customer-closed-subject = Your account is closed
mail-customer-closed-body =
    Your account at { $site } is closed, as you wished. Your sign-in, addresses and settings are erased.

    Records of your orders stay as long as the law asks us to keep them.
mail-customer-closed-action = Go to the shop
