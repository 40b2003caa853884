# Money to sellers: the treasurer's runs, the seller's balance and bank account.

nav-payouts = Payouts
payouts-title = Payouts to sellers
payouts-what = What stores have earned is paid out in runs. A run is drawn up first, so that you can look at it; when you start it, the money is set aside and you download the file for your bank.
payouts-next = Who would be paid now
payouts-nobody-owed = No store is owed anything.
payouts-store = Store
payouts-owed = Owed
payouts-outcome = What a run would do
payouts-pays = pays it
payouts-why-owes = owes us: it is taken from what it earns next
payouts-why-little = less than the least amount
payouts-why-no-account = has named no bank account
payouts-why-new-account = its bank account was changed a short while ago
payouts-why-suspended = the store is suspended
payouts-why-in-run = is in a run that has not begun
payouts-draw-up = Draw up a run
payouts-draw-up-what = { $n ->
    [one] One store would be paid. No money moves until you start the run.
   *[other] { $n } stores would be paid. No money moves until you start the run.
}
payouts-runs = Runs
payouts-no-runs = There are no runs yet.
payouts-drawn-up = Drawn up
payouts-by-clock = by itself
payouts-count = Payouts
payouts-state = State
payouts-total = In all
payouts-run-drawn-up = Drawn up, not started
payouts-run-begun = Under way: the bank has to answer
payouts-run-done = Done
payouts-run-given-up = Given up
payouts-results = Enter what the bank has answered
payouts-results-what = A CSV file with the columns payout, result and reason. The result is paid, failed or returned; the reason is account-unknown, account-closed, refused or other. A file that you enter twice changes nothing.
payouts-results-file = File of results
payouts-results-enter = Enter it
payouts-entered = { $n ->
    [one] One line was entered. These were not:
   *[other] { $n } lines were entered. These were not:
}
payouts-bad-no-payout = Line { $line }: there is no payout with this number.
payouts-bad-not-under-way = Line { $line }: this payout has another answer already, or was not started.
payouts-bad-payout-result = Line { $line }: the result is not paid, failed or returned.
payouts-bad-payout-reason = Line { $line }: this reason is not known.
payouts-run-title = A run of payouts
payouts-start-what = Look at the amounts. When you start the run, the money of each payout is set aside. What a store is not owed any more is left out.
payouts-start = Start the run
payouts-give-up = Give it up
payouts-file-what = Give this file to your bank, then enter what it answers. That you have taken the file goes to the log, because it holds whole account numbers.
payouts-file-csv = File as CSV
payouts-file-xml = File as XML (pain.001)
payouts-number = Payout
payouts-amount = Amount
payouts-answer = The bank’s answer
payouts-reason = Reason
payouts-paid = Paid
payouts-paid-number = Payout { $number } was paid
payouts-failed = Refused
payouts-failed-number = Payout { $number } was refused
payouts-returned = Came back
payouts-returned-number = Payout { $number } came back
payout-state-drawn-up = Drawn up
payout-state-begun = On its way
payout-state-paid = Paid
payout-state-failed = Not paid
payout-state-returned = Came back
payout-state-given-up = Given up
payout-failure-account-unknown = The bank does not know the account.
payout-failure-account-closed = The account is closed.
payout-failure-refused = The bank has refused it.
payout-failure-other = The bank has not paid it.
payout-failure-owed-less = The store is not owed as much any more.
flash-payouts-started = The run is started. Download the file for your bank.
flash-payouts-given-up = The run is given up.
flash-payouts-results = The results are entered.
flash-payout-answered = The answer is entered.
error-payouts-nobody = There is nobody to pay now.
error-results-header = This is not a file of results: its first line must be payout,result,reason.
error-payout-result = Say paid, failed or returned.
error-payout-reason = Choose one of the reasons.

balance-title = Balance
balance-payable = Ready to be paid out
balance-is-payable = From orders that are complete.
balance-held = Held
balance-is-held = Until buyers have their goods, less the commission.
balance-on-its-way = On its way
balance-is-on-its-way = Your bank will have it in a few days.
balance-paid = Paid so far
balance-is-paid = In all payouts.
balance-owes = Your balance is below zero because money went back to buyers after it was yours. It is taken from what you earn next.
balance-account = Where payouts go
balance-account-since = since
balance-account-change = Change it
balance-account-add = Name a bank account
balance-no-account = You have not named a bank account yet. Nothing can be paid out until you do.
balance-releases = What comes free next
balance-releases-what = On these days the protection of the buyers ends, if they do not confirm earlier that everything has arrived.
balance-order = Order
balance-yours = Yours
balance-until = At the latest on
balance-payouts = Payouts
balance-no-payouts = There were no payouts yet.
balance-day = Day
balance-statements = Statements
balance-statements-what = Every entry of a month with the number of its order, to read, as CSV for your bookkeeping, and as PDF.

bank-account-title = Bank account
bank-account-what = We pay what you have earned to this account. We keep its number sealed, and show only the last four characters.
bank-account-now = So far payouts go to
bank-account-holder = Whose account it is
bank-account-holder-what = The name as the bank has it.
bank-account-country = Country of the bank
bank-account-number = IBAN or account number
bank-account-number-what = Where banks have an IBAN, enter the IBAN.
bank-account-bank = BIC
bank-account-bank-what = 8 or 11 letters and digits. Leave it empty if your bank needs none.
bank-account-password = Your password
bank-account-password-what = We ask for it again so that nobody else can change where your money goes.
bank-account-save = Save
flash-bank-account = Payouts go to this account from now on.
error-bank-holder = Enter the name of the account’s holder, 70 characters at most.
error-bank-number = Enter 4 to 34 letters and digits.
error-bank-iban = This IBAN has a mistake in it. Compare it with your card or your bank’s letter.
error-bank-code = A BIC has 8 or 11 letters and digits.

mail-payout-paid-subject = { $amount } is on your account
mail-payout-paid-body =
    We have paid you { $amount } (payout { $number }).

    You find what it is made of in your statement.
mail-payout-paid-action = Open your balance
mail-payout-failed-subject = A payout did not arrive
mail-payout-failed-body =
    The payout { $number } of { $amount } did not arrive. { $why }

    The money is on your balance again. Please check your bank account, so that the next payout arrives.
mail-payout-failed-action = Check the bank account
mail-payout-account-subject = Your bank account was changed
mail-payout-account-body =
    Payouts of your store go to the account { $number } from now on.

    If you have not changed it yourself, change your password and write to us at once.
mail-payout-account-action = Open your balance
