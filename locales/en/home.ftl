# The first page.

home-title = Requests of authorities
home-lead = This is the office of { $site } that answers lawful requests of authorities for information about users. It says whom to serve and how, tells you at once what is missing, and delivers what was granted as a sealed package that anyone can check.
home-danger = Are you a private person, and you or somebody else is in danger? Call the local police at once. This office answers authorities only.
home-whom = Whom do I serve?
home-whom-why = Name the platform and the country in which the user lives, and read which company to serve, why, and through which channels. No account is needed.
home-serve = Serve a request
home-serve-why = For officers with an account: the form saves what you write, names what is missing, and shows whom it will reach.
home-guide = The guide
home-guide-why = What we need from you, what may be disclosed, what holds in emergencies, and how to check the answer.
home-sign-in = Sign in
home-sign-in-why = For officers and staff. To get an account for your authority, see section 8 of the guide.
home-requests = To the requests of your authority
home-queue = To the queue
home-programs = For programs:
