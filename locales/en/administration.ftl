# The administration; seen by administrators of the office only.

nav-authorities = Authorities
nav-staff = Staff

authorities-title = Authorities
authority-add = Add an authority
authority-country-hint = Two letters, such as DE.
authority-domains-hint = The domains that officers’ mail comes from, one a line.
authority-call-back = Number to call back
authority-call-back-source = Source of the number
authority-call-back-hint = A register that the authority’s request has no hand in.
authority-change-recipients = Change the keys
authority-suspend = Suspend the authority
authority-resume = End the suspension

staff-title = Staff
staff-invite = Invite a member of staff
roles-label = Roles
roles-hint = An auditor and an administrator have no other role.
role-intake-clerk = Intake clerk
role-reviewer = Reviewer
role-second-reviewer = Second reviewer
role-collector = Collector
role-custodian = Custodian of records
role-costs-clerk = Costs clerk
role-auditor = Auditor
role-administrator = Administrator
role-market-operator = Operator of the marketplace
role-treasurer = Treasurer of the marketplace
account-suspend = Suspend
account-reset = Reset password and second step
reset-title = The account is reset

flash-authority-added = The authority is added.
flash-status-changed = The status is changed.
flash-keys-changed = The keys are changed.
flash-suspended = The account is suspended; its sessions and tokens have ended.

error-roles-may-not-meet = Choose at least one role; an auditor and an administrator have no other.
