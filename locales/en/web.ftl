# The frame of every page, and problems that any part of the program can have.

page-skip = Skip to the content
page-nav = Main
page-languages = Languages
page-sign-in = Sign in
page-sign-out = Sign out

form-faults = Something needs your attention before this can be sent:
form-choose = Choose …

typed-title = Nothing is lost: this is what you typed
typed-sign-in = First sign in, in a new tab. Then come back to this page and send the form again.
typed-sign-in-link = Sign in (new tab)
typed-file = Choose the file again:
typed-send-again = Send again

problem-home = To the start page
problem-code = Code:
problem-about = The program answers with this problem when a request cannot be served. The answer says what exactly is wrong, and names each faulty field.

problem-not-found = Not found
problem-not-found-detail = There is nothing here, or nothing that you may see.
problem-forbidden = Not allowed
problem-forbidden-detail = Your account may not do this.
problem-not-signed-in = Not signed in
problem-not-signed-in-detail = Sign in, or send a valid API token.
problem-invalid = Some information is missing or wrong
problem-invalid-detail = Each faulty field is named below.
problem-unreadable = This request cannot be read
problem-unreadable-detail = What was sent is not in the form that this address expects, or it broke off.
problem-conflict = Somebody was faster
problem-conflict-detail = This has changed in the meantime. Look at its present state, then decide again.
problem-too-many = Too many attempts
problem-too-many-detail = Please wait a while and try again.
problem-too-often = Too many requests
problem-too-often-detail = Please ask again in { $seconds } seconds. Nothing of this request was done.
problem-internal = Something went wrong on our side
problem-internal-detail = Nothing was changed. If it happens again, tell the operator this incident: { $incident }
problem-foreign-form = This form was not sent from our pages
problem-foreign-form-detail = The browser says that the request comes from another site, so nothing was done.
problem-stale-form = This form is no longer current
problem-stale-form-detail = You signed in or out after the page was opened. Nothing was done yet; check what you typed and send it again.
problem-session-ended = You are no longer signed in
problem-session-ended-detail = Your session ended before the form arrived. Nothing was done yet, and nothing is lost.
problem-unsupported-type = This kind of content is not accepted here
problem-unsupported-type-detail = Send the content in one of the types that the documentation of this address names.
problem-too-large = This form is too large
problem-too-large-detail = At most { $limit } of text can be sent at once.
problem-body-too-large = This is too large
problem-body-too-large-detail = What was sent is larger than this address accepts. Nothing was kept; send smaller files, each by itself.
problem-method-not-allowed = This cannot be done here
problem-method-not-allowed-detail = The address exists, but not for this HTTP method.
problem-too-slow = This took too long
problem-too-slow-detail = The request did not arrive in time. Please try again.
problem-storage-full = The storage is full
problem-storage-full-detail = Nothing was kept and nothing is lost: try again later. The operator has been told.
problem-unavailable = For the moment this cannot be done
problem-unavailable-detail = A part of the system does not answer. Nothing was changed; please try again in a minute.
problem-bad-idempotency-key = The Idempotency-Key cannot be used
problem-bad-idempotency-key-detail = It must be 1 to 200 visible ASCII characters.
problem-idempotency-key-reused = This Idempotency-Key was used for something else
problem-idempotency-key-reused-detail = The same key came before with another body. Use a new key for a new request.
problem-idempotency-key-taken = This request is being worked on
problem-idempotency-key-taken-detail = The same request is being served at this moment. Ask again shortly.

error-required = This is needed.
error-not-an-email = This is not an e-mail address.
error-not-a-country = This is not a country.
error-not-a-choice = Choose one of the values offered.
error-json-member = A member of the JSON document has the wrong type or is missing; “reason” says which.
