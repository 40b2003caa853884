# What all mails have in common, and what goes wrong with mails and webhooks.

mail-greeting = Hello { $name },
mail-greeting-nameless = Hello,
mail-footer = This mail was sent by { $site } because of something that happened in your account or with your order. Replies to this address are not read.

mail-trial-subject = Mail from { $site } arrives
mail-trial-body =
    This is a trial: somebody who looks after { $site } wanted to see whether its mail arrives.

    There is nothing for you to do.
mail-trial-action = Visit { $site }

problem-mail-erased = The words of this mail are gone
problem-mail-erased-detail = The words of a mail are erased some time after it was sent. It cannot be sent again.
problem-under-way = It is on its way already
problem-under-way-detail = Wait until it has been tried, then try again.
problem-webhook-too-many = Too many addresses
problem-webhook-too-many-detail = Remove an address that you no longer use, then add the new one.
error-webhook-address = Enter an address on the public Internet that begins with https:// and holds no user name or password.
error-webhook-events = Choose at least one event.
