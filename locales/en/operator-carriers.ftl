# The operator's page with the secrets of carriers.

carriers-title = Carriers
carriers-what = A carrier’s program can tell us where parcels are. Hand the address and the secret over to the carrier; each event is signed with the secret.
carriers-name = Name of the carrier, as sellers write it
carriers-show = Show
carriers-address = Address
carriers-secret = Secret
