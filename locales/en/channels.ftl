# The page of channels.

channels-title = Channels
channels-lead = How a request can lawfully come from your country to the seat of the company. Channels lead to the seat, never to the country in which the user lives.
channels-from = Country of your authority
channels-seat = Seat of the company
channels-seat-hint = The seat stands in the answer of the directory:
channels-seats = Seats of contacts in the directory
channels-others = Other countries and territories
channels-proceeding = Proceeding
channels-ask = Show the channels
channels-between = From { $from } to { $seat }
channels-address-to = To be addressed to
channels-authorities = Authorities of { $seat } that receive requests
channels-authorities-why = Requests go from the central authority of your country to these, unless the channel says otherwise.
channels-contact = Contact
channels-languages = Languages
channels-requirements = Requirements
channels-fees = Costs
channels-caution = These are tables with sources, not legal advice. None found does not mean that none exists: your central authority knows what was signed since.

proceeding-criminal = Criminal
proceeding-civil = Civil or commercial
proceeding-administrative = Administrative

standing-available = Can be used
standing-to-verify = Verify first
standing-suspended = Suspended
standing-not-in-force = Not in force

channels-say-domestic = Both are one legal order. Its own procedure applies, and no treaty is needed.
channels-say-special = What these two places are to each other is not a matter of treaties. A person decides.
channels-say-silent = The tables say nothing about this. That does not mean that there is no channel.
channels-say-none-found = No channel was found in the tables. That does not mean that there is none.
channels-say-no-hague = The Hague conventions on service and on evidence cover civil or commercial matters only. They do not help in a criminal proceeding, so they are not listed.
channels-say-hague-civil = The Hague conventions cover civil or commercial matters only. If your matter is criminal, choose that proceeding.
channels-say-no-force = Serving a paper under the Service Convention does not compel anybody to give evidence.
channels-say-administrative = In administrative proceedings treaties rarely help. Authorities of the European Union can issue orders under article 10 of Regulation (EU) 2022/2065 to the establishment in the Union.
channels-say-formal-only = A company with this seat answers no direct request of an authority abroad. A formal channel is needed, and nothing is disclosed without the approval that the law of the seat asks for.
channels-say-no-fallback = For this seat the tables name no way without a treaty. Ask the ministry of justice of the seat.

channel-name-mlat-criminal = Treaty on legal assistance in criminal matters
channel-name-mlat-civil = Treaty on legal assistance in civil matters
channel-name-mlat-drug-offences-only = Agreement on legal assistance in drug cases only
channel-name-untoc = UN convention against organized crime
channel-name-uncac = UN convention against corruption
channel-name-budapest = Convention on cybercrime (Budapest)
channel-name-budapest-second-protocol = Second protocol to the convention on cybercrime
channel-name-hanoi = UN convention against cybercrime (Hanoi)
channel-name-coe030 = European convention on mutual assistance in criminal matters
channel-name-aseanmlat = Treaty of the ASEAN States on legal assistance in criminal matters
channel-name-minsk = Convention of Minsk on legal assistance
channel-name-chisinau = Convention of Chisinau on legal assistance
channel-name-e-evidence = European production and preservation orders
channel-name-dsa-art-10 = Order under article 10 of the Digital Services Act
channel-name-hague-service = Hague convention on service
channel-name-hague-evidence = Hague convention on evidence
channel-name-diplomatic = Diplomatic channel, with a promise of reciprocity
channel-name-reciprocity-attorney-general = To the Attorney-General, with a promise of reciprocity
channel-name-reciprocity-secretary-for-justice = To the Secretary for Justice, with a promise of reciprocity
channel-name-domestic-law = The law of the place itself

central-function-criminal_mla = Legal assistance in criminal matters
central-function-hague_service = Service under the Hague convention
central-function-hague_evidence = Evidence under the Hague convention
